// migrations/schema.snapshot.txt: what a fresh database looks like after every migration.
import pg from 'pg';
import { migrateUp } from '../dist/platform/db/migrations.js';
import { roleUrl } from '../dist/platform/db/roles.js';
import { setupDatabase } from '../dist/platform/db/setup-roles.js';
import { startTestPostgres } from '../test/support/postgres.mjs';
import { describeCatalogue } from './catalogue.mjs';
import { putGenerated } from './generated-file.mjs';

const SECRET = 'only-for-the-database-of-the-snapshot';

const server = await startTestPostgres();
const url = new URL(server.adminUrl);
url.pathname = `/parecer_snapshot_${process.pid}`;
const admin = new pg.Client({ connectionString: server.adminUrl });
await admin.connect();
try {
  await setupDatabase(url.toString(), SECRET);
  await migrateUp(roleUrl(url.toString(), 'parecer_owner', SECRET));
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  try {
    putGenerated('migrations/schema.snapshot.txt', await describeCatalogue(client));
  } finally {
    await client.end();
  }
} finally {
  await admin.query(`drop database if exists ${url.pathname.slice(1)} with (force)`);
  await admin.end();
  await server.stop();
}
