import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '#kernel/cursor.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import type { RevisionRowView, RevisionView } from './post.view.js';
import { PostsService } from './posts.service.js';

const NUMBER = /^[1-9]\d{0,8}$/;

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
        `select revision, content_hash, created_by, created_at from post_revisions
          where post_id = $1 and ($2::integer is null or revision < $2) order by revision desc limit $3`,
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
            `select revision, content_hash, created_by, created_at, snapshot from post_revisions
              where post_id = $1 and revision = $2`,
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
