-- The life of a tenant: settings of its own, which the install does not see; a state that moves only by the rules below;
-- and the domains it has proven to be its own.

-- Settings have a table: an administrator of the install may see the list of tenants, never a tenant's row.
create table tenant_settings (
  tenant_id uuid not null references tenants (id) on delete cascade,
  locale varchar(10) not null default 'pt-BR',
  -- origins as browsers send them: the pages of this tenant that may call the editors' routes
  cors_origins text[] not null default '{}',
  -- an article with a lower score is refused; 0 asks for no more than the install does
  lgpd_min_score integer not null default 0,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  constraint tenant_settings_pkey primary key (tenant_id),
  constraint tenant_settings_locale_check check (locale in ('pt-BR', 'en')),
  constraint tenant_settings_cors_origins_check check (cardinality(cors_origins) <= 20
    and array_to_string(cors_origins, ' ', '')
      ~ '^((https://[a-z0-9.-]{1,253}|http://localhost)(:[0-9]{1,5})?( |$))*$'),
  constraint tenant_settings_lgpd_min_score_check check (lgpd_min_score between 0 and 100)
);
call app.adopt_tenant_table('tenant_settings', 'tenant_settings', 'tenant_id');
revoke insert, update, delete on tenant_settings from parecer_app;
grant update (locale, cors_origins, lgpd_min_score) on tenant_settings to parecer_app;
create policy definer_tenant_settings on tenant_settings to parecer_definer using (true) with check (true);
grant select, insert on tenant_settings to parecer_definer;
create index idx_tenant_settings_cors_origins on tenant_settings using gin (cors_origins) with (fastupdate = off);
create trigger tenant_settings_touch before update on tenant_settings
  for each row execute function app.touch_row();

create function app.announce_tenant() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  perform app.announce_revocation('tenant', new.tenant_id);
  return null;
end $$;
create trigger tenant_settings_announce after update on tenant_settings
  for each row execute function app.announce_tenant();

-- Every tenant has settings from its first moment, whoever makes it.
create function app.give_settings() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.tenant_settings (tenant_id) values (new.id);
  return null;
end $$;
alter function app.give_settings() owner to parecer_definer;
revoke all on function app.give_settings() from public;
create trigger tenants_give_settings after insert on tenants
  for each row execute function app.give_settings();

alter table tenants
  add column status_reason varchar(1000),
  -- true while set-up fills a demo tenant
  add column seeding boolean not null default false,
  add column deletion_requested_at timestamptz,
  add column deletion_requested_by uuid,
  add column deletion_due_at timestamptz,
  add column legal_hold_reason varchar(1000),
  add column legal_hold_at timestamptz,
  add column deleted_at timestamptz,
  -- how many rows of each table were removed
  add column erased jsonb not null default '{}',
  drop constraint tenants_status_check,
  add constraint tenants_status_check check (status in ('active', 'suspended', 'deleting', 'deleted')),
  add constraint tenants_deletion_check check ((status in ('deleting', 'deleted')) = (deletion_due_at is not null)
    and (deletion_due_at is null) = (deletion_requested_at is null)
    and (status = 'deleted') = (deleted_at is not null)),
  add constraint tenants_legal_hold_check check ((legal_hold_at is null) = (legal_hold_reason is null));

-- the owner too is subject to row security; here he carries over every tenant's row
alter table tenants no force row level security;
alter table tenant_settings no force row level security;
insert into tenant_settings (tenant_id, locale)
  select id, case when settings ->> 'locale' = 'en' then 'en' else 'pt-BR' end from tenants;
update tenants set seeding = true where settings ->> 'demo' = 'seeding';
alter table tenants force row level security;
alter table tenant_settings force row level security;

drop trigger tenants_announce on tenants;
alter table tenants drop column settings;
create trigger tenants_announce after update of status, slug on tenants
  for each row when ((new.status, new.slug) is distinct from (old.status, old.slug))
  execute function app.announce_change('tenant');

