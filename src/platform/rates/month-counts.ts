import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { TenantId } from '#kernel/ids.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { RatesDb } from './rates-db.js';

const FLUSH_MS = 10_000;

interface Total {
  readonly month: string;
  readonly used: number;
}

interface TotalRow {
  readonly tenant_id: string;
  readonly used: string;
}

/**
 * Requests of each tenant in this calendar month. Counted here and added to the database every ten seconds, so the total is
 * right, but what other processes let through is heard of that much later. A killed process loses what it had not told.
 */
@Injectable()
export class MonthCounts implements OnModuleInit, OnApplicationShutdown {
  private untold = new Map<string, number>();
  private readonly totals = new Map<string, Total>();
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

  /** Counts one request; false when the month has had as many as it may. */
  take(tenantId: TenantId, quota: number | null): boolean {
    const untold = this.untold.get(tenantId) ?? 0;
    if (quota !== null && this.usedBefore(tenantId) + untold >= quota) return false;
    this.untold.set(tenantId, untold + 1);
    return true;
  }

  /** Adds what was counted since the last time; what cannot be told now is told later. */
  async flush(): Promise<void> {
    if (this.untold.size === 0) return;
    const told = this.untold;
    this.untold = new Map();
    try {
      const rows = await this.db.query<TotalRow & object>('select * from app.count_requests($1)', [
        JSON.stringify(Object.fromEntries(told)),
      ]);
      const month = thisMonth();
      for (const row of rows) {
        this.totals.set(row.tenant_id, { month, used: Number(row.used) });
      }
    } catch (err) {
      for (const [id, n] of told) this.untold.set(id, (this.untold.get(id) ?? 0) + n);
      this.log.warn({ err }, 'requests of this month will be counted later');
    }
  }

  private usedBefore(tenantId: TenantId): number {
    const total = this.totals.get(tenantId);
    return total?.month === thisMonth() ? total.used : 0;
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
