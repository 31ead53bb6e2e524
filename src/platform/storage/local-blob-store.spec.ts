import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BlobStorageError, BlobTooLargeError } from './blob-store.js';
import { LocalBlobStore } from './local-blob-store.js';

const BYTES = Buffer.from('some bytes that matter');

describe('local blob store', () => {
  const tenantId = randomUUID();
  let root: string;
  let store: LocalBlobStore;
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'parecer-blobs-'));
    store = await LocalBlobStore.prepare(root);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function put(source: Readable, maxBytes = 100) {
    return store.put(source, { tenantId, maxBytes });
  }

  function files(): string[] {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  it('gives back what it was given', async () => {
    const { key, bytes, sha256 } = await put(
      Readable.from([BYTES.subarray(0, 5), BYTES.subarray(5)]),
    );
    expect(bytes).toBe(BYTES.length);
    expect(sha256).toBe(createHash('sha256').update(BYTES).digest('hex'));
    expect(await buffer(await store.open(key))).toEqual(BYTES);
    expect(await buffer(await store.open(key, { start: 5, end: 9 }))).toEqual(
      BYTES.subarray(5, 10),
    );
    expect(await store.withFile(key, (path) => readFile(path))).toEqual(BYTES);
  });

  it('keeps tenants apart, and names nothing after what came in', async () => {
    const { key } = await put(Readable.from([BYTES]));
    expect(key).toMatch(new RegExp(`^${tenantId}/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{32}$`));
    await expect(
      store.put(Readable.from([BYTES]), { tenantId: '../x', maxBytes: 9 }),
    ).rejects.toThrow('needs a tenant');
  });

  it('takes the last byte allowed and leaves nothing of a stream with one more', async () => {
    expect((await put(Readable.from([BYTES]), BYTES.length)).bytes).toBe(BYTES.length);
    const before = files();
    await expect(put(Readable.from([BYTES]), BYTES.length - 1)).rejects.toThrow(BlobTooLargeError);
    expect(files()).toEqual(before);
  });

  it('leaves nothing of a stream that breaks off, and tells why it did', async () => {
    const broken = Readable.from(
      (async function* () {
        yield BYTES;
        throw new Error('gone');
      })(),
    );
    await expect(put(broken)).rejects.toThrow('gone');
    expect(files()).toEqual([]);
  });

  it('forgets what is removed, twice if need be', async () => {
    const { key } = await put(Readable.from([BYTES]));
    await store.remove(key);
    await store.remove(key);
    expect(files()).toEqual([]);
    await expect(store.open(key)).rejects.toThrow(BlobStorageError);
  });

  it('forgets all of one tenant and nothing of another', async () => {
    const other = await store.put(Readable.from([BYTES]), { tenantId: randomUUID(), maxBytes: 99 });
    await put(Readable.from([BYTES]));
    await put(Readable.from([BYTES]));
    await store.removeAll(tenantId);
    await store.removeAll(tenantId);
    expect(files()).toEqual([other.key.split('/').at(-1)]);
    await expect(store.removeAll('..')).rejects.toThrow('needs a tenant');
  });

  it('says so when the disk refuses', async () => {
    rmSync(join(root, 'unfinished'), { recursive: true });
    await expect(put(Readable.from([BYTES]))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(put(Readable.from([BYTES]))).rejects.toThrow(BlobStorageError);
  });

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'unfinished/x',
    '',
    `${randomUUID()}/../../../etc/passwd`,
  ])('makes no path of %p', async (key) => {
    await expect(store.open(key)).rejects.toThrow('no key');
    await expect(store.remove(key)).rejects.toThrow('no key');
    await expect(store.withFile(key, () => Promise.resolve(1))).rejects.toThrow('no key');
  });

  it('sweeps unfinished files of an hour ago when it starts, not younger ones', async () => {
    const folder = join(root, 'unfinished');
    mkdirSync(folder, { recursive: true });
    const hourAgo = new Date(Date.now() - 61 * 60 * 1_000);
    writeFileSync(join(folder, 'old'), 'x');
    utimesSync(join(folder, 'old'), hourAgo, hourAgo);
    writeFileSync(join(folder, 'young'), 'x');
    await LocalBlobStore.prepare(root);
    expect(existsSync(join(folder, 'old'))).toBe(false);
    expect(existsSync(join(folder, 'young'))).toBe(true);
  });
});
