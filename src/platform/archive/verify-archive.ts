import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { MANIFEST, SIGNATURE } from './signed-archive.js';

export interface ArchiveCheck {
  /** One line for each thing that is wrong; none for an archive as it was made. */
  readonly faults: readonly string[];
  readonly entries: number;
  /** Of the key that signed it, as the archive says; null when it has no signature. */
  readonly publicKey: string | null;
}

interface Found {
  readonly bytes: number;
  readonly sha256: string;
  readonly lines: number;
}

const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
const KEY_TEXT = /^[A-Za-z0-9_-]{43}$/;

/**
 * Reads an archive to its end and compares every file with the signed manifest. `trustedKey` is the public key one has
 * from elsewhere; without it a signature proves only that the archive is of one piece.
 */
export async function verifyArchive(
  file: string,
  trustedKey: string | null,
): Promise<ArchiveCheck> {
  const found = new Map<string, Found>();
  const kept = new Map<string, Buffer>();
  const faults: string[] = [];
  try {
    await pipeline(createReadStream(file), createGunzip(), async function (source) {
      const tar = extract();
      const feeding = pipeline(source, tar);
      feeding.catch(() => undefined);
      for await (const entry of tar) {
        const { name } = entry.header;
        if (found.has(name) || kept.has(name)) faults.push(`${name}: stands there twice`);
        const keeps = name === MANIFEST || name === SIGNATURE;
        const { chunks, ...read } = await readEntry(entry, keeps);
        if (keeps) kept.set(name, Buffer.concat(chunks));
        else found.set(name, read);
      }
      await feeding;
    });
  } catch (error) {
    faults.push(
      `the archive cannot be read to its end: ${error instanceof Error ? error.message : 'damaged'}`,
    );
  }
  const manifest = kept.get(MANIFEST);
  const publicKey = checkSignature(manifest, kept.get(SIGNATURE), trustedKey, faults);
  if (manifest !== undefined) compare(entriesOf(manifest, faults), found, faults);
  return { faults, entries: found.size, publicKey };
}

async function readEntry(entry: AsyncIterable<unknown>, keeps: boolean) {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let bytes = 0;
  let lines = 0;
  for await (const chunk of entry) {
    if (!Buffer.isBuffer(chunk)) throw new Error('no bytes');
    hash.update(chunk);
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 0x0a) lines += 1;
    if (keeps && bytes <= MAX_MANIFEST_BYTES) chunks.push(chunk);
  }
  return { bytes, sha256: hash.digest('hex'), lines, chunks };
}

function checkSignature(
  manifest: Buffer | undefined,
  signed: Buffer | undefined,
  trustedKey: string | null,
  faults: string[],
): string | null {
  if (manifest === undefined) faults.push(`${MANIFEST}: is missing`);
  if (signed === undefined) faults.push(`${SIGNATURE}: is missing`);
  if (manifest === undefined || signed === undefined) return null;
  const said = parse(signed);
  const own = textOf(said, 'public_key');
  const signature = textOf(said, 'signature');
  if (own === null || signature === null || !KEY_TEXT.test(own)) {
    faults.push(`${SIGNATURE}: cannot be read`);
    return null;
  }
  if (trustedKey !== null && trustedKey !== own) {
    faults.push(`${SIGNATURE}: was made with another key (${own})`);
  }
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: trustedKey ?? own },
    format: 'jwk',
  });
  if (!verify(null, manifest, key, Buffer.from(signature, 'base64url'))) {
    faults.push(`${MANIFEST}: the signature does not fit`);
  }
  return own;
}

function compare(
  listed: readonly Readonly<Record<string, unknown>>[],
  found: ReadonlyMap<string, Found>,
  faults: string[],
): void {
  const names = new Set<string>();
  for (const entry of listed) {
    const name = textOf(entry, 'name') ?? '';
    names.add(name);
    const there = found.get(name);
    if (there === undefined) faults.push(`${name}: is missing`);
    else if (there.sha256 !== entry.sha256)
      faults.push(`${name}: its bytes are not those that were signed`);
    else if (there.bytes !== entry.bytes)
      faults.push(`${name}: is ${there.bytes} bytes long, not ${JSON.stringify(entry.bytes)}`);
    else if (entry.rows !== undefined && there.lines !== entry.rows) {
      faults.push(`${name}: has ${there.lines} rows, not ${JSON.stringify(entry.rows)}`);
    }
  }
  for (const name of found.keys()) {
    if (!names.has(name)) faults.push(`${name}: is not in the manifest`);
  }
}

function entriesOf(
  manifest: Buffer,
  faults: string[],
): readonly Readonly<Record<string, unknown>>[] {
  const read = parse(manifest);
  const entries = read?.entries;
  if (!Array.isArray(entries) || !entries.every(isRecord)) {
    faults.push(`${MANIFEST}: cannot be read`);
    return [];
  }
  return entries;
}

function parse(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(record: Readonly<Record<string, unknown>> | null, key: string): string | null {
  const value = record?.[key];
  return typeof value === 'string' ? value : null;
}
