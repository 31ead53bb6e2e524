import pg from 'pg';
import { Jobs } from '#platform/queue/jobs.js';
import { LOGIN_ROLES, type LoginRole } from '#platform/db/roles.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';

/** SQL that puts something of its own where the house looks for something of ours, or of another tenant's. */
describe('smuggled SQL that stands in the way', () => {
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
  });
  afterAll(() => app.stop());

  /** In one transaction in the context of A; the code of the error, or "done". It is taken back. */
  async function run(role: LoginRole, ...statements: readonly string[]): Promise<string> {
    const client = new pg.Client({ connectionString: app.database.urlOf(role) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query('begin');
      await setContext(app.database, client, scopeOf(a.tenant.id, a.administrator.id));
      for (const sql of statements) await client.query(sql);
      return 'done';
    } catch (error) {
      return error instanceof pg.DatabaseError ? (error.code ?? 'none') : String(error);
    } finally {
      await client.end();
    }
  }

  // the queue's role may make temporary things; a type of that name would be found before the server's own
  it.each(['text', 'date', 'uuid', 'jsonb', 'int4', 'timestamptz', 'record'])(
    'no %s of the queue’s role runs with the rights of ours',
    async (type) => {
      expect(await takenBy(type)).toEqual([]);
    },
  );

  it('would be found out if it did', async () => {
    const alter = (path: string) =>
      app.database.admin(
        `alter function app.ensure_audit_partitions(integer) set search_path = ${path}`,
      );
    await alter(`''`);
    expect(await takenBy('text')).toContain('taken as parecer_owner');
    await alter('pg_catalog, pg_temp');
  });

  /** As whom a type of that name, made by the queue's role, was asked while it called all it may call. */
  async function takenBy(type: string): Promise<readonly string[]> {
    const calls = await app.database.admin<{ call: string }>(
      `select format('perform %s(%s)', p.oid::regproc, (
                  select string_agg(format('(null)::pg_catalog.%s', format_type(t, null)), ', ' order by n)
                    from unnest(p.proargtypes) with ordinality x(t, n))) as call
           from pg_proc p
          where p.pronamespace = 'app'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
            and has_function_privilege('parecer_relay', p.oid, 'execute')`,
    );
    expect(calls.length).toBeGreaterThan(5);
    const client = new pg.Client({ connectionString: app.database.urlOf('parecer_relay') });
    const heard: string[] = [];
    client.on('notice', ({ message = '' }) => heard.push(message));
    await client.connect();
    await client.query(`create function pg_temp.taken() returns boolean language plpgsql as
        $$ begin raise notice 'taken as %', current_user; return true; end $$`);
    const base = type === 'record' ? 'text' : type;
    await client.query(
      `create domain pg_temp.${type} as pg_catalog.${base} check (pg_temp.taken())`,
    );
    await client.query(
      `do $$ begin ${[
        'perform app.ensure_audit_partitions(3)',
        ...calls.map(({ call }) =>
          call.replaceAll('pg_catalog.timestamp with time zone', 'pg_catalog.timestamptz'),
        ),
      ]
        .map((call) => `begin ${call}; exception when others then null; end;`)
        .join('\n')} end $$`,
    );
    await client.end();
    return heard.filter((said) => said !== 'taken as parecer_relay');
  }

  it('a job of another tenant’s review is not put in the place of his own', async () => {
    const jobs = app.nest.get(Jobs, { strict: false });
    const payload = { run_id: b.postId, stage: 'S.2.1' } as const;
    const isAlive = (tenant: FullTenant) =>
      jobs.isAlive('workflow.stage_due', tenant.tenant.id, payload);
    await jobs.add([{ name: 'workflow.stage_due', tenantId: a.tenant.id, payload }]);
    expect(await isAlive(a)).toBe(true);
    expect(await isAlive(b)).toBe(false);
    await jobs.add([{ name: 'workflow.stage_due', tenantId: b.tenant.id, payload }]);
    await jobs.forget(a.tenant.id);
    expect(await isAlive(a)).toBe(false);
    expect(await isAlive(b)).toBe(true);
  });

  it('a key of a foreign post’s field is not told from any other', async () => {
    await app.database.admin(
      `insert into custom_fields (tenant_id, post_id, meta_key, meta_value) values ($1, $2, 'da_vizinha', 'x')`,
      [b.tenant.id, b.postId],
    );
    const guess = (key: string) =>
      run(
        'parecer_app',
        `insert into custom_fields (post_id, meta_key, meta_value) values ('${b.postId}', '${key}', 'y')`,
      );
    expect(await guess('de_ninguem')).toBe('23503');
    expect(await guess('da_vizinha')).toBe('23503');
  });

  it.each([
    [
      'parecer_app',
      `insert into outbox (name, payload, sent_at, sent_by) values ('x', '{}', now(), gen_random_uuid())`,
    ],
    ['parecer_app', `insert into outbox (name, payload, created_at) values ('x', '{}', now())`],
    [
      'parecer_app',
      `insert into outbox (id, name, payload) overriding system value values (1, 'x', '{}')`,
    ],
    ['parecer_relay', `update outbox set tenant_id = tenant_id`],
    ['parecer_relay', `update outbox set payload = '{}'`],
    ['parecer_relay', `update outbox set name = 'x'`],
  ] as const)('as %s an event is not forged: %s', async (role, sql) => {
    expect(await run(role, sql)).toBe('42501');
  });

  it.each(LOGIN_ROLES.filter((role) => role !== 'parecer_owner'))(
    'as %s nobody else’s session is ended and no large object is made',
    async (role) => {
      for (const sql of [
        'select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()',
        'select pg_cancel_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()',
        'select pg_terminate_backend(0)',
        `select lo_from_bytea(0, 'x')`,
        'select lo_create(0)',
        'select lo_creat(-1)',
        `select lowrite(0, 'x')`,
        `select lo_import('/etc/hostname')`,
      ]) {
        expect({ sql, code: await run(role, sql) }).toEqual({ sql, code: '42501' });
      }
    },
  );

  it('nothing comes in where there is no counter', async () => {
    await app.database.admin(`delete from tenant_usage where tenant_id = $1 and kind = 'posts'`, [
      a.tenant.id,
    ]);
    const { status } = await app.call('POST', '/v1/posts', {
      token: a.administrator.token,
      body: { title: 'Sem contador', content: 'x' },
    });
    expect(status).toBe(500);
  });
});
