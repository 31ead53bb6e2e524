import { Injectable } from '@nestjs/common';
import { FieldCheck } from '#modules/custom-fields/field-groups/field-check.service.js';
import { FieldGroupsService } from '#modules/custom-fields/field-groups/field-groups.service.js';
import type { Tx } from '#platform/db/tx.js';
import { type LockedPost, PostsService } from './posts.service.js';

/** What must be there before a post goes to its reviewers; a draft may be incomplete. */
@Injectable()
export class PostCompleteness {
  constructor(
    private readonly posts: PostsService,
    private readonly fields: FieldCheck,
    private readonly groups: FieldGroupsService,
  ) {}

  /** Before the post is locked: what is asked of it does not change meanwhile. */
  async hold(tx: Tx): Promise<void> {
    await this.groups.hold(tx);
  }

  /**
   * The post as it goes to its reviewers. What its groups say may have changed since it was written: then fields that are
   * hidden now leave its text first.
   * @throws Problem custom_fields.required, custom_fields.invalid_value
   */
  async assertComplete(tx: Tx, post: LockedPost): Promise<LockedPost> {
    await this.fields.assertComplete(tx, post.id);
    if (!(await this.fields.refresh(tx, post.id, null))) return post;
    await tx.change('update posts set version = version where id = $1 returning id', [post.id]);
    return this.posts.lockPost(tx, post.id);
  }
}
