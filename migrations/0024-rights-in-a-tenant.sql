-- Row security keeps tenants apart; inside one, the program says what a role may do. SQL that somebody smuggles into a
-- request must not gain what the role of its context lacks: what is an administrator's asks for the role that was signed
-- and for the row of the one who acts, and no change is stored without the name it was signed for.

-- What the trail says of a request is signed with the rest: who may change content cannot write another decision there.
create or replace function app.proven() returns boolean
  language plpgsql stable parallel restricted security definer set search_path = '' as $$
declare
  proof constant text := current_setting('app.proof', true);
  tenant constant text := coalesce(current_setting('app.tenant_id', true), '');
  actor constant text := coalesce(current_setting('app.actor_id', true), '');
  actor_name constant text := coalesce(current_setting('app.actor_name', true), '');
  platform constant text := coalesce(current_setting('app.platform', true), '');
  grant_id constant text := coalesce(current_setting('app.grant_id', true), '');
  sound boolean;
begin
  -- ten digits of seconds, a full stop, 64 of the code
  if octet_length(proof) is distinct from 75 then
    return false;
  end if;
  select encode(sha256(k.outer_block || sha256(k.inner_block || convert_to(
           tenant || E'\n' || actor || E'\n' || actor_name || E'\n' || platform || E'\n' || grant_id || E'\n' ||
           coalesce(current_setting('app.levels', true), '') || E'\n' ||
           coalesce(current_setting('app.request_id', true), '') || E'\n' ||
           coalesce(current_setting('app.decision', true), '') || E'\n' ||
           coalesce(current_setting('app.trust_score', true), '') || E'\n' || left(proof, 10) || E'\n' ||
           pg_backend_pid()::text, 'UTF8'))), 'hex') = right(proof, 64)
    into sound from app.context_key k;
  -- what was signed is a number; before that it is anything, and must not be read as one
  if sound is not true or left(proof, 10)::bigint < extract(epoch from clock_timestamp()) then
    return false;
  end if;
  if grant_id = '' then
    return tenant = '' or (platform <> 'on' and actor_name <> 'platform_admin');
  end if;
  return platform <> 'on' and tenant <> '' and current_setting('transaction_read_only') = 'on'
    and app.grant_stands(grant_id::uuid, nullif(actor, '')::uuid, tenant::uuid);
end $$;

-- The role of the person who acts, or the name of the house's own work; null without a proof.
create function app.signed_role() returns text
  language sql stable parallel restricted
  return case when app.proven() then nullif(current_setting('app.actor_name', true), '') end;

-- Both are asked: a row that was changed a moment ago gives no right that was not signed, and a right that was signed
-- ends with the row.
create function app.is_administrator() returns boolean
  language sql stable parallel restricted
  return coalesce(app.signed_role() = 'administrator', false) and exists (
    select 1 from public.users u
     where u.tenant_id = app.current_tenant() and u.id = app.current_actor() and u.role = 'administrator'
       and u.deleted_at is null);

create or replace function app.assert_administrator() returns void
  language plpgsql stable set search_path = '' as $$
begin
  if not app.is_administrator() then
    raise exception 'only an administrator invites'
      using errcode = '23514', constraint = 'invitations_administrator_check';
  end if;
end $$;

-- For tables that only an administrator writes. The house's other connections have functions of their own for that.
create function app.require_administrator() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if session_user = 'parecer_app' and not app.is_administrator() then
    raise exception 'only an administrator of the tenant changes %', tg_table_name
      using errcode = '42501', constraint = 'administrator_check';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger users_administrators_only before update on users
  for each row execute function app.require_administrator();
create trigger api_keys_administrators_only
  before insert or delete or update of name, ip_ranges, origins, expires_at, overlap_until, revoked_at on api_keys
  for each row execute function app.require_administrator();
create trigger tenant_settings_administrators_only before update on tenant_settings
  for each row execute function app.require_administrator();
create trigger tenant_domains_administrators_only before insert or delete on tenant_domains
  for each row execute function app.require_administrator();
create trigger tenant_exports_administrators_only before insert on tenant_exports
  for each row execute function app.require_administrator();

