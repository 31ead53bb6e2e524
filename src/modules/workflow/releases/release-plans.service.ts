import { Injectable } from '@nestjs/common';
import { Problem, problem, type ProblemCode } from '#kernel/problem.js';
import { assertMayChange, type LockedPost, PostsService } from '#modules/posts/posts.service.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import { assertAhead, PlannedTimes } from '../scheduling/planned-times.js';
import { toReasonView } from '../scheduling/reason.view.js';
import type { PlanReleaseDto } from './dto/release.dto.js';
import { assertMayChangeRelease } from './release-access.js';
import { ReleaseRunner } from './release-runner.js';
import {
  assertState,
  type HeldRelease,
  holdRelease,
  type Item,
  itemsOf,
  readRelease,
} from './release-rows.js';
import { endItems, endRelease, type ReleaseState } from './release-states.js';
import type { ReleaseView } from './release.view.js';

/** An item with the revision that was found for it, or what keeps it from being planned. */
interface Prepared extends Item {
  readonly wrong: ProblemCode | null;
}

const PLAN_SQL = `
  insert into post_schedules (post_id, release_id, action, revision, planned_for, time_zone, planned_by)
  select i.post_id, $1, i.action, i.revision, r.scheduled_at, r.time_zone, app.current_actor()
    from jsonb_to_recordset($2::jsonb) i (post_id uuid, action text, revision integer), releases r
   where r.id = $1`;

/** Plans releases, does them at once, and calls them off. */
@Injectable()
export class ReleasePlans {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly runner: ReleaseRunner,
  ) {}

  /**
   * Plans every item for the release's time, with the revision that is approved now.
   * @throws Problem releases.not_ready with what is wrong with which item, releases.wrong_state, request.invalid
   */
  async plan(id: string, body: PlanReleaseDto, language: Language): Promise<ReleaseView> {
    return this.db.run(async (tx) => {
      const release = await holdRelease(tx, id);
      await assertMayChangeRelease(tx, release);
      assertState(release, 'draft', 'failed', 'cancelled');
      const times = new PlannedTimes(body.time_zone ?? release.time_zone);
      const at = times.read('scheduled_at', body.scheduled_at) ?? release.scheduled_at;
      times.assertRead();
      if (at === null) throw timeMissing();
      await assertAhead(tx, { scheduled_at: at });
      await this.start(tx, release, at, times.zone, language);
      return readRelease(tx, id, language);
    });
  }

  /**
   * Does the release now, whether it was planned or not. When an item fails nothing is changed, and the release says why.
   * @throws Problem releases.not_ready, releases.wrong_state
   */
  async release(
    id: string,
    allowed: readonly ReleaseState[],
    language: Language,
  ): Promise<ReleaseView> {
    return this.db.run(async (tx) => {
      const release = await holdRelease(tx, id);
      await assertMayChangeRelease(tx, release);
      assertState(release, ...allowed);
      if (release.state === 'planned') await this.end(tx, id, 'released_now');
      const [{ now } = { now: new Date() }] = await tx.query<{ now: Date }>(
        `select date_trunc('milliseconds', now()) as now`,
      );
      await this.start(tx, release, now, release.time_zone, language);
      await this.runner.run(tx, id);
      return readRelease(tx, id, language);
    });
  }

  /** @throws Problem releases.wrong_state unless it is planned, policy.forbidden */
  async cancel(id: string, language: Language): Promise<ReleaseView> {
    return this.db.run(async (tx) => {
      const release = await holdRelease(tx, id);
      await assertMayChangeRelease(tx, release);
      assertState(release, 'planned');
      for (const { post_id: postId } of await itemsOf(tx, id)) {
        await this.posts.lockPost(tx, postId);
      }
      await this.end(tx, id, 'cancelled');
      return readRelease(tx, id, language);
    });
  }

  private async end(tx: Tx, id: string, code: 'cancelled' | 'released_now'): Promise<void> {
    const planned = await tx.query<{ id: string }>(
      `select id from post_schedules where release_id = $1 and state = 'planned'`,
      [id],
    );
    const endings = planned.map((row) => ({ id: row.id, state: 'cancelled' as const, code }));
    await endItems(tx, endings);
    await endRelease(tx, id, 'cancelled', null);
  }

  private async start(
    tx: Tx,
    { id }: HeldRelease,
    at: Date,
    zone: string,
    language: Language,
  ): Promise<void> {
    const items: Prepared[] = [];
    for (const item of await itemsOf(tx, id)) items.push(await this.prepare(tx, item));
    const wrong = items.filter((item) => item.wrong !== null);
    if (items.length === 0 || wrong.length > 0) {
      throw problem('releases.not_ready', {
        members: {
          items: wrong.map(({ post_id, wrong: code }) => ({
            post_id,
            reason: toReasonView(code, language),
          })),
        },
      });
    }
    await tx.change(
      `update releases set state = 'planned', scheduled_at = $2, time_zone = $3, planned_by = app.current_actor(),
              failure = null
        where id = $1`,
      [id, at, zone],
    );
    const plans = items.map(({ post_id, action, revision }) => ({ post_id, action, revision }));
    await tx.query(PLAN_SQL, [id, JSON.stringify(plans)]);
  }

  /** Holds the post of an item and finds the revision that goes out. */
  private async prepare(tx: Tx, item: Item): Promise<Prepared> {
    const post = await this.posts.lockPost(tx, item.post_id).catch(nullWhereGone);
    if (post === null) return { ...item, wrong: 'posts.not_found' };
    assertMayChange(post);
    const planned = await tx.one<{ release_id: string | null }>(
      `select release_id from post_schedules where post_id = $1 and state = 'planned' limit 1`,
      [post.id],
    );
    if (planned !== null) {
      const own = planned.release_id === null;
      return { ...item, wrong: own ? 'schedule.already_planned' : 'schedule.in_release' };
    }
    if (item.action === 'unpublish') {
      return { ...item, wrong: post.status === 'published' ? null : 'workflow.not_published' };
    }
    return this.withRevision(tx, item, post);
  }

  private async withRevision(tx: Tx, item: Item, post: LockedPost): Promise<Prepared> {
    const revision = item.revision ?? post.revision;
    const approved = await tx.one(
      `select 1 from workflow_states
        where content_id = $1 and revision = $2 and state = 'approved' and questioned_at is null`,
      [post.id, revision],
    );
    return { ...item, revision, wrong: approved === null ? 'workflow.not_approved' : null };
  }
}

function nullWhereGone(error: unknown): null {
  if (error instanceof Problem && error.code === 'posts.not_found') return null;
  throw error;
}

function timeMissing() {
  return problem('request.invalid', {
    errors: [{ pointer: '/scheduled_at', code: 'missing', message: 'must say when' }],
  });
}
