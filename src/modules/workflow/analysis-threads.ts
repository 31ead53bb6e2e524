import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { ArticleSnapshot } from '#compliance/types.js';
import type { MachineStage } from '#kernel/stages.js';
import type { StageOutcome } from './stage-outcome.js';

export interface AnalysisQuestion {
  readonly snapshot: ArticleSnapshot;
  readonly stage: MachineStage;
  /** What the tenant asks for beyond the rules of the install, 0–100; nothing when absent. */
  readonly lgpdMinScore?: number;
}

export interface AnalysisAnswer {
  readonly outcomes: readonly StageOutcome[] | null;
  /** The class of what went wrong; null when nothing did. */
  readonly failure: string | null;
}

interface Waiting {
  readonly question: AnalysisQuestion;
  readonly resolve: (outcomes: readonly StageOutcome[]) => void;
  readonly reject: (error: Error) => void;
}

/** The longest articles take about two seconds on a slow machine. */
const DEADLINE_MS = 20_000;
const MEMORY_MB = 256;

/** Threads run compiled code, also while the rest is run from source by the test runner. */
const THREAD_FILE = join(
  import.meta.dirname.replace(/\/src\/modules\/workflow$/, '/dist/modules/workflow'),
  'analysis-thread.js',
);

/** An analysis that did not end in time, or ended its thread. */
export class AnalysisFailed extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = reason;
  }
}

/**
 * Analyses articles beside the event loop, one after the other, so that a long text holds up neither requests nor the
 * locks of other jobs. A text that takes too long, or too much memory, loses its thread; the next one gets a new one.
 */
export class AnalysisThreads implements OnApplicationShutdown {
  private readonly waiting: Waiting[] = [];
  private current: Waiting | null = null;
  private thread: Worker | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly deadlineMs = DEADLINE_MS) {}

  /** @throws AnalysisFailed */
  async analyse(question: AnalysisQuestion): Promise<readonly StageOutcome[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      this.next();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread?.terminate();
  }

  private next(): void {
    if (this.current !== null) return;
    this.current = this.waiting.shift() ?? null;
    if (this.current === null) return;
    this.thread ??= this.open();
    this.thread.postMessage(this.current.question);
    this.timer = setTimeout(() => this.abandon('AnalysisTimeout'), this.deadlineMs);
  }

  private open(): Worker {
    const thread = new Worker(THREAD_FILE, {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    thread.unref();
    // what an abandoned thread still says is about a question nobody waits for
    const current = () => this.thread === thread;
    thread.on('message', (answer: AnalysisAnswer) => current() && this.settle(answer));
    thread.on('error', () => current() && this.abandon('AnalysisCrashed'));
    return thread;
  }

  private settle({ outcomes, failure }: AnalysisAnswer): void {
    const asked = this.take();
    if (outcomes !== null) asked?.resolve(outcomes);
    else asked?.reject(new AnalysisFailed(failure ?? 'Error'));
    this.next();
  }

  private abandon(reason: string): void {
    void this.thread?.terminate();
    this.thread = null;
    this.take()?.reject(new AnalysisFailed(reason));
    this.next();
  }

  private take(): Waiting | null {
    clearTimeout(this.timer);
    const asked = this.current;
    this.current = null;
    return asked;
  }
}
