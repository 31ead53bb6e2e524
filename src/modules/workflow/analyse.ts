import { type Memo, STAGE_ANALYSERS, type StageResult } from '#compliance/stages.js';
import type { ArticleSnapshot, PersonalDataSpan } from '#compliance/types.js';
import { MACHINE_STAGES, type MachineStage } from '#kernel/stages.js';
import { NO_POLICY, type RulePolicy } from '#compliance/cfm/rule-policy.js';
import { withMaskedClaims } from './masked-claims.js';
import { applyOwnPolicy } from './own-policy.js';
import { applyMinScore } from './own-threshold.js';
import { type StageOutcome, toOutcome } from './stage-outcome.js';

/** What a tenant asks for beyond the rules of the install. None of it can make a verdict milder. */
export interface Demands {
  /** 0–100. */
  readonly lgpdMinScore: number;
  readonly policy: RulePolicy;
}

export const NO_DEMANDS: Demands = { lgpdMinScore: 0, policy: NO_POLICY };

export interface ReadStage {
  readonly result: StageResult;
  readonly outcome: StageOutcome;
}

/** What one stage says of an article. `memo` may know what the analysers said of texts they read before. */
export function readStage(
  snapshot: ArticleSnapshot,
  stage: MachineStage,
  { lgpdMinScore, policy } = NO_DEMANDS,
  memo?: Memo,
): ReadStage {
  const result: StageResult = STAGE_ANALYSERS[stage](snapshot, memo);
  const outcome = applyOwnPolicy(toOutcome(result), policy, snapshot);
  return { result, outcome: applyMinScore(outcome, lgpdMinScore) };
}

/**
 * A stage's outcome. When it blocks, the later stages are asked too: the author then mends everything at once instead
 * of being refused three times.
 */
export function analyse(
  snapshot: ArticleSnapshot,
  stage: MachineStage,
  demands = NO_DEMANDS,
): readonly StageOutcome[] {
  const first = readStage(snapshot, stage, demands);
  const found = first.result.stage === 'S.2.1' ? first.result.lgpd.spans : undefined;
  const outcome = kept(first, snapshot);
  if (outcome.verdict !== 'blocked') return [outcome];
  const later = MACHINE_STAGES.slice(MACHINE_STAGES.indexOf(stage) + 1);
  return [
    outcome,
    ...later.map((next) => kept(readStage(snapshot, next, demands), snapshot, found)),
  ];
}

/** What is stored of an outcome: without the personal data in its claims. */
function kept(
  { result, outcome }: ReadStage,
  snapshot: ArticleSnapshot,
  found?: readonly PersonalDataSpan[],
): StageOutcome {
  if (result.stage !== 'S.3.1') return outcome;
  const masked = toOutcome(withMaskedClaims(result, snapshot, found));
  const { medical_claims } = masked.columns;
  return {
    ...outcome,
    result: masked.result,
    columns: { ...outcome.columns, medical_claims },
  };
}
