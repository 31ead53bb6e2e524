-- What SQL that was smuggled in could still do: put types of its own in front of ours, put itself in the way of another
-- tenant's domain, key, job or end.

-- Under an empty search path the session's temporary schema comes first, for types and tables. The queue's role may make
-- temporary things, so that schema has to be named, and last. Bodies in standard SQL are bound when they are made and need
-- none. Called after every migration run, so that no function of a later migration is forgotten.
create procedure app.close_search_paths()
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  f record;
begin
  for f in
    select p.oid::regprocedure as name from pg_catalog.pg_proc p
     where p.pronamespace = 'app'::regnamespace and p.proconfig @> array['search_path=""']
  loop
    execute format('alter routine %s set search_path = pg_catalog, pg_temp', f.name);
  end loop;
end $$;
revoke all on procedure app.close_search_paths() from public;
call app.close_search_paths();

-- The key of one tenant's field must not answer whether another tenant's post has it.
drop index custom_fields_post_meta_key_index;
create unique index custom_fields_post_meta_key_index on custom_fields (tenant_id, post_id, meta_key);

-- What shows that a domain is a tenant's is computed from both by the program: nobody can choose it, or take another's.
-- Proofs of before are none any more.
drop function app.domains_to_check(interval, integer);
alter table tenant_domains no force row level security;
update tenant_domains set state = 'lost' where state = 'verified';
alter table tenant_domains force row level security;
drop trigger tenant_domains_audit on tenant_domains;
alter table tenant_domains drop column token;
create trigger tenant_domains_audit
  after insert or delete or update of domain, state, method, verified_at, checked_at, missed on tenant_domains
  for each row execute function app.audit_row('tenant_domain', 'id');
create function app.domains_to_check(p_age interval, p_limit integer)
  returns table (tenant_id uuid, id uuid, domain text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.tenant_id, d.id, d.domain::text from public.tenant_domains d
    join public.tenants t on t.id = d.tenant_id and t.status = 'active'
   where d.state = 'verified' and d.checked_at < now() - p_age
   order by d.checked_at limit p_limit
$$;
alter function app.domains_to_check(interval, integer) owner to parecer_definer;
revoke all on function app.domains_to_check(interval, integer) from public;
grant execute on function app.domains_to_check(interval, integer) to parecer_relay;

-- A tenant whose time to change its mind is over does not come back, least of all half erased.
create function app.keep_ending() returns trigger
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  if old.erased <> '{}' or old.deletion_due_at <= now() then
    raise exception 'the end of this tenant has begun' using errcode = '23514', constraint = 'tenants_transition_check';
  end if;
  return new;
end $$;
create trigger tenants_keep_ending before update of status on tenants
  for each row when (old.status = 'deleting' and new.status in ('active', 'suspended'))
  execute function app.keep_ending();

-- Where there is no counter there is no limit: nothing may come in then.
create or replace function app.count_usage() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
  change bigint := case when tg_op = 'DELETE' then 0 else app.usage_of(new) end
    - case when tg_op = 'INSERT' then 0 else app.usage_of(old) end;
  total bigint;
begin
  if owner is null or change = 0 then
    return null;
  end if;
  -- never negative, also where a counter went wrong: what is removed must always be removable
  update public.tenant_usage u set used = greatest(u.used + change, 0)
   where u.tenant_id = owner and u.kind = tg_argv[0] returning u.used into total;
  if change > 0 and total is null then
    raise exception 'the tenant has no counter of %', tg_argv[0] using errcode = '55000';
  end if;
  if change > 0 and total > (select app.tenant_limit(t.limits, tg_argv[0]) from public.tenants t where t.id = owner) then
    raise exception 'the tenant has as many % as it may', tg_argv[0]
      using errcode = '23514', constraint = 'quota_' || tg_argv[0] || '_check', table = tg_table_name;
  end if;
  return null;
end $$;

-- An event is told with what it says and no more; the relay marks it as sent and changes nothing of it.
revoke insert on outbox from parecer_app;
grant insert (tenant_id, name, payload) on outbox to parecer_app;
revoke update on outbox from parecer_relay;
grant update (sent_at, sent_by) on outbox to parecer_relay;

-- @down
grant update on outbox to parecer_relay;
revoke insert on outbox from parecer_app;
grant insert on outbox to parecer_app;
create or replace function app.count_usage() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  owner uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
  change bigint := case when tg_op = 'DELETE' then 0 else app.usage_of(new) end
    - case when tg_op = 'INSERT' then 0 else app.usage_of(old) end;
  total bigint;
begin
  if owner is null or change = 0 then
    return null;
  end if;
  update public.tenant_usage u set used = greatest(u.used + change, 0)
   where u.tenant_id = owner and u.kind = tg_argv[0] returning u.used into total;
  if change > 0 and total > (select app.tenant_limit(t.limits, tg_argv[0]) from public.tenants t where t.id = owner) then
    raise exception 'the tenant has as many % as it may', tg_argv[0]
      using errcode = '23514', constraint = 'quota_' || tg_argv[0] || '_check', table = tg_table_name;
  end if;
  return null;
end $$;
drop trigger tenants_keep_ending on tenants;
drop function app.keep_ending();
drop function app.domains_to_check(interval, integer);
alter table tenant_domains
  add column token varchar(64) not null default md5(gen_random_uuid()::text),
  add constraint tenant_domains_token_check check (token ~ '^[A-Za-z0-9_-]{32,64}$');
alter table tenant_domains alter column token drop default;
drop trigger tenant_domains_audit on tenant_domains;
create trigger tenant_domains_audit
  after insert or delete or update of domain, token, state, method, verified_at, checked_at, missed on tenant_domains
  for each row execute function app.audit_row('tenant_domain', 'id');
grant insert (token) on tenant_domains to parecer_app;
create function app.domains_to_check(p_age interval, p_limit integer)
  returns table (tenant_id uuid, id uuid, domain text, token text)
  language sql stable security definer set search_path = '' as $$
  select d.tenant_id, d.id, d.domain::text, d.token::text from public.tenant_domains d
    join public.tenants t on t.id = d.tenant_id and t.status = 'active'
   where d.state = 'verified' and d.checked_at < now() - p_age
   order by d.checked_at limit p_limit
$$;
alter function app.domains_to_check(interval, integer) owner to parecer_definer;
revoke all on function app.domains_to_check(interval, integer) from public;
grant execute on function app.domains_to_check(interval, integer) to parecer_relay;
drop index custom_fields_post_meta_key_index;
create unique index custom_fields_post_meta_key_index on custom_fields (post_id, meta_key);
drop procedure app.close_search_paths();
