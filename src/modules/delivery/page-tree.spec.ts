import { toPageTree } from './page-tree.js';

const page = (id: string, parent_id: string | null) => ({
  id,
  parent_id,
  title: id.toUpperCase(),
  slug: id,
  menu_order: 0,
});
const shapeOf = (rows: Parameters<typeof toPageTree>[0]) => JSON.stringify(paths(toPageTree(rows)));
const paths = (nodes: ReturnType<typeof toPageTree>): readonly unknown[] =>
  nodes.map(({ path, children }) => (children.length === 0 ? path : [path, ...paths(children)]));

describe('toPageTree', () => {
  it.each([
    ['nothing', [], '[]'],
    ['siblings in order', [page('b', null), page('a', null)], '["b","a"]'],
    ['children before their parent', [page('a', 'b'), page('b', null)], '[["b","b/a"]]'],
    ['a parent that is missing', [page('a', 'x'), page('b', 'a')], '[["a","a/b"]]'],
    ['a ring', [page('a', 'b'), page('b', 'a'), page('c', null)], '["c",["a","a/b"]]'],
    ['itself as the parent', [page('a', 'a')], '["a"]'],
  ])('%s', (_what, rows, shape) => {
    expect(shapeOf(rows)).toBe(shape);
  });
});
