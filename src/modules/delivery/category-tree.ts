import type { CategoryRow } from './delivery.queries.js';
import type { DeliveredCategoryView } from './delivery.view.js';

/** Puts flat rows below their parents, keeping their order; a row whose parent is missing stands at the top. */
export function toCategoryTree(rows: readonly CategoryRow[]): readonly DeliveredCategoryView[] {
  const ids = new Set(rows.map(({ id }) => id));
  const below = new Map<string | null, CategoryRow[]>();
  for (const row of rows) {
    const parent = row.parent_id !== null && ids.has(row.parent_id) ? row.parent_id : null;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [row]);
    else siblings.push(row);
  }
  const branch = (parent: string | null): DeliveredCategoryView[] =>
    (below.get(parent) ?? []).map(({ id, name, slug, description, count, total }) => ({
      id,
      name,
      slug,
      description,
      count,
      total,
      children: branch(id),
    }));
  return branch(null);
}
