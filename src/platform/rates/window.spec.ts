import { SlidingWindow } from './window.js';

const T0 = 3_000_000_000;
const one = { quota: 10, wanted: 1, debt: 0 };

describe('a sliding window', () => {
  it('gives no more than its quota in any minute, however the requests fall', () => {
    const window = new SlidingWindow();
    const times: number[] = [];
    for (let at = T0; at < T0 + 600_000; at += 500) {
      if (window.take(one, at).granted === 1) times.push(at);
    }
    for (const [n, at] of times.entries()) {
      expect(times.slice(n).filter((later) => later < at + 60_000).length).toBeLessThanOrEqual(10);
    }
    // and not much less than it: nine and a half in ten over ten minutes
    expect(times.length).toBeGreaterThanOrEqual(95);
  });

  it('gives a part of what is wanted when not all is there', () => {
    const window = new SlidingWindow();
    expect(window.take({ quota: 10, wanted: 8, debt: 0 }, T0)).toMatchObject({
      granted: 8,
      remaining: 2,
    });
    expect(window.take({ quota: 10, wanted: 8, debt: 0 }, T0)).toMatchObject({
      granted: 2,
      remaining: 0,
    });
    expect(window.take(one, T0).granted).toBe(0);
  });

  it('counts a debt also where it is more than there was', () => {
    const window = new SlidingWindow();
    expect(window.take({ quota: 10, wanted: 5, debt: 12 }, T0).granted).toBe(0);
    expect(window.take(one, T0 + 59_000).granted).toBe(0);
    expect(window.take(one, T0 + 63_000).granted).toBe(1);
  });

  it('says when something comes back, and keeps its word', () => {
    const window = new SlidingWindow();
    window.take({ ...one, wanted: 4 }, T0 + 1_000);
    window.take({ ...one, wanted: 6 }, T0 + 30_000);
    const { granted, resetSeconds } = window.take(one, T0 + 40_000);
    expect(granted).toBe(0);
    expect(window.take(one, T0 + 40_000 + (resetSeconds - 1) * 1_000).granted).toBe(0);
    expect(window.take({ ...one, wanted: 9 }, T0 + 40_000 + resetSeconds * 1_000).granted).toBe(4);
  });

  it('bears a clock that goes back', () => {
    const window = new SlidingWindow();
    window.take({ ...one, wanted: 10 }, T0);
    expect(window.take(one, T0 - 30_000).granted).toBe(0);
  });
});
