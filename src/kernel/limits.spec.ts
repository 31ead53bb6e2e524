import { DEFAULT_LIMITS, LIMIT_NAMES, limitsOf } from './limits.js';

describe('limits', () => {
  it('are the defaults where nothing is said', () => {
    expect(limitsOf({})).toEqual(DEFAULT_LIMITS);
  });

  it('are what was said, also nought', () => {
    expect(limitsOf({ posts: 0, requests_per_month: 5 })).toEqual({
      ...DEFAULT_LIMITS,
      posts: 0,
      requests_per_month: 5,
    });
  });

  it('take no name that is none and no value that is no number', () => {
    expect(limitsOf({ posts: '7', seats: null, money: 3 })).toEqual(DEFAULT_LIMITS);
  });

  it('are listed once each', () => {
    expect([...LIMIT_NAMES].sort()).toEqual(Object.keys(DEFAULT_LIMITS).sort());
  });
});
