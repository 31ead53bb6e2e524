import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Chores } from './chores.js';
import { JobRunner } from './job-runner.js';
import { OutboxRelay } from './outbox-relay.js';

/** Starts the working side once every module has said what it works on, and ends it before any connection closes. */
@Injectable()
export class WorkerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly works: boolean,
    private readonly runner: JobRunner,
    private readonly relay: OutboxRelay,
    private readonly chores: Chores,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.works) return;
    this.runner.start();
    this.relay.start();
    this.chores.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.works) return;
    await Promise.all([this.chores.stop(), this.relay.stop(), this.runner.stop()]);
    await this.relay.settle().catch(() => undefined);
  }
}
