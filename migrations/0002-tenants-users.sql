-- Tenants, their people, and the narrow doors through which a log-in passes before its tenant is known.

create table tenants (
  id uuid not null default app.uuid_v7(),
  slug varchar(63) not null,
  name varchar(255) not null,
  status varchar(20) not null default 'active',
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tenants_pkey primary key (id),
  constraint tenants_slug_key unique (slug),
  constraint tenants_slug_check check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  constraint tenants_status_check check (status in ('active', 'suspended'))
);
alter table tenants enable row level security;
alter table tenants force row level security;
create policy tenant_isolation_tenants on tenants
  using (id = (select app.current_tenant()) or (select app.is_platform()))
  with check ((select app.is_platform()));
create policy definer_tenants on tenants to parecer_definer using (true) with check (true);
grant select, insert, update on tenants to parecer_app;
grant select, insert on tenants to parecer_definer;
create trigger tenants_touch before update on tenants for each row execute function app.touch_row();
create trigger tenants_audit after insert or update or delete on tenants
  for each row execute function app.audit_row('tenant', 'id');

-- Small integers that WordPress clients need as ids: gapless order per tenant, telling nothing of other tenants.
create table wp_counters (
  tenant_id uuid not null references tenants (id) on delete cascade,
  kind varchar(20) not null,
  last_value integer not null,
  constraint wp_counters_pkey primary key (tenant_id, kind)
);
alter table wp_counters enable row level security;
alter table wp_counters force row level security;
create policy definer_wp_counters on wp_counters to parecer_definer using (true) with check (true);
grant select, insert, update on wp_counters to parecer_definer;

create function app.assign_wp_id() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if new.tenant_id is null then
    return new;
  end if;
  insert into public.wp_counters as c (tenant_id, kind, last_value) values (new.tenant_id, tg_argv[0], 1)
    on conflict (tenant_id, kind) do update set last_value = c.last_value + 1
    returning last_value into new.wp_id;
  return new;
end $$;
alter function app.assign_wp_id() owner to parecer_definer;
revoke all on function app.assign_wp_id() from public;

create function app.keep_wp_id() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  new.wp_id := old.wp_id;
  return new;
end $$;

create table users (
  id uuid not null default app.uuid_v7(),
  email varchar(255) not null,
  password_hash varchar(255) not null,
  role varchar(50) not null default 'subscriber',
  mfa_enabled boolean default false,
  professional_registry varchar(100),
  professional_type varchar(50),
  speciality varchar(100),
  validated_at timestamptz,
  tenant_id uuid references tenants (id) on delete restrict,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by uuid,
  name varchar(255) not null default '',
  wp_id integer,
  version integer not null default 1,
  constraint users_pkey primary key (id),
  constraint users_tenant_id_id_key unique (tenant_id, id),
  constraint users_tenant_id_wp_id_key unique (tenant_id, wp_id),
  constraint users_email_check check (email = lower(email)),
  constraint users_role_check check (role in ('subscriber', 'contributor', 'author', 'editor', 'administrator',
    'medical_professional', 'medical_admin', 'compliance_officer', 'platform_admin')),
  -- an administrator of the install belongs to no tenant, everybody else to exactly one
  constraint users_tenant_check check ((tenant_id is null) = (role = 'platform_admin')),
  constraint users_wp_id_check check (tenant_id is null or wp_id is not null)
);
create unique index idx_users_email on users (email);
create index idx_users_tenant_id on users (tenant_id);
create index idx_users_professional_registry on users (professional_registry);
create index idx_users_role on users (role);
create index idx_users_tenant_created on users (tenant_id, created_at desc, id desc);

alter table users alter column tenant_id set default app.current_tenant();
alter table users enable row level security;
alter table users force row level security;
create policy tenant_isolation_users on users
  using (tenant_id = (select app.current_tenant()) or (tenant_id is null and (select app.is_platform())))
  with check (tenant_id = (select app.current_tenant()) or (tenant_id is null and (select app.is_platform())));
create policy definer_users on users to parecer_definer using (true) with check (true);
grant select, insert, update on users to parecer_app;
grant select, insert on users to parecer_definer;
create trigger users_assign_wp_id before insert on users
  for each row execute function app.assign_wp_id('user');
create trigger users_keep_wp_id before update of wp_id on users for each row execute function app.keep_wp_id();
create trigger users_touch before update on users for each row execute function app.touch_row();
create trigger users_audit after insert or update or delete on users
  for each row execute function app.audit_row('user', 'id');

-- Sessions belong to people of every tenant and of none: no application role reads them but through functions.
create table sessions (
  id uuid not null default app.uuid_v7(),
  user_id uuid not null references users (id) on delete cascade,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint sessions_pkey primary key (id)
);
create index idx_sessions_user_id on sessions (user_id);
create table refresh_tokens (
  token_hash bytea not null,
  session_id uuid not null references sessions (id) on delete cascade,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  constraint refresh_tokens_pkey primary key (token_hash),
  constraint refresh_tokens_hash_check check (octet_length(token_hash) = 32)
);
create index idx_refresh_tokens_session_id on refresh_tokens (session_id);
alter table sessions enable row level security;
alter table sessions force row level security;
alter table refresh_tokens enable row level security;
alter table refresh_tokens force row level security;
create policy definer_sessions on sessions to parecer_definer using (true) with check (true);
create policy definer_refresh_tokens on refresh_tokens to parecer_definer using (true) with check (true);
grant select, insert, update, delete on sessions, refresh_tokens to parecer_definer;

