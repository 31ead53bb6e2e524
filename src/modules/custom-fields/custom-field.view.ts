import { ApiProperty } from '@nestjs/swagger';
import type { CustomFieldEntity } from './custom-field.entity.js';
import {
  MEDICAL_SIGNIFICANCES,
  type MedicalSignificance,
  META_TYPES,
  type MetaType,
} from './field-types.js';

export class CustomFieldView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly meta_key!: string;
  /** The value as text, whatever its type; null when it is masked. */
  @ApiProperty({ type: String, nullable: true })
  readonly meta_value!: string | null;
  /** Patient data that the caller may not read: whether there is a value is not told either. */
  readonly masked!: boolean;
  @ApiProperty({ enum: META_TYPES })
  readonly meta_type!: MetaType;
  @ApiProperty({ type: String, nullable: true })
  readonly field_group!: string | null;
  readonly field_order!: number;
  readonly is_required!: boolean;
  /** Patient data: encrypted, never published, and shown to whoever has custom_fields:read_phi. */
  readonly is_phi!: boolean;
  @ApiProperty({ enum: MEDICAL_SIGNIFICANCES })
  readonly medical_significance!: MedicalSignificance;
  readonly requires_validation!: boolean;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly validation_rules!: object | null;
  readonly inserted_at!: Date;
  readonly updated_at!: Date;
}

export class CustomFieldsView {
  @ApiProperty({ type: [CustomFieldView] })
  readonly data!: readonly CustomFieldView[];
  /** Always null: a post's fields fit one page. */
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export type CustomFieldRow = Omit<CustomFieldEntity, 'post_id' | 'tenant_id' | 'refs'>;

/** The columns of a CustomFieldRow, for SELECT and RETURNING. */
export const CUSTOM_FIELD_COLUMNS = `f.id, f.meta_key, f.meta_value, f.key_id, f.meta_type, f.field_group, f.field_order,
  f.is_required, f.is_phi, f.medical_significance, f.requires_validation, f.validation_rules, f.inserted_at,
  f.updated_at`;

/** The value of a field that is marked as patient data is masked: `PatientValues` shows it to whoever may see it. */
export function toCustomFieldView(row: CustomFieldRow): CustomFieldView {
  return {
    id: row.id,
    meta_key: row.meta_key,
    meta_value: row.is_phi === true ? null : row.meta_value,
    masked: row.is_phi === true,
    meta_type: row.meta_type ?? 'text',
    field_group: row.field_group,
    field_order: row.field_order ?? 0,
    is_required: row.is_required ?? false,
    is_phi: row.is_phi ?? false,
    medical_significance: row.medical_significance ?? 'none',
    requires_validation: row.requires_validation ?? false,
    validation_rules: toRules(row.validation_rules),
    inserted_at: row.inserted_at,
    updated_at: row.updated_at,
  };
}

/** Rules that came by another way than this API may be no JSON object: then there are none to go by. */
function toRules(text: string | null): object | null {
  try {
    const rules: unknown = JSON.parse(text ?? 'null');
    return typeof rules === 'object' && !Array.isArray(rules) ? rules : null;
  } catch {
    return null;
  }
}
