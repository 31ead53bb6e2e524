// npm run bench:startup
//
// From `node dist/main.js` to the first 200: with an empty data folder, then again; memory before and after load;
// size of what a production install puts on the disk. The reference is a bare `node -e 0` in the same run.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';

const ROOT = resolve(import.meta.dirname, '..');
const LATER_STARTS = 5;
const LOAD_SECONDS = 20;
const LOAD_PATH = '/v1/delivery/clinica-aurora/posts';

const dataDir = mkdtempSync(join(tmpdir(), 'parecer-bench-'));
const port = await freePort();
const table = [];
try {
  table.push(['reference: node -e 0', median(Array.from({ length: 5 }, bareNode)), 'ms']);
  const first = await start();
  table.push(['first start: new database, schema, demo data', first.ms, 'ms']);
  await stop(first.child);
  const later = [];
  for (let n = 0; n < LATER_STARTS; n += 1) {
    const { child, ms } = await start();
    later.push(ms);
    await stop(child);
  }
  table.push([`later start, median of ${LATER_STARTS}`, median(later), 'ms']);
  const { child } = await start();
  await new Promise((done) => setTimeout(done, 5_000));
  table.push(['memory idle (API and worker in one process)', rssMb(child.pid), 'MB']);
  const load = await autocannon({
    url: `http://127.0.0.1:${port}${LOAD_PATH}`,
    connections: 32,
    duration: LOAD_SECONDS,
  });
  table.push([`memory after ${load.requests.total} requests`, rssMb(child.pid), 'MB']);
  table.push(['answers that were not 200', load.non2xx + load.errors, '']);
  await stop(child);
  if (!process.argv.includes('--no-install')) {
    table.push(['installed size without development packages', installedMb(), 'MB']);
  }
  for (const [what, value, unit] of table) {
    console.log(`${what.padEnd(50)} ${value.toFixed(0).padStart(7)} ${unit}`);
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

async function start() {
  const started = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (ready?.status === 200) return { child, ms: performance.now() - started };
    if (child.exitCode !== null) throw new Error('the server did not start');
    await new Promise((done) => setTimeout(done, 10));
  }
}

async function stop(child) {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

function bareNode() {
  const started = performance.now();
  execFileSync(process.execPath, ['-e', '0']);
  return performance.now() - started;
}

function rssMb(pid) {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? Number.NaN) / 1024;
}

function installedMb() {
  const folder = mkdtempSync(join(tmpdir(), 'parecer-install-'));
  try {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(ROOT, file), join(folder, file));
    execFileSync('npm', ['ci', '--omit=dev'], { cwd: folder, stdio: 'ignore' });
    return Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address();
  server.close();
  return free;
}
