import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import type { Snapshot } from './revision-diff.js';

const NUMBER = /^[1-9]\d{0,8}$/;

export interface KeptRevision {
  readonly revision: number;
  readonly snapshot: Snapshot;
}

/**
 * A saved state of a post that the caller may look into, by its number or by what points at it: `working`, `published`.
 * @throws Problem posts.revision_not_found
 */
export async function readRevision(tx: Tx, postId: string, name: string): Promise<KeptRevision> {
  const number = NUMBER.test(name) ? Number(name) : null;
  const found =
    number !== null || name === 'working' || name === 'published'
      ? await tx.one<KeptRevision>(
          `select r.revision, r.snapshot from post_revisions r
            where r.post_id = $1 and r.revision = case $2::text
              when 'working' then (select p.revision from posts p where p.id = $1)
              when 'published' then (select u.revision from publications u where u.post_id = $1)
              else $3::integer end`,
          [postId, name, number],
        )
      : null;
  if (found === null) throw problem('posts.revision_not_found');
  return found;
}
