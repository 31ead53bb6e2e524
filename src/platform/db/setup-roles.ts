import pg from 'pg';
import { databaseRolePassword } from '#platform/crypto/keys.js';
import { LOGIN_ROLES, SILENT_ROLES } from './roles.js';

const MIN_SERVER_VERSION = 150000;

/**
 * What everybody may call on a new server and no role of ours needs: to end or interrupt other sessions of one's role, which
 * are those of other tenants' requests, and to fill the disk with large objects that no row security covers. Only a
 * superuser can take that back; on a managed server that gives none it stays, and a warning says so.
 */
const CLOSE_SERVER_FUNCTIONS = `
  do $$
  declare
    f record;
    kept text;
  begin
    for f in
      select p.oid, p.oid::regprocedure as name from pg_catalog.pg_proc p
       where p.pronamespace = 'pg_catalog'::regnamespace and p.prokind = 'f'
         and (p.proname in ('pg_terminate_backend', 'pg_cancel_backend', 'loread', 'lowrite') or p.proname like 'lo\\_%')
    loop
      begin
        execute format('revoke execute on function %s from public', f.name);
      exception when insufficient_privilege then
        null;
      end;
      if has_function_privilege('public', f.oid, 'execute') then
        kept := concat_ws(', ', kept, f.name::text);
      end if;
    end loop;
    if kept is not null then
      raise warning 'only a superuser could keep the roles from calling %', kept;
    end if;
  end $$`;

/**
 * Makes the database of `adminUrl` (when missing), the roles that log in and those that own the definer functions, and
 * grants them what they need. Runs as often as wanted; a changed secret changes the passwords. What the server did not let
 * be closed is told to `warn`.
 * @throws Error when the server is older than PostgreSQL 15 or the given role may not create roles
 */
export async function setupDatabase(
  adminUrl: string,
  secret: string,
  warn: (line: string) => void = () => undefined,
): Promise<void> {
  await createDatabase(adminUrl);
  const admin = new pg.Client({ connectionString: adminUrl });
  admin.on('notice', ({ severity, message }) => {
    if (severity === 'WARNING') warn(message ?? '');
  });
  await admin.connect();
  try {
    await assertServerVersion(admin);
    await admin.query('begin');
    // two set-ups at the same time would both try to create the roles, which belong to the whole server
    await admin.query('select pg_advisory_xact_lock(7204100)');
    await createRoles(admin, secret);
    await grantDatabase(admin);
    await admin.query('commit');
  } finally {
    await admin.end();
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  const url = new URL(adminUrl);
  const name = decodeURIComponent(url.pathname.slice(1)) || 'postgres';
  url.pathname = '/postgres';
  const server = new pg.Client({ connectionString: url.toString() });
  await server.connect();
  try {
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      await server.query(
        `create database ${server.escapeIdentifier(name)} encoding 'UTF8' template template0`,
      );
    }
  } finally {
    await server.end();
  }
}

async function assertServerVersion(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ version: number }>(
    `select current_setting('server_version_num')::integer as version`,
  );
  if ((rows[0]?.version ?? 0) < MIN_SERVER_VERSION) {
    throw new Error('PostgreSQL 15 or newer is needed');
  }
}

async function createRoles(admin: pg.Client, secret: string): Promise<void> {
  for (const role of [...LOGIN_ROLES, ...SILENT_ROLES]) {
    const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount === 0)
      await admin.query(`create role ${role} nosuperuser nocreatedb nocreaterole`);
  }
  for (const role of LOGIN_ROLES) {
    const password = admin.escapeLiteral(databaseRolePassword(secret, role));
    await admin.query(`alter role ${role} login password ${password}`);
  }
  for (const role of SILENT_ROLES) {
    await admin.query(`alter role ${role} nologin`);
    // the owner hands functions over to that role, so it must be a member of it
    await admin.query(`grant ${role} to parecer_owner`);
  }
}

/** What the roles may do with the database `admin` is connected to; a copy of a database does not inherit it. */
export async function grantDatabase(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>('select current_database() as name');
  const database = admin.escapeIdentifier(rows[0]?.name ?? '');
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(`grant connect on database ${database} to ${LOGIN_ROLES.join(', ')}`);
  await admin.query(`grant create on database ${database} to parecer_owner`);
  // the queue's library sorts what it adds in temporary tables
  await admin.query(`grant temporary on database ${database} to parecer_relay`);
  await admin.query('revoke all on schema public from public');
  await admin.query('grant usage, create on schema public to parecer_owner');
  const readers = [...LOGIN_ROLES, ...SILENT_ROLES].filter((role) => role !== 'parecer_owner');
  await admin.query(`grant usage on schema public to ${readers.join(', ')}`);
  await admin.query(CLOSE_SERVER_FUNCTIONS);
}
