import { fold } from '../text/fold.js';
import { WordTree } from '../text/word-tree.js';
import { BREATH_GUT_AND_SKIN } from './entries/breath-gut-and-skin.js';
import { CANCER_AND_IMMUNITY } from './entries/cancer-and-immunity.js';
import { HEART_AND_HORMONES } from './entries/heart-and-hormones.js';
import { INFECTION } from './entries/infection.js';
import { NERVOUS_SYSTEM } from './entries/nervous-system.js';
import { parseMedicineEntry, type MedicineEntry, type MedicineName } from './medicine-entry.js';
import type { Medicine } from './medicine.js';

/** What a name in the dictionary stands for. */
export interface NameMeaning {
  readonly medicine: Medicine;
  readonly name: MedicineName;
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

/** Every name of every entry, folded. */
export const MEDICINE_NAMES = new WordTree<NameMeaning>();
for (const { medicine, names } of MEDICINE_ENTRIES)
  for (const name of names) MEDICINE_NAMES.add(fold(name.name), { medicine, name });
