import type { UserId } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import type { Person, Scope } from '#kernel/scope.js';
import { currentScope } from '#platform/db/scope-store.js';

/** How long a password counts as just given. */
const FRESH_MS = 5 * 60_000;

/**
 * The scope of the current request. Every route with @Can has one.
 * @throws Error elsewhere
 */
export function requireScope(): Scope {
  const scope = currentScope();
  if (scope === null) throw new Error('this work belongs to a request that has no scope');
  return scope;
}

/**
 * Who is signed in.
 * @throws Error where nobody is
 */
export function currentPerson(): Person {
  const { actor } = requireScope();
  if (actor.kind !== 'user') throw new Error('this work needs a person who is signed in');
  return actor;
}

/**
 * The session of whoever is signed in.
 * @throws Problem policy.forbidden for an API key, which has none
 */
export function currentSession(): { readonly userId: UserId; readonly sessionId: string } {
  const { userId, sessionId } = currentPerson();
  if (sessionId === null) throw problem('policy.forbidden', { detail: 'This is for people.' });
  return { userId, sessionId };
}

/**
 * For what must not be done with a session somebody found open.
 * @throws Problem auth.stale_authentication when the password was not given within the last five minutes
 */
export function requireFreshAuthentication(): void {
  const { authenticatedAt } = currentPerson();
  if (authenticatedAt !== null && Date.now() - authenticatedAt.getTime() <= FRESH_MS) return;
  throw problem('auth.stale_authentication');
}
