import type { TextRange } from '../text/shadow-text.js';

/** The words of folded text: runs of ASCII letters and digits, in reading order. */
export function wordsOf(folded: string, from = 0, to = folded.length): readonly TextRange[] {
  const words: TextRange[] = [];
  let start = -1;
  for (let i = from; i < to; i += 1) {
    if (isWordUnit(folded.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push({ start, end: i });
      start = -1;
    }
  }
  if (start >= 0) words.push({ start, end: to });
  return words;
}

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
