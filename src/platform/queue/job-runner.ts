import { Inject, Injectable } from '@nestjs/common';
import { type EventMap, type EventName, isEventName } from '#kernel/events.js';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { InFlight } from './in-flight.js';
import { type JobHandler, JobHandlers } from './job-handlers.js';
import type { Delivery, JobData, JobStore, JobWorker } from './job-store.js';
import { JOB_STORE } from './jobs.js';

/** Takes jobs from the queue and gives each to its handler. */
@Injectable()
export class JobRunner {
  private worker: JobWorker | null = null;

  constructor(
    @Inject(JOB_STORE) private readonly store: JobStore,
    private readonly handlers: JobHandlers,
    private readonly inFlight: InFlight,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    const worker = this.store.openWorker((job) => this.process(job));
    worker.on('error', (err) => this.log.warn({ err }, 'queue worker will try again'));
    worker.on('failed', (job, err) => void this.failed(job, err));
    this.worker = worker;
    void this.run(worker);
  }

  /** Takes no more jobs and waits for those at work. */
  async stop(): Promise<void> {
    await this.worker?.close();
  }

  /** A worker that began on a queue it cannot use would ask again without a pause and stop the whole process. */
  private async run(worker: JobWorker): Promise<void> {
    try {
      await worker.waitUntilReady();
      await worker.run();
    } catch (err) {
      this.log.error({ err }, 'the queue cannot be worked on');
    }
  }

  private async process({ name, data }: Delivery): Promise<void> {
    if (!isEventName(name)) throw new Error('a job of a name nobody works on');
    await this.dispatch(name, data, async (handler, tenantId, payload) =>
      handler.handle(tenantId, payload),
    );
    this.inFlight.end(data.outbox_id);
  }

  private async failed(job: Delivery | undefined, err: Error): Promise<void> {
    this.log.warn({ err, job: job?.id, attempt: job?.attemptsMade }, 'job failed');
    if (job === undefined || !isEventName(job.name)) return;
    if (job.attemptsMade < (job.opts.attempts ?? 1)) return;
    try {
      await this.dispatch(job.name, job.data, async (handler, tenantId, payload) =>
        handler.giveUp(tenantId, payload, err.name),
      );
    } catch (error) {
      // the reconciler finds what stays behind
      this.log.error({ err: error, job: job.id }, 'a failed job could not be recorded');
    }
    this.inFlight.end(job.data.outbox_id);
  }

  private async dispatch<Name extends EventName>(
    name: Name,
    data: JobData,
    use: (handler: JobHandler<Name>, tenantId: TenantId, payload: EventMap[Name]) => Promise<void>,
  ): Promise<void> {
    const handler = this.handlers.find(name);
    if (handler === undefined) throw new Error(`nobody works on ${name}`);
    const payload = handler.read(data.payload);
    if (payload === null || !isTenantId(data.tenant_id)) throw new Error(`${name} came damaged`);
    await use(handler, data.tenant_id, payload);
  }
}
