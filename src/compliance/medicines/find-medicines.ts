import { leanPattern } from '../text/lean-pattern.js';
import { fold } from '../text/fold.js';
import type { TextRange } from '../text/shadow-text.js';
import { wordsOf } from '../text/word-tree.js';
import { MEDICINE_NAMES } from './medicine-dictionary.js';
import type { Medicine } from './medicine.js';

/** A medicine named in a text, with its place in the text that was searched. */
export interface MedicineMention extends TextRange {
  readonly medicine: Medicine;
  /** Written by a brand name. */
  readonly brand: boolean;
}

/** A text and its folded copy (`fold`), which has the same indexes; a `ShadowText` is one. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
}

/** Words that make a hormone or an everyday word a medicine: forms, ways of giving, what is done with it. */
const PRODUCT_WORD_BEFORE = leanPattern(
  /\b(?:comprimidos?|capsulas?|injec(?:ao|oes)|injetar|injetavel|ampolas?|frascos?|canetas?|gel|adesivos?|implantes?|gotas|doses?|reposicao|terapia|tratamento|tomar?|toma|tomou|usar|uso|usou|aplicar?|aplicacao|prescrev\w{1,4}|receit\w{1,4}|medicamento|remedio|tablets?|capsules?|injections?|shots?|pens?|patch(?:es)?|replacement|therapy|taking|takes?|prescribed?|comprimido|pastillas?|inyecci(?:on|ones)|parches?|terapia|tomar|medicina|recetad\w)(?: (?:com|de|do|da|a|o|of|with|con|el|la|diaria|daily|hormonal|exogen\w|intranasal|transdermica))? ?$/,
);
const DOSE_AFTER =
  /^(?:,? (?:de |of )?|\s?[(-]?)\d[\d.,]{0,8}\s?(?:mg|mcg|μg|ug|g|ml|ui|iu|unidades|units|%)\b/;
const FORM_AFTER = leanPattern(
  /^,? (?:injetave(?:l|is)|inyectables?|injections?|therapy|replacement|tablets?|pens?|em gel|gel|exogen\w{1,2}|comprimidos?|transdermic\w|de uso)\b/,
);

/**
 * Every active ingredient or brand named in a text, in reading order and without overlaps; the longest name wins.
 * Blind to accents and capitals. Linear in the length of the text.
 */
export function findMedicines(
  { text, folded }: FoldedText,
  from = 0,
  to = folded.length,
): readonly MedicineMention[] {
  const words = wordsOf(folded, from, to);
  const mentions: MedicineMention[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const match = MEDICINE_NAMES.longestAt(folded, words, i);
    if (match === undefined) continue;
    const { start } = words[i] ?? { start: 0 };
    const { name, medicine } = match.meaning;
    const range = { start, end: match.end };
    if (name.ambiguous && !isSupported(text, folded, range, name.brand)) continue;
    mentions.push({ medicine, brand: name.brand, ...range });
    i += match.words - 1;
  }
  return mentions;
}

/** Ambiguous names count with a dose or a product word beside them, brands also with a capital inside a sentence. */
function isSupported(
  text: string,
  folded: string,
  { start, end }: TextRange,
  brand: boolean,
): boolean {
  const after = folded.slice(end, end + 24);
  if (DOSE_AFTER.test(after)) return true;
  const before = folded.slice(Math.max(0, start - 40), start);
  if (brand) {
    const capital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
    return capital && PRODUCT_WORD_BEFORE.test(before);
  }
  return FORM_AFTER.test(after) || PRODUCT_WORD_BEFORE.test(before);
}

/** The medicine that a whole name means ("Ozempic", "simvastatin", "losartana potássica"), or undefined. */
export function medicineNamed(name: string): Medicine | undefined {
  const folded = fold(name);
  const words = wordsOf(folded);
  const match = MEDICINE_NAMES.longestAt(folded, words, 0);
  return match !== undefined && match.words === words.length ? match.meaning.medicine : undefined;
}
