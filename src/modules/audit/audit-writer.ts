import { Inject, Injectable } from '@nestjs/common';
import { isDatabaseBusy, isDatabaseDown, readDatabaseError } from '#platform/db/database-error.js';
import { AuditDb } from '#platform/db/audit-db.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Metrics } from '#platform/http/metrics.js';
import type { AuditRow } from './audit-row.js';

const FLUSH_MS = 250;
const FLUSH_ROWS = 500;
const MAX_ROWS_AT_ONCE = 2_000;
const MAX_WAITING = 50_000;
const MAX_RETRY_MS = 5_000;
const COMPLAIN_EVERY_MS = 60_000;

/**
 * Collects lines of the trail and stores them four times a second, so that no request waits for its own line. While
 * the database is down they are kept, up to a bound; what does not fit any more is counted and told.
 */
@Injectable()
export class AuditWriter {
  private waiting: AuditRow[] = [];
  private timer: NodeJS.Timeout | null = null;
  private storing: Promise<void> | null = null;
  private pauseMs = FLUSH_MS;
  private complainedAt = 0;

  constructor(
    private readonly db: AuditDb,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Takes a line; never waits, never throws. */
  add(row: AuditRow): void {
    if (this.waiting.length >= MAX_WAITING) {
      this.lose(1, 'dropped');
      return;
    }
    this.waiting.push(row);
    const full = this.waiting.length >= FLUSH_ROWS && this.pauseMs === FLUSH_MS;
    if (full && this.storing === null) void this.flush();
    else this.wake();
  }

  /** Stores what waits now; resolves also when the database refuses. */
  async flush(): Promise<void> {
    this.storing ??= this.store().finally(() => {
      this.storing = null;
      if (this.waiting.length > 0) this.wake();
    });
    return this.storing;
  }

  /** The last flush: what cannot be stored now is lost, and counted. */
  async close(): Promise<void> {
    await this.flush();
    if (this.waiting.length > 0) await this.flush();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.waiting.length > 0) this.lose(this.waiting.splice(0).length, 'dropped');
  }

  private wake(): void {
    if (this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, this.pauseMs);
    this.timer.unref();
  }

  private async store(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MAX_ROWS_AT_ONCE);
      if ((await this.storeRows(batch)) === 'later') {
        this.waiting = [...batch, ...this.waiting];
        this.pauseMs = Math.min(this.pauseMs * 2, MAX_RETRY_MS);
        return;
      }
      this.pauseMs = FLUSH_MS;
    }
  }

  private async storeRows(rows: readonly AuditRow[]): Promise<'done' | 'later'> {
    try {
      await this.db.append(rows);
      this.metrics.auditRows.inc({ outcome: 'stored' }, rows.length);
    } catch (error) {
      const known = readDatabaseError(error);
      if (known !== null && (isDatabaseDown(known) || isDatabaseBusy(known))) return 'later';
      this.lose(rows.length, 'failed', error);
    }
    return 'done';
  }

  private lose(rows: number, outcome: 'dropped' | 'failed', error?: unknown): void {
    this.metrics.auditRows.inc({ outcome }, rows);
    const now = Date.now();
    if (now - this.complainedAt < COMPLAIN_EVERY_MS) return;
    this.complainedAt = now;
    this.log.error({ rows, outcome, err: error }, 'lines of the audit trail were lost');
  }
}
