import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '#kernel/cursor.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import type { RevisionRowView, RevisionView } from './post.view.js';
import { PostsService } from './posts.service.js';
import { snapshotSql } from './revisions/revision-reader.js';

const NUMBER = /^[1-9]\d{0,8}$/;

/** One saved state, who made it, and what points at it. */
const REVISION_SQL = `
  select r.revision, r.content_hash, r.created_by, a.name as created_by_name, r.created_at,
         array_remove(array[
           case when p.revision = r.revision then 'working' end,
           case when u.revision = r.revision then 'published' end,
           case when p.scheduled_revision = r.revision then 'scheduled' end,
           case when exists (select 1 from workflow_states w
             where w.content_id = r.post_id and w.revision = r.revision and w.state = 'approved') then 'approved' end
         ], null) as pointers
    from post_revisions r
    join posts p on p.id = r.post_id
    left join publications u on u.post_id = r.post_id
    left join users a on a.id = r.created_by`;

/** The saved states of posts. They show drafts, so only the author and those who see every draft may read them. */
@Injectable()
export class PostRevisions {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /**
   * Newest first.
   * @throws Problem posts.not_found, policy.forbidden, request.invalid_cursor
   */
  async list(postId: string, { limit, cursor }: PageQueryDto): Promise<Page<RevisionRowView>> {
    const before = readCursor(cursor);
    const rows = await this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      return tx.query<RevisionRowView>(
        `${REVISION_SQL} where r.post_id = $1 and ($2::integer is null or r.revision < $2)
          order by r.revision desc limit $3`,
        [postId, before, limit + 1],
      );
    });
    return toPage(rows, limit, ({ revision }) => [String(revision)]);
  }

  /** @throws Problem posts.not_found, also for a revision that never was; policy.forbidden */
  async get(postId: string, number: string): Promise<RevisionView> {
    return this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      const found = NUMBER.test(number)
        ? await tx.one<RevisionView>(
            `${REVISION_SQL.replace('select', `select ${snapshotSql()} as snapshot,`)} where r.post_id = $1 and r.revision = $2`,
            [postId, Number(number)],
          )
        : null;
      if (found === null) throw problem('posts.not_found');
      return found;
    });
  }
}

function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  const [number] = decodeCursor(cursor, 1) ?? [];
  if (number === undefined || !NUMBER.test(number)) throw problem('request.invalid_cursor');
  return Number(number);
}
