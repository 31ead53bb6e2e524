-- Sessions their owners can see and end. What takes a person's trust away (a new password, another role, removal, the
-- suspension of his tenant) ends his sessions here, whoever writes it.

alter table sessions
  -- what kind of program it is and the network it was opened from, both made coarse before they come here
  add column client text not null default 'unknown',
  add column network cidr,
  add constraint sessions_client_check check (length(client) between 1 and 60),
  add constraint sessions_network_check check (masklen(network) <= case family(network) when 4 then 24 else 48 end);

-- the definer's functions below write these columns, and lock a row against a change of its password
grant update (password_hash) on users to parecer_definer;

-- An ETag names what can be seen of a person, and a hash cannot: a new one is no new version.
drop trigger users_touch on users;
create trigger users_touch before update on users for each row
  when (new.password_hash = old.password_hash) execute function app.touch_row();

-- Whose password is being checked again: for people who are signed in already.
create function app.credentials_of(p_user_id uuid)
  returns table (user_id uuid, tenant_id uuid, password_hash text, role text, mfa_enabled boolean, email text, name text)
  language sql stable security definer set search_path = '' as $$
  select u.id, u.tenant_id, u.password_hash, u.role, coalesce(u.mfa_enabled, false), u.email, u.name
    from public.users u left join public.tenants t on t.id = u.tenant_id
   where u.id = p_user_id and u.deleted_at is null and (u.tenant_id is null or t.status = 'active')
$$;

-- Opens a session for who proved p_password_hash. A password changed in between wins: then no row is given. More than
-- fifty sessions of one person are a program gone wild; the one that was idle the longest ends.
drop function app.open_session(uuid, bytea, interval);
create function app.open_session(p_user_id uuid, p_password_hash text, p_token_hash bytea, p_lifetime interval,
    p_client text, p_network cidr) returns table (id uuid)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  opened uuid;
begin
  perform 1 from public.users u
    where u.id = p_user_id and u.password_hash = p_password_hash and u.deleted_at is null for share;
  if not found then
    return;
  end if;
  update public.sessions s set revoked_at = now()
   where s.id in (
     select o.id from public.sessions o
      where o.user_id = p_user_id and o.revoked_at is null and o.expires_at > now()
      order by o.last_used_at desc, o.id desc offset 49);
  insert into public.sessions (user_id, expires_at, client, network)
    values (p_user_id, now() + p_lifetime, p_client, p_network) returning sessions.id into opened;
  insert into public.refresh_tokens (token_hash, session_id) values (p_token_hash, opened);
  return query select opened;
end $$;

-- Spends a refresh token and stores its successor. A token spent before means that a copy is in other hands: the whole
-- session ends, and the trail says so once. One that is being spent at this very moment is a race of one client with
-- itself, not a theft: it is refused and no more. No row says "refused"; the caller cannot tell why.
drop function app.rotate_refresh_token(bytea, bytea);
create function app.rotate_refresh_token(p_old_hash bytea, p_new_hash bytea, p_request_id text)
  returns table (session_id uuid, user_id uuid)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  spent public.refresh_tokens;
