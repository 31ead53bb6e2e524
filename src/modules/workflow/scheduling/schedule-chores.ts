import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isTenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Metrics } from '#platform/http/metrics.js';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { ReleaseRunner } from '../releases/release-runner.js';
import type { Outcome } from './plan.js';
import { SlotRunner } from './slot-runner.js';

/** A change is done within a second of its own: looking for it takes a quarter of that at most. */
const EVERY_MS = 250;
const BATCH = 500;
const AT_A_TIME = 4;

interface DueRow {
  readonly tenant_id: string;
  readonly post_id: string | null;
  readonly release_id: string | null;
}

/** Does at its time what was planned, and afterwards what nobody was there for. */
@Injectable()
export class ScheduleChores implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
    private readonly db: Db,
    private readonly slots: SlotRunner,
    private readonly releases: ReleaseRunner,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.chores.register('planned changes', EVERY_MS, () => this.runDue());
  }

  /** Everything due, in the order of its time; what fails does not hold up the rest. */
  async runDue(): Promise<void> {
    const due = await this.relayDb.query<DueRow>(
      'select tenant_id, post_id, release_id from app.due_schedules($1)',
      [BATCH],
    );
    for (const group of inOrder(due)) await this.runGroup(group);
  }

  private async runGroup(group: readonly DueRow[]): Promise<void> {
    const waiting = [...group];
    const worker = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await this.runOne(next);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_A_TIME, group.length) }, worker));
  }

  private async runOne(row: DueRow): Promise<void> {
    const { tenant_id: tenantId, post_id: postId, release_id: releaseId } = row;
    const id = releaseId ?? postId;
    if (id === null || !isTenantId(tenantId)) return;
    try {
      const outcomes = await this.db.runAs(systemScope(tenantId, 'scheduler', id), (tx) =>
        releaseId === null ? this.slots.run(tx, id) : this.releases.run(tx, id),
      );
      for (const outcome of outcomes) this.count(outcome);
    } catch (err) {
      this.log.warn(
        { err, post: postId, release: releaseId },
        'a planned change will be tried again',
      );
    }
  }

  private count({ action, state, lateBySeconds, madeUp }: Outcome): void {
    // still planned: this try failed and there will be another
    this.metrics.plannedChanges.inc({ action, outcome: state === 'planned' ? 'retry' : state });
    if (madeUp) this.metrics.madeUpChanges.inc({ action });
    if (state === 'done' && !madeUp) this.metrics.scheduleLag.observe(lateBySeconds);
  }
}

/** Posts may be done side by side, a release stands alone: its posts may have been planned before it or after it. */
function inOrder(due: readonly DueRow[]): readonly (readonly DueRow[])[] {
  const groups: DueRow[][] = [];
  let open: DueRow[] | null = null;
  for (const row of due) {
    if (row.release_id !== null) {
      groups.push([row]);
      open = null;
    } else if (open === null) groups.push((open = [row]));
    else open.push(row);
  }
  return groups;
}
