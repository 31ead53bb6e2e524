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
  'checkbox',
  'true_false',
  'image',
  'file',
  'relationship',
  'wysiwyg',
  'repeater',
  'group',
  'flexible_content',
] as const;
export type MetaType = (typeof META_TYPES)[number];

/** Types whose text is JSON: lists, rows and parts. */
export const STRUCTURED: ReadonlySet<MetaType> = new Set([
  'json',
  'checkbox',
  'relationship',
  'repeater',
  'group',
  'flexible_content',
]);

export const MEDICAL_SIGNIFICANCES = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type MedicalSignificance = (typeof MEDICAL_SIGNIFICANCES)[number];

/** One reason why a field is refused; `path` is relative to the field, for instance `/validation_rules/min`. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** One name as a part of a JSON pointer (RFC 6901). */
export function pointerPart(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
