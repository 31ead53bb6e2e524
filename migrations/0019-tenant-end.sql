-- How a tenant leaves: with everything that is its own in one archive, and then for good.

create table tenant_exports (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  state varchar(10) not null default 'waiting',
  requested_by uuid not null,
  -- values of fields marked as patient data leave only when they are asked for, with a reason
  include_phi boolean not null default false,
  reason varchar(1000),
  attempts integer not null default 0,
  -- a class of failure, never content
  failure varchar(100),
  blob_key varchar(500),
  bytes bigint,
  sha256 text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  expires_at timestamptz,
  constraint tenant_exports_pkey primary key (id),
  constraint tenant_exports_requested_by_fkey foreign key (tenant_id, requested_by)
    references users (tenant_id, id) on delete restrict,
  constraint tenant_exports_state_check check (state in ('waiting', 'running', 'ready', 'failed', 'expired')),
  constraint tenant_exports_phi_check check (not include_phi or length(btrim(coalesce(reason, ''))) > 0),
  constraint tenant_exports_ready_check check (state <> 'ready' or (blob_key is not null and bytes is not null
    and sha256 ~ '^[0-9a-f]{64}$' and finished_at is not null and expires_at is not null))
);
create unique index tenant_exports_one_open_index on tenant_exports (tenant_id) where state in ('waiting', 'running');
create index idx_tenant_exports_newest on tenant_exports (tenant_id, created_at desc, id desc);
create index idx_tenant_exports_expires on tenant_exports (expires_at) where state = 'ready';
call app.adopt_tenant_table('tenant_exports', 'tenant_export');
revoke insert, update, delete on tenant_exports from parecer_app;
grant insert (tenant_id, requested_by, include_phi, reason),
  update (state, attempts, failure, blob_key, bytes, sha256, finished_at, expires_at) on tenant_exports to parecer_app;
create policy definer_tenant_exports on tenant_exports for select to parecer_definer using (true);
grant select on tenant_exports to parecer_definer;

-- Exports that nobody finished, and archives whose time is over: ids only.
create function app.exports_to_tend(p_idle interval, p_limit integer)
  returns table (tenant_id uuid, export_id uuid, state text)
  language sql stable security definer set search_path = '' as $$
  select e.tenant_id, e.id, e.state::text from public.tenant_exports e
    join public.tenants t on t.id = e.tenant_id and t.status = 'active'
   where (e.state in ('waiting', 'running') and e.created_at < now() - p_idle)
      or (e.state = 'ready' and e.expires_at <= now())
   order by e.created_at limit p_limit
$$;

-- The reason says why a tenant is held, or why it no longer is.
alter table tenants drop constraint tenants_legal_hold_check,
  add constraint tenants_legal_hold_check check (legal_hold_at is null or legal_hold_reason is not null);

