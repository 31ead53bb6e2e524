import { DEFINER_FUNCTIONS } from '#platform/db/definer-functions.js';
import { UNIQUE_OVER_TENANTS } from '#platform/db/isolation-lint.js';
import { TestDatabase } from '../support/database.js';

/** Tables of ours in `public`; the migration runner's own list is none. */
const OUR_TABLES = `
  c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'app'::regnamespace)
  and c.relname <> 'schema_migrations'`;
const APP_ROLES = `('parecer_app', 'parecer_public', 'parecer_auth', 'parecer_audit', 'parecer_relay')`;

/** Keys and mail of the install itself, and the one person who may belong to no tenant. */
const TENANT_MAY_BE_NULL = ['idempotency_keys', 'mails', 'users'];

describe('the catalogue', () => {
  let database: TestDatabase;
  const names = async (sql: string): Promise<readonly string[]> => {
    const rows = await database.admin<{ name: string }>(sql);
    return rows.map(({ name }) => name).sort();
  };
  beforeAll(async () => {
    database = await TestDatabase.create();
  });
  afterAll(() => database.drop());

  it('has tables to look at', async () => {
    const tables = await names(`select relname as name from pg_class c where ${OUR_TABLES}`);
    expect(tables).toEqual(
      expect.arrayContaining(['audit_trail', 'posts', 'publications', 'users']),
    );
  });

  it('enables and forces row security on every table', async () => {
    expect(
      await names(`select relname as name from pg_class c where ${OUR_TABLES}
        and not (relrowsecurity and relforcerowsecurity)`),
    ).toEqual([]);
  });

  it('has a policy on every table that an application role may touch', async () => {
    expect(
      await names(`select relname as name from pg_class c where ${OUR_TABLES}
        and not exists (select 1 from pg_policy where polrelid = c.oid)
        and exists (select 1 from pg_roles r where rolname in ${APP_ROLES}
          and (has_any_column_privilege(r.oid, c.oid, 'select, insert, update') or has_table_privilege(r.oid, c.oid, 'delete')))`),
    ).toEqual([]);
  });

  it('lets the API roles see rows only through the tenant of the transaction', async () => {
    // a restrictive policy takes rows away from what the others show
    expect(
      await names(`select polname as name from pg_policy
        where polpermissive and polroles && (select array_agg(oid) || 0::oid from pg_roles where rolname = 'parecer_app')
          and coalesce(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) !~ 'app.current_tenant\\(\\)'`),
    ).toEqual([]);
  });

  it('checks what is written as it checks what is read', async () => {
    expect(
      await names(`select polname as name from pg_policy
        where polcmd in ('*', 'a', 'w') and polwithcheck is null
          and polroles && (select array_agg(oid) || 0::oid from pg_roles where rolname = 'parecer_app')`),
    ).toEqual([]);
  });

  it('says of every table an editor can read what is left of it under an access grant', async () => {
    expect(
      await names(`select relname as name from pg_class c
        where ${OUR_TABLES} and not relispartition and has_any_column_privilege('parecer_app', c.oid, 'select')
          and not exists (
            select 1 from pg_policy p
             where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('r', '*')
               and p.polroles = array['parecer_app'::regrole::oid]
               and pg_get_expr(p.polqual, p.polrelid) ~ 'app\\.(sight_of|is_lent)\\(')`),
    ).toEqual([]);
  });

  it('asks no setting in a policy that was not proven', async () => {
    expect(
      await names(`select format('%s on %s', polname, polrelid::regclass) as name from pg_policy
        where concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) ~ 'current_setting'`),
    ).toEqual([]);
  });

  it('requires a tenant of every row that can have one', async () => {
    expect(
      await names(`select relname as name from pg_class c join pg_attribute on attrelid = c.oid
        where ${OUR_TABLES} and attname = 'tenant_id' and not attnotnull`),
    ).toEqual(TENANT_MAY_BE_NULL);
  });

  it('keeps foreign keys between tenant tables inside the tenant', async () => {
    expect(
      await names(`
        select conname as name from pg_constraint k
          join pg_attribute mine on mine.attrelid = conrelid and mine.attname = 'tenant_id'
          join pg_attribute theirs on theirs.attrelid = confrelid and theirs.attname = 'tenant_id'
         where contype = 'f' and conparentid = 0
           and not (mine.attnum = any (conkey) and theirs.attnum = any (confkey)
                    and array_position(conkey, mine.attnum) = array_position(confkey, theirs.attnum))`),
    ).toEqual([]);
  });

  it('has the tenant in every unique key but the written ones', async () => {
    const found = await names(`
      select i.relname as name from pg_index x
        join pg_class i on i.oid = indexrelid join pg_class c on c.oid = indrelid
        join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
       where ${OUR_TABLES} and indisunique and not c.relispartition and not t.attnum = any (indkey)
         and not (indisprimary and (select attname from pg_attribute where attrelid = c.oid and attnum = indkey[0]) = 'id')`);
    expect(found).toEqual(Object.keys(UNIQUE_OVER_TENANTS).sort());
  });

  it('has no view that reads with its owner’s rights', async () => {
    expect(
      await names(`select relname as name from pg_class c
        where relkind in ('v', 'm') and relnamespace in ('public'::regnamespace, 'app'::regnamespace)
          and not exists (select 1 from pg_depend where objid = c.oid and deptype = 'e')
          and not (relkind = 'v' and coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}')`),
    ).toEqual([]);
  });

  it('has the definer functions of the list and no other', async () => {
    const found = await names(`
      select p.oid::regprocedure::text as name from pg_proc p
       where prosecdef and pronamespace in ('public'::regnamespace, 'app'::regnamespace)`);
    expect(found).toEqual(Object.keys(DEFINER_FUNCTIONS).sort());
  });

  it('pins the search path of every function, or binds its body when it is made', async () => {
    expect(
      await names(`select p.oid::regprocedure::text as name from pg_proc p
        where pronamespace in ('public'::regnamespace, 'app'::regnamespace) and prosqlbody is null
          and not exists (select 1 from pg_depend where objid = p.oid and deptype = 'e')
          and not coalesce(proconfig, '{}') @> '{"search_path=pg_catalog, pg_temp"}'`),
    ).toEqual([]);
  });

  it('lets nobody but named roles call a definer function', async () => {
    expect(
      await names(`select p.oid::regprocedure::text as name from pg_proc p, aclexplode(coalesce(proacl, acldefault('f', proowner))) a
        where prosecdef and pronamespace in ('public'::regnamespace, 'app'::regnamespace) and a.grantee = 0`),
    ).toEqual([]);
  });

  it('gives no role of ours powers over the server or past row security', async () => {
    expect(
      await names(`select rolname as name from pg_roles where rolname like 'parecer\\_%'
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`),
    ).toEqual([]);
    expect(
      await names(`select rolname as name from pg_roles where rolname like 'parecer\\_%'`),
    ).toHaveLength(8);
  });

  it('makes no application role a member of another role', async () => {
    expect(
      await names(`select m.rolname || ' in ' || g.rolname as name from pg_auth_members
        join pg_roles m on m.oid = member join pg_roles g on g.oid = roleid where m.rolname in ${APP_ROLES}`),
    ).toEqual([]);
  });

  it('grants neither truncate nor references nor triggers, and nothing to everybody', async () => {
    expect(
      await names(`
        select format('%s %s to %s', relname, lower(privilege_type), coalesce(grantee::regrole::text, 'public')) as name
          from pg_class c, aclexplode(coalesce(relacl, acldefault('r', relowner))) a
         where ${OUR_TABLES} and grantee <> relowner
           and (grantee = 0 or privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))`),
    ).toEqual([]);
  });

  it('grants nothing on a partition: it would pass by the policy of its parent', async () => {
    const partitions = await names(
      `select relname as name from pg_class c where ${OUR_TABLES} and relispartition`,
    );
    expect(partitions.length).toBeGreaterThanOrEqual(4);
    expect(
      await names(`select relname as name from pg_class c, aclexplode(relacl) a
        where ${OUR_TABLES} and relispartition and a.grantee <> relowner`),
    ).toEqual([]);
  });

  it('leaves the audit trail to be read and appended to', async () => {
    expect(
      await names(`select privilege_type || ' ' || grantee::regrole::text as name
        from pg_class c, aclexplode(relacl) a where relname = 'audit_trail' and a.grantee <> relowner
          and privilege_type in ('UPDATE', 'DELETE')`),
    ).toEqual([]);
  });
});
