import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '#kernel/problem.js';
import { currentPerson, requireScope } from '#platform/auth/current-person.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import {
  BLOB_STORE,
  BlobStorageError,
  type BlobStore,
  type StoredBlob,
} from '#platform/storage/blob-store.js';
import { type InspectedFile, inspectFile } from './file-inspector.js';
import { newFilename } from './file-names.js';
import { barePicture } from './metadata/bare-picture.js';
import { MEDIA_COLUMNS, type MediaRow, type MediaView, toMediaView } from './media.view.js';
import { type FileSink, readUpload, type Received } from './upload-reader.js';

/** Takes files in: bytes first, row last, and no transaction while bytes travel. */
@Injectable()
export class UploadService {
  constructor(
    private readonly db: Db,
    @Inject(BLOB_STORE) private readonly store: BlobStore,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** @throws Problem as `readUpload`, and media.type_not_allowed, media.post_not_found, quota.storage_exceeded, media.storage_failed */
  async upload(request: FastifyRequest): Promise<MediaView> {
    return this.keep(await readUpload(request, await this.sink()));
  }

  private async sink(): Promise<FileSink> {
    const { tenantId } = requireScope();
    // row security would refuse the row, but only after all bytes had come
    if (tenantId === null) throw problem('policy.forbidden');
    const { maxUploadBytes: maxBytes } = this.config;
    const roomBytes = await this.db.run(roomOf);
    if (roomBytes === 0) throw problem('quota.storage_exceeded');
    const limits = { tenantId, maxBytes: Math.min(maxBytes, roomBytes) };
    return {
      maxBytes,
      roomBytes,
      store: (file) => this.store.put(file, limits),
      discard: (blob) => this.discard(blob),
    };
  }

  /** Looks at what came and writes its row; a file without a row does not stay. */
  private async keep(received: Received): Promise<MediaView> {
    let { blob } = received;
    try {
      const file = await this.store.withFile(blob.key, inspectFile);
      const bare =
        file.kind === 'image'
          ? await this.store.withFile(blob.key, (path) => barePicture(path, file.mime))
          : null;
      // what a camera wrote beside the picture is not kept
      if (bare !== null) {
        const asItCame = blob;
        blob = await this.put(bare);
        await this.discard(asItCame);
      }
      return await this.db.run((tx) => insert(tx, { ...received, blob }, file));
    } catch (error) {
      await this.discard(blob);
      throw error;
    }
  }

  private async put(bytes: Buffer): Promise<StoredBlob> {
    const { tenantId } = requireScope();
    if (tenantId === null) throw problem('policy.forbidden');
    try {
      return await this.store.put(Readable.from([bytes]), { tenantId, maxBytes: bytes.length });
    } catch (error) {
      throw error instanceof BlobStorageError ? problem('media.storage_failed') : error;
    }
  }

  private async discard({ key }: StoredBlob): Promise<void> {
    await this.store.remove(key).catch((err: unknown) => {
      this.log.warn({ err }, 'a refused file stays in the blob store');
    });
  }
}

/**
 * Bytes the scope's tenant may still store. Uploads that run beside each other may all see the same room; the counter
 * lets only those rows in that fit, and what came with the others is thrown away.
 */
async function roomOf(tx: Tx): Promise<number> {
  const row = await tx.one<{ readonly room: string }>(
    `select greatest(app.tenant_limit(t.limits, 'storage_bytes') - u.used, 0) as room
       from tenants t join tenant_usage u on u.tenant_id = t.id
      where t.id = app.current_tenant() and u.kind = 'storage_bytes'`,
  );
  return Number(row?.room ?? 0);
}

async function insert(tx: Tx, received: Received, file: InspectedFile): Promise<MediaView> {
  const { blob, originalFilename, body } = received;
  const row = await tx.one<MediaRow>(
    `with made as materialized (select app.uuid_v7() as id)
     insert into media (id, url, filename, original_filename, mime_type, attachment_type, file_size, sha256, file_path,
       width, height, uploaded_by_id, title, alt_text, caption, description, post_id, access_level, medical_content,
       contains_phi)
     select made.id, '/v1/media/' || made.id || '/content', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
       $14, $15, $16, $17, $18 from made
     returning ${MEDIA_COLUMNS}`,
    [
      newFilename(file.extension),
      originalFilename,
      file.mime,
      file.kind,
      blob.bytes,
      blob.sha256,
      blob.key,
      file.width,
      file.height,
      currentPerson().userId,
      body.title ?? null,
      body.alt_text ?? null,
      body.caption ?? null,
      body.description ?? null,
      body.post_id ?? null,
      body.access_level ?? 'public',
      body.medical_content ?? false,
      body.contains_phi ?? false,
    ],
  );
  if (row === null) throw new Error('the insert gave no row');
  return toMediaView(row);
}
