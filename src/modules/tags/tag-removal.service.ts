import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { type TagView, toTagView } from './tag.view.js';
import { lockTag, readTag } from './tags.service.js';

/** So many posts a statement: each writes a revision, and a statement has ten seconds. */
const BATCH = 500;

/** Removes tags, and leaves nothing behind that bears them. */
@Injectable()
export class TagRemoval {
  constructor(private readonly db: Db) {}

  /**
   * Removes a tag. With `detach` it is taken from the posts that bear it, as an edit does it, and from what is public.
   * @throws Problem tags.not_found, tags.stale, tags.in_use with the numbers
   */
  async remove(id: string, version: number | null, detach: boolean): Promise<void> {
    await this.db.run(async (tx) => {
      await lockBearers(tx, id);
      const tag = await lockTag(tx, id, version);
      if (detach) await replace(tx, tag.id, null);
      else await assertUnused(tx, tag.id);
      await tx.change('delete from tags where id = $1 returning id', [tag.id]);
    });
  }

  /**
   * Puts one tag in the place of another, which is gone then; a post that bears both keeps the one.
   * @throws Problem tags.not_found, tags.stale, tags.target_not_found
   */
  async merge(id: string, version: number | null, into: string): Promise<TagView> {
    return this.db.run(async (tx) => {
      await lockBearers(tx, id);
      await tx.query('select 1 from tags where id in ($1, $2) order by id for update', [
        isUuid(id) ? id : null,
        into,
      ]);
      const tag = await lockTag(tx, id, version);
      const target = await tx.one('select 1 from tags where id = $1 and id <> $2', [into, tag.id]);
      if (target === null) throw targetNotFound();
      await replace(tx, tag.id, into);
      await tx.change('delete from tags where id = $1 returning id', [tag.id]);
      return toTagView(await readTag(tx, into));
    });
  }
}

/** Posts before tags: who publishes holds his post, and then waits for its tags to count it. */
async function lockBearers(tx: Tx, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await tx.query(
    `select 1 from posts p
      where p.id in (select l.post_id from post_links l where l.tag_id = $1
        union all select t.post_id from publication_terms t where t.tag_id = $1)
      order by p.id for no key update`,
    [id],
  );
}

async function assertUnused(tx: Tx, id: string): Promise<void> {
  const uses = await tx.one<{ posts: number; published: number }>(
    `select (select count(*) from post_links l where l.tag_id = $1)::integer as posts,
            (select count(*) from publication_terms t where t.tag_id = $1)::integer as published`,
    [id],
  );
  if (uses === null || uses.posts + uses.published === 0) return;
  throw problem('tags.in_use', {
    detail: 'Take it from them with detach=true, or merge it into another tag.',
    members: { posts: uses.posts, published: uses.published },
  });
}

/** The database keeps each tag of a post once, so one that is there already only loses the other. */
async function replace(tx: Tx, id: string, into: string | null): Promise<void> {
  const posts = await tx.query<{ id: string }>(
    'select l.post_id as id from post_links l where l.tag_id = $1 order by 1',
    [id],
  );
  const retagged = 'tag_ids = app.each_once(array_replace(tag_ids, $1::uuid, $2::uuid))';
  for (let done = 0; done < posts.length; done += BATCH) {
    await tx.change(`update posts set ${retagged} where id = any ($3::uuid[]) returning id`, [
      id,
      into,
      posts.slice(done, done + BATCH).map((post) => post.id),
    ]);
  }
  await tx.change(
    `update publications set ${retagged}
      where post_id in (select t.post_id from publication_terms t where t.tag_id = $1) returning post_id`,
    [id, into],
  );
}

function targetNotFound() {
  const code = 'tags.target_not_found';
  const message = 'There is no such other tag';
  return problem(code, { errors: [{ pointer: '/into', message, code }] });
}
