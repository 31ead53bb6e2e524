import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { assertMayChange, type LockedPost, PostsService } from '#modules/posts/posts.service.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import type { PublishDto } from './dto/publish.dto.js';
import type { UnpublishDto } from './dto/unpublish.dto.js';
import { type PublicationView, readPublication } from './publication.view.js';
import { isPublic, makePublic, takeBack } from './publisher.js';
import { failReleases, holdReleasesOf } from './releases/release-states.js';
import type { Action, EndReason, NewPlan } from './scheduling/plan.js';
import { assertAhead, endsTooEarly, PlannedTimes } from './scheduling/planned-times.js';
import { changePlan, isPlanned, ownPlan, replan } from './scheduling/post-plans.js';
import { WorkflowReader } from './workflow-reader.service.js';

/** Makes approved revisions public and takes them back, now or at a time. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly reader: WorkflowReader,
  ) {}

  /**
   * Publishes the working revision now, or plans it. Asked for again it changes nothing and answers alike.
   * @throws Problem workflow.not_approved with the open findings, schedule.in_release, workflow.slug_taken,
   *   request.invalid for times that are none, gone by or in the wrong order
   */
  async publish(postId: string, body: PublishDto, language: Language): Promise<PublicationView> {
    const times = new PlannedTimes(body.time_zone);
    const starts = times.read('scheduled_at', body.scheduled_at) ?? null;
    const ends = times.read('unpublish_at', body.unpublish_at);
    times.assertRead();
    return this.db.run(async (tx) => {
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post);
      await this.assertApproved(tx, post, language);
      const own = await ownPlan(tx, post.id);
      await assertAhead(tx, { scheduled_at: starts, unpublish_at: ends });
      const { ending, starting } = replan(own, {
        starts,
        ends,
        revision: post.revision,
        zone: times.zone,
      });
      if (starts === null && !(await isPublic(tx, post.id, post.revision))) {
        await makePublic(tx, post.id, post.revision);
      }
      await changePlan(tx, post.id, ending, starting);
      return readPublication(tx, post.id);
    });
  }

  /**
   * Takes a post back from the public now, with all that is planned for it, or plans that. A planned release that would
   * bring it out again fails with it: whoever takes something back at once must not see it return.
   * @throws Problem workflow.not_published, schedule.in_release, request.invalid
   */
  async unpublish(postId: string, body: UnpublishDto): Promise<PublicationView> {
    const times = new PlannedTimes(body.time_zone);
    const at = times.read('scheduled_at', body.scheduled_at) ?? null;
    times.assertRead();
    return this.db.run(async (tx) => {
      // releases are held before posts, as those who work on a release do
      if (at === null) await holdReleasesOf(tx, postId);
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post);
      if (at === null) await this.takeBackNow(tx, post);
      else await this.planEnd(tx, post, at, times.zone);
      return readPublication(tx, post.id);
    });
  }

  /**
   * Ends what is planned for a post; what is public stays.
   * @throws Problem schedule.not_found, schedule.in_release, posts.stale
   */
  async cancel(postId: string, version: number | null, action: Action | undefined): Promise<void> {
    await this.db.run(async (tx) => {
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post);
      if (version !== null && version !== post.version) throw problem('posts.stale');
      const own = await ownPlan(tx, post.id);
      const ending = new Map<Action, EndReason>();
      for (const known of [own.publish, own.unpublish]) {
        if (known !== null && (action === undefined || action === known.action)) {
          ending.set(known.action, 'cancelled');
        }
      }
      if (ending.size === 0) throw problem('schedule.not_found');
      await changePlan(tx, post.id, ending, []);
    });
  }

  private async takeBackNow(tx: Tx, post: LockedPost): Promise<void> {
    if (post.status !== 'published' && post.status !== 'scheduled') {
      throw problem('workflow.not_published');
    }
    // a post that a planned release will change does not become a draft
    await failReleases(tx, post.id, 'unpublished');
    await takeBack(tx, post.id);
    // the database ends all plans but an end that is due already
    const ending = new Map<Action, EndReason>([
      ['publish', 'unpublished'],
      ['unpublish', 'unpublished'],
    ]);
    await changePlan(tx, post.id, ending, []);
  }

  private async planEnd(tx: Tx, post: LockedPost, at: Date, zone: string): Promise<void> {
    const own = await ownPlan(tx, post.id);
    if (post.status !== 'published' && own.publish === null) {
      throw problem('workflow.not_published');
    }
    await assertAhead(tx, { scheduled_at: at });
    if (own.publish !== null && at <= own.publish.planned_for) throw endsTooEarly('/scheduled_at');
    const plan: NewPlan = { action: 'unpublish', revision: null, at, zone };
    if (isPlanned(own.unpublish, plan)) return;
    await changePlan(tx, post.id, new Map([['unpublish', 'replaced']]), [plan]);
  }

  private async assertApproved(tx: Tx, post: LockedPost, language: Language): Promise<void> {
    const approved = await tx.one(
      `select 1 from workflow_states
        where content_id = $1 and revision = $2 and state = 'approved' and questioned_at is null`,
      [post.id, post.revision],
    );
    if (approved !== null) return;
    const { current_stage, state, findings } = await this.reader.read(tx, post.id, language);
    throw problem('workflow.not_approved', { members: { current_stage, state, findings } });
  }
}
