import { encodeCursor } from '#kernel/cursor.js';
import { Problem } from '#kernel/problem.js';
import { readTimeCursor } from './time-cursor.js';

const ID = '0198c5a0-0000-7000-8000-000000000001';

describe('time cursor', () => {
  it('keeps microseconds', () => {
    const key = ['2026-03-04T05:06:07.123456Z', ID];
    expect(readTimeCursor(encodeCursor(key))).toEqual(key);
  });

  it('lies before all rows when there is none', () => {
    expect(readTimeCursor(undefined)[0]).toBe('infinity');
  });

  it.each([
    ['no time', ['soon', ID]],
    ['infinity from outside', ['infinity', ID]],
    ['a day that no month has', ['2026-02-30T05:06:07.123456Z', ID]],
    ['an hour that no day has', ['2026-02-03T24:00:00.000000Z', ID]],
    ['a year before the calendar', ['0000-02-03T04:00:00.000000Z', ID]],
    ['no id', ['2026-03-04T05:06:07.123456Z', 'x']],
    ['too few parts', [ID]],
  ])('refuses %s', (_what, key) => {
    expect(() => readTimeCursor(encodeCursor(key))).toThrow(Problem);
  });

  it('refuses what is no cursor at all', () => {
    expect(() => readTimeCursor('%%%')).toThrow(Problem);
  });
});
