/**
 * Asks for pure work whose answer depends on `key` alone: who remembers may give the answer from before. The key holds
 * the text itself; an implementation keeps a keyed hash of it at most.
 */
export type Recall<T> = (key: string, work: () => T) => T;

/** Remembers nothing: the work is done each time. */
export const afresh = <T>(_key: string, work: () => T): T => work();

/** Parts of a key, so that no two lists of parts give the same one. */
export const keyOf = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `${String(part).length}:${part}`).join('');
