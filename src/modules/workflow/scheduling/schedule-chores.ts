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
/** After so many the list is read anew: other processes have worked on it meanwhile. */
const AT_A_LOOK = 32;

interface DueRow {
  readonly tenant_id: string;
  readonly post_id: string | null;
  readonly release_id: string | null;
  readonly planned_for: Date;
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
    const tried = new Set<string>();
    for (;;) {
      const due = await this.relayDb.query<DueRow>(
        'select tenant_id, post_id, release_id, planned_for from app.due_schedules($1)',
        [BATCH],
      );
      const groups = inOrder(due.filter((row) => !tried.has(keyOf(row))));
      if (groups.length === 0) return;
      let done = 0;
      for (const group of groups) {
        if (done >= AT_A_LOOK) break;
        const turn = shuffled(group).slice(0, AT_A_LOOK);
        for (const row of turn) tried.add(keyOf(row));
        await this.runGroup(turn);
        done += group.length;
      }
    }
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

const keyOf = ({ post_id: postId, release_id: releaseId }: DueRow) => releaseId ?? postId ?? '';

/** Processes that look at the same list begin at different ends of it, so that they are seldom in each other's way. */
function shuffled(rows: readonly DueRow[]): readonly DueRow[] {
  return rows
    .map((row) => ({ row, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
}

/**
 * Posts of one second may be done side by side. What was planned earlier goes first: it may make room for what comes later;
 * and a release stands alone.
 */
function inOrder(due: readonly DueRow[]): readonly (readonly DueRow[])[] {
  const groups: { readonly second: number | null; readonly rows: DueRow[] }[] = [];
  for (const row of due) {
    const second = row.release_id === null ? Math.floor(row.planned_for.getTime() / 1_000) : null;
    const open = groups.at(-1);
    if (open !== undefined && second !== null && open.second === second) open.rows.push(row);
    else groups.push({ second, rows: [row] });
  }
  return groups.map(({ rows }) => rows);
}
