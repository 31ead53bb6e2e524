import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { currentScope } from '#platform/db/scope-store.js';
import type { Tx } from '#platform/db/tx.js';
import type { DataKey } from './envelope.js';
import { KEY_STORE, type KeyStore } from './key-store.js';

/** What a data key is for; each tenant has one active key a purpose. */
export type Purpose = 'custom_fields';

const KEY_BYTES = 32;
/** Random nonces of 96 bits: far fewer values than the 2^32 at which two could meet (NIST SP 800-38D §8.3). */
const MAX_USES = 2 ** 30;
const MAX_AGE_DAYS = 90;
/** Uses are counted ahead, so that writers do not wait for each other's count. */
const USES_AT_ONCE = 4_096;
const REMEMBERED_MS = 5 * 60_000;
const MAX_REMEMBERED = 1_000;

/** Unwrapped keys, for five minutes and no longer. */
export class KeyMemory {
  private readonly keys: LRUCache<string, KeyObject>;

  constructor(now: () => number = () => performance.now()) {
    this.keys = new LRUCache({
      max: MAX_REMEMBERED,
      ttl: REMEMBERED_MS,
      ttlResolution: 0,
      perf: { now },
    });
  }

  get(tenantId: string, id: string): KeyObject | undefined {
    return this.keys.get(`${tenantId}/${id}`);
  }

  set(tenantId: string, id: string, secret: KeyObject): void {
    this.keys.set(`${tenantId}/${id}`, secret);
  }

  /** Of a tenant that is no more; other processes forget in their own time. */
  forget(tenantId: string): void {
    for (const key of this.keys.keys()) {
      if (key.startsWith(`${tenantId}/`)) this.keys.delete(key);
    }
  }
}

export interface WrappedRow {
  readonly id: string;
  readonly purpose: string;
  readonly kek_version: number;
  readonly wrapped: Buffer;
}

interface ActiveRow extends WrappedRow {
  readonly uses: string;
  readonly worn: boolean;
}

const ACTIVE = `
  select id, purpose, kek_version, wrapped, uses,
         uses >= ${MAX_USES} or created_at < now() - interval '${MAX_AGE_DAYS} days' as worn
    from data_keys where purpose = $1 and state = 'active'`;

/**
 * The keys that encrypt the values of the scope's tenant. They stand in the database, wrapped by the tenant's own key. A key
 * that is 90 days old, or was used 2^30 times, gets a successor and goes on opening what it encrypted.
 */
@Injectable()
export class DataKeys {
  /** Uses of a key that are counted and not yet made. */
  private readonly counted = new LRUCache<string, number>({ max: MAX_REMEMBERED });

  constructor(
    @Inject(KEY_STORE) private readonly store: KeyStore,
    private readonly memory: KeyMemory,
  ) {}

  /**
   * The key for so many new values. May lock its row until the transaction ends: to be asked for before rows that others
   * also change are locked.
   * @throws KeyStoreUnavailable, KeyDestroyed, WrongKey
   */
  async forSealing(tx: Tx, purpose: Purpose, values: number): Promise<DataKey> {
    const tenantId = tenantOfScope();
    const row = await tx.one<ActiveRow>(ACTIVE, [purpose]);
    const usable = row === null || row.worn ? await this.replace(tx, purpose, row?.id) : row;
    await this.count(tx, usable.id, values);
    return { id: usable.id, secret: await this.unwrap(tenantId, usable) };
  }

  /**
   * Keys by their ids; one that is not the tenant's is absent.
   * @throws KeyStoreUnavailable, KeyDestroyed, WrongKey
   */
  async byId(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, DataKey>> {
    const tenantId = tenantOfScope();
    const found = new Map<string, DataKey>();
    const unknown: string[] = [];
    for (const id of new Set(ids)) {
      const secret = this.memory.get(tenantId, id);
      if (secret === undefined) unknown.push(id);
      else found.set(id, { id, secret });
    }
    if (unknown.length === 0) return found;
    const rows = await tx.query<WrappedRow>(
      'select id, purpose, kek_version, wrapped from data_keys where id = any ($1::uuid[])',
      [unknown],
    );
    for (const row of rows) {
      found.set(row.id, { id: row.id, secret: await this.unwrap(tenantId, row) });
    }
    return found;
  }

  /**
   * Gives a purpose a new key, whatever the age of the old one.
   * @throws KeyStoreUnavailable, KeyDestroyed
   */
  async renew(tx: Tx, purpose: Purpose): Promise<string> {
    const row = await tx.one<ActiveRow>(ACTIVE, [purpose]);
    return (await this.replace(tx, purpose, row?.id)).id;
  }

  /**
   * Two who replace a key at once: the second waits for the first, and takes his. A key is remembered only once it was
   * read: that of a transaction that is undone is never asked for again.
   */
  private async replace(tx: Tx, purpose: Purpose, old: string | undefined): Promise<WrappedRow> {
    const tenantId = tenantOfScope();
    if (old !== undefined) {
      await tx.change(
        `update data_keys set state = 'retired', retired_at = now() where id = $1 and state = 'active' returning id`,
        [old],
      );
    }
    await this.store.createKey(tenantId);
    const made = await tx.one<{ readonly id: string }>('select app.uuid_v7() as id');
    if (made === null) throw new Error('the database gave no id');
    const { version, wrapped } = await this.store.wrap(
      tenantId,
      randomBytes(KEY_BYTES),
      contextOf({ ...made, purpose }),
    );
    await tx.query(
      `insert into data_keys (id, purpose, kek_version, wrapped) values ($1, $2, $3, $4)
       on conflict (tenant_id, purpose) where state = 'active' do nothing`,
      [made.id, purpose, version, wrapped],
    );
    const row = await tx.one<ActiveRow>(ACTIVE, [purpose]);
    if (row === null) throw new Error('a purpose is without a key');
    return row;
  }

  private async count(tx: Tx, id: string, values: number): Promise<void> {
    const left = (this.counted.get(id) ?? 0) - values;
    if (left >= 0) {
      this.counted.set(id, left);
      return;
    }
    const more = Math.max(USES_AT_ONCE, values);
    await tx.change('update data_keys set uses = uses + $2 where id = $1 returning id', [id, more]);
    this.counted.set(id, left + more);
  }

  private async unwrap(tenantId: string, row: WrappedRow): Promise<KeyObject> {
    const known = this.memory.get(tenantId, row.id);
    if (known !== undefined) return known;
    const { kek_version: version, wrapped } = row;
    const secret = createSecretKey(
      await this.store.unwrap(tenantId, { version, wrapped }, contextOf(row)),
    );
    this.memory.set(tenantId, row.id, secret);
    return secret;
  }
}

/** What a wrapped key is bound to beside its tenant: it opens as itself and for its purpose. */
export function contextOf({ id, purpose }: Pick<WrappedRow, 'id' | 'purpose'>): string {
  return `${purpose}|${id}`;
}

/** @throws Error where the work is no tenant's */
export function tenantOfScope(): string {
  const tenantId = currentScope()?.tenantId;
  if (typeof tenantId !== 'string') throw new Error('encryption needs the scope of a tenant');
  return tenantId;
}
