-- A tenant lets an administrator of the install look at some of its rows, for a reason, for four hours at most. Without
-- such a grant he sees none. He asks through a function, the tenant decides, and both sides may end it at any time.

create table access_grants (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid not null default app.current_tenant() references tenants (id) on delete restrict,
  -- no foreign key: an administrator of the install has no tenant; the function below lets nobody else ask
  admin_id uuid not null,
  reason text not null,
  scope text[] not null,
  minutes integer not null,
  -- expired is no state: a grant ends by its time, whether or not anybody writes it down
  state varchar(20) not null default 'requested',
  requested_at timestamptz not null default now(),
  decided_by uuid,
  decided_at timestamptz,
  starts_at timestamptz,
  expires_at timestamptz,
  -- whoever ended it: somebody of the tenant, or the administrator himself
  revoked_by uuid,
  revoked_at timestamptz,
  first_used_at timestamptz,
  -- of what the tenant's administrators were told
  told text[] not null default '{}',
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  constraint access_grants_pkey primary key (id),
  constraint access_grants_tenant_id_id_key unique (tenant_id, id),
  constraint access_grants_decided_by_fkey foreign key (tenant_id, decided_by) references users (tenant_id, id)
    on delete restrict,
  constraint access_grants_reason_check check (length(btrim(reason)) between 10 and 500),
  constraint access_grants_scope_check check (cardinality(scope) between 1 and 5
    and scope <@ array['posts', 'categories', 'media', 'users', 'audit']),
  constraint access_grants_minutes_check check (minutes between 1 and 240),
  constraint access_grants_state_check check (state in ('requested', 'approved', 'refused', 'revoked')),
  constraint access_grants_window_check check ((starts_at is null) = (expires_at is null)
    and expires_at > starts_at and expires_at - starts_at <= interval '4 hours'),
  constraint access_grants_not_own_check check (decided_by <> admin_id),
  constraint access_grants_decision_check check ((decided_by is null) = (decided_at is null)
    and case state when 'requested' then decided_by is null else decided_by is not null or state = 'revoked' end
    and (starts_at is not null) = (state = 'approved' or (state = 'revoked' and decided_by is not null))),
  constraint access_grants_end_check check ((revoked_at is null) = (revoked_by is null)
    and (revoked_at is not null) = (state = 'revoked')),
  constraint access_grants_use_check check (first_used_at is null or starts_at is not null)
);
-- one open request of one person: nobody is worn down by the same question
create unique index access_grants_one_open_request_index on access_grants (tenant_id, admin_id) where state = 'requested';
create index idx_access_grants_tenant_requested on access_grants (tenant_id, requested_at desc, id desc);
create index idx_access_grants_admin_requested on access_grants (admin_id, requested_at desc);

alter table access_grants enable row level security;
alter table access_grants force row level security;
-- to parecer_app and not to everybody: the check of a context reads this table as another role, and must not ask itself
create policy tenant_isolation_access_grants on access_grants to parecer_app
  using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
create policy definer_access_grants on access_grants to parecer_definer using (true) with check (true);
grant select, update (state, first_used_at, told) on access_grants to parecer_app;
grant select, insert, update on access_grants to parecer_definer;

-- What was asked for never changes, nor does the past.
create function app.keep_access_grant() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if (new.id, new.tenant_id, new.admin_id, new.reason, new.scope, new.minutes, new.requested_at, new.decided_by,
      new.decided_at, new.starts_at, new.expires_at, new.revoked_by, new.revoked_at) is distinct from
     (old.id, old.tenant_id, old.admin_id, old.reason, old.scope, old.minutes, old.requested_at, old.decided_by,
      old.decided_at, old.starts_at, old.expires_at, old.revoked_by, old.revoked_at)
    or not new.told @> old.told then
    raise exception 'what a grant says of the past does not change' using errcode = '42501';
  end if;
  new.first_used_at := coalesce(old.first_used_at, case when new.first_used_at is not null then now() end);
  return new;
end $$;
create trigger access_grants_keep before update on access_grants
  for each row execute function app.keep_access_grant();

-- Who decides and when is what the signed context says, not what a statement says. Runs after the one above, whose name
-- comes first, also for a statement that sets the state a grant has already: nothing is decided twice.
create function app.move_access_grant() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  of_tenant boolean := app.current_tenant() = new.tenant_id and exists (
    select 1 from public.users u
     where u.tenant_id = new.tenant_id and u.id = app.current_actor() and u.role = 'administrator' and u.deleted_at is null);
