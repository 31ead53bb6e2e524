import pg from 'pg';
import { isTenantId, isUserId } from '#kernel/ids.js';
import { personOf, type Scope } from '#kernel/scope.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { decide, letIn, requestAccess } from '../support/access.js';
import { makePlatformAdmin, type Person } from '../support/people.js';
import { setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';

/** What Postgres itself keeps of access grants, whoever signs what. */
describe('a signed context of somebody of the install', () => {
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

  /** As the program would sign it, had it been deceived: the key is the real one. */
  function scope(tenantId: string | null, admin: { readonly id: string }, grantId?: string): Scope {
    if ((tenantId !== null && !isTenantId(tenantId)) || !isUserId(admin.id)) {
      throw new Error('no ids');
    }
    const grant =
      grantId === undefined
        ? {}
        : { grant: { id: grantId, expiresAt: new Date(Date.now() + 60_000) } };
    return {
      tenantId,
      actor: { ...personOf(admin.id, 'platform_admin'), ...grant },
      requestId: 'test',
      decision: 'allow',
      trustScore: 80,
    };
  }

  async function under<T>(given: Scope, begin: string, work: () => Promise<T>): Promise<T> {
    await client.query(begin);
    try {
      await setContext(app.database, client, given);
      return await work();
    } finally {
      await client.query('rollback');
    }
  }

  const posts = async () => (await client.query('select 1 from posts')).rowCount;
  const READ_ONLY = 'begin read only';

  it('shows a tenant only with a grant that stands, of that person and that tenant, read only', async () => {
    const { admin, grantId } = await letIn(app, a.tenant, a.administrator);
    const other = await makePlatformAdmin(app);
    const waiting = await requestAccess(app, other, a.tenant);
    const seen = async (given: Scope, begin = READ_ONLY) => under(given, begin, posts);
    expect(await seen(scope(a.tenant.id, admin, grantId))).toBeGreaterThan(0);
    expect(await seen(scope(a.tenant.id, admin))).toBe(0);
    expect(await seen(scope(b.tenant.id, admin, grantId))).toBe(0);
    expect(await seen(scope(a.tenant.id, other, grantId))).toBe(0);
    expect(await seen(scope(a.tenant.id, other, waiting))).toBe(0);
    expect(await seen(scope(a.tenant.id, admin, b.grantId))).toBe(0);
    expect(await seen(scope(null, admin, grantId))).toBe(0);
    expect(await seen(scope(a.tenant.id, admin, grantId), 'begin')).toBe(0);
    await decide(app, a.administrator, grantId, 'revoke');
    expect(await seen(scope(a.tenant.id, admin, grantId))).toBe(0);
  });

  it('is not of the install at the same time', async () => {
    const { admin, grantId } = await letIn(app, a.tenant, a.administrator);
    const { rows } = await under(scope(a.tenant.id, admin, grantId), READ_ONLY, () =>
      client.query<{ platform: boolean; tenants: string }>(
        'select app.is_platform() as platform, (select count(*) from tenants) as tenants',
      ),
    );
    expect(rows).toEqual([{ platform: false, tenants: '0' }]);
  });

  it('loses sight in the very transaction in which the grant ends', async () => {
    const { admin, grantId } = await letIn(app, a.tenant, a.administrator);
    await under(scope(a.tenant.id, admin, grantId), READ_ONLY, async () => {
      expect(await posts()).toBeGreaterThan(0);
      await decide(app, a.administrator, grantId, 'revoke');
      expect(await posts()).toBe(0);
    });
  });

  it('writes to no table, and cannot make its transaction writable', async () => {
    const { admin, grantId } = await letIn(app, a.tenant, a.administrator);
    const tables = await app.database.admin<{ name: string; column: string }>(
      `select c.relname as name, min(t.attname) as column from pg_class c
         join pg_attribute t on t.attrelid = c.oid and t.attnum > 0
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
          and has_column_privilege('parecer_app', c.oid, t.attnum, 'update')
        group by 1`,
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { name, column } of tables) {
      const refused = await under(scope(a.tenant.id, admin, grantId), READ_ONLY, () =>
        client.query(`update ${name} set ${column} = ${column}`),
      ).catch((error: unknown) => (error instanceof pg.DatabaseError ? error.code : error));
      expect({ name, refused }).toEqual({ name, refused: '25006' });
    }
    for (const sql of [
      'set transaction read write',
      'set transaction_read_only = off',
      `select set_config('transaction_read_only', 'off', false)`,
    ]) {
      const refused = await under(scope(a.tenant.id, admin, grantId), READ_ONLY, () =>
        client.query(sql),
      ).catch((error: unknown) => (error instanceof pg.DatabaseError ? error.code : error));
      expect({ sql, refused }).toEqual({ sql, refused: '25001' });
    }
  });

  it('takes its proof into no other transaction that could write', async () => {
    const { admin, grantId } = await letIn(app, a.tenant, a.administrator);
    const names = [
      'tenant_id',
      'actor_id',
      'actor_name',
      'grant_id',
      'request_id',
      'decision',
      'trust_score',
      'proof',
    ];
    const { rows } = await under(scope(a.tenant.id, admin, grantId), READ_ONLY, () =>
      client.query<Record<string, string>>(
        `select ${names.map((name) => `current_setting('app.${name}') as ${name}`).join(', ')}`,
      ),
    );
    await client.query('begin');
    for (const name of names) {
      await client.query(`select set_config('app.${name}', $1, true)`, [rows[0]?.[name]]);
    }
    expect(await posts()).toBe(0);
    const changed = await client.query(`update posts set title = 'x'`);
    await client.query('rollback');
    expect(changed.rowCount).toBe(0);
  });

  it('decides nothing: not by SQL, not for himself, not in the name of the tenant', async () => {
    const admin = await makePlatformAdmin(app);
    const id = await requestAccess(app, admin, a.tenant);
    const approve = () =>
      client.query(`update access_grants set state = 'approved' where id = $1`, [id]);
    const outcome = async (given: Scope): Promise<unknown> =>
      under(given, 'begin', approve).then(
        ({ rowCount }) => rowCount,
        (error: unknown) => (error instanceof pg.DatabaseError ? error.code : error),
      );
    const of = (person: Person, role: 'editor' | 'platform_admin', tenantId: string | null) => ({
      ...scope(null, person),
      tenantId: tenantId !== null && isTenantId(tenantId) ? tenantId : null,
      actor: { ...scope(null, person).actor, role },
    });
    expect(await outcome(scope(null, admin))).toBe(0);
    expect(await outcome(scope(a.tenant.id, admin))).toBe(0);
    expect(await outcome(of(b.administrator, 'editor', b.tenant.id))).toBe(0);
    // a deceived program names him as somebody of the tenant: he is nobody there
    expect(await outcome(of(admin, 'editor', a.tenant.id))).toBe('42501');
    expect(await outcome(of(a.author, 'editor', a.tenant.id))).toBe('42501');
    expect(await outcome(of(a.administrator, 'editor', a.tenant.id))).toBe(1);
  });

  it('cannot rewrite what was granted', async () => {
    const { grantId } = await letIn(app, a.tenant, a.administrator, { minutes: 1 });
    for (const change of [
      `expires_at = now() + interval '3 hours'`,
      `scope = array['users']`,
      `minutes = 240`,
      `admin_id = '${a.author.id}'`,
      `tenant_id = '${b.tenant.id}'`,
      `expires_at = null, starts_at = null`,
    ]) {
      const refused = await app.database
        .admin(`update access_grants set ${change} where id = $1`, [grantId])
        .catch((error: unknown) => (error instanceof pg.DatabaseError ? error.code : error));
      expect({ change, refused }).toEqual({ change, refused: '42501' });
    }
    const rows = await app.database.admin<{ minutes: number; scope: string[]; same: boolean }>(
      `select minutes, scope, expires_at - starts_at = interval '1 minute' as same from access_grants where id = $1`,
      [grantId],
    );
    expect(rows).toEqual([{ minutes: 1, scope: ['posts'], same: true }]);
  });

  it.each([
    [`state = 'approved', decided_by = null`, 'access_grants_decision_check'],
    [`expires_at = starts_at + interval '4 hours 1 second'`, 'access_grants_window_check'],
    [`decided_by = admin_id`, 'access_grants_not_own_check'],
    [`scope = array['tenants']`, 'access_grants_scope_check'],
    [`scope = '{}'`, 'access_grants_scope_check'],
    [`minutes = 241`, 'access_grants_minutes_check'],
    [`state = 'revoked'`, 'access_grants_end_check'],
    [`reason = 'kurz'`, 'access_grants_reason_check'],
  ])('holds even past its triggers: %s', async (change, constraint) => {
    const { grantId } = await letIn(app, a.tenant, a.administrator);
    const failed = await app.database
      .admin(
        `do $$ begin set local session_replication_role = replica;
          update access_grants set ${change} where id = '${grantId}'; end $$`,
      )
      .catch((error: unknown) => (error instanceof pg.DatabaseError ? error.constraint : error));
    expect(failed).toBe(constraint);
  });
});
