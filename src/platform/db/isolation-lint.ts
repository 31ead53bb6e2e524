const OURS = `n.nspname in ('public', 'app') and c.relname not like 'schema\\_migrations%'`;
const SERVING = `('parecer_app', 'parecer_public', 'parecer_auth', 'parecer_audit', 'parecer_relay')`;
/** Roles that reach a tenant's rows only through its signed context. */
const OF_A_TENANT = `('parecer_app', 'parecer_public')`;

/**
 * What must not be true of the catalogue, each as rows of one column that say what is wrong. Any role may ask: it runs at
 * every start, and a process does not serve a database that fails it.
 */
export const ISOLATION_LINT = `
  select format('table %s has no forced row security', c.oid::regclass) as fault
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where ${OURS} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
  union all
  select format('table %s has no policy', c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where ${OURS} and c.relkind in ('r', 'p') and not c.relispartition
     and not exists (select 1 from pg_policy p where p.polrelid = c.oid)
  union all
  select format('%s may read or write table %s past a policy of its tenant', r.rolname, c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_roles r on r.rolname in ${OF_A_TENANT}
   where ${OURS} and c.relkind in ('r', 'p')
     and (has_any_column_privilege(r.oid, c.oid, 'select') or has_any_column_privilege(r.oid, c.oid, 'insert')
       or has_any_column_privilege(r.oid, c.oid, 'update') or has_table_privilege(r.oid, c.oid, 'delete'))
     and (c.relispartition or not exists (
       select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polroles && array[0::oid, r.oid]))
  union all
  select format('policy %s on %s opens rows to %s without their tenant', p.polname, p.polrelid::regclass, r.rolname)
    from pg_policy p join pg_roles r on r.rolname in ${OF_A_TENANT} and p.polroles && array[0::oid, r.oid]
   where p.polpermissive
     and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid), '')
       !~ '(app\\.)?(current_tenant|is_platform)\\(\\)'
  union all
  select format('view %s reads with the rights of its owner', c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where ${OURS} and c.relkind in ('v', 'm')
     and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     and not (c.relkind = 'v' and coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}')
  union all
  select format('role %s passes by row security', rolname)
    from pg_roles where rolname like 'parecer\\_%' and (rolsuper or rolbypassrls)
  union all
  select format('role %s owns %s', r.rolname, c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
   where ${OURS} and r.rolname in ${SERVING}
  union all
  select format('role %s is a member of %s', m.rolname, g.rolname)
    from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid
   where m.rolname in ${SERVING}
  union all
  select format('role %s may read the key of the signed context', r.rolname)
    from pg_roles r where r.rolname in ${SERVING} and has_table_privilege(r.oid, 'app.context_key'::regclass, 'select')`;
