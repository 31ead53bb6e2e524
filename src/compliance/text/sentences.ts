import { matchesOf } from './matches.js';
import {
  BEFORE_A_LETTER,
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  SENTENCE_STARTERS,
} from './abbreviations.js';
import { isLetterOrDigit, isSpace } from './characters.js';
import type { TextRange } from './shadow-text.js';

/** `.`, `!`, `?` or `…`. */
const isStop = (code: number): boolean =>
  code === FULL_STOP || code === 33 || code === 63 || code === 0x2026;
const FULL_STOP = 46;
const LINE_FEED = 10;
const IN_ASCII = /^[\0-\x7f]*$/;
const CLOSERS = /["'”’»)\]]/;
/** Numbers of sources printed behind the full stop: "risk.[3,4]", "mortalidade.12" (superscripts come as digits). */
const MARKERS_BEHIND =
  /(?:\s?\[\d{1,3}(?:\s?[,;-]\s?\d{1,3}){0,8}\]|\d{1,3}(?:[,-]\d{1,3}){0,8})(?=\s|$)/y;
const LONGEST_WORD = 24;
/** Shorter lines are headings, items or verses: their break ends a sentence. */
const SHORTEST_WRAPPED_LINE = 40;
/** "12.", "2.1.", "a.", "IV." at the beginning number what follows. */
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})$/;

/**
 * Splits medical Portuguese, Spanish or English prose into sentences: decimals, abbreviations ("Dra.", "et al.",
 * "fig. 2", "U.S."), initials, species ("E. coli") and units do not end one; a line break does unless it only wraps a
 * long line. Markers of sources behind the full stop belong to their sentence. Ranges are in order, apart, trimmed,
 * never empty, and together hold every visible character. Linear in the length of the text.
 */
export function splitSentences(text: string, limit = text.length): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  let lineStart = 0;
  for (let i = 0; i < limit; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED) {
      if (!wrapsLine(text, lineStart, i, limit)) {
        pushTrimmed(sentences, text, start, i);
        start = i + 1;
      }
      lineStart = i + 1;
    } else if (isStop(unit)) {
      const last = lastStop(text, i, limit);
      const end = endsSentence(text, i, last, start) ? closedEnd(text, i, last + 1, limit) : -1;
      if (end > 0) {
        pushTrimmed(sentences, text, start, end);
        start = end;
      }
      i = Math.max(last, end - 1);
    }
  }
  pushTrimmed(sentences, text, start, limit);
  return sentences;
}

function lastStop(text: string, first: number, limit: number): number {
  let last = first;
  while (last + 1 < limit && isStop(text.charCodeAt(last + 1))) last += 1;
  return last;
}

/** Where the sentence ends behind its full stop, closing quotes and brackets, and markers of its sources. */
function closedEnd(text: string, first: number, from: number, limit: number): number {
  let end = from;
  while (end < limit && CLOSERS.test(text.charAt(end))) end += 1;
  return Math.min(limit, end + markersBehind(text, first, end));
}

/** How many characters of markers stand at `index`; digits only count behind a word ("2.5" is a number). */
function markersBehind(text: string, stop: number, index: number): number {
  MARKERS_BEHIND.lastIndex = index;
  const match = MARKERS_BEHIND.exec(text);
  if (match === null) return 0;
  if (!match[0].includes('[') && !/[\p{L}%)]/u.test(text.charAt(stop - 1))) return 0;
  return match[0].length;
}

/** A break inside a paragraph that was wrapped at a column: a long line without an end, then lower case. */
function wrapsLine(text: string, lineStart: number, index: number, limit: number): boolean {
  if (index - lineStart < SHORTEST_WRAPPED_LINE || index + 1 >= limit) return false;
  let last = index - 1;
  while (last > lineStart && /[^\S\n]/.test(text.charAt(last))) last -= 1;
  if (!/[\p{L}\p{N},)%-]/u.test(text.charAt(last))) return false;
  let next = index + 1;
  while (next < limit && next < index + 9 && /[^\S\n]/.test(text.charAt(next))) next += 1;
  return /\p{Ll}/u.test(text.charAt(next)) && /[\p{L}\s,]/u.test(text.charAt(next + 1));
}

