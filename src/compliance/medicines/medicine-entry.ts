import {
  CONTROLLED_LISTS,
  type ControlledList,
  type Medicine,
  type MedicineSupply,
} from './medicine.js';

/** A name under which a medicine is written, in lower case or as a brand. */
export interface MedicineName {
  readonly name: string;
  readonly brand: boolean;
  /** Also an everyday word or a hormone of the body: a mention only counts with support beside it. */
  readonly ambiguous: boolean;
}

export interface MedicineEntry {
  readonly medicine: Medicine;
  readonly names: readonly MedicineName[];
}

const SUPPLY: Readonly<Record<string, MedicineSupply>> = {
  O: 'over-the-counter',
  P: 'prescription',
  B: 'retained-prescription',
  G: 'retained-prescription',
};

const GROUP: Readonly<Record<string, Medicine['group']>> = { B: 'antimicrobial', G: 'glp-1' };

const isControlledList = (code: string): code is ControlledList =>
  CONTROLLED_LISTS.some((list) => list === code);

/**
 * Reads one line, `code DCB, other pt names | es names | en names | brands`. The code is O (over the counter),
 * P (prescription), B (antimicrobial), G (GLP-1 agonist) or a list of Portaria 344 (A1 … C5). An empty es or en part
 * means the Portuguese names serve; `!` behind a name marks it ambiguous. Throws where a line has another shape.
 */
export function parseMedicineEntry(line: string): MedicineEntry {
  const [head = '', es = '', en = '', brands = '', ...rest] = line.split('|');
  const code = head.slice(0, head.indexOf(' '));
  const supply = isControlledList(code) ? 'controlled' : SUPPLY[code];
  const generic = [head.slice(code.length), es, en].flatMap((part) => namesOf(part, false));
  const dcb = generic[0]?.name;
  if (supply === undefined || dcb === undefined || rest.length > 0)
    throw new Error(`no entry of a medicine: ${line}`);
  const medicine: Medicine = {
    dcb,
    supply,
    controlledList: isControlledList(code) ? code : null,
    group: GROUP[code] ?? null,
  };
  return { medicine, names: [...generic, ...namesOf(brands, true)] };
}

function namesOf(part: string, brand: boolean): MedicineName[] {
  return part
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name: name.replace(/!$/, ''), brand, ambiguous: name.endsWith('!') }));
}
