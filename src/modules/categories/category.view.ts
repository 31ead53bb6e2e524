import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CategoryEntity } from './category.entity.js';

export class CategoryView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  /** The id WordPress clients know it by. */
  readonly wp_id!: number;
  readonly name!: string;
  readonly slug!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly description!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly parent_id!: string | null;
  /** 0 for a root, 1 for its children, and so on. */
  readonly level!: number;
  /** How many posts are public in it, as their main or a further category. */
  readonly count!: number;
  /** How many are public in it or below it, each once. */
  readonly total!: number;
  @ApiProperty({ type: String, nullable: true })
  readonly medical_specialty!: string | null;
  readonly compliance_required!: boolean;
  readonly crm_validation_required!: boolean;
  /** Its own, or that of the nearest category above that names one. */
  @ApiProperty({ type: String, nullable: true })
  readonly effective_medical_specialty!: string | null;
  /** Here or above: a post in it is submitted with a medical category and a disclaimer. */
  readonly effective_compliance_required!: boolean;
  /** Here or above: a post in it requires the validation of a registered physician. */
  readonly effective_crm_validation_required!: boolean;
  readonly inserted_at!: Date;
  readonly updated_at!: Date;
  readonly version!: number;
}

export class CategoryNodeView extends CategoryView {
  /** What stands below it; absent in the flat list. */
  @ApiPropertyOptional({ type: () => [CategoryNodeView] })
  readonly children?: readonly CategoryNodeView[];
}

export class CategoriesView {
  @ApiProperty({ type: [CategoryNodeView] })
  readonly data!: readonly CategoryNodeView[];
  /** Always null: the tree is given whole. */
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export type CategoryRow = Omit<CategoryEntity, 'tenant_id'> & { readonly total: number };

/** The columns of a CategoryRow but for the total, for SELECT. */
export const CATEGORY_COLUMNS = `id, wp_id, name, slug, description, parent_id, level, count, medical_specialty,
  compliance_required, crm_validation_required, effective_medical_specialty, effective_compliance_required,
  effective_crm_validation_required, inserted_at, updated_at, version`;

/** What is not named here never leaves the house. */
export function toCategoryView(row: CategoryRow): CategoryView {
  return {
    id: row.id,
    wp_id: row.wp_id,
    name: row.name,
    slug: row.slug,
    description: row.description,
    parent_id: row.parent_id,
    level: row.level ?? 0,
    count: row.count ?? 0,
    total: row.total,
    medical_specialty: row.medical_specialty,
    compliance_required: row.compliance_required ?? false,
    crm_validation_required: row.crm_validation_required ?? false,
    effective_medical_specialty: row.effective_medical_specialty,
    effective_compliance_required: row.effective_compliance_required,
    effective_crm_validation_required: row.effective_crm_validation_required,
    inserted_at: row.inserted_at,
    updated_at: row.updated_at,
    version: row.version,
  };
}

/** Puts categories below their parents; a parent must stand before its children. */
export function toTree(rows: readonly CategoryView[]): readonly CategoryNodeView[] {
  const roots: CategoryNodeView[] = [];
  const below = new Map<string, CategoryNodeView[]>();
  for (const row of rows) {
    const children: CategoryNodeView[] = [];
    below.set(row.id, children);
    const siblings = row.parent_id === null ? roots : (below.get(row.parent_id) ?? roots);
    siblings.push({ ...row, children });
  }
  return roots;
}
