import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import type { Action, EndReason } from './scheduling/plan.js';

/** One change of what is public. */
interface Change {
  readonly post_id: string;
  readonly action: Action;
  readonly revision: number | null;
}

/** How a planned change ended: with effect, or without anything to do. */
export interface Ending {
  readonly state: 'done' | 'skipped';
  readonly reason: EndReason | null;
}

/** Puts an approved revision of a post that is held before the public, in the place of what was there. */
export async function makePublic(tx: Tx, postId: string, revision: number): Promise<void> {
  await tx.change(
    `update posts set status = 'published', published_at = coalesce(published_at, now()),
            scheduled_at = null, scheduled_revision = null
      where id = $1`,
    [postId],
  );
  await tx.query(
    `insert into publications (post_id, revision, published_at)
     select id, $2, published_at from posts where id = $1
     on conflict (tenant_id, post_id) do update set revision = excluded.revision
      where publications.revision <> excluded.revision`,
    [postId, revision],
  );
}

/** True when the public sees exactly this revision. */
export async function isPublic(tx: Tx, postId: string, revision: number): Promise<boolean> {
  const row = await tx.one(
    `select 1 from publications u join posts p on p.id = u.post_id
      where u.post_id = $1 and u.revision = $2 and p.status = 'published'`,
    [postId, revision],
  );
  return row !== null;
}

/** Takes a post that is held back from the public, with all that is planned for it. */
export async function takeBack(tx: Tx, postId: string): Promise<void> {
  await tx.change(
    `update posts set status = 'draft', scheduled_at = null, scheduled_revision = null, unpublish_at = null
      where id = $1`,
    [postId],
  );
}

/**
 * Does what was planned for a post that is held. A person who is there may publish for an author who has left; a clock
 * may not.
 * @throws Problem workflow.author_removed; what the database refuses
 */
export async function applyChange(tx: Tx, change: Change): Promise<Ending> {
  const { post_id: postId, action, revision } = change;
  if (action === 'unpublish') {
    const taken = await tx.change(
      `update posts set status = 'draft', unpublish_at = null where id = $1 and status = 'published' returning id`,
      [postId],
    );
    return taken.length > 0
      ? { state: 'done', reason: null }
      : { state: 'skipped', reason: 'not_public' };
  }
  if (revision === null) throw new Error('a planned publication names no revision');
  const { author_left, is_public } = await lookAt(tx, postId, revision);
  if (author_left) throw problem('workflow.author_removed');
  if (!is_public) await makePublic(tx, postId, revision);
  return { state: 'done', reason: null };
}

interface Sight {
  readonly author_left: boolean;
  readonly is_public: boolean;
}

async function lookAt(tx: Tx, postId: string, revision: number): Promise<Sight> {
  const row = await tx.one<Sight>(
    `select exists (select 1 from users u where u.id in (p.author_id, (r.snapshot ->> 'author_id')::uuid)
                       and u.deleted_at is not null) as author_left,
            p.status = 'published' and exists (select 1 from publications o
              where o.post_id = p.id and o.revision = r.revision) as is_public
       from posts p join post_revisions r on r.post_id = p.id and r.revision = $2
      where p.id = $1`,
    [postId, revision],
  );
  if (row === null) throw problem('posts.not_found');
  return row;
}
