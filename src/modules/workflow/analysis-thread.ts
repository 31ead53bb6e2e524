import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { analyse } from './analyse.js';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-threads.js';

yieldToRequests();

// The other end of `AnalysisThreads`: one question at a time, each with one answer.
parentPort?.on('message', ({ snapshot, stage, lgpdMinScore }: AnalysisQuestion) => {
  parentPort?.postMessage(answer(() => analyse(snapshot, stage, lgpdMinScore)));
});

function answer(work: () => NonNullable<AnalysisAnswer['outcomes']>): AnalysisAnswer {
  try {
    return { outcomes: work(), failure: null };
  } catch (error) {
    // the class only: a message may quote the article
    return { outcomes: null, failure: error instanceof Error ? error.name : 'Error' };
  }
}

/**
 * A processor goes to requests first and to analyses as they leave it free. Linux counts a thread's niceness apart; elsewhere
 * it would be the whole process's.
 */
function yieldToRequests(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // a sandbox may forbid it: analyses then compete as equals
  }
}
