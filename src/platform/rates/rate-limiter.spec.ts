import { RateLimiter, type RequestCounts } from './rate-limiter.js';
import { SharedCounts } from './shared-counts.js';
import { type Grant, SlidingWindow, type Want } from './window.js';

const T0 = 3_000_000_000;

/** What the database does, without one: every limiter that has it shares its counts. */
class OneWindow implements RequestCounts {
  asked = 0;
  private readonly windows = new Map<string, SlidingWindow>();
  constructor(private readonly clock: () => number) {}

  async take(want: Want): Promise<Grant> {
    this.asked += 1;
    const window = this.windows.get(want.bucket) ?? new SlidingWindow();
    this.windows.set(want.bucket, window);
    return Promise.resolve(window.take(want, this.clock()));
  }
}

describe('the limiter', () => {
  let now: number;
  let counts: OneWindow;
  const clock = () => now;
  const process = () => new RateLimiter(counts, clock);
  beforeEach(() => {
    now = T0;
    counts = new OneWindow(clock);
  });

  async function letThrough(limiter: RateLimiter, tries: number, quota: number): Promise<number> {
    let passed = 0;
    for (let n = 0; n < tries; n += 1) {
      if ((await limiter.take('b', quota)).allowed) passed += 1;
    }
    return passed;
  }

  it.each([1, 7, 50, 99, 100, 250, 6_000])(
    'lets one process use all of %i a minute, and no more',
    async (quota) => {
      expect(await letThrough(process(), quota * 3, quota)).toBe(quota);
    },
  );

  it.each([
    [2, 10],
    [2, 100],
    [2, 1_000],
    [2, 60_000],
    [4, 1_000],
  ])('keeps %i processes together within a tenth of %i', async (processes, quota) => {
    const limiters = Array.from({ length: processes }, process);
    let passed = 0;
    // unevenly, for ten minutes at three times the limit
    for (let n = 0; n < quota * 30; n += 1) {
      now = T0 + Math.floor((n * 600_000) / (quota * 30));
      const limiter = limiters[(n * n) % processes] ?? limiters[0];
      if (limiter !== undefined && (await limiter.take('b', quota)).allowed) passed += 1;
    }
    expect(passed / (quota * 10)).toBeGreaterThan(0.9);
    expect(passed / (quota * 10)).toBeLessThan(1.1);
  });

  it('lets nobody through twice who asks many times at once', async () => {
    const limiter = process();
    const verdicts = await Promise.all(
      Array.from({ length: 500 }, async () => limiter.take('b', 120)),
    );
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(120);
  });

  it('asks rarely: not at all for little, some hundred times for all of it', async () => {
    const limiter = process();
    await letThrough(limiter, 30, 6_000);
    expect(counts.asked).toBe(0);
    await letThrough(limiter, 20_000, 6_000);
    expect(counts.asked).toBeLessThan(150);
  });

  it('answers who is over the limit without asking anybody', async () => {
    const limiter = process();
    await letThrough(limiter, 600, 500);
    const before = counts.asked;
    expect(limiter.take('b', 500)).toMatchObject({ allowed: false, remaining: 0 });
    expect(await letThrough(limiter, 5_000, 500)).toBe(0);
    expect(counts.asked).toBe(before);
  });

  it('gives no credit anew to who is over the limit for long', async () => {
    const limiter = process();
    let passed = 0;
    for (let minute = 0; minute < 10; minute += 1) {
      for (let second = 0; second < 60; second += 1) {
        now = T0 + minute * 60_000 + second * 1_000;
        passed += await letThrough(limiter, 200, 1_000);
      }
    }
    expect(passed).toBeLessThanOrEqual(10 * 1_010);
    expect(passed).toBeGreaterThanOrEqual(9_000);
  });

  it('follows a limit that is changed, both ways, at once', async () => {
    const limiter = process();
    expect(await letThrough(limiter, 30, 10)).toBe(10);
    expect(await letThrough(limiter, 300, 150)).toBe(140);
    expect(await letThrough(limiter, 10, 20)).toBe(0);
    expect(await letThrough(limiter, 1, 0)).toBe(0);
  });

  it('owes only what it let through when a large limit becomes a small one', async () => {
    const limiter = process();
    await letThrough(limiter, 5, 120_000);
    expect(await letThrough(limiter, 50, 20)).toBe(15);
  });
});

describe('counts while the database is down', () => {
  let now = T0;
  const clock = () => now;
  let failures = 0;
  let down = true;
  const limiter = new RateLimiter(
    new SharedCounts(
      {
        query: async () => {
          if (down) throw new Error('down');
          return Promise.resolve([]);
        },
      },
      clock,
      () => (failures += 1),
    ),
    clock,
  );

  it('are those of the process alone: requests pass, but not without end', async () => {
    let passed = 0;
    for (let n = 0; n < 1_000; n += 1) {
      if ((await limiter.take('b', 300)).allowed) passed += 1;
    }
    expect(passed).toBe(300);
  });

  it('do not ask the database for every request', async () => {
    failures = 0;
    for (let n = 0; n < 50; n += 1) await limiter.take(`other-${n}`, 10);
    expect(failures).toBe(0);
    now += 1_001;
    await limiter.take('another', 10);
    expect(failures).toBe(1);
    now += 1_001;
    down = false;
    await limiter.take('one more', 10);
    expect(failures).toBe(1);
  });
});
