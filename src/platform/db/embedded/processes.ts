import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

interface ServerProcess {
  readonly pid: number;
  /** True for the main server process, false for a backend or background worker. */
  readonly postmaster: boolean;
}

/**
 * The name a server carries in the titles of all its processes, so that they can be told from
 * those of any other PostgreSQL even where /proc/<pid>/cwd may not be read (containers).
 */
export function clusterName(clusterDir: string): string {
  return `parecer-${createHash('sha256').update(clusterDir).digest('hex').slice(0, 12)}`;
}

/** All running server processes of the cluster in `clusterDir`. Always empty on Windows. */
export function findServerProcesses(clusterDir: string): readonly ServerProcess[] {
  const name = clusterName(clusterDir);
  return listCommands().flatMap(({ pid, command }): readonly ServerProcess[] => {
    if (command.startsWith(`postgres: ${name}`)) return [{ pid, postmaster: false }];
    const [program = ''] = command.split(' -D ', 1);
    const ours = program.endsWith('postgres') && `${command} `.includes(` -D ${clusterDir} `);
    return ours ? [{ pid, postmaster: true }] : [];
  });
}

/** False for a process that ended, also when its parent has not collected it yet (zombie). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isErrno(error, 'EPERM')) return false;
  }
  return !['Z', 'X'].includes(procStat(pid)?.state ?? 'R');
}

/**
 * A text that differs between two processes that had the same pid one after the other;
 * empty where the system does not tell.
 */
export function birthOf(pid: number): string {
  if (platform() === 'linux') return procStat(pid)?.startTicks ?? '';
  if (platform() === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isErrno(error, 'ESRCH')) throw error;
  }
}

/** Polls until `condition` holds; false when `timeoutMs` passed before. */
export async function waitFor(condition: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() >= deadline) return false;
    await sleep(10);
  }
  return true;
}

/** Whether `error` is a system error of this code, e.g. `ENOENT`. */
export function isErrno(error: unknown, code: string): boolean {
  // No instanceof: under Jest, errors of node:fs belong to another realm.
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

function listCommands(): readonly { readonly pid: number; readonly command: string }[] {
  if (platform() === 'win32') return [];
  if (platform() !== 'linux') return listWithPs();
  return readdirSync('/proc').flatMap((entry) => {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) return [];
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return command === '' ? [] : [{ pid, command }];
    } catch {
      return [];
    }
  });
}

function listWithPs(): readonly { readonly pid: number; readonly command: string }[] {
  const text = execFileSync('ps', ['-axww', '-o', 'pid=,args='], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return text.split('\n').map((line) => {
    const trimmed = line.trim();
    const space = trimmed.indexOf(' ');
    return { pid: Number(trimmed.slice(0, space)), command: trimmed.slice(space + 1).trim() };
  });
}

function procStat(
  pid: number,
): { readonly state: string; readonly startTicks: string } | undefined {
  if (platform() !== 'linux') return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces and brackets itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
