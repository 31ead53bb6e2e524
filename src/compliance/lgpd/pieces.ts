import { keyOf } from '../memo.js';
import { firstBehind, rangeAt } from '../text/sentences.js';
import type { TextRange } from '../text/shadow-text.js';
import { type Candidate, type ScannedField, scanShadow } from './scan.js';

/** Shorter fields are read in one piece. */
const SINGLE = 4_000;
/** A piece ends at a line's beginning behind so many units, or at any sentence behind `LONGEST`. */
const SHORTEST = 1_000;
const LONGEST = 2_400;
/** What a recogniser sees on either side of its piece: more than any cue reaches. */
const MARGIN = 400;
/** An endless sentence is cut off here, where only its neighbour's cues are looked for. */
const FARTHEST = 4 * MARGIN;

/**
 * A stretch of a field that the recognisers read on its own, with its surroundings. What they find in it depends on
 * `key` alone, so an edit elsewhere changes nothing of it. `own` are the places that count, the rest is context.
 */
export interface Piece {
  readonly key: string;
  /** Where the piece's text begins in the field's shadow. */
  readonly from: number;
  readonly own: TextRange;
  readonly scan: () => ScannedField;
}

/** The whole field in reading order; every index of its shadow is the own of exactly one piece. */
export function piecesOf(scan: ScannedField): readonly Piece[] {
  const { shadow, field } = scan;
  const { length } = shadow.text;
  if (length <= SINGLE) {
    const own = { start: 0, end: length };
    return [{ key: keyOf(field, shadow.original), from: 0, own, scan: () => scan }];
  }
  const cuts = cutsOf(scan);
  return cuts.map((start, i) => pieceAt(scan, { start, end: cuts[i + 1] ?? length }));
}

/** A candidate of a piece, in offsets of the field. */
export function atField({ from }: Piece, candidate: Candidate): Candidate {
  return { ...candidate, start: candidate.start + from, end: candidate.end + from };
}

export const isOwn = ({ from, own }: Piece, { start }: TextRange): boolean =>
  start + from >= own.start && start + from < own.end;

/**
 * Where pieces begin. What a line says decides whether a piece may begin there, not how much stands before it: so behind
 * an edit the same places are found again.
 */
function cutsOf({ shadow, sentences }: ScannedField): readonly number[] {
  const cuts = [0];
  let last = 0;
  let hidden = false;
  for (const { start } of sentences) {
    const length = start - last;
    const isHidden = start >= shadow.visibleEnd;
    const turns = isHidden && !hidden;
    const mayBegin = opensLine(shadow.text, start) && marksCut(shadow.text, start);
    if (!turns && length < LONGEST && (length < SHORTEST || !mayBegin)) continue;
    last = turns ? shadow.visibleEnd : start;
    hidden = isHidden;
    if (last > 0) cuts.push(last);
  }
  return cuts;
}

const opensLine = (text: string, index: number): boolean =>
  /\n[ \t]*$/.test(text.slice(Math.max(0, index - 8), index));

/** Every second line, by its first words. */
function marksCut(text: string, index: number): boolean {
  let hash = 0;
  for (let i = index; i < Math.min(text.length, index + 24); i += 1)
    hash = (hash * 31 + text.charCodeAt(i)) % 65_521;
  return hash % 2 === 0;
}

function pieceAt(scan: ScannedField, own: TextRange): Piece {
  const { shadow } = scan;
  const [floor, ceiling] =
    own.start >= shadow.visibleEnd
      ? [shadow.visibleEnd, shadow.text.length]
      : [0, shadow.visibleEnd];
  const from = Math.max(floor, contextStart(scan, own.start));
  const to = Math.max(own.end, Math.min(ceiling, contextEnd(scan, own.end)));
  const base = shadow.starts[from] ?? 0;
  const original = shadow.original.slice(base, shadow.ends[to - 1] ?? base);
  const text = shadow.text.slice(from, to);
  const visibleEnd = Math.max(0, Math.min(to, shadow.visibleEnd) - from);
  const labels = within(scan.labels, from, to);
  // the tag that a hidden text comes from stands in another piece
  const hidden = within(shadow.hidden, from, to).map((piece) => ({ ...piece, anchor: 0 }));
  const places = [
    ...labels.map((l) => keyOf(l.start, l.end, l.label)),
    ...hidden.map((h) => keyOf(h.start, h.end, h.name)),
  ];
  return {
    key: keyOf(
      scan.field,
      original,
      text,
      own.start - from,
      own.end - from,
      visibleEnd,
      labels.length,
      ...places,
    ),
    from,
    own,
    scan: () => {
      const folded = shadow.folded.slice(from, to);
      const starts = shadow.starts.slice(from, to).map((place) => place - base);
      const ends = shadow.ends.slice(from, to).map((place) => place - base);
      const window = { original, text, folded, visibleEnd, hidden, starts, ends };
      return scanShadow(scan.field, window, labels);
    },
  };
}

/** The ranges that touch a window, with offsets from its beginning. */
function within<T extends TextRange>(ranges: readonly T[], from: number, to: number): readonly T[] {
  const found: T[] = [];
  for (let i = firstBehind(ranges, from); (ranges[i]?.start ?? to) < to; i += 1) {
    const range = ranges[i];
    if (range !== undefined)
      found.push({ ...range, start: range.start - from, end: range.end - from });
  }
  return found;
}

function contextStart({ sentences }: ScannedField, index: number): number {
  const wished = Math.max(0, index - MARGIN);
  return Math.max(rangeAt(sentences, wished)?.start ?? wished, index - FARTHEST, 0);
}

function contextEnd({ sentences, shadow }: ScannedField, index: number): number {
  const wished = Math.min(shadow.text.length, index + MARGIN);
  return Math.min(rangeAt(sentences, wished)?.end ?? wished, index + FARTHEST, shadow.text.length);
}