-- Log-in: the one look-up of a person before any tenant is known. Suspended tenants and deleted people are absent.
create function app.find_credentials(p_email text)
  returns table (user_id uuid, tenant_id uuid, password_hash text, role text, mfa_enabled boolean)
  language sql stable security definer set search_path = '' as $$
  select u.id, u.tenant_id, u.password_hash, u.role, coalesce(u.mfa_enabled, false)
    from public.users u left join public.tenants t on t.id = u.tenant_id
   where u.email = lower(p_email) and u.deleted_at is null and (u.tenant_id is null or t.status = 'active')
$$;

create function app.open_session(p_user_id uuid, p_token_hash bytea, p_lifetime interval) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  opened uuid;
begin
  insert into public.sessions (user_id, expires_at) values (p_user_id, now() + p_lifetime) returning id into opened;
  insert into public.refresh_tokens (token_hash, session_id) values (p_token_hash, opened);
  return opened;
end $$;

-- Spends a refresh token and stores its successor. A token spent before means that a copy is in other hands:
-- the whole session ends. No row says "refused"; the caller cannot tell why.
create function app.rotate_refresh_token(p_old_hash bytea, p_new_hash bytea)
  returns table (session_id uuid, user_id uuid, tenant_id uuid, role text)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  spent public.refresh_tokens;
begin
  select * into spent from public.refresh_tokens r where r.token_hash = p_old_hash for update;
  if not found then
    return;
  end if;
  if spent.used_at is not null then
    update public.sessions s set revoked_at = coalesce(s.revoked_at, now()) where s.id = spent.session_id;
    return;
  end if;
  return query
    select s.id, u.id, u.tenant_id, u.role::text
      from public.sessions s
      join public.users u on u.id = s.user_id
      left join public.tenants t on t.id = u.tenant_id
     where s.id = spent.session_id and s.revoked_at is null and s.expires_at > now()
       and u.deleted_at is null and (u.tenant_id is null or t.status = 'active');
  if not found then
    return;
  end if;
  update public.refresh_tokens r set used_at = now() where r.token_hash = p_old_hash;
  update public.sessions s set last_used_at = now() where s.id = spent.session_id;
  insert into public.refresh_tokens (token_hash, session_id) values (p_new_hash, spent.session_id);
end $$;

-- Whether a session still stands, and as whom: role and tenant are read anew, so a demotion takes effect.
create function app.live_session(p_session_id uuid)
  returns table (user_id uuid, tenant_id uuid, role text)
  language sql stable security definer set search_path = '' as $$
  select u.id, u.tenant_id, u.role
    from public.sessions s
    join public.users u on u.id = s.user_id
    left join public.tenants t on t.id = u.tenant_id
   where s.id = p_session_id and s.revoked_at is null and s.expires_at > now()
     and u.deleted_at is null and (u.tenant_id is null or t.status = 'active')
$$;

create function app.close_session(p_session_id uuid) returns void
  language sql volatile security definer set search_path = '' as $$
  update public.sessions set revoked_at = coalesce(revoked_at, now()) where id = p_session_id
$$;

-- Delivery knows a tenant by its slug before any scope exists.
create function app.find_tenant(p_slug text) returns table (tenant_id uuid, name text)
  language sql stable security definer set search_path = '' as $$
  select t.id, t.name from public.tenants t where t.slug = p_slug and t.status = 'active'
$$;

-- A tenant is born with its first administrator, in one step; only an administrator of the install gets this far.
create function app.create_tenant(p_slug text, p_name text, p_admin_email text, p_admin_name text, p_password_hash text)
  returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  born uuid;
begin
  if not app.is_platform() then
    raise exception 'only an administrator of the install creates tenants' using errcode = '42501';
  end if;
  insert into public.tenants (slug, name) values (p_slug, p_name) returning id into born;
  insert into public.users (tenant_id, email, name, password_hash, role)
    values (born, lower(p_admin_email), p_admin_name, p_password_hash, 'administrator');
  return born;
end $$;

alter function app.find_credentials(text) owner to parecer_definer;
alter function app.open_session(uuid, bytea, interval) owner to parecer_definer;
alter function app.rotate_refresh_token(bytea, bytea) owner to parecer_definer;
alter function app.live_session(uuid) owner to parecer_definer;
alter function app.close_session(uuid) owner to parecer_definer;
alter function app.find_tenant(text) owner to parecer_definer;
alter function app.create_tenant(text, text, text, text, text) owner to parecer_definer;
revoke all on function app.find_credentials(text), app.open_session(uuid, bytea, interval),
  app.rotate_refresh_token(bytea, bytea), app.live_session(uuid), app.close_session(uuid), app.find_tenant(text),
  app.create_tenant(text, text, text, text, text) from public;
grant execute on function app.find_credentials(text), app.open_session(uuid, bytea, interval),
  app.rotate_refresh_token(bytea, bytea), app.live_session(uuid), app.close_session(uuid), app.find_tenant(text),
  app.create_tenant(text, text, text, text, text) to parecer_app;

-- @down
drop function app.find_credentials(text), app.open_session(uuid, bytea, interval),
  app.rotate_refresh_token(bytea, bytea), app.live_session(uuid), app.close_session(uuid), app.find_tenant(text),
  app.create_tenant(text, text, text, text, text);
drop table refresh_tokens, sessions, users, wp_counters, tenants;
drop function app.assign_wp_id();
drop function app.keep_wp_id();
