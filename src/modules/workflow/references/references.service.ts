import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { PostsService } from '#modules/posts/posts.service.js';
import { ReferenceLookup } from '#modules/references/reference-lookup.service.js';
import { Db } from '#platform/db/db.js';
import { lockLatestRun } from '../latest-run.js';
import type { ReferenceLookUpView } from './reference.view.js';
import { beginChecks, readReferences } from './reference-checks.js';

/** A minute after the last try for what is open, a day for what is known: a registry's patience is not ours to spend. */
const WAKE_SQL = `
  update reference_checks set next_look_at = clock_timestamp(), wants_since = clock_timestamp()
   where run_id = $1 and (next_look_at is null or next_look_at > clock_timestamp())
     and (tried_at is null
       or tried_at < clock_timestamp() - case when state = 'unresolved' then interval '1 minute' else interval '1 day' end)
  returning id`;

/** Has references looked up again. */
@Injectable()
export class ReferencesService {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly lookup: ReferenceLookup,
  ) {}

  /**
   * Has the registries asked again for what is open or old, and for what was never asked for because the install asked nobody then.
   * Asked twice it asks once.
   * @throws Problem workflow.references_off, workflow.not_waiting before the claims were read and after a refusal, posts.not_found,
   *   policy.forbidden for who sees only what is published of the post
   */
  async again(postId: string): Promise<ReferenceLookUpView> {
    return this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      const run = await lockLatestRun(tx, postId);
      if (!this.lookup.isOn) throw problem('workflow.references_off');
      if (run.state !== 'cfm_pending' && run.state !== 'approved') {
        throw problem('workflow.not_waiting', { members: { state: run.state } });
      }
      const made = await beginChecks(tx, run.id, readReferences(run.scientific_references));
      const woken = await tx.change(WAKE_SQL, [run.id]);
      const asked = made + woken.length;
      if (asked > 0) tx.emit('references.look_up_due', { run_id: run.id });
      return { id: run.id, content_id: postId, asked };
    });
  }
}
