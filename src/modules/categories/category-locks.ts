import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';

/** The key of the lock that the database takes itself where the tree changes. */
const TREE_LOCK = 7204102;
/** That of the lock it takes where a post gets its categories (shared), or a category marks its posts. */
export const FILING_LOCK = 7204104;

/*
 * Whoever changes the tree takes what he needs in one order, so that no two wait for each other: the tree, the filing of
 * posts, posts, categories. Who writes a post shares the filing before he holds the post; who publishes one holds the post
 * and then waits for its categories, to count it, in the order of their ids.
 */

/**
 * One change of a tenant's tree at a time, taken before any row: a child waits for its parent's row and a move for its
 * children's, so two changes that began with rows could wait for each other, or miss each other's levels.
 */
export async function lockTree(tx: Tx): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, hashtext(app.current_tenant()::text))', [
    TREE_LOCK,
  ]);
}

/** What a category with all below it holds: nobody files a post anywhere until the transaction ends. */
export async function lockBranch(tx: Tx, id: string, others: readonly string[]): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, hashtext(app.current_tenant()::text))', [
    FILING_LOCK,
  ]);
  const branch = `with recursive branch (id) as (
    select c.id from categories c where c.id = $1
    union all select c.id from branch b join categories c on c.parent_id = b.id)`;
  await tx.query(
    `${branch} select 1 from posts p
      where p.id in (select d.id from posts d join branch b on d.category_id = b.id
        union all select l.post_id from post_links l join branch b on l.category_id = b.id
        union all select t.post_id from publication_terms t join branch b on t.category_id = b.id)
      order by p.id for no key update`,
    [id],
  );
  await tx.query(
    `${branch} select 1 from categories c where c.id in (select id from branch) or c.id = any ($2::uuid[])
      order by c.id for update`,
    [id, others],
  );
}

/**
 * Holds a category until the transaction ends, so that the version checked is the version changed.
 * @throws Problem categories.not_found, categories.stale
 */
export async function lockCategory(
  tx: Tx,
  id: string,
  version: number | null,
): Promise<{ readonly id: string; readonly version: number }> {
  const row = isUuid(id)
    ? await tx.one<{ id: string; version: number }>(
        'select id, version from categories where id = $1 for update',
        [id],
      )
    : null;
  if (row === null) throw problem('categories.not_found');
  if (version !== null && version !== row.version) throw problem('categories.stale');
  return row;
}
