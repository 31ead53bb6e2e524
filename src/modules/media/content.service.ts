import { Inject, Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import { noneMatch } from '#platform/http/etag.js';
import {
  BLOB_STORE,
  BlobStorageError,
  type BlobStore,
  type ByteRange,
} from '#platform/storage/blob-store.js';
import { readRange } from './byte-range.js';
import { attachmentHeader } from './file-names.js';
import { findMedia } from './media-rows.js';
import type { MediaEntity } from './media.entity.js';

export interface MediaContent {
  readonly status: 200 | 206 | 304;
  readonly headers: Readonly<Record<string, string>>;
  /** null where the answer has no body. */
  readonly stream: Readable | null;
}

/** Gives out the bytes of files. */
@Injectable()
export class ContentService {
  constructor(
    private readonly db: Db,
    @Inject(BLOB_STORE) private readonly store: BlobStore,
  ) {}

  /**
   * The answer to a reader's headers If-None-Match, Range and If-Range. The transaction ends before the first byte.
   * @throws Problem media.not_found, also for a file this person may not see; media.storage_failed
   */
  async read(id: string, asked: IncomingHttpHeaders): Promise<MediaContent> {
    const file = await this.db.run((tx) => findMedia(tx, id));
    const headers = commonHeaders(file);
    if (noneMatch(asked['if-none-match'], headers.etag)) {
      return { status: 304, headers, stream: null };
    }
    const size = Number(file.file_size);
    const changed = asked['if-range'] !== undefined && asked['if-range'] !== headers.etag;
    const range = changed ? null : readRange(asked.range, size);
    const stream = await this.open(file, range);
    return range === null
      ? { status: 200, headers: { ...headers, 'content-length': String(size) }, stream }
      : { status: 206, headers: { ...headers, ...rangeHeaders(range, size) }, stream };
  }

  private async open({ file_path: key }: MediaEntity, range: ByteRange | null): Promise<Readable> {
    if (key === null) throw problem('media.storage_failed');
    try {
      return await this.store.open(key, range ?? undefined);
    } catch (error) {
      throw error instanceof BlobStorageError ? problem('media.storage_failed') : error;
    }
  }
}

/**
 * Uploads are other people's bytes: no sniffing, no scripts, and nothing but pictures opens in the browser. `no-cache`
 * lets a browser keep the file but ask each time, since access can be taken away.
 */
function commonHeaders(file: MediaEntity) {
  const extension = file.filename.split('.').at(-1) ?? '';
  const picture = file.attachment_type === 'image';
  return {
    etag: `"${file.sha256}"`,
    'content-type': file.mime_type,
    'content-disposition': picture ? 'inline' : attachmentHeader(file.original_filename, extension),
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
  };
}

function rangeHeaders({ start, end }: ByteRange, size: number) {
  return {
    'content-range': `bytes ${start}-${end}/${size}`,
    'content-length': String(end - start + 1),
  };
}
