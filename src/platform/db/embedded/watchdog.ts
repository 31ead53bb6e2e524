import type { ChildProcess } from 'node:child_process';
import { platform } from 'node:os';
import { spawnAs } from './run-as.js';

/** Stops the guarded process when this process dies, however it dies. */
export interface Watchdog {
  /** Replaces the guarded process; `undefined` guards nothing. */
  readonly guard: (pid: number | undefined) => void;
  /** Ends the watchdog without touching the guarded process. */
  close(): void;
}

const RESPAWN_DELAY_MS = 200;

// Its stdin is a pipe only we hold, so end-of-file means that we are gone, even by kill -9.
// SIGTERM is ignored because service managers send it to every process of the service at once.
// SIGINT is the server's fast shutdown; SIGQUIT is for one that hangs in it.
const shellScript = `trap '' HUP INT TERM
pid=
while read -r line; do pid=$line; done
[ -n "$pid" ] || exit 0
kill -INT "$pid" 2>/dev/null
seconds=0
while kill -0 "$pid" 2>/dev/null && [ $seconds -lt 30 ]; do sleep 1; seconds=$((seconds+1)); done
kill -QUIT "$pid" 2>/dev/null`;

const windowsScript = `let pid = '';
require('node:readline').createInterface({ input: process.stdin })
  .on('line', (line) => { pid = line; })
  .on('close', () => {
    if (pid) require('node:child_process').spawnSync(process.argv[1], ['kill', 'INT', pid]);
  });`;

export function startWatchdog(pgCtl: string, log: (line: string) => void): Watchdog {
  let guarded = '';
  let closed = false;
  let child: ChildProcess | undefined;

  const tell = (): void => {
    child?.stdin?.write(`${guarded}\n`);
  };
  const start = (): void => {
    if (closed) return;
    child = launch(pgCtl);
    child.stdin?.on('error', () => undefined);
    child.on('error', (error) => log(`cannot start the watchdog: ${error.message}`));
    child.on('exit', () => setTimeout(start, RESPAWN_DELAY_MS).unref());
    child.unref();
    tell();
  };
  start();
  return {
    guard: (pid) => {
      guarded = pid === undefined ? '' : String(pid);
      tell();
    },
    close: () => {
      closed = true;
      guarded = '';
      tell();
      child?.stdin?.end();
    },
  };
}

function launch(pgCtl: string): ChildProcess {
  const stdio = ['pipe', 'ignore', 'ignore'] satisfies ['pipe', 'ignore', 'ignore'];
  return platform() === 'win32'
    ? spawnAs({}, process.execPath, ['-e', windowsScript, pgCtl], stdio)
    : spawnAs({}, '/bin/sh', ['-c', shellScript], stdio);
}
