import { constants, setPriority } from 'node:os';

/**
 * A processor goes to requests first and to the calling thread as they leave it free. Linux counts a thread's niceness
 * apart; elsewhere it would be the whole process's.
 */
export function yieldToRequests(to: 'everything' | 'requests'): void {
  if (process.platform !== 'linux') return;
  const { PRIORITY_LOW, PRIORITY_BELOW_NORMAL } = constants.priority;
  try {
    setPriority(to === 'everything' ? PRIORITY_LOW : PRIORITY_BELOW_NORMAL);
  } catch {
    // a sandbox may forbid it: analyses then compete as equals
  }
}
