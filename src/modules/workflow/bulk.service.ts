import { Inject, Injectable } from '@nestjs/common';
import type { Permission } from '#kernel/permissions.js';
import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { PostWriter } from '#modules/posts/post-writer.service.js';
import { PostsService } from '#modules/posts/posts.service.js';
import { currentPerson } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { toProblem } from '#platform/http/to-problem.js';
import type { BulkResultsView, BulkResultView } from './bulk.view.js';
import type { BulkAction, BulkDto, BulkItemDto } from './dto/bulk.dto.js';
import { PublishingService } from './publishing.service.js';
import { ReviewService } from './review.service.js';

const INTERNAL = 500;

/** What the route for one post asks for. */
const PERMISSIONS: Readonly<Record<BulkAction, Permission>> = {
  trash: 'posts:delete_own',
  restore: 'posts:update_own',
  submit: 'posts:submit',
  publish: 'posts:publish',
  unpublish: 'posts:publish',
  set_category: 'posts:update_own',
  add_tags: 'posts:update_own',
  remove_tags: 'posts:update_own',
  set_author: 'posts:update_own',
};

/** Does with many posts what there are routes for with one, under the same rules, each in a transaction of its own. */
@Injectable()
export class BulkService {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly writer: PostWriter,
    private readonly reviews: ReviewService,
    private readonly publishing: PublishingService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * What cannot be done with one post keeps none of the others from it.
   * @throws Problem policy.forbidden when the caller may do this with no post at all
   */
  async run(bulk: BulkDto, language: Language): Promise<BulkResultsView> {
    if (!actorMay(currentPerson(), PERMISSIONS[bulk.action])) throw problem('policy.forbidden');
    const data: BulkResultView[] = [];
    // one after the other: a request has one connection
    for (const item of bulk.items) data.push(await this.one(bulk, item, language));
    const done = data.filter(({ code }) => code === null).length;
    return { data, done, failed: data.length - done };
  }

  private async one(bulk: BulkDto, item: BulkItemDto, language: Language): Promise<BulkResultView> {
    try {
      const status = STATUS[bulk.action];
      const version = await this.db.run(async (tx) => {
        await this.assertVersion(tx, bulk.action, item);
        await this.act(tx, bulk, item, language);
        return versionOf(tx, item.id);
      });
      return { id: item.id, status, code: null, message: null, version };
    } catch (error) {
      const { status, code, title, extras } = toProblem(error);
      if (status >= INTERNAL) this.log.error({ err: error, post: item.id }, 'one of many failed');
      return { id: item.id, status, code, message: extras.detail ?? title, version: null };
    }
  }

  private async act(
    tx: Tx,
    { action, category_id, tag_ids = [], author_id }: BulkDto,
    { id, version }: BulkItemDto,
    language: Language,
  ): Promise<unknown> {
    switch (action) {
      case 'trash':
        return this.writer.remove(id, null);
      case 'restore':
        return this.writer.restore(id, version ?? null);
      case 'submit':
        return this.reviews.submit(id);
      case 'publish':
        return this.publishing.publish(id, {}, language);
      case 'unpublish':
        return this.publishing.unpublish(id, {});
      case 'set_category':
        return this.writer.change(id, null, { category_id: category_id ?? null });
      case 'set_author':
        return this.writer.change(id, null, author_id === undefined ? {} : { author_id });
      case 'add_tags':
        return this.writer.change(id, null, {
          tag_ids: [...new Set([...(await this.tagsOf(tx, id)), ...tag_ids])],
        });
      case 'remove_tags':
        return this.writer.change(id, null, {
          tag_ids: (await this.tagsOf(tx, id)).filter(
            (tag) => !tag_ids.some((given) => given.toLowerCase() === tag),
          ),
        });
    }
  }

  /** The post is held from here on, so that the version that was looked at is the one that is changed. */
  private async assertVersion(
    tx: Tx,
    action: BulkAction,
    { id, version }: BulkItemDto,
  ): Promise<void> {
    // what is in the trash is looked for, and compared, by the act itself
    if (version === undefined || action === 'restore') return;
    const current = await this.posts.lockPost(tx, id);
    if (current.version !== version) throw problem('posts.stale');
  }

  private async tagsOf(tx: Tx, postId: string): Promise<readonly string[]> {
    await this.posts.lockPost(tx, postId);
    const row = await tx.one<{ tag_ids: readonly string[] }>(
      'select tag_ids from posts where id = $1',
      [postId],
    );
    return row?.tag_ids ?? [];
  }
}

const STATUS: Readonly<Record<BulkAction, number>> = {
  trash: 204,
  restore: 200,
  submit: 202,
  publish: 200,
  unpublish: 200,
  set_category: 200,
  add_tags: 200,
  remove_tags: 200,
  set_author: 200,
};

async function versionOf(tx: Tx, postId: string): Promise<number | null> {
  const row = await tx.one<{ version: number }>('select version from posts where id = $1', [
    postId,
  ]);
  return row?.version ?? null;
}
