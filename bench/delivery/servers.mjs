import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { SECRET } from './database.mjs';

const POOL_SIZE = 10;
const dist = resolve(import.meta.dirname, '../../dist');

/**
 * Ours, as an operator starts it: metrics, audit, security headers and request ids are on. `onLine` hears what it writes.
 *
 * @param {{ poolSize?: number, onLine?: (line: string) => void }} [options]
 */
export async function startParecer(
  databaseUrl,
  { poolSize = POOL_SIZE, onLine, environment = {} } = {},
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'parecer-bench-'));
  const child = await startServer(
    'parecer',
    [...profiling(), join(dist, 'main.js')],
    {
      NODE_ENV: 'development',
      ROLE: 'api',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: String(poolSize),
      DATA_DIR: dataDir,
      PARECER_SECRET: SECRET,
      LOG_LEVEL: 'error',
      // one machine asks for everybody
      NETWORK_RATE_LIMIT: '1000000000',
      ...environment,
    },
    onLine,
  );
  return {
    ...child,
    stop: () => child.stop().finally(() => rmSync(dataDir, { recursive: true, force: true })),
  };
}

/** The reference; `trips` is three or one. */
export function startReference(databaseUrl, trips) {
  const script = join(import.meta.dirname, 'reference-server.mjs');
  return startServer(
    trips === 'three' ? 'b' : 'b1',
    [script, databaseUrl, trips, String(POOL_SIZE)],
    {},
  );
}

/** BENCH_PROFILE_DIR writes a CPU profile of our process when it ends. */
function profiling() {
  const folder = process.env.BENCH_PROFILE_DIR;
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

export async function startServer(name, args, env, onLine = () => undefined) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise((resolve, reject) => {
    void exited.then(([code]) =>
      reject(new Error(`${name} ended with ${code} instead of starting`)),
    );
    lines.on('line', (line) => {
      onLine(line);
      const match = /ready: (http:\S+)/.exec(line);
      if (match !== null) resolve(match[1]);
    });
  });
  return {
    name,
    url,
    pid: child.pid,
    cpuMicros: () => cpuMicros(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** Processor time of a process so far; null where the system has no /proc. Linux counts in hundredths of a second. */
function cpuMicros(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return null;
  }
}
