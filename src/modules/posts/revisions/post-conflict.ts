import { type Problem, problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import type { LockedPost } from '../posts.service.js';
import { changedFields, type Snapshot } from './revision-diff.js';

/**
 * Tells who changed an older version what he did not know of, so that he can put his change on top of it: the present
 * version and the names of what differs from the text he had. The names are null where nobody can tell: he named no version
 * of this post, or one from before versions were kept beside revisions.
 */
export async function staleProblem(tx: Tx, post: LockedPost, version: number): Promise<Problem> {
  const known = version > 0 && version < post.version;
  const row = known
    ? await tx.one<{ readonly base: Snapshot; readonly present: Snapshot }>(
        `select b.snapshot as base, r.snapshot as present from post_revisions r
          cross join lateral (
            select k.snapshot, k.post_version from post_revisions k
             where k.post_id = r.post_id and (k.post_version is null or k.post_version <= $3)
             order by k.revision desc limit 1) b
          where r.post_id = $1 and r.revision = $2 and b.post_version is not null`,
        [post.id, post.revision, version],
      )
    : null;
  return problem('posts.stale', {
    members: {
      current_version: post.version,
      changed_fields: row === null ? null : changedFields(row.base, row.present),
    },
  });
}
