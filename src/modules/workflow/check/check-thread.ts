import { parentPort } from 'node:worker_threads';
import { warmUp } from '#compliance/warm-up.js';
import { MACHINE_STAGES } from '#kernel/stages.js';
import { readStage } from '../analyse.js';
import { yieldToRequests } from '../yield-to-requests.js';
import type { CheckAnswer, CheckQuestion, CheckReading } from './check-threads.js';
import { ThreadMemory } from './thread-memory.js';

yieldToRequests('requests');
warmUp();

const memory = new ThreadMemory();

// The other end of `CheckThreads`: one question at a time, each with one answer.
parentPort?.on('message', (question: CheckQuestion) => {
  parentPort?.postMessage(answer(question));
});

function answer(question: CheckQuestion): CheckAnswer {
  try {
    return { reading: check(question), failure: null };
  } catch (error) {
    // the class only: a message may quote the article
    return { reading: null, failure: error instanceof Error ? error.name : 'Error' };
  }
}

function check({ tenantId, snapshot, demands }: CheckQuestion): CheckReading {
  const memo = memory.of(tenantId);
  const read = MACHINE_STAGES.map((stage) => readStage(snapshot, stage, demands, memo));
  const lgpd = read.flatMap(({ result }) => (result.stage === 'S.2.1' ? [result.lgpd] : []));
  return {
    outcomes: read.map(({ outcome }) => outcome),
    terms: lgpd.flatMap(({ terms }) => terms),
    spans: lgpd.flatMap(({ spans }) => spans),
  };
}
