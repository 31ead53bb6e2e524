import { Injectable } from '@nestjs/common';

/** Outbox rows whose jobs are over: told by the runner, taken off by the relay of the same process. */
@Injectable()
export class InFlight {
  private over = new Set<string>();
  private heard: () => void = () => undefined;

  /** Calls `heard` whenever a job is over. */
  onOver(heard: () => void): void {
    this.heard = heard;
  }

  /** The job of this row succeeded, or failed for good. A job that was never in the outbox has no row. */
  end(outboxId: string | undefined): void {
    if (outboxId === undefined) return;
    this.over.add(outboxId);
    this.heard();
  }

  /** Those that are over, once; `end` again what could not be taken off. */
  take(): readonly string[] {
    const taken = [...this.over];
    this.over = new Set();
    return taken;
  }
}
