import { Inject, Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { requireScope } from '#platform/auth/current-person.js';
import { SEALED_COLUMNS } from '#platform/crypto/sealed-columns.js';
import { type Sealed, Vault } from '#platform/crypto/vault.js';
import { AuditDb } from '#platform/db/audit-db.js';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import {
  type CustomFieldRow,
  type CustomFieldView,
  toCustomFieldView,
} from './custom-field.view.js';

const { customFieldValue: FIELD_VALUES } = SEALED_COLUMNS;

const BATCH = 500;
const UNMARKED = `select id, meta_value from custom_fields
  where meta_key = any ($1::text[]) and not coalesce(is_phi, false)`;

/** A value as its row keeps it; `key_id` is null where it is not encrypted. */
export interface StoredValue {
  readonly meta_value: string | null;
  readonly key_id: string | null;
}

/** A field as it will be, beside what it is. */
export interface FieldChange {
  readonly id: string;
  readonly meta_value: string | null;
  readonly is_phi: boolean;
  readonly row: CustomFieldRow | undefined;
  /** The same as the caller may see it. */
  readonly known: CustomFieldView | undefined;
  /** The value was not given: what there is stays. */
  readonly kept: boolean;
}

/**
 * Values of fields that are marked as patient data: in the database they are encrypted, and they are shown to people who
 * have the right alone, each time with a line in the trail before the answer.
 */
@Injectable()
export class PatientValues {
  constructor(
    private readonly vault: Vault,
    private readonly auditDb: AuditDb,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * The fields as the current person may see them; what he may not see is masked.
   * @throws Problem custom_fields.unreadable, service.keys_unavailable
   */
  async show(tx: Tx, rows: readonly CustomFieldRow[]): Promise<CustomFieldView[]> {
    const views = await this.reveal(tx, rows);
    const patients = views.filter((view) => view.is_phi);
    if (!mayReadPatientValues()) return views;
    const broken = patients.filter(({ masked }) => masked);
    if (broken.length > 0) throw unreadable(broken.map((view) => view.meta_key));
    const shown = patients.filter(({ meta_value: value }) => value !== null);
    await this.note(shown.map(({ id }) => id));
    return views;
  }

  /**
   * The same for work of which the caller sees nothing yet: without a line in the trail, and what does not open is masked.
   * @throws Problem service.keys_unavailable
   */
  async reveal(tx: Tx, rows: readonly CustomFieldRow[]): Promise<CustomFieldView[]> {
    if (!mayReadPatientValues()) return rows.map(toCustomFieldView);
    const opened = await this.vault.open(tx, FIELD_VALUES, rows.flatMap(sealedOf));
    return rows.map((row) => {
      const view = toCustomFieldView(row);
      if (!view.is_phi) return view;
      const value = row.key_id === null ? row.meta_value : (opened.get(row.id) ?? null);
      const masked = row.key_id !== null && value === null;
      return { ...view, meta_value: value, masked };
    });
  }

  /**
   * What is to be written of each field, in their order. A value that stays as it is keeps its envelope; but whoever may not
   * read it cannot find it out by trying: what he gives is always written anew.
   * @throws Problem service.keys_unavailable
   */
  async store(tx: Tx, changes: readonly FieldChange[]): Promise<readonly StoredValue[]> {
    const stored = changes.map((change): StoredValue | string => {
      const { is_phi: isPhi, row, meta_value: value } = change;
      if (!isPhi) return { meta_value: value, key_id: null };
      if (!stays(change) || row === undefined) return textOf(value);
      return row.key_id === null ? textOf(row.meta_value) : row;
    });
    const toSeal = changes.flatMap(({ id }, index) => {
      const text = stored[index];
      return typeof text === 'string' ? [{ rowId: id, text }] : [];
    });
    const sealed = await this.vault.seal(tx, FIELD_VALUES, toSeal);
    const byRow = new Map(sealed.map((each) => [each.rowId, each]));
    return changes.map(({ id }, index) => {
      const made = byRow.get(id);
      const kept = stored[index];
      if (made !== undefined) return { meta_value: made.envelope, key_id: made.keyId };
      if (typeof kept !== 'object') throw new Error('a value was not encrypted');
      return { meta_value: kept.meta_value, key_id: kept.key_id };
    });
  }

  /**
   * Marks all the values under these keys that are not marked yet, and encrypts them.
   * @throws Problem service.keys_unavailable
   */
  async protect(tx: Tx, keys: readonly string[]): Promise<void> {
    for (let more = true; more;) more = (await this.protectSome(tx, keys)) === BATCH;
  }

  private async protectSome(tx: Tx, keys: readonly string[]): Promise<number> {
    const any = await tx.one(`${UNMARKED} limit 1`, [keys]);
    if (any === null) return 0;
    const seal = await this.vault.sealer(tx, FIELD_VALUES, BATCH);
    const rows = await tx.query<{ readonly id: string; readonly meta_value: string | null }>(
      `${UNMARKED} order by id limit ${BATCH} for update`,
      [keys],
    );
    const sealed = seal(
      rows.flatMap(({ id, meta_value: text }) => (text ? [{ rowId: id, text }] : [])),
    );
    const byRow = new Map(sealed.map((each) => [each.rowId, each]));
    const values = rows.map(({ id }) => ({
      id,
      meta_value: byRow.get(id)?.envelope ?? null,
      key_id: byRow.get(id)?.keyId ?? null,
    }));
    await tx.change(
      `update custom_fields f
          set is_phi = true, meta_value = g.meta_value, key_id = g.key_id, updated_at = clock_timestamp()
         from jsonb_to_recordset($1::jsonb) g (id uuid, meta_value text, key_id uuid)
        where f.id = g.id returning f.id`,
      [JSON.stringify(values)],
    );
    return rows.length;
  }

  /**
   * Says in the trail that these fields are read, before they are.
   * @throws Problem service.unavailable when the trail does not take it: then nobody reads them
   */
  async note(fieldIds: readonly string[]): Promise<void> {
    const { tenantId, actor, requestId, decision, trustScore } = requireScope();
    if (fieldIds.length === 0 || actor.kind !== 'user' || tenantId === null) return;
    const at = new Date();
    const lines = fieldIds.map((resourceId) => ({
      tenantId,
      operation: 'read',
      resourceType: 'custom_field',
      resourceId,
      userId: actor.userId,
      decision,
      trustScore,
      at,
      metadata: { request_id: requestId, patient_data: true },
    }));
    await this.auditDb.append(lines).catch((err: unknown) => {
      this.log.error({ request_id: requestId, err }, 'a read of patient data was not noted');
      throw problem('service.unavailable', { retryAfterSeconds: 2 });
    });
  }
}

const NOTHING: StoredValue = { meta_value: null, key_id: null };

/** An empty text is none: whoever asks whether there is a value need not open it. */
function textOf(value: string | null): string | StoredValue {
  return value === null || value === '' ? NOTHING : value;
}

function stays({ kept, known, meta_value: value }: FieldChange): boolean {
  if (kept) return true;
  return known !== undefined && known.is_phi && !known.masked && known.meta_value === value;
}

/**
 * Whether the current caller is a person with the right to read patient data. Neither an API key has it nor an administrator
 * of the install whom the tenant let in, and work of the house itself has no eyes.
 */
export function mayReadPatientValues(): boolean {
  const { actor } = requireScope();
  return (
    actor.kind === 'user' &&
    actor.keyId === undefined &&
    actor.grant === undefined &&
    actorMay(actor, 'custom_fields:read_phi')
  );
}

function sealedOf({ id, meta_value, key_id }: CustomFieldRow): readonly Sealed[] {
  return meta_value === null || key_id === null
    ? []
    : [{ rowId: id, envelope: meta_value, keyId: key_id }];
}

export function unreadable(keys: readonly string[]) {
  return problem('custom_fields.unreadable', { detail: `Not readable: ${keys.join(', ')}.` });
}