-- A tenant may reach its own line of the list; what it may change there, the trigger says.
drop policy tenant_isolation_tenants on tenants;
create policy tenant_isolation_tenants on tenants
  using (id = (select app.current_tenant()) or (select app.is_platform()))
  with check (id = (select app.current_tenant()) or (select app.is_platform()));

-- The states of a tenant. Whatever code runs above it: a tenant is erased only after its waiting time, never under a
-- legal hold, and by nothing but the function that erases.
create function app.guard_tenant() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if old.status = 'deleted' then
    raise exception 'a deleted tenant does not change' using errcode = '23514', constraint = 'tenants_transition_check';
  end if;
  -- its own line: the name, and the wish to go
  if not app.is_platform() and current_user = 'parecer_app' and (
    to_jsonb(new) - array['name', 'status', 'status_reason', 'deletion_requested_at', 'deletion_requested_by', 'deletion_due_at']
      is distinct from
    to_jsonb(old) - array['name', 'status', 'status_reason', 'deletion_requested_at', 'deletion_requested_by', 'deletion_due_at']
    or (new.status <> old.status and (old.status, new.status) <> ('active', 'deleting'))
  ) then
    raise exception 'a tenant does not change this of itself' using errcode = '42501';
  end if;
  if new.status = old.status then
    if (new.deletion_requested_at, new.deletion_requested_by, new.deletion_due_at)
      is distinct from (old.deletion_requested_at, old.deletion_requested_by, old.deletion_due_at) then
      raise exception 'the waiting time of a deletion stays as it is'
        using errcode = '23514', constraint = 'tenants_transition_check';
    end if;
    return new;
  end if;
  if (old.status, new.status) not in (('active', 'suspended'), ('suspended', 'active'), ('active', 'deleting'),
      ('suspended', 'deleting'), ('deleting', 'suspended'), ('deleting', 'active'), ('deleting', 'deleted')) then
    raise exception 'a tenant cannot go from % to %', old.status, new.status
      using errcode = '23514', constraint = 'tenants_transition_check';
  end if;
  if new.status = 'deleting' then
    new.deletion_requested_at := now();
    new.deletion_requested_by := app.current_actor();
    if new.deletion_due_at is null or new.deletion_due_at < now() + interval '1 day' then
      raise exception 'a deletion waits for a day at least'
        using errcode = '23514', constraint = 'tenants_transition_check';
    end if;
  elsif new.status = 'deleted' then
    if current_user <> 'parecer_owner' or old.deletion_due_at > now() or old.legal_hold_at is not null then
      raise exception 'this tenant is not to be erased yet' using errcode = '42501';
    end if;
  else
    new.deletion_requested_at := null;
    new.deletion_requested_by := null;
    new.deletion_due_at := null;
  end if;
  return new;
end $$;
-- named to run before the version is counted
create trigger tenants_guard before update on tenants for each row execute function app.guard_tenant();

-- The pipeline leaves the work of a tenant that is not active where it is, and finds it again afterwards.
create or replace function app.stalled_runs(p_idle interval, p_limit integer)
  returns table (tenant_id uuid, run_id uuid, stage text)
  language sql stable security definer set search_path = '' as $$
  select s.tenant_id, s.id, s.current_stage::text from public.workflow_states s
    join public.tenants t on t.id = s.tenant_id and t.status = 'active'
   where s.state in ('lgpd_pending', 'medical_pending', 'cfm_pending')
     and s.stage_error is null and s.progressed_at < clock_timestamp() - p_idle
     and not exists (select 1 from public.stage_results r
                      where r.tenant_id = s.tenant_id and r.run_id = s.id and r.stage = s.current_stage)
   order by s.progressed_at limit p_limit
