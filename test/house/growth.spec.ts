import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { at, isRecord } from '../support/json.js';
import { ROOT } from './work-copy.js';

/** test/support/growth.mjs reads texts of one length and of eight times that; a quadratic reader needs 64 times as long. */
const MAX_GROWTH = 20;
/** What hides in the noise of a reader that takes a millisecond. */
const NOISE_MS = 60;
const MAX_KEPT_BYTES = 60 * 1024 ** 2;

describe('in a process of its own', () => {
  let report: unknown;
  beforeAll(() => {
    const probe = join(ROOT, 'test/support/growth.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', probe], {
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
    report = JSON.parse(stdout);
  }, 300_000);

  it('each reader takes time that grows with the length of a text and no faster', () => {
    const spent = at(report, 'spent');
    if (!isRecord(spent)) throw new Error('the probe told no times');
    const grown = Object.entries(spent).map(([name, times]) => {
      const [short, long] = [Number(at(times, 0)), Number(at(times, 1))];
      return { name, short, long, isLinear: long < MAX_GROWTH * short + NOISE_MS };
    });
    expect(grown.length).toBeGreaterThan(30);
    expect(grown.filter(({ isLinear }) => !isLinear)).toEqual([]);
  });

  it('the limiter keeps a bounded memory of a million addresses', () => {
    expect(at(report, 'kept', 'size')).toBe(100_000);
    expect(Number(at(report, 'kept', 'bytes'))).toBeLessThan(MAX_KEPT_BYTES);
  });
});
