import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { platform } from 'node:os';

/** Which user a server program runs as; empty for "the user of this process". */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
  /** Program and arguments put in front of the command, e.g. `setpriv --reuid=...`. */
  readonly prefix?: readonly string[];
}

export interface RunResult {
  readonly ok: boolean;
  /** The last few kB of both output streams. */
  readonly output: string;
}

interface RunOptions {
  readonly input?: string;
  readonly onSpawn?: (pid: number) => void;
}

const KEPT_OUTPUT_CHARS = 8192;

// PGDATA, PGPORT or LD_LIBRARY_PATH of the caller would change what the server does, and its
// secrets have no business in another process. Windows programs need SystemRoot, so they inherit.
const cleanEnvironment = {
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin',
};

/** Starts a program in a session of its own, so that Ctrl-C in the terminal does not reach it. */
export function spawnAs(
  runAs: RunAs,
  command: string,
  args: readonly string[],
  stdio: StdioOptions,
): ChildProcess {
  const [file = command, ...rest] = [...(runAs.prefix ?? []), command, ...args];
  return spawn(file, rest, {
    stdio,
    detached: true,
    windowsHide: true,
    ...(platform() === 'win32' ? {} : { cwd: '/', env: cleanEnvironment }),
    ...(runAs.uid === undefined ? {} : { uid: runAs.uid }),
    ...(runAs.gid === undefined ? {} : { gid: runAs.gid }),
  });
}

/** Runs a program to its end. Never rejects: a program that cannot be started is `ok: false`. */
export function runAs(
  who: RunAs,
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return new Promise((settle) => {
    const child = spawnAs(who, command, args, ['pipe', 'pipe', 'pipe']);
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-KEPT_OUTPUT_CHARS);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    // A program that ends before reading its input breaks the pipe; its exit code tells the story.
    child.stdin?.on('error', () => undefined);
    child.on('error', (error) => settle({ ok: false, output: error.message }));
    child.on('close', (code) => settle({ ok: code === 0, output: output.trim() }));
    if (child.pid !== undefined) options.onSpawn?.(child.pid);
    child.stdin?.end(options.input ?? '');
  });
}
