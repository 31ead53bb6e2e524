import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

/** `migrations/` lies beside `src` and `dist`. */
const FOLDER = join(import.meta.dirname, '../../../migrations');
const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/;
const DOWN_MARK = '\n-- @down\n';

type MigrationClass = new () => MigrationInterface;

/** The SQL files in order, as the classes TypeORM's runner wants. */
export function loadMigrations(): readonly MigrationClass[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map(toMigration);
}

/** The newest migration's file name without its ending: what a schema is called elsewhere. */
export function schemaVersion(): string {
  const names = readdirSync(FOLDER).filter((name) => FILE.test(name));
  return (
    names
      .sort()
      .at(-1)
      ?.replace(/\.sql$/, '') ?? 'none'
  );
}

function toMigration(fileName: string): MigrationClass {
  const match = FILE.exec(fileName);
  const [up, down] = readFileSync(join(FOLDER, fileName), 'utf8').split(DOWN_MARK);
  if (match === null || up === undefined || down === undefined) {
    throw new Error(`migrations/${fileName} must be named NNNN-name.sql and have a way down`);
  }
  // TypeORM orders by the last thirteen digits of the name
  const migrationName = `${match[2]}-${match[1]?.padStart(13, '0')}`;
  return class implements MigrationInterface {
    readonly name = migrationName;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
}

function ownerSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...loadMigrations()],
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    extra: { max: 1 },
  });
}

/** Brings the schema, and that of the queue, up to date. Two processes that start at once take turns. */
export async function migrateUp(ownerUrl: string): Promise<void> {
  await withLock(ownerUrl, async (client) => {
    const source = await ownerSource(ownerUrl).initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
    // the last line of a tenant is that nothing of it is left, also in tables that are younger than that promise
    await client.query('call app.admit_erasure()');
    // and no function looks for a name among what its caller made
    await client.query('call app.close_search_paths()');
    await prepareQueueSchema(client);
    await migrateQueue(client);
  });
}

/** Takes every migration back, newest first. The queue's own tables stay: they are its library's. */
export async function migrateDown(ownerUrl: string): Promise<void> {
  await withLock(ownerUrl, async () => {
    const source = await ownerSource(ownerUrl).initialize();
    try {
      for (let left = loadMigrations().length; left > 0; left -= 1)
        await source.undoLastMigration();
    } finally {
      await source.destroy();
    }
  });
}

async function withLock(
  ownerUrl: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7204103)');
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * What the queue's library makes here is the relay's to use. It makes a sequence for each queue when it first sees it:
 * hence CREATE, and default privileges, since a grant on all sequences would meet those the relay owns.
 */
async function prepareQueueSchema(client: pg.Client): Promise<void> {
  await client.query(`
    create schema if not exists bullmq;
    revoke all on schema bullmq from public;
    grant usage, create on schema bullmq to parecer_relay;
    alter default privileges in schema bullmq grant select, insert, update, delete on tables to parecer_relay;
    alter default privileges in schema bullmq grant usage, select, update on sequences to parecer_relay;
  `);
}
