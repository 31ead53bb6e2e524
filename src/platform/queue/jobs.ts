import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { EVENT_KEYS, type EventMap, type EventName } from '#kernel/events.js';
import { Readiness } from '#platform/health/readiness.js';
import type { JobData, JobQueue, JobStore } from './job-store.js';

const PAGE = 500;

/** Injection token of the process's job store. */
export const JOB_STORE = Symbol('JOB_STORE');

/** The queue takes jobs without a priority first. */
const OVERTAKEN = { priority: 1 } as const;

export interface NewJob<Name extends EventName = EventName> {
  readonly name: Name;
  readonly tenantId: string;
  readonly payload: EventMap[Name];
  /** The outbox row it comes from. */
  readonly outboxId?: string;
  /** It may be overtaken by any that is not. */
  readonly spare?: boolean;
}

/** The sending side of the queue. Only the relay and the reconciler use it; modules emit events. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  /** For the page that shows what waits; nobody else reaches past this class. */
  readonly queue: JobQueue;

  constructor(
    @Inject(JOB_STORE) private readonly store: JobStore,
    readiness: Readiness,
  ) {
    this.queue = store.openQueue();
    this.queue.on('error', () => undefined);
    readiness.add('queue', () => this.queue.count());
  }

  /** Queues each job unless one of the same key waits or runs. */
  async add(jobs: readonly NewJob[]): Promise<void> {
    await this.queue.addBulk(
      jobs.map(({ name, tenantId, payload, outboxId, spare = false }) => ({
        name,
        data: {
          tenant_id: tenantId,
          payload: { ...payload },
          outbox_id: outboxId,
        } satisfies JobData,
        opts: { jobId: keyOf(name, tenantId, payload), ...(spare ? OVERTAKEN : {}) },
      })),
    );
  }

  /** True while a job of this key waits, is delayed or runs. */
  async isAlive<Name extends EventName>(
    name: Name,
    tenantId: string,
    payload: EventMap[Name],
  ): Promise<boolean> {
    return (await this.queue.getJob(keyOf(name, tenantId, payload))) !== undefined;
  }

  /** Takes back what waits for one tenant. What is at work meets no row any more. */
  async forget(tenantId: string): Promise<void> {
    for (const kind of ['getWaiting', 'getPrioritized', 'getDelayed'] as const) {
      let start = 0;
      for (;;) {
        const page = await this.queue[kind](start, start + PAGE - 1);
        const theirs = page.filter(
          ({ data }) => 'tenant_id' in data && data.tenant_id === tenantId,
        );
        for (const job of theirs) await job.remove();
        if (page.length < PAGE) break;
        start += page.length - theirs.length;
      }
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
    await this.store.close();
  }
}

/** With the tenant in it: an event that names another tenant's thing must not take the place of that tenant's own. */
function keyOf<Name extends EventName>(
  name: Name,
  tenantId: string,
  payload: EventMap[Name],
): string {
  return `${tenantId}_${EVENT_KEYS[name](payload)}`;
}
