import type { Actor, Scope } from '#kernel/scope.js';
import { currentScope } from '#platform/db/scope-store.js';

/** Somebody who is signed in. */
export type Person = Extract<Actor, { readonly kind: 'user' }>;

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
