import { STAGE_ANALYSERS } from '#compliance/stages.js';
import type { ArticleSnapshot } from '#compliance/types.js';
import { MACHINE_STAGES, type MachineStage } from '#kernel/stages.js';
import { type StageOutcome, toOutcome } from './stage-outcome.js';

/**
 * A stage's outcome. When it blocks, the later stages are asked too: the author then mends everything at once instead
 * of being refused three times.
 */
export function analyse(snapshot: ArticleSnapshot, stage: MachineStage): readonly StageOutcome[] {
  const outcome = toOutcome(STAGE_ANALYSERS[stage](snapshot));
  if (outcome.verdict !== 'blocked') return [outcome];
  const later = MACHINE_STAGES.slice(MACHINE_STAGES.indexOf(stage) + 1);
  return [outcome, ...later.map((next) => toOutcome(STAGE_ANALYSERS[next](snapshot)))];
}