/** Whether the run of full stops and marks from `first` to `last` ends the sentence that began at `sentenceStart`. */
function endsSentence(text: string, first: number, last: number, sentenceStart: number): boolean {
  const word = wordBefore(text, first, sentenceStart);
  const single = first === last && text.charAt(first) === '.';
  if (!isFollowedByGap(text, first, last, word)) return false;
  if (!single) return !continuesInLowerCase(text, last + 1);
  if (NUMBERING.test(word) && isOnlyNumbering(text, sentenceStart, first, word)) return false;
  if (/^[A-Z]$/.test(word)) return endsBehindLetter(text, first);
  const plain = deaccent(word);
  if (BEFORE_A_NAME.has(plain)) return false;
  if (/^(?:\p{L}\.){1,4}\p{L}$/u.test(word)) return startsSentence(text, last + 1);
  const following = firstVisible(text, last + 1);
  if (BEFORE_A_NUMBER.has(plain)) return following === '' || /\p{Lu}/u.test(following);
  return !continuesInLowerCase(text, last + 1);
}

/** White space, a closing quote, a marker, the end, or (a slip of the keyboard) a capital right behind a word. */
function isFollowedByGap(text: string, first: number, last: number, word: string): boolean {
  const next = text.charAt(last + 1);
  if (next === '' || isSpace(next.charCodeAt(0)) || CLOSERS.test(next)) return true;
  const plain = deaccent(word);
  if (BEFORE_A_NAME.has(plain) || BEFORE_A_NUMBER.has(plain)) return false;
  if (markersBehind(text, first, last + 1) > 0)
    return next === '[' || /\p{L}{3}$|[%)]$/u.test(text.slice(Math.max(0, first - 3), first));
  return (
    /^\p{L}?\p{Ll}{3,}$/u.test(word) &&
    /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(text.slice(last + 1, last + 3))
  );
}

function isOnlyNumbering(text: string, start: number, stop: number, word: string): boolean {
  const before = stop - word.length;
  return before - start <= 8 && text.slice(start, before).trim() === '';
}

/** "Linda S. Wallace", "E. coli": no end; "hepatite C. Ela": the letter ends the sentence. */
function endsBehindLetter(text: string, stop: number): boolean {
  if (continuesInLowerCase(text, stop + 1)) return false;
  const gap = stop - 2;
  if (gap < 0) return false;
  if (!/\s/.test(text.charAt(gap))) return !/[.(-]/.test(text.charAt(gap));
  const word = wordBefore(text, gap, 0);
  if (BEFORE_A_LETTER.has(deaccent(word))) return true;
  return word !== '' && !/^\p{Lu}/u.test(word);
}

function startsSentence(text: string, from: number): boolean {
  const word = /^(?:[^\S\n]|["'“‘«([]){0,6}(\p{L}{1,12})?/u.exec(text.slice(from, from + 24))?.[1];
  if (word === undefined) return firstVisible(text, from) === '';
  return /^\p{Lu}/u.test(word) && SENTENCE_STARTERS.has(deaccent(word));
}

function continuesInLowerCase(text: string, from: number): boolean {
  return /\p{Ll}/u.test(firstVisible(text, from));
}

/** The first letter, digit or sign of the same line behind quotes and brackets; empty at its end. */
function firstVisible(text: string, from: number): string {
  let i = from;
  while (i < text.length && i < from + 8 && /["'“‘«([\s”’»)\]]/.test(text.charAt(i))) {
    if (text.charAt(i) === '\n') return '';
    i += 1;
  }
  return text.charAt(i);
}

function wordBefore(text: string, index: number, floor: number): string {
  let from = index;
  while (from > floor && index - from < LONGEST_WORD) {
    const code = text.charCodeAt(from - 1);
    if (code !== FULL_STOP && !isLetterOrDigit(code)) break;
    from -= 1;
  }
  return text.slice(from, index);
}

function deaccent(word: string): string {
  if (IN_ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function pushTrimmed(into: TextRange[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  if (to > from) into.push({ start: from, end: to });
}

/** Paragraphs: runs of lines that no blank line parts. */
export function splitBlocks(text: string): readonly TextRange[] {
  const blocks: TextRange[] = [];
  let start = 0;
  for (const gap of matchesOf(/\n[ \t]*\n\s*/g, text)) {
    pushTrimmed(blocks, text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  pushTrimmed(blocks, text, start, text.length);
  return blocks;
}

/** The range that holds `index`, by binary search in ordered, disjoint ranges. */
export function rangeAt<T extends TextRange>(ranges: readonly T[], index: number): T | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return undefined;
    if (index < range.start) high = middle - 1;
    else if (index >= range.end) low = middle + 1;
    else return range;
  }
  return undefined;
}

/** Of ordered, disjoint ranges the index of the first that ends behind `index`. */
export function firstBehind(ranges: readonly TextRange[], index: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
