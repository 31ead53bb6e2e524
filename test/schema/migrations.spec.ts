import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrateDown, migrateUp } from '#platform/db/migrations.js';
import { setupDatabase } from '#platform/db/setup-roles.js';
import { describeCatalogue } from '../../scripts/catalogue.mjs';
import { TestDatabase } from '../support/database.js';

const FOLDER = join(import.meta.dirname, '../../migrations');
const snapshot = readFileSync(join(FOLDER, 'schema.snapshot.txt'), 'utf8');

async function catalogueOf(database: TestDatabase): Promise<string> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return await describeCatalogue(client);
  } finally {
    await client.end();
  }
}

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await TestDatabase.create();
    // a clone has its template's objects but not the rights on the database itself
    await setupDatabase(database.adminUrl, database.secret);
  });
  afterAll(() => database.drop());

  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort();

  it('are numbered, each by a number of its own', () => {
    const numbers = files.map((name) => /^(\d{4})-/.exec(name)?.[1]);
    expect(numbers).not.toContain(undefined);
    expect(new Set(numbers).size).toBe(files.length);
    expect(numbers[0]).toBe('0001');
  });

  it.each(files)('%s says why it is there and has a way down', (name) => {
    const [up = '', down = ''] = readFileSync(join(FOLDER, name), 'utf8').split('\n-- @down\n');
    expect(up).toMatch(/^-- \w/);
    expect(down).toMatch(/\b(drop|create or replace)\b/);
  });

  it('make the schema of the snapshot', async () => {
    expect(await catalogueOf(database)).toBe(snapshot);
  });

  it('leave nothing behind on the way down, and make the same again', async () => {
    await migrateDown(database.urlOf('parecer_owner'));
    const left = await catalogueOf(database);
    expect(left.match(/^(table|functions|sequences|text search|types|views).*$/gm)).toBeNull();
    expect(left).not.toContain('  app (');

    await migrateUp(database.urlOf('parecer_owner'));
    expect(await catalogueOf(database)).toBe(snapshot);
  });

  it('do nothing when there is nothing to do', async () => {
    await migrateUp(database.urlOf('parecer_owner'));
    expect(await catalogueOf(database)).toBe(snapshot);
  });
});
