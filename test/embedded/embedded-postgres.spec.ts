import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { isClusterInitialised } from '../../src/platform/db/embedded/home.js';
import { findServerProcesses, isAlive, waitFor } from '../../src/platform/db/embedded/processes.js';
import { distFile } from '../support/postgres.mjs';

// A program as ours, reduced to the launcher: prints its URL, stops when its input ends.
const holderProgram = (launcher: string): string => `
  import { startEmbeddedPostgres } from ${JSON.stringify(pathToFileURL(launcher).href)};
  process.on('SIGINT', () => undefined);
  const log = (line) => process.stderr.write(line + '\\n');
  const server = await startEmbeddedPostgres({ dataDir: process.argv[1], log });
  process.stdout.write(JSON.stringify(server) + '\\n');
  for await (const chunk of process.stdin) void chunk;
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
`;

interface Holder {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
  readonly adminUrl: string;
  log(): string;
  stop(): Promise<number | null>;
}

interface Attempt {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Resolves with the first line of output, or rejects with what went wrong. */
  readonly started: Promise<Holder>;
}

const NOBODY = 65534;
const asRoot = process.getuid?.() === 0;
const attempts: ChildProcess[] = [];
const folders: string[] = [];

function attempt(dataDir: string, uid?: number): Attempt {
  const launcher = distFile('platform/db/embedded/embedded-postgres.js');
  const args = ['--input-type=module', '-e', holderProgram(launcher), dataDir];
  const user = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(process.execPath, args, { detached: true, ...user });
  attempts.push(child);
  const { pid } = child;
  if (pid === undefined) throw new Error('cannot start node');
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  const started = new Promise<Holder>((settle, fail) => {
    child.once('exit', () => fail(new Error(errors)));
    child.stdout.once('data', (chunk: Buffer) => {
      const told: unknown = JSON.parse(chunk.toString('utf8'));
      const { adminUrl, port } = readStart(told);
      const stop = async (): Promise<number | null> => {
        const exited = once(child, 'exit');
        child.stdin.end();
        await exited;
        return child.exitCode;
      };
      settle({ child, pid, port, adminUrl, stop, log: () => errors });
    });
  });
  return { child, pid, started };
}

function readStart(told: unknown): { readonly adminUrl: string; readonly port: number } {
  if (typeof told === 'object' && told !== null && 'adminUrl' in told && 'port' in told) {
    const { adminUrl, port } = told;
    if (typeof adminUrl === 'string' && typeof port === 'number') return { adminUrl, port };
  }
  throw new Error('the launcher did not tell its URL');
}

const start = (dataDir: string, uid?: number): Promise<Holder> => attempt(dataDir, uid).started;

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  // The server may be killed under an open connection; that is what some tests are about.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ readonly value: unknown }>(sql);
    return rows[0]?.value;
  } finally {
    await client.end();
  }
}

function newDataDir(mode = 0o755): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parecer-embedded-')));
  chmodSync(folder, mode);
  folders.push(folder);
  return join(folder, 'data');
}

const clusterDir = (dataDir: string): string => join(dataDir, 'postgres');

const running = (dataDir: string): readonly number[] =>
  findServerProcesses(clusterDir(dataDir))
    .map(({ pid }) => pid)
    .filter(isAlive);

const mainProcess = (dataDir: string): number => {
  const found = findServerProcesses(clusterDir(dataDir)).find(({ postmaster }) => postmaster);
  if (found === undefined) throw new Error('no server is running');
  return found.pid;
};

const nothingRuns = (dataDir: string): Promise<boolean> =>
  waitFor(() => running(dataDir).length === 0, 5_000);

function childrenOf(pid: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([child, parent]) => parent === pid && child !== undefined && isAlive(child))
    .map(([child = 0]) => child);
}

