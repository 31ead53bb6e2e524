import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '#platform/http/logger.js';

interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
}

/** Work that recurs: each chore runs at its pace, never twice at a time, and a failure waits for the next turn. */
@Injectable()
export class Chores {
  private readonly chores: Chore[] = [];
  private readonly running = new Set<Promise<unknown>>();
  private timers: NodeJS.Timeout[] = [];
  private stopped = false;

  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  /** Modules say here what recurs, before the start. */
  register(name: string, everyMs: number, work: () => Promise<unknown>): void {
    this.chores.push({ name, everyMs, work });
  }

  start(): void {
    for (const chore of this.chores) this.schedule(chore, 0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.allSettled(this.running);
  }

  private schedule(chore: Chore, delayMs: number): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers = this.timers.filter((other) => other !== timer);
      const turn = this.turn(chore).finally(() => {
        this.running.delete(turn);
        this.schedule(chore, chore.everyMs);
      });
      this.running.add(turn);
    }, delayMs);
    this.timers.push(timer);
  }

  private async turn({ name, work }: Chore): Promise<void> {
    try {
      await work();
    } catch (err) {
      this.log.warn({ err, chore: name }, 'chore will try again');
    }
  }
}
