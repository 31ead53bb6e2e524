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
  /** Since when the approval of what is public is in question: what is known of a picture in it changed, and nobody approved it since. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  questioned_at!: string | null;
}

type Row = Omit<
  PublicationView,
  'published_at' | 'scheduled_at' | 'unpublish_at' | 'questioned_at'
> & {
  readonly questioned_at: Date | null;
  readonly published_at: Date | null;
  readonly scheduled_at: Date | null;
  readonly unpublish_at: Date | null;
};

/** @throws Problem posts.not_found */
export async function readPublication(tx: Tx, postId: string): Promise<PublicationView> {
  const row = await tx.one<Row>(
    `select p.id, p.slug, p.status, p.version, p.revision, p.published_at, p.scheduled_at, p.scheduled_revision,
            p.unpublish_at, p.schedule_time_zone, q.questioned_at
       from posts p
       left join lateral (
         select case when count(*) = count(w.questioned_at) then max(w.questioned_at) end as questioned_at
           from publications u
           join workflow_states w on w.tenant_id = u.tenant_id and w.content_id = u.post_id and w.revision = u.revision
          where u.post_id = p.id and w.state = 'approved') q on true
      where p.id = $1`,
    [postId],
  );
  if (row === null) throw problem('posts.not_found');
  return {
    ...row,
    published_at: row.published_at?.toISOString() ?? null,
    scheduled_at: row.scheduled_at?.toISOString() ?? null,
    unpublish_at: row.unpublish_at?.toISOString() ?? null,
    questioned_at: row.questioned_at?.toISOString() ?? null,
  };
}
