import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { requireScope } from '#platform/auth/current-person.js';
import type { Tx } from '#platform/db/tx.js';
import type { Snapshot } from './revision-diff.js';

const NUMBER = /^[1-9]\d{0,8}$/;

export interface KeptRevision {
  readonly revision: number;
  readonly snapshot: Snapshot;
}

/**
 * The snapshot of a row `r` of revisions as the caller may see it. What has been marked as a patient's since is in it for
 * those alone who read patients' data.
 */
export function snapshotSql(): string {
  if (actorMay(requireScope().actor, 'custom_fields:read_phi')) return 'r.snapshot';
  return `r.snapshot || jsonb_build_object('custom_fields',
    app.without_marked(r.tenant_id, r.post_id, coalesce(r.snapshot -> 'custom_fields', '[]')))`;
}

/**
 * A saved state of a post that the caller may look into, by its number or by what points at it: `working`, `published`.
 * `snapshot` is the SQL of what is read of it.
 * @throws Problem posts.revision_not_found
 */
export async function readRevision(
  tx: Tx,
  postId: string,
  name: string,
  snapshot = snapshotSql(),
): Promise<KeptRevision> {
  const number = NUMBER.test(name) ? Number(name) : null;
  const found =
    number !== null || name === 'working' || name === 'published'
      ? await tx.one<KeptRevision>(
          `select r.revision, ${snapshot} as snapshot from post_revisions r
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
