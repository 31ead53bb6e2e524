import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { lockBranch, lockCategory, lockTree } from './category-locks.js';

/** So many posts a statement: each writes a revision, and a statement has ten seconds. */
const BATCH = 500;

/** What hangs on a category. */
interface Uses {
  /** Posts that name it as main or further category, those in the trash too. */
  readonly posts: number;
  /** Posts that are public in it. */
  readonly published: number;
  /** Categories right below it. */
  readonly children: number;
}

/** $2 takes the place of $1, as main category or as a further one; a further one is never the main one, and stands once. */
const REFILED = `
  category_id = case when category_id = $1 then $2 else category_id end,
  category_ids = array_remove(
    case when $1 = any (category_ids) and not ($2 = any (category_ids)) then array_replace(category_ids, $1, $2)
         else array_remove(category_ids, $1) end,
    case when category_id = $1 then $2 else category_id end)`;

/** Removes categories, and leaves nothing behind that hung on them. */
@Injectable()
export class CategoryRemoval {
  constructor(private readonly db: Db) {}

  /**
   * Removes a category that nothing hangs on; with `target` its posts and children go there first, posts as an edit does
   * it and their public copies too.
   * @throws Problem categories.not_found, categories.stale, categories.in_use with the numbers,
   *   categories.target_not_found, categories.cycle for a target below it, categories.too_deep
   */
  async remove(id: string, version: number | null, target: string | null): Promise<void> {
    await this.db.run(async (tx) => {
      await lockTree(tx);
      if (isUuid(id)) await lockBranch(tx, id, target === null ? [] : [target]);
      const category = await lockCategory(tx, id, version);
      if (target === null) await assertUnused(tx, category.id);
      else await moveAll(tx, category.id, target);
      await tx.change('delete from categories where id = $1 returning id', [category.id]);
    });
  }
}

async function assertUnused(tx: Tx, id: string): Promise<void> {
  const uses = await tx.one<Uses>(
    `select (select count(*) from (select p.id from posts p where p.category_id = $1
               union select l.post_id from post_links l where l.category_id = $1) u)::integer as posts,
            (select count(*) from publication_terms t where t.category_id = $1)::integer as published,
            (select count(*) from categories c where c.parent_id = $1)::integer as children`,
    [id],
  );
  if (uses === null || uses.posts + uses.published + uses.children === 0) return;
  throw problem('categories.in_use', {
    detail: 'Name with move_to the category that takes its posts and children.',
    members: { posts: uses.posts, published: uses.published, children: uses.children },
  });
}

async function moveAll(tx: Tx, id: string, target: string): Promise<void> {
  await assertTarget(tx, id, target);
  await tx.change('update categories set parent_id = $2 where parent_id = $1 returning id', [
    id,
    target,
  ]);
  const posts = await tx.query<{ id: string }>(
    `select p.id from posts p where p.category_id = $1
     union select l.post_id from post_links l where l.category_id = $1 order by id`,
    [id],
  );
  for (let done = 0; done < posts.length; done += BATCH) {
    await tx.change(`update posts set ${REFILED} where id = any ($3::uuid[]) returning id`, [
      id,
      target,
      posts.slice(done, done + BATCH).map((post) => post.id),
    ]);
  }
  await tx.change(
    `update publications set ${REFILED}
      where post_id in (select t.post_id from publication_terms t where t.category_id = $1) returning post_id`,
    [id, target],
  );
}

/** @throws Problem categories.target_not_found, categories.cycle */
async function assertTarget(tx: Tx, id: string, target: string): Promise<void> {
  const found = await tx.one<{ below: boolean }>(
    `with recursive above (id, parent_id) as (
       select c.id, c.parent_id from categories c where c.id = $2
       union all select c.id, c.parent_id from above a join categories c on c.id = a.parent_id
     ) select bool_or(id = $1) as below from above having count(*) > 0`,
    [id, target],
  );
  if (found !== null && !found.below) return;
  const code = found === null ? 'categories.target_not_found' : 'categories.cycle';
  const message = found === null ? 'There is no such category' : 'It is, or stands below, this one';
  throw problem(code, { errors: [{ pointer: 'move_to', message, code }] });
}