$$;
create or replace function app.due_posts(p_limit integer) returns table (tenant_id uuid, post_id uuid)
  language sql stable security definer set search_path = '' as $$
  select p.tenant_id, p.id from public.posts p
    join public.tenants t on t.id = p.tenant_id and t.status = 'active'
   where p.status = 'scheduled' and p.scheduled_at <= now() and p.deleted_at is null
   order by p.scheduled_at limit p_limit
$$;

-- Domains a tenant says are its own. Any number of tenants may say so of one domain and none hears of another's claim;
-- one of them can have it, and that is who proved it last.
create table tenant_domains (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  domain varchar(253) not null,
  state varchar(10) not null default 'pending',
  token varchar(64) not null,
  method varchar(10),
  verified_at timestamptz,
  checked_at timestamptz,
  -- when somebody last asked for a look
  tried_at timestamptz,
  -- how often in a row the proof was not found again
  missed integer not null default 0,
  created_at timestamptz not null default now(),
  constraint tenant_domains_pkey primary key (id),
  constraint tenant_domains_domain_key unique (tenant_id, domain),
  constraint tenant_domains_domain_check check (domain ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z][a-z0-9-]{0,61}[a-z0-9]$'),
  constraint tenant_domains_state_check check (state in ('pending', 'verified', 'lost')),
  constraint tenant_domains_method_check check (method in ('dns', 'http')),
  constraint tenant_domains_token_check check (token ~ '^[A-Za-z0-9_-]{32,64}$'),
  constraint tenant_domains_verified_check check (state <> 'verified' or (method is not null and verified_at is not null))
);
create unique index idx_tenant_domains_verified on tenant_domains (domain) where state = 'verified';
create index idx_tenant_domains_checked on tenant_domains (checked_at) where state = 'verified';
call app.adopt_tenant_table('tenant_domains', 'tenant_domain');
revoke insert, update on tenant_domains from parecer_app;
grant insert (tenant_id, domain, token) on tenant_domains to parecer_app;
create policy definer_tenant_domains on tenant_domains to parecer_definer using (true) with check (true);
grant select, update (state, method, verified_at, checked_at, tried_at, missed) on tenant_domains to parecer_definer;
-- that somebody asked is no change of anything: what came of it is in the trail
drop trigger tenant_domains_audit on tenant_domains;
create trigger tenant_domains_audit
  after insert or delete or update of domain, token, state, method, verified_at, checked_at, missed on tenant_domains
  for each row execute function app.audit_row('tenant_domain', 'id');
create trigger tenant_domains_announce after update of state on tenant_domains
  for each row when (new.state is distinct from old.state) execute function app.announce_tenant();

-- Whether a look for the proof may begin now, seconds to wait otherwise; null when there is no such domain. One at a time on
-- all processes, and kept whatever becomes of the request that asked.
create function app.try_domain(p_tenant_id uuid, p_id uuid, p_pause interval) returns integer
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.tenant_domains d set tried_at = clock_timestamp()
   where d.tenant_id = p_tenant_id and d.id = p_id
     and (d.tried_at is null or d.tried_at <= clock_timestamp() - p_pause);
  if found then
    return 0;
  end if;
  return (select greatest(1, ceil(extract(epoch from d.tried_at + p_pause - clock_timestamp())))::integer
            from public.tenant_domains d where d.tenant_id = p_tenant_id and d.id = p_id);
end $$;

-- A proof was found now: the domain is this tenant's, and no longer anybody else's.
create function app.verify_domain(p_tenant_id uuid, p_id uuid, p_method text) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  proven text;
begin
  select d.domain into proven from public.tenant_domains d where d.tenant_id = p_tenant_id and d.id = p_id;
  if proven is null then
    return;
  end if;
  perform pg_catalog.pg_advisory_xact_lock(7204104, pg_catalog.hashtext(proven));
  update public.tenant_domains d set state = 'lost'
   where d.domain = proven and d.state = 'verified' and d.tenant_id <> p_tenant_id;
  update public.tenant_domains d
     set state = 'verified', method = p_method, verified_at = coalesce(d.verified_at, now()), checked_at = now(), missed = 0
   where d.tenant_id = p_tenant_id and d.id = p_id;
