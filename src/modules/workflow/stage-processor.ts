import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RULESET_VERSION } from '#compliance/stages.js';
import type { EventMap } from '#kernel/events.js';
import { isUuid, type TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { MACHINE_STAGES, PIPELINE } from '#kernel/stages.js';
import { ReferenceLookup } from '#modules/references/reference-lookup.service.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { Metrics } from '#platform/http/metrics.js';
import { JobHandlers } from '#platform/queue/job-handlers.js';
import { AnalysisThreads } from './analysis-threads.js';
import { type Article, readDueArticle } from './article-reader.js';
import { beginChecks, readReferences } from './references/reference-checks.js';
import type { StageOutcome } from './stage-outcome.js';

type StageDue = EventMap['workflow.stage_due'];

/**
 * Works one machine stage of one review: reads in one transaction, analyses with none open, writes in another. What it
 * writes is tied to the state it read, so a job that comes twice, late, for a review that ended or for a tenant that is
 * suspended changes nothing; the reconciler brings the last one back when its tenant is.
 */
@Injectable()
export class StageProcessor implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly handlers: JobHandlers,
    private readonly metrics: Metrics,
    private readonly threads: AnalysisThreads,
    private readonly lookup: ReferenceLookup,
  ) {}

  onModuleInit(): void {
    this.handlers.register('workflow.stage_due', {
      read: readStageDue,
      handle: (tenantId, due) => this.process(tenantId, due),
      giveUp: (tenantId, due, reason) => this.giveUp(tenantId, due, reason),
    });
  }

  async process(tenantId: TenantId, due: StageDue): Promise<void> {
    const started = performance.now();
    const scope = systemScope(tenantId, `stage:${due.stage}`, due.run_id);
    const article = await readDueArticle(this.db, tenantId, due);
    if (article === null) return;
    const { snapshot, demands } = article;
    const outcomes = await this.threads.analyse({ snapshot, stage: due.stage, demands });
    const took = performance.now() - started;
    await this.db.runAs(scope, async (tx) => {
      const goesOn = await store(tx, due, article, outcomes, took);
      if (goesOn && this.lookup.isOn) await haveLookedUp(tx, due.run_id, outcomes);
    });
    for (const { stage, verdict } of outcomes) {
      this.metrics.stageSeconds.observe({ stage, verdict }, (performance.now() - started) / 1000);
    }
  }

  /** A stage that could not finish is shown to the editor, who may start it anew. */
  private async giveUp(tenantId: TenantId, due: StageDue, reason: string): Promise<void> {
    const scope = systemScope(tenantId, `stage:${due.stage}`, due.run_id);
    await this.db.runAs(scope, async (tx) => {
      await tx.change(
        `update workflow_states set stage_error = $3 where id = $1 and current_stage = $2 and state = $4`,
        [due.run_id, due.stage, reason.slice(0, 200), PIPELINE[due.stage].pendingAs],
      );
    });
  }
}

/** True when the review has moved to its next stage. */
async function store(
  tx: Tx,
  { run_id: runId, stage }: StageDue,
  article: Article,
  outcomes: readonly StageOutcome[],
  tookMs: number,
): Promise<boolean> {
  const [own] = outcomes;
  if (own === undefined) return false;
  const goes =
    own.verdict === 'blocked'
      ? ({ stage, state: 'revision_required' } as const)
      : PIPELINE[stage].next;
  const moved = await tx.query(STORE_SQL, [
    runId,
    stage,
    PIPELINE[stage].pendingAs,
    goes.stage,
    goes.state,
    JSON.stringify(mergeColumns(outcomes)),
    JSON.stringify(outcomes),
    RULESET_VERSION,
    article.contentHash,
    Math.round(tookMs),
    article.policyVersion,
  ]);
  if (moved.length > 0 && goes.state !== 'revision_required' && goes.stage !== stage) {
    tx.emit('workflow.stage_due', { run_id: runId, stage: goes.stage });
    return true;
  }
  return false;
}

/** The registries are asked meanwhile, while the next stage works; no stage waits for them. */
async function haveLookedUp(
  tx: Tx,
  runId: string,
  outcomes: readonly StageOutcome[],
): Promise<void> {
  const references = outcomes.flatMap(({ columns }) =>
    readReferences(columns.scientific_references),
  );
  if ((await beginChecks(tx, runId, references)) === 0) return;
  tx.emit('references.look_up_due', { run_id: runId });
}

/** Moves the review on and keeps what the stages said: both, or neither where the review has moved already. */
const STORE_SQL = `
  with moved as (
    update workflow_states w
       set current_stage = $4, state = $5, stage_error = null, progressed_at = clock_timestamp(),
           lgpd_score = coalesce((c ->> 'lgpd_score')::integer, w.lgpd_score),
           medical_claims = coalesce(nullif(c -> 'medical_claims', 'null'), w.medical_claims),
           scientific_references = coalesce(nullif(c -> 'scientific_references', 'null'), w.scientific_references),
           compliance_validations = coalesce(w.compliance_validations, '{}') || (c -> 'compliance_validations')
      from (select $6::jsonb) given (c)
     where w.id = $1 and w.current_stage = $2 and w.state = $3
       and exists (select 1 from tenants t where t.id = w.tenant_id and t.status = 'active')
       and not exists (select 1 from stage_results r where r.run_id = w.id and r.stage = $2)
    returning w.id
  ), kept as (
    insert into stage_results (run_id, stage, verdict, result, findings, ruleset_version, content_hash, duration_ms,
        policy_version)
    select m.id, o ->> 'stage', o ->> 'verdict', o -> 'result', o -> 'findings', $8, $9, $10, $11
      from moved m, jsonb_array_elements($7::jsonb) o
  )
  select id from moved`;

function mergeColumns(outcomes: readonly StageOutcome[]): StageOutcome['columns'] {
  return outcomes
    .map(({ columns }) => columns)
    .reduce((all, own) => ({
      lgpd_score: own.lgpd_score ?? all.lgpd_score,
      medical_claims: own.medical_claims ?? all.medical_claims,
      scientific_references: own.scientific_references ?? all.scientific_references,
      compliance_validations: { ...all.compliance_validations, ...own.compliance_validations },
    }));
}

function readStageDue(payload: Readonly<Record<string, unknown>>): StageDue | null {
  const { run_id: runId } = payload;
  const stage = MACHINE_STAGES.find((known) => known === payload.stage);
  return isUuid(runId) && stage !== undefined ? { run_id: runId, stage } : null;
}