/** kill -9 of the program and its helpers in one go, so that none can react to the other's death. */
function killAll(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

async function killHolder(holder: Attempt | Holder): Promise<void> {
  const exited = once(holder.child, 'exit');
  process.kill(holder.pid, 'SIGKILL');
  await exited;
}

afterEach(async () => {
  for (const child of attempts.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.stdin?.end();
  }
  for (const folder of folders.splice(0)) {
    await nothingRuns(join(folder, 'data'));
    const note = join(folder, 'data', 'postgres.location');
    if (existsSync(note)) rmSync(dirname(readFileSync(note, 'utf8').trim()), { recursive: true });
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});

describe('embedded PostgreSQL', () => {
  jest.setTimeout(60_000);

  it('creates the cluster once, keeps data and password, and stops without a trace', async () => {
    const dataDir = newDataDir();
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    const first = await start(dataDir);
    expect(isClusterInitialised(dataDir)).toBe(true);
    expect(running(dataDir).length).toBeGreaterThan(3);
    await ask(first.adminUrl, 'create table kept as select 42 as value');
    expect(await first.stop()).toBe(0);
    expect(running(dataDir)).toEqual([]);
    expect(childrenOf(first.pid)).toEqual([]);
    expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(false);
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);

    const second = await start(dataDir);
    expect(await ask(second.adminUrl, 'select value from kept')).toBe(42);
    expect(new URL(second.adminUrl).password).toBe(new URL(first.adminUrl).password);
    expect(second.log()).toBe('');
    expect(await second.stop()).toBe(0);
  });

  it('listens on loopback TCP only, demands the password, and is durable', async () => {
    const { adminUrl, port } = await start(newDataDir());
    const setting = (name: string): Promise<unknown> =>
      ask(adminUrl, `select current_setting('${name}') as value`);
    expect(await setting('listen_addresses')).toBe('127.0.0.1');
    expect(await setting('unix_socket_directories')).toBe('');
    expect(await setting('fsync')).toBe('on');
    expect(await setting('synchronous_commit')).toBe('on');
    expect(await setting('jit')).toBe('off');
    const wrong = `postgresql://postgres:wrong@127.0.0.1:${port}/postgres`;
    await expect(ask(wrong, 'select 1 as value')).rejects.toMatchObject({ code: '28P01' });
  });

  it('treats accented letters as letters, whatever the locale of the caller', async () => {
    const { adminUrl } = await start(newDataDir());
    expect(await ask(adminUrl, "select lower('AÇÃO É') as value")).toBe('ação é');
    await ask(adminUrl, 'create extension pg_trgm');
    expect(await ask(adminUrl, "select similarity('é', 'É')::int as value")).toBe(1);
  });

  it('writes neither failing statements nor their values to its log', async () => {
    const dataDir = newDataDir();
    const { adminUrl } = await start(dataDir);
    await ask(adminUrl, 'create table people (email text unique)');
    const insert = "insert into people values ('maria@example.org')";
    await ask(adminUrl, insert);
    await expect(ask(adminUrl, insert)).rejects.toMatchObject({ code: '23505' });
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('maria');
  });

  it('stops by itself when the program is killed, and starts again', async () => {
    const dataDir = newDataDir();
    const first = await start(dataDir);
    await ask(first.adminUrl, 'create table kept as select 7 as value');
    await killHolder(first);
    expect(await nothingRuns(dataDir)).toBe(true);
    const second = await start(dataDir);
    expect(await ask(second.adminUrl, 'select value from kept')).toBe(7);
  });

  it('is not ended by Ctrl-C before the program ends it', async () => {
    const dataDir = newDataDir();
    const holder = await start(dataDir);
    process.kill(-holder.pid, 'SIGINT');
    await new Promise((settle) => setTimeout(settle, 300));
    expect(await ask(holder.adminUrl, 'select 1 as value')).toBe(1);
    expect(holder.log()).not.toContain('ended unexpectedly');
    expect(await holder.stop()).toBe(0);
    expect(running(dataDir)).toEqual([]);
  });

  it('recovers when program, watchdog and server are all killed at once', async () => {
    const dataDir = newDataDir();
    const first = await start(dataDir);
    await ask(first.adminUrl, 'create table kept as select 9 as value');
    killAll([first.pid, ...new Set([...childrenOf(first.pid), ...running(dataDir)])]);
    expect(existsSync(join(clusterDir(dataDir), 'postmaster.pid'))).toBe(true);
    const second = await start(dataDir);
    expect(await ask(second.adminUrl, 'select value from kept')).toBe(9);
  });

  it('ends a server that an earlier life left running', async () => {
    const dataDir = newDataDir();
    const first = await start(dataDir);
    const left = mainProcess(dataDir);
    killAll([first.pid, ...childrenOf(first.pid).filter((pid) => pid !== left)]);
    await new Promise((settle) => setTimeout(settle, 300));
    expect(isAlive(left)).toBe(true);
    const second = await start(dataDir);
    expect(isAlive(left)).toBe(false);
    expect(second.log()).toContain(`stopping the server of an earlier run: ${left}`);
    expect(await ask(second.adminUrl, 'select 1 as value')).toBe(1);
  });

  it('ignores a pid file whose number now belongs to an unrelated process', async () => {
    const dataDir = newDataDir();
    await (await start(dataDir)).stop();
    const pidFile = join(clusterDir(dataDir), 'postmaster.pid');
    // Run by the server's own user: from anybody else PostgreSQL would not take it for a rival.
    const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const bystander = spawn('sleep', ['60'], { cwd: '/', ...user });
    try {
      writeFileSync(pidFile, `${bystander.pid}\n${clusterDir(dataDir)}\n1\n15000\n\n127.0.0.1\n`);
      if (asRoot) chownSync(pidFile, NOBODY, NOBODY);
      const holder = await start(dataDir);
      expect(await ask(holder.adminUrl, 'select 1 as value')).toBe(1);
      expect(bystander.exitCode).toBeNull();
    } finally {
      bystander.kill();
    }
  });

  it('starts over when the creation of the cluster was cut short', async () => {
    const dataDir = newDataDir();
    const drafts = (): readonly string[] =>
      existsSync(dataDir)
        ? readdirSync(dataDir).filter((name) => existsSync(join(dataDir, name, 'data', 'base')))
        : [];
    const first = attempt(dataDir);
    first.started.catch(() => undefined);
    expect(await waitFor(() => drafts().length === 1, 10_000)).toBe(true);
    killAll([first.pid, ...childrenOf(first.pid)]);
    await once(first.child, 'exit');
    expect(drafts()).toHaveLength(1);
    expect(isClusterInitialised(dataDir)).toBe(false);

    const second = await start(dataDir);
    expect(second.log()).toContain('never completed');
    expect(await ask(second.adminUrl, 'select 1 as value')).toBe(1);
    expect(drafts()).toEqual([]);
  });

  it('refuses a second program on the same folder and names the first', async () => {
    const dataDir = newDataDir();
    const first = await start(dataDir);
    const refusal = await start(dataDir).then(
      () => 'started',
      (error: Error) => error.message,
    );
    expect(refusal).toContain(`${dataDir} is in use by process ${first.pid}`);
    expect(await ask(first.adminUrl, 'select 1 as value')).toBe(1);
  });

  it('lets exactly one of two programs win that start at the same moment', async () => {
    const dataDir = newDataDir();
    const results = await Promise.allSettled([start(dataDir), start(dataDir)]);
    const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(won).toHaveLength(1);
    expect(await ask(won[0]?.adminUrl ?? '', 'select 1 as value')).toBe(1);
  });

  it('restarts a killed server on the same port', async () => {
    const dataDir = newDataDir();
    const holder = await start(dataDir);
    await ask(holder.adminUrl, 'create table kept as select 5 as value');
    const before = mainProcess(dataDir);
    process.kill(before, 'SIGKILL');
    expect(await waitFor(() => holder.log().includes('is back on port'), 10_000)).toBe(true);
    expect(holder.log()).toContain(`(process ${before}) ended unexpectedly: SIGKILL`);
    expect(await ask(holder.adminUrl, 'select value from kept')).toBe(5);
    expect(mainProcess(dataDir)).not.toBe(before);

    // The watchdog must have followed to the new server.
    await killHolder(holder);
    expect(await nothingRuns(dataDir)).toBe(true);
  });

  it('can be stopped while a restart is under way', async () => {
    const dataDir = newDataDir();
    const holder = await start(dataDir);
    process.kill(mainProcess(dataDir), 'SIGKILL');
    expect(await waitFor(() => holder.log().includes('ended unexpectedly'), 5_000)).toBe(true);
    expect(await holder.stop()).toBe(0);
    expect(running(dataDir)).toEqual([]);
    expect(childrenOf(holder.pid)).toEqual([]);
  });

  it('sets a new password when its password file was lost', async () => {
    const dataDir = newDataDir();
    const first = await start(dataDir);
    await first.stop();
    rmSync(join(dataDir, 'postgres.password'));
    const second = await start(dataDir);
    expect(second.adminUrl.split('@')[0]).not.toBe(first.adminUrl.split('@')[0]);
    expect(await ask(second.adminUrl, 'select 1 as value')).toBe(1);
  });

  const rootOnly = asRoot ? it : it.skip;

  rootOnly('works as root below a folder that nobody else may enter', async () => {
    const dataDir = newDataDir(0o700);
    const first = await start(dataDir);
    expect(await ask(first.adminUrl, 'select 1 as value')).toBe(1);
    expect(statSync(dirname(dataDir)).mode & 0o777).toBe(0o700);
    await first.stop();
    const second = await start(dataDir);
    expect(await ask(second.adminUrl, 'select 1 as value')).toBe(1);
  });

  rootOnly('takes over files that a restore left with root as their owner', async () => {
    const dataDir = newDataDir();
    await (await start(dataDir)).stop();
    spawnSync('chown', ['-R', '0:0', clusterDir(dataDir)]);
    chmodSync(clusterDir(dataDir), 0o755);
    const holder = await start(dataDir);
    expect(await ask(holder.adminUrl, 'select 1 as value')).toBe(1);
  });

  rootOnly('works as a normal user, and root then runs it as that user', async () => {
    const dataDir = newDataDir();
    mkdirSync(dataDir);
    chownSync(dataDir, NOBODY, NOBODY);
    const own = await start(dataDir, NOBODY);
    expect(await ask(own.adminUrl, 'select 1 as value')).toBe(1);
    await own.stop();
    const byRoot = await start(dataDir);
    expect(statSync(`/proc/${mainProcess(dataDir)}`).uid).toBe(NOBODY);
    await byRoot.stop();
    const again = await start(dataDir, NOBODY);
    expect(await ask(again.adminUrl, 'select 1 as value')).toBe(1);
  });
});
