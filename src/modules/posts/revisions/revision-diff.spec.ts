import { changedFields, diffSnapshots } from './revision-diff.js';

const field = (key: string, value: string | null, type = 'text') => ({
  key,
  value,
  type,
  group: null,
});

describe('diffSnapshots', () => {
  const base = {
    title: 'Título',
    content: '<p>Um.</p>',
    excerpt: null,
    category_id: 'c1',
    tag_ids: ['a', 'b', 'c'],
    custom_fields: [field('dose', '5'), field('fonte', 'SBC')],
    blocks: [{ id: 'x' }],
  };

  it('says nothing of equal ones, and of what is made from the rest', () => {
    const nothing = { fields: [], custom_fields: [], custom_fields_moved: false };
    expect(diffSnapshots(base, base)).toEqual(nothing);
    expect(diffSnapshots(base, { ...base, blocks: [] })).toEqual(nothing);
    const { tag_ids: _tags, ...untagged } = base;
    expect(diffSnapshots({ ...untagged, tag_ids: null }, untagged)).toEqual(nothing);
  });

  it('tells texts by sentences, values as they are and lists by what came and went', () => {
    const diff = diffSnapshots(base, {
      ...base,
      title: 'Outro título',
      excerpt: 'Novo.',
      category_id: null,
      tag_ids: ['c', 'a', 'd'],
      related_ids: ['p'],
    });
    expect(diff.fields.map(({ field: name }) => name)).toEqual([
      'title',
      'excerpt',
      'category_id',
      'tag_ids',
      'related_ids',
    ]);
    expect(diff.fields).toEqual([
      expect.objectContaining({ kind: 'text', from: 'Título', to: 'Outro título' }),
      expect.objectContaining({
        from: null,
        to: 'Novo.',
        sentences: [{ op: 'added', text: 'Novo.' }],
      }),
      { field: 'category_id', kind: 'value', from: 'c1', to: null },
      { field: 'tag_ids', kind: 'list', added: ['d'], removed: ['b'], moved: true },
      { field: 'related_ids', kind: 'list', added: ['p'], removed: [], moved: false },
    ]);
  });

  it('tells custom fields by key', () => {
    const diff = diffSnapshots(base, {
      ...base,
      custom_fields: [field('fonte', 'SBC e SBH'), field('nova', '<p>Um.</p>')],
    });
    expect(diff.custom_fields).toEqual([
      {
        key: 'dose',
        op: 'removed',
        from: { value: '5', type: 'text', group: null },
        to: null,
        text: null,
      },
      expect.objectContaining({
        key: 'fonte',
        op: 'changed',
        text: expect.objectContaining({ coarse: false }),
      }),
      expect.objectContaining({ key: 'nova', op: 'added', from: null }),
    ]);
    const turned = { ...base, custom_fields: [...base.custom_fields].reverse() };
    expect(diffSnapshots(base, turned)).toMatchObject({
      custom_fields: [],
      custom_fields_moved: true,
    });
  });

  it('names what differs', () => {
    expect(
      changedFields(base, {
        ...base,
        title: 'X',
        custom_fields: [field('dose', '6'), field('fonte', 'SBC')],
      }),
    ).toEqual(['title', 'custom_fields.dose']);
  });

  it('bears what is no snapshot of ours', () => {
    const odd = { title: 5, content: ['x'], custom_fields: [null, 'x', { key: 3 }, { key: 'k' }] };
    expect(() => diffSnapshots(odd, base)).not.toThrow();
    expect(() => diffSnapshots(base, odd)).not.toThrow();
  });
});