-- Erasure runs as the owner of the tables under the signed context of the one tenant, so that row security itself keeps
-- every other tenant's rows. Tables whose rows no context shows him get a policy for it; called after every migration, so
-- that no table of a later one is forgotten.
create procedure app.admit_erasure()
  language plpgsql set search_path = '' as $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as name, c.relname from pg_catalog.pg_class c
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not like 'audit%'
       and not exists (select 1 from pg_catalog.pg_policy p
                        where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*' and p.polroles && array[0::oid, 'parecer_owner'::regrole::oid])
  loop
    execute format('create policy %I on %s to parecer_owner using (tenant_id = (select app.current_tenant()))
      with check (tenant_id = (select app.current_tenant()))', 'erasure_' || t.relname, t.name);
  end loop;
end $$;
revoke all on procedure app.admit_erasure() from public;
call app.admit_erasure();

-- History does not change while its tenant lives. The end of the tenant takes it along; the audit trail stays.
create or replace function app.refuse_change() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if tg_op = 'DELETE' and tg_table_name not like 'audit%'
    and session_user = 'parecer_relay' and current_user = 'parecer_owner' then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;

-- Tables of tenants' rows that an erasure empties. What hangs by a cascading key goes with what it hangs on.
create function app.erasable_tables() returns table (name regclass, bare text)
  language sql stable set search_path = '' as $$
  select c.oid::regclass, c.relname::text from pg_catalog.pg_class c
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and c.relname not like 'audit%'
     and not exists (select 1 from pg_catalog.pg_constraint k
                      where k.conrelid = c.oid and k.contype = 'f' and k.confdeltype = 'c'
                        and k.confrelid <> 'public.tenants'::regclass)
   order by c.relname
$$;

-- Whether the tenant of the context is to be erased now; held until the transaction ends.
create function app.require_due_erasure() returns void
  language plpgsql volatile set search_path = '' as $$
begin
  perform 1 from public.tenants t
    where t.id = app.current_tenant() and t.status = 'deleting' and t.deletion_due_at <= now() and t.legal_hold_at is null
      for update;
  if not found then
    raise exception 'this tenant is not to be erased' using errcode = '42501';
  end if;
end $$;

-- Removes at most so many rows of the tenant of the context, and says how many; 0 when there are none left. A table whose
-- rows are still pointed at waits for the next call.
create function app.erase_tenant(p_limit integer) returns integer
  language plpgsql volatile security definer set search_path = '' as $$
declare
  t record;
  removed integer;
  total integer := 0;
  counts jsonb;
begin
  perform app.require_due_erasure();
  select e.erased into counts from public.tenants e where e.id = app.current_tenant();
  for t in select * from app.erasable_tables() loop
    exit when total >= p_limit;
    begin
      execute format('delete from %1$s where tenant_id = $1
        and ctid = any (array(select ctid from %1$s where tenant_id = $1 limit $2))', t.name)
        using app.current_tenant(), p_limit - total;
      get diagnostics removed = row_count;
    exception when foreign_key_violation or restrict_violation then
      removed := 0;
    end;
    if removed > 0 then
      total := total + removed;
      counts := counts || jsonb_build_object(t.bare, coalesce((counts ->> t.bare)::integer, 0) + removed);
    end if;
  end loop;
  if total > 0 then
    update public.tenants e set erased = counts where e.id = app.current_tenant();
  end if;
  return total;
end $$;

-- What is left of an erased tenant: its id, its slug, which is never given out again, and numbers.
create function app.bury_tenant() returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  t record;
  left_over boolean;
begin
  perform app.require_due_erasure();
  for t in select * from app.erasable_tables() loop
    execute format('select exists (select 1 from %s where tenant_id = $1)', t.name)
      into left_over using app.current_tenant();
    if left_over then
      raise exception 'rows of % are left', t.bare using errcode = '55000';
    end if;
  end loop;
  update public.tenants e
     set status = 'deleted', deleted_at = now(), name = e.slug, status_reason = null, legal_hold_reason = null
   where e.id = app.current_tenant();
end $$;

-- Tenants whose waiting time is over and that nothing holds.
create function app.due_erasures() returns table (tenant_id uuid)
  language sql stable security definer set search_path = '' as $$
  select t.id from public.tenants t
   where t.status = 'deleting' and t.deletion_due_at <= now() and t.legal_hold_at is null
   order by t.deletion_due_at
$$;
alter function app.exports_to_tend(interval, integer) owner to parecer_definer;
alter function app.due_erasures() owner to parecer_definer;
revoke all on function app.exports_to_tend(interval, integer), app.due_erasures(), app.erasable_tables(),
  app.require_due_erasure(), app.erase_tenant(integer), app.bury_tenant() from public;
grant execute on function app.exports_to_tend(interval, integer), app.due_erasures(), app.erase_tenant(integer),
  app.bury_tenant() to parecer_relay;

-- @down
drop function app.due_erasures();
drop function app.bury_tenant();
drop function app.erase_tenant(integer);
drop function app.require_due_erasure();
drop function app.erasable_tables();
drop procedure app.admit_erasure();
create or replace function app.refuse_change() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;
do $$
declare
  p record;
begin
  for p in select polname, polrelid::regclass as name from pg_catalog.pg_policy where polname like 'erasure\_%' loop
    execute format('drop policy %I on %s', p.polname, p.name);
  end loop;
end $$;
alter table tenants drop constraint tenants_legal_hold_check,
  add constraint tenants_legal_hold_check check ((legal_hold_at is null) = (legal_hold_reason is null));
drop function app.exports_to_tend(interval, integer);
drop table tenant_exports;
