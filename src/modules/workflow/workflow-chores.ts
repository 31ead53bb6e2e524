import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MACHINE_STAGES } from '#kernel/stages.js';
import { Metrics } from '#platform/http/metrics.js';
import { Chores } from '#platform/queue/chores.js';
import { Jobs } from '#platform/queue/jobs.js';
import { RelayDb } from '#platform/queue/relay-db.js';

const RECONCILE_EVERY_MS = 5_000;
/** A review that has not moved for this long is looked at: perhaps its job is gone. */
const IDLE = '15 seconds';
const MAX_REQUEUES = 5;
const BATCH = 500;
/** More than any queue of tenants has waiting: those that wait their turn are found among the idle ones, too. */
const ALL = 1_000_000;

interface StalledRun {
  readonly tenant_id: string;
  readonly run_id: string;
  readonly stage: string;
}

/** What keeps reviews moving when processes die: the queue is only a wake-up, the tables are the truth. */
@Injectable()
export class WorkflowChores implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
    private readonly jobs: Jobs,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.chores.register('reconcile reviews', RECONCILE_EVERY_MS, () => this.reconcile());
    this.chores.register('audit partitions', 24 * 3_600_000, () =>
      this.relayDb.query('select app.ensure_audit_partitions(3)'),
    );
  }

  /** Makes the job anew of every review that waits for a machine and has none, and whose turn it is not to come. */
  async reconcile(): Promise<void> {
    const stalled = await this.relayDb.query<StalledRun>(
      `select s.tenant_id, s.run_id, s.stage from app.stalled_runs($1::interval, $2) s
        where not exists (select 1 from outbox o where o.tenant_id = s.tenant_id and o.sent_at is null
                            and o.payload ->> 'run_id' = s.run_id::text)
        limit $3`,
      [IDLE, ALL, BATCH],
    );
    for (const run of stalled) await this.requeue(run);
  }

  private async requeue({
    tenant_id: tenantId,
    run_id,
    stage: stageName,
  }: StalledRun): Promise<void> {
    const stage = MACHINE_STAGES.find((known) => known === stageName);
    if (stage === undefined) return;
    const payload = { run_id, stage };
    if (await this.jobs.isAlive('workflow.stage_due', tenantId, payload)) return;
    const [counted] = await this.relayDb.query<{ may: boolean }>(
      'select app.count_requeue($1, $2, $3) as may',
      [tenantId, run_id, MAX_REQUEUES],
    );
    if (counted?.may !== true) return;
    await this.jobs.add([{ name: 'workflow.stage_due', tenantId, payload }]);
    this.metrics.stalledRuns.inc();
  }
}
