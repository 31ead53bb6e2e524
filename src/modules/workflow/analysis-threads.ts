import type { OnApplicationShutdown } from '@nestjs/common';
import type { ArticleSnapshot } from '#compliance/types.js';
import type { MachineStage } from '#kernel/stages.js';
import type { Demands } from './analyse.js';
import {
  AnalysisFailed,
  AskedThread,
  compiledFile,
  ThreadLine,
  type Waiting,
} from './asked-thread.js';
import type { StageOutcome } from './stage-outcome.js';

export interface AnalysisQuestion {
  readonly snapshot: ArticleSnapshot;
  readonly stage: MachineStage;
  /** Nothing beyond the rules when absent. */
  readonly demands?: Demands;
}

export interface AnalysisAnswer {
  readonly outcomes: readonly StageOutcome[] | null;
  /** The class of what went wrong; null when nothing did. */
  readonly failure: string | null;
}

/** The longest articles take about two seconds on a slow machine. */
const DEADLINE_MS = 20_000;
const MEMORY_MB = 256;

/**
 * Analyses articles beside the event loop, one after the other, so that a long text holds up neither requests nor the
 * locks of other jobs.
 */
export class AnalysisThreads implements OnApplicationShutdown {
  private readonly waiting: Waiting<AnalysisQuestion, AnalysisAnswer>[] = [];
  private readonly thread: AskedThread<AnalysisQuestion, AnalysisAnswer>;
  private readonly line: ThreadLine<AnalysisQuestion, AnalysisAnswer>;

  constructor(deadlineMs = DEADLINE_MS) {
    const file = compiledFile(import.meta.dirname, 'analysis-thread.js');
    this.thread = new AskedThread({ file, deadlineMs, memoryMb: MEMORY_MB });
    this.line = new ThreadLine(this.thread, () => this.waiting.shift());
  }

  /** @throws AnalysisFailed */
  async analyse(question: AnalysisQuestion): Promise<readonly StageOutcome[]> {
    const answer = await new Promise<AnalysisAnswer>((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      this.line.wake();
    });
    if (answer.outcomes === null) throw new AnalysisFailed(answer.failure ?? 'Error');
    return answer.outcomes;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread.close();
  }
}
