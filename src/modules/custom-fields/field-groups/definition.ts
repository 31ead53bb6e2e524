import type { MedicalSignificance, MetaType } from '../field-types.js';

/** Fields within fields: a list of doses within a treatment within a case is three. */
export const MAX_LEVELS = 5;
/** Fields of one group, those within others too. */
export const MAX_GROUP_FIELDS = 200;
/** Questions that the fields of one group, and those within them, ask together: each row is held against its own. */
export const MAX_GROUP_CONDITIONS = 200;
export const MAX_CHOICES = 500;
/** Rows of a repeater, blocks of flexible content, articles of a relationship. */
export const MAX_ROWS = 1_000;

export const OPERATORS = [
  '==',
  '!=',
  'empty',
  'not_empty',
  'contains',
  'pattern',
  '<',
  '>',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** A question about another field of the same level. */
export interface Condition {
  readonly field: string;
  readonly operator: Operator;
  /** Empty where the operator asks for none. */
  readonly value: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One kind of block of flexible content. */
export interface Layout {
  readonly name: string;
  readonly label: string;
  readonly sub_fields: readonly FieldDefinition[];
}

/** What one field is, as it is stored in its group: every property is there. */
export interface FieldDefinition {
  /** The key of the value: of a post outside, of a row inside. */
  readonly name: string;
  readonly label: string;
  readonly type: MetaType;
  readonly instructions: string;
  /** Asked for when a post is submitted; a draft may be incomplete. */
  readonly required: boolean;
  readonly choices: readonly Choice[];
  readonly min_rows: number | null;
  readonly max_rows: number | null;
  /** The house's own rules, or JSON Schema. */
  readonly validation_rules: object | null;
  /** Any of lists of conditions that hold together; without one the field is always there. */
  readonly conditional_logic: readonly (readonly Condition[])[];
  readonly medical_significance: MedicalSignificance;
  readonly is_phi: boolean;
  readonly filterable: boolean;
  readonly public_filter: boolean;
  readonly sub_fields: readonly FieldDefinition[];
  readonly layouts: readonly Layout[];
}

/** The property of a block that names its layout, as in ACF. */
export const LAYOUT_PROPERTY = 'acf_fc_layout';

export const REFERENCES: ReadonlySet<MetaType> = new Set(['image', 'file', 'relationship']);
/** Types whose values can stand in an index. */
export const FILTERABLE: ReadonlySet<MetaType> = new Set([
  'text',
  'number',
  'date',
  'select',
  'true_false',
]);

/** The fields within a field, whatever holds them. */
export function partsOf({ sub_fields, layouts }: FieldDefinition): readonly FieldDefinition[] {
  return [...sub_fields, ...layouts.flatMap((layout) => layout.sub_fields)];
}

/** True for a field that names posts or files, itself or within. */
export function holdsReferences(field: FieldDefinition): boolean {
  return REFERENCES.has(field.type) || partsOf(field).some(holdsReferences);
}
