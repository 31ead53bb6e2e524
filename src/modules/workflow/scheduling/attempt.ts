import { toProblem } from '#platform/http/to-problem.js';
import type { Logger } from '#platform/http/logger.js';
import { isDatabaseBusy, isDatabaseDown, readDatabaseError } from '#platform/db/database-error.js';
import type { Tx } from '#platform/db/tx.js';
import { applyChange, type Ending } from '../publisher.js';
import type { PlannedChange } from './plan.js';

/** How a try ended; `failed` has the code of a problem. */
export type Attempt = Ending | { readonly state: 'failed'; readonly reason: string };

/**
 * Tries one planned change of a post that is held. What it did before it failed is undone, and the transaction goes on.
 * What no person can have caused is logged: the plan tells its code alone.
 * @throws what is nobody's mistake: a lock waited for too long, a database that goes away
 */
export async function attempt(tx: Tx, change: PlannedChange, log: Logger): Promise<Attempt> {
  await tx.query('savepoint planned_change');
  try {
    const ending = await applyChange(tx, change);
    await tx.query('release savepoint planned_change');
    return ending;
  } catch (error) {
    const known = readDatabaseError(error);
    if (known !== null && (isDatabaseBusy(known) || isDatabaseDown(known))) throw error;
    await tx.query('rollback to savepoint planned_change');
    const { code, status } = toProblem(error);
    if (status >= 500) {
      const { id, post_id: post, release_id: release } = change;
      log.error({ err: error, plan: id, post, release }, 'a planned change failed unexpectedly');
    }
    return { state: 'failed', reason: code };
  }
}
