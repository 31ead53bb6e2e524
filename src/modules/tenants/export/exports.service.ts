import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { publicKeyText } from '#platform/archive/signed-archive.js';
import { currentPerson, requireFreshAuthentication } from '#platform/auth/current-person.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { exportSigningKey } from '#platform/crypto/keys.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import { BLOB_STORE, BlobStorageError, type BlobStore } from '#platform/storage/blob-store.js';
import { type ExportRow, type ExportView, toExportView } from './export.view.js';
import type { RequestExportDto } from './request-export.dto.js';

const COLUMNS = `id, state, requested_by, include_phi, failure, bytes, sha256, created_at, finished_at, expires_at`;

export interface Archive {
  readonly filename: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly stream: Readable;
}

/** Archives of all that is a tenant's own, for its administrator. */
@Injectable()
export class ExportsService {
  private readonly publicKey: string;

  constructor(
    private readonly db: Db,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
    @Inject(CONFIG) { secret }: Config,
  ) {
    this.publicKey = publicKeyText(exportSigningKey(secret));
  }

  /** @throws Problem auth.stale_authentication, tenant.export_running */
  async request({
    include_phi: includePhi = false,
    reason,
  }: RequestExportDto): Promise<ExportView> {
    requireFreshAuthentication();
    return this.db.run(async (tx) => {
      const row = await tx.one<ExportRow>(
        `insert into tenant_exports (requested_by, include_phi, reason) values ($1, $2, $3) returning ${COLUMNS}`,
        [currentPerson().userId, includePhi, reason ?? null],
      );
      if (row === null) throw new Error('the insert gave no row');
      tx.emit('tenant.export_due', { export_id: row.id });
      return toExportView(row, this.publicKey);
    });
  }

  async list({ limit, cursor }: PageQueryDto): Promise<Page<ExportView>> {
    const rows = await this.db.read<ExportRow & { readonly instant: string }>(
      `select ${COLUMNS}, ${instantSql('created_at')} as instant from tenant_exports
          where (created_at, id) < ($1::timestamptz, $2::uuid) order by created_at desc, id desc limit $3`,
      [...readTimeCursor(cursor), limit + 1],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map((row) => toExportView(row, this.publicKey)) };
  }

  /** @throws Problem tenant.export_not_found */
  async get(id: string): Promise<ExportView> {
    return this.db.run(async (tx) => toExportView(await find(tx, id), this.publicKey));
  }

  /**
   * Whatever is in it: an archive is all of the tenant, and the link stands for seven days.
   * @throws Problem auth.stale_authentication, tenant.export_not_found also when it is not ready or no longer there
   */
  async open(id: string): Promise<Archive> {
    requireFreshAuthentication();
    const { row, key, slug } = await this.db.run(async (tx) => {
      const found = await find(tx, id);
      const kept = await tx.one<{ readonly blob_key: string; readonly slug: string }>(
        `select e.blob_key, t.slug from tenant_exports e join tenants t on t.id = e.tenant_id
          where e.id = $1 and e.state = 'ready' and e.expires_at > now()`,
        [id],
      );
      if (kept === null) throw problem('tenant.export_not_found');
      return { row: found, key: kept.blob_key, slug: kept.slug };
    });
    const filename = `${slug}-${row.created_at.toISOString().slice(0, 10)}.tar.gz`;
    try {
      const stream = await this.blobs.open(key);
      return { filename, bytes: Number(row.bytes), sha256: row.sha256 ?? '', stream };
    } catch (error) {
      throw error instanceof BlobStorageError ? problem('media.storage_failed') : error;
    }
  }
}

async function find(tx: Tx, id: string): Promise<ExportRow> {
  const row = isUuid(id)
    ? await tx.one<ExportRow>(`select ${COLUMNS} from tenant_exports where id = $1`, [id])
    : null;
  if (row === null) throw problem('tenant.export_not_found');
  return row;
}
