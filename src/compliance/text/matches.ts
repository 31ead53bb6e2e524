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
