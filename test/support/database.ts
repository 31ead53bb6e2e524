import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type LoginRole, roleUrl } from '#platform/db/roles.js';
import { grantDatabase } from '#platform/db/setup-roles.js';

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests through "npm test"`);
  return value;
}

/** A database of a suite's own: a clone of the migrated template. */
export class TestDatabase {
  private constructor(
    readonly adminUrl: string,
    readonly secret: string,
  ) {}

  static async create(): Promise<TestDatabase> {
    const template = new URL(required('TEST_TEMPLATE_URL')).pathname.slice(1);
    const name = `${template.replace('template', 'suite')}_${randomBytes(4).toString('hex')}`;
    await onServer((admin) => admin.query(`create database ${name} template ${template}`));
    const url = new URL(required('TEST_ADMIN_URL'));
    url.pathname = `/${name}`;
    await on(url.toString(), grantDatabase);
    return new TestDatabase(url.toString(), required('TEST_SECRET'));
  }

  urlOf(role: LoginRole): string {
    return roleUrl(this.adminUrl, role, this.secret);
  }

  /** One statement as the server's superuser, past row security: to arrange and to look, never to act. */
  async admin<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.as(this.adminUrl, sql, values);
  }

  /** One statement as one of the application's roles. */
  async asRole<Row extends pg.QueryResultRow>(
    role: LoginRole,
    sql: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    return this.as(this.urlOf(role), sql, values);
  }

  async drop(): Promise<void> {
    const name = new URL(this.adminUrl).pathname.slice(1);
    await onServer((admin) => admin.query(`drop database if exists ${name} with (force)`));
  }

  private async as<Row extends pg.QueryResultRow>(
    url: string,
    sql: string,
    values: unknown[],
  ): Promise<Row[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }
}

async function onServer(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  await on(required('TEST_ADMIN_URL'), work);
}

async function on(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
