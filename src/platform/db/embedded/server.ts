import { closeSync, fchownSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterHome } from './home.js';
import { boundLogFile, readAppended, sizeOf } from './log-file.js';
import { findServerProcesses, isAlive, signal, waitFor } from './processes.js';
import { runAs, spawnAs } from './run-as.js';
import { serverSettings } from './settings.js';

export interface LaunchOptions {
  readonly home: ClusterHome;
  readonly port: number;
  readonly durable: boolean;
  readonly logFile: string;
  /** Told the server's pid as soon as it exists. */
  readonly guard: (pid: number | undefined) => void;
}

/** A running server. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves with a reason in words when the process has ended. */
  readonly exited: Promise<string>;
}

/** The server ended while starting; `portTaken` when another program has the port. */
export class ServerStartError extends Error {
  readonly portTaken: boolean;

  constructor(clusterDir: string, detail: string) {
    super(`PostgreSQL did not start in ${clusterDir}: ${detail}`);
    this.portTaken = /could not (?:bind|create any TCP\/IP)/.test(detail);
  }
}

const READY_TIMEOUT_MS = 600_000;
const WINDOWS_POLL_MS = 500;
// Below the range from which systems take ports for outgoing connections, so that a restart
// seldom finds its port taken by one.
const FIRST_PORT = 15_000;
const PORT_COUNT = 15_000;

/** Starts the server and resolves when it accepts connections (after any crash recovery). */
export async function launch(options: LaunchOptions): Promise<Postmaster> {
  const { home, logFile } = options;
  boundLogFile(logFile);
  const logStart = sizeOf(logFile);
  const server = platform() === 'win32' ? await startOnWindows(options) : startDirectly(options);
  options.guard(server.pid);
  let ended: string | undefined;
  void server.exited.then((reason) => {
    ended = reason;
  });
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!isReady(home.clusterDir, server.pid)) {
    if (ended === undefined && Date.now() > deadline) {
      ended = 'it did not get ready in time';
      signal(server.pid, 'SIGQUIT');
    }
    if (ended !== undefined) {
      options.guard(undefined);
      throw new ServerStartError(home.clusterDir, `${ended}. ${readAppended(logFile, logStart)}`);
    }
    await sleep(10);
  }
  return server;
}

/** Stops a server: politely, then firmly. Resolves when the process has ended. */
export async function stopServer(home: ClusterHome, server: Postmaster): Promise<void> {
  if (platform() === 'win32') {
    await runAs({}, home.binaries.pgCtl, ['stop', '-m', 'fast', '-D', home.clusterDir]);
    return;
  }
  for (const [name, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    signal(server.pid, name);
    if (await endedWithin(server, patience)) return;
  }
}

/**
 * Ends whatever an earlier life left running on this cluster and removes its pid file, which would
 * keep the server from starting when an unrelated process has got the number meanwhile.
 */
export async function clearLeftovers(
  home: ClusterHome,
  log: (line: string) => void,
): Promise<void> {
  const { clusterDir } = home;
  if (platform() === 'win32') {
    await runAs({}, home.binaries.pgCtl, ['stop', '-m', 'fast', '-D', clusterDir]);
    return;
  }
  const running = (): ReturnType<typeof findServerProcesses> =>
    findServerProcesses(clusterDir).filter(({ pid }) => isAlive(pid));
  const none = (): boolean => running().length === 0;
  for (const [name, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    const left = running();
    if (left.length === 0) break;
    const heads = left.filter(({ postmaster }) => postmaster);
    log(
      `stopping the server of an earlier run: ${left.map(({ pid }) => pid).join(', ')} (${name})`,
    );
    // A server ends its workers itself; only those that lost their server get the signal.
    for (const { pid } of heads.length > 0 ? heads : left) signal(pid, name);
    await waitFor(none, heads.length > 0 ? patience : 2_000);
  }
  if (!none()) throw new Error(`A server of an earlier run on ${clusterDir} cannot be stopped.`);
  rmSync(join(clusterDir, 'postmaster.pid'), { force: true });
}

/** A TCP port on 127.0.0.1 that is free at this moment. */
export async function pickPort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORT_COUNT);
    if (await isFree(port)) return port;
  }
  throw new Error('Found no free TCP port on 127.0.0.1 for PostgreSQL.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => settle(true)));
  });
}

// Without pg_ctl in between, the server is our child: its end is an event, not something to poll.
function startDirectly({ home, port, durable, logFile }: LaunchOptions): Postmaster {
  const settings = serverSettings({ clusterDir: home.clusterDir, port, durable });
  const args = ['-D', home.clusterDir, ...settings.flatMap((setting) => ['-c', setting])];
  const output = openSync(logFile, 'a', 0o600);
  // So that the same user can start it later without root.
  if (home.owner !== undefined) fchownSync(output, home.owner.uid, home.owner.gid);
  const child = spawnAs(home.runAs, home.binaries.postgres, args, ['ignore', output, output]);
  closeSync(output);
  const exited = new Promise<string>((settle) => {
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, name) => settle(name === null ? `exit code ${code}` : name));
  });
  return { pid: child.pid ?? 0, exited };
}

// Only pg_ctl can give up administrator rights, with which the server refuses to run.
async function startOnWindows(options: LaunchOptions): Promise<Postmaster> {
  const { home, logFile } = options;
  const settings = serverSettings({ ...options, clusterDir: home.clusterDir });
  const joined = settings.map((setting) => `-c ${setting}`).join(' ');
  const args = ['start', '-w', '-D', home.clusterDir, '-l', logFile, '-o', joined];
  const result = await runAs({}, home.binaries.pgCtl, args);
  const { pid } = readStatus(home.clusterDir);
  if (!result.ok || pid === 0) throw new ServerStartError(home.clusterDir, result.output);
  const exited = new Promise<string>((settle) => {
    const timer = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(timer);
      settle('process ended');
    }, WINDOWS_POLL_MS);
    timer.unref();
  });
  return { pid, exited };
}

async function endedWithin(server: Postmaster, patienceMs: number): Promise<boolean> {
  const timer = new AbortController();
  const timeout = sleep(patienceMs, false, { signal: timer.signal }).catch(() => false);
  const ended = await Promise.race([server.exited.then(() => true), timeout]);
  timer.abort();
  return ended;
}

function isReady(clusterDir: string, pid: number): boolean {
  const status = readStatus(clusterDir);
  return pid !== 0 && status.pid === pid && status.state === 'ready';
}

// postmaster.pid: the first line is the process id, the eighth its state, padded with spaces.
function readStatus(clusterDir: string): { readonly pid: number; readonly state: string } {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]) || 0, state: (lines[7] ?? '').trim() };
  } catch {
    return { pid: 0, state: '' };
  }
}
