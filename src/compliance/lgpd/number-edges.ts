import { leanPattern } from '../text/lean-pattern.js';
import { fewestDigits } from './fewest-digits.js';

/**
 * Where a number may begin and end: at the edge of a word, not inside a longer number, a decimal or a version. A comma
 * parts the cells of a list when the number before it is long; behind three digits or fewer it is a decimal's.
 */
export const LEFT_EDGE = String.raw`(?<![\p{L}\p{N}])(?<!\d[./-])(?<!(?<![\d./-])\d{1,3},)`;
export const RIGHT_EDGE = String.raw`(?![\p{L}\p{N}])(?![./-]\d)(?!(?<=(?<![\d-])\d{1,7}),\d{1,2}(?![\d-]))(?!(?<=(?<![\d-])\d{1,3}),\d{3}(?![\d-]))`;

/**
 * A look-ahead for a digit where every alternative of `body` begins with one: it stands before the look-behinds of the
 * edge, which are dear, so that they are asked at digits only.
 */
export const digitAhead = (body: string): string =>
  body.split('|').every((part) => part.startsWith(String.raw`\d`)) ? String.raw`(?=\d)` : '';

/** An expression for numbers on folded text, and how many digits its matches have at least. */
export interface NumberShape {
  readonly pattern: RegExp;
  readonly digits: number;
}

export const shapeOf = (pattern: RegExp): NumberShape => ({
  pattern,
  digits: fewestDigits(pattern),
});

/** The shape of a number between its edges; `ahead` holds at its first sign and is asked before the edges, which are dear. */
export const numberShape = (body: string, ahead = digitAhead(body)): NumberShape =>
  shapeOf(leanPattern(new RegExp(`${ahead}${LEFT_EDGE}(?:${body})${RIGHT_EDGE}`, 'gu')));
