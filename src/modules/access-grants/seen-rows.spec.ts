import { NOBODY_ID } from '#kernel/ids.js';
import { seenRows } from './seen-rows.js';

const A = '0190a000-0000-7000-8000-00000000000a';
const B = '0190a000-0000-7000-8000-00000000000b';
const C = '0190a000-0000-7000-8000-00000000000c';

describe('the rows an answer shows', () => {
  it('are every item of a list', () => {
    expect(
      seenRows({ data: [{ id: A }, { id: B }], next_cursor: null }, 'posts', undefined),
    ).toEqual([
      { type: 'post', id: A },
      { type: 'post', id: B },
    ]);
  });

  it('are a single row, and what stands within it under its own name', () => {
    const post = { id: A, inserted_at: new Date(0), custom_fields: [{ id: B }], category_id: C };
    expect(seenRows(post, 'posts', A)).toEqual([
      { type: 'post', id: A },
      { type: 'custom_field', id: B },
    ]);
  });

  it('are the one the address names where the answer has no id of its own', () => {
    expect(seenRows({ data: [{ revision: 1 }] }, 'posts', A)).toEqual([{ type: 'post', id: A }]);
    expect(seenRows(undefined, 'media', A)).toEqual([{ type: 'media', id: A }]);
  });

  it('are nobody’s where there is none, so that the request is noted all the same', () => {
    expect(seenRows({ data: [] }, 'categories', undefined)).toEqual([
      { type: 'category', id: NOBODY_ID },
    ]);
  });

  it('are not what merely looks like an id', () => {
    expect(seenRows({ data: [{ id: 7 }, { id: 'x' }] }, 'audit', 'x')).toEqual([
      { type: 'audit', id: NOBODY_ID },
    ]);
  });
});
