import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const START_SECONDS = 120;
const LOOK_EVERY_MS = 200;

/** A server to tell the story on. */
export interface Server {
  readonly base: string;
  readonly stop: () => Promise<void>;
}

/** True when a Parecer server answers there. */
export async function answers(base: string): Promise<boolean> {
  try {
    const reply = await fetch(`${base}/health/ready`, { signal: AbortSignal.timeout(3_000) });
    return reply.ok;
  } catch {
    return false;
  }
}

/**
 * Starts a server of its own on a free port and an empty folder, which is gone afterwards.
 * @throws Error when it does not come up
 */
export async function startServer(): Promise<Server> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'parecer-demo-'));
  // the built-in database of a start as root belongs to another user, who must reach his folder
  chmodSync(dataDir, 0o711);
  const { DATABASE_URL: _, NODE_ENV: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../main.js')], {
    env: {
      ...inherited,
      PORT: String(port),
      DATA_DIR: dataDir,
      SEED_DEMO: 'true',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  const base = `http://127.0.0.1:${port}`;
  try {
    await cameUp(base, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { base, stop };
}

async function cameUp(base: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (!(await answers(base))) {
    if (child.exitCode !== null)
      throw new Error(`the server ended with exit code ${child.exitCode}`);
    if (Date.now() > deadline)
      throw new Error(`the server did not come up within ${START_SECONDS} s`);
    await sleep(LOOK_EVERY_MS);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
