import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import { WorkflowStateEntity } from './workflow-state.entity.js';

/**
 * The newest review of a post, locked so that two decisions on it take turns.
 * @throws Problem workflow.not_found
 */
export async function lockLatestRun(tx: Tx, postId: string): Promise<WorkflowStateEntity> {
  const run = await tx.manager.findOne(WorkflowStateEntity, {
    where: { content_id: postId },
    order: { id: 'DESC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (run === null) throw problem('workflow.not_found');
  return run;
}

/** The newest review of a post, to be looked at; null when there is none. */
export async function findLatestRun(tx: Tx, postId: string): Promise<WorkflowStateEntity | null> {
  return tx.manager.findOne(WorkflowStateEntity, {
    where: { content_id: postId },
    order: { id: 'DESC' },
  });
}
