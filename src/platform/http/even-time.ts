import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than the work takes on a server that is not overwhelmed. */
const LEAST_MS = 150;

/**
 * Does work whose length must tell nothing: answer and refusal alike come after the same time. What the work does should
 * be the same too, wherever that can be had.
 */
export async function inEvenTime<T>(work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.all([
    work().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    ),
    sleep(LEAST_MS),
  ]);
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
