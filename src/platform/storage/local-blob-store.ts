import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { types } from 'node:util';
import { isUuid } from '#kernel/ids.js';
import { BlobMeter } from './blob-meter.js';
import {
  type BlobLimits,
  BlobStorageError,
  type BlobStore,
  type ByteRange,
  type StoredBlob,
} from './blob-store.js';

/** tenant / two levels of 256 folders each / 128 random bits */
const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/;
const UNFINISHED = 'unfinished';
const NAME_BYTES = 16;
const STALE_MS = 60 * 60 * 1_000;

/** Blobs as files below one folder. */
export class LocalBlobStore implements BlobStore {
  private constructor(private readonly root: string) {}

  /** Makes the folder where it is missing, and sweeps what uploads left there that a crash cut off. */
  static async prepare(root: string): Promise<LocalBlobStore> {
    const unfinished = join(root, UNFINISHED);
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    await sweep(unfinished, Date.now() - STALE_MS);
    return new LocalBlobStore(root);
  }

  async put(source: Readable, { tenantId, maxBytes }: BlobLimits): Promise<StoredBlob> {
    const key = newKey(tenantId);
    const unfinished = join(this.root, UNFINISHED, randomName());
    const meter = new BlobMeter(maxBytes);
    try {
      const file = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(source, meter, file);
      await this.publish(unfinished, this.pathOf(key));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw isSystemError(error) ? new BlobStorageError(error) : error;
    }
    return { key, bytes: meter.bytes, sha256: meter.sha256() };
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const path = this.pathOf(key);
    return orStorageError(async () => (await open(path, 'r')).createReadStream(range ?? {}));
  }

  async withFile<T>(key: string, work: (path: string) => Promise<T>): Promise<T> {
    return work(this.pathOf(key));
  }

  async remove(key: string): Promise<void> {
    const path = this.pathOf(key);
    await orStorageError(() => rm(path, { force: true }));
  }

  async removeAll(tenantId: string): Promise<void> {
    if (!isUuid(tenantId)) throw new Error('a blob needs a tenant');
    const folder = join(this.root, tenantId.toLowerCase());
    await orStorageError(() => rm(folder, { recursive: true, force: true }));
  }

  /** The name appears only when every byte is on the disk, and stays after a loss of power. */
  private async publish(from: string, to: string): Promise<void> {
    const folder = dirname(to);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(from, to);
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Only keys of our own making become paths: none of them can climb out of the folder. */
  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('that is no key of this store');
    return join(this.root, ...key.split('/'));
  }
}

function newKey(tenantId: string): string {
  if (!isUuid(tenantId)) throw new Error('a blob needs a tenant');
  const name = randomName();
  return [tenantId.toLowerCase(), name.slice(0, 2), name.slice(2, 4), name].join('/');
}

function randomName(): string {
  return randomBytes(NAME_BYTES).toString('hex');
}

/** Younger files may belong to uploads of another process that still run. */
async function sweep(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtimeMs < before) await rm(path, { force: true });
  }
}

async function orStorageError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isSystemError(error) ? new BlobStorageError(error) : error;
  }
}

/** The store never reads while it puts: a failed `read` is the sender's connection, not the disk. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && 'syscall' in error && error.syscall !== 'read';
}