begin
  if not (case new.state
    -- a request is good for a week
    when 'approved' then old.state = 'requested' and old.requested_at > now() - interval '7 days'
    when 'refused' then old.state = 'requested'
    when 'revoked' then old.state = 'requested' or (old.state = 'approved' and old.expires_at > now())
    else false
  end) then
    raise exception 'a grant that is % does not become %', old.state, new.state
      using errcode = '23514', constraint = 'access_grants_transition_check', table = 'access_grants';
  end if;
  if of_tenant is not true and not (new.state = 'revoked' and app.current_actor() is not distinct from old.admin_id) then
    raise exception 'only an administrator of the tenant decides, and who asked may give it back'
      using errcode = '42501';
  end if;
  if new.state = 'revoked' then
    new.revoked_by := app.current_actor();
    new.revoked_at := now();
    return new;
  end if;
  new.decided_by := app.current_actor();
  new.decided_at := now();
  if new.state = 'approved' then
    new.starts_at := now();
    new.expires_at := now() + make_interval(mins => new.minutes);
  end if;
  return new;
end $$;
create trigger access_grants_move before update of state on access_grants
  for each row execute function app.move_access_grant();
create trigger access_grants_touch before update on access_grants for each row execute function app.touch_row();
create trigger access_grants_audit after insert or update or delete on access_grants
  for each row execute function app.audit_row('access_grant', 'id');
create trigger access_grants_announce after update of state on access_grants
  for each row when (new.state is distinct from old.state) execute function app.announce_change('grant');

-- The door for who asks: his transaction has no tenant, so no policy would let him write.
create function app.request_access(p_tenant_id uuid, p_reason text, p_scope text[], p_minutes integer) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  asked uuid;
begin
  if not app.is_platform() or not exists (
    select 1 from public.users u
     where u.id = app.current_actor() and u.role = 'platform_admin' and u.deleted_at is null) then
    raise exception 'only an administrator of the install asks for access' using errcode = '42501';
  end if;
  insert into public.access_grants (tenant_id, admin_id, reason, scope, minutes)
    values (p_tenant_id, app.current_actor(), p_reason, p_scope, p_minutes) returning id into asked;
  return asked;
end $$;

-- What became of his own requests; not who of the tenant decided.
create function app.own_access_grants()
  returns table (id uuid, tenant_id uuid, admin_id uuid, reason text, scope text[], minutes integer, state text,
    requested_at timestamptz, decided_at timestamptz, starts_at timestamptz, expires_at timestamptz,
    revoked_at timestamptz, first_used_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select g.id, g.tenant_id, g.admin_id, g.reason, g.scope, g.minutes, g.state::text, g.requested_at, g.decided_at,
         g.starts_at, g.expires_at, g.revoked_at, g.first_used_at
    from public.access_grants g
   where (select app.is_platform()) and g.admin_id = (select app.current_actor())
$$;

-- Gives a grant back, or takes a request back. True when it was his.
create function app.return_access(p_id uuid) returns boolean
  language sql volatile security definer set search_path = '' as $$
  with returned as (
    update public.access_grants g set state = 'revoked'
     where (select app.is_platform()) and g.id = p_id and g.admin_id = (select app.current_actor())
    returning 1
  ) select exists (select 1 from returned)
$$;

-- What a grant allows at this moment to the one who shows it; no row for any reason alike.
create function app.active_grant(p_id uuid, p_admin_id uuid)
  returns table (tenant_id uuid, scope text[], expires_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select g.tenant_id, g.scope, g.expires_at
    from public.access_grants g
    join public.tenants t on t.id = g.tenant_id and t.status = 'active'
    join public.users u on u.id = g.admin_id and u.role = 'platform_admin' and u.deleted_at is null
   where g.id = p_id and g.admin_id = p_admin_id and g.state = 'approved'
     and g.starts_at <= clock_timestamp() and g.expires_at > clock_timestamp()
$$;

-- The same question as the check of a context asks it, of every statement under a grant.
create function app.grant_stands(p_id uuid, p_admin_id uuid, p_tenant_id uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.access_grants g
     where g.id = p_id and g.admin_id = p_admin_id and g.tenant_id = p_tenant_id and g.state = 'approved'
       and g.starts_at <= clock_timestamp() and g.expires_at > clock_timestamp())
$$;

-- What the tenant's administrators are to hear of a grant by now.
create function app.grant_notices(p_grant access_grants) returns text[]
  language sql stable set search_path = '' as $$
  select array_remove(array[
    'requested',
    case when p_grant.starts_at is not null then 'approved' end,
    case when p_grant.first_used_at is not null then 'used' end,
    case when p_grant.starts_at is not null and (p_grant.state = 'revoked' or p_grant.expires_at <= now()) then 'ended' end
  ], null)
$$;

-- Grants of which something is still to be told; ids only.
create function app.untold_grants(p_limit integer) returns table (tenant_id uuid, grant_id uuid)
  language sql stable security definer set search_path = '' as $$
  select g.tenant_id, g.id from public.access_grants g
   where not g.told @> app.grant_notices(g) order by g.updated_at limit p_limit
$$;

alter function app.request_access(uuid, text, text[], integer) owner to parecer_definer;
alter function app.own_access_grants() owner to parecer_definer;
alter function app.return_access(uuid) owner to parecer_definer;
alter function app.active_grant(uuid, uuid) owner to parecer_definer;
alter function app.grant_stands(uuid, uuid, uuid) owner to parecer_definer;
alter function app.untold_grants(integer) owner to parecer_definer;
revoke all on function app.request_access(uuid, text, text[], integer), app.own_access_grants(), app.return_access(uuid),
  app.active_grant(uuid, uuid), app.grant_stands(uuid, uuid, uuid), app.untold_grants(integer),
  app.grant_notices(access_grants) from public;
grant execute on function app.request_access(uuid, text, text[], integer), app.own_access_grants(),
  app.return_access(uuid) to parecer_app;
grant execute on function app.active_grant(uuid, uuid) to parecer_auth;
grant execute on function app.grant_stands(uuid, uuid, uuid) to parecer_keeper;
grant execute on function app.grant_notices(access_grants) to parecer_app, parecer_definer;
grant execute on function app.untold_grants(integer) to parecer_relay;

-- A context is the install's or a tenant's, never both. Where it is a tenant's and the actor is of the install, it is
-- believed only with a grant that stands at this very statement, and only where nothing can be written.
create or replace function app.proven() returns boolean
  language plpgsql stable parallel restricted security definer set search_path = '' as $$
declare
  proof text := current_setting('app.proof', true);
  tenant text := coalesce(current_setting('app.tenant_id', true), '');
  actor text := coalesce(current_setting('app.actor_id', true), '');
  actor_name text := coalesce(current_setting('app.actor_name', true), '');
  platform text := coalesce(current_setting('app.platform', true), '');
  grant_id text := coalesce(current_setting('app.grant_id', true), '');
  message bytea;
  key record;
begin
  if proof is null or proof !~ '^[0-9]{1,12}[.][0-9a-f]{64}$' then
    return false;
  end if;
  if split_part(proof, '.', 1)::bigint < extract(epoch from clock_timestamp()) then
    return false;
  end if;
  select k.inner_block, k.outer_block into key from app.context_key k;
  message := convert_to(
    tenant || E'\n' || actor || E'\n' || actor_name || E'\n' || platform || E'\n' || grant_id || E'\n' ||
    coalesce(current_setting('app.levels', true), '') || E'\n' ||
    split_part(proof, '.', 1) || E'\n' || pg_backend_pid()::text, 'UTF8');
  if encode(sha256(key.outer_block || sha256(key.inner_block || message)), 'hex') <> split_part(proof, '.', 2) then
    return false;
  end if;
  if grant_id = '' then
    return tenant = '' or (platform <> 'on' and actor_name <> 'platform_admin');
  end if;
  return platform <> 'on' and tenant <> '' and current_setting('transaction_read_only') = 'on'
    and app.grant_stands(grant_id::uuid, nullif(actor, '')::uuid, tenant::uuid);
end $$;

-- Whoever a tenant let in sees nothing of its patients: not by any statement, whatever it asks.
create policy lent_posts on posts as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = '' or compliance_level is distinct from 'phi');
create policy lent_post_revisions on post_revisions as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = ''
    or snapshot ->> 'compliance_level' is distinct from 'phi');
