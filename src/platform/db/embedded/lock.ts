import { randomBytes } from 'node:crypto';
import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf, isAlive, isErrno } from './processes.js';

interface Holder {
  readonly pid: number;
  readonly birth: string;
  /** Names the set of process ids `pid` belongs to: one boot of one machine or one container. */
  readonly place: string;
}

const HEARTBEAT_MS = 3_000;
const SILENCE_MS = 10_000;
const LONG_SILENCE_MS = 60_000;
const ATTEMPTS = 5;

/**
 * Takes the data folder for this process and returns the function that gives it back.
 * Throws an error naming the folder and the holder's process id when it is taken. A lock left
 * by a process that was killed is taken over.
 */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  const path = join(dataDir, 'postgres.lock');
  const mine = JSON.stringify({
    pid: process.pid,
    birth: birthOf(process.pid),
    place: currentPlace(),
  } satisfies Holder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (tryCreate(path, mine)) return keepLock(path, mine);
    const found = read(path);
    if (found === undefined) continue;
    const holder = parse(found);
    if (await isHeld(path, found, holder)) throw inUse(dataDir, path, holder);
    removeStale(path, found);
  }
  throw inUse(dataDir, path, undefined);
}

function inUse(dataDir: string, lock: string, holder: Holder | undefined): Error {
  const who = holder === undefined ? 'another process' : `process ${holder.pid}`;
  const where =
    holder === undefined || holder.place === currentPlace()
      ? ''
      : ' in another container or machine';
  return new Error(
    `The data folder ${dataDir} is in use by ${who}${where}. ` +
      `Stop that program first; only if it is not this program, delete ${lock}.`,
  );
}

function tryCreate(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

// The touch tells a starter in another container, which cannot see our pid, that we live.
function keepLock(path: string, mine: string): () => void {
  const heartbeat = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(path, now, now);
    } catch {
      // Somebody deleted the file: there is nothing left to keep fresh.
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    if (read(path) === mine) rmSync(path, { force: true });
  };
}

async function isHeld(path: string, found: string, holder: Holder | undefined): Promise<boolean> {
  if (holder === undefined) {
    // Either its owner is between creating and writing it, or died just there.
    await sleep(1_000);
    return read(path) !== found;
  }
  if (holder.place !== currentPlace()) return isTouched(path);
  if (!isAlive(holder.pid)) return false;
  const birth = birthOf(holder.pid);
  return birth === '' || holder.birth === '' || birth === holder.birth;
}

// Compares the file with itself, not with our clock: the holder may be on a machine whose differs.
async function isTouched(path: string): Promise<boolean> {
  const first = modified(path);
  if (Math.abs(Date.now() - first) > LONG_SILENCE_MS) return false;
  for (let waited = 0; waited < SILENCE_MS; waited += 250) {
    await sleep(250);
    if (modified(path) !== first) return true;
  }
  return false;
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// Moved away before it is judged again: between reading and removing, another starter may have
// replaced the stale lock by its own, which must then go back.
function removeStale(path: string, judged: string): void {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== judged) linkSync(aside, path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT') && !isErrno(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'birth' in value &&
    typeof value.birth === 'string' &&
    'place' in value &&
    typeof value.place === 'string'
  );
}

function currentPlace(): string {
  if (platform() !== 'linux') return hostname();
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
