import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { currentPerson } from '#platform/auth/current-person.js';
import type { Tx } from '#platform/db/tx.js';
import type { OptionalPostFields } from './dto/optional-post-fields.dto.js';

/** The people a post names, as the row has them. */
interface PeopleRow {
  readonly author_ids: readonly string[];
  readonly reviewer_ids: readonly string[];
}

type Named = Pick<OptionalPostFields, 'author_id' | 'author_ids' | 'reviewer_ids'>;

/**
 * The caller, or somebody of the tenant whom he names if he may write in others' names.
 * @throws Problem policy.forbidden, posts.author_not_found
 */
export async function authorOf(tx: Tx, named: string | undefined): Promise<string> {
  const { userId } = currentPerson();
  if (named === undefined || named === userId) return userId;
  assertNamesOthers();
  await assertAuthor(tx, named);
  return named;
}

/** True for a body that leaves its author, and whoever stands beside him, as they are without being asked. */
export function namesNobody({ author_id: author, author_ids, reviewer_ids }: Named): boolean {
  const isOwn = author === undefined || author === currentPerson().userId;
  return isOwn && author_ids === undefined && reviewer_ids === undefined;
}

/**
 * Only who may change every post says who is named beneath one. `authorId` is whom it has, or will have when it is new.
 * @throws Problem policy.forbidden, posts.author_not_found
 */
export async function assertPeople(
  tx: Tx,
  postId: string,
  authorId: string,
  body: Named,
): Promise<void> {
  const { author_id: author, author_ids: authors, reviewer_ids: reviewers } = body;
  if (author !== undefined && author !== authorId) {
    assertNamesOthers();
    await assertAuthor(tx, author);
  }
  if (authors === undefined && reviewers === undefined) return;
  const row = await tx.one<PeopleRow>('select author_ids, reviewer_ids from posts where id = $1', [
    postId,
  ]);
  if (!namesSame(row?.author_ids, authors, authorId)) assertNamesOthers();
  if (!namesSame(row?.reviewer_ids, reviewers, null)) assertNamesOthers();
}

/** True when the same people stand in both, in whatever order; the author counts in neither. */
function namesSame(
  before: readonly string[] = [],
  after: readonly string[] | null | undefined,
  authorId: string | null,
): boolean {
  if (after === undefined) return true;
  const now = new Set((after ?? []).map((id) => id.toLowerCase()));
  if (authorId !== null) now.delete(authorId);
  return now.size === before.length && before.every((id) => now.has(id));
}

function assertNamesOthers(): void {
  if (actorMay(currentPerson(), 'posts:update_any')) return;
  throw problem('policy.forbidden', {
    detail: 'Only who may change every post names another author or reviewer.',
  });
}

async function assertAuthor(tx: Tx, id: string): Promise<void> {
  const known = await tx.one('select 1 from users where id = $1 and deleted_at is null', [id]);
  if (known !== null) return;
  const code = 'posts.author_not_found';
  throw problem(code, {
    errors: [{ pointer: '/author_id', message: 'There is no such author', code }],
  });
}
