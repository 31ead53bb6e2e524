import pg from 'pg';
import { platformScope, scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';
import { type FullTenant, makeFullTenant } from './two-tenants.js';

interface Table {
  readonly name: string;
  readonly reads: boolean;
  readonly updates: boolean;
  readonly deletes: boolean;
  readonly inserts: boolean;
}

/** The column that says whose a row is. */
const ownerColumn = (table: string) => (table === 'tenants' ? 'id' : 'tenant_id');

/** Tables that hold nothing of a tenant, or that no application role may touch, with the reason. */
const NOT_WALKED: Readonly<Record<string, string>> = {
  schema_migrations: 'the list of migrations; no application role has a grant',
  sessions: 'reached through definer functions alone',
  password_checks: 'reached through definer functions alone; keyed hashes, nothing of a tenant',
  refresh_tokens: 'reached through definer functions alone',
  email_confirmations: 'reached through definer functions alone',
  password_resets: 'reached through definer functions alone',
  mail_allowances: 'hashes of addresses and networks, reached through definer functions alone',
  mails: 'sealed, and reached through definer functions alone',
  wp_counters: 'written by a definer trigger alone',
  marked_fields: 'written by a definer trigger, asked through definer functions alone',
  search_words: 'written by a definer trigger, read through a definer function',
};

describe('every table', () => {
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;
  let client: pg.Client;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
    client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await app.stop();
  });

  async function tables(): Promise<readonly Table[]> {
    return app.database.admin<Table & pg.QueryResultRow>(
      `select c.relname as name,
              has_any_column_privilege('parecer_app', c.oid, 'select') as reads,
              has_any_column_privilege('parecer_app', c.oid, 'update') as updates,
              has_table_privilege('parecer_app', c.oid, 'delete') as deletes,
              has_any_column_privilege('parecer_app', c.oid, 'insert') as inserts
         from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        order by 1`,
    );
  }

  /** Runs one statement as the application's role in a transaction that is taken back. */
  async function as(tenantId: string, sql: string, values: unknown[] = []) {
    await client.query('begin');
    try {
      await setContext(app.database, client, scopeOf(tenantId));
      return (await client.query<{ owner: string }>(sql, values)).rows;
    } finally {
      await client.query('rollback');
    }
  }

  /** The same for somebody who can set what he likes, but cannot sign it. */
  async function forge(tenantId: string | null, sql: string) {
    await client.query('begin');
    try {
      if (tenantId !== null) {
        await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
      }
      return (await client.query<{ owner: string }>(sql)).rows;
    } finally {
      await client.query('rollback');
    }
  }

  it('has rows of both tenants, or a reason why it is not walked', async () => {
    const counts = await Promise.all(
      (await tables()).map(async ({ name }) => {
        if (name in NOT_WALKED) return { name, ok: true };
        const owner = ownerColumn(name);
        const rows = await app.database.admin<{ n: number }>(
          `select count(distinct ${owner})::int as n from ${name} where ${owner} = any ($1::uuid[])`,
          [[a.tenant.id, b.tenant.id]],
        );
        return { name, ok: rows[0]?.n === 2 };
      }),
    );
    expect(counts.filter(({ ok }) => !ok)).toEqual([]);
    expect(counts.length).toBeGreaterThan(14);
  });

  it('that is not walked has no grant for the application', async () => {
    const open = (await tables()).filter(
      ({ name, reads, updates, deletes, inserts }) =>
        name in NOT_WALKED && (reads || updates || deletes || inserts),
    );
    expect(open).toEqual([]);
  });

  it.each([null, '', 'garbage', '00000000-0000-0000-0000-000000000000', 'a', 'b'])(
    'shows no row of a tenant to who sets %p without a proof',
    async (given) => {
      const forged = given === 'a' ? a.tenant.id : given === 'b' ? b.tenant.id : given;
      for (const { name, reads } of await tables()) {
        if (!reads) continue;
        const owner = ownerColumn(name);
        const rows = await forge(forged, `select ${owner} as owner from ${name}`);
        expect({
          name,
          rows: rows.filter(({ owner: id }) => id === a.tenant.id || id === b.tenant.id),
        }).toEqual({
          name,
          rows: [],
        });
      }
    },
  );

  it("shows a tenant its own rows and none of another's", async () => {
    for (const { name, reads } of await tables()) {
      if (!reads) continue;
      const owners = await as(
        a.tenant.id,
        `select distinct ${ownerColumn(name)} as owner from ${name}`,
      );
      expect({ name, owners }).toEqual({ name, owners: [{ owner: a.tenant.id }] });
    }
  });

  it('lets nobody change or delete what is not his', async () => {
    for (const { name, updates, deletes } of await tables()) {
      const owner = ownerColumn(name);
      const free = name === 'publications' ? 'published_at = published_at' : null;
      if (updates && name !== 'tenants') {
        const column = free ?? (await firstFreeColumn(name));
        const rows = await as(
          a.tenant.id,
          `update ${name} set ${column} where ${owner} = $1 returning ${owner} as owner`,
          [b.tenant.id],
        ).catch((error: unknown) => [{ owner: String(error) }]);
        expect({ name, rows }).toEqual({ name, rows: [] });
      }
      if (deletes) {
        const rows = await as(
          a.tenant.id,
          `delete from ${name} where ${owner} = $1 returning ${owner} as owner`,
          [b.tenant.id],
        );
        expect({ name, rows }).toEqual({ name, rows: [] });
      }
    }
  });

  async function firstFreeColumn(table: string): Promise<string> {
    const rows = await app.database.admin<{ name: string }>(
      `select a.attname as name from pg_attribute a
        where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
          and has_column_privilege('parecer_app', a.attrelid, a.attnum, 'update')
        order by a.attnum limit 1`,
      [table],
    );
    return `${rows[0]?.name} = ${rows[0]?.name}`;
  }

  it('takes no row that is given to another tenant', async () => {
    for (const { name, inserts } of await tables()) {
      if (!inserts || name === 'tenants') continue;
      const columns = await app.database.admin<{ name: string }>(
        `select a.attname as name from pg_attribute a
          where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
            and has_column_privilege('parecer_app', a.attrelid, a.attnum, 'insert')`,
        [name],
      );
      // also where the role may not name the tenant at all
      const names = [...new Set([...columns.map((column) => column.name), 'tenant_id'])];
      const values = names.map((column) => (column === 'tenant_id' ? '$1::uuid' : `r.${column}`));
      await client.query('begin');
      await setContext(app.database, client, scopeOf(a.tenant.id));
      const failed = await client
        .query(
          `insert into ${name} (${names.join(', ')})
           select ${values.join(', ')} from jsonb_populate_record(null::${name}, $2::jsonb) r`,
          [b.tenant.id, JSON.stringify(await oneRow(name))],
        )
        .then(
          () => 'inserted',
          (error: unknown) => (error instanceof pg.DatabaseError ? error.code : String(error)),
        );
      await client.query('rollback');
      expect({ name, failed }).toEqual({ name, failed: expect.stringMatching(/^(42501|23514)$/) });
    }
  });

  /** A whole row of A, to be written as if it were B's. */
  async function oneRow(table: string): Promise<unknown> {
    const rows = await app.database.admin<{ row: unknown }>(
      `select to_jsonb(t) as row from ${table} t where t.tenant_id = $1 limit 1`,
      [a.tenant.id],
    );
    return rows[0]?.row;
  }

  it('shows an administrator of the install no row of a tenant', async () => {
    for (const { name, reads } of await tables()) {
      if (!reads || name === 'tenants') continue;
      await client.query('begin');
      await setContext(app.database, client, platformScope());
      const { rows } = await client.query(
        `select 1 from ${name} where ${ownerColumn(name)} is not null`,
      );
      await client.query('rollback');
      expect({ name, rows }).toEqual({ name, rows: [] });
    }
  });
});