begin
  select * into spent from public.refresh_tokens r where r.token_hash = p_old_hash for update skip locked;
  if not found then
    return;
  end if;
  if spent.used_at is not null then
    with ended as (
      update public.sessions s set revoked_at = now()
       where s.id = spent.session_id and s.revoked_at is null returning s.id, s.user_id
    )
    insert into public.audit_trail
      (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
    select 'access', 'session', e.id, coalesce(u.tenant_id, '00000000-0000-0000-0000-000000000000'), u.id,
      jsonb_build_object('event', 'refresh_token_reused', 'request_id', p_request_id), 0, 'deny:reused_token'
      from ended e join public.users u on u.id = e.user_id;
    return;
  end if;
  return query
    update public.sessions s set last_used_at = now()
      from public.users u left join public.tenants t on t.id = u.tenant_id
     where s.id = spent.session_id and u.id = s.user_id
       and s.revoked_at is null and s.expires_at > now() and s.last_used_at > now() - interval '7 days'
       and u.deleted_at is null and (u.tenant_id is null or t.status = 'active')
    returning s.id, u.id;
  if not found then
    return;
  end if;
  update public.refresh_tokens r set used_at = now() where r.token_hash = p_old_hash;
  insert into public.refresh_tokens (token_hash, session_id) values (p_new_hash, spent.session_id);
end $$;

-- A person's sessions that still stand, the one used last first.
create function app.list_sessions(p_user_id uuid)
  returns table (id uuid, created_at timestamptz, last_used_at timestamptz, expires_at timestamptz, client text,
    network text)
  language sql stable security definer set search_path = '' as $$
  select s.id, s.created_at, s.last_used_at,
         least(s.expires_at, s.last_used_at + interval '7 days'), s.client, s.network::text
    from public.sessions s
   where s.user_id = p_user_id and s.revoked_at is null and s.expires_at > now()
     and s.last_used_at > now() - interval '7 days'
   order by s.last_used_at desc, s.id desc
$$;

-- Ends one session of a person, or all but one; gives the ids of those that ended by this.
create function app.close_sessions(p_user_id uuid, p_only uuid, p_kept uuid) returns table (id uuid)
  language sql volatile security definer set search_path = '' as $$
  update public.sessions s set revoked_at = now()
   where s.user_id = p_user_id and s.revoked_at is null and s.expires_at > now()
     and (p_only is null or s.id = p_only) and (p_kept is null or s.id <> p_kept)
  returning s.id
$$;

-- The person behind a session gave his password again.
create function app.confirm_session(p_session_id uuid) returns void
  language sql volatile security definer set search_path = '' as $$
  with confirmed as (
    update public.sessions s set authenticated_at = now()
     where s.id = p_session_id and s.revoked_at is null returning s.id
  )
  select app.announce_revocation('session', c.id) from confirmed c
$$;

-- Sets a new password if the old one is still the one that was checked, and says whether it did. Every session of the
-- person ends but p_kept_session, in which he just gave his password.
create function app.change_password(p_user_id uuid, p_old_hash text, p_new_hash text, p_kept_session uuid)
  returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  changed boolean;
begin
  perform set_config('app.kept_sessions', coalesce(p_kept_session::text, ''), true);
  update public.users u set password_hash = p_new_hash
   where u.id = p_user_id and u.password_hash = p_old_hash and u.deleted_at is null;
  changed := found;
  perform set_config('app.kept_sessions', '', true);
  if changed then
    perform app.confirm_session(p_kept_session);
  end if;
  return changed;
end $$;

-- The same password under other parameters: nothing ends. A password changed in between stays.
create function app.rehash_password(p_user_id uuid, p_old_hash text, p_new_hash text) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  changed boolean;
begin
  perform set_config('app.kept_sessions', 'all', true);
  update public.users u set password_hash = p_new_hash
   where u.id = p_user_id and u.password_hash = p_old_hash and u.deleted_at is null;
  changed := found;
  perform set_config('app.kept_sessions', '', true);
  return changed;
end $$;

-- app.kept_sessions spares sessions only where nothing but the password changes, and only the two functions above can
-- change a password: setting it elsewhere saves nobody.
create function app.end_sessions() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  kept text;
begin
  if (new.role, new.deleted_at) is not distinct from (old.role, old.deleted_at) then
    kept := nullif(current_setting('app.kept_sessions', true), '');
  end if;
  if kept is distinct from 'all' then
    update public.sessions s set revoked_at = now()
     where s.user_id = new.id and s.revoked_at is null and s.id::text is distinct from kept;
  end if;
  return null;
end $$;
create trigger users_end_sessions after update of role, deleted_at, password_hash on users
  for each row when ((new.role, new.deleted_at, new.password_hash)
    is distinct from (old.role, old.deleted_at, old.password_hash)) execute function app.end_sessions();

create function app.end_tenant_sessions() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.sessions s set revoked_at = now()
    from public.users u
   where u.tenant_id = new.id and s.user_id = u.id and s.revoked_at is null;
  return null;
end $$;
create trigger tenants_end_sessions after update of status on tenants
  for each row when (new.status is distinct from old.status and new.status <> 'active')
  execute function app.end_tenant_sessions();

-- Sessions that ended a month ago are of no more use to anybody; their refresh tokens go with them.
create function app.purge_sessions() returns integer
  language sql volatile security definer set search_path = '' as $$
  with gone as (
    delete from public.sessions s
     where least(s.revoked_at, s.expires_at, s.last_used_at + interval '7 days') < now() - interval '30 days'
    returning 1
  )
  select count(*)::integer from gone
$$;

alter function app.credentials_of(uuid) owner to parecer_definer;
alter function app.open_session(uuid, text, bytea, interval, text, cidr) owner to parecer_definer;
alter function app.rotate_refresh_token(bytea, bytea, text) owner to parecer_definer;
alter function app.list_sessions(uuid) owner to parecer_definer;
alter function app.close_sessions(uuid, uuid, uuid) owner to parecer_definer;
alter function app.confirm_session(uuid) owner to parecer_definer;
alter function app.change_password(uuid, text, text, uuid) owner to parecer_definer;
alter function app.rehash_password(uuid, text, text) owner to parecer_definer;
alter function app.end_sessions() owner to parecer_definer;
alter function app.end_tenant_sessions() owner to parecer_definer;
alter function app.purge_sessions() owner to parecer_definer;
revoke all on function app.credentials_of(uuid), app.open_session(uuid, text, bytea, interval, text, cidr),
  app.rotate_refresh_token(bytea, bytea, text), app.list_sessions(uuid), app.close_sessions(uuid, uuid, uuid),
  app.confirm_session(uuid), app.change_password(uuid, text, text, uuid), app.rehash_password(uuid, text, text),
  app.end_sessions(), app.end_tenant_sessions(), app.purge_sessions() from public;
grant execute on function app.credentials_of(uuid), app.open_session(uuid, text, bytea, interval, text, cidr),
  app.rotate_refresh_token(bytea, bytea, text), app.list_sessions(uuid), app.close_sessions(uuid, uuid, uuid),
  app.confirm_session(uuid), app.change_password(uuid, text, text, uuid), app.rehash_password(uuid, text, text),
  app.purge_sessions() to parecer_auth;

-- @down
drop trigger tenants_end_sessions on tenants;
drop trigger users_end_sessions on users;
drop function app.credentials_of(uuid), app.open_session(uuid, text, bytea, interval, text, cidr),
  app.rotate_refresh_token(bytea, bytea, text), app.list_sessions(uuid), app.close_sessions(uuid, uuid, uuid),
  app.confirm_session(uuid), app.change_password(uuid, text, text, uuid), app.rehash_password(uuid, text, text),
  app.end_sessions(), app.end_tenant_sessions(), app.purge_sessions();
create function app.open_session(p_user_id uuid, p_token_hash bytea, p_lifetime interval) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  opened uuid;
begin
  insert into public.sessions (user_id, expires_at) values (p_user_id, now() + p_lifetime) returning id into opened;
  insert into public.refresh_tokens (token_hash, session_id) values (p_token_hash, opened);
  return opened;
end $$;
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
alter function app.open_session(uuid, bytea, interval) owner to parecer_definer;
alter function app.rotate_refresh_token(bytea, bytea) owner to parecer_definer;
revoke all on function app.open_session(uuid, bytea, interval), app.rotate_refresh_token(bytea, bytea) from public;
grant execute on function app.open_session(uuid, bytea, interval), app.rotate_refresh_token(bytea, bytea)
  to parecer_auth;
drop trigger users_touch on users;
create trigger users_touch before update on users for each row execute function app.touch_row();
revoke update (password_hash) on users from parecer_definer;
alter table sessions drop column client, drop column network;
