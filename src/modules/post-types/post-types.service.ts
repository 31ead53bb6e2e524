import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { CreatePostTypeDto } from './dto/create-post-type.dto.js';
import { POST_TYPE_KEY } from './dto/post-type-fields.js';
import type { UpdatePostTypeDto } from './dto/update-post-type.dto.js';
import { PostTypeEntity } from './post-type.entity.js';
import {
  POST_TYPE_COLUMNS,
  type PostTypeRow,
  type PostTypesView,
  type PostTypeView,
  toPostTypeView,
} from './post-type.view.js';

/** The kinds of posts a tenant has: two that come with it, and its own. */
@Injectable()
export class PostTypesService {
  constructor(private readonly db: Db) {}

  /** Those of every tenant first, then by key. */
  async list(): Promise<PostTypesView> {
    const rows = await this.db.read<PostTypeRow>(
      `select ${POST_TYPE_COLUMNS} from post_types order by builtin desc, key desc`,
    );
    return { data: rows.map(toPostTypeView), next_cursor: null };
  }

  /** @throws Problem post_types.not_found */
  async get(key: string): Promise<PostTypeView> {
    return this.db.run(async (tx) => toPostTypeView(await find(tx, key, '')));
  }

  /** @throws Problem post_types.key_taken */
  async create(body: CreatePostTypeDto): Promise<PostTypeView> {
    return this.db.run(async (tx) => {
      await tx.query(
        `insert into post_types (key, label, label_plural, description, hierarchical)
         values ($1, $2, $3, $4, $5)`,
        [
          body.key,
          body.label,
          body.label_plural,
          body.description ?? null,
          body.hierarchical ?? false,
        ],
      );
      return toPostTypeView(await find(tx, body.key, ''));
    });
  }

  /** @throws Problem post_types.not_found, post_types.stale, post_types.has_tree */
  async update(
    key: string,
    version: number | null,
    changes: UpdatePostTypeDto,
  ): Promise<PostTypeView> {
    return this.db.run(async (tx) => {
      await lock(tx, key, version);
      if (Object.keys(changes).length > 0) {
        await tx.manager.update(PostTypeEntity, { key }, { ...changes });
      }
      return toPostTypeView(await find(tx, key, ''));
    });
  }

  /**
   * Removes a type that no post is of: no working copy, none in the trash, nothing public.
   * @throws Problem post_types.not_found, post_types.stale, post_types.builtin, post_types.in_use with the number
   */
  async remove(key: string, version: number | null): Promise<void> {
    await this.db.run(async (tx) => {
      const { builtin } = await lock(tx, key, version);
      if (builtin) throw problem('post_types.builtin');
      const used = await tx.one<{ posts: number }>(
        `select count(*)::integer as posts from (select p.id from posts p where p.post_type = $1
           union select u.post_id from publications u where u.post_type = $1) used`,
        [key],
      );
      if (used !== null && used.posts > 0) {
        throw problem('post_types.in_use', { members: { posts: used.posts } });
      }
      await tx.change('delete from post_types where key = $1 returning key', [key]);
    });
  }
}

async function find(tx: Tx, key: string, suffix: '' | 'for update'): Promise<PostTypeRow> {
  const row = POST_TYPE_KEY.test(key)
    ? await tx.one<PostTypeRow>(
        `select ${POST_TYPE_COLUMNS} from post_types where key = $1 ${suffix}`,
        [key],
      )
    : null;
  if (row === null) throw problem('post_types.not_found');
  return row;
}

/** Held until the transaction ends: no post becomes one of it meanwhile. */
async function lock(tx: Tx, key: string, version: number | null): Promise<PostTypeRow> {
  const row = await find(tx, key, 'for update');
  if (version !== null && version !== row.version) throw problem('post_types.stale');
  return row;
}
