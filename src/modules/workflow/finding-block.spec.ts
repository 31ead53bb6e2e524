import { blockOf } from './finding-block.js';

describe('the block of a finding', () => {
  const blocks = [
    { id: 'a', tag: 'p', start: 0, end: 10 },
    { id: 'b', tag: 'p', start: 12, end: 20 },
  ];

  it.each([
    ['within one', { field: 'content', start: 3, end: 9 }, 'a'],
    ['at its end', { field: 'content', start: 9, end: 10 }, 'a'],
    ['over two', { field: 'content', start: 8, end: 15 }, 'a'],
    ['in the second', { field: 'content', start: 12, end: 13 }, 'b'],
    ['between them', { field: 'content', start: 10, end: 12 }, null],
    ['behind all', { field: 'content', start: 20, end: 25 }, null],
    ['about the text as a whole', { field: 'content', start: 0, end: 0 }, null],
    ['in another field', { field: 'title', start: 3, end: 9 }, null],
  ])('%s', (_where, finding, id) => {
    expect(blockOf(blocks, finding)).toBe(id);
  });
});
