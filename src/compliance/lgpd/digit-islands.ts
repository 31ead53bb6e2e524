/** A stretch of text around digits, with enough of its surroundings for look-behind and look-ahead. */
export interface DigitIsland {
  readonly start: number;
  readonly text: string;
}

/** Letters a number may begin or end with, and what look-arounds read beyond them. */
const MARGIN = 40;
const DIGITS = /\d+/g;

/** Where the digits of a text are: prose has few, so that the shapes of numbers are tried on little of it. */
export function digitIslands(folded: string): readonly DigitIsland[] {
  const islands: DigitIsland[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start < 0) return;
    const to = Math.min(folded.length, end + MARGIN);
    islands.push({ start, text: folded.slice(start, to) });
  };
  for (const match of folded.matchAll(DIGITS)) {
    const at = match.index;
    if (start < 0 || at - end > 2 * MARGIN) {
      close();
      start = Math.max(0, at - MARGIN);
    }
    end = at + match[0].length;
  }
  close();
  return islands;
}
