-- When the person behind a session last gave his password: what weighs most asks for it again.

alter table sessions add column authenticated_at timestamptz not null default now();

drop function app.live_session(uuid);
create function app.live_session(p_session_id uuid)
  returns table (user_id uuid, tenant_id uuid, role text, authenticated_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select u.id, u.tenant_id, u.role, s.authenticated_at
    from public.sessions s
    join public.users u on u.id = s.user_id
    left join public.tenants t on t.id = u.tenant_id
   where s.id = p_session_id and s.revoked_at is null and s.expires_at > now()
     and u.deleted_at is null and (u.tenant_id is null or t.status = 'active')
$$;
alter function app.live_session(uuid) owner to parecer_definer;
revoke all on function app.live_session(uuid) from public;
grant execute on function app.live_session(uuid) to parecer_auth;

-- @down
drop function app.live_session(uuid);
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
alter function app.live_session(uuid) owner to parecer_definer;
revoke all on function app.live_session(uuid) from public;
grant execute on function app.live_session(uuid) to parecer_auth;
alter table sessions drop column authenticated_at;
