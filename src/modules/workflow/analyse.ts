import { type Memo, STAGE_ANALYSERS, type StageResult } from '#compliance/stages.js';
import type { ArticleSnapshot } from '#compliance/types.js';
import { MACHINE_STAGES, type MachineStage } from '#kernel/stages.js';
import { applyMinScore } from './own-threshold.js';
import { type StageOutcome, toOutcome } from './stage-outcome.js';

export interface ReadStage {
  readonly result: StageResult;
  readonly outcome: StageOutcome;
}

/**
 * What one stage says of an article. `lgpdMinScore` is what the tenant asks for beyond the rules, 0–100; `memo` may know
 * what the analysers said of texts they read before.
 */
export function readStage(
  snapshot: ArticleSnapshot,
  stage: MachineStage,
  lgpdMinScore = 0,
  memo?: Memo,
): ReadStage {
  const result: StageResult = STAGE_ANALYSERS[stage](snapshot, memo);
  return { result, outcome: applyMinScore(toOutcome(result), lgpdMinScore) };
}

/**
 * A stage's outcome. When it blocks, the later stages are asked too: the author then mends everything at once instead
 * of being refused three times.
 */
export function analyse(
  snapshot: ArticleSnapshot,
  stage: MachineStage,
  lgpdMinScore = 0,
): readonly StageOutcome[] {
  const { outcome } = readStage(snapshot, stage, lgpdMinScore);
  if (outcome.verdict !== 'blocked') return [outcome];
  const later = MACHINE_STAGES.slice(MACHINE_STAGES.indexOf(stage) + 1);
  return [outcome, ...later.map((next) => readStage(snapshot, next).outcome)];
}
