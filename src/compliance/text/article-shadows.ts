import type { ArticleSnapshot } from '../types.js';
import { shadowText, type ShadowText } from './shadow-text.js';

const KNOWN = new WeakMap<ArticleSnapshot['fields'], Map<string, ShadowText>>();

/** The shadow of one field of an article, made once however many stages read the same snapshot. */
export function shadowOf({ fields }: ArticleSnapshot, field: string): ShadowText {
  const shadows = KNOWN.get(fields) ?? new Map<string, ShadowText>();
  KNOWN.set(fields, shadows);
  const known = shadows.get(field);
  if (known !== undefined) return known;
  const made = shadowText(fields[field] ?? '');
  shadows.set(field, made);
  return made;
}
