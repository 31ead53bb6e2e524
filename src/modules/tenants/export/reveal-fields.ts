import type { TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { SEALED_COLUMNS } from '#platform/crypto/sealed-columns.js';
import type { Sealed, Vault } from '#platform/crypto/vault.js';
import type { Db } from '#platform/db/db.js';

const BATCH = 200;

/**
 * Lines of `custom_fields` with the values of patients in the clear: for an archive that was asked for with them. What does
 * not open any more is null.
 */
export async function* revealFields(
  lines: AsyncIterable<string>,
  { db, vault, tenantId }: { readonly db: Db; readonly vault: Vault; readonly tenantId: TenantId },
): AsyncGenerator<string> {
  const scope = systemScope(tenantId, 'tenant-export', 'tenant-export');
  const reveal = (batch: readonly object[]) =>
    db.runAs(scope, async (tx) => {
      const sealed = batch.flatMap(sealedOf);
      const texts = await vault.open(tx, SEALED_COLUMNS.customFieldValue, sealed);
      return batch.map((row) => JSON.stringify(clear(row, texts)));
    });
  let batch: object[] = [];
  for await (const line of lines) {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new Error('a row is no object');
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield* await reveal(batch);
    batch = [];
  }
  if (batch.length > 0) yield* await reveal(batch);
}

function sealedOf(row: object): readonly Sealed[] {
  if (!('id' in row && 'meta_value' in row && 'key_id' in row)) return [];
  const { id, meta_value: envelope, key_id: keyId } = row;
  return typeof id === 'string' && typeof envelope === 'string' && typeof keyId === 'string'
    ? [{ rowId: id, envelope, keyId }]
    : [];
}

function clear(row: object, texts: ReadonlyMap<string, string | null>): object {
  const [sealed] = sealedOf(row);
  return sealed === undefined
    ? row
    : { ...row, meta_value: texts.get(sealed.rowId) ?? null, key_id: null };
}
