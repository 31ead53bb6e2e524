import type { Readable } from 'node:stream';

/** Injection token of the store that holds what people upload. */
export const BLOB_STORE = Symbol('BLOB_STORE');

export interface BlobLimits {
  /** Id of the tenant: blobs of two tenants never share a folder. */
  readonly tenantId: string;
  readonly maxBytes: number;
}

export interface StoredBlob {
  /** Made by the store, never by a caller; opaque. */
  readonly key: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Both ends included, as in HTTP. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where uploaded bytes live. Keys are known to the database alone. */
export interface BlobStore {
  /**
   * Stores a stream to its end; of one that breaks off or grows too large nothing is left.
   * @throws BlobTooLargeError, BlobStorageError, or the error the stream broke with
   */
  put(source: Readable, limits: BlobLimits): Promise<StoredBlob>;
  /** @throws BlobStorageError also when there is no such blob */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** Lends the blob as a file, for tools that jump about in it; the path is good until `work` ends. */
  withFile<T>(key: string, work: (path: string) => Promise<T>): Promise<T>;
  /** A blob that is gone already is no error. */
  remove(key: string): Promise<void>;
  /** Everything of one tenant, once it has left. */
  removeAll(tenantId: string): Promise<void>;
}

export class BlobTooLargeError extends Error {
  constructor(maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
    this.name = 'BlobTooLargeError';
  }
}

/** The store itself failed: disk full, no permission, blob missing. */
export class BlobStorageError extends Error {
  readonly code: string;

  constructor(cause: NodeJS.ErrnoException) {
    super('the blob store failed', { cause });
    this.name = 'BlobStorageError';
    this.code = cause.code ?? 'EIO';
  }
}
