import type { TextRange } from './shadow-text.js';

/** Words whose final full stop never ends a sentence, without accents. */
const BEFORE_A_NAME = new Set(
  (
    'dr dra drs dras sr sra srs sras srta prof profa profs enf enfa exmo exma ilmo mr mrs ms ' +
    'av tv rod est bl cj ex cf vs viz tel cel cx cc i.e e.g p.ex'
  ).split(' '),
);

/** Words that are short for something when a number, a bracket or lower case follows. */
const BEFORE_A_NUMBER = new Set(
  (
    'al et fig figs tab ref refs cap caps vol vols ed eds n no nos num pag pags p pp art arts inc par ' +
    'qd lt ap apto km obs max min med aprox ag reg res dec nasc resp etc v op cit ' +
    'jan fev mar abr mai jun jul ago set out nov dez'
  ).split(' '),
);

const STOP = /[.!?…]/;
const CLOSERS = /["'”’»)\]]/;

/**
 * Splits medical Portuguese or English prose into sentences: decimals, abbreviations ("Dra.", "et al.", "fig. 2"),
 * initials and units do not end one; a line break always does. Ranges are trimmed and never empty.
 */
export function splitSentences(text: string, limit = text.length): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  for (let i = 0; i < limit; i += 1) {
    const unit = text.charAt(i);
    if (unit === '\n') {
      pushTrimmed(sentences, text, start, i);
      start = i + 1;
    } else if (STOP.test(unit)) {
      let end = i + 1;
      while (end < limit && STOP.test(text.charAt(end))) end += 1;
      const ends = endsSentence(text, i, end - 1, start);
      while (ends && end < limit && CLOSERS.test(text.charAt(end))) end += 1;
      if (ends) {
        pushTrimmed(sentences, text, start, end);
        start = end;
      }
      i = end - 1;
    }
  }
  pushTrimmed(sentences, text, start, limit);
  return sentences;
}

/** Whether the run of full stops and marks from `first` to `last` ends the sentence that began at `sentenceStart`. */
function endsSentence(text: string, first: number, last: number, sentenceStart: number): boolean {
  const next = text.charAt(last + 1);
  if (next !== '' && !/\s/.test(next) && !CLOSERS.test(next)) return false;
  if (first !== last || text.charAt(first) !== '.') return !continuesInLowerCase(text, last + 1);
  const word = wordBefore(text, first, sentenceStart);
  const opens = text.slice(sentenceStart, first - word.length).trim() === '';
  if (opens && /^\d{1,2}$/.test(word)) return false;
  if (/^[A-Z]$/.test(word)) return !followsCapital(text, first - 2);
  const plain = deaccent(word);
  if (BEFORE_A_NAME.has(plain)) return false;
  const following = firstVisible(text, last + 1);
  if (BEFORE_A_NUMBER.has(plain)) return /\p{Lu}/u.test(following);
  return !continuesInLowerCase(text, last + 1);
}

/** An initial follows a name ("Linda S. Wallace"); in "hepatite C." the letter ends the sentence. */
function followsCapital(text: string, index: number): boolean {
  if (index < 0) return true;
  if (!/\s/.test(text.charAt(index))) return /[.(-]/.test(text.charAt(index));
  const word = wordBefore(text, index, 0);
  return /^\p{Lu}/u.test(word) || word === '';
}

function continuesInLowerCase(text: string, from: number): boolean {
  return /\p{Ll}/u.test(firstVisible(text, from));
}

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
  while (from > floor && index - from < 24 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1)))
    from -= 1;
  return text.slice(from, index);
}

function deaccent(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function pushTrimmed(into: TextRange[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (to > from) into.push({ start: from, end: to });
}

/** Paragraphs: runs of lines that no blank line parts. */
export function splitBlocks(text: string): readonly TextRange[] {
  const blocks: TextRange[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
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
