import { parentPort } from 'node:worker_threads';
import { warmUp } from '#compliance/warm-up.js';
import { analyse } from './analyse.js';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-threads.js';
import { yieldToRequests } from './yield-to-requests.js';

yieldToRequests('everything');
warmUp();

// The other end of `AnalysisThreads`: one question at a time, each with one answer.
parentPort?.on('message', ({ snapshot, stage, demands }: AnalysisQuestion) => {
  parentPort?.postMessage(answer(() => analyse(snapshot, stage, demands)));
});

function answer(work: () => NonNullable<AnalysisAnswer['outcomes']>): AnalysisAnswer {
  try {
    return { outcomes: work(), failure: null };
  } catch (error) {
    // the class only: a message may quote the article
    return { outcomes: null, failure: error instanceof Error ? error.name : 'Error' };
  }
}
