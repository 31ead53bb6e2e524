-- The tenant of a transaction is believed only with a proof: an HMAC over who works for whom, bound to one connection
-- and a short time. SQL that somebody smuggles into the application's own connection can set any setting, but it cannot
-- sign one. Beside it: roles for credentials, for public reads and for the trail, so that no connection can do it all.

-- The key lies here as the two blocks HMAC begins with. No role reads it but the one that owns the check.
create table app.context_key (
  only_row boolean not null default true,
  inner_block bytea not null,
  outer_block bytea not null,
  constraint context_key_pkey primary key (only_row),
  constraint context_key_only_row_check check (only_row),
  constraint context_key_blocks_check check (octet_length(inner_block) = 64 and octet_length(outer_block) = 64)
);
alter table app.context_key enable row level security;
alter table app.context_key force row level security;
create policy keeper_context_key on app.context_key to parecer_keeper using (true) with check (true);
grant select, insert, update on app.context_key to parecer_keeper;
grant create on schema app to parecer_keeper;
grant usage on schema app to parecer_keeper, parecer_auth, parecer_public, parecer_audit;

-- Stores the key of this install; a changed secret replaces it. The owner calls it at every start.
create function app.install_context_key(p_inner bytea, p_outer bytea) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into app.context_key as k (inner_block, outer_block) values (p_inner, p_outer)
    on conflict (only_row) do update set inner_block = p_inner, outer_block = p_outer
     where (k.inner_block, k.outer_block) is distinct from (p_inner, p_outer)
$$;
alter function app.install_context_key(bytea, bytea) owner to parecer_keeper;
revoke all on function app.install_context_key(bytea, bytea) from public;
grant execute on function app.install_context_key(bytea, bytea) to parecer_owner;

-- Whether the settings of this transaction were signed for this very connection and have not expired. The fields are
-- joined by line feeds, whose number is fixed: no field can grow into its neighbour.
create function app.proven() returns boolean
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
alter function app.proven() owner to parecer_keeper;
revoke all on function app.proven() from public;
grant execute on function app.proven()
  to parecer_owner, parecer_app, parecer_public, parecer_auth, parecer_audit, parecer_relay, parecer_definer;

-- The tenant of this transaction, or null: never set, set without a proof, or a proof that does not fit.
create or replace function app.current_tenant() returns uuid
  language sql stable parallel restricted
  return case when app.proven() then nullif(current_setting('app.tenant_id', true), '')::uuid end;

-- True while an administrator of the install works; opens the list of tenants, never a tenant's rows.
create or replace function app.is_platform() returns boolean
  language sql stable parallel restricted
  return app.proven() and coalesce(current_setting('app.platform', true) = 'on', false);

-- Who acts in this transaction; null when no person does.
create or replace function app.current_actor() returns uuid
  language sql stable parallel restricted
  return case when app.proven() then nullif(current_setting('app.actor_id', true), '')::uuid end;

-- Credentials have a role of their own. It has no table: log-in, sessions and the tenant of a slug go through functions,
-- and no other role may call them, so that SQL on the editors' connection cannot ask for a password hash.
revoke execute on function app.find_credentials(text), app.open_session(uuid, bytea, interval),
  app.rotate_refresh_token(bytea, bytea), app.live_session(uuid), app.close_session(uuid), app.find_tenant(text)
  from parecer_app;
grant execute on function app.find_credentials(text), app.open_session(uuid, bytea, interval),
  app.rotate_refresh_token(bytea, bytea), app.live_session(uuid), app.close_session(uuid), app.find_tenant(text)
  to parecer_auth;

