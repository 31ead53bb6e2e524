import type { Victim } from './victim.js';

/** One statement, or several in one message, and what it is after. */
export interface Attack {
  readonly aim: string;
  readonly sql: string;
  /** Gives back what was asked with: only the victim's words count as a leak then, not his ids. */
  readonly echoes?: boolean;
}

const ROLES = [
  'parecer_owner',
  'parecer_app',
  'parecer_public',
  'parecer_auth',
  'parecer_audit',
  'parecer_relay',
  'parecer_definer',
  'parecer_keeper',
  'postgres',
  'pg_read_all_data',
  'pg_read_server_files',
  'pg_monitor',
];

/** Ways to become somebody else without a proof; each is tried before every table. */
export function forgeries({ tenantId, officerId }: Victim): readonly string[] {
  return [
    `select set_config('app.tenant_id', '${tenantId}', true)`,
    `select set_config('app.tenant_id', '${tenantId}', false)`,
    `set local app.tenant_id = '${tenantId}'`,
    `select set_config('app.tenant_id', '${tenantId}', true), set_config('app.proof', '', true)`,
    `select set_config('app.tenant_id', '${tenantId}', true), set_config('app.proof', '99999999999.' || repeat('0', 64), true)`,
    `select set_config('app.tenant_id', current_setting('app.tenant_id') || E'\\n' || '${tenantId}', true)`,
    `select set_config('app.actor_id', '${officerId}', true)`,
    `select set_config('app.platform', 'on', true)`,
    `select set_config('app.platform', 'on', true), set_config('app.tenant_id', '', true)`,
    `select set_config('app.levels', 'public,professional,restricted,phi', true)`,
    `select set_config('app.grant_id', '${officerId}', true)`,
    `reset all`,
    `set row_security = off`,
    `set session characteristics as transaction read write`,
    `set search_path = pg_temp, public`,
  ];
}

