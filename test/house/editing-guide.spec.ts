import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '../../src/seed/seed-demo.js';
import { TestApp } from '../support/test-app.js';

/** The guides whose examples are run, with how many requests there are at least. */
const GUIDES = [
  ['editing.md', 20],
  ['compliance.md', 5],
] as const;
const hasCurl = spawnSync('curl', ['--version']).status === 0;

if (!hasCurl) {
  const reason = 'no curl found: the examples of the guides are run with it';
  if (process.env.CI !== undefined) throw new Error(reason);
  process.stderr.write(`skipped: ${reason}\n`);
}

/** One request of the guide: what it says the answer's status is. `many` when it is asked until something has happened. */
interface Promised {
  readonly status: string;
  readonly many: boolean;
}

/** The guide's examples as one script, in their order. */
function examplesOf(markdown: string): string {
  return [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code]) => code).join('\n');
}

/** Above every request stands a comment that begins with its status. */
function promisesOf(script: string): readonly Promised[] {
  return [...script.matchAll(/^ *# (\d{3})(, until)?\b/gm)].map(([, status = '', until]) => ({
    status,
    many: until !== undefined,
  }));
}

/** The script as a reader would run it, but that it stops at the first fault and keeps each answer's status. */
function runnable(script: string, port: number): string {
  return `
    set -euo pipefail
    curl() { command curl -sS "$@" -w '%{stderr}%{http_code}\\n' 2>>"$STATUSES"; }
    ${script.replaceAll('localhost:3000', `127.0.0.1:${port}`)}
  `;
}

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly statuses: readonly string[];
}

async function run(script: string, folder: string): Promise<Run> {
  const statuses = join(folder, 'statuses');
  const child = spawn('bash', ['-c', script], {
    env: { ...process.env, STATUSES: statuses, LC_ALL: 'C.UTF-8' },
    // what waits for something that never comes must be told with the answers up to there
    timeout: 90_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return {
    code,
    output: Buffer.concat(chunks).toString('utf8'),
    statuses: readFileSync(statuses, 'utf8').trim().split('\n'),
  };
}

/** Repeated answers of a request that waits count once. */
function inOrder(statuses: readonly string[], promises: readonly Promised[]): readonly string[] {
  const kept: string[] = [];
  let at = 0;
  for (const { status, many } of promises) {
    kept.push(statuses[at] ?? 'none');
    at += 1;
    while (many && statuses[at] === status && statuses.length - at > promises.length - kept.length)
      at += 1;
  }
  return [...kept, ...statuses.slice(at)];
}

(hasCurl ? describe : describe.skip).each(GUIDES)('the guide %s', (guide, fewest) => {
  const script = examplesOf(readFileSync(join(__dirname, '../../docs', guide), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'parecer-guide-'));
  let app: TestApp;
  let port: number;
  beforeAll(async () => {
    app = await TestApp.start({ seedDemo: true });
    await seedDemo(app.nest);
    port = await app.listen();
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says above each request what its answer will be', () => {
    const requests = script.split('\n').filter((line) => /(^|\$\()\s*curl\b/.test(line)).length;
    expect(promisesOf(script)).toHaveLength(requests);
    expect(requests).toBeGreaterThan(fewest);
  });

  it('works as it stands, from the first line to the last', async () => {
    const { code, output, statuses } = await run(runnable(script, port), folder);
    const promises = promisesOf(script);
    expect({ statuses: inOrder(statuses, promises), output: code === 0 ? '' : output }).toEqual({
      statuses: promises.map(({ status }) => status),
      output: '',
    });
    expect(code).toBe(0);
  }, 120_000);
});
