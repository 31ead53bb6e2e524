import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { Chores } from './chores.js';
import { InFlight } from './in-flight.js';
import { JobHandlers } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { openJobStore } from './job-store.js';
import { JOB_STORE, Jobs } from './jobs.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxSweep } from './outbox-sweep.js';
import { RelayDb } from './relay-db.js';
import { WorkerLifecycle } from './worker-lifecycle.js';

@Global()
@Module({})
export class QueueModule {
  static forRoot(config: ConnectedConfig): DynamicModule {
    return {
      module: QueueModule,
      providers: [
        { provide: JOB_STORE, useFactory: () => openJobStore(config) },
        {
          provide: RelayDb,
          useFactory: () => new RelayDb(configuredRoleUrl(config, 'parecer_relay')),
        },
        Jobs,
        JobHandlers,
        JobRunner,
        InFlight,
        OutboxRelay,
        OutboxSweep,
        Chores,
        {
          provide: WorkerLifecycle,
          useFactory: (runner: JobRunner, relay: OutboxRelay, chores: Chores) =>
            new WorkerLifecycle(config.role !== 'api', runner, relay, chores),
          inject: [JobRunner, OutboxRelay, Chores],
        },
      ],
      exports: [Jobs, JobHandlers, RelayDb, Chores],
    };
  }
}
