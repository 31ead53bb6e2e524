import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { type Permission, roleHas } from '#kernel/permissions.js';
import { problem } from '#kernel/problem.js';
import { requireScope } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import type { ListPostsDto } from './dto/list-posts.dto.js';
import type { PostStatus } from './post.entity.js';
import {
  POST_COLUMNS,
  type PostRowView,
  type PostView,
  type RevisionRowView,
  type RevisionView,
  ROW_COLUMNS,
} from './post.view.js';

/** What other modules may know of a post they work on. */
export interface LockedPost {
  readonly id: string;
  readonly author_id: string;
  readonly version: number;
  readonly revision: number;
  readonly status: PostStatus;
  readonly published_at: Date | null;
  readonly scheduled_at: Date | null;
}

const LOCKED_COLUMNS =
  'p.id, p.author_id, p.version, p.revision, p.status, p.published_at, p.scheduled_at';

/** Whose posts the current work may see: $n is null for all, else somebody's own beside what is published. */
const VISIBLE = (parameter: string) =>
  `(${parameter}::uuid is null or p.author_id = ${parameter} or p.status = 'published')`;

const LIST_SQL = `
  select ${ROW_COLUMNS}, ${instantSql('p.inserted_at')} as instant from posts p
   where (p.inserted_at, p.id) < ($1::timestamptz, $2::uuid) and ${VISIBLE('$3')}
     and case when $4::text is null then p.status <> 'trash' else p.status = $4 end
     and ($5::text is null or p.post_type = $5)
     and ($6::uuid is null or p.category_id = $6)
     and ($7::uuid is null or p.author_id = $7)
     and ($8::text is null or p.medical_category = $8)
     and ($9::text is null or p.compliance_level = $9)
     and ($10::text is null or position(lower(public.unaccent($10))
       in lower(public.unaccent(p.title || ' ' || coalesce(p.excerpt, '')))) > 0)
   order by p.inserted_at desc, p.id desc limit $11`;

/** Reads posts as the current person may see them. What he may not see is not there. */
@Injectable()
export class PostsService {
  constructor(private readonly db: Db) {}

  async list(query: ListPostsDto): Promise<Page<PostRowView>> {
    const rows = await this.db.run((tx) =>
      tx.query<PostRowView & { readonly instant: string }>(LIST_SQL, [
        ...readTimeCursor(query.cursor),
        sightOf(),
        query.status ?? null,
        query.post_type ?? null,
        query.category_id ?? null,
        query.author_id ?? null,
        query.medical_category ?? null,
        query.compliance_level ?? null,
        query.q ?? null,
        query.limit + 1,
      ]),
    );
    const page = toPage(rows, query.limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(({ instant: _, ...row }) => row) };
  }

  /** @throws Problem posts.not_found */
  async get(postId: string): Promise<PostView> {
    return this.db.run((tx) => this.read(tx, postId));
  }

  /** A whole post inside of a transaction that may have changed it. */
  async read(tx: Tx, postId: string): Promise<PostView> {
    return this.find<PostView>(tx, postId, POST_COLUMNS, '');
  }

  /**
   * A post held until the transaction ends, so that what is decided on it stays true.
   * @throws Problem posts.not_found
   */
  async lockPost(tx: Tx, postId: string): Promise<LockedPost> {
    return this.find<LockedPost>(tx, postId, LOCKED_COLUMNS, 'for update');
  }

  /** @throws Problem posts.not_found */
  async findVisible(tx: Tx, postId: string): Promise<LockedPost> {
    return this.find<LockedPost>(tx, postId, LOCKED_COLUMNS, '');
  }

  async revisions(postId: string): Promise<Page<RevisionRowView>> {
    return this.db.run(async (tx) => {
      await this.findVisible(tx, postId);
      const data = await tx.query<RevisionRowView>(
        `select revision, content_hash, created_by, created_at from post_revisions
          where post_id = $1 order by revision desc`,
        [postId],
      );
      return { data, next_cursor: null };
    });
  }

  /** @throws Problem posts.not_found, also for a revision that never was */
  async revision(postId: string, number: string): Promise<RevisionView> {
    return this.db.run(async (tx) => {
      await this.findVisible(tx, postId);
      const found = /^[1-9]\d{0,8}$/.test(number)
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

  private async find<Row>(tx: Tx, postId: string, columns: string, lock: string): Promise<Row> {
    const post = isUuid(postId)
      ? await tx.one<Row>(
          `select ${columns} from posts p where p.id = $1 and p.deleted_at is null and ${VISIBLE('$2')} ${lock}`,
          [postId, sightOf()],
        )
      : null;
    if (post === null) throw problem('posts.not_found');
    return post;
  }
}

/** Null for those who see every post of the tenant, else the person whose own posts are shown. */
function sightOf(): string | null {
  const { actor } = requireScope();
  if (actor.kind !== 'user') return null;
  const seesAll = roleHas(actor.role, 'posts:update_any') || roleHas(actor.role, 'posts:review');
  return seesAll ? null : actor.userId;
}

/**
 * An author acts on his own posts, others need the permission for everybody's.
 * @throws Problem policy.forbidden
 */
export function assertMayChange(
  post: Pick<LockedPost, 'author_id'>,
  everybodys: Permission = 'posts:update_any',
): void {
  const { actor } = requireScope();
  if (actor.kind !== 'user') return;
  if (actor.userId !== post.author_id && !roleHas(actor.role, everybodys)) {
    throw problem('policy.forbidden', { detail: 'This is the post of another author.' });
  }
}
