import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { attempt } from '../scheduling/attempt.js';
import { type Outcome, PLAN_COLUMNS, type PlannedChange } from '../scheduling/plan.js';
import { endItems, endRelease, type ItemEnding } from './release-states.js';

/** Another process that works on it is left alone. */
const HOLD_SQL = `
  select r.id from releases r
   where r.id = $1 and r.state = 'planned' and r.scheduled_at <= now()
     and exists (select 1 from tenants t where t.id = r.tenant_id and t.status = 'active')
     for update of r skip locked`;

/** In the order of their ids, as everybody who needs several posts. */
const POSTS_SQL = `
  select p.id from posts p
   where p.id in (select s.post_id from post_schedules s where s.release_id = $1 and s.state = 'planned')
   order by p.id for update of p`;

// what is taken back first makes room for what comes in its place
const CHANGES_SQL = `
  select ${PLAN_COLUMNS} from post_schedules where release_id = $1 and state = 'planned'
   order by action desc, id for update`;

const OUTCOMES_SQL = `
  select s.action, s.state, s.late_by_seconds, r.made_up
    from releases r join post_schedules s on s.release_id = r.id
   where s.id = any ($1::uuid[])`;

interface EndedRow extends Omit<Outcome, 'lateBySeconds' | 'madeUp'> {
  readonly late_by_seconds: string | null;
  readonly made_up: boolean;
}

/** Does a planned release whose time has come: every item in one transaction, or none of them. */
@Injectable()
export class ReleaseRunner {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  async run(tx: Tx, releaseId: string): Promise<readonly Outcome[]> {
    if ((await tx.one(HOLD_SQL, [releaseId])) === null) return [];
    await tx.query(POSTS_SQL, [releaseId]);
    const changes = await tx.query<PlannedChange>(CHANGES_SQL, [releaseId]);
    await tx.query('savepoint release_items');
    const endings: ItemEnding[] = [];
    for (const change of changes) {
      const { state, reason } = await attempt(tx, change, this.log);
      endings.push({ id: change.id, state, code: reason });
    }
    if (endings.some(({ state }) => state === 'failed')) await this.fail(tx, releaseId, endings);
    else {
      await endItems(tx, endings);
      await endRelease(tx, releaseId, 'done', null);
    }
    const rows = await tx.query<EndedRow>(OUTCOMES_SQL, [endings.map(({ id }) => id)]);
    return rows.map(({ action, state, late_by_seconds, made_up }) => ({
      action,
      state,
      lateBySeconds: Number(late_by_seconds ?? 0),
      madeUp: made_up,
    }));
  }

  /** Every item was tried, so that all that is wrong is told at once; then all of it is undone. */
  private async fail(tx: Tx, releaseId: string, tried: readonly ItemEnding[]): Promise<void> {
    await tx.query('rollback to savepoint release_items');
    const first = tried.find(({ state }) => state === 'failed');
    await endItems(
      tx,
      tried.map(({ id, state, code }) => ({
        id,
        state: 'failed' as const,
        code: state === 'failed' ? code : 'release_failed',
      })),
    );
    await endRelease(tx, releaseId, 'failed', first?.code ?? null);
  }
}
