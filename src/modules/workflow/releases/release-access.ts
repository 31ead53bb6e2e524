import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { assertMayChange } from '#modules/posts/posts.service.js';
import { currentPerson } from '#platform/auth/current-person.js';
import type { Tx } from '#platform/db/tx.js';
import type { HeldRelease } from './release-rows.js';

interface ItemAuthors {
  readonly author_id: string;
  readonly author_ids: readonly string[];
}

/** Every post there is, also those the person may not see, and those in the trash: they come back. */
const AUTHORS_SQL = `
  select p.author_id, p.author_ids from release_items i join posts p on p.id = i.post_id where i.release_id = $1`;

/**
 * A release is in the hands of those who may change each of its posts; one without posts in those of its maker, and of who
 * may change everybody's.
 * @throws Problem policy.forbidden
 */
export async function assertMayChangeRelease(tx: Tx, release: HeldRelease): Promise<void> {
  const posts = await tx.query<ItemAuthors>(AUTHORS_SQL, [release.id]);
  for (const post of posts) assertMayChange(post);
  if (posts.length > 0) return;
  const person = currentPerson();
  if (release.created_by !== person.userId && !actorMay(person, 'posts:update_any')) {
    throw problem('policy.forbidden', { detail: 'This is the release of another person.' });
  }
}
