import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { KeptStatement } from '#platform/db/backend.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { currentPerson } from '#platform/auth/current-person.js';
import { assertMayChange, type LockedPost, PostsService } from '../posts.service.js';
import type { AutosaveDto } from './autosave.dto.js';
import type { AutosaveEntity } from './autosave.entity.js';
import { assertAutosaveFields } from './autosave-fields.js';
import type { AutosaveView } from './autosave.view.js';

/**
 * What people are typing, one each for a post. It lies apart: neither the post nor its version, revision, review or
 * publication notices. The database shows everybody his own alone.
 */
@Injectable()
export class Autosaves {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /** @throws Problem posts.not_found, posts.autosave_not_found, policy.forbidden */
  async get(postId: string): Promise<AutosaveView> {
    return this.db.run(async (tx) => {
      const post = await this.changeable(tx, postId);
      const saved = await tx.one<Pick<AutosaveEntity, 'fields' | 'base_version' | 'saved_at'>>(
        'select fields, base_version, saved_at from post_autosaves where post_id = $1 and user_id = $2',
        [postId, currentPerson().userId],
      );
      if (saved === null) throw problem('posts.autosave_not_found');
      return {
        ...saved,
        stale: saved.base_version !== post.version,
        current_version: post.version,
      };
    });
  }

  /**
   * Puts the caller's in the place of his last one.
   * @throws Problem posts.not_found, posts.autosave_too_large, policy.forbidden, request.unknown_field
   */
  async put(postId: string, { base_version, fields }: AutosaveDto): Promise<AutosaveView> {
    assertAutosaveFields(fields);
    await this.db.run(async (tx) => {
      await this.changeable(tx, postId);
      await tx.query(
        `insert into post_autosaves as a (post_id, user_id, base_version, fields)
         values ($1, $2, $3, $4::jsonb)
         on conflict (tenant_id, post_id, user_id) do update
            set base_version = excluded.base_version, fields = excluded.fields, saved_at = clock_timestamp()`,
        [postId, currentPerson().userId, base_version, JSON.stringify(fields)],
      );
    });
    return this.get(postId);
  }

  /** @throws Problem posts.not_found, posts.autosave_not_found, policy.forbidden */
  async remove(postId: string): Promise<void> {
    await this.db.run(async (tx) => {
      await this.changeable(tx, postId);
      if (!(await clearAutosave(tx, postId))) throw problem('posts.autosave_not_found');
    });
  }

  /** Without a lock: who types does not wait for who saves, nor the other way round. */
  private async changeable(tx: Tx, postId: string): Promise<LockedPost> {
    const post = await this.posts.findVisible(tx, postId);
    assertMayChange(post);
    return post;
  }
}

const CLEAR: KeptStatement = {
  name: 'clear_autosave',
  text: 'delete from post_autosaves where post_id = $1 and user_id = $2 returning post_id',
};

/** What the caller typed is saved for good with this transaction, if he had anything saved apart. */
export function clearAutosaveAtEnd(tx: Tx, postId: string): void {
  tx.atEnd(CLEAR, [postId, currentPerson().userId]);
}

/** What the caller typed is given up. False where he had nothing saved apart. */
async function clearAutosave(tx: Tx, postId: string): Promise<boolean> {
  const gone = await tx.change(CLEAR, [postId, currentPerson().userId]);
  return gone.length > 0;
}
