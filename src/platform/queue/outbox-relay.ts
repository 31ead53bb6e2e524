import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { isEventName } from '#kernel/events.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Metrics } from '#platform/http/metrics.js';
import { Jobs, type NewJob } from './jobs.js';
import { RelayDb } from './relay-db.js';

const BATCH = 500;
const POLL_MS = 1_000;
const CHANNEL = 'parecer_outbox';

interface OutboxRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly name: string;
  readonly payload: NewJob['payload'];
}

/**
 * Moves outbox rows to the queue. Rows leave only after the queue took them, so an event may be queued twice but never
 * lost; its key makes the second time harmless. Any number of relays may run: each row is locked by one.
 */
@Injectable()
export class OutboxRelay {
  private running = false;
  private wake: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();
  private listener: pg.Client | null = null;

  constructor(
    private readonly db: RelayDb,
    private readonly jobs: Jobs,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.wake();
    await this.loop;
    await this.listener?.end().catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (this.running) {
      try {
        await this.ensureListening();
        if ((await this.relayBatch()) < BATCH) await this.pause(POLL_MS);
      } catch (err) {
        this.log.warn({ err }, 'outbox relay will try again');
        await this.pause(POLL_MS);
      }
    }
  }

  /** Waits for a notification, at most `ms`: a lost one costs a second, not an event. */
  private async pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async ensureListening(): Promise<void> {
    if (this.listener !== null) return;
    const lost = () => {
      this.listener = null;
    };
    this.listener = await this.db.listen(CHANNEL, () => this.wake(), lost);
  }

  private async relayBatch(): Promise<number> {
    return this.db.transaction(async (client) => {
      const { rows } = await client.query<OutboxRow>(
        'select id, tenant_id, name, payload from outbox order by id limit $1 for update skip locked',
        [BATCH],
      );
      if (rows.length === 0) return 0;
      await this.jobs.add(
        rows.flatMap(({ name, tenant_id: tenantId, payload }) =>
          isEventName(name) ? [{ name, tenantId, payload }] : [],
        ),
      );
      await client.query('delete from outbox where id = any ($1::bigint[])', [
        rows.map(({ id }) => id),
      ]);
      this.metrics.relayedEvents.inc(rows.length);
      return rows.length;
    });
  }
}
