import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { TenantId } from '#kernel/ids.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { inTime } from './in-time.js';
import { RatesDb } from './rates-db.js';

const FLUSH_MS = 10_000;
const RETRY_MS = 1_000;

interface Total {
  readonly month: string;
  readonly used: number;
}

interface TotalRow {
  readonly tenant_id: string;
  readonly used: string;
}

/** What is told at once; told again under the same number until an answer comes, and so never counted twice. */
interface Batch {
  readonly number: number;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Requests of each tenant in this calendar month. Counted here and added to the database every ten seconds, so the total is
 * right, but what other processes let through is heard of that much later. A killed process loses what it had not told.
 */
@Injectable()
export class MonthCounts implements OnModuleInit, OnApplicationShutdown {
  private untold = new Map<string, number>();
  private batch: Batch | null = null;
  private batches = 0;
  /** Names this process to the database. */
  private readonly source = randomUUID();
  private readonly totals = new Map<string, Total>();
  private readonly asked = new Map<string, Promise<void>>();
  private askAgainAt = 0;
  private flushed: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: RatesDb,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
    await this.db.end();
  }

  /**
   * Counts one request; false when the month has had as many as it may. Waits only for the first look at a tenant with a
   * quota: what it used before this process started.
   */
  take(tenantId: TenantId, quota: number | null): boolean | Promise<boolean> {
    if (quota === null || this.isKnown(tenantId)) return this.count(tenantId, quota);
    return this.ask(tenantId).then(() => this.count(tenantId, quota));
  }

  /** Adds what was counted since the last time; what cannot be told now is told later. */
  async flush(): Promise<void> {
    this.flushed = this.flushed.then(() => this.tell());
    return this.flushed;
  }

  private count(tenantId: TenantId, quota: number | null): boolean {
    if (quota !== null && this.used(tenantId) >= quota) return false;
    this.untold.set(tenantId, (this.untold.get(tenantId) ?? 0) + 1);
    return true;
  }

  private async tell(): Promise<void> {
    try {
      // first what may have been counted already, although nobody said so
      if (this.batch !== null) await this.send(this.batch);
      if (this.untold.size === 0) return;
      this.batches += 1;
      this.batch = { number: this.batches, counts: this.untold };
      this.untold = new Map();
      await this.send(this.batch);
    } catch (err) {
      this.log.warn({ err }, 'requests of this month will be counted later');
    }
  }

  private async send({ number, counts }: Batch): Promise<void> {
    const rows = await this.db.query<TotalRow & object>(
      'select * from app.count_requests($1, $2, $3)',
      [this.source, number, JSON.stringify(Object.fromEntries(counts))],
    );
    this.batch = null;
    for (const row of rows) this.learn(row);
  }

  /** One question a tenant at a time. While the database does not answer, the month begins with what is counted here. */
  private async ask(tenantId: TenantId): Promise<void> {
    if (Date.now() < this.askAgainAt) return;
    const asked =
      this.asked.get(tenantId) ?? this.lookUp(tenantId).finally(() => this.asked.delete(tenantId));
    this.asked.set(tenantId, asked);
    return asked;
  }

  private async lookUp(tenantId: TenantId): Promise<void> {
    try {
      const [row] = await inTime(
        this.db.query<TotalRow & object>('select * from app.requests_of_month($1)', [tenantId]),
      );
      // a total that came with a count meanwhile is newer
      if (!this.isKnown(tenantId)) this.learn(row ?? { tenant_id: tenantId, used: '0' });
    } catch (err) {
      this.askAgainAt = Date.now() + RETRY_MS;
      this.log.warn({ err }, 'what a tenant used of its month is not known for a moment');
    }
  }

  private learn({ tenant_id: tenantId, used }: TotalRow): void {
    this.totals.set(tenantId, { month: thisMonth(), used: Number(used) });
  }

  private isKnown(tenantId: string): boolean {
    return this.totals.get(tenantId)?.month === thisMonth();
  }

  private used(tenantId: string): number {
    const total = this.isKnown(tenantId) ? (this.totals.get(tenantId)?.used ?? 0) : 0;
    return total + (this.batch?.counts.get(tenantId) ?? 0) + (this.untold.get(tenantId) ?? 0);
  }
}

/** Until the next month begins, UTC. */
export function secondsLeftInMonth(now = new Date()): number {
  const next = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
  return Math.ceil((next - now.getTime()) / 1_000);
}

function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}
