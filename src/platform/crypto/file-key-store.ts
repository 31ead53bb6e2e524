import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decryptGcm, encryptGcm } from './envelope.js';
import {
  KeyDestroyed,
  type KeyStore,
  KeyStoreUnavailable,
  type WrappedKey,
  WrongKey,
} from './key-store.js';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const TOMBSTONE = 'destroyed';
const KEY_FILE = /^([1-9]\d{0,8})\.key$/;
const TENANT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HAS_OWNERS = process.platform !== 'win32';

/**
 * Keys in files that nobody but their owner may read: `<folder>/<tenant>/<version>.key`, 32 bytes of chance each. Several
 * processes may share the folder, also over the network: a version belongs to whoever links it first. Each key is read anew
 * when it is needed, so that a folder that is gone, or open to others, is noticed.
 */
export class FileKeyStore implements KeyStore {
  /** The folder is not made here: where it is missing, something is not mounted. */
  constructor(private readonly folder: string) {}

  async createKey(tenantId: string): Promise<void> {
    await this.guard(async () => {
      if ((await this.versions(tenantId)).length === 0) await this.addVersion(tenantId, 1);
    });
  }

  async wrap(tenantId: string, secret: Buffer, context: string): Promise<WrappedKey> {
    return this.guard(async () => {
      const version = (await this.versions(tenantId)).at(-1);
      if (version === undefined) throw new KeyStoreUnavailable('a tenant has no key');
      const key = await this.read(tenantId, version);
      const { iv, body, tag } = encryptGcm(
        secret,
        key,
        aadOf(tenantId, version, context),
        randomBytes(IV_BYTES),
      );
      return { version, wrapped: Buffer.concat([iv, tag, body]) };
    });
  }

  async unwrap(
    tenantId: string,
    { version, wrapped }: WrappedKey,
    context: string,
  ): Promise<Buffer> {
    return this.guard(async () => {
      await this.versions(tenantId);
      const parts = {
        iv: wrapped.subarray(0, IV_BYTES),
        tag: wrapped.subarray(IV_BYTES, IV_BYTES + TAG_BYTES),
        body: wrapped.subarray(IV_BYTES + TAG_BYTES),
      };
      const key = await this.read(tenantId, version);
      const secret = decryptGcm(parts, key, aadOf(tenantId, version, context));
      if (secret === null) throw new WrongKey();
      return secret;
    });
  }

  async rotate(tenantId: string): Promise<number> {
    return this.guard(async () => {
      for (;;) {
        const version = ((await this.versions(tenantId)).at(-1) ?? 0) + 1;
        if (await this.addVersion(tenantId, version)) return version;
      }
    });
  }

  async destroy(tenantId: string): Promise<void> {
    await this.guard(async () => {
      await this.assertPrivate(this.folder);
      const folder = this.folderOf(tenantId);
      await mkdir(folder, { mode: 0o700 }).catch(ignoring('EEXIST'));
      await write(folder, TOMBSTONE, 'destroyed\n').catch(ignoring('EEXIST'));
      for (const name of await readdir(folder)) {
        if (name === TOMBSTONE) continue;
        await scribble(join(folder, name)).catch(ignoring('ENOENT'));
        await rm(join(folder, name), { force: true });
      }
      await sync(folder);
    });
  }

  /** The versions there are, from the oldest on. */
  private async versions(tenantId: string): Promise<readonly number[]> {
    await this.assertPrivate(this.folder);
    const folder = this.folderOf(tenantId);
    const names = await readdir(folder).catch(ignoring('ENOENT'));
    if (names === undefined) return [];
    if (names.includes(TOMBSTONE)) throw new KeyDestroyed();
    return names
      .map((name) => Number(KEY_FILE.exec(name)?.[1] ?? 0))
      .filter((version) => version > 0)
      .sort((one, other) => one - other);
  }

  /** False when somebody else was quicker. */
  private async addVersion(tenantId: string, version: number): Promise<boolean> {
    const folder = this.folderOf(tenantId);
    await mkdir(folder, { mode: 0o700 }).catch(ignoring('EEXIST'));
    await this.assertPrivate(folder);
    const text = `${randomBytes(KEY_BYTES).toString('base64url')}\n`;
    const made = await write(folder, `${version}.key`, text).then(() => true, ignoring('EEXIST'));
    // whoever destroyed the key meanwhile did not see this one
    await this.versions(tenantId).catch(async (error: unknown) => {
      await rm(join(folder, `${version}.key`), { force: true });
      throw error;
    });
    return made ?? false;
  }

  private async read(tenantId: string, version: number): Promise<KeyObject> {
    const path = join(this.folderOf(tenantId), `${version}.key`);
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new KeyStoreUnavailable('a key is no file');
      assertOwn(stats);
      const key = Buffer.from((await file.readFile('utf8')).trim(), 'base64url');
      if (key.length !== KEY_BYTES) throw new KeyStoreUnavailable('a file of a key is not whole');
      return createSecretKey(key);
    } finally {
      await file.close();
    }
  }

  private async assertPrivate(folder: string): Promise<void> {
    assertOwn(await lstat(folder));
  }

  private folderOf(tenantId: string): string {
    if (!TENANT.test(tenantId)) throw new Error('this is no id of a tenant');
    return join(this.folder, tenantId);
  }

  /** Whatever else goes wrong with files is the store's being out of reach. */
  private async guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== null) {
        throw new KeyStoreUnavailable('the folder of keys cannot be used', error);
      }
      throw error;
    }
  }
}

/** @throws KeyStoreUnavailable for what others than the process may read or own */
function assertOwn({ mode, uid }: Stats): void {
  if (!HAS_OWNERS) return;
  if ((mode & 0o077) !== 0) throw new KeyStoreUnavailable('keys are open to others');
  if (uid !== process.geteuid?.()) throw new KeyStoreUnavailable('keys belong to somebody else');
}

/** The whole file under its name or none of it, also after a loss of power. Throws EEXIST where there is one. */
async function write(folder: string, name: string, text: string): Promise<void> {
  const draft = join(folder, `.${randomBytes(9).toString('base64url')}`);
  try {
    await within(await open(draft, 'wx', 0o600), async (file) => {
      await file.writeFile(text);
      await file.sync();
    });
    await link(draft, join(folder, name));
    await sync(folder);
  } finally {
    await rm(draft, { force: true });
  }
}

/** So that what some disks keep of a removed file is no key. */
async function scribble(path: string): Promise<void> {
  await within(await open(path, 'r+'), async (file) => {
    await file.write(randomBytes(KEY_BYTES * 2));
    await file.sync();
  });
}

async function sync(folder: string): Promise<void> {
  if (!HAS_OWNERS) return;
  await within(await open(folder, 'r'), (handle) => handle.sync());
}

async function within<T>(file: FileHandle, work: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

function ignoring(code: string): (error: unknown) => undefined {
  return (error) => {
    if (codeOf(error) === code) return undefined;
    throw error;
  };
}

/** As the file system names what went wrong. */
function codeOf(error: unknown): string | null {
  const named = typeof error === 'object' && error !== null && 'code' in error;
  return named && typeof error.code === 'string' ? error.code : null;
}

function aadOf(tenantId: string, version: number, context: string): Buffer {
  return Buffer.from(['kek', tenantId, version, context].join('|'));
}
