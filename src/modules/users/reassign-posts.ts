import { roleHas } from '#kernel/permissions.js';
import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import type { UserEntity } from './user.entity.js';

/**
 * Gives somebody's posts to another person, each as an edit: where he answers for a post, and where he is named beside the
 * author or as a reviewer. Nobody is named twice on a post, nor as the
 * reviewer of what he wrote. What is public stays as it was approved.
 * @throws Problem users.heir_not_found for who writes no posts, and for oneself
 */
export async function reassignPosts(tx: Tx, from: string, heir: UserEntity | null): Promise<void> {
  if (heir === null || heir.id === from || !roleHas(heir.role, 'posts:create')) {
    const code = 'users.heir_not_found';
    const message = 'Name another person of the tenant who writes posts';
    throw problem(code, { errors: [{ pointer: 'reassign_to', message, code }] });
  }
  await tx.change(
    `update posts set
       author_id = case when author_id = $1 then $2 else author_id end,
       author_ids = array_remove(array_replace(author_ids, $1, $2), case when author_id = $1 then $2 else author_id end),
       reviewer_ids = case when author_id in ($1, $2) or author_ids && array[$1, $2]::uuid[]
         then array_remove(array_remove(reviewer_ids, $1), $2) else array_replace(reviewer_ids, $1, $2) end
     where author_id = $1 or id in (select l.post_id from post_links l where l.user_id = $1)
     returning id`,
    [from, heir.id],
  );
}
