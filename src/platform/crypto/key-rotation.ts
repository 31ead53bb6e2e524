import { Inject, Injectable } from '@nestjs/common';
import type { TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { AuditDb } from '#platform/db/audit-db.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { NOBODY_ID } from '#kernel/ids.js';
import { contextOf, DataKeys, KeyMemory, type Purpose, type WrappedRow } from './data-keys.js';
import { KEY_STORE, type KeyStore } from './key-store.js';

const PURPOSES = ['custom_fields'] as const satisfies readonly Purpose[];

/** New keys for a tenant, and the end of its keys. Everything is in the tenant's trail. */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly db: Db,
    private readonly dataKeys: DataKeys,
    private readonly memory: KeyMemory,
    private readonly auditDb: AuditDb,
    @Inject(KEY_STORE) private readonly store: KeyStore,
  ) {}

  /**
   * A new version of the tenant's own key, under which every data key is wrapped anew. Killed in between, some are still
   * under the old one, which opens them; the next run takes all of them along.
   * @returns how many data keys there are; 0 for a tenant that never encrypted anything, which gets no key
   * @throws KeyStoreUnavailable, KeyDestroyed, WrongKey
   */
  async rotateTenantKey(tenantId: TenantId): Promise<number> {
    const run = <T>(work: (tx: Tx) => Promise<T>) =>
      this.db.runAs(systemScope(tenantId, 'keys-rotate', 'keys-rotate'), work);
    const ids = await run((tx) =>
      tx.query<{ readonly id: string }>('select id from data_keys order by id'),
    );
    if (ids.length === 0) return 0;
    const newest = await this.store.rotate(tenantId);
    for (const { id } of ids) await run((tx) => this.rewrap(tx, tenantId, id));
    await this.note(tenantId, 'rotate', { kek_version: newest, data_keys: ids.length });
    return ids.length;
  }

  /**
   * New data keys, which encrypt from now on; the old ones still open what they encrypted.
   * @returns how many there are; 0 for a tenant that never encrypted anything
   * @throws KeyStoreUnavailable, KeyDestroyed
   */
  async renewDataKeys(tenantId: TenantId): Promise<number> {
    return this.db.runAs(systemScope(tenantId, 'keys-rotate', 'keys-rotate'), async (tx) => {
      let renewed = 0;
      for (const purpose of PURPOSES) {
        const known = await tx.one('select 1 from data_keys where purpose = $1 limit 1', [purpose]);
        if (known === null) continue;
        await this.dataKeys.renew(tx, purpose);
        renewed += 1;
      }
      return renewed;
    });
  }

  /**
   * What the tenant's key protected can be read by nobody any more, nor in any backup of the database. Harmless when done
   * before.
   * @throws KeyStoreUnavailable
   */
  async destroyTenantKey(tenantId: TenantId): Promise<void> {
    await this.store.destroy(tenantId);
    this.memory.forget(tenantId);
    await this.note(tenantId, 'destroy', {});
  }

  private async rewrap(tx: Tx, tenantId: TenantId, id: string): Promise<void> {
    const row = await tx.one<WrappedRow>(
      'select id, purpose, kek_version, wrapped from data_keys where id = $1 for update',
      [id],
    );
    if (row === null) return;
    const { kek_version: version, wrapped } = row;
    const secret = await this.store.unwrap(tenantId, { version, wrapped }, contextOf(row));
    const anew = await this.store.wrap(tenantId, secret, contextOf(row));
    await tx.change(
      'update data_keys set kek_version = $2, wrapped = $3 where id = $1 returning id',
      [id, anew.version, anew.wrapped],
    );
  }

  private async note(tenantId: TenantId, operation: string, metadata: object): Promise<void> {
    await this.auditDb.append([
      {
        tenantId,
        operation,
        resourceType: 'tenant_key',
        resourceId: tenantId,
        userId: NOBODY_ID,
        decision: 'system',
        trustScore: 100,
        at: new Date(),
        metadata: { ...metadata, actor: 'keys-rotate' },
      },
    ]);
  }
}
