import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { KeyRotation } from '#platform/crypto/key-rotation.js';
import { contextKey } from '#platform/crypto/keys.js';
import { backendOf } from '#platform/db/backend.js';
import { contextStatement } from '#platform/db/signed-context.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Chores } from '#platform/queue/chores.js';
import { Jobs } from '#platform/queue/jobs.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { BLOB_STORE, type BlobStore } from '#platform/storage/blob-store.js';

const EVERY_MS = 60_000;
/** Rows a transaction: few enough to end within the limits of a statement, also with an audit row for each. */
const BATCH = 1_000;

/**
 * Removes tenants whose waiting time is over: rows a batch at a time, then waiting jobs, the tenant's key and files, then
 * the mark that it is done. Every step may be done again, so a process that is killed in between loses nothing but time.
 */
@Injectable()
export class TenantErasure implements OnModuleInit {
  private readonly key: KeyObject;

  constructor(
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
    private readonly jobs: Jobs,
    private readonly keys: KeyRotation,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
    @Inject(CONFIG) { secret }: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    this.key = contextKey(secret);
  }

  onModuleInit(): void {
    this.chores.register('erase tenants', EVERY_MS, () => this.eraseDue());
  }

  /** One tenant that cannot be erased does not keep the others. */
  async eraseDue(): Promise<void> {
    const due = await this.relayDb.query<{ tenant_id: string }>(
      'select tenant_id from app.due_erasures()',
    );
    for (const { tenant_id: tenantId } of due) {
      if (!isTenantId(tenantId)) continue;
      try {
        await this.erase(tenantId);
      } catch (err) {
        this.log.error({ err, tenant: tenantId }, 'a tenant could not be erased');
      }
    }
  }

  private async erase(tenantId: TenantId): Promise<void> {
    while ((await this.step(tenantId, 'select app.erase_tenant($1) as removed', [BATCH])) > 0);
    await this.jobs.forget(tenantId);
    // a hold may have come meanwhile: files are gone for good
    await this.step(tenantId, 'select app.erase_tenant(0) as removed');
    // backups keep the rows for a while, but the key is in none of them
    await this.keys.destroyTenantKey(tenantId);
    await this.blobs.removeAll(tenantId);
    await this.step(tenantId, 'select 0 as removed from (select app.bury_tenant()) done');
    this.log.warn({ tenant: tenantId }, 'a tenant was erased');
  }

  /** In a transaction under the signed context of that one tenant: row security lets no other tenant's row be met. */
  private async step(
    tenantId: TenantId,
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<number> {
    return this.relayDb.transaction(async (client) => {
      const scope = systemScope(tenantId, 'tenant-erasure', 'tenant-erasure');
      const context = contextStatement(scope, backendOf(client).pid, this.key);
      await client.query(context.text, [...context.values]);
      const { rows } = await client.query<{ removed: number }>(sql, [...values]);
      return rows[0]?.removed ?? 0;
    });
  }
}