create policy lent_publications on publications as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = '' or compliance_level is distinct from 'phi');
create policy lent_custom_fields on custom_fields as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = '' or not coalesce(is_phi, false));
create policy lent_media on media as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = '' or not coalesce(contains_phi, false));

-- @down
drop policy lent_media on media;
drop policy lent_custom_fields on custom_fields;
drop policy lent_publications on publications;
drop policy lent_post_revisions on post_revisions;
drop policy lent_posts on posts;
create or replace function app.proven() returns boolean
  language plpgsql stable parallel restricted security definer set search_path = '' as $$
declare
  proof text := current_setting('app.proof', true);
  message bytea;
  key record;
begin
  if proof is null or proof !~ '^[0-9]{1,12}[.][0-9a-f]{64}$' then
    return false;
  end if;
  if split_part(proof, '.', 1)::bigint < extract(epoch from clock_timestamp()) then
    return false;
  end if;
  select k.inner_block, k.outer_block into key from app.context_key k;
  message := convert_to(
    coalesce(current_setting('app.tenant_id', true), '') || E'\n' ||
    coalesce(current_setting('app.actor_id', true), '') || E'\n' ||
    coalesce(current_setting('app.actor_name', true), '') || E'\n' ||
    coalesce(current_setting('app.platform', true), '') || E'\n' ||
    coalesce(current_setting('app.grant_id', true), '') || E'\n' ||
    coalesce(current_setting('app.levels', true), '') || E'\n' ||
    split_part(proof, '.', 1) || E'\n' || pg_backend_pid()::text, 'UTF8');
  return encode(sha256(key.outer_block || sha256(key.inner_block || message)), 'hex') = split_part(proof, '.', 2);
end $$;
drop function app.untold_grants(integer), app.grant_notices(access_grants), app.grant_stands(uuid, uuid, uuid),
  app.active_grant(uuid, uuid), app.return_access(uuid), app.own_access_grants(),
  app.request_access(uuid, text, text[], integer);
drop table access_grants;
drop function app.move_access_grant();
drop function app.keep_access_grant();
