import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { CustomFieldsService } from '#modules/custom-fields/custom-fields.service.js';
import type { KeptStatement } from '#platform/db/backend.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { assertInside, type Authored, isAuthorOf, mustBeOwnOr, sightOf } from './post-access.js';
import { seenSql, visiblePostsSql, wroteSql } from './post-columns.js';
import type { PostStatus } from './post.entity.js';
import type { PostRow } from './post-row.js';
import { type PostView, toPostRowView } from './post.view.js';

/**
 * The rules of sight, for queries of other modules about what belongs to posts: `person` gives the value of the parameter
 * that the conditions name.
 */
export const POST_SIGHT = { person: sightOf, seen: seenSql, wrote: wroteSql } as const;

/** What other modules may know of a post they work on. */
export interface LockedPost {
  readonly id: string;
  readonly author_id: string;
  readonly author_ids: readonly string[];
  readonly version: number;
  readonly revision: number;
  readonly status: PostStatus;
  readonly published_at: Date | null;
  readonly scheduled_at: Date | null;
}

/** One post by its id; $2 is null for who sees all. */
const FIND_SQL = `
  select p.id, p.author_id, p.author_ids, p.version, p.revision, p.status, p.published_at, p.scheduled_at from posts p
   where p.id = $1 and p.deleted_at is null and ${seenSql('p', '$2')}`;

const FIND: KeptStatement = { name: 'find_post', text: FIND_SQL };
/** Not `for update`: who relates another post to this one must not wait, or two that name each other wait for ever. */
const LOCK: KeptStatement = { name: 'lock_post', text: `${FIND_SQL} for no key update of p` };

const wholeSql = (sight: string | null): string =>
  `select s.* from (${visiblePostsSql(sight, true)}) s where s.id = $1 and s.status <> 'trash'`;
const READ_ANY: KeptStatement = { name: 'read_any_post', text: wholeSql(null) };
const READ_SEEN: KeptStatement = { name: 'read_seen_post', text: wholeSql('$2') };

/** Reads posts as the current person may see them. What he may not see is not there. */
@Injectable()
export class PostsService {
  constructor(
    private readonly db: Db,
    private readonly fields: CustomFieldsService,
  ) {}

  /** @throws Problem posts.not_found */
  async get(postId: string): Promise<PostView> {
    return this.db.run((tx) => this.read(tx, postId));
  }

  /**
   * A whole post inside of a transaction that may have changed it. Who only reads gets the published text.
   * @throws Problem posts.not_found
   */
  async read(tx: Tx, postId: string): Promise<PostView> {
    const row = await this.readRow(tx, postId);
    const fields = row.inside
      ? await this.fields.list(tx, postId)
      : await this.fields.listPublished(tx, postId);
    return toWholeView(row, fields);
  }

  private async readRow(tx: Tx, postId: string): Promise<PostRow> {
    if (!isUuid(postId)) throw problem('posts.not_found');
    const sight = sightOf();
    const row =
      sight === null
        ? await tx.one<PostRow>(READ_ANY, [postId])
        : await tx.one<PostRow>(READ_SEEN, [postId, sight]);
    if (row === null) throw problem('posts.not_found');
    return row;
  }

  /**
   * A post held until the transaction ends, so that what is decided on it stays true.
   * @throws Problem posts.not_found
   */
  async lockPost(tx: Tx, postId: string): Promise<LockedPost> {
    return this.find(tx, postId, LOCK);
  }

  /** @throws Problem posts.not_found */
  async findVisible(tx: Tx, postId: string): Promise<LockedPost> {
    return this.find(tx, postId, FIND);
  }

  /**
   * A post whose making the current person may look into: its revisions, its review.
   * @throws Problem posts.not_found, policy.forbidden for who sees only what is published of it
   */
  async findInside(tx: Tx, postId: string): Promise<LockedPost> {
    const post = await this.findVisible(tx, postId);
    assertInside(post);
    return post;
  }

  private async find(tx: Tx, postId: string, statement: KeptStatement): Promise<LockedPost> {
    const post = isUuid(postId) ? await tx.one<LockedPost>(statement, [postId, sightOf()]) : null;
    if (post === null) throw problem('posts.not_found');
    return post;
  }
}

export function toWholeView(row: PostRow, fields: PostView['custom_fields']): PostView {
  const { content, blocks } = row;
  return { ...toPostRowView(row), content, blocks, custom_fields: fields };
}

/**
 * An author changes his own posts, others need posts:update_any.
 * @throws Problem policy.forbidden
 */
export function assertMayChange(post: Authored): void {
  mustBeOwnOr(post, 'posts:update_any');
}

/** True for its author and everybody named beside him: none of them decides on it. */
export function isWrittenBy(post: LockedPost, userId: string | null): boolean {
  return userId !== null && isAuthorOf(post, userId);
}
