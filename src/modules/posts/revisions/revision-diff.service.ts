import { Injectable } from '@nestjs/common';
import { Db } from '#platform/db/db.js';
import { PostsService } from '../posts.service.js';
import { diffSnapshots } from './revision-diff.js';
import type { RevisionDiffView } from './revision-diff.view.js';
import { readRevision } from './revision-reader.js';

/** Compares saved states of a post. */
@Injectable()
export class RevisionDiffs {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /**
   * What lies between two revisions, each a number, `working` or `published`. The transaction ends before they are compared.
   * @throws Problem posts.not_found, posts.revision_not_found, policy.forbidden
   */
  async between(postId: string, from: string, to: string): Promise<RevisionDiffView> {
    const [before, after] = await this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      return [await readRevision(tx, postId, from), await readRevision(tx, postId, to)];
    });
    return {
      from: before.revision,
      to: after.revision,
      ...diffSnapshots(before.snapshot, after.snapshot),
    };
  }
}