/** What is tried once for each role, in the signed context of the attacker where the role has one. */
export function attacks(victim: Victim): readonly Attack[] {
  const { tenantId, slug, canary, categoryId, postId, adminEmail, userId } = victim;
  return [
    ...ROLES.flatMap((role) => [
      { aim: `become ${role}`, sql: `set role ${role}; select * from posts` },
      { aim: `become ${role}`, sql: `set session authorization ${role}; select * from posts` },
      { aim: `join ${role}`, sql: `grant ${role} to current_user` },
    ]),
    { aim: 'no superuser', sql: 'alter role current_user superuser' },
    { aim: 'no bypass', sql: 'alter role current_user bypassrls' },
    { aim: 'no new role', sql: 'create role intruder superuser login' },
    { aim: 'no triggers off', sql: `set session_replication_role = replica` },
    // the snapshot that a post's hash is made of, before row security refuses the post
    ...[
      `insert into posts (id, tenant_id, author_id, title, slug) values ('${postId}', '${tenantId}', '${userId}', 'x', 'x')`,
      `update posts set id = '${postId}', tenant_id = '${tenantId}'`,
      `update posts set id = '${postId}', tenant_id = '${tenantId}', content_hash = ''`,
    ].map((write) => ({
      aim: 'no fields by way of a hash',
      sql: `do $$ begin ${write}; raise notice 'done %', current_setting('app.snapshot', true);
        exception when others then raise notice '% %', sqlerrm, current_setting('app.snapshot', true); end $$;
        select current_setting('app.snapshot', true)`,
    })),
    ...['posts', 'users', 'publications', 'audit_trail', 'tenants', 'outbox'].flatMap((table) => [
      { aim: 'no policy dropped', sql: `drop policy tenant_isolation_${table} on ${table}` },
      { aim: 'row security stays', sql: `alter table ${table} disable row level security` },
      { aim: 'row security stays', sql: `alter table ${table} no force row level security` },
      { aim: 'triggers stay', sql: `alter table ${table} disable trigger all` },
      { aim: 'no truncate', sql: `truncate ${table} cascade` },
      { aim: 'no new owner', sql: `alter table ${table} owner to current_user` },
      {
        aim: 'no trigger',
        sql: `create trigger t after insert on ${table} execute function app.touch_row()`,
      },
      { aim: 'no rule', sql: `create rule r as on select to ${table} do instead select 1` },
      { aim: 'no copy in', sql: `copy ${table} from '/etc/passwd'` },
      { aim: 'no copy out', sql: `copy ${table} to '/tmp/parecer-drill'` },
      { aim: 'no program', sql: `copy ${table} to program 'cat > /tmp/parecer-drill'` },
      // tests of a row that fail loudly when they meet the victim's, if they ran before row security
      {
        aim: 'no leaky test',
        sql: `select 1 from ${table} t where 1 / (case when t::text like '%${canary}%' then 0 else 1 end) = 1`,
      },
      { aim: 'no leaky cast', sql: `select 1 from ${table} t where (t::text)::integer = 1` },
      {
        aim: 'no cursor',
        sql: `begin; declare c cursor with hold for select * from ${table}; commit; fetch all from c`,
      },
      {
        aim: 'no block',
        sql: `do $$ declare r record; begin for r in select * from ${table} loop if r::text like '%${canary}%' then raise exception 'found: %', r; end if; end loop; end $$`,
      },
      { aim: 'no inheritance', sql: `select * from only ${table}` },
      { aim: 'no sample', sql: `select * from ${table} tablesample system (100)` },
      {
        aim: 'no merge',
        sql: `merge into ${table} t using (select 1) s on true when matched then do nothing`,
      },
    ]),
    { aim: 'no schema', sql: 'create schema intruder' },
    { aim: 'no table', sql: 'create table public.intruder (x text)' },
    {
      aim: 'no function',
      sql: `create function public.intruder() returns int language sql as 'select 1'`,
    },
    {
      aim: 'no function',
      sql: `create or replace function app.proven() returns boolean language sql as 'select true'`,
    },
    { aim: 'no function', sql: `alter function app.proven() owner to current_user` },
    {
      aim: 'no definer',
      sql: `grant execute on function app.install_context_key(bytea, bytea) to public`,
    },
    {
      aim: 'no key of mine',
      sql: `select app.install_context_key(repeat('x', 64)::bytea, repeat('x', 64)::bytea)`,
    },
    { aim: 'no key', sql: 'select * from app.context_key' },
    { aim: 'no key', sql: `select encode(inner_block, 'hex') from app.context_key` },
    { aim: 'no key', sql: `update app.context_key set inner_block = repeat('x', 64)::bytea` },
    { aim: 'no extension', sql: 'create extension dblink' },
    { aim: 'no extension', sql: 'create extension pg_read_file' },
    { aim: 'no server files', sql: `select pg_read_file('PG_VERSION')` },
    { aim: 'no server files', sql: `select pg_ls_dir('.')` },
    { aim: 'no server files', sql: `select lo_import('/etc/passwd')` },
    { aim: 'no server files', sql: `select lo_export(1, '/tmp/parecer-drill')` },
    { aim: 'no server settings', sql: `select setting from pg_file_settings` },
    { aim: 'no server settings', sql: `alter system set log_statement = 'all'` },
    { aim: 'no hashes', sql: 'select rolname, rolpassword from pg_authid' },
    { aim: 'no hashes', sql: 'select usename, passwd from pg_shadow where passwd is not null' },
    { aim: 'no hashes', sql: 'select password_hash from users' },
    { aim: 'no hashes', sql: `select (u).password_hash from (select u from users u) x` },
    {
      aim: 'no statistics',
      sql: `select tablename, attname, most_common_vals::text, histogram_bounds::text from pg_stats where schemaname = 'public'`,
    },
    { aim: 'no statistics', sql: 'select stxdmcv from pg_statistic_ext_data' },
    { aim: 'no statistics', sql: 'select * from pg_statistic' },
    {
      aim: 'no queries of others',
      sql: `select query from pg_stat_activity where pid <> pg_backend_pid()`,
    },
    { aim: 'no large objects', sql: 'select * from pg_largeobject' },
    { aim: 'no queue', sql: 'select * from bullmq.job' },
    {
      aim: 'no queue',
      sql: `select table_name from information_schema.tables where table_schema = 'bullmq' and false`,
    },
    { aim: 'no sessions', sql: 'select * from sessions' },
    { aim: 'no tokens', sql: 'select * from refresh_tokens' },
    { aim: 'no counters', sql: 'select * from wp_counters' },
    {
      aim: 'no foreign reference',
      sql: `update posts set category_id = '${categoryId}'`,
      echoes: true,
    },
    {
      aim: 'no foreign reference',
      sql: `insert into custom_fields (post_id, meta_key, meta_value) values ('${postId}', 'x', 'y')`,
      echoes: true,
    },
    {
      aim: 'no foreign row',
      sql: `insert into posts (tenant_id, title, slug, author_id) values ('${tenantId}', 'x', 'x', '${userId}')`,
      echoes: true,
    },
    { aim: 'no gift', sql: `update posts set tenant_id = '${tenantId}'`, echoes: true },
    {
      aim: 'no history',
      sql: `insert into audit_trail (operation, resource_type, resource_id, tenant_id, user_id) values ('read', 'post', '${postId}', '${tenantId}', '${userId}')`,
      echoes: true,
    },
    { aim: 'no history', sql: `update audit_trail set operation = 'x'` },
    { aim: 'no history', sql: `delete from audit_trail` },
    {
      aim: 'no event',
      sql: `insert into outbox (tenant_id, name, payload) values ('${tenantId}', 'workflow.stage_due', '{}')`,
      echoes: true,
    },
    {
      aim: 'no platform',
      sql: `select set_config('app.platform', 'on', true); update tenants set name = 'x' where id = '${tenantId}' returning id, name`,
      echoes: true,
    },
    {
      aim: 'no upsert',
      sql: `insert into users (email, password_hash, role, name) values ('${adminEmail}', '!', 'author', 'x') on conflict (email) do update set name = 'taken' returning id, name`,
      echoes: true,
    },
    {
      aim: 'no search',
      sql: `select * from app.search_publications('${canary}', 100)`,
    },
    { aim: 'no snapshot', sql: `select app.post_snapshot(p) from posts p` },
    { aim: 'no tenant by name', sql: `select * from tenants where slug = '${slug}'` },
    {
      aim: 'no hijack',
      sql: `deallocate all; prepare delivery_list as select 1; select * from publications`,
    },
    { aim: 'no channel', sql: `listen parecer_outbox; select 1` },
    { aim: 'no xml', sql: `select query_to_xml('select * from posts', true, true, '')` },
    { aim: 'no xml', sql: `select table_to_xml('users', true, true, '')` },
    { aim: 'no xml', sql: `select database_to_xml(true, true, '')` },
    { aim: 'no catalogue', sql: `select prosrc from pg_proc where proname = 'proven' and false` },
    {
      aim: 'no replication',
      sql: `select pg_create_logical_replication_slot('x', 'test_decoding')`,
    },
    { aim: 'no publication', sql: 'create publication p for all tables' },
    { aim: 'no dump', sql: `select pg_export_snapshot()` },
  ];
}
