import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { installScope } from '#kernel/scope.js';
import { FieldEncryption } from '#modules/custom-fields/field-encryption.js';
import { loadConfig } from '#platform/config/config.js';
import { KeyRotation } from '#platform/crypto/key-rotation.js';
import { connectDatabase } from '#platform/db/connect.js';
import { Db } from '#platform/db/db.js';
import { createWorker } from '../create-app.js';

const USAGE = 'usage: keys-rotate --tenant <slug> | --all [--dek]';

/**
 * Gives tenants new keys while everything goes on: a new version of their own key, under which their data keys are wrapped
 * anew; with --dek also new data keys, by which every value is encrypted anew. To be run again when it was ended.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tenant: { type: 'string' },
      all: { type: 'boolean', default: false },
      dek: { type: 'boolean', default: false },
    },
  });
  if ((values.tenant === undefined) === !values.all) throw new Error(USAGE);
  const connection = await connectDatabase(loadConfig({ SEED_DEMO: 'false' }), say);
  try {
    // not the worker's duties, which are another process's: only its parts
    const app = await createWorker({ ...connection.config, role: 'api', logLevel: 'warn' });
    try {
      const tenants = await tenantsOf(app.get(Db, { strict: false }), values.tenant ?? null);
      if (tenants.length === 0) throw new Error('there is no such tenant');
      const keys = app.get(KeyRotation, { strict: false });
      const fields = app.get(FieldEncryption, { strict: false });
      for (const { id, slug } of tenants) {
        const wrapped = await keys.rotateTenantKey(id);
        const renewed = values.dek ? await keys.renewDataKeys(id) : 0;
        const anew = values.dek ? await fields.encryptTenant(id) : 0;
        say(
          `${slug}: ${wrapped} data keys wrapped, ${renewed} renewed, ${anew} values encrypted anew`,
        );
      }
    } finally {
      await app.close();
    }
  } finally {
    await connection.stop();
  }
}

/** Those that have a key to rotate: not the erased ones. */
async function tenantsOf(
  db: Db,
  slug: string | null,
): Promise<readonly { readonly id: TenantId; readonly slug: string }[]> {
  const rows = await db.runAs(installScope('keys-rotate'), (tx) =>
    tx.query<{ readonly id: string; readonly slug: string }>(
      `select id, slug from tenants where status <> 'deleted' and ($1::text is null or slug = $1) order by slug`,
      [slug],
    ),
  );
  return rows.flatMap((row) => (isTenantId(row.id) ? [{ id: row.id, slug: row.slug }] : []));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'the keys were not rotated'}\n`);
  process.exitCode = 1;
}
