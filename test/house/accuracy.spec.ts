import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './work-copy.js';

/** Accuracy must not fall unseen: the whole of `npm run eval` is asked for by hand, this much of it with every run. */
describe('the accuracy of the analysers', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parecer-floors-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function evaluate(...options: readonly string[]) {
    const args = [join(ROOT, 'bench/accuracy.mjs'), '--quiet', ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  it('is not under its floors on the texts that may be read', () => {
    const { status, stdout, stderr } = evaluate('--set', 'own', '--set', 'practice');
    expect([stderr, status]).toEqual(['', 0]);
    for (const task of ['pii', 'claims', 'cfm']) {
      expect(stdout).toContain(`${task}, own texts`);
      expect(stdout).toContain(`${task}, practice texts`);
    }
    expect(stdout).not.toContain('second reader texts');
  });

  it('is found out where it falls, by task, texts and figure', () => {
    const floors = join(folder, 'floors.json');
    writeFileSync(floors, '{"cfm":{"own":{"pt":{"rules.recall":{"atLeast":1.1}}}}}');
    const { status, stderr } = evaluate('--task', 'cfm', '--set', 'own', '--floors', floors);
    expect(status).toBe(1);
    expect(stderr).toContain('under its floor: cfm, own, documents, pt: rules.recall is ');
  });

  it('is asked of texts and tasks that there are', () => {
    expect(evaluate('--set', 'nobody’s').status).toBe(2);
    expect(evaluate('--task', 'poetry').status).toBe(2);
  });
});
