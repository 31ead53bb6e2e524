import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { assertMayChange, type LockedPost, PostsService } from '#modules/posts/posts.service.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import { WorkflowReader } from './workflow-reader.service.js';
import type { PublicationView } from './publication.view.js';

/** Makes approved revisions public and takes them back. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly reader: WorkflowReader,
  ) {}

  /**
   * Publishes the working revision now, or plans it.
   * @throws Problem workflow.not_approved with the open findings, request.invalid for a time gone by
   */
  async publish(
    postId: string,
    scheduledAt: string | null,
    language: Language,
  ): Promise<PublicationView> {
    return this.db.run(async (tx) => {
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post);
      await this.assertApproved(tx, post, language);
      if (scheduledAt === null) await this.makePublic(tx, post.id, post.revision);
      else await this.plan(tx, post, scheduledAt);
      return this.view(tx, postId);
    });
  }

  /** @throws Problem workflow.not_published */
  async unpublish(postId: string): Promise<PublicationView> {
    return this.db.run(async (tx) => {
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post);
      if (post.status !== 'published' && post.status !== 'scheduled') {
        throw problem('workflow.not_published');
      }
      await tx.change(
        `update posts set status = 'draft', scheduled_at = null, scheduled_revision = null where id = $1`,
        [postId],
      );
      return this.view(tx, postId);
    });
  }

  /** Publishes a planned post whose hour has come; does nothing when it is no longer planned. */
  async release(tx: Tx, postId: string): Promise<void> {
    const due = await tx.one<{ scheduled_revision: number }>(
      `select scheduled_revision from posts
        where id = $1 and status = 'scheduled' and scheduled_at <= now() and deleted_at is null for update`,
      [postId],
    );
    if (due !== null) await this.makePublic(tx, postId, due.scheduled_revision);
  }

  private async makePublic(tx: Tx, postId: string, revision: number): Promise<void> {
    await tx.change(
      `update posts set status = 'published', published_at = coalesce(published_at, now()),
              scheduled_at = null, scheduled_revision = null
        where id = $1`,
      [postId],
    );
    await tx.query(
      `insert into publications (post_id, revision, published_at)
       select id, $2, published_at from posts where id = $1
       on conflict (tenant_id, post_id) do update set revision = excluded.revision
        where publications.revision <> excluded.revision`,
      [postId, revision],
    );
  }

  private async plan(tx: Tx, post: LockedPost, scheduledAt: string): Promise<void> {
    if (Date.parse(scheduledAt) <= Date.now()) {
      throw problem('request.invalid', {
        errors: [
          { pointer: '/scheduled_at', code: 'in_the_past', message: 'must be in the future' },
        ],
      });
    }
    await tx.change(
      `update posts set status = 'scheduled', scheduled_at = $2, scheduled_revision = $3 where id = $1`,
      [post.id, scheduledAt, post.revision],
    );
  }

  private async assertApproved(tx: Tx, post: LockedPost, language: Language): Promise<void> {
    const approved = await tx.one(
      `select 1 from workflow_states where content_id = $1 and revision = $2 and state = 'approved'`,
      [post.id, post.revision],
    );
    if (approved !== null) return;
    const { current_stage, state, findings } = await this.reader.read(tx, post.id, language);
    throw problem('workflow.not_approved', { members: { current_stage, state, findings } });
  }

  private async view(tx: Tx, postId: string): Promise<PublicationView> {
    const row = await tx.one<Omit<PublicationView, 'published_at' | 'scheduled_at'> & Dates>(
      `select id, slug, status, version, revision, published_at, scheduled_at from posts where id = $1`,
      [postId],
    );
    if (row === null) throw problem('posts.not_found');
    return {
      ...row,
      published_at: row.published_at?.toISOString() ?? null,
      scheduled_at: row.scheduled_at?.toISOString() ?? null,
    };
  }
}

interface Dates {
  readonly published_at: Date | null;
  readonly scheduled_at: Date | null;
}
