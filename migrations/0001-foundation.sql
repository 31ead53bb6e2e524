-- What every later table stands on: ids, the tenant of the current transaction, the audit trail, and the one
-- procedure that puts a table under tenancy, grants and audit. Roles come from `npm run db:setup`.

create schema app;
grant usage on schema app to parecer_app, parecer_relay, parecer_definer;
-- a function can only be handed to a role that may create in its schema
grant create on schema app to parecer_definer;

-- trusted extensions: no superuser needed
create extension if not exists unaccent with schema public;
create extension if not exists btree_gin with schema public;

-- Time-ordered ids (RFC 9562 version 7) on every supported server; PostgreSQL has its own only from 18 on. The twelve
-- bits after the milliseconds carry the microseconds, so that rows of one millisecond keep their order too.
create function app.uuid_v7() returns uuid
  language sql volatile parallel safe
  begin atomic
    select encode(
      overlay(overlay(uuid_send(gen_random_uuid())
        placing substring(int8send(t.us / 1000) from 3) from 1 for 6)
        placing substring(int4send(28672 + (t.us % 1000 * 4096 / 1000)::integer) from 3) from 7 for 2),
      'hex')::uuid
    from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as us) t;
  end;

-- The tenant of this transaction, or null: never set, reset to '' by an ended transaction, or not a UUID at all.
-- A body bound at creation needs no search_path and can be inlined into the policies.
create function app.current_tenant() returns uuid
  language sql stable parallel safe
  return case
    when current_setting('app.tenant_id', true) ~ '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$'
    then current_setting('app.tenant_id', true)::uuid
  end;

-- True while an administrator of the install works; opens the list of tenants, never a tenant's rows.
create function app.is_platform() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.platform', true) = 'on', false);

-- Who acts in this transaction; null when no person does.
create function app.current_actor() returns uuid
  language sql stable parallel safe
  return case
    when current_setting('app.actor_id', true) ~ '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$'
    then current_setting('app.actor_id', true)::uuid
  end;

create table audit_trail (
  id uuid not null default app.uuid_v7(),
  operation varchar(50) not null,
  resource_type varchar(50) not null,
  resource_id uuid not null,
  tenant_id uuid not null,
  user_id uuid not null,
  metadata jsonb default '{}',
  trust_score integer,
  policy_decision varchar(50),
  created_at timestamptz not null default clock_timestamp(),
  constraint audit_trail_pkey primary key (id, created_at),
  constraint audit_trail_trust_score_check check (trust_score between 0 and 100)
) partition by range (created_at);

create index idx_audit_trail_tenant_id on audit_trail (tenant_id);
create index idx_audit_trail_user_id on audit_trail (user_id);
create index idx_audit_trail_resource_type on audit_trail (resource_type);
create index idx_audit_trail_created_at on audit_trail (created_at);
create index idx_audit_trail_user_created on audit_trail (user_id, created_at);
create index idx_audit_trail_tenant_created on audit_trail (tenant_id, created_at desc, id desc);

alter table audit_trail enable row level security;
alter table audit_trail force row level security;
create policy tenant_isolation_audit_trail on audit_trail
  using (tenant_id = (select app.current_tenant()))
  with check (tenant_id = (select app.current_tenant()));
create policy definer_appends_audit_trail on audit_trail for insert to parecer_definer with check (true);
grant select, insert on audit_trail to parecer_app;
grant insert on audit_trail to parecer_definer;

-- Not even the owner rewrites history by a plain statement; retention detaches whole months instead.
create function app.refuse_change() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;
create trigger audit_trail_append_only before update or delete on audit_trail
  for each row execute function app.refuse_change();
create trigger audit_trail_no_truncate before truncate on audit_trail
  for each statement execute function app.refuse_change();

-- Months exist ahead of time, so that midnight of the first never waits for DDL; the default partition catches
-- a clock that ran away. A partition has a row security of its own: enabled, without a policy, it is closed.
create function app.ensure_audit_partitions(months_ahead integer) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  month date;
  name text;
begin
  perform pg_catalog.pg_advisory_xact_lock(7204101);
  for month in
    select generate_series(date_trunc('month', now()), date_trunc('month', now()) + make_interval(months => months_ahead), '1 month')
  loop
    name := format('audit_trail_%s', to_char(month, '"y"YYYY"m"MM'));
    if to_regclass('public.' || name) is null then
      execute format('create table public.%I partition of public.audit_trail for values from (%L) to (%L)',
        name, month, (month + interval '1 month')::date);
      execute format('alter table public.%I enable row level security', name);
      execute format('alter table public.%I force row level security', name);
    end if;
  end loop;
end $$;
revoke all on function app.ensure_audit_partitions(integer) from public;
grant execute on function app.ensure_audit_partitions(integer) to parecer_relay;

create table audit_trail_default partition of audit_trail default;
alter table audit_trail_default enable row level security;
alter table audit_trail_default force row level security;
select app.ensure_audit_partitions(3);

-- One audit row per changed row: who, what, which columns. Never a value: the trail must stay free of personal data.
create function app.audit_row() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  kept jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  changed jsonb;
begin
  if tg_op = 'UPDATE' then
    select jsonb_agg(n.key order by n.key) into changed
      from jsonb_each(kept) n join jsonb_each(to_jsonb(old)) o using (key)
     where n.value is distinct from o.value and n.key not in ('updated_at', 'search');
    if changed is null then
      return null;
    end if;
  end if;
  insert into public.audit_trail
    (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
  values (
    case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end,
    tg_argv[0],
    (kept ->> tg_argv[1])::uuid,
    coalesce((kept ->> 'tenant_id')::uuid, '00000000-0000-0000-0000-000000000000'),
    coalesce(app.current_actor(), '00000000-0000-0000-0000-000000000000'),
    jsonb_strip_nulls(jsonb_build_object(
      'request_id', nullif(current_setting('app.request_id', true), ''),
      'actor', nullif(current_setting('app.actor_name', true), ''),
      'changed', changed,
      'version', kept -> 'version')),
    nullif(current_setting('app.trust_score', true), '')::integer,
    nullif(current_setting('app.decision', true), ''));
  return null;
end $$;
alter function app.audit_row() owner to parecer_definer;
revoke all on function app.audit_row() from public;

-- Puts a table under the house's duties: tenant column, row security for everyone, grants, audit.
-- resource_type is the name the audit trail uses; key_column holds the id it points at.
create procedure app.adopt_tenant_table(t regclass, resource_type text, key_column text default 'id')
  language plpgsql set search_path = '' as $$
declare
  bare text := (select relname from pg_catalog.pg_class where oid = t);
begin
  execute format('alter table %s alter column tenant_id set default app.current_tenant()', t);
  execute format('alter table %s alter column tenant_id set not null', t);
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy %I on %s using (tenant_id = (select app.current_tenant()))
    with check (tenant_id = (select app.current_tenant()))', 'tenant_isolation_' || bare, t);
  execute format('grant select, insert, update, delete on %s to parecer_app', t);
  execute format('create trigger %I after insert or update or delete on %s
    for each row execute function app.audit_row(%L, %L)', bare || '_audit', t, resource_type, key_column);
end $$;

-- Optimistic locking and the change time are kept here, so that no writer can forget them.
create function app.touch_row() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  new.version := old.version + 1;
  new.updated_at := clock_timestamp();
  return new;
end $$;

-- @down
drop procedure app.adopt_tenant_table(regclass, text, text);
drop table audit_trail;
drop schema app cascade;
drop extension if exists btree_gin;
drop extension if exists unaccent;
