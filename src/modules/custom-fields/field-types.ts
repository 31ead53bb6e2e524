/** How the text of a value is to be read. */
export const META_TYPES = [
  'text',
  'textarea',
  'number',
  'boolean',
  'date',
  'datetime',
  'url',
  'email',
  'select',
  'json',
] as const;
export type MetaType = (typeof META_TYPES)[number];

export const MEDICAL_SIGNIFICANCES = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type MedicalSignificance = (typeof MEDICAL_SIGNIFICANCES)[number];

/** One reason why a field is refused; `path` is relative to the field, for instance `/validation_rules/min`. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
