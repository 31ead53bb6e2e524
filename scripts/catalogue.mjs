// A text of everything the migrations made, from the catalogue of a migrated database, so that a change of a policy or
// a grant is seen as a changed line. Left out is what depends on the date (months of the audit trail), on the server's
// version (NOT NULL constraints, owners' own rights) or on others (extensions' objects, the queue's schema).

const SCHEMAS = `('app', 'public')`;
const RELATION = `
  n.nspname in ${SCHEMAS} and c.relname not like 'schema\\_migrations%' and c.relname !~ '^audit_trail_y[0-9]{4}m[0-9]{2}'
  and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** Rights of everybody but the owner, one entry a grantee, in the order of the names. */
const grants = (acl, owner) => `(
  select string_agg(format('%s: %s', who, rights), '; ' order by who collate "C")
    from (select coalesce(r.rolname, 'public') as who, string_agg(lower(a.privilege_type), ', ' order by a.privilege_type) as rights
            from aclexplode(${acl}) a left join pg_roles r on r.oid = a.grantee
           where a.grantee <> ${owner} group by 1) g)`;

const SECTIONS = {
  roles: `
    select format('%s%s%s%s%s', rolname, case when rolcanlogin then ' login' else ' nologin' end,
        case when rolsuper then ' SUPERUSER' else '' end, case when rolbypassrls then ' BYPASSRLS' else '' end,
        case when rolcreaterole or rolcreatedb then ' CREATES' else '' end) as line
      from pg_roles where rolname like 'parecer\\_%'`,

  schemas: `
    select format('%s (%s)', nspname, coalesce(${grants('nspacl', 'nspowner')}, 'no grants')) as line
      from pg_namespace where nspname in ${SCHEMAS}`,

  extensions: `
    select extname as line from pg_extension join pg_roles r on r.oid = extowner
     where r.rolname like 'parecer\\_%'`,

  'text search': `
    select format('%s.%s: %s → %s', n.nspname, cfgname, t.alias,
        string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno)) as line
      from pg_ts_config c join pg_namespace n on n.oid = cfgnamespace
      join pg_ts_config_map m on m.mapcfg = c.oid
      join lateral ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype
     where n.nspname in ${SCHEMAS} group by n.nspname, cfgname, t.alias`,

  types: `
    select format('%s.%s %s', n.nspname, typname, case typtype when 'e' then 'enum (' ||
        (select string_agg(enumlabel, ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid) || ')'
        else 'domain of ' || format_type(typbasetype, typtypmod) end) as line
      from pg_type t join pg_namespace n on n.oid = typnamespace
     where n.nspname in ${SCHEMAS} and typtype in ('e', 'd')`,

  functions: `
    select format('%s.%s(%s) → %s [%s, owner %s%s%s, %s, parallel %s%s] execute %s; body %s', n.nspname, proname,
        pg_get_function_arguments(p.oid), coalesce(pg_get_function_result(p.oid), 'procedure'), l.lanname, o.rolname,
        case when prosecdef then ', SECURITY DEFINER' else '' end, case when proleakproof then ', LEAKPROOF' else '' end,
        case provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end, proparallel,
        coalesce(', ' || array_to_string(proconfig, ', '), ''),
        coalesce(${grants(`coalesce(proacl, acldefault('f', proowner))`, 'proowner')}, 'nobody'),
        left(encode(sha256(convert_to(coalesce(nullif(prosrc, ''), pg_get_function_sqlbody(p.oid)), 'UTF8')), 'hex'), 16)) as line
      from pg_proc p join pg_namespace n on n.oid = pronamespace join pg_language l on l.oid = prolang
      join pg_roles o on o.oid = proowner
     where n.nspname in ${SCHEMAS} and not exists (
       select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`,

  sequences: `
    select format('%s.%s (%s)', n.nspname, relname, coalesce(${grants(`coalesce(relacl, acldefault('s', relowner))`, 'relowner')}, 'no grants')) as line
      from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'S' and ${RELATION}`,

  views: `
    select format('%s.%s [%s] (%s) %s', n.nspname, relname, coalesce(array_to_string(reloptions, ', '), 'no options'),
        coalesce(${grants(`coalesce(relacl, acldefault('r', relowner))`, 'relowner')}, 'no grants'), pg_get_viewdef(c.oid)) as line
      from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('v', 'm') and ${RELATION}`,
};

const TABLES = `
  select c.oid, n.nspname || '.' || relname as name, format('%s%s%s, owner %s; %s',
      case relkind when 'p' then 'partitioned by ' || pg_get_partkeydef(c.oid) || ', ' else '' end,
      case when relrowsecurity then 'row security' else 'NO ROW SECURITY' end,
      case when relforcerowsecurity then ' forced' else ' NOT FORCED' end, o.rolname,
      coalesce(${grants(`coalesce(relacl, acldefault('r', relowner))`, 'relowner')}, 'no grants')) as about
    from pg_class c join pg_namespace n on n.oid = relnamespace join pg_roles o on o.oid = relowner
   where relkind in ('r', 'p') and ${RELATION}`;

const OF_A_TABLE = {
  column: `
    select format('%s %s%s%s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end,
        case when attidentity <> '' then ' identity' when attgenerated <> '' then ' generated as ' || pg_get_expr(adbin, adrelid)
             else coalesce(' default ' || pg_get_expr(adbin, adrelid), '') end,
        coalesce(' (' || ${grants('attacl', '(select relowner from pg_class where oid = attrelid)')} || ')', '')) as line
      from pg_attribute a left join pg_attrdef d on adrelid = attrelid and adnum = attnum
     where attrelid = $1 and attnum > 0 and not attisdropped order by attnum`,
  constraint: `
    select format('%s %s', conname, pg_get_constraintdef(oid)) as line from pg_constraint
     where conrelid = $1 and contype in ('p', 'u', 'f', 'c', 'x')`,
  index: `
    select pg_get_indexdef(indexrelid) as line from pg_index
     where indrelid = $1 and not exists (select 1 from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))`,
  policy: `
    select format('%s %s%s to %s%s%s', polname, case when polpermissive then '' else 'RESTRICTIVE ' end,
        case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
        case when polroles = '{0}' then 'public' else (select string_agg(rolname, ', ' order by rolname) from pg_roles where oid = any (polroles)) end,
        coalesce(' using ' || pg_get_expr(polqual, polrelid), ''), coalesce(' check ' || pg_get_expr(polwithcheck, polrelid), '')) as line
      from pg_policy where polrelid = $1`,
  trigger: `
    select pg_get_triggerdef(oid) || case when tgenabled = 'O' then '' else ' DISABLED' end as line
      from pg_trigger where tgrelid = $1 and not tgisinternal`,
};

/** @param {import('pg').ClientBase} client connected to a migrated database, as any role that may read the catalogue */
export async function describeCatalogue(client) {
  const lines = [];
  const ask = async (sql, values) => (await client.query(sql, values)).rows;
  // deparsed names are then written out in full, whatever the role's own search_path is
  await client.query(`set search_path = ''`);
  for (const [title, sql] of Object.entries(SECTIONS)) {
    const rows = await ask(sql);
    if (rows.length > 0) lines.push(title, ...inOrder(rows).map((line) => `  ${line}`), '');
  }
  const tables = await ask(TABLES);
  for (const { oid, name, about } of tables.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    lines.push(`table ${name} [${about}]`);
    for (const [kind, sql] of Object.entries(OF_A_TABLE)) {
      const rows = await ask(sql, [oid]);
      const found = kind === 'column' ? rows.map(({ line }) => line) : inOrder(rows);
      lines.push(...found.map((line) => `  ${kind} ${line}`));
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Sorted here and not by the server, whose collation is its own. */
function inOrder(rows) {
  return rows.map(({ line }) => line.replace(/\s+/g, ' ')).sort();
}
