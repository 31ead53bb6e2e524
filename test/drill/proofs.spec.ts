import pg from 'pg';
import { contextKey } from '#platform/crypto/keys.js';
import { backendOf } from '#platform/db/backend.js';
import { contextStatement, PROOF_SECONDS } from '#platform/db/signed-context.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';

const SETTINGS = [
  'tenant_id',
  'actor_id',
  'actor_name',
  'platform',
  'grant_id',
  'levels',
  'request_id',
  'decision',
  'trust_score',
  'proof',
];

/** A proof is good for one context, on one connection, for two minutes, and leaves nothing behind. */
describe('a proof', () => {
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;
  let client: pg.Client;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await client.connect();
    await client.query('begin');
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await client.end();
  });

  async function owners(): Promise<readonly string[]> {
    const { rows } = await client.query<{ owner: string }>(
      'select distinct tenant_id as owner from posts',
    );
    return rows.map(({ owner }) => owner);
  }

  const enter = (tenant: FullTenant) =>
    setContext(app.database, client, scopeOf(tenant.tenant.id, tenant.administrator.id));

  it('shows its tenant', async () => {
    await enter(a);
    expect(await owners()).toEqual([a.tenant.id]);
  });

  it('is over after its time, also in the middle of a transaction', async () => {
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now - (PROOF_SECONDS - 1) * 1000);
    await enter(a);
    jest.restoreAllMocks();
    expect(await owners()).toEqual([a.tenant.id]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await owners()).toEqual([]);
  });

  it.each(SETTINGS)('ends with any change of app.%s', async (name) => {
    await enter(a);
    await client.query(
      `select set_config('app.${name}', current_setting('app.${name}', true) || '1', true)`,
    );
    // levels and the rest are signed too, though an editor's policies ask for the tenant alone
    expect(await owners()).toEqual([]);
  });

  it('does not let its fields grow into each other', async () => {
    const { values } = contextStatement(
      scopeOf(a.tenant.id, a.administrator.id),
      backendOf(client).pid,
      contextKey(app.database.secret),
    );
    const [tenant, actor, ...rest] = values;
    const shifted = [`${tenant}\n${actor}`, '', ...rest];
    for (const [n, name] of SETTINGS.entries()) {
      await client.query(`select set_config('app.${name}', $1, true)`, [shifted[n]]);
    }
    expect(await owners()).toEqual([]);
  });

  it('comes back whole when a savepoint is taken back, and a forged one goes', async () => {
    await enter(a);
    await client.query('savepoint s');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [b.tenant.id]);
    expect(await owners()).toEqual([]);
    await client.query('rollback to s');
    expect(await owners()).toEqual([a.tenant.id]);
  });

  it.each(['commit', 'rollback'])('leaves nothing on the connection after a %s', async (end) => {
    await enter(a);
    await client.query(end);
    await client.query('begin');
    for (const name of SETTINGS) {
      const { rows } = await client.query<{ value: string | null }>(
        `select current_setting('app.${name}', true) as value`,
      );
      expect(rows[0]?.value ?? '').toBe('');
    }
    expect(await owners()).toEqual([]);
  });

  it.each(['pg_prepared_statements', 'pg_cursors', 'pg_stat_activity', 'pg_settings'])(
    'of the one before stands nowhere in %s',
    async (view) => {
      await enter(a);
      const { rows: proofs } = await client.query<{ proof: string }>(
        `select current_setting('app.proof') as proof`,
      );
      const mac = String(proofs[0]?.proof.split('.')[1]);
      await client.query('commit');
      await client.query('begin');
      await enter(b);
      const { rows } = await client.query<{ row: string }>(`select v::text as row from ${view} v`);
      expect(rows.length).toBeGreaterThan(view === 'pg_settings' ? 100 : -1);
      expect(rows.filter(({ row }) => row.includes(mac))).toEqual([]);
    },
  );

  it.each([
    'garbage',
    '.',
    '1.2',
    `${'9'.repeat(10)}.${'g'.repeat(64)}`,
    'x'.repeat(75),
    '\u00e9'.repeat(75),
  ])('that is %p is none, and no error', async (proof) => {
    await enter(a);
    await client.query(`select set_config('app.proof', $1, true)`, [proof]);
    expect(await owners()).toEqual([]);
  });

  it('is not believed for a key of another install', async () => {
    const { text, values } = contextStatement(
      scopeOf(a.tenant.id),
      backendOf(client).pid,
      contextKey('another-secret-that-is-long-enough-too'),
    );
    await client.query(text, [...values]);
    expect(await owners()).toEqual([]);
  });
});
