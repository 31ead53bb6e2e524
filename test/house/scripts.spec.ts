import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, WorkCopy } from './work-copy.js';

jest.setTimeout(120_000);

describe('scripts', () => {
  let copy: WorkCopy;
  beforeEach(() => {
    copy = new WorkCopy();
  });
  afterEach(() => copy.remove());

  describe('build-if-stale', () => {
    const ensureBuilt = (): Outcome => copy.runNode('scripts/build-if-stale.mjs');

    it('builds once, again after a change, and not for a change of a test', () => {
      copy.empty('src');
      copy.plant('src/main.ts', 'export const answer = 1;\n');
      const built = (): string => readFileSync(join(copy.path, 'dist/main.js'), 'utf8');
      expect(ensureBuilt()).toMatchObject({ code: 0 });
      expect(built()).toContain('answer = 1');

      copy.plant('dist/main.js', 'untouched');
      copy.plant('src/main.spec.ts', 'export const untested = 1;\n');
      expect(ensureBuilt()).toMatchObject({ code: 0 });
      expect(built()).toBe('untouched');

      copy.plant('src/main.ts', 'export const answer = 2;\n');
      expect(ensureBuilt()).toMatchObject({ code: 0 });
      expect(built()).toContain('answer = 2');
    });

    it('fails when the source does not compile, and does not take the result for a build', () => {
      copy.empty('src');
      copy.plant('src/main.ts', "export const answer: number = 'one';\n");
      expect(ensureBuilt().code).not.toBe(0);
      expect(ensureBuilt().code).not.toBe(0);
    });

    it('uses what is there when the compiler is not', () => {
      copy.empty('node_modules');
      copy.plant('dist/main.js', '');
      expect(ensureBuilt()).toMatchObject({ code: 0, output: expect.stringContaining('as it is') });
    });

    it('says what to do when nothing is there', () => {
      copy.empty('node_modules');
      expect(ensureBuilt()).toMatchObject({ code: 1, output: expect.stringContaining('npm ci') });
    });
  });

  describe('sum-tests', () => {
    const sumOf = (...reports: readonly object[]): Outcome => {
      reports.forEach((report, index) =>
        copy.plant(`report-${index}.json`, JSON.stringify(report)),
      );
      return copy.runNode(
        'scripts/sum-tests.mjs',
        ...reports.map((_, index) => `report-${index}.json`),
      );
    };
    const report = (passed: number, failed: number, broken = 0) => ({
      numPassedTests: passed,
      numFailedTests: failed,
      numRuntimeErrorTestSuites: broken,
    });

    it('adds up', () => {
      expect(sumOf(report(3, 0), report(4, 0))).toEqual({
        code: 0,
        output: '7 passed, 0 failed\n',
      });
    });

    it('counts a suite that did not start as failed', () => {
      expect(sumOf(report(3, 1), report(4, 0, 1))).toEqual({
        code: 1,
        output: '7 passed, 2 failed\n',
      });
    });

    it('counts a report that is missing as failed, and nothing as no success', () => {
      expect(copy.runNode('scripts/sum-tests.mjs', 'nowhere.json').output).toBe(
        '0 passed, 1 failed\n',
      );
      expect(sumOf(report(0, 0)).code).toBe(1);
    });
  });
});
