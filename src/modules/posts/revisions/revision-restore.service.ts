import { Injectable } from '@nestjs/common';
import { shareFiling } from '#modules/categories/categories.service.js';
import { FieldCheck } from '#modules/custom-fields/field-groups/field-check.service.js';
import { cleanValue } from '#modules/custom-fields/custom-fields.service.js';
import { FieldGroupsService } from '#modules/custom-fields/field-groups/field-groups.service.js';
import { actorMay } from '#kernel/scope.js';
import { requireScope } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { readyText } from '../post-text.js';
import { assertMayChange, type LockedPost, PostsService } from '../posts.service.js';
import { staleProblem } from './post-conflict.js';
import { columnsOf, RESTORED_COLUMNS } from './restored-columns.js';
import { restoreSql } from './restore.query.js';
import { canStandBelow, dropMissing, type DroppedReference } from './restored-references.js';
import { settleFields } from './restored-fields.js';
import type { Snapshot } from './revision-diff.js';
import type { RestoredPostView } from './restored-post.view.js';
import { readRevision } from './revision-reader.js';

const NAMES = ['author_id', 'author_ids', 'reviewer_ids'] as const;

/** Makes an old text of a post the present one. What is public stays as it is, until the new revision is approved. */
@Injectable()
export class RevisionRestore {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly groups: FieldGroupsService,
    private readonly fields: FieldCheck,
  ) {}

  /**
   * One statement writes all of it, so it is one revision, or none where the working copy has this text already. Fields
   * marked as patient data are in no revision and stay.
   * @throws Problem posts.not_found, posts.revision_not_found, posts.stale, policy.forbidden
   */
  async restore(postId: string, name: string, version: number | null): Promise<RestoredPostView> {
    return this.db.run(async (tx) => {
      await this.groups.hold(tx);
      await shareFiling(tx);
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post);
      if (version !== null && version !== post.version) throw await staleProblem(tx, post, version);
      const { revision, snapshot } = await readRevision(tx, postId, name, 'r.snapshot');
      const columns = new Map(columnsOf(snapshot));
      await cleanTexts(tx, snapshot, columns);
      const dropped = await this.settle(tx, post, columns);
      const authors = await this.keepAuthors(tx, postId, columns);
      const { fields, untouched, kept, ...named } = await settleFields(tx, postId, snapshot);
      await tx.query(restoreSql(RESTORED_COLUMNS.filter((column) => columns.has(column))), [
        postId,
        JSON.stringify(Object.fromEntries(columns)),
        JSON.stringify(fields),
        untouched,
      ]);
      await this.showFields(tx, postId);
      const view = await this.posts.read(tx, postId);
      return {
        ...view,
        restored_revision: revision,
        dropped: [...dropped, ...named.dropped],
        kept: [...authors, ...kept],
      };
    });
  }

  /** Other values can show or hide fields that ask for them; what is hidden is no part of the text. */
  private async showFields(tx: Tx, postId: string): Promise<void> {
    if (!(await this.fields.refresh(tx, postId, null))) return;
    await tx.change('update posts set version = version where id = $1 returning id', [postId]);
  }

  /** Leaves out of the columns what is no more, and gives it. Where a post cannot do without, what it has stays. */
  private async settle(
    tx: Tx,
    post: LockedPost,
    columns: Map<string, unknown>,
  ): Promise<readonly DroppedReference[]> {
    const dropped = [...(await dropMissing(tx, post.id, columns))];
    if (columns.get('author_id') === null) columns.delete('author_id');
    const wanted = columns.get('post_type');
    const type = await tx.one<{ wanted: string; present: string; known: boolean }>(
      `select $2::text as wanted, post_type as present,
              exists (select 1 from post_types t where t.key = $2) as known from posts where id = $1`,
      [post.id, wanted],
    );
    if (type?.known === false) {
      dropped.push({ field: 'post_type', id: type.wanted });
      columns.delete('post_type');
    }
    const parent = columns.get('parent_id');
    const postType = (type?.known === true ? type.wanted : type?.present) ?? '';
    if (typeof parent === 'string' && !(await canStandBelow(tx, post.id, parent, postType))) {
      dropped.push({ field: 'parent_id', id: parent });
      columns.set('parent_id', null);
    }
    return dropped;
  }

  /** Who may write in his own name alone does not name others by going back. Gives the columns that stay otherwise. */
  private async keepAuthors(
    tx: Tx,
    postId: string,
    columns: Map<string, unknown>,
  ): Promise<readonly string[]> {
    if (actorMay(requireScope().actor, 'posts:update_any')) return [];
    const present = await tx.one<Snapshot>(
      'select author_id, author_ids, reviewer_ids from posts where id = $1',
      [postId],
    );
    return NAMES.filter((name) => {
      const differs = JSON.stringify(columns.get(name)) !== JSON.stringify(present?.[name]);
      return columns.delete(name) && differs;
    });
  }
}

/** What older rules let through does not come back: a text that today's rules would change is cleaned as if it were typed. */
async function cleanTexts(
  tx: Tx,
  snapshot: Snapshot,
  columns: Map<string, unknown>,
): Promise<void> {
  for (const [name, value] of columns) {
    if (name !== 'content' && typeof value === 'string')
      columns.set(name, cleanValue('text', value));
  }
  const { content } = snapshot;
  if (typeof content !== 'string') return;
  const text = await readyText(tx, content, null);
  if (text.content === content) return;
  columns.set('content', text.content);
  columns.set('blocks', text.blocks);
  columns.set('media_ids', text.media_ids);
}
