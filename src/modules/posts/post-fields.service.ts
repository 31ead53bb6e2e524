import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import {
  CustomFieldsService,
  type CustomFieldsView,
  type CustomFieldView,
  META_KEY,
  type PutFieldDto,
  type PutFieldsDto,
} from '#modules/custom-fields/custom-fields.service.js';
import {
  FieldGroupsService,
  type FieldGroupsView,
} from '#modules/custom-fields/field-groups/field-groups.service.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { isInside } from './post-access.js';
import { assertMayChange, type LockedPost, PostsService } from './posts.service.js';
import { staleProblem } from './revisions/post-conflict.js';

export interface PutResult {
  readonly field: CustomFieldView;
  readonly isNew: boolean;
}

/** The custom fields of one post, under the rules that hold for the post itself. */
@Injectable()
export class PostFields {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly fields: CustomFieldsService,
    private readonly groups: FieldGroupsService,
  ) {}

  /**
   * The groups that say which fields the post has.
   * @throws Problem posts.not_found, policy.forbidden for who sees only what is published of it
   */
  async listGroups(postId: string): Promise<FieldGroupsView> {
    return this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      return this.groups.listFor(tx, postId);
    });
  }

  /** @throws Problem posts.not_found */
  async list(postId: string): Promise<CustomFieldsView> {
    return this.db.run(async (tx) => {
      const data = await this.visible(tx, await this.posts.findVisible(tx, postId));
      return { data, next_cursor: null };
    });
  }

  /** @throws Problem posts.not_found, custom_fields.not_found */
  async get(postId: string, key: string): Promise<CustomFieldView> {
    return this.db.run(async (tx) => {
      const post = await this.posts.findVisible(tx, postId);
      return named(await this.visible(tx, post, key), key);
    });
  }

  /**
   * `version` is the post's, or null for any.
   * @throws Problem posts.not_found, posts.stale, policy.forbidden, custom_fields.invalid_value, custom_fields.required
   */
  async put(
    postId: string,
    key: string,
    version: number | null,
    body: PutFieldDto,
  ): Promise<PutResult> {
    if (!META_KEY.test(key)) throw wrongKey();
    return this.db.run(async (tx) => {
      await this.lock(tx, postId, version);
      const added = await this.fields.put(tx, postId, [{ ...body, meta_key: key }], () => '');
      return { field: named(await this.fields.list(tx, postId, key), key), isNew: added.has(key) };
    });
  }

  /** All of the fields or none; gives every field of the post. Throws what `put` throws. */
  async putAll(
    postId: string,
    version: number | null,
    { fields }: PutFieldsDto,
  ): Promise<CustomFieldsView> {
    return this.db.run(async (tx) => {
      await this.lock(tx, postId, version);
      await this.fields.put(tx, postId, fields, (index) => `/fields/${index}`);
      return { data: await this.fields.list(tx, postId), next_cursor: null };
    });
  }

  /** @throws Problem posts.not_found, policy.forbidden, custom_fields.not_found, custom_fields.required, posts.stale */
  async remove(postId: string, key: string, version: number | null): Promise<void> {
    await this.db.run(async (tx) => {
      await this.lock(tx, postId, version);
      await this.fields.remove(tx, postId, key);
    });
  }

  private async lock(tx: Tx, postId: string, version: number | null): Promise<void> {
    await this.groups.hold(tx);
    const post = await this.posts.lockPost(tx, postId);
    assertMayChange(post);
    if (version !== null && version !== post.version) throw await staleProblem(tx, post, version);
  }

  private async visible(
    tx: Tx,
    post: LockedPost,
    key?: string,
  ): Promise<readonly CustomFieldView[]> {
    return isInside(post)
      ? this.fields.list(tx, post.id, key)
      : this.fields.listPublished(tx, post.id);
  }
}

function named(fields: readonly CustomFieldView[], key: string): CustomFieldView {
  const field = fields.find((each) => each.meta_key === key);
  if (field === undefined) throw problem('custom_fields.not_found');
  return field;
}

function wrongKey() {
  const code = 'request.invalid_parameter';
  const message = 'must be 1 to 100 of a-z, 0-9 and _, not beginning with a digit';
  return problem(code, { errors: [{ pointer: 'key', message, code }] });
}
