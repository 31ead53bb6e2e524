import { fold } from '../text/fold.js';
import { BREATH_GUT_AND_SKIN } from './entries/breath-gut-and-skin.js';
import { CANCER_AND_IMMUNITY } from './entries/cancer-and-immunity.js';
import { HEART_AND_HORMONES } from './entries/heart-and-hormones.js';
import { INFECTION } from './entries/infection.js';
import { NERVOUS_SYSTEM } from './entries/nervous-system.js';
import { parseMedicineEntry, type MedicineEntry, type MedicineName } from './medicine-entry.js';
import type { Medicine } from './medicine.js';
import { wordsOf } from './words.js';

/** A step of the dictionary's tree of words: what ends here and which words may follow. */
export interface DictionaryNode {
  readonly next: Map<string, DictionaryNode>;
  meaning?: { readonly medicine: Medicine; readonly name: MedicineName };
}

/**
 * Active ingredients as Brazil names them (DCB), with their Spanish and English forms and common brands. Written for
 * this project from general knowledge of the market: it is no official list, and a medicine it lacks is not seen.
 */
export const MEDICINE_ENTRIES: readonly MedicineEntry[] = [
  NERVOUS_SYSTEM,
  HEART_AND_HORMONES,
  INFECTION,
  BREATH_GUT_AND_SKIN,
  CANCER_AND_IMMUNITY,
].flatMap((lines) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map(parseMedicineEntry),
);

function buildTree(entries: readonly MedicineEntry[]): DictionaryNode {
  const root: DictionaryNode = { next: new Map() };
  for (const { medicine, names } of entries)
    for (const name of names) {
      let node = root;
      const folded = fold(name.name);
      for (const { start, end } of wordsOf(folded)) {
        const word = folded.slice(start, end);
        const next = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      node.meaning ??= { medicine, name };
    }
  return root;
}

export const MEDICINE_TREE = buildTree(MEDICINE_ENTRIES);

/** Follows one word of folded text; a plural in -s finds its singular. */
export function stepInto(node: DictionaryNode, word: string): DictionaryNode | undefined {
  const step = node.next.get(word);
  if (step !== undefined || word.length < 6 || !word.endsWith('s')) return step;
  return node.next.get(word.slice(0, -1));
}
