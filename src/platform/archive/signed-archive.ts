import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { PassThrough, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';

/** One file of an archive, as its manifest has it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** Of a file with one JSON value a line. */
  readonly rows?: number;
}

/** What stands in an archive's last file. */
export interface ArchiveSignature {
  readonly algorithm: 'Ed25519';
  /** The 32 bytes of the public key, base64url. */
  readonly public_key: string;
  /** Over the bytes of the manifest, base64url. */
  readonly signature: string;
}

/**
 * A .tar.gz whose manifest names every file with its SHA-256 and is signed: who has the public key sees whether a byte was
 * changed, added or left out. Written as a stream; nothing but one file's chunk is held in memory.
 */
export class SignedArchive {
  private readonly tar = pack();
  private readonly entries: ArchiveEntry[] = [];
  private readonly done: Promise<void>;
  /** Rejects when nobody reads any more. */
  private readonly left: Promise<never>;
  /** The bytes of the archive. */
  readonly output: Readable;

  constructor(private readonly key: KeyObject) {
    const output = new PassThrough();
    this.output = output;
    this.done = pipeline(this.tar, createGzip(), output);
    // whoever reads the output hears of it
    this.done.catch(() => undefined);
    this.left = once(output, 'close').then(() => {
      throw new Error('nobody reads the archive any more');
    });
    this.left.catch(() => undefined);
  }

  /** Adds bytes whose number is known. */
  async addStream(name: string, bytes: number, source: Readable): Promise<void> {
    await this.add({ name, bytes }, source);
  }

  /** Adds lines, whose length is known only when the last is there: they are put down in `spoolFile` first. */
  async addLines(name: string, lines: AsyncIterable<string>, spoolFile: string): Promise<number> {
    let rows = 0;
    const counted = async function* () {
      for await (const line of lines) {
        rows += 1;
        yield `${line}\n`;
      }
    };
    try {
      await pipeline(counted(), createWriteStream(spoolFile, { mode: 0o600 }));
      const { size } = await stat(spoolFile);
      await this.add({ name, bytes: size, rows }, createReadStream(spoolFile));
    } finally {
      await rm(spoolFile, { force: true });
    }
    return rows;
  }

  /** Adds manifest and signature and ends the archive. */
  async finish(about: Readonly<Record<string, unknown>>): Promise<void> {
    const manifest = Buffer.from(
      `${JSON.stringify({ ...about, entries: this.entries }, null, 2)}\n`,
    );
    const signature: ArchiveSignature = {
      algorithm: 'Ed25519',
      public_key: publicKeyText(this.key),
      signature: sign(null, manifest, this.key).toString('base64url'),
    };
    this.tar.entry({ name: MANIFEST, mode: 0o644 }, manifest);
    this.tar.entry({ name: SIGNATURE, mode: 0o644 }, `${JSON.stringify(signature)}\n`);
    this.tar.finalize();
    await this.done;
  }

  /** Ends the archive in the middle: who reads it gets `error`. */
  abort(error: Error): void {
    this.tar.destroy(error);
    this.output.destroy(error);
  }

  private async add(entry: Omit<ArchiveEntry, 'sha256'>, source: Readable): Promise<void> {
    const hash = createHash('sha256');
    const hashed = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    const sink = this.tar.entry({ name: entry.name, size: entry.bytes, mode: 0o644 });
    // the reader of the output may go away while a file is on its way
    await Promise.race([pipeline(source, hashed, sink), this.left]);
    this.entries.push({ ...entry, sha256: hash.digest('hex') });
  }
}

/** The 32 bytes of the public half of an Ed25519 key, base64url. */
export function publicKeyText(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (x === undefined) throw new Error('this is no Ed25519 key');
  return x;
}
