import { matchesOf } from './matches.js';

describe('all matches of an expression', () => {
  it.each([/\d+/g, /a*/g, /(?<=x)\p{L}/gu, /z/g])('are those of matchAll: %s', (pattern) => {
    const text = 'xab 12 aaa 3 xé';
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    // what was left of a search before does not matter
    pattern.lastIndex = 5;
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(new RegExp(pattern.source, 'gu'))]);
  });
});
