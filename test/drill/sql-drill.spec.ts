import pg from 'pg';
import { contextKey } from '#platform/crypto/keys.js';
import { type LoginRole, LOGIN_ROLES } from '#platform/db/roles.js';
import { readerContext } from '#platform/db/signed-context.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';
import { type Attack, attacks, forgeries } from './attacks.js';
import { type Victim, victimOf } from './victim.js';

const SERVING = LOGIN_ROLES.filter((role) => role !== 'parecer_owner');
const LEVELS = ['public', 'professional', 'restricted', 'phi'];

/** What each role may see of any tenant by its design, and why; all else of the victim's is a leak. */
const BY_DESIGN: Readonly<Partial<Record<LoginRole, Readonly<Record<string, string>>>>> = {
  parecer_relay: {
    outbox: 'events of every tenant: ids and revisions, no content',
    idempotency_keys: 'the age of kept answers, to remove old ones',
  },
};

interface Outcome {
  /** Rows, notices and the error, as text. */
  readonly said: string;
  readonly user: string;
}

describe('arbitrary SQL', () => {
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;
  let victim: Victim;
  const tried = new Map<string, number>();

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
    victim = await victimOf(app, b);
    await app.database.admin('analyze');
  });
  afterAll(async () => {
    const counts = [...tried].map(([role, n]) => `${role} ${n}`).join(', ');
    const total = [...tried.values()].reduce((sum, n) => sum + n, 0);
    process.stdout.write(`sql drill: ${total} statements (${counts}), 0 rows of another tenant\n`);
    await app.stop();
  });

  /** On a connection of its own, in the context of somebody of A where the role knows tenants. */
  async function run(role: LoginRole, statements: readonly string[]): Promise<Outcome> {
    const client = new pg.Client({ connectionString: app.database.urlOf(role) });
    const notices: string[] = [];
    client.on('notice', (notice) => notices.push(String(notice.message)));
    client.on('notification', ({ payload }) => notices.push(payload ?? ''));
    client.on('error', () => undefined);
    await client.connect();
    tried.set(role, (tried.get(role) ?? 0) + 1);
    const said: string[] = [];
    try {
      await client.query('begin');
      await enter(role, client);
      for (const sql of statements) {
        const results: pg.QueryResult | pg.QueryResult[] = await client.query(sql);
        said.push(JSON.stringify([results].flat().map(({ rows }) => rows)));
      }
    } catch (error) {
      said.push(describeError(error));
    }
    await client.query('rollback').catch(() => undefined);
    const { rows } = await client.query<{ user: string }>(
      'select current_user::text || session_user::text as user',
    );
    await client.end();
    return { said: [...said, ...notices].join('\n'), user: rows[0]?.user ?? '' };
  }

  async function enter(role: LoginRole, client: pg.Client & { processID?: number }) {
    if (role === 'parecer_app') {
      await setContext(app.database, client, scopeOf(a.tenant.id, a.administrator.id));
    } else if (role === 'parecer_public') {
      const key = contextKey(app.database.secret);
      const context = readerContext(a.tenant.id, LEVELS, client.processID ?? 0, key).split('|');
      await client.query(
        `select set_config('app.tenant_id', $1, true), set_config('app.levels', $2, true), set_config('app.proof', $3, true)`,
        context,
      );
    }
  }

  function describeError(error: unknown): string {
    return error instanceof pg.DatabaseError
      ? JSON.stringify([error.message, error.detail, error.hint, error.where])
      : String(error);
  }

  /** What of the victim's stands in an answer; his name is no secret where the attacker wrote it himself. */
  function leaks({ said }: Outcome, { sql, echoes = false }: Pick<Attack, 'sql' | 'echoes'>) {
    const words = sql.includes(victim.canary) ? said.replaceAll(sql, '') : said;
    const found = [b.canary, 'argon2id'].filter((word) => words.includes(word));
    const ids = echoes ? [] : victim.ids.filter((id) => !sql.includes(id) && said.includes(id));
    return [...found, ...ids];
  }

  async function tables(): Promise<readonly string[]> {
    const rows = await app.database.admin<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'app', 'bullmq') and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
    );
    return rows.map(({ name }) => name.replace(/^public\./, ''));
  }

  const allowed = (role: LoginRole, table: string) => BY_DESIGN[role]?.[table] !== undefined;
  /** Whether a statement asks for what the role may see by its design: ids then, and never words. */
  const reachesAllowed = (role: LoginRole, sql: string) =>
    Object.keys(BY_DESIGN[role] ?? {}).some(
      (table) => sql.includes(table) || sql.includes('database_to_xml'),
    );

  it('works for the attacker himself, so that silence means something', async () => {
    const own = await run('parecer_app', ['select * from posts', 'select * from categories']);
    const read = await run('parecer_public', ['select * from publications']);
    expect(own.said).toContain(a.canary);
    expect(read.said).toContain(a.canary);
  });

  it.each(SERVING)(
    'as %s reads no row of another tenant from any table, view or partition',
    async (role) => {
      for (const table of await tables()) {
        for (const sql of [
          `select * from ${table}`,
          `select t::text from ${table} t`,
          `table ${table}`,
        ]) {
          const outcome = await run(role, [sql]);
          const found = allowed(role, table)
            ? leaks(outcome, { sql, echoes: true })
            : leaks(outcome, { sql });
          expect({ role, sql, found }).toEqual({ role, sql, found: [] });
        }
      }
    },
  );

  it.each(['parecer_app', 'parecer_public'] as const)(
    'as %s cannot forge a context',
    async (role) => {
      for (const forgery of forgeries(victim)) {
        for (const table of await tables()) {
          const sql = `select * from ${table}`;
          const outcome = await run(role, [forgery, sql]);
          const found = leaks(outcome, { sql: forgery });
          expect({ role, forgery, sql, found }).toEqual({ role, forgery, sql, found: [] });
        }
      }
    },
  );

  it.each(SERVING)('as %s gains no right and no row by any statement of the list', async (role) => {
    for (const attack of attacks(victim)) {
      const outcome = await run(role, [attack.sql]);
      const { aim, sql } = attack;
      const echoes = attack.echoes === true || reachesAllowed(role, sql);
      expect({ aim, sql, found: leaks(outcome, { sql, echoes }), user: outcome.user }).toEqual({
        aim,
        sql,
        found: [],
        user: `${role}${role}`,
      });
    }
  });

  it.each(['parecer_app', 'parecer_public', 'parecer_audit', 'parecer_relay'] as const)(
    'as %s learns nothing of another tenant from any function it may call',
    async (role) => {
      const functions = await app.database.admin<{ call: string }>(
        `select format('select * from %s(%s)', p.oid::regproc, (
                  select string_agg(case format_type(t, null)
                    when 'uuid' then quote_literal('${victim.tenantId}') || '::uuid'
                    when 'text' then quote_literal('${victim.slug}')
                    when 'text[]' then 'array[''public'',''professional'',''restricted'']'
                    when 'interval' then 'interval ''0 seconds'''
                    when 'bytea' then '''x''::bytea' when 'jsonb' then '''[]''::jsonb' when 'boolean' then 'true'
                    else format('(100)::text::%s', format_type(t, null)) end, ', ' order by n)
                    from unnest(p.proargtypes) with ordinality a(t, n))) as call
           from pg_proc p
          where p.pronamespace in ('app'::regnamespace, 'bullmq'::regnamespace) and p.prokind = 'f'
            and p.prorettype <> 'trigger'::regtype and has_function_privilege($1, p.oid, 'execute')`,
        [role],
      );
      for (const { call } of functions) {
        const outcome = await run(role, [call]);
        const found = leaks(outcome, { sql: call, echoes: role === 'parecer_relay' });
        expect({ role, call, found }).toEqual({ role, call, found: [] });
      }
      expect(functions.length).toBeGreaterThan(0);
    },
  );

  it('does not take a proof from another connection, of another tenant, or after its time', async () => {
    const thief = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    const owner = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await Promise.all([thief.connect(), owner.connect()]);
    try {
      await owner.query('begin');
      await setContext(app.database, owner, scopeOf(b.tenant.id));
      const { rows } = await owner.query<{ proof: string; posts: string }>(
        `select current_setting('app.proof') as proof, (select count(*) from posts) as posts`,
      );
      expect(Number(rows[0]?.posts)).toBeGreaterThan(0);
      await thief.query('begin');
      await thief.query(
        `select set_config('app.tenant_id', $1, true), set_config('app.proof', $2, true)`,
        [b.tenant.id, rows[0]?.proof],
      );
      expect((await thief.query('select 1 from posts')).rowCount).toBe(0);
      // the same words, stretched: an expiry that was not signed
      const [, mac] = String(rows[0]?.proof).split('.');
      await owner.query(`select set_config('app.proof', '99999999999.' || $1, true)`, [mac]);
      expect((await owner.query('select 1 from posts')).rowCount).toBe(0);
    } finally {
      await Promise.all([thief.end(), owner.end()]);
    }
  });

  it('never shows a proof to another session', async () => {
    const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await client.connect();
    await client.query('begin');
    await setContext(app.database, client, scopeOf(b.tenant.id));
    const seen = await run('parecer_app', [
      `select query from pg_stat_activity where query like '%proof%'`,
    ]);
    await client.query('rollback');
    await client.end();
    expect(seen.said).not.toMatch(/[0-9a-f]{64}/);
  });
});
