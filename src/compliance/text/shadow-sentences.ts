import { splitSentences } from './sentences.js';
import type { ShadowText, TextRange } from './shadow-text.js';

const VISIBLE = new WeakMap<ShadowText, readonly TextRange[]>();

/** The sentences of what is read as prose, found once for all who ask. */
export function visibleSentences(shadow: ShadowText): readonly TextRange[] {
  const known = VISIBLE.get(shadow);
  if (known !== undefined) return known;
  const found = splitSentences(shadow.text, shadow.visibleEnd);
  VISIBLE.set(shadow, found);
  return found;
}

/** Those of the hidden texts too. */
export function allSentences(shadow: ShadowText): readonly TextRange[] {
  return shadow.visibleEnd === shadow.text.length
    ? visibleSentences(shadow)
    : splitSentences(shadow.text);
}