end $$;

-- Verified domains whose proof was not looked at for a while.
create function app.domains_to_check(p_age interval, p_limit integer)
  returns table (tenant_id uuid, id uuid, domain text, token text)
  language sql stable security definer set search_path = '' as $$
  select d.tenant_id, d.id, d.domain::text, d.token::text from public.tenant_domains d
    join public.tenants t on t.id = d.tenant_id and t.status = 'active'
   where d.state = 'verified' and d.checked_at < now() - p_age
   order by d.checked_at limit p_limit
$$;

-- The proof was not found again. A name server may be down for a day: only at the third time the domain is lost.
create function app.miss_domain(p_tenant_id uuid, p_id uuid, p_max integer) returns void
  language sql volatile security definer set search_path = '' as $$
  update public.tenant_domains d
     set missed = d.missed + 1, checked_at = now(), state = case when d.missed + 1 >= p_max then 'lost' else d.state end
   where d.tenant_id = p_tenant_id and d.id = p_id and d.state = 'verified'
$$;

-- Whether any active tenant wants this origin to be answered: asked before anybody has said who he is. A page that a key is
-- bound to is wanted by that key's tenant.
create index idx_api_keys_origins on api_keys using gin (origins) with (fastupdate = off) where origins <> '{}';
create function app.origin_is_known(p_origin text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.tenant_settings s join public.tenants t on t.id = s.tenant_id
                  where s.cors_origins @> array[p_origin] and t.status = 'active')
      or exists (select 1 from public.tenant_domains d join public.tenants t on t.id = d.tenant_id
                  where d.state = 'verified' and t.status = 'active'
                    and d.domain = substring(p_origin from '^https://([a-z0-9.-]+)$'))
      or exists (select 1 from public.api_keys k join public.tenants t on t.id = k.tenant_id
                  where k.origins @> array[p_origin] and k.origins <> '{}' and t.status = 'active'
                    and k.revoked_at is null and k.expires_at > now()
                    and (k.overlap_until is null or k.overlap_until > now()))
$$;

-- Whether people may sign in on pages of this origin: it is a domain that an active tenant has verified, or the tenant lists
-- it and it stands below one. A list alone proves nothing.
create function app.origin_is_proven(p_origin text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.tenant_domains d join public.tenants t on t.id = d.tenant_id
                  where d.state = 'verified' and t.status = 'active'
                    and d.domain = substring(p_origin from '^https://([a-z0-9.-]+)$'))
      or exists (select 1 from public.tenant_settings s
                   join public.tenants t on t.id = s.tenant_id and t.status = 'active'
                   join public.tenant_domains d on d.tenant_id = s.tenant_id and d.state = 'verified'
                  where s.cors_origins @> array[p_origin]
                    and right('.' || substring(p_origin from '^https://([a-z0-9.-]+)(?::[0-9]+)?$'), length(d.domain) + 1)
                        = '.' || d.domain)
$$;

alter function app.try_domain(uuid, uuid, interval) owner to parecer_definer;
alter function app.verify_domain(uuid, uuid, text) owner to parecer_definer;
alter function app.domains_to_check(interval, integer) owner to parecer_definer;
alter function app.miss_domain(uuid, uuid, integer) owner to parecer_definer;
alter function app.origin_is_known(text) owner to parecer_definer;
alter function app.origin_is_proven(text) owner to parecer_definer;
revoke all on function app.try_domain(uuid, uuid, interval), app.verify_domain(uuid, uuid, text), app.domains_to_check(interval, integer),
  app.miss_domain(uuid, uuid, integer), app.origin_is_known(text), app.origin_is_proven(text) from public;
-- not the editors' connection: what is said to be proven must have been looked at by the program
grant execute on function app.verify_domain(uuid, uuid, text), app.origin_is_known(text), app.origin_is_proven(text),
  app.try_domain(uuid, uuid, interval) to parecer_auth;
