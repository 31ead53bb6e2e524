import type { PageRow } from './delivery.queries.js';
import type { DeliveredPageNodeView } from './delivery.view.js';

/**
 * Puts pages below their parents, keeping their order. One whose parent is missing stands at the top, and so does the first
 * of a ring: what was published at different times need not be a tree any more.
 */
export function toPageTree(rows: readonly PageRow[]): readonly DeliveredPageNodeView[] {
  const known = new Set(rows.map(({ id }) => id));
  const below = new Map<string | null, PageRow[]>();
  for (const row of rows) {
    const parent = row.parent_id !== null && known.has(row.parent_id) ? row.parent_id : null;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [row]);
    else siblings.push(row);
  }
  const placed = new Set<string>();
  const branch = (siblings: readonly PageRow[], above: string): DeliveredPageNodeView[] =>
    siblings.flatMap(({ id, title, slug, menu_order }) => {
      if (placed.has(id)) return [];
      placed.add(id);
      const path = `${above}${slug}`;
      const children = branch(below.get(id) ?? [], `${path}/`);
      return [{ id, title, slug, menu_order, path, children }];
    });
  const tree = branch(below.get(null) ?? [], '');
  return [...tree, ...rows.flatMap((row) => branch([row], ''))];
}
