import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { MACHINE_STAGES } from '#kernel/stages.js';
import type { Finding } from '#compliance/types.js';
import { ReferenceLookup } from '#modules/references/reference-lookup.service.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import { judgedBlocks } from './finding-block.js';
import { toFindingView } from './finding-view.js';
import { LAST_STAGE } from './last-stage.js';
import { findLatestRun } from './latest-run.js';
import { readChecks } from './references/reference-checks.js';
import { type ReviewedReferences, reviewReferences } from './references/reviewed-references.js';
import { seenQuotes } from './unseen-files.js';
import type { WorkflowStateEntity } from './workflow-state.entity.js';
import type { TransitionView, WorkflowView } from './workflow.view.js';

interface ResultRow {
  readonly stage: string;
  readonly verdict: string;
  readonly findings: readonly Finding[];
}

interface TransitionRow {
  readonly stage: string;
  readonly state: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly revision: number;
  readonly reason: string | null;
}

const HISTORY_SQL = `
  select t.stage, t.state, t.created_at as at, t.actor_id, t.revision, t.reason,
         coalesce(nullif(u.name, ''), t.actor_name) as actor_name
    from workflow_transitions t left join users u on u.id = t.actor_id
   where t.content_id = $1 order by t.id`;

/** Reads a review as an editor's screen shows it. */
@Injectable()
export class WorkflowReader {
  constructor(private readonly lookup: ReferenceLookup) {}

  /**
   * Quotes nothing of files that the caller does not see.
   * @throws Problem workflow.not_found
   */
  async read(tx: Tx, postId: string, language: Language): Promise<WorkflowView> {
    const run = await findLatestRun(tx, postId);
    if (run === null) throw problem('workflow.not_found');
    const results = await this.results(tx, run.id);
    const quotes = await seenQuotes(tx, run);
    const reviewed = reviewReferences(quotes, await readChecks(tx, run.id), this.lookup.isOn);
    const history = await tx.query<TransitionRow>(HISTORY_SQL, [postId]);
    const blocks = await judgedBlocks(tx, postId, run.revision);
    return {
      id: run.id,
      content_id: run.content_id,
      current_stage: run.current_stage ?? 'S.1.1',
      state: run.state,
      revision: run.revision,
      awaiting_decision: isAwaitingDecision(run, results),
      lgpd_score: run.lgpd_score,
      medical_claims: reviewed.claims,
      scientific_references: reviewed.references,
      compliance_validations: run.compliance_validations ?? {},
      findings: [...results.flatMap(({ findings }) => findings), ...reviewed.findings].map((f) =>
        toFindingView(f, language, blocks),
      ),
      history: history.map(toTransitionView),
      stage_error: run.stage_error,
    };
  }

  /** What registries said of a review's references, and what that means for it. */
  async references(tx: Tx, run: WorkflowStateEntity): Promise<ReviewedReferences> {
    return reviewReferences(run, await readChecks(tx, run.id), this.lookup.isOn);
  }

  /** What the stages of one review said, in the order of the stages. */
  async results(tx: Tx, runId: string): Promise<readonly ResultRow[]> {
    const rows = await tx.query<ResultRow>(
      'select stage, verdict, findings from stage_results where run_id = $1',
      [runId],
    );
    return MACHINE_STAGES.flatMap((stage) => rows.filter((row) => row.stage === stage));
  }
}

/** True when the machine is done with a review and a person has to speak. */
export function isAwaitingDecision(
  run: Pick<WorkflowStateEntity, 'state'>,
  results: readonly Pick<ResultRow, 'stage'>[],
): boolean {
  return run.state === 'cfm_pending' && results.some(({ stage }) => stage === LAST_STAGE);
}

function toTransitionView(row: TransitionRow): TransitionView {
  return {
    stage: row.stage,
    state: row.state,
    at: row.at.toISOString(),
    actor: { id: row.actor_id, name: row.actor_name },
    revision: row.revision,
    reason: row.reason,
  };
}
