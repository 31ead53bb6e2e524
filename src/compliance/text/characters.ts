import { leanPattern } from './lean-pattern.js';
const SPACE = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A run of letters or of digits, where one of them is no ASCII sign. */
const RUN = leanPattern(/\p{L}+|\p{N}+/uy);

// Texts are read unit by unit in many places: what nearly all units are is asked of their codes, the rest of expressions.

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What `\s` matches. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && SPACE.test(String.fromCharCode(code)));

/** How many units of a text `\d` matches. */
export function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (isAsciiDigit(text.charCodeAt(i))) count += 1;
  return count;
}

/** What `[\p{L}\p{N}]` matches in one UTF-16 unit. */
export const isLetterOrDigit = (code: number): boolean =>
  isAsciiLetter(code) ||
  isAsciiDigit(code) ||
  (code > 127 && LETTER_OR_DIGIT.test(String.fromCharCode(code)));

/** What `(?<=[\p{L}\p{N}])` with the flag `u` asks at `index`. */
export function isBehindLetterOrDigit(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  return isLowSurrogate(before)
    ? LETTER_OR_DIGIT.test(text.slice(Math.max(0, index - 2), index))
    : isLetterOrDigit(before);
}

/** Where the run of letters (`\p{L}+`) or of digits (`\p{N}+`) that begins at `start` ends; `start` where none begins. */
export function runEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const isMember = isAsciiDigit(first) ? isAsciiDigit : isAsciiLetter;
  let end = start;
  while (isMember(text.charCodeAt(end))) end += 1;
  if (!(text.charCodeAt(end) > 127)) return end;
  RUN.lastIndex = start;
  const wide = RUN.exec(text);
  return wide === null ? start : RUN.lastIndex;
}
