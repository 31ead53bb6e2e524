import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { isComplete, type ClusterHome } from './home.js';
import { runAs, type RunResult } from './run-as.js';

interface InitOptions {
  /** Superuser password of a new cluster; random when absent. An existing cluster keeps its own. */
  readonly password?: string;
  /** False skips every flush to disk: for databases that are thrown away. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
  /** Told the pid of initdb while it runs, then `undefined`. */
  readonly guard: (pid: number | undefined) => void;
}

const DRAFT_PREFIX = 'postgres.init-';

// Sorting, case and full text come from PostgreSQL's own C.UTF-8, but pg_trgm asks the system which
// characters are letters, and in plain C "É" is none. Not every system knows the first name.
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;

/**
 * Creates the cluster when it is missing and makes an existing one usable.
 * Returns the password of the superuser `postgres`.
 */
export async function ensureCluster(home: ClusterHome, options: InitOptions): Promise<string> {
  removeDrafts(dirname(home.clusterDir), options.log);
  if (!isComplete(home.clusterDir)) {
    const password = options.password ?? readPassword(home.dataDir) ?? randomPassword();
    writePassword(home.dataDir, password);
    await initialise(home, password, options);
    return password;
  }
  adoptFiles(home, options.log);
  return readPassword(home.dataDir) ?? resetPassword(home, options);
}

// Built in a draft folder and renamed when complete: a cluster folder is therefore never half done,
// whatever kills us on the way.
async function initialise(
  home: ClusterHome,
  password: string,
  options: InitOptions,
): Promise<void> {
  refuseForeignFolder(home.clusterDir);
  const parent = dirname(home.clusterDir);
  const draft = mkdtempSync(join(parent, DRAFT_PREFIX));
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const user = home.owner;
  if (user !== undefined) {
    chownSync(draft, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const started = Date.now();
  const result = await runInitdb(home, draft, options);
  if (!result.ok) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`Cannot create the database in ${home.clusterDir}: ${result.output}`);
  }
  renameSync(join(draft, 'data'), home.clusterDir);
  if (options.durable) flushFolder(parent);
  rmSync(draft, { recursive: true, force: true });
  options.log(`created the database in ${home.clusterDir} (${Date.now() - started} ms)`);
}

async function runInitdb(
  home: ClusterHome,
  draft: string,
  options: InitOptions,
): Promise<RunResult> {
  let result: RunResult = { ok: false, output: '' };
  for (const characterType of CHARACTER_TYPES) {
    const args = initArguments(draft, characterType, options.durable);
    result = await runAs(home.runAs, home.binaries.initdb, args, { onSpawn: options.guard });
    options.guard(undefined);
    if (result.ok || !result.output.includes('invalid locale name')) break;
  }
  return result;
}

function initArguments(draft: string, characterType: string, durable: boolean): readonly string[] {
  return [
    `--pgdata=${join(draft, 'data')}`,
    '--username=postgres',
    '--encoding=UTF8',
    '--auth=scram-sha-256',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${characterType}`,
    `--pwfile=${join(draft, 'password')}`,
    ...(durable ? [] : ['--no-sync']),
  ];
}

function refuseForeignFolder(clusterDir: string): void {
  if (!existsSync(clusterDir)) return;
  if (readdirSync(clusterDir).length > 0) {
    throw new Error(
      `${clusterDir} is not empty but holds no complete database. Move it away to create a new one.`,
    );
  }
  rmdirSync(clusterDir);
}

function removeDrafts(parent: string, log: (line: string) => void): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(DRAFT_PREFIX))) {
    log(`removing a database that was never completed: ${join(parent, name)}`);
    rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

// A restored copy often comes back owned by root and too open; the server then refuses to start.
function adoptFiles(home: ClusterHome, log: (line: string) => void): void {
  if (platform() === 'win32') return;
  const user = home.owner;
  const found = statSync(home.clusterDir);
  if (user !== undefined && found.uid !== user.uid) {
    log(`giving ${home.clusterDir} to user id ${user.uid}`);
    const entries = readdirSync(home.clusterDir, { recursive: true, encoding: 'utf8' });
    for (const entry of entries) lchownSync(join(home.clusterDir, entry), user.uid, user.gid);
    chownSync(home.clusterDir, user.uid, user.gid);
  }
  if ((found.mode & 0o027) !== 0) chmodSync(home.clusterDir, 0o700);
}

// Single-user mode needs no password. All other roles and the data stay as they are.
async function resetPassword(home: ClusterHome, options: InitOptions): Promise<string> {
  const password = options.password ?? randomPassword();
  options.log('the superuser password file is missing: setting a new password');
  const result = await runAs(
    home.runAs,
    home.binaries.postgres,
    ['--single', '-D', home.clusterDir, 'postgres'],
    {
      input: `ALTER ROLE postgres PASSWORD '${password.replaceAll("'", "''")}'\n`,
      onSpawn: options.guard,
    },
  );
  options.guard(undefined);
  if (!result.ok) throw new Error(`Cannot set a new superuser password: ${result.output}`);
  writePassword(home.dataDir, password);
  return password;
}

function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}

function passwordFileOf(dataDir: string): string {
  return join(dataDir, 'postgres.password');
}

function readPassword(dataDir: string): string | undefined {
  const file = passwordFileOf(dataDir);
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text === '' ? undefined : text;
}

function writePassword(dataDir: string, password: string): void {
  mkdirSync(dataDir, { recursive: true });
  const draft = `${passwordFileOf(dataDir)}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${password}\n`, { mode: 0o600, flush: true });
  renameSync(draft, passwordFileOf(dataDir));
}

// Without it, a power cut could undo the rename. Windows cannot open folders, nor needs it.
function flushFolder(folder: string): void {
  if (platform() === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
