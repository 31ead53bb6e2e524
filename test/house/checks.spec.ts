import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOORS, LINT, type Planted, TARGETS } from './planted.js';
import { type Outcome, ROOT, WorkCopy } from './work-copy.js';

jest.setTimeout(120_000);

/** A check that cannot fail checks nothing: each is shown a copy of the house with something wrong in it. */
describe('the checks of the house', () => {
  let copy: WorkCopy;
  beforeEach(() => {
    copy = new WorkCopy();
  });
  afterEach(() => copy.remove());

  const plantAll = (planted: readonly Omit<Planted, 'rule'>[]): void => {
    for (const { file, text } of planted) copy.plant(file, text);
  };

  const notFound = (planted: readonly Planted[], { output }: Outcome): readonly string[] => {
    const lines = output.split('\n');
    return planted
      .filter(({ rule, file }) => !lines.some((line) => line.includes(rule) && line.includes(file)))
      .map(({ rule, file }) => `${rule} in ${file}`);
  };

  it('find what the linter must find', () => {
    plantAll(LINT);
    const found = copy.runScript('check:lint', '--format=unix');
    expect(notFound(LINT, found)).toEqual([]);
    expect(found.code).not.toBe(0);
  });

  it('find an import that goes up or sideways', () => {
    plantAll([...TARGETS, ...FLOORS]);
    // a build must not stand in for the sources: package.json maps #kernel there
    copy.plant('dist/kernel/problem.js', 'export const problem = 1;\n');
    const found = copy.runScript('check:floors');
    expect(found.output).not.toContain('src/kernel/problem.ts');
    expect(notFound(FLOORS, found)).toEqual([]);
    expect(found.code).not.toBe(0);
  });

  it('do not take an unread house for a tidy one', () => {
    copy.empty('src');
    copy.plant('src/kernel/alone.ts', 'export const alone = 1;\n');
    const found = copy.runScript('check:floors');
    expect(found.output).toContain('only 1 files in src');
    expect(found.code).not.toBe(0);
  });

  it('find a type that does not fit', () => {
    copy.empty('src', 'test', 'scripts');
    copy.plant('test/planted/types.ts', "export const three: number = 'three';\n");
    const found = copy.runScript('check:types');
    expect(found.output).toMatch(/test\/planted\/types\.ts.*TS2322/);
    expect(found.code).not.toBe(0);
  });

  it('find a file that nobody needs', () => {
    copy.plant('src/kernel/nobody.ts', 'export const nobody = 1;\n');
    const found = copy.runScript('check:dead');
    expect(found.output).toContain('src/kernel/nobody.ts');
    expect(found.code).not.toBe(0);
  });

  it('find a line that is not formatted', () => {
    copy.empty('src', 'test', 'scripts', 'docs');
    copy.plant('src/kernel/untidy.ts', 'export const untidy   =   "1"\n');
    const found = copy.runScript('check:format');
    expect(found.output).toContain('src/kernel/untidy.ts');
    expect(found.code).not.toBe(0);
  });

  it('find a generated file that was edited or forgotten', () => {
    copy.plant(
      'dist/kernel/problem.js',
      readFileSync(join(ROOT, 'dist/kernel/problem.js'), 'utf8'),
    );
    copy.plant('docs/errors.md', '# Error codes\n');
    const found = copy.runScript('generate:errors', '--check');
    expect(found.output).toContain('docs/errors.md is out of date');
    expect(found.code).not.toBe(0);

    expect(copy.runScript('generate:errors').code).toBe(0);
    expect(copy.runScript('generate:errors', '--check').code).toBe(0);
  });

  it('are all run by the pipeline', () => {
    const { scripts } = readManifest();
    const checks = Object.keys(scripts).filter(
      (name) => name.startsWith('check:') && name !== 'check:code',
    );
    expect(checks.length).toBeGreaterThanOrEqual(7);
    for (const name of checks) expect(scripts['check:code']).toContain(`npm run ${name}`);
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('npm run check:code');
    expect(existsSync(join(ROOT, 'package-lock.json'))).toBe(true);
  });
});

function readManifest(): { readonly scripts: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
}
