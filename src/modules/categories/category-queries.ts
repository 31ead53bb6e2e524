import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import { CATEGORY_COLUMNS, type CategoryRow } from './category.view.js';

// What is counted is counted by the database, one category at a time. A branch has the sum, less what stands in several
// of its categories; few posts do, so few are looked at.
const TOTALS = (branches: string) => `
  branch (top, id) as (
    select c.id, c.id from categories c where ${branches}
    union all
    select b.top, c.id from branch b join categories c on c.parent_id = b.id
  ), twice as (
    select d.top, sum(d.n - 1) as n
      from (select b.top, t.post_id, count(*) as n
              from publication_terms t join branch b on b.id = t.category_id
             where t.post_id in (select m.post_id from publication_terms m where m.category_id is not null
                                  group by m.post_id having count(*) > 1)
             group by b.top, t.post_id) d
     where d.n > 1 group by d.top
  ), totals as (
    select s.top, (s.n - coalesce(t.n, 0))::integer as total
      from (select b.top, sum(c.count) as n from branch b join categories c on c.id = b.id group by b.top) s
      left join twice t on t.top = s.top
  )`;

// Siblings by name as a reader looks for them: case and accents do not matter. A parent stands before its children.
export const TREE_SQL = `
  with recursive tree as (
    select c.*, array[lower(public.unaccent(c.name)), c.id::text] as path from categories c where c.parent_id is null
    union all
    select c.*, t.path || array[lower(public.unaccent(c.name)), c.id::text]
      from categories c join tree t on c.parent_id = t.id
  ), ${TOTALS('true')}
  select ${CATEGORY_COLUMNS}, o.total from tree join totals o on o.top = tree.id order by path`;

const ONE_SQL = `
  with recursive ${TOTALS('c.id = $1')}
  select ${CATEGORY_COLUMNS}, o.total from categories c join totals o on o.top = c.id`;

/** @throws Problem categories.not_found */
export async function readCategory(tx: Tx, id: string): Promise<CategoryRow> {
  const row = isUuid(id) ? await tx.one<CategoryRow>(ONE_SQL, [id]) : null;
  if (row === null) throw problem('categories.not_found');
  return row;
}
