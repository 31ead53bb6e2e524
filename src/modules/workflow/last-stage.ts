import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { Db } from '#platform/db/db.js';

/** The stage after which a person decides. */
export const LAST_STAGE = 'S.4-1.1-3';

const PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 50;

const AT_WORK_SQL = `
  select 1
    from (select id, state, stage_error from workflow_states where content_id = $1 order by id desc limit 1) w
   where w.state = 'cfm_pending' and w.stage_error is null
     and not exists (select from stage_results r where r.run_id = w.id and r.stage = '${LAST_STAGE}')`;

/**
 * A review is `cfm_pending` from the moment its last machine stage begins to read. Whoever decides in that moment would be
 * refused for being a few milliseconds early: his decision waits instead.
 */
@Injectable()
export class LastStage {
  constructor(private readonly db: Db) {}

  /**
   * Returns when the last stage of a post's newest review is not at work, after five seconds at most. Holds no connection
   * while it waits.
   * @returns true when it had to wait, so that the caller has not seen what the stage found
   */
  async waitFor(postId: string): Promise<boolean> {
    if (!isUuid(postId)) return false;
    const end = performance.now() + PATIENCE_MS;
    let waited = false;
    while (performance.now() < end && (await this.db.read(AT_WORK_SQL, [postId])).length > 0) {
      waited = true;
      await sleep(LOOK_EVERY_MS);
    }
    return waited;
  }
}
