import type { OnApplicationShutdown } from '@nestjs/common';
import type { ArticleSnapshot, PersonalDataSpan, ScoreTerm } from '#compliance/types.js';
import type { TenantId } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import type { Demands } from '../analyse.js';
import {
  AnalysisFailed,
  AskedThread,
  compiledFile,
  ThreadLine,
  type Waiting,
} from '../asked-thread.js';
import type { StageOutcome } from '../stage-outcome.js';
import { Turns } from '../turns.js';

export interface CheckQuestion {
  readonly tenantId: TenantId;
  readonly snapshot: ArticleSnapshot;
  readonly demands: Demands;
}

/** All three stages, in their order, with what only a check shows. */
export interface CheckReading {
  readonly outcomes: readonly StageOutcome[];
  readonly terms: readonly ScoreTerm[];
  readonly spans: readonly PersonalDataSpan[];
}

export interface CheckAnswer {
  readonly reading: CheckReading | null;
  /** The class of what went wrong; null when nothing did. */
  readonly failure: string | null;
}

/** Texts that an editor types take well under a second; longer ones have a thread of their own, which they wait for. */
const QUICK = { upTo: 120_000, deadlineMs: 10_000 } as const;
const LONG = { deadlineMs: 20_000 } as const;
const MEMORY_MB = 256;
const IDLE_MS = 600_000;
/** Of one tenant, and of all. */
const MAX_WAITING = [16, 128] as const;
const RETRY_AFTER_SECONDS = 2;
/** Whoever has waited so long for his turn has stopped looking at the screen, or typed on. */
const PATIENCE_MS = 15_000;

/** A question in the line of its tenant. */
interface InLine extends Waiting<CheckQuestion, CheckAnswer> {
  readonly since: number;
}

/** One thread with the lines before it. */
class Lane {
  private readonly turns = new Turns<InLine>(...MAX_WAITING);
  private readonly thread: AskedThread<CheckQuestion, CheckAnswer>;
  private readonly line: ThreadLine<CheckQuestion, CheckAnswer>;

  constructor(
    deadlineMs: number,
    private readonly patienceMs: number,
  ) {
    const file = compiledFile(import.meta.dirname, 'check-thread.js');
    this.thread = new AskedThread({ file, deadlineMs, memoryMb: MEMORY_MB, idleMs: IDLE_MS });
    this.line = new ThreadLine(this.thread, () => this.next());
  }

  async ask(question: CheckQuestion): Promise<CheckAnswer> {
    return new Promise((resolve, reject) => {
      const since = performance.now();
      const mayWait = this.turns.add(question.tenantId, { question, resolve, reject, since });
      if (mayWait) this.line.wake();
      else reject(overloaded());
    });
  }

  /** Who waited too long is told so when his turn comes, and costs no work. */
  private next(): InLine | undefined {
    for (let one = this.turns.next(); one !== undefined; one = this.turns.next()) {
      if (performance.now() - one.since < this.patienceMs) return one;
      one.reject(overloaded());
    }
    return undefined;
  }

  async close(): Promise<void> {
    await this.thread.close();
  }
}

/**
 * Checks what editors are writing, beside the event loop and apart from the reviews' analyses. Tenants take turns, and who
 * checks a book does not hold up who checks a paragraph.
 */
export class CheckThreads implements OnApplicationShutdown {
  private readonly quick: Lane;
  private readonly long: Lane;

  constructor(
    quickMs: number = QUICK.deadlineMs,
    longMs: number = LONG.deadlineMs,
    patienceMs: number = PATIENCE_MS,
  ) {
    this.quick = new Lane(quickMs, patienceMs);
    this.long = new Lane(longMs, patienceMs);
  }

  /** @throws Problem service.overloaded, AnalysisFailed */
  async check(question: CheckQuestion): Promise<CheckReading> {
    const lane = sizeOf(question) <= QUICK.upTo ? this.quick : this.long;
    const { reading, failure } = await lane.ask(question);
    if (reading === null) throw new AnalysisFailed(failure ?? 'Error');
    return reading;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.quick.close(), this.long.close()]);
  }
}

const overloaded = () => problem('service.overloaded', { retryAfterSeconds: RETRY_AFTER_SECONDS });

function sizeOf({ snapshot }: CheckQuestion): number {
  return Object.values(snapshot.fields).reduce((size, text) => size + text.length, 0);
}
