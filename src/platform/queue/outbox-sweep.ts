import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isEventName } from '#kernel/events.js';
import { Chores } from './chores.js';
import { Jobs, type NewJob } from './jobs.js';
import { RelayDb } from './relay-db.js';

const EVERY_MS = 10_000;
/** A job that is over is taken off within milliseconds; who does not do it within this time has died. */
const OLD = '30 seconds';
const BATCH = 500;

interface SentRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly name: string;
  readonly payload: NewJob['payload'];
}

/**
 * Removes rows of jobs that the queue no longer knows: their process died before it could, or the queue lost them. Whether
 * their work must be done again is for whoever owns it to find out; the row only said that a job is in flight.
 */
@Injectable()
export class OutboxSweep implements OnModuleInit {
  constructor(
    private readonly db: RelayDb,
    private readonly jobs: Jobs,
    private readonly chores: Chores,
  ) {}

  onModuleInit(): void {
    this.chores.register('sweep the outbox', EVERY_MS, () => this.sweep());
  }

  async sweep(): Promise<void> {
    const rows = await this.db.query<SentRow>(
      'select id, tenant_id, name, payload from outbox where sent_at < now() - $1::interval order by sent_at limit $2',
      [OLD, BATCH],
    );
    const over: string[] = [];
    for (const { id, tenant_id: tenantId, name, payload } of rows) {
      const alive = isEventName(name) && (await this.jobs.isAlive(name, tenantId, payload));
      if (!alive) over.push(id);
    }
    if (over.length > 0) {
      await this.db.query('delete from outbox where id = any ($1::bigint[])', [over]);
    }
  }
}
