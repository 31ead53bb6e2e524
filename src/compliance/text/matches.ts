import type { TextRange } from './shadow-text.js';

/**
 * What `text.matchAll(pattern)` gives, at once. That makes a copy of its expression each time, which for a sentence or the
 * surroundings of a number takes longer than the search. `pattern` has the flag `g`.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Where each match of `pattern` stands; it has the flag `g`. */
export const rangesOf = (pattern: RegExp, text: string): readonly TextRange[] =>
  matchesOf(pattern, text).map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
