-- Keys for partner sites and scripts. A key acts as a service user of its tenant, so that the trail always has somebody to
-- name; nobody can sign in as one. Of the secret only its SHA-256 is kept, and no serving role reads even that.

-- A service user's address is of a domain that exists nowhere (RFC 6761): no mail reaches it, and no person can take it.
alter table users drop constraint users_role_check;
alter table users add constraint users_role_check check (role in ('subscriber', 'contributor', 'author', 'editor',
  'administrator', 'medical_professional', 'medical_admin', 'compliance_officer', 'platform_admin', 'service'));
alter table users add constraint users_service_check check ((role = 'service') = (email like '%@service.invalid'));

create table api_keys (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  name text not null,
  service_user_id uuid not null,
  secret_hash bytea not null,
  scopes text[] not null,
  -- empty: from anywhere
  ip_ranges cidr[] not null default '{}',
  -- empty: for no browser
  origins text[] not null default '{}',
  expires_at timestamptz not null,
  replaces_id uuid,
  -- set when the key was rotated: it still works until then
  overlap_until timestamptz,
  revoked_at timestamptz,
  -- to the minute or so
  last_used_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint api_keys_pkey primary key (id),
  constraint api_keys_tenant_id_id_key unique (tenant_id, id),
  -- a key is rotated once: two people who rotate at a time do not leave two successors
  constraint api_keys_replaces_key unique (tenant_id, replaces_id),
  constraint api_keys_replaces_fkey foreign key (tenant_id, replaces_id) references api_keys (tenant_id, id)
    on delete restrict,
  constraint api_keys_service_user_fkey foreign key (tenant_id, service_user_id) references users (tenant_id, id)
    on delete restrict,
  constraint api_keys_created_by_fkey foreign key (tenant_id, created_by) references users (tenant_id, id)
    on delete restrict,
  constraint api_keys_name_check check (name ~ '\S' and length(name) <= 100),
  constraint api_keys_secret_hash_check check (octet_length(secret_hash) = 32),
  -- the same list as KEY_SCOPES: what is not here no key can do, whoever writes the row
  constraint api_keys_scopes_check check (cardinality(scopes) > 0 and scopes <@ array[
    'delivery:public', 'delivery:professional', 'delivery:restricted', 'posts:read', 'posts:create', 'posts:update_own',
    'categories:read', 'media:read', 'media:upload', 'custom_fields:read', 'custom_fields:write']),
  constraint api_keys_bounds_check check (cardinality(ip_ranges) <= 20 and cardinality(origins) <= 20),
  constraint api_keys_expires_check check (expires_at <= created_at + interval '366 days')
);
create index idx_api_keys_tenant_created on api_keys (tenant_id, created_at desc, id desc);
create index idx_api_keys_service_user on api_keys (tenant_id, service_user_id);
create index idx_api_keys_created_by on api_keys (tenant_id, created_by);
call app.adopt_tenant_table('api_keys', 'api_key');
revoke all on api_keys from parecer_app;
grant select (id, tenant_id, name, service_user_id, scopes, ip_ranges, origins, expires_at, replaces_id, overlap_until,
    revoked_at, last_used_at, created_by, created_at, updated_at, version),
  update (name, ip_ranges, origins, expires_at, revoked_at) on api_keys to parecer_app;
create policy definer_api_keys on api_keys to parecer_definer using (true) with check (true);
grant select, insert, update (overlap_until, last_used_at) on api_keys to parecer_definer;

-- The time of the last use is written once a minute: no change anybody made, so neither a version nor a line of the trail.
drop trigger api_keys_audit on api_keys;
create trigger api_keys_audit
  after insert or delete or update of name, ip_ranges, origins, expires_at, overlap_until, revoked_at on api_keys
  for each row execute function app.audit_row('api_key', 'id');

-- What is revoked stays revoked.
create function app.keep_api_key() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  new.revoked_at := coalesce(old.revoked_at, new.revoked_at);
  new.version := old.version + 1;
  new.updated_at := clock_timestamp();
  return new;
end $$;
create trigger api_keys_keep
  before update of name, ip_ranges, origins, expires_at, overlap_until, revoked_at on api_keys
  for each row execute function app.keep_api_key();
create trigger api_keys_announce
  after update of ip_ranges, origins, expires_at, overlap_until, revoked_at on api_keys
  for each row execute function app.announce_change('key');

-- A new key and its service user, in the tenant and the name of the signed context. The password hash is that of a
-- password nobody ever saw: a try to sign in takes the same steps and the same time as with anybody's wrong password.
create function app.create_api_key(p_name text, p_secret_hash bytea, p_scopes text[], p_ip_ranges inet[], p_origins text[],
    p_expires_at timestamptz, p_password_hash text) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  key_id uuid := app.uuid_v7();
  service uuid;
begin
  if app.current_tenant() is null or app.current_actor() is null then
    raise exception 'a key needs a tenant and somebody who makes it' using errcode = '42501';
  end if;
  insert into public.users (tenant_id, email, name, password_hash, role)
    values (app.current_tenant(), key_id || '@service.invalid', p_name, p_password_hash, 'service') returning id into service;
  insert into public.api_keys
      (id, tenant_id, name, service_user_id, secret_hash, scopes, ip_ranges, origins, expires_at, created_by)
    values (key_id, app.current_tenant(), p_name, service, p_secret_hash, p_scopes,
      array(select network(r) from unnest(p_ip_ranges) r), p_origins, p_expires_at, app.current_actor());
  return key_id;
end $$;

-- A successor with the same bounds; the old key works on for a while. Null when there is no such key that still works.
create function app.rotate_api_key(p_id uuid, p_secret_hash bytea, p_expires_at timestamptz, p_overlap interval)
  returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  successor uuid;
