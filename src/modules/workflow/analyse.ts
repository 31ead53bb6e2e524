import { STAGE_ANALYSERS } from '#compliance/stages.js';
import type { ArticleSnapshot } from '#compliance/types.js';
import { MACHINE_STAGES, type MachineStage } from '#kernel/stages.js';
import { applyMinScore } from './own-threshold.js';
import { type StageOutcome, toOutcome } from './stage-outcome.js';

/**
 * A stage's outcome. When it blocks, the later stages are asked too: the author then mends everything at once instead
 * of being refused three times. `lgpdMinScore` is what the tenant asks for beyond the rules, 0–100.
 */
export function analyse(
  snapshot: ArticleSnapshot,
  stage: MachineStage,
  lgpdMinScore = 0,
): readonly StageOutcome[] {
  const outcome = applyMinScore(toOutcome(STAGE_ANALYSERS[stage](snapshot)), lgpdMinScore);
  if (outcome.verdict !== 'blocked') return [outcome];
  const later = MACHINE_STAGES.slice(MACHINE_STAGES.indexOf(stage) + 1);
  return [outcome, ...later.map((next) => toOutcome(STAGE_ANALYSERS[next](snapshot)))];
}
