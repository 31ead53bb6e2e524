import { ApiProperty } from '@nestjs/swagger';
import {
  MEDICAL_CATEGORIES,
  MEDICAL_CATEGORY_RULES,
  type MedicalCategory,
} from '#kernel/medical-categories.js';

export class BilingualView {
  readonly pt!: string;
  readonly en!: string;
}

export class MedicalCategoryView {
  @ApiProperty({ enum: MEDICAL_CATEGORIES })
  readonly key!: MedicalCategory;
  readonly label!: BilingualView;
  /** Whether its author must have a professional registry. */
  readonly registry_required!: boolean;
  /** Specialities that fit, in lower case without accents; empty for any. */
  @ApiProperty({ type: [String] })
  readonly specialities!: readonly string[];
  /** Whether who announces a speciality is expected to name its RQE. */
  readonly rqe_expected!: boolean;
  readonly disclaimer_required!: boolean;
  readonly proposed_disclaimer!: BilingualView;
  /** Whether claims are expected to name their sources. */
  readonly references_expected!: boolean;
  @ApiProperty({ enum: ['public', 'professional'] })
  readonly default_compliance_level!: 'public' | 'professional';
}

export class MedicalCategoriesView {
  @ApiProperty({ type: [MedicalCategoryView] })
  readonly data!: readonly MedicalCategoryView[];
  /** Always null: all are given at once. */
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export function toMedicalCategoriesView(): MedicalCategoriesView {
  const data = MEDICAL_CATEGORIES.map((key) => ({ key, ...MEDICAL_CATEGORY_RULES[key] }));
  return { data, next_cursor: null };
}
