import pg from 'pg';
import { ISOLATION_LINT } from '#platform/db/isolation-lint.js';
import { KEEPING_TRIGGERS, NARROWING_POLICIES } from '#platform/db/isolation-promises.js';
import { createApp } from '../../src/create-app.js';
import { TestDatabase } from '../support/database.js';
import { TestApp } from '../support/test-app.js';

/** Ways to weaken the database, each with what the start must say of it. A role's power is of the whole server: see below. */
const FAULTS: readonly (readonly [fault: RegExp, sql: string])[] = [
  [/table posts has no forced row security/, 'alter table posts disable row level security'],
  [/table posts has no forced row security/, 'alter table posts no force row level security'],
  [
    /table categories has no policy/,
    'drop policy tenant_isolation_categories on categories; drop policy definer_categories on categories; drop policy lent_categories on categories',
  ],
  [/parecer_app may read or write table media past/, 'drop policy tenant_isolation_media on media'],
  [/table intruder has no forced row security/, 'create table intruder (x text)'],
  [/table app.intruder has no forced/, 'create table app.intruder (x text)'],
  [/policy open on posts opens rows to parecer_app/, 'create policy open on posts using (true)'],
  [
    /policy open on posts opens rows to parecer_public/,
    'create policy open on posts for select to parecer_public using (true)',
  ],
  [
    /policy open on posts opens rows to parecer_app/,
    'create policy open on posts using (tenant_id = (select app.current_tenant()) or title is not null)',
  ],
  [
    /policy open on posts opens rows to parecer_app/,
    'create policy open on posts using (tenant_id = (select app.current_tenant())) with check (true)',
  ],
  [
    /policy open on posts opens rows to parecer_app/,
    'create policy open on posts using (not tenant_id = (select app.current_tenant()))',
  ],
  [
    /policy open on posts opens rows to parecer_app/,
    'create policy open on posts using (app.is_platform())',
  ],
  [
    /policy open on posts opens rows to parecer_app/,
    `create policy open on posts using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)`,
  ],
  [/view intruder reads with the rights/, 'create view intruder as select * from posts'],
  [
    /view intruder reads with the rights/,
    'create materialized view intruder as select * from posts',
  ],
  [
    /function app.intruder\(\) runs with the rights .* parecer_app may call it/,
    `create function app.intruder() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as 'select count(*) from public.posts';
     revoke all on function app.intruder() from public; grant execute on function app.intruder() to parecer_app;
     alter function app.intruder() owner to parecer_definer`,
  ],
  [
    /function app.intruder\(\) runs with the rights of its owner on a search path/,
    `create function app.intruder() returns bigint language sql security definer as 'select 1::bigint'`,
  ],
  [
    /everybody may call app.intruder\(\)/,
    `create function app.intruder() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as 'select 1::bigint'`,
  ],
  [
    /function app.intruder\(\) runs with the rights of a role that passes/,
    `create function app.intruder() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as 'select 1::bigint';
     alter function app.intruder() owner to current_user`,
  ],
  [
    /function app.find_credentials\(text\) runs .* on a search path of its caller/,
    `alter function app.find_credentials(text) set search_path = ''`,
  ],
  [
    /function app.touch_row\(\) looks for names on a search path of its caller/,
    `alter function app.touch_row() set search_path = ''`,
  ],
  [
    /function app.find_credentials\(text\) runs .* on a search path of its caller/,
    'alter function app.find_credentials(text) reset search_path',
  ],
  [
    /parecer_app has select on audit_trail_default/,
    'grant select on audit_trail_default to parecer_app',
  ],
  [/parecer_app has truncate on posts/, 'grant truncate on posts to parecer_app'],
  [/parecer_app has references on posts/, 'grant references on posts to parecer_app'],
  [/parecer_public has trigger on publications/, 'grant trigger on publications to parecer_public'],
  [/everybody has select on posts/, 'grant select on posts to public'],
  [/parecer_app has select on posts/, 'grant select on posts to parecer_app with grant option'],
  [/parecer_app may create in schema public/, 'grant create on schema public to parecer_app'],
  [/parecer_app may create in schema app/, 'grant create on schema app to public'],
  [/parecer_public may create schemas or temporary/, '$TEMPORARY'],
  [/parecer_app may create schemas or temporary/, '$CREATE'],
  [
    /what parecer_owner makes is given to others/,
    'alter default privileges for role parecer_owner in schema public grant select on tables to parecer_app',
  ],
  [
    /role parecer_app owns posts/,
    'grant create on schema public to parecer_app; alter table posts owner to parecer_app',
  ],
  [/parecer_app may touch the key/, 'grant select on app.context_key to parecer_app'],
  [/parecer_app may touch the key/, 'grant select (inner_block) on app.context_key to parecer_app'],
  [/parecer_public may touch the key/, 'grant update on app.context_key to parecer_public'],
  [
    /foreign key posts_away leads out/,
    'alter table posts add constraint posts_away foreign key (category_id) references categories (id)',
  ],
  [/unique key posts_title tells/, 'create unique index posts_title on posts (title)'],
  [/trigger posts_audit on posts is switched off/, 'alter table posts disable trigger posts_audit'],
  [
    /function app.find_credentials\(text\) .* is \[parecer_app, parecer_auth\] instead of \[parecer_auth\]/,
    'grant execute on function app.find_credentials(text) to parecer_app',
  ],
  [
    /function app.search_publications\(text,integer\) .* is \[\] instead of \[parecer_public\]/,
    'revoke execute on function app.search_publications(text, integer) from parecer_public',
  ],
  [
    /function app.audit_row\(\) .* is \[parecer_relay\] instead of \[\]/,
    'grant execute on function app.audit_row() to parecer_relay',
  ],
  ...['parecer_auth', 'parecer_audit', 'parecer_relay'].map(
    (role) =>
      [
        new RegExp(
          `function app.intruder\\(\\) runs with the rights .* ${role} may call it, but it is on no list`,
        ),
        `create function app.intruder() returns bigint language sql security definer set search_path = '' as 'select 1::bigint';
         revoke all on function app.intruder() from public; grant execute on function app.intruder() to ${role};
         alter function app.intruder() owner to parecer_definer`,
      ] as const,
  ),
  ...NARROWING_POLICIES.map(
    ([table, policy]) =>
      [
        new RegExp(`policy ${policy} on ${table} no longer asks`),
        `drop policy ${policy} on ${table}`,
      ] as const,
  ),
  [
    /policy lent_posts on posts no longer asks app.sight_of/,
    'alter policy lent_posts on posts using (true)',
  ],
  [
    /policy public_publications on publications no longer asks app.current_levels/,
    'drop policy public_publications on publications; create policy public_publications on publications for select to parecer_public using (published_at <= now() and compliance_level = any ((select app.current_levels())::text[]))',
  ],
  [
    /policy service_posts on posts no longer asks/,
    'alter policy service_posts on posts to parecer_public',
  ],
  [
    /policy lent_posts on posts believes a setting that nobody proved/,
    `alter policy lent_posts on posts using (current_setting('app.grant_id', true) = '')`,
  ],
  [
    /table intruder says nothing of what an access grant leaves/,
    'create table intruder (tenant_id uuid); grant select on intruder to parecer_app',
  ],
  ...(
    [
      ['users', 'password_hash', 'parecer_app'],
      ['users', 'password_hash', 'parecer_auth'],
      ['api_keys', 'secret_hash', 'parecer_app'],
      ['invitations', 'token_hash', 'parecer_public'],
      ['refresh_tokens', 'token_hash', 'parecer_auth'],
      ['password_resets', 'token_hash', 'parecer_relay'],
      ['mails', 'sealed', 'parecer_audit'],
    ] as const
  ).map(
    ([table, column, role]) =>
      [
        new RegExp(`role ${role} may touch ${column} of ${table}`),
        `grant select (${column}) on ${table} to ${role}`,
      ] as const,
  ),
  [/role parecer_app may touch secret_hash of api_keys/, 'grant select on api_keys to parecer_app'],
  ...Object.entries(KEEPING_TRIGGERS).flatMap(([table, triggers]) =>
    Object.keys(triggers).map(
      (trigger) =>
        [
          new RegExp(`trigger ${trigger} on ${table} no longer runs`),
          `drop trigger ${trigger} on ${table}`,
        ] as const,
    ),
  ),
  [
    /trigger posts_audit on posts no longer runs app.audit_row/,
    'drop trigger posts_audit on posts; create trigger posts_audit before update on posts for each row execute function app.touch_row()',
  ],
  [
    /it believes a context that nobody signed/,
    'create or replace function app.proven() returns boolean language sql stable as $$ select true $$',
  ],
  [
    /it believes a context that nobody signed/,
    `create or replace function app.current_tenant() returns uuid language sql stable as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$`,
  ],
  [
    /it believes a context that nobody signed/,
    `create or replace function app.is_platform() returns boolean language sql stable as $$ select current_setting('app.platform', true) = 'on' $$`,
  ],
];

