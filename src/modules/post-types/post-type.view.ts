import { ApiProperty } from '@nestjs/swagger';
import type { PostTypeEntity } from './post-type.entity.js';

export class PostTypeView {
  /** What posts name it by. */
  readonly key!: string;
  readonly label!: string;
  readonly label_plural!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly description!: string | null;
  /** Whether its posts may stand below each other. */
  readonly hierarchical!: boolean;
  /** Every tenant's, and not to be removed. */
  readonly builtin!: boolean;
  readonly inserted_at!: Date;
  readonly updated_at!: Date;
  readonly version!: number;
}

export class PostTypesView {
  @ApiProperty({ type: [PostTypeView] })
  readonly data!: readonly PostTypeView[];
  /** Always null: all are given at once. */
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export type PostTypeRow = Omit<PostTypeEntity, 'tenant_id'>;

/** The columns of a PostTypeRow, for SELECT. */
export const POST_TYPE_COLUMNS =
  'key, label, label_plural, description, hierarchical, builtin, inserted_at, updated_at, version';

/** What is not named here never leaves the house. */
export function toPostTypeView(row: PostTypeRow): PostTypeView {
  return {
    key: row.key,
    label: row.label,
    label_plural: row.label_plural,
    description: row.description,
    hierarchical: row.hierarchical,
    builtin: row.builtin,
    inserted_at: row.inserted_at,
    updated_at: row.updated_at,
    version: row.version,
  };
}
