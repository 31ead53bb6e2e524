import { ApiProperty } from '@nestjs/swagger';
import type { FieldDefinition } from './definition.js';
import type { FieldGroupEntity } from './field-group.entity.js';
import { LOCATION_PARAMS, type Location, type LocationRule } from './location.js';

export class LocationRuleView {
  @ApiProperty({ enum: LOCATION_PARAMS })
  readonly param!: LocationRule['param'];
  @ApiProperty({ enum: ['==', '!='] })
  readonly operator!: LocationRule['operator'];
  readonly value!: string;
}

const IS_LOCATION = {
  type: 'array',
  items: { type: 'array', items: { $ref: '#/components/schemas/LocationRuleView' } },
} as const;
export class FieldGroupContentView {
  readonly key!: string;
  readonly title!: string;
  /** Any of lists of rules that hold together; empty is every post. */
  @ApiProperty(IS_LOCATION)
  readonly location!: Location;
  /** Groups stand from the lowest on; of two that define one key, the first counts. */
  readonly position!: number;
  readonly active!: boolean;
  @ApiProperty({
    type: 'array',
    items: { oneOf: [{ $ref: '#/components/schemas/FieldDefinitionDto' }] },
  })
  readonly fields!: readonly FieldDefinition[];
}

export class FieldGroupView extends FieldGroupContentView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly inserted_at!: Date;
  readonly updated_at!: Date;
  readonly version!: number;
}

export class FieldGroupsView {
  @ApiProperty({ type: [FieldGroupView] })
  readonly data!: readonly FieldGroupView[];
  /** Always null: a tenant's groups fit one page. */
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

/** What the import takes. */
export class FieldGroupsFileView {
  @ApiProperty({ type: [FieldGroupContentView] })
  readonly groups!: readonly FieldGroupContentView[];
}

export class FieldGroupVersionRowView {
  readonly number!: number;
  /** True for the last one of a group that was removed. */
  readonly removed!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly created_by!: string | null;
  readonly created_at!: Date;
}

export class FieldGroupVersionsView {
  @ApiProperty({ type: [FieldGroupVersionRowView] })
  readonly data!: readonly FieldGroupVersionRowView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export class FieldGroupVersionView extends FieldGroupVersionRowView {
  readonly group!: FieldGroupContentView;
}

const OUTCOMES = ['created', 'updated', 'unchanged', 'failed'] as const;

export class ImportErrorView {
  /** Into the body of the request. */
  readonly pointer!: string;
  readonly message!: string;
  readonly code!: string;
}

export class ImportedGroupView {
  readonly index!: number;
  @ApiProperty({ type: String, nullable: true })
  readonly key!: string | null;
  @ApiProperty({ enum: OUTCOMES })
  readonly outcome!: (typeof OUTCOMES)[number];
  @ApiProperty({ type: [ImportErrorView] })
  readonly errors!: readonly ImportErrorView[];
}

export class ImportView {
  /** True where nothing was stored, whatever the outcomes say. */
  readonly dry_run!: boolean;
  @ApiProperty({ type: [ImportedGroupView] })
  readonly data!: readonly ImportedGroupView[];
}

export type FieldGroupRow = Omit<FieldGroupEntity, 'tenant_id'>;

/** The columns of a FieldGroupRow. */
export const FIELD_GROUP_COLUMNS =
  'id, key, title, location, position, active, fields, inserted_at, updated_at, version';

export function toFieldGroupContent(row: FieldGroupContentView): FieldGroupContentView {
  const { key, title, location, position, active, fields } = row;
  return { key, title, location, position, active, fields };
}

export function toFieldGroupView(row: FieldGroupRow): FieldGroupView {
  const { id, inserted_at, updated_at, version } = row;
  return { id, ...toFieldGroupContent(row), inserted_at, updated_at, version };
}
