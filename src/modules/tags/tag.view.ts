import { ApiProperty } from '@nestjs/swagger';
import type { TagEntity } from './tag.entity.js';

export class TagView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  /** The id WordPress clients know it by. */
  readonly wp_id!: number;
  readonly name!: string;
  readonly slug!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly description!: string | null;
  /** How many published articles bear it. */
  readonly count!: number;
  readonly inserted_at!: Date;
  readonly updated_at!: Date;
  readonly version!: number;
}

export class TagsView {
  @ApiProperty({ type: [TagView] })
  readonly data!: readonly TagView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export type TagRow = Omit<TagEntity, 'tenant_id'>;

/** The columns of a TagRow, for SELECT. */
export const TAG_COLUMNS =
  'id, wp_id, name, slug, description, count, inserted_at, updated_at, version';

/** What is not named here never leaves the house. */
export function toTagView(row: TagRow): TagView {
  return {
    id: row.id,
    wp_id: row.wp_id,
    name: row.name,
    slug: row.slug,
    description: row.description,
    count: row.count,
    inserted_at: row.inserted_at,
    updated_at: row.updated_at,
    version: row.version,
  };
}
