import { DEFINER_CALLERS } from './definer-callers.js';
import { DEFINER_FUNCTIONS } from './definer-functions.js';
import { KEEPING_TRIGGERS, NARROWING_POLICIES } from './isolation-promises.js';
import { SILENT_ROLES } from './roles.js';

const OURS = `n.nspname in ('public', 'app') and c.relname not like 'schema\\_migrations%'`;
const SERVING = `('parecer_app', 'parecer_public', 'parecer_auth', 'parecer_audit', 'parecer_relay')`;
/** Roles that reach a tenant's rows only through its signed context. */
const OF_A_TENANT = `('parecer_app', 'parecer_public')`;

/** Unique keys that hold over all tenants, and why that tells nobody anything. A primary key on a random id is none. */
export const UNIQUE_OVER_TENANTS: Readonly<Record<string, string>> = {
  idx_users_email: 'an e-mail signs in before its tenant is known',
  idx_media_filename: 'file names are made by the server',
  idx_tenant_domains_verified:
    'a verified domain is one tenant’s; only a function that names no tenant writes it',
  invitations_token_hash_key: 'tokens are random, and nobody chooses their hash',
};

/**
 * Conditions with an "or" in them, by table. Every other one that opens rows to an editor or a reader must be the tenant of
 * the row, whatever else it asks beside it.
 */
const TENANT = '( SELECT app.current_tenant() AS current_tenant)';
const PLATFORM = '( SELECT app.is_platform() AS is_platform)';
const PLATFORM_POLICIES: readonly (readonly [table: string, condition: string])[] = [
  ['tenants', `((id = ${TENANT}) OR ${PLATFORM})`],
  ['tenants', PLATFORM],
  ['idempotency_keys', `((tenant_id = ${TENANT}) OR ((tenant_id IS NULL) AND ${PLATFORM}))`],
  ['users', `((tenant_id = ${TENANT}) OR ((tenant_id IS NULL) AND ${PLATFORM}))`],
];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listOf = (texts: readonly string[]): string =>
  `array[${texts.map(quoted).join(', ')}]::text[]`;
const rowsOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `(${row.map(quoted).join(', ')})`).join(', ');

/** Names of columns that hold what signs somebody in, or what would open it: functions alone read and write them. */
const SECRET_COLUMNS =
  '(password|secret|token|code|recovery)(_[a-z]+)*_hash$|^secret$|(^|_)sealed($|_)';

