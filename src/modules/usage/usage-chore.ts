import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';

const EVERY_MS = 60 * 60 * 1_000;

interface Recount {
  readonly tenant_id: string;
  readonly corrected: number;
}

/** Counts anew what triggers count all the time: a restored table or a bulk load may have passed them by. */
@Injectable()
export class UsageChore implements OnModuleInit {
  constructor(
    private readonly db: RelayDb,
    private readonly chores: Chores,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.chores.register('usage-recount', EVERY_MS, () => this.reconcile());
  }

  /** Tenant by tenant; gives the number of counters that were wrong. */
  async reconcile(): Promise<number> {
    let total = 0;
    for (let last = await this.next(null); last !== null; last = await this.next(last.tenant_id)) {
      total += last.corrected;
      if (last.corrected > 0) {
        this.log.warn(
          { tenant: last.tenant_id, counters: last.corrected },
          'usage was counted anew',
        );
      }
    }
    return total;
  }

  private async next(after: string | null): Promise<Recount | null> {
    const sql = 'select tenant_id, corrected from app.reconcile_usage($1)';
    const [row] = await this.db.query<Recount & object>(sql, [after]);
    return row ?? null;
  }
}
