import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyStore } from './file-key-store.js';
import { KeyDestroyed, KeyStoreUnavailable, WrongKey } from './key-store.js';

describe('keys in files', () => {
  let folder: string;
  let store: FileKeyStore;
  let tenant: string;
  const secret = randomBytes(32);
  const file = (version: number, of = tenant) => join(folder, of, `${version}.key`);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parecer-keys-'));
    store = new FileKeyStore(folder);
    tenant = randomUUID();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function made() {
    await store.createKey(tenant);
    return store.wrap(tenant, secret, 'a');
  }

  it('wrap and unwrap, for the same tenant and context', async () => {
    const key = await made();
    expect(key.version).toBe(1);
    expect(key.wrapped.includes(secret)).toBe(false);
    expect(await store.unwrap(tenant, key, 'a')).toEqual(secret);
    await expect(store.unwrap(tenant, key, 'b')).rejects.toThrow(WrongKey);
    const other = randomUUID();
    await store.createKey(other);
    await expect(store.unwrap(other, key, 'a')).rejects.toThrow(WrongKey);
    for (let at = 0; at < key.wrapped.length; at += 1) {
      const wrapped = Buffer.from(key.wrapped);
      wrapped[at] = (wrapped[at] ?? 0) ^ 1;
      await expect(store.unwrap(tenant, { ...key, wrapped }, 'a')).rejects.toThrow(WrongKey);
    }
    const cut = { ...key, wrapped: key.wrapped.subarray(0, 20) };
    await expect(store.unwrap(tenant, cut, 'a')).rejects.toThrow(WrongKey);
  });

  it('are made once, whoever makes them first, and for their owner alone', async () => {
    const stores = Array.from({ length: 20 }, () => new FileKeyStore(folder));
    await Promise.all(stores.map((each) => each.createKey(tenant)));
    const key = await store.wrap(tenant, secret, 'a');
    for (const each of stores) expect(await each.unwrap(tenant, key, 'a')).toEqual(secret);
    expect(readdirSync(join(folder, tenant))).toEqual(['1.key']);
    expect(statSync(file(1)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, tenant)).mode & 0o777).toBe(0o700);
  });

  it('rotate side by side, each to a version of its own, and the older ones still open', async () => {
    const first = await made();
    const versions = await Promise.all(Array.from({ length: 8 }, () => store.rotate(tenant)));
    expect(versions.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await store.wrap(tenant, secret, 'a')).version).toBe(9);
    expect(await store.unwrap(tenant, first, 'a')).toEqual(secret);
    await expect(store.unwrap(tenant, { ...first, version: 2 }, 'a')).rejects.toThrow(WrongKey);
  });

  it('are destroyed for good', async () => {
    const key = await made();
    const bytes = readFileSync(file(1), 'utf8');
    await store.rotate(tenant);
    await store.destroy(tenant);
    await store.destroy(tenant);
    expect(readdirSync(join(folder, tenant))).toEqual(['destroyed']);
    const left = readFileSync(join(folder, tenant, 'destroyed'), 'utf8');
    expect(left).not.toContain(bytes.trim());
    await expect(store.unwrap(tenant, key, 'a')).rejects.toThrow(KeyDestroyed);
    await expect(store.wrap(tenant, secret, 'a')).rejects.toThrow(KeyDestroyed);
    await expect(store.createKey(tenant)).rejects.toThrow(KeyDestroyed);
    await expect(store.rotate(tenant)).rejects.toThrow(KeyDestroyed);
    const never = randomUUID();
    await store.destroy(never);
    await expect(store.createKey(never)).rejects.toThrow(KeyDestroyed);
  });

  it.each<[string, (store: string, path: string) => void]>([
    ['the folder is gone', (root) => renameSync(root, `${root}-away`)],
    ['the folder is open to others', (root) => chmodSync(root, 0o755)],
    ['the file is open to others', (_root, path) => chmodSync(path, 0o640)],
    ['the file is missing', (_root, path) => rmSync(path)],
    ['the file is cut', (_root, path) => writeFileSync(path, 'YWJj\n')],
    ['the file is empty', (_root, path) => writeFileSync(path, '')],
    [
      'the file is a link',
      (root, path) => {
        renameSync(path, join(root, 'elsewhere'));
        symlinkSync(join(root, 'elsewhere'), path);
      },
    ],
    [
      'the file is a folder',
      (_root, path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('cannot be used while %s', async (_what, harm) => {
    const key = await made();
    harm(folder, file(1));
    await expect(store.unwrap(tenant, key, 'a')).rejects.toThrow(KeyStoreUnavailable);
    rmSync(`${folder}-away`, { recursive: true, force: true });
  });

  it('are never made up in a folder that is missing', async () => {
    rmSync(folder, { recursive: true });
    await expect(store.createKey(tenant)).rejects.toThrow(KeyStoreUnavailable);
    await expect(store.rotate(tenant)).rejects.toThrow(KeyStoreUnavailable);
    await expect(store.destroy(tenant)).rejects.toThrow(KeyStoreUnavailable);
  });

  it('of what is no tenant are not looked for', async () => {
    await expect(store.createKey('../../etc')).rejects.toThrow(/no id of a tenant/);
  });
});
