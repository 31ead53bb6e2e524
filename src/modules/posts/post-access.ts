import type { Permission } from '#kernel/permissions.js';
import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { requireScope } from '#platform/auth/current-person.js';

/** Who wrote a post: all that the rules about it ask. */
export interface Authored {
  readonly author_id: string;
  /** Beside him; each of them counts as the author. */
  readonly author_ids: readonly string[];
}

export function isAuthorOf(post: Authored, userId: string): boolean {
  return post.author_id === userId || post.author_ids.includes(userId);
}

/**
 * Null for those who see every post of the tenant as it is being written, else the person who sees only his own so,
 * and of others what is published. Whom the tenant let in for a while sees drafts too, but the database hides from him
 * what is of patients.
 */
export function sightOf(): string | null {
  const { actor } = requireScope();
  if (actor.kind !== 'user' || actor.grant !== undefined) return null;
  const seesAll = actorMay(actor, 'posts:update_any') || actorMay(actor, 'posts:review');
  return seesAll ? null : actor.userId;
}

/** True for who may see a post's working copy, its revisions and its patient data. */
export function isInside(post: Authored): boolean {
  const sight = sightOf();
  return sight === null || isAuthorOf(post, sight);
}

/**
 * For what only the inside of a post may show.
 * @throws Problem policy.forbidden
 */
export function assertInside(post: Authored): void {
  if (isInside(post)) return;
  throw problem('policy.forbidden', {
    detail: 'Only its authors and reviewers see how a post came about.',
  });
}

/**
 * An author acts on the posts he is named for, others need the permission for everybody's.
 * @throws Problem policy.forbidden
 */
export function mustBeOwnOr(post: Authored, everybodys: Permission): void {
  const { actor } = requireScope();
  if (actor.kind !== 'user') return;
  if (!isAuthorOf(post, actor.userId) && !actorMay(actor, everybodys)) {
    throw problem('policy.forbidden', { detail: 'This is the post of another author.' });
  }
}
