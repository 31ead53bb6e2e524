import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COMMAND = resolve(import.meta.dirname, '../../bench/accuracy/predict.mjs');
const CPF = '529.982.247-25';

describe('the command predict', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parecer-predict-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(gold: string, task: string) {
    writeFileSync(join(folder, 'gold.jsonl'), gold);
    const args = [COMMAND, '--task', task, '--in', 'gold.jsonl', '--out', 'out.jsonl'];
    return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  }

  it.each(['pii', 'claims', 'cfm'])('reads a file as Windows writes it: %s', (task) => {
    const lines = [`{"id":"a","text":"CPF ${CPF}"}`, '', '{"id":"b","text":"Oi"}', ''];
    const { status, stdout } = run(`\ufeff${lines.join('\r\n')}`, task);
    expect([status, stdout]).toEqual([0, '2 documents → out.jsonl\n']);
    const written = readFileSync(join(folder, 'out.jsonl'), 'utf8').split('\n');
    expect(written.slice(0, 2).map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
    expect(written.slice(2)).toEqual(['']);
  });

  it('writes nothing of nothing', () => {
    expect(run('\n', 'pii').status).toBe(0);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('');
  });

  it.each([
    ['{"id":"a","text":"Oi"}\n{oi', /^gold\.jsonl:2: .*JSON/],
    ['{"id":"a"}', /^gold\.jsonl:1: text must be a text$/],
    ['{"id":"a","text":5}', /^gold\.jsonl:1: text must be a text$/],
    ['{"text":"Oi"}', /^gold\.jsonl:1: id must be a text$/],
    ['null', /^gold\.jsonl:1: is no object$/],
    ['[1]', /^gold\.jsonl:1: is no object$/],
    ['{"id":"a","text":"Oi","meta":[]}', /^gold\.jsonl:1: meta must be an object$/],
    ['{"id":"a","text":"Oi"}\n\n{"id":"a","text":"Oi"}', /^gold\.jsonl:3: .* a already$/],
    ['{"id":"a","text":"Oi","meta":{"media":5}}', /^document a: /],
  ])('%j is told with its line, and nothing is scored', (gold, message) => {
    const { status, stderr } = run(gold, 'cfm');
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(message);
  });
});
