import { Worker } from 'node:worker_threads';

export interface ThreadSettings {
  /** The compiled file that answers. */
  readonly file: string;
  readonly deadlineMs: number;
  readonly memoryMb: number;
  /** Closed when nobody has asked for so long, with all that it remembers; never when absent. */
  readonly idleMs?: number;
}

/** An analysis that did not end in time, or ended its thread. */
export class AnalysisFailed extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = reason;
  }
}

/** Threads run compiled code, also while the rest is run from source by the test runner. */
export function compiledFile(directory: string, name: string): string {
  return `${directory.replace('/src/modules/', '/dist/modules/')}/${name}`;
}

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A thread that is asked one question at a time and has a deadline for each. What takes too long, or too much memory,
 * loses its thread; the next question gets a new one.
 */
export class AskedThread<Question, Answer> {
  private asked: Asked<Answer> | null = null;
  private thread: Worker | null = null;
  private deadline: NodeJS.Timeout | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly settings: ThreadSettings) {}

  /**
   * Only where no other question waits for its answer.
   * @throws AnalysisFailed
   */
  async ask(question: Question): Promise<Answer> {
    if (this.asked !== null) throw new Error('the thread was asked two things at once');
    clearTimeout(this.idle);
    this.thread ??= this.open();
    this.thread.postMessage(question);
    this.deadline = setTimeout(() => this.abandon('AnalysisTimeout'), this.settings.deadlineMs);
    return new Promise((resolve, reject) => {
      this.asked = { resolve, reject };
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.deadline);
    clearTimeout(this.idle);
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private open(): Worker {
    const thread = new Worker(this.settings.file, {
      resourceLimits: { maxOldGenerationSizeMb: this.settings.memoryMb },
    });
    thread.unref();
    // what an abandoned thread still says is about a question nobody waits for
    const current = () => this.thread === thread;
    thread.on('message', (answer: Answer) => current() && this.settle(answer));
    thread.on('error', () => current() && this.abandon('AnalysisCrashed'));
    return thread;
  }

  private settle(answer: Answer): void {
    const asked = this.take();
    const { idleMs } = this.settings;
    if (idleMs !== undefined) this.idle = setTimeout(() => void this.close(), idleMs).unref();
    asked?.resolve(answer);
  }

  private abandon(reason: string): void {
    void this.thread?.terminate();
    this.thread = null;
    this.take()?.reject(new AnalysisFailed(reason));
  }

  private take(): Asked<Answer> | null {
    clearTimeout(this.deadline);
    const { asked } = this;
    this.asked = null;
    return asked;
  }
}

/** A question in a line, and who waits for its answer. */
export interface Waiting<Question, Answer> extends Asked<Answer> {
  readonly question: Question;
}

/** Puts to a thread what waits for it, one after the other. */
export class ThreadLine<Question, Answer> {
  private working = false;

  constructor(
    private readonly thread: AskedThread<Question, Answer>,
    private readonly next: () => Waiting<Question, Answer> | undefined,
  ) {}

  /** There is something that waits. */
  wake(): void {
    if (!this.working) void this.work();
  }

  private async work(): Promise<void> {
    this.working = true;
    for (let one = this.next(); one !== undefined; one = this.next()) {
      await this.thread.ask(one.question).then(one.resolve, one.reject);
    }
    this.working = false;
  }
}
