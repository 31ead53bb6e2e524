import { ApiProperty } from '@nestjs/swagger';
import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';

/** Where a post stands towards the public. */
export class PublicationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  slug!: string;
  @ApiProperty({ enum: ['draft', 'published', 'private', 'scheduled', 'trash'] })
  status!: string;
  version!: number;
  revision!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  published_at!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  scheduled_at!: string | null;
  /** The approved revision that goes out at `scheduled_at`. */
  @ApiProperty({ type: Number, nullable: true })
  scheduled_revision!: number | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  unpublish_at!: string | null;
  /** In which the post was last planned. */
  @ApiProperty({ type: String, nullable: true })
  schedule_time_zone!: string | null;
}

type Row = Omit<PublicationView, 'published_at' | 'scheduled_at' | 'unpublish_at'> & {
  readonly published_at: Date | null;
  readonly scheduled_at: Date | null;
  readonly unpublish_at: Date | null;
};

/** @throws Problem posts.not_found */
export async function readPublication(tx: Tx, postId: string): Promise<PublicationView> {
  const row = await tx.one<Row>(
    `select id, slug, status, version, revision, published_at, scheduled_at, scheduled_revision, unpublish_at,
            schedule_time_zone
       from posts where id = $1`,
    [postId],
  );
  if (row === null) throw problem('posts.not_found');
  return {
    ...row,
    published_at: row.published_at?.toISOString() ?? null,
    scheduled_at: row.scheduled_at?.toISOString() ?? null,
    unpublish_at: row.unpublish_at?.toISOString() ?? null,
  };
}
