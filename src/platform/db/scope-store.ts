import { AsyncLocalStorage } from 'node:async_hooks';
import type { Scope } from '#kernel/scope.js';
import type { Tx } from './tx.js';

/** Tells that nobody waits for the work any more. */
export interface Abort {
  readonly aborted: boolean;
}

export interface Frame {
  readonly scope: Scope;
  /** Absent where the work is nobody's request. */
  readonly abort?: Abort | undefined;
  /** The open transaction of this scope, so that inner work joins it. */
  tx: Tx | null;
}

const frames = new AsyncLocalStorage<Frame>();

/** Runs `work` on behalf of `scope`; what is open outside does not reach in. */
export function withScope<T>(scope: Scope, work: () => T, abort?: Abort): T {
  return frames.run({ scope, abort, tx: null }, work);
}

export function currentFrame(): Frame | null {
  return frames.getStore() ?? null;
}

/** The scope of the current work; null outside of any. */
export function currentScope(): Scope | null {
  return frames.getStore()?.scope ?? null;
}
