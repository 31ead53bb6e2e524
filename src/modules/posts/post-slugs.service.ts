import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { problem } from '#kernel/problem.js';
import { SLUG } from '#kernel/slug.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import type { PublicSlugView } from './post-slugs.view.js';
import { assertMayChange, PostsService } from './posts.service.js';

interface SlugRow extends PublicSlugView {
  readonly instant: string;
  readonly id: string;
}

/** The addresses a post is and was public under; the database keeps them as it publishes. */
@Injectable()
export class PostSlugs {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /**
   * Newest first.
   * @throws Problem posts.not_found, policy.forbidden, request.invalid_cursor
   */
  async list(postId: string, { limit, cursor }: PageQueryDto): Promise<Page<PublicSlugView>> {
    const before = readTimeCursor(cursor);
    const rows = await this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      return tx.query<SlugRow>(
        `select id, slug, post_type, since, until, ${instantSql('since')} as instant from slug_history
          where post_id = $1 and (since, id) < ($2::timestamptz, $3::uuid)
          order by since desc, id desc limit $4`,
        [postId, ...before, limit + 1],
      );
    });
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toPublicSlugView) };
  }

  /**
   * Takes a former address from a post: it leads nowhere then, unless another post has or had it.
   * @throws Problem posts.not_found, posts.slug_not_found, posts.slug_in_use, policy.forbidden
   */
  async free(postId: string, slug: string): Promise<void> {
    await this.db.run(async (tx) => {
      assertMayChange(await this.posts.lockPost(tx, postId));
      if (!SLUG.test(slug)) throw problem('posts.slug_not_found');
      const freed = await tx.change(
        'delete from slug_history where post_id = $1 and slug = $2 and until is not null returning id',
        [postId, slug],
      );
      if (freed.length > 0) return;
      const present = await tx.one('select 1 from slug_history where post_id = $1 and slug = $2', [
        postId,
        slug,
      ]);
      throw problem(present === null ? 'posts.slug_not_found' : 'posts.slug_in_use');
    });
  }
}

function toPublicSlugView({ slug, post_type, since, until }: PublicSlugView): PublicSlugView {
  return { slug, post_type, since, until };
}
