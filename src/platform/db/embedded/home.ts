import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { copyBinaries, type PostgresBinaries } from './binaries.js';
import { runAs, type RunAs } from './run-as.js';

/** Where a cluster lives and who runs its server. */
export interface ClusterHome {
  readonly dataDir: string;
  readonly clusterDir: string;
  readonly binaries: PostgresBinaries;
  readonly runAs: RunAs;
  /** The user `runAs` ends up as, when that is not the user of this process. */
  readonly owner?: User;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

const OUTSIDE_FOLDERS = ['/var/lib/parecer-postgres', '/opt/parecer-postgres'] as const;

/** The cluster's folder: `<dataDir>/postgres`, unless an earlier start had to put it elsewhere. */
function clusterDirOf(dataDir: string): string {
  const note = locationNote(dataDir);
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : join(dataDir, 'postgres');
}

/** True when `dataDir` has a complete database cluster; one whose creation was cut short is none. */
export function isClusterInitialised(dataDir: string): boolean {
  return isComplete(clusterDirOf(dataDir));
}

/** Whether `clusterDir` itself holds a complete cluster. */
export function isComplete(clusterDir: string): boolean {
  return existsSync(join(clusterDir, 'PG_VERSION')) && existsSync(join(clusterDir, 'global'));
}

/**
 * Decides as whom and from where the server runs. PostgreSQL refuses to run as root, so root
 * hands over to an unprivileged user; everybody else runs it as themselves.
 * Throws when the existing cluster cannot be used by any allowed user.
 */
export async function chooseHome(
  dataDir: string,
  binaries: PostgresBinaries,
  log: (line: string) => void,
): Promise<ClusterHome> {
  await refuseUnusable(binaries);
  const clusterDir = clusterDirOf(dataDir);
  const own = process.getuid?.();
  if (own === 0) return chooseHomeAsRoot({ dataDir, clusterDir, binaries, runAs: {} }, log);
  const owner = statSync(clusterDir, { throwIfNoEntry: false })?.uid;
  if (own !== undefined && owner !== undefined && owner !== own) {
    throw new Error(
      `The database folder ${clusterDir} belongs to user id ${owner}, this program runs as ${own}. ` +
        'Start it as that user or as root.',
    );
  }
  return { dataDir, clusterDir, binaries, runAs: {} };
}

async function refuseUnusable(binaries: PostgresBinaries): Promise<void> {
  const { ok, output } = await runAs({}, binaries.postgres, ['-V']);
  if (ok) return;
  const hint = platform() === 'linux' ? ' (it needs glibc, which Alpine Linux lacks)' : '';
  throw new Error(
    `The bundled PostgreSQL does not run on this system${hint}: ${output}. ` +
      'Use an external PostgreSQL here.',
  );
}

async function chooseHomeAsRoot(
  home: ClusterHome,
  log: (line: string) => void,
): Promise<ClusterHome> {
  if (platform() !== 'linux') {
    throw new Error('The bundled PostgreSQL does not run as root here: start as a normal user.');
  }
  const user = clusterOwner(home.clusterDir) ?? unprivilegedUser();
  const parent = dirname(home.clusterDir);
  for (const who of [user, throughClosedFolders(user)]) {
    if (await canUse(who, parent, home.binaries)) return { ...home, runAs: who, owner: user };
  }
  return moveOutside({ ...home, runAs: user, owner: user }, log);
}

// The user cannot pass a folder above the data or the programs, and no capability helps: what it
// cannot reach goes to a folder that it can.
async function moveOutside(home: ClusterHome, log: (line: string) => void): Promise<ClusterHome> {
  const empty = await runAs(home.runAs, '/bin/sh', ['-c', ':']);
  if (!empty.ok) {
    throw new Error(
      `PostgreSQL refuses to run as root, and switching to user id ${home.owner?.uid} failed ` +
        `(${empty.output}). Start this program as a normal user.`,
    );
  }
  const outside = await readableFolder(home.runAs);
  const inPlace = await canUse(home.runAs, '/', home.binaries);
  const binaries = inPlace ? home.binaries : await copyBinaries(home.binaries, outside);
  if (!inPlace)
    log(`user id ${home.runAs.uid} cannot run ${home.binaries.root}: using ${binaries.root}`);
  if (await canUse(home.runAs, dirname(home.clusterDir), binaries)) return { ...home, binaries };
  if (isComplete(home.clusterDir)) {
    throw new Error(
      `The database in ${home.clusterDir} exists, but user id ${home.runAs.uid} cannot reach it: ` +
        'a folder above it is closed and setpriv with CAP_DAC_READ_SEARCH is not available here.',
    );
  }
  const folder = join(
    outside,
    createHash('sha256').update(home.dataDir).digest('hex').slice(0, 12),
  );
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const clusterDir = join(folder, 'postgres');
  writeFileSync(locationNote(home.dataDir), `${clusterDir}\n`);
  log(
    `user id ${home.runAs.uid} cannot reach ${home.dataDir}: the database is kept in ${clusterDir}`,
  );
  return { ...home, binaries, clusterDir };
}

// Asks the kernel instead of reading mode bits: ACLs, noexec mounts and missing capabilities count.
async function canUse(who: RunAs, folder: string, binaries: PostgresBinaries): Promise<boolean> {
  const script = 'cd "$1" && "$2" -V && "$3" -V';
  const args = ['-c', script, 'sh', folder, binaries.postgres, binaries.initdb];
  return (await runAs(who, '/bin/sh', args)).ok;
}

/**
 * The same user with the one capability to pass closed folders, and nothing else: the server keeps
 * it, so it could read (not write) other files, but only its superuser can ask it to.
 * Without no_setuid_fixup, access(2) ignores the capability and the programs refuse to start.
 */
function throughClosedFolders(user: User): RunAs {
  const capability = '+dac_read_search';
  return {
    prefix: [
      'setpriv',
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      '--clear-groups',
      `--bounding-set=-all,${capability}`,
      `--inh-caps=-all,${capability}`,
      `--ambient-caps=-all,${capability}`,
      '--securebits=+no_setuid_fixup',
    ],
  };
}

async function readableFolder(who: RunAs): Promise<string> {
  for (const folder of OUTSIDE_FOLDERS) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
    } catch {
      continue;
    }
    const found = lstatSync(folder);
    // A folder or link that somebody else prepared could feed us programs of their choice.
    if (!found.isDirectory() || found.uid !== 0) continue;
    if ((await runAs(who, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder])).ok) return folder;
  }
  throw new Error(
    `No folder that user id ${who.uid} can reach for the database; tried ${OUTSIDE_FOLDERS.join(', ')}.`,
  );
}

function clusterOwner(clusterDir: string): User | undefined {
  const found = statSync(clusterDir, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
}

// initdb insists on a user that /etc/passwd knows.
function unprivilegedUser(): User {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => Number.isInteger(uid) && Number.isInteger(gid) && uid > 0);
  const chosen = users.find(({ name }) => name === 'nobody') ?? users[0];
  if (chosen === undefined) {
    throw new Error('The bundled PostgreSQL cannot run as root and /etc/passwd has no other user.');
  }
  return { uid: chosen.uid, gid: chosen.gid };
}

function locationNote(dataDir: string): string {
  return join(dataDir, 'postgres.location');
}
