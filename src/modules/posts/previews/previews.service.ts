import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { newPreviewToken } from '#platform/auth/preview-token.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import { sightOf } from '../post-access.js';
import { PostsService } from '../posts.service.js';
import type { CreatePreviewDto } from './create-preview.dto.js';
import type { NewPreviewView, PreviewView } from './preview.view.js';

const COLUMNS = 'id, revision, created_by, created_at, expires_at, revoked_at';

/** Looks at single revisions that are given away: made, listed and ended by who sees the post as it is written. */
@Injectable()
export class Previews {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /** @throws Problem posts.not_found, posts.revision_not_found, previews.patient_data, previews.too_many, policy.forbidden */
  async create(
    postId: string,
    { revision, expires_in }: CreatePreviewDto,
  ): Promise<NewPreviewView> {
    const { token, hash } = newPreviewToken();
    const made = await this.db.run(async (tx) => {
      const post = await this.posts.findInside(tx, postId);
      const created = await tx.one<{ id: string }>(
        'select app.create_preview($1, $2, $3, $4, $5) as id',
        [postId, revision ?? post.revision, hash, expires_in, sightOf() === null],
      );
      return tx.one<PreviewView>(`select ${COLUMNS} from preview_tokens where id = $1`, [
        created?.id,
      ]);
    });
    if (made === null) throw problem('service.internal');
    return { ...made, token };
  }

  /** Newest first, also those that ended. @throws Problem posts.not_found, policy.forbidden, request.invalid_cursor */
  async list(postId: string, { limit, cursor }: PageQueryDto): Promise<Page<PreviewView>> {
    const before = readCursor(cursor);
    const rows = await this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      return tx.query<PreviewView>(
        `select ${COLUMNS} from preview_tokens
          where post_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
        [postId, before, limit + 1],
      );
    });
    return toPage(rows, limit, ({ id }) => [id]);
  }

  /** @throws Problem posts.not_found, previews.not_found, policy.forbidden */
  async revoke(postId: string, id: string): Promise<void> {
    await this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      const ended = isUuid(id)
        ? await tx.change(
            `update preview_tokens set revoked_at = coalesce(revoked_at, now())
              where post_id = $1 and id = $2 returning id`,
            [postId, id],
          )
        : [];
      if (ended.length === 0) throw problem('previews.not_found');
    });
  }
}

function readCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const [id] = decodeCursor(cursor, 1) ?? [];
  if (!isUuid(id)) throw problem('request.invalid_cursor');
  return id;
}