-- Nobody changes his own role or removes himself, nobody comes back, and who removed somebody is who acted.
create function app.guard_user() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if session_user <> 'parecer_app' then
    return new;
  end if;
  if old.deleted_at is not null then
    raise exception 'who was removed does not change' using errcode = '42501';
  end if;
  if old.id = app.current_actor() and (new.role, new.deleted_at) is distinct from (old.role, old.deleted_at) then
    raise exception 'nobody changes his own role or removes himself' using errcode = '42501';
  end if;
  new.deleted_by := case when new.deleted_at is not null then app.current_actor() end;
  return new;
end $$;
create trigger users_guard before update on users for each row execute function app.guard_user();

-- What becomes of an export is the house's to say.
create function app.guard_export() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if session_user = 'parecer_app' and app.signed_role() is distinct from 'export' then
    raise exception 'an export is not changed by hand' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger tenant_exports_guard before update on tenant_exports for each row execute function app.guard_export();

-- So is what was told of an access, and that it was used: whoever could say so, nobody would hear of it.
create function app.guard_access_notes() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if session_user = 'parecer_app' and app.signed_role() is distinct from 'access-grants'
    and (new.told, new.first_used_at) is distinct from (old.told, old.first_used_at) then
    raise exception 'what was told of an access is not changed by hand' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger access_grants_guard_notes before update of told, first_used_at on access_grants
  for each row execute function app.guard_access_notes();

-- The tenant's own side: its administrator alone, with a week to change one's mind whatever the install allows for itself.
create or replace function app.guard_tenant() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  own_side constant boolean := current_user = 'parecer_app' and not app.is_platform();
begin
  if old.status = 'deleted' then
    raise exception 'a deleted tenant does not change' using errcode = '23514', constraint = 'tenants_transition_check';
  end if;
  if own_side and not app.is_administrator() then
    raise exception 'only an administrator changes his tenant'
      using errcode = '42501', constraint = 'administrator_check';
  end if;
  -- its own line: the name, and the wish to go
  if own_side and (
    to_jsonb(new) - array['name', 'status', 'status_reason', 'deletion_requested_at', 'deletion_requested_by', 'deletion_due_at']
      is distinct from
    to_jsonb(old) - array['name', 'status', 'status_reason', 'deletion_requested_at', 'deletion_requested_by', 'deletion_due_at']
    or (new.status <> old.status and (old.status, new.status) <> ('active', 'deleting'))
    or (new.status = old.status and new.status_reason is distinct from old.status_reason)
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
    if own_side then
      new.deletion_due_at := greatest(new.deletion_due_at, now() + interval '7 days');
    end if;
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

-- A statement can end its own context while it runs, before its rows are told. Then none of it stands.
create function app.require_proof() returns void
  language plpgsql stable set search_path = '' as $$
begin
  if session_user = 'parecer_app' and not app.proven() then
    raise exception 'a change needs the name it was signed for' using errcode = '42501';
  end if;
end $$;

create or replace function app.audit_row() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  kept jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  changed jsonb;
begin
  perform app.require_proof();
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

create or replace function app.keep_revision() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_proof();
  insert into public.post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by)
    values (new.tenant_id, new.id, new.revision, app.post_snapshot(new), new.content_hash, app.current_actor());
  return null;
end $$;

create or replace function app.keep_transition() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_proof();
  insert into public.workflow_transitions
    (tenant_id, run_id, content_id, revision, stage, state, actor_id, actor_name, reason)
  values (new.tenant_id, new.id, new.content_id, new.revision, new.current_stage, new.state, app.current_actor(),
    coalesce(nullif(current_setting('app.actor_name', true), ''), 'database'),
    coalesce(new.decision_reason, nullif(current_setting('app.reason', true), '')));
  return null;
end $$;

-- Set-up alone makes a tenant without inviting anybody: those of the demo data, which it fills afterwards.
create function app.set_up_tenant(p_slug text, p_name text) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into public.tenants (slug, name, seeding) values (p_slug, p_name, true) on conflict (slug) do nothing
$$;
alter function app.set_up_tenant(text, text) owner to parecer_definer;
revoke all on function app.set_up_tenant(text, text) from public;
grant execute on function app.set_up_tenant(text, text) to parecer_owner;
revoke insert on tenants from parecer_app;

