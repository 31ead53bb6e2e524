import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { SEALED_COLUMNS } from '#platform/crypto/sealed-columns.js';
import { type Sealed, Vault } from '#platform/crypto/vault.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';

const EVERY_MS = 60_000;
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface OldValue {
  readonly id: string;
  readonly meta_value: string;
  readonly key_id: string | null;
}

/** Patient data that are not encrypted yet, by their ids. */
const PLAIN_VALUES = `
  select f.id, f.meta_value, f.key_id from custom_fields f
   where f.key_id is null and f.is_phi and f.meta_value is not null and f.id > $1
   order by f.id limit $2 for update of f skip locked`;
/** The same that a key encrypted. */
const VALUES_OF_KEY = PLAIN_VALUES.replace('f.key_id is null', 'f.key_id = $3');

const RETIRED_KEYS = `
  select id from data_keys where state = 'retired' and purpose = 'custom_fields' order by retired_at`;

// the time of a value stays: by that the database knows that the value does
const REWRITE = `
  update custom_fields f set meta_value = g.meta_value, key_id = g.key_id
    from jsonb_to_recordset($1::jsonb) g (id uuid, meta_value text, key_id uuid)
   where f.id = g.id returning f.id`;

/**
 * Encrypts what was stored before encryption came, and encrypts anew what a retired key encrypted: a batch a transaction, so
 * that whatever ends the process costs one batch. What is done is not done again. When no plain value is left in the whole
 * install, the database promises that there never will be.
 */
@Injectable()
export class FieldEncryption implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
    private readonly db: Db,
    private readonly vault: Vault,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.chores.register('encrypt patient data', EVERY_MS, () => this.encryptDue());
  }

  /** One tenant whose keys cannot be used does not keep the others. */
  async encryptDue(): Promise<void> {
    const due = await this.due();
    for (const { tenant_id: tenantId } of due) {
      if (!isTenantId(tenantId)) continue;
      try {
        const values = await this.encryptTenant(tenantId);
        this.log.info({ tenant: tenantId, values }, 'patient data were encrypted');
      } catch (err) {
        this.log.error({ err, tenant: tenantId }, 'patient data could not be encrypted');
      }
    }
    if (due.some(({ plain }) => plain) && (await this.due()).some(({ plain }) => plain)) return;
    await this.relayDb.query('select app.promise_encrypted_fields()');
  }

  /**
   * All that is due of one tenant.
   * @returns how many values were encrypted
   * @throws Problem service.keys_unavailable
   */
  async encryptTenant(tenantId: TenantId): Promise<number> {
    const scope = systemScope(tenantId, 'field-encryption', 'field-encryption');
    const retired = await this.db.runAs(scope, (tx) =>
      tx.query<{ readonly id: string }>(RETIRED_KEYS),
    );
    let done = 0;
    for (const key of [null, ...retired.map(({ id }) => id)]) {
      let after: string | undefined = FIRST;
      while (after !== undefined) {
        const from: string = after;
        const batch = await this.db.runAs(scope, (tx) => this.encryptBatch(tx, key, from));
        done += batch.done;
        after = batch.last;
      }
    }
    return done;
  }

  /** The next values of a key, or those without one. */
  private async encryptBatch(tx: Tx, key: string | null, after: string) {
    const [sql, ...more] = key === null ? [PLAIN_VALUES] : [VALUES_OF_KEY, key];
    const any = await tx.one(sql.replace(' for update of f skip locked', ''), [after, 1, ...more]);
    if (any === null) return { done: 0, last: undefined };
    const seal = await this.vault.sealer(tx, SEALED_COLUMNS.customFieldValue, BATCH);
    const rows = await tx.query<OldValue>(sql, [after, BATCH, ...more]);
    const sealed = rows.flatMap(({ id, meta_value: envelope, key_id: keyId }): Sealed[] =>
      keyId === null ? [] : [{ rowId: id, envelope, keyId }],
    );
    const opened = await this.vault.open(tx, SEALED_COLUMNS.customFieldValue, sealed);
    // what does not open stays as it is; the vault has raised the alarm
    const texts = rows.flatMap(({ id, meta_value: value, key_id: keyId }) => {
      const text = keyId === null ? value : (opened.get(id) ?? null);
      return text === null ? [] : [{ rowId: id, text }];
    });
    const values = seal(texts).map(({ rowId, envelope, keyId }) => ({
      id: rowId,
      meta_value: envelope,
      key_id: keyId,
    }));
    const changed = await tx.change(REWRITE, [JSON.stringify(values)]);
    return { done: changed.length, last: rows.at(-1)?.id };
  }

  private async due() {
    return this.relayDb.query<{ readonly tenant_id: string; readonly plain: boolean }>(
      'select tenant_id, plain from app.fields_to_encrypt()',
    );
  }
}