const TABLES = [
  `select format('table %s has no forced row security', c.oid::regclass) as fault
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where ${OURS} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  `select format('table %s has no policy', c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where ${OURS} and c.relkind in ('r', 'p') and not c.relispartition
     and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`,
  `select format('%s may read or write table %s past a policy of its tenant', r.rolname, c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_roles r on r.rolname in ${OF_A_TENANT}
   where ${OURS} and c.relkind in ('r', 'p')
     and (has_any_column_privilege(r.oid, c.oid, 'select') or has_any_column_privilege(r.oid, c.oid, 'insert')
       or has_any_column_privilege(r.oid, c.oid, 'update') or has_table_privilege(r.oid, c.oid, 'delete'))
     and (c.relispartition or not exists (
       select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polroles && array[0::oid, r.oid]))`,
  `select format('policy %s on %s opens rows to %s without their tenant', p.polname, p.polrelid::regclass, r.rolname)
    from pg_policy p join pg_roles r on r.rolname in ${OF_A_TENANT} and p.polroles && array[0::oid, r.oid]
   cross join lateral (values (pg_get_expr(p.polqual, p.polrelid)), (pg_get_expr(p.polwithcheck, p.polrelid))) e(text)
   where p.polpermissive
     and not (e.text is null and not (p.polqual is null and p.polwithcheck is null))
     and not coalesce(e.text !~ '( OR |NOT )' and e.text ~ '\\mtenant_id = (\\( SELECT )?app\\.current_tenant\\(\\)', false)
     and not exists (select 1 from (values ${rowsOf(PLATFORM_POLICIES)}) k(t, x)
                      where k.t = p.polrelid::regclass::text and k.x = e.text)`,
  `select format('view %s reads with the rights of its owner', c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where ${OURS} and c.relkind in ('v', 'm')
     and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     and not (c.relkind = 'v' and coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}')`,
  `select format('trigger %s on %s is switched off', g.tgname, g.tgrelid::regclass)
    from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
   where ${OURS} and g.tgenabled in ('D', 'R')`,
];

/** What narrows a view and what keeps a promise: gone, nothing fails, and nobody notices. */
const PROMISES = [
  `select format('policy %s on %s no longer asks %s', k.policy, k.t, k.asks)
    from (values ${rowsOf(NARROWING_POLICIES)}) k(t, policy, role, asks)
   where not exists (
     select 1 from pg_policy p
      where p.polrelid = to_regclass(k.t) and p.polname = k.policy and not p.polpermissive and p.polcmd in ('r', '*')
        and p.polroles = array[k.role::regrole::oid]
        and position(k.asks in pg_get_expr(p.polqual, p.polrelid)) > 0)`,
  `select format('table %s says nothing of what an access grant leaves of it', c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where ${OURS} and c.relkind in ('r', 'p') and not c.relispartition
     and has_any_column_privilege('parecer_app', c.oid, 'select')
     and not exists (
       select 1 from pg_policy p
        where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('r', '*')
          and p.polroles = array['parecer_app'::regrole::oid]
          and pg_get_expr(p.polqual, p.polrelid) ~ 'app\\.(sight_of|is_lent)\\(')`,
  `select format('policy %s on %s believes a setting that nobody proved', p.polname, p.polrelid::regclass)
    from pg_policy p
   where concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~ 'current_setting'`,
  `select format('trigger %s on %s no longer runs %s', k.trigger, k.t, k.runs)
    from (values ${rowsOf(
      Object.entries(KEEPING_TRIGGERS).flatMap(([table, triggers]) =>
        Object.entries(triggers).map(([trigger, runs]) => [table, trigger, runs]),
      ),
    )}) k(t, trigger, runs)
   where not exists (
     select 1 from pg_trigger g
      where g.tgrelid = to_regclass(k.t) and g.tgname = k.trigger and g.tgfoid::regproc::text = k.runs)`,
];

const KEYS = [
  `select format('foreign key %s leads out of its tenant', k.conname)
    from pg_constraint k
    join pg_attribute mine on mine.attrelid = k.conrelid and mine.attname = 'tenant_id'
    join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = 'tenant_id'
   where k.contype = 'f' and k.conparentid = 0
     and not coalesce(mine.attnum = any (k.conkey) and theirs.attnum = any (k.confkey)
       and array_position(k.conkey, mine.attnum) = array_position(k.confkey, theirs.attnum), false)`,
  `select format('unique key %s tells one tenant what another has', i.relname)
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
   where ${OURS} and x.indisunique and not c.relispartition and not t.attnum = any (x.indkey)
     and not (x.indisprimary and exists (
       select 1 from pg_attribute k where k.attrelid = c.oid and k.attnum = x.indkey[0] and k.attname = 'id'))
     and i.relname <> all (${listOf(Object.keys(UNIQUE_OVER_TENANTS))})`,
];

const ROLES = [
  `select format('role %s passes by row security or rules over the server', rolname)
    from pg_roles where rolname like 'parecer\\_%'
     and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  `select format('role %s owns %s', r.rolname, c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
   where ${OURS} and r.rolname in ${SERVING}`,
  `select format('role %s is a member of %s', m.rolname, g.rolname)
    from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid
   where m.rolname in ${SERVING}`,
  `select format('role %s may touch the key of the signed context', r.rolname)
    from pg_roles r where r.rolname in ${SERVING}
     and (has_any_column_privilege(r.oid, 'app.context_key'::regclass, 'select, insert, update, references')
       or has_table_privilege(r.oid, 'app.context_key'::regclass, 'delete, truncate, trigger'))`,
  `select format('role %s can log in', rolname) from pg_roles
   where rolname = any (${listOf(SILENT_ROLES)}) and rolcanlogin`,
  `select format('role %s may touch %s of %s', r.rolname, a.attname, c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_roles r on r.rolname in ${SERVING}
   where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attname ~ ${quoted(SECRET_COLUMNS)}
     and has_column_privilege(r.oid, c.oid, a.attnum, 'select, insert, update, references')`,
  `select format('%s has %s on %s', coalesce(r.rolname, 'everybody'), lower(a.privilege_type), c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   cross join lateral aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
   where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'f')
     and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     and (a.grantee = 0 or r.rolname in ${SERVING}
       and (a.is_grantable or c.relispartition or a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')))`,
  `select format('role %s may create in schema %s', r.rolname, n.nspname)
    from pg_namespace n join pg_roles r on r.rolname in ${SERVING}
   where n.nspname in ('public', 'app') and has_schema_privilege(r.oid, n.oid, 'create')`,
  `select format('role %s may create schemas or temporary tables', r.rolname)
    from pg_roles r where r.rolname in ${SERVING}
     and (has_database_privilege(r.oid, current_database(), 'create')
       or r.rolname <> 'parecer_relay' and has_database_privilege(r.oid, current_database(), 'temporary'))`,
  `select format('what %s makes is given to others at once', d.defaclrole::regrole)
    from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
   cross join lateral aclexplode(d.defaclacl) a
   where coalesce(n.nspname, 'public') in ('public', 'app') and d.defaclobjtype in ('r', 'f')
     and a.grantee <> d.defaclrole and (d.defaclobjtype = 'r' or a.grantee <> 0)`,
];

/** An empty path is not enough: the caller's temporary schema would be searched first, for types. */
const PATH_IS_CLOSED = `coalesce(p.proconfig, '{}') @> '{"search_path=pg_catalog, pg_temp"}'`;

/** What runs with more rights than its caller: who may call it is written down, and nobody else may. */
const FUNCTIONS = [
  `select format('function %s runs with the rights of its owner and %s may call it, but it is on no list',
            p.oid::regprocedure, r.rolname)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.rolname in ${SERVING}
   where p.prosecdef and n.nspname not like 'pg\\_%' and has_function_privilege(r.oid, p.oid, 'execute')
     and p.oid::regprocedure::text <> all (${listOf(Object.keys(DEFINER_FUNCTIONS))})`,
  `select format('function %s runs with the rights of its owner, and who may call it is [%s] instead of [%s]',
            p.oid::regprocedure, array_to_string(a.callers, ', '), array_to_string(k.callers, ', '))
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   cross join lateral (
     select coalesce(array_agg(coalesce(r.rolname::text, 'everybody') order by r.rolname::text), '{}') as callers
       from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a left join pg_roles r on r.oid = a.grantee
      where a.grantee <> p.proowner) a
   cross join lateral (
     select coalesce(array_agg(l.role order by l.role), '{}') as callers
       from (values ${rowsOf(
         Object.entries(DEFINER_CALLERS).flatMap(([role, functions]) =>
           functions.map((name) => [name, role]),
         ),
       )}) l(name, role)
       join pg_roles o on o.oid = p.proowner
      where l.name = p.oid::regprocedure::text and l.role <> o.rolname) k
   where p.prosecdef and n.nspname in ('public', 'app') and a.callers <> k.callers`,
  `select format('function %s runs with the rights of its owner on a search path of its caller', p.oid::regprocedure)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where p.prosecdef and n.nspname not like 'pg\\_%'
     and not ${PATH_IS_CLOSED}`,
  // a trigger or a function that a definer calls has the definer's rights
  `select format('function %s looks for names on a search path of its caller', p.oid::regprocedure)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where not p.prosecdef and n.nspname = 'app' and p.prosqlbody is null and not ${PATH_IS_CLOSED}`,
  `select format('function %s runs with the rights of a role that passes by row security', p.oid::regprocedure)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles o on o.oid = p.proowner
   where p.prosecdef and n.nspname not like 'pg\\_%' and (o.rolsuper or o.rolbypassrls)`,
  `select format('everybody may call %s, which runs with the rights of its owner', p.oid::regprocedure)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
   where p.prosecdef and n.nspname not like 'pg\\_%' and a.grantee = 0`,
];

/**
 * What must not be true of the catalogue, each as rows of one column that say what is wrong. Any role may ask: it runs at
 * every start, and a process does not serve a database that fails it.
 */
export const ISOLATION_LINT = [...TABLES, ...PROMISES, ...KEYS, ...ROLES, ...FUNCTIONS].join(
  '\n  union all\n',
);