-- What a file is was seen when it came; only what is said of it changes.
revoke update on media from parecer_app;
grant update (title, alt_text, caption, description, post_id, access_level, medical_content, contains_phi) on media
  to parecer_app;

-- @down
revoke update (title, alt_text, caption, description, post_id, access_level, medical_content, contains_phi) on media
  from parecer_app;
grant update on media to parecer_app;
grant insert on tenants to parecer_app;
drop function app.set_up_tenant(text, text);
create or replace function app.keep_transition() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.workflow_transitions
    (tenant_id, run_id, content_id, revision, stage, state, actor_id, actor_name, reason)
  values (new.tenant_id, new.id, new.content_id, new.revision, new.current_stage, new.state, app.current_actor(),
    coalesce(nullif(current_setting('app.actor_name', true), ''), 'database'),
    coalesce(new.decision_reason, nullif(current_setting('app.reason', true), '')));
  return null;
end $$;
create or replace function app.keep_revision() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by)
    values (new.tenant_id, new.id, new.revision, app.post_snapshot(new), new.content_hash, app.current_actor());
  return null;
end $$;
create or replace function app.audit_row() returns trigger
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
drop function app.require_proof();
create or replace function app.guard_tenant() returns trigger
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
drop trigger access_grants_guard_notes on access_grants;
drop function app.guard_access_notes();
drop trigger tenant_exports_guard on tenant_exports;
drop function app.guard_export();
drop trigger users_guard on users;
drop function app.guard_user();
drop trigger tenant_exports_administrators_only on tenant_exports;
drop trigger tenant_domains_administrators_only on tenant_domains;
drop trigger tenant_settings_administrators_only on tenant_settings;
drop trigger api_keys_administrators_only on api_keys;
drop trigger users_administrators_only on users;
drop function app.require_administrator();
create or replace function app.assert_administrator() returns void
  language plpgsql stable set search_path = '' as $$
begin
  if not exists (select 1 from public.users u
                  where u.id = app.current_actor() and u.tenant_id = app.current_tenant()
                    and u.role = 'administrator' and u.deleted_at is null) then
    raise exception 'only an administrator invites'
      using errcode = '23514', constraint = 'invitations_administrator_check';
  end if;
end $$;
drop function app.is_administrator();
drop function app.signed_role();
create or replace function app.proven() returns boolean
  language plpgsql stable parallel restricted security definer set search_path = '' as $$
declare
  proof constant text := current_setting('app.proof', true);
  tenant constant text := coalesce(current_setting('app.tenant_id', true), '');
  actor constant text := coalesce(current_setting('app.actor_id', true), '');
  actor_name constant text := coalesce(current_setting('app.actor_name', true), '');
  platform constant text := coalesce(current_setting('app.platform', true), '');
  grant_id constant text := coalesce(current_setting('app.grant_id', true), '');
  sound boolean;
begin
  -- ten digits of seconds, a full stop, 64 of the code
  if octet_length(proof) is distinct from 75 then
    return false;
  end if;
  select encode(sha256(k.outer_block || sha256(k.inner_block || convert_to(
           tenant || E'\n' || actor || E'\n' || actor_name || E'\n' || platform || E'\n' || grant_id || E'\n' ||
           coalesce(current_setting('app.levels', true), '') || E'\n' || left(proof, 10) || E'\n' ||
           pg_backend_pid()::text, 'UTF8'))), 'hex') = right(proof, 64)
    into sound from app.context_key k;
  -- what was signed is a number; before that it is anything, and must not be read as one
  if sound is not true or left(proof, 10)::bigint < extract(epoch from clock_timestamp()) then
    return false;
  end if;
  if grant_id = '' then
    return tenant = '' or (platform <> 'on' and actor_name <> 'platform_admin');
  end if;
  return platform <> 'on' and tenant <> '' and current_setting('transaction_read_only') = 'on'
    and app.grant_stands(grant_id::uuid, nullif(actor, '')::uuid, tenant::uuid);
end $$;
