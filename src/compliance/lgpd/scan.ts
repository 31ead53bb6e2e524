import { isLetterOrDigit } from '../text/characters.js';
import { rangeAt, splitBlocks } from '../text/sentences.js';
import { allSentences } from '../text/shadow-sentences.js';
import { shadowText, type ShadowText, type TextRange } from '../text/shadow-text.js';
import { CueReader } from './cues/cues.js';
import { digitIslands, type DigitIsland } from './digit-islands.js';
import { fieldValues, type FieldValue } from './field-values.js';
import type { PersonalDataType } from './personal-data-types.js';
import { tableLabels, type CellLabel } from './table-labels.js';

/** One field prepared for the recognisers; all offsets are those of the shadow text. */
export interface ScannedField {
  readonly field: string;
  readonly shadow: ShadowText;
  readonly folded: string;
  readonly sentences: readonly TextRange[];
  readonly blocks: readonly TextRange[];
  readonly labels: readonly CellLabel[];
  /** Where the digits are: all that recognisers of numbers need to read. */
  readonly islands: readonly DigitIsland[];
  readonly cues: CueReader;
  /** Values of form lines, table cells and record keys, with what their label names. */
  readonly values: readonly FieldValue[];
}

/** What a recogniser proposes, in shadow offsets. */
export interface Candidate extends TextRange {
  readonly type: PersonalDataType;
  readonly confidence: number;
  readonly valid?: boolean;
  readonly allow: boolean;
  /** The text itself ties the datum to one person ("a paciente mora em …"), whoever is named around it. */
  readonly tied?: boolean;
  /** It stands behind the label of its kind, so that its record may go on over blank lines. */
  readonly labelled?: boolean;
  readonly reason: string;
  /** A word before it says that the person is treated or related to who is: no other reading overrules it. */
  readonly cued?: boolean;
  /** Normalised value: two candidates with the same value are one finding for the score. */
  readonly value: string;
}

export type Recogniser = (scan: ScannedField) => readonly Candidate[];

/** Prepares one field value. */
export function scanField(field: string, value: string): ScannedField {
  return scanShadow(field, shadowText(value));
}

/**
 * Prepares a field whose shadow is there already. A stretch of a field is given the `labels` of its cells, whose
 * headings may stand outside it.
 */
export function scanShadow(
  field: string,
  shadow: ShadowText,
  labels: readonly CellLabel[] = tableLabels(shadow.folded),
): ScannedField {
  const { folded } = shadow;
  const islands = once(() => digitIslands(folded));
  const cues = once(() => new CueReader(folded, labels));
  const values = once(() => fieldValues(folded, cues().hits, labels));
  return {
    field,
    shadow,
    folded,
    sentences: allSentences(shadow),
    blocks: splitBlocks(shadow.text),
    labels,
    get islands() {
      return islands();
    },
    get cues() {
      return cues();
    },
    get values() {
      return values();
    },
  };
}

/** Made at the first question: a long field is read piece by piece and never asks for its own. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const WINDOW = 90;

/** The folded words before `index` in the same paragraph, at most `tokens` of them, with their punctuation. */
export function wordsBefore(scan: ScannedField, index: number, tokens = 5): string {
  const block = rangeAt(scan.blocks, index);
  const floor = Math.max(block?.start ?? 0, index - WINDOW);
  let seen = 0;
  let inWord = false;
  for (let i = index - 1; i >= floor; i -= 1) {
    const isWord = isLetterOrDigit(scan.folded.charCodeAt(i));
    if (isWord && !inWord) {
      seen += 1;
      if (seen > tokens) return scan.folded.slice(i + 1, index);
    }
    inWord = isWord;
  }
  return scan.folded.slice(floor, index);
}

/** The heading of the table column `index` stands in, folded, or an empty string. */
export function labelAt(scan: ScannedField, index: number): string {
  return rangeAt(scan.labels, index)?.label ?? '';
}