describe('a database that would not keep tenants apart', () => {
  let healthy: TestApp;
  let client: pg.Client;

  beforeAll(async () => {
    healthy = await TestApp.start({ role: 'api' });
    client = new pg.Client({ connectionString: healthy.database.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await healthy.stop();
  });

  const databaseName = () => new URL(healthy.database.adminUrl).pathname.slice(1);
  const sqlOf = (sql: string) =>
    sql
      .replace('$TEMPORARY', `grant temporary on database ${databaseName()} to parecer_public`)
      .replace('$CREATE', `grant create on database ${databaseName()} to public`);

  async function lint(): Promise<string> {
    const { rows } = await client.query<{ fault: string }>(ISOLATION_LINT);
    return rows.map(({ fault }) => fault).join('\n');
  }

  it('is not the one the migrations make', async () => {
    expect(await lint()).toBe('');
  });

  it.each(FAULTS)('is named: %s', async (fault, sql) => {
    await client.query('begin');
    await client.query(sqlOf(sql));
    const found = `${await lint()}\n${await believed()}`;
    await client.query('rollback');
    expect(found).toMatch(fault);
  });

  /** What the start tries beside the catalogue, here on a connection that may not be the application's. */
  async function believed(): Promise<string> {
    await client.query(
      `select set_config('app.tenant_id', gen_random_uuid()::text, true), set_config('app.platform', 'on', true)`,
    );
    const { rows } = await client.query<{ open: boolean }>(
      'select app.current_tenant() is not null or app.is_platform() as open',
    );
    return rows[0]?.open === true ? 'it believes a context that nobody signed' : '';
  }

  // other suites run on this server: no role is seen with its power outside of the transaction
  it.each(['bypassrls', 'createrole', 'createdb', 'replication', 'superuser'])(
    'is named: a role with %s',
    async (power) => {
      await client.query('begin');
      await client.query(`alter role parecer_relay ${power}`);
      const found = await lint();
      await client.query('rollback');
      expect(found).toMatch(/role parecer_relay passes by row security or rules over the server/);
    },
  );

  it.each(['parecer_definer', 'parecer_keeper'])('is named: %s that can log in', async (role) => {
    await client.query('begin');
    await client.query(`alter role ${role} login`);
    const found = await lint();
    await client.query('rollback');
    expect(found).toMatch(new RegExp(`role ${role} can log in`));
  });

  it('is named: a role that is a member of another', async () => {
    await client.query('begin');
    await client.query('grant parecer_owner to parecer_app');
    const found = await lint();
    await client.query('rollback');
    expect(found).toMatch(/role parecer_app is a member of parecer_owner/);
  });

  it.each([
    ['alter table posts disable row level security', /posts has no forced row security/],
    ['create policy open on posts using (true)', /policy open on posts opens rows/],
    [
      `create or replace function app.proven() returns boolean language sql stable as $$ select true $$`,
      /believes a context that nobody signed/,
    ],
    [
      `update app.context_key set inner_block = repeat('x', 64)::bytea`,
      /checks contexts with another key than ours/,
    ],
  ])('is not served: %s', async (sql, reason) => {
    const database = await TestDatabase.create();
    try {
      await database.admin(sql);
      const started = createApp({ ...healthy.config, databaseUrl: database.adminUrl });
      await expect(started).rejects.toThrow(reason);
    } finally {
      await database.drop();
    }
  });
});
