import pg from 'pg';
import { distFile, startTestPostgres } from './postgres.mjs';

export const SECRET = 'only-for-tests-h7Kq2vZx9Rt4Lw8Np3Yd';

/** One server and one migrated template database a run; every suite gets a clone of it. */
export default async function globalSetup() {
  const postgres = await startTestPostgres();
  globalThis.testPostgres = postgres;
  const template = new URL(postgres.adminUrl);
  template.pathname = `/parecer_template_${process.pid}`;
  globalThis.testTemplate = template.toString();

  const { setupDatabase } = await import(distFile('platform/db/setup-roles.js'));
  const { migrateUp } = await import(distFile('platform/db/migrations.js'));
  const { installContextKey } = await import(distFile('platform/db/context-key.js'));
  const { roleUrl } = await import(distFile('platform/db/roles.js'));
  await setupDatabase(template.toString(), SECRET);
  const ownerUrl = roleUrl(template.toString(), 'parecer_owner', SECRET);
  await migrateUp(ownerUrl);
  await installContextKey(ownerUrl, SECRET);

  process.env.TEST_ADMIN_URL = postgres.adminUrl;
  process.env.TEST_TEMPLATE_URL = template.toString();
  process.env.TEST_SECRET = SECRET;
}

/** Drops what this run made on a server that stays. */
export async function dropTestDatabases() {
  const admin = new pg.Client({ connectionString: globalThis.testPostgres.adminUrl });
  await admin.connect();
  const prefix = `parecer_%_${process.pid}%`;
  const { rows } = await admin.query('select datname from pg_database where datname like $1', [
    prefix,
  ]);
  for (const { datname } of rows) {
    await admin.query(`drop database ${admin.escapeIdentifier(datname)} with (force)`);
  }
  await admin.end();
}
