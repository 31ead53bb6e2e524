/** How a pharmacy in Brazil may hand a medicine out; the strictest rule that any of its usual forms falls under. */
export type MedicineSupply =
  | 'over-the-counter'
  | 'prescription'
  /** The pharmacy keeps a copy: antimicrobials (RDC Anvisa 471/2021) and GLP-1 agonists (RDC Anvisa 973/2025). */
  | 'retained-prescription'
  /** On a list of Portaria SVS/MS 344/1998. */
  | 'controlled';

/** The lists of Portaria SVS/MS 344/1998 that hold medicines; the portaria's annex changes several times a year. */
export const CONTROLLED_LISTS = ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C5'] as const;

export type ControlledList = (typeof CONTROLLED_LISTS)[number];

/** One active ingredient. */
export interface Medicine {
  /** Denominação Comum Brasileira, as printed: the one name by which mentions in any language are compared. */
  readonly dcb: string;
  readonly supply: MedicineSupply;
  /** Null where the portaria does not list it. */
  readonly controlledList: ControlledList | null;
  readonly group: 'antimicrobial' | 'glp-1' | null;
}

/** Whether the law keeps its advertising from the lay public (Lei 6.360/1976 art. 58, § 1º). */
export function needsPrescription(medicine: Medicine): boolean {
  return medicine.supply !== 'over-the-counter';
}
