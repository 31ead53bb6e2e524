import { Inject, Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TenantId } from '#kernel/ids.js';
import { SignedArchive } from '#platform/archive/signed-archive.js';
import { CONFIG } from '#platform/config/config.module.js';
import { contextKey, exportSigningKey } from '#platform/crypto/keys.js';
import { SEALED_COLUMNS } from '#platform/crypto/sealed-columns.js';
import { Vault } from '#platform/crypto/vault.js';
import { Db } from '#platform/db/db.js';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { schemaVersion } from '#platform/db/migrations.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { SnapshotReader } from '#platform/db/snapshot-reader.js';
import {
  BLOB_STORE,
  BlobStorageError,
  type BlobStore,
  type StoredBlob,
} from '#platform/storage/blob-store.js';
import {
  type ExportTable,
  exportTable,
  READABLE_TABLES,
  type ReadableTable,
} from './export-tables.js';
import { PATIENT_FILES } from './patient-data.js';
import { revealFields } from './reveal-fields.js';

const MAX_BYTES = 2 ** 40;

interface MediaFile {
  readonly filename: string;
  readonly file_path: string | null;
  readonly file_size: string;
  readonly is_patients: boolean;
}

/** Rows that are not in an archive, and rows that are in it without some of their values. */
interface LeftOut {
  readonly rows: number;
  readonly blanked: number;
}

/** Writes everything of one tenant, as it stands at one moment, into one signed archive in the blob store. */
@Injectable()
export class ExportWriter {
  private readonly contextKey: KeyObject;
  private readonly signingKey: KeyObject;
  private readonly url: string;
  private readonly spoolRoot: string;

  constructor(
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
    private readonly db: Db,
    private readonly vault: Vault,
    @Inject(CONFIG) config: ConnectedConfig,
  ) {
    this.contextKey = contextKey(config.secret);
    this.signingKey = exportSigningKey(config.secret);
    this.url = configuredRoleUrl(config, 'parecer_app');
    this.spoolRoot = join(config.dataDir, 'spool');
  }

  /** @throws Error when the database, the spool folder or the blob store fails; nothing is left of the archive then */
  async write(tenantId: TenantId, includePhi: boolean): Promise<StoredBlob> {
    await mkdir(this.spoolRoot, { recursive: true, mode: 0o700 });
    const spool = await mkdtemp(join(this.spoolRoot, 'export-'));
    const archive = new SignedArchive(this.signingKey);
    const stored = this.blobs.put(archive.output, { tenantId, maxBytes: MAX_BYTES });
    try {
      const written = SnapshotReader.during(this.url, this.contextKey, tenantId, (reader) =>
        this.fill(archive, reader, { tenantId, includePhi, spool }),
      ).catch((error: unknown) => {
        archive.abort(error instanceof Error ? error : new Error('the export failed'));
        throw error;
      });
      // both are waited for, so that nothing goes on behind the back of who asked
      const [, result] = await Promise.allSettled([written, stored]);
      await written;
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    } finally {
      await rm(spool, { recursive: true, force: true });
    }
  }

  private async fill(
    archive: SignedArchive,
    reader: SnapshotReader,
    { tenantId, includePhi, spool }: { tenantId: TenantId; includePhi: boolean; spool: string },
  ): Promise<void> {
    const exportedAt = new Date().toISOString();
    const tables: ExportTable[] = [];
    for await (const readable of reader.rows<ReadableTable>(READABLE_TABLES)) {
      const table = exportTable(readable, includePhi);
      if (table !== null) tables.push(table);
    }
    const rows: Record<string, number> = {};
    const leftOut: Record<string, LeftOut> = {};
    const expected = await count(reader, tables);
    for (const { name, sql, leftOutSql } of tables) {
      const stored = linesOf(reader, sql);
      const { db, vault } = this;
      const lines =
        includePhi && name === SEALED_COLUMNS.customFieldValue.table
          ? revealFields(stored, { db, vault, tenantId })
          : stored;
      rows[name] = await archive.addLines(`data/${name}.ndjson`, lines, join(spool, name));
      if (rows[name] !== expected[name]) throw new Error(`rows of ${name} are missing`);
      if (leftOutSql === null) continue;
      for await (const counts of reader.rows<LeftOut>(leftOutSql)) leftOut[name] = counts;
    }
    const { missing, withheld } = await this.addFiles(archive, reader, includePhi);
    const omitted = tables.filter((table) => table.omitted.length > 0);
    await archive.finish({
      format: 'parecer-export',
      format_version: 1,
      schema_version: schemaVersion(),
      tenant_id: tenantId,
      exported_at: exportedAt,
      patient_data: includePhi ? 'included' : 'excluded',
      left_out: { ...leftOut, files: withheld },
      omitted_columns: Object.fromEntries(omitted.map((table) => [table.name, table.omitted])),
      rows,
      missing_files: missing,
    });
  }

  /** Files one after the other; gives those whose bytes are gone, and how many are a patient's and stay. */
  private async addFiles(
    archive: SignedArchive,
    reader: SnapshotReader,
    includePhi: boolean,
  ): Promise<{ readonly missing: readonly string[]; readonly withheld: number }> {
    const missing: string[] = [];
    let withheld = 0;
    const sql = `select t.filename, t.file_path, t.file_size, (${PATIENT_FILES}) as is_patients from public.media t
                  where t.tenant_id = (select app.current_tenant()) order by t.id`;
    for await (const file of reader.rows<MediaFile>(sql)) {
      if (file.is_patients && !includePhi) {
        withheld += 1;
        continue;
      }
      const source = file.file_path === null ? null : await this.openFile(file.file_path);
      if (source === null) missing.push(file.filename);
      else await archive.addStream(`media/${file.filename}`, Number(file.file_size), source);
    }
    return { missing, withheld };
  }

  private async openFile(key: string) {
    try {
      return await this.blobs.open(key);
    } catch (error) {
      if (error instanceof BlobStorageError && error.code === 'ENOENT') return null;
      throw error;
    }
  }
}

/** How many lines of each table there must be, in the snapshot of which they are read: fewer are no export. */
async function count(
  reader: SnapshotReader,
  tables: readonly ExportTable[],
): Promise<Readonly<Record<string, number>>> {
  const expected: Record<string, number> = {};
  for (const { name, countSql } of tables) {
    for await (const row of reader.rows<{ readonly expected: number }>(countSql)) {
      expected[name] = row.expected;
    }
  }
  return expected;
}

async function* linesOf(reader: SnapshotReader, sql: string): AsyncGenerator<string> {
  for await (const { line } of reader.rows<{ line: string }>(sql)) yield line;
}
