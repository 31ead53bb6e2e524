import { matchesOf } from '../text/matches.js';
import type { NumberShape } from './number-edges.js';

/** A stretch of text around digits, with enough of its surroundings for look-behind and look-ahead. */
export interface DigitIsland {
  readonly start: number;
  readonly text: string;
  /** How many there are. */
  readonly digits: number;
}

/** Letters a number may begin or end with, and what look-arounds read beyond them. */
const MARGIN = 40;
const DIGITS = /\d+/g;

/** Where the digits of a text are: prose has few, so that the shapes of numbers are tried on little of it. */
export function digitIslands(folded: string): readonly DigitIsland[] {
  const islands: DigitIsland[] = [];
  let start = -1;
  let end = -1;
  let digits = 0;
  const close = (): void => {
    if (start < 0) return;
    const to = Math.min(folded.length, end + MARGIN);
    islands.push({ start, text: folded.slice(start, to), digits });
  };
  for (const match of matchesOf(DIGITS, folded)) {
    const at = match.index;
    if (start < 0 || at - end > 2 * MARGIN) {
      close();
      start = Math.max(0, at - MARGIN);
      digits = 0;
    }
    end = at + match[0].length;
    digits += match[0].length;
  }
  close();
  return islands;
}

/** Every place of an island where the shape is. Most islands are an age or a year: too short for most shapes. */
export const matchesIn = (
  island: DigitIsland,
  { pattern, digits }: NumberShape,
): readonly RegExpExecArray[] => (island.digits < digits ? [] : matchesOf(pattern, island.text));