-- What happens to a session is told in the transaction in which it happens.
create function app.record_session_event(p_event text, p_session_id uuid, p_user_id uuid, p_tenant_id uuid,
    p_decision text, p_trust_score integer, p_request_id text) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into public.audit_trail
    (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
  values ('access', 'session', coalesce(p_session_id, '00000000-0000-0000-0000-000000000000'),
    coalesce(p_tenant_id, '00000000-0000-0000-0000-000000000000'),
    coalesce(p_user_id, '00000000-0000-0000-0000-000000000000'),
    jsonb_build_object('event', p_event, 'request_id', p_request_id), p_trust_score, p_decision)
$$;
alter function app.record_session_event(text, uuid, uuid, uuid, text, integer, text) owner to parecer_definer;
revoke all on function app.record_session_event(text, uuid, uuid, uuid, text, integer, text) from public;
grant execute on function app.record_session_event(text, uuid, uuid, uuid, text, integer, text) to parecer_auth;

-- Editors' pages never need a hash: a password is checked where credentials are.
revoke select, update on users from parecer_app;
grant select (id, email, role, mfa_enabled, professional_registry, professional_type, speciality, validated_at, tenant_id,
    created_at, updated_at, deleted_at, deleted_by, name, wp_id, version),
  update (role, professional_registry, professional_type, speciality, validated_at, deleted_at, deleted_by, name)
  on users to parecer_app;

-- The trail is written by its own role and by triggers; who may change content may not write its history.
revoke insert on audit_trail from parecer_app;
grant insert on audit_trail to parecer_audit;
create policy audit_appends_audit_trail on audit_trail for insert to parecer_audit with check (true);

-- Partner sites read through a role that sees published rows alone. The restrictive policies hold beside the tenant's:
-- no statement of delivery, however wrong, shows what is not out or of a level that was not signed for.
grant select on publications to parecer_public;
create policy public_publications on publications as restrictive for select to parecer_public
  using (published_at <= now()
    and compliance_level = any ((select string_to_array(current_setting('app.levels', true), ','))::text[]));
grant select (id, tenant_id, parent_id, name, slug, description, version) on categories to parecer_public;
grant select (id, tenant_id, name, professional_registry, speciality, version) on users to parecer_public;
create policy public_users on users as restrictive for select to parecer_public
  using (role <> 'platform_admin');
grant execute on function app.search_publications(text, text[], integer), app.typed_value(text, text),
  app.typed_fields(jsonb) to parecer_public;
revoke execute on function app.search_publications(text, text[], integer) from parecer_app;

-- Credentials are remembered for a moment in every process; what ends one is told to all of them at once. A lost
-- notification costs those few seconds, no more.
create function app.announce_revocation(p_kind text, p_id uuid) returns void
  language sql volatile set search_path = '' as $$
  select pg_notify('parecer_revoked', p_kind || ':' || p_id)
$$;
revoke all on function app.announce_revocation(text, uuid) from public;
grant execute on function app.announce_revocation(text, uuid) to parecer_app, parecer_definer, parecer_auth;

create function app.announce_change() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  perform app.announce_revocation(tg_argv[0], new.id);
  return null;
end $$;
create trigger sessions_announce after update of revoked_at on sessions
  for each row when (new.revoked_at is distinct from old.revoked_at) execute function app.announce_change('session');
create trigger users_announce after update of role, deleted_at, password_hash on users
  for each row when ((new.role, new.deleted_at, new.password_hash)
    is distinct from (old.role, old.deleted_at, old.password_hash)) execute function app.announce_change('user');
create trigger tenants_announce after update of status, settings, slug on tenants
  for each row when ((new.status, new.settings, new.slug) is distinct from (old.status, old.settings, old.slug))
  execute function app.announce_change('tenant');

-- @down
drop trigger tenants_announce on tenants;
drop trigger users_announce on users;
drop trigger sessions_announce on sessions;
drop function app.announce_change();
drop function app.announce_revocation(text, uuid);
grant execute on function app.search_publications(text, text[], integer) to parecer_app;
revoke execute on function app.search_publications(text, text[], integer), app.typed_value(text, text),
  app.typed_fields(jsonb) from parecer_public;
drop policy public_users on users;
drop policy public_publications on publications;
revoke all on publications from parecer_public;
revoke select (id, tenant_id, parent_id, name, slug, description, version) on categories from parecer_public;
revoke select (id, tenant_id, name, professional_registry, speciality, version) on users from parecer_public;
drop policy audit_appends_audit_trail on audit_trail;
revoke all on audit_trail from parecer_audit;
grant insert on audit_trail to parecer_app;
revoke select (id, email, role, mfa_enabled, professional_registry, professional_type, speciality, validated_at, tenant_id,
    created_at, updated_at, deleted_at, deleted_by, name, wp_id, version),
  update (role, professional_registry, professional_type, speciality, validated_at, deleted_at, deleted_by, name)
  on users from parecer_app;
grant select, update on users to parecer_app;
drop function app.record_session_event(text, uuid, uuid, uuid, text, integer, text);
revoke execute on function app.find_credentials(text), app.open_session(uuid, bytea, interval),
  app.rotate_refresh_token(bytea, bytea), app.live_session(uuid), app.close_session(uuid), app.find_tenant(text)
  from parecer_auth;
grant execute on function app.find_credentials(text), app.open_session(uuid, bytea, interval),
  app.rotate_refresh_token(bytea, bytea), app.live_session(uuid), app.close_session(uuid), app.find_tenant(text)
  to parecer_app;
create or replace function app.current_tenant() returns uuid
  language sql stable parallel safe
  return case
    when current_setting('app.tenant_id', true) ~ '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$'
    then current_setting('app.tenant_id', true)::uuid
  end;
create or replace function app.is_platform() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.platform', true) = 'on', false);
create or replace function app.current_actor() returns uuid
  language sql stable parallel safe
  return case
    when current_setting('app.actor_id', true) ~ '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$'
    then current_setting('app.actor_id', true)::uuid
  end;
drop function app.proven();
drop function app.install_context_key(bytea, bytea);
drop table app.context_key;
revoke usage on schema app from parecer_auth, parecer_public, parecer_audit, parecer_keeper;
revoke create on schema app from parecer_keeper;
