import { countDigits } from '../../text/characters.js';
import type { DigitIsland } from '../digit-islands.js';
import type { ScannedField } from '../scan.js';
import type { CueKind } from './vocabulary.js';

/** How far before and behind the word that names a number the number may stand, with the number itself. */
const BEFORE = 110;
const BEHIND = 180;
/** A question is answered on the next line. */
const QUESTION = 160;
const ANSWER = 360;

const READ = new WeakMap<ScannedField, ReadonlyMap<CueKind, readonly DigitIsland[]>>();
const NONE: readonly DigitIsland[] = [];

/**
 * The digits near the words that name a kind, and in the cells under its heading: shapes that count only where their
 * kind is named need not be tried elsewhere. In reading order, apart, and no longer than the text in all.
 */
export function digitsNear(scan: ScannedField, kind: CueKind): readonly DigitIsland[] {
  const known = READ.get(scan) ?? windowsOf(scan);
  READ.set(scan, known);
  return known.get(kind) ?? NONE;
}

interface Window {
  readonly start: number;
  end: number;
}

function windowsOf(scan: ScannedField): ReadonlyMap<CueKind, readonly DigitIsland[]> {
  const { folded } = scan;
  const windows = new Map<CueKind, Window[]>();
  const append = (kind: CueKind, window: Window): void => {
    const list = windows.get(kind);
    if (list === undefined) windows.set(kind, [window]);
    else list.push(window);
  };
  for (const hit of scan.cues.hits) {
    const asked = folded.slice(hit.end, hit.end + QUESTION).includes('?');
    const start = Math.max(0, hit.start - BEFORE);
    const end = Math.min(folded.length, hit.end + (asked ? ANSWER : BEHIND));
    for (const { kind } of hit.entries) append(kind, { start, end });
  }
  for (const { start, end, kinds } of scan.labels)
    for (const kind of kinds) append(kind, { start, end });
  return new Map([...windows].map(([kind, list]) => [kind, islandsOf(folded, list)]));
}

/** Windows that overlap are one; one without a digit is none. */
function islandsOf(folded: string, windows: readonly Window[]): readonly DigitIsland[] {
  const merged: Window[] = [];
  for (const { start, end } of [...windows].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.flatMap(({ start, end }) => {
    const text = folded.slice(start, end);
    const digits = countDigits(text);
    return digits > 0 ? [{ start, text, digits }] : [];
  });
}
