import type { FieldFault } from './field-types.js';

/** Steps that all values of one request may take together: states, conditions and letters looked at, half a second of them. */
export const MAX_WORK = 4_000_000;

class TooMuchWork extends Error {}

/** What is left to the check that runs; null outside of one. Checks do not wait, so no two run at once. */
let left: number | null = null;

/** Runs a check, which must not be asynchronous, that may take `MAX_WORK` steps. */
export function boundWork<Result>(check: () => Result): Result {
  left = MAX_WORK;
  try {
    return check();
  } finally {
    left = null;
  }
}

/** What a check within `boundWork` comes to, or, where the steps do not suffice, what the fault is made into. */
export function orTooMuch<Result>(
  check: () => Result,
  instead: (fault: FieldFault) => Result,
): Result {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    const message =
      'as condições e os padrões da definição são demais para tantas linhas / the conditions and patterns of its definition are too many for so many rows';
    return instead({ path: '/meta_value', code: 'too_much_work', message });
  }
}

/** Takes steps from what is left to the check that runs. */
export function spend(steps: number): void {
  if (left === null) return;
  left -= steps;
  if (left < 0) throw new TooMuchWork();
}
