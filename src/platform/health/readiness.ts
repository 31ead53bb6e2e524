import { Injectable } from '@nestjs/common';

const ANSWER_WITHIN_MS = 1_000;

/** Resolves when a dependency answers, rejects when it does not. */
export type ReadinessCheck = () => Promise<unknown>;

export type CheckOutcome = 'up' | 'down';

/** What this process needs in order to serve; every part of the house adds its own. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, ReadinessCheck>();
  private readonly running = new Map<string, Promise<unknown>>();

  /** `name` is shown to everybody who asks: no addresses. */
  add(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** Asks all at once; what does not answer within a second is down. */
  async ask(): Promise<Readonly<Record<string, CheckOutcome>>> {
    const names = [...this.checks.keys()];
    const outcomes = await Promise.all(names.map((name) => this.outcomeOf(name)));
    return Object.fromEntries(names.map((name, index) => [name, outcomes[index] ?? 'down']));
  }

  private async outcomeOf(name: string): Promise<CheckOutcome> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${name} is late`)), ANSWER_WITHIN_MS);
    });
    try {
      await Promise.race([this.start(name), late]);
      return 'up';
    } catch {
      return 'down';
    } finally {
      clearTimeout(timer);
    }
  }

  /** A check that hangs is not started again, or each probe would add one more that waits. */
  private async start(name: string): Promise<unknown> {
    const running = this.running.get(name);
    if (running !== undefined) return running;
    const check = this.checks.get(name);
    const started = Promise.resolve(check?.()).finally(() => this.running.delete(name));
    this.running.set(name, started);
    return started;
  }
}
