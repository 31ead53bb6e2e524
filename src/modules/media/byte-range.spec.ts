import { readRange } from './byte-range.js';

describe('byte range', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=99-99', { start: 99, end: 99 }],
  ])('cuts %s out of a hundred bytes', (header, range) => {
    expect(readRange(header, 100)).toEqual(range);
  });

  it.each([
    undefined,
    '',
    'bytes=',
    'bytes=-',
    'bytes=-0',
    'bytes=100-',
    'bytes=9-5',
    'bytes=0-1,5-6',
    'lines=0-1',
  ])('sends everything for %p', (header) => {
    expect(readRange(header, 100)).toBeNull();
  });
});