grant execute on function app.verify_domain(uuid, uuid, text), app.domains_to_check(interval, integer),
  app.miss_domain(uuid, uuid, integer) to parecer_relay;

-- Administrators of the install create tenants too, and may have to repeat that: their keys have no tenant.
alter table idempotency_keys alter column tenant_id drop not null;
alter table idempotency_keys drop constraint idempotency_keys_key;
alter table idempotency_keys add constraint idempotency_keys_key unique nulls not distinct (tenant_id, actor_id, key);
alter policy tenant_isolation_idempotency_keys on idempotency_keys
  using (tenant_id = (select app.current_tenant()) or (tenant_id is null and (select app.is_platform())))
  with check (tenant_id = (select app.current_tenant()) or (tenant_id is null and (select app.is_platform())));

-- @down
-- its owner sees no row of a table whose row security is forced
alter table idempotency_keys no force row level security;
delete from idempotency_keys where tenant_id is null;
alter table idempotency_keys force row level security;
alter policy tenant_isolation_idempotency_keys on idempotency_keys
  using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
alter table idempotency_keys drop constraint idempotency_keys_key;
alter table idempotency_keys add constraint idempotency_keys_key unique (tenant_id, actor_id, key);
alter table idempotency_keys alter column tenant_id set not null;
drop function app.origin_is_proven(text);
drop function app.origin_is_known(text);
drop index idx_api_keys_origins;
drop function app.miss_domain(uuid, uuid, integer);
drop function app.domains_to_check(interval, integer);
drop function app.verify_domain(uuid, uuid, text);
drop function app.try_domain(uuid, uuid, interval);
drop table tenant_domains;
create or replace function app.stalled_runs(p_idle interval, p_limit integer)
  returns table (tenant_id uuid, run_id uuid, stage text)
  language sql stable security definer set search_path = '' as $$
  select s.tenant_id, s.id, s.current_stage::text from public.workflow_states s
   where s.state in ('lgpd_pending', 'medical_pending', 'cfm_pending')
     and s.stage_error is null and s.progressed_at < clock_timestamp() - p_idle
     and not exists (select 1 from public.stage_results r
                      where r.tenant_id = s.tenant_id and r.run_id = s.id and r.stage = s.current_stage)
   order by s.progressed_at limit p_limit
$$;
create or replace function app.due_posts(p_limit integer) returns table (tenant_id uuid, post_id uuid)
  language sql stable security definer set search_path = '' as $$
  select p.tenant_id, p.id from public.posts p
   where p.status = 'scheduled' and p.scheduled_at <= now() and p.deleted_at is null
   order by p.scheduled_at limit p_limit
$$;
drop trigger tenants_guard on tenants;
drop function app.guard_tenant();
drop policy tenant_isolation_tenants on tenants;
create policy tenant_isolation_tenants on tenants
  using (id = (select app.current_tenant()) or (select app.is_platform()))
  with check ((select app.is_platform()));
drop trigger tenants_announce on tenants;
drop trigger tenants_give_settings on tenants;
drop function app.give_settings();
alter table tenants
  add column settings jsonb not null default '{}',
  drop constraint tenants_legal_hold_check,
  drop constraint tenants_deletion_check,
  drop constraint tenants_status_check,
  add constraint tenants_status_check check (status in ('active', 'suspended')),
  drop column erased,
  drop column deleted_at,
  drop column legal_hold_at,
  drop column legal_hold_reason,
  drop column deletion_due_at,
  drop column deletion_requested_by,
  drop column deletion_requested_at,
  drop column seeding,
  drop column status_reason;
create trigger tenants_announce after update of status, settings, slug on tenants
  for each row when ((new.status, new.settings, new.slug) is distinct from (old.status, old.settings, old.slug))
  execute function app.announce_change('tenant');
drop table tenant_settings;
drop function app.announce_tenant();
