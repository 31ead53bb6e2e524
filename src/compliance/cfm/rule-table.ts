import { FRAMES } from './frames.js';
import { LEXICON } from './lexicon.js';
import { PhraseBook } from './phrase-book.js';
import type { ComplianceRule } from './rule.js';
import { CATEGORY_RULES } from './rules-category.js';
import { CONDUCT_RULES } from './rules-conduct.js';
import { IDENTIFICATION_RULES } from './rules-identification.js';
import { IMAGE_RULES } from './rules-images.js';
import { MEDICINE_RULES } from './rules-medicines.js';
import { DENTISTRY_AND_NURSING_RULES } from './rules-dentistry-and-nursing.js';
import { PRIVACY_RULES } from './rules-privacy.js';
import { PRODUCT_RULES } from './rules-products.js';
import { PROMISE_RULES } from './rules-promise.js';
import { PSYCHOLOGY_RULES } from './rules-psychology.js';
import { SENSATIONAL_RULES } from './rules-sensational.js';
import { UNFAIR_RULES } from './rules-unfair.js';

/** The whole rule table, in the order findings are listed. */
export const CFM_RULES: readonly ComplianceRule[] = [
  ...IDENTIFICATION_RULES,
  ...CATEGORY_RULES,
  ...PROMISE_RULES,
  ...CONDUCT_RULES,
  ...SENSATIONAL_RULES,
  ...UNFAIR_RULES,
  ...IMAGE_RULES,
  ...MEDICINE_RULES,
  ...PRODUCT_RULES,
  ...PSYCHOLOGY_RULES,
  ...DENTISTRY_AND_NURSING_RULES,
  ...PRIVACY_RULES,
];

/** What every rule looks for, found in one pass. */
export const PHRASES = new PhraseBook(
  Object.fromEntries([
    ...Object.entries<readonly string[]>(FRAMES),
    ...CFM_RULES.flatMap(({ id, phrases = {} }) =>
      Object.entries(phrases).map(([name, sources]) => [`${id}:${name}`, sources] as const),
    ),
  ]),
  LEXICON,
);
