import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { WorkflowState } from '#kernel/stages.js';
import { PostCompleteness } from '#modules/posts/post-completeness.service.js';
import {
  assertMayChange,
  isWrittenBy,
  type LockedPost,
  PostsService,
} from '#modules/posts/posts.service.js';
import { Db } from '#platform/db/db.js';
import { currentScope } from '#platform/db/scope-store.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import type { ApproveDto } from './dto/decision.dto.js';
import { assertDemandsMet } from './category-demands.js';
import { LAST_STAGE, LastStage } from './last-stage.js';
import { lockLatestRun } from './latest-run.js';
import { isAwaitingDecision, WorkflowReader } from './workflow-reader.service.js';
import type { WorkflowStateEntity } from './workflow-state.entity.js';
import type { SubmissionView, WorkflowView } from './workflow.view.js';

const PENDING: readonly WorkflowState[] = ['lgpd_pending', 'medical_pending', 'cfm_pending'];

type Refusal = 'rejected' | 'revision_required';

/** Takes a post into review, and a reviewer's word on it. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly reader: WorkflowReader,
    private readonly completeness: PostCompleteness,
    private readonly lastStage: LastStage,
  ) {}

  /** @throws Problem posts.not_found, policy.forbidden for who sees only what is published of the post */
  async read(postId: string, language: Language): Promise<WorkflowView> {
    return this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      return this.reader.read(tx, postId, language);
    });
  }

  /**
   * Sends the working revision to the first machine stage.
   * @throws Problem workflow.already_submitted, workflow.nothing_changed, workflow.category_requires, policy.forbidden,
   *   posts.not_found, custom_fields.required, custom_fields.invalid_value
   */
  async submit(postId: string): Promise<SubmissionView> {
    return this.db.run(async (tx) => {
      await this.completeness.hold(tx);
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post);
      await assertDemandsMet(tx, postId);
      const run = await this.runFor(tx, await this.completeness.assertComplete(tx, post));
      tx.emit('workflow.stage_due', { run_id: run.id, stage: 'S.2.1' });
      return {
        id: run.id,
        content_id: postId,
        current_stage: run.current_stage,
        state: run.state,
      };
    });
  }

  /** Starts a machine stage anew that gave up. */
  async retry(postId: string): Promise<SubmissionView> {
    return this.db.run(async (tx) => {
      assertMayChange(await this.posts.lockPost(tx, postId));
      const run = await lockLatestRun(tx, postId);
      const stage = run.current_stage;
      if (
        run.stage_error === null ||
        (stage !== 'S.2.1' && stage !== 'S.3.1' && stage !== 'S.4-1.1-3')
      ) {
        throw problem('workflow.not_waiting', { members: { state: run.state } });
      }
      await tx.change(
        `update workflow_states set stage_error = null, attempts = 0, progressed_at = clock_timestamp() where id = $1`,
        [run.id],
      );
      tx.emit('workflow.stage_due', { run_id: run.id, stage });
      return { id: run.id, content_id: postId, current_stage: stage, state: run.state };
    });
  }

  /**
   * Approves what waits for a decision. Where a finding asks for a justification, the reason is it; a retracted reference also
   * wants to be named, so that nobody approves over one that was found after he looked. The same holds for what the last
   * stage found while this waited for it.
   * @throws Problem workflow.not_waiting, workflow.own_post, workflow.findings_unseen, workflow.retraction_unseen,
   *   request.invalid
   */
  async approve(postId: string, body: ApproveDto, language: Language): Promise<WorkflowView> {
    const waited = await this.lastStage.waitFor(postId);
    return this.db.run(async (tx) => {
      const run = await this.waitingRun(tx, postId);
      const results = await this.reader.results(tx, run.id);
      if (waited) assertNothingUnseen(results);
      const reviewed = await this.reader.references(tx, run);
      const seen = new Set(body.acknowledged_retractions);
      const unseen = reviewed.retracted.filter((name) => !seen.has(name));
      if (unseen.length > 0) {
        throw problem('workflow.retraction_unseen', { members: { references: unseen } });
      }
      const open = [...results.flatMap(({ findings }) => findings), ...reviewed.findings].filter(
        ({ severity }) => severity !== 'm',
      );
      if (open.length > 0 && body.reason === undefined) {
        throw reasonNeeded(open.map(({ rule }) => rule));
      }
      await this.decide(tx, run, 'approved', body.reason ?? null);
      return this.reader.read(tx, postId, language);
    });
  }

  /** Refuses for good, or sends back to be mended. */
  async refuse(
    postId: string,
    outcome: Refusal,
    reason: string,
    language: Language,
  ): Promise<WorkflowView> {
    await this.lastStage.waitFor(postId);
    return this.db.run(async (tx) => {
      const run = await this.waitingRun(tx, postId);
      await this.decide(tx, run, outcome, reason);
      return this.reader.read(tx, postId, language);
    });
  }

  private async waitingRun(tx: Tx, postId: string): Promise<WorkflowStateEntity> {
    const post = await this.posts.lockPost(tx, postId);
    const run = await lockLatestRun(tx, postId);
    if (!isAwaitingDecision(run, await this.reader.results(tx, run.id))) {
      throw problem('workflow.not_waiting', {
        members: { current_stage: run.current_stage, state: run.state },
      });
    }
    if (isWrittenBy(post, actorId())) throw problem('workflow.own_post');
    return run;
  }

  private async decide(
    tx: Tx,
    run: WorkflowStateEntity,
    state: 'approved' | Refusal,
    reason: string | null,
  ): Promise<void> {
    await tx.change(
      `update workflow_states
          set state = $2::varchar, current_stage = case when $2::varchar = 'approved' then 'S.5.1' else current_stage end,
              decided_by = $3, decided_at = clock_timestamp(), decision_reason = $4
        where id = $1`,
      [run.id, state, actorId(), reason],
    );
  }

  /** The review that a submission starts: the draft's own, or a new one after a refusal and a change. */
  private async runFor(
    tx: Tx,
    post: LockedPost,
  ): Promise<{
    readonly id: string;
    readonly current_stage: 'S.2.1';
    readonly state: 'lgpd_pending';
  }> {
    const run = await lockLatestRun(tx, post.id);
    const started = { current_stage: 'S.2.1', state: 'lgpd_pending' } as const;
    if (PENDING.includes(run.state) || (run.state === 'approved' && run.questioned_at === null)) {
      throw problem('workflow.already_submitted', { members: { state: run.state } });
    }
    if (run.state === 'created') {
      await tx.change(
        `update workflow_states set state = 'lgpd_pending', current_stage = 'S.2.1', submitted_by = $2 where id = $1`,
        [run.id, actorId()],
      );
      return { id: run.id, ...started };
    }
    if (run.revision === post.revision && run.questioned_at === null) {
      throw problem('workflow.nothing_changed');
    }
    const made = await tx.one<{ id: string }>(
      `insert into workflow_states (content_id, revision, current_stage, state, submitted_by)
       values ($1, $2, 'S.2.1', 'lgpd_pending', $3) returning id`,
      [post.id, post.revision, actorId()],
    );
    if (made === null) throw problem('service.internal');
    return { id: made.id, ...started };
  }
}

/** The signed-in person; null for the house's own work. */
function actorId(): string | null {
  const actor = currentScope()?.actor;
  return actor?.kind === 'user' ? actor.userId : null;
}

/** Whoever decided while the last stage read cannot have seen what it found. */
function assertNothingUnseen(results: Awaited<ReturnType<WorkflowReader['results']>>): void {
  const found = results
    .filter(({ stage }) => stage === LAST_STAGE)
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'm');
  if (found.length === 0) return;
  throw problem('workflow.findings_unseen', {
    members: { rules: [...new Set(found.map(({ rule }) => rule))] },
  });
}

function reasonNeeded(rules: readonly string[]) {
  const names = [...new Set(rules)].join(', ');
  return problem('request.invalid', {
    errors: [
      { pointer: '/reason', code: 'reason_needed', message: `must justify the findings ${names}` },
    ],
  });
}