begin
  insert into public.api_keys
      (tenant_id, name, service_user_id, secret_hash, scopes, ip_ranges, origins, expires_at, created_by, replaces_id)
    select k.tenant_id, k.name, k.service_user_id, p_secret_hash, k.scopes, k.ip_ranges, k.origins, p_expires_at,
           app.current_actor(), k.id
      from public.api_keys k
     where k.id = p_id and k.tenant_id = app.current_tenant() and k.revoked_at is null and k.expires_at > now()
    returning id into successor;
  if successor is not null then
    update public.api_keys k set overlap_until = now() + least(greatest(p_overlap, interval '0'), interval '72 hours')
     where k.id = p_id;
  end if;
  return successor;
end $$;

-- Who shows a key, before any tenant is known: many at a time, so that a flood of invented keys is few statements. A row
-- comes only for a right secret; the hash itself never does. Keys that ended are told, so that their tenant can hear of it.
create function app.find_api_keys(p_ids uuid[], p_secret_hashes bytea[])
  returns table (n integer, id uuid, tenant_id uuid, service_user_id uuid, scopes text[], ip_ranges text[],
    origins text[], expires_at timestamptz, overlap_until timestamptz, revoked_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select a.n::integer, k.id, k.tenant_id, k.service_user_id, k.scopes, k.ip_ranges::text[], k.origins, k.expires_at,
         k.overlap_until, k.revoked_at
    from unnest(p_ids, p_secret_hashes) with ordinality a (id, secret_hash, n)
    join public.api_keys k on k.id = a.id and k.secret_hash = a.secret_hash
    join public.users u on u.id = k.service_user_id and u.deleted_at is null
    join public.tenants t on t.id = k.tenant_id and t.status = 'active'
$$;

-- Notes that a key was used, at most once a minute.
create function app.note_key_use(p_id uuid) returns void
  language sql volatile security definer set search_path = '' as $$
  update public.api_keys k set last_used_at = now()
   where k.id = p_id and (k.last_used_at is null or k.last_used_at < now() - interval '1 minute')
$$;

-- The origins that any working key of a tenant names: a browser asks before it shows the key.
create function app.key_origins(p_tenant_id uuid) returns text[]
  language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct o), '{}')
    from public.api_keys k cross join lateral unnest(k.origins) o
   where k.tenant_id = p_tenant_id and k.revoked_at is null and k.expires_at > now()
     and (k.overlap_until is null or k.overlap_until > now())
$$;

-- The last word on it: whatever checks a password, no session of a service user comes to be.
create function app.refuse_service_session() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if exists (select 1 from public.users u where u.id = new.user_id and u.role = 'service') then
    raise exception 'a service user cannot sign in' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger sessions_no_service before insert on sessions
  for each row execute function app.refuse_service_session();

-- A key that drafts sees its own drafts and files, never another author's: what is published it reads by delivery, where
-- its levels are signed. These policies only narrow: the tenant's own hold beside them.
create function app.is_service() returns boolean
  language sql stable parallel restricted
  return app.proven() and coalesce(current_setting('app.actor_name', true) = 'service', false);
create policy service_posts on posts as restrictive to parecer_app
  using (not (select app.is_service()) or author_id = (select app.current_actor()))
  with check (not (select app.is_service()) or author_id = (select app.current_actor()));
create policy service_publications on publications as restrictive to parecer_app
  using (not (select app.is_service()) or author_id = (select app.current_actor()))
  with check (not (select app.is_service()) or author_id = (select app.current_actor()));
create policy service_media on media as restrictive to parecer_app
  using (not (select app.is_service()) or uploaded_by_id = (select app.current_actor()))
  with check (not (select app.is_service()) or uploaded_by_id = (select app.current_actor()));

alter function app.create_api_key(text, bytea, text[], inet[], text[], timestamptz, text) owner to parecer_definer;
alter function app.rotate_api_key(uuid, bytea, timestamptz, interval) owner to parecer_definer;
alter function app.find_api_keys(uuid[], bytea[]) owner to parecer_definer;
alter function app.note_key_use(uuid) owner to parecer_definer;
alter function app.key_origins(uuid) owner to parecer_definer;
revoke all on function app.create_api_key(text, bytea, text[], inet[], text[], timestamptz, text),
  app.rotate_api_key(uuid, bytea, timestamptz, interval), app.find_api_keys(uuid[], bytea[]), app.note_key_use(uuid),
  app.key_origins(uuid) from public;
grant execute on function app.create_api_key(text, bytea, text[], inet[], text[], timestamptz, text),
  app.rotate_api_key(uuid, bytea, timestamptz, interval) to parecer_app;
grant execute on function app.find_api_keys(uuid[], bytea[]), app.note_key_use(uuid), app.key_origins(uuid)
  to parecer_auth;

-- @down
drop policy service_media on media;
drop policy service_publications on publications;
drop policy service_posts on posts;
drop function app.is_service();
drop trigger sessions_no_service on sessions;
drop function app.refuse_service_session();
drop function app.create_api_key(text, bytea, text[], inet[], text[], timestamptz, text),
  app.rotate_api_key(uuid, bytea, timestamptz, interval), app.find_api_keys(uuid[], bytea[]), app.note_key_use(uuid),
  app.key_origins(uuid);
drop table api_keys;
drop function app.keep_api_key();
alter table users drop constraint users_service_check;
alter table users drop constraint users_role_check;
-- service users may have written posts and stay; what is stored is not checked again
alter table users add constraint users_role_check check (role in ('subscriber', 'contributor', 'author', 'editor',
  'administrator', 'medical_professional', 'medical_admin', 'compliance_officer', 'platform_admin')) not valid;
