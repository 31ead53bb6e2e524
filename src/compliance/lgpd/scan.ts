import { rangeAt, splitBlocks, splitSentences } from '../text/sentences.js';
import { shadowText, type ShadowText, type TextRange } from '../text/shadow-text.js';
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
}

/** What a recogniser proposes, in shadow offsets. */
export interface Candidate extends TextRange {
  readonly type: PersonalDataType;
  readonly confidence: number;
  readonly valid?: boolean;
  readonly allow: boolean;
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

/** Prepares a field whose shadow is there already. */
export function scanShadow(field: string, shadow: ShadowText): ScannedField {
  return {
    field,
    shadow,
    folded: shadow.folded,
    sentences: splitSentences(shadow.text),
    blocks: splitBlocks(shadow.text),
    labels: tableLabels(shadow.folded),
  };
}

const WINDOW = 90;

/** The folded words before `index` in the same paragraph, at most `tokens` of them, with their punctuation. */
export function wordsBefore(scan: ScannedField, index: number, tokens = 5): string {
  const block = rangeAt(scan.blocks, index);
  const floor = Math.max(block?.start ?? 0, index - WINDOW);
  const window = scan.folded.slice(floor, index);
  let seen = 0;
  let inWord = false;
  for (let i = window.length - 1; i >= 0; i -= 1) {
    const isWord = /[\p{L}\p{N}]/u.test(window.charAt(i));
    if (isWord && !inWord) {
      seen += 1;
      if (seen > tokens) return window.slice(i + 1);
    }
    inWord = isWord;
  }
  return window;
}

/** The heading of the table column `index` stands in, folded, or an empty string. */
export function labelAt(scan: ScannedField, index: number): string {
  return rangeAt(scan.labels, index)?.label ?? '';
}
