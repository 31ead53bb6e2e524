import { toCategoryTree } from './category-tree.js';

const row = (id: string, parent: string | null, count = 0, total = count) => ({
  id,
  parent_id: parent,
  name: id,
  slug: id,
  description: null,
  count,
  total,
});

describe('toCategoryTree', () => {
  it('nests three levels and keeps the order of siblings', () => {
    const tree = toCategoryTree([
      row('a', null, 1, 4),
      row('c', 'a'),
      row('b', 'a', 1, 3),
      row('d', 'b', 2),
      row('z', null),
    ]);
    expect(tree.map(({ slug }) => slug)).toEqual(['a', 'z']);
    expect(tree[0]?.children.map(({ slug }) => slug)).toEqual(['c', 'b']);
    expect(tree[0]?.children[1]?.children).toEqual([
      { id: 'd', name: 'd', slug: 'd', description: null, count: 2, total: 2, children: [] },
    ]);
  });

  it('keeps a row whose parent is not there', () => {
    expect(toCategoryTree([row('a', 'gone')]).map(({ slug }) => slug)).toEqual(['a']);
  });

  it('is empty without rows', () => {
    expect(toCategoryTree([])).toEqual([]);
  });
});
