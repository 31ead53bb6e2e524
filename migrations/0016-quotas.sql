-- How much a tenant may have. The limits are the platform's, the counters are kept by triggers: exact whatever happens at
-- the same time, because every writer of a tenant's kind passes the same row.

-- Only what differs from the defaults of app.tenant_limit stands here.
alter table tenants add column limits jsonb not null default '{}',
  add constraint tenants_limits_check check (
    jsonb_typeof(limits) = 'object'
    and limits - array['posts', 'storage_bytes', 'seats', 'requests_per_minute', 'requests_per_minute_per_key',
      'requests_per_month'] = '{}'
    and not jsonb_path_exists(limits,
      '$.* ? (@.type() != "number" || @ < 0 || @ > 9007199254740991 || @.floor() != @)'));

-- A limit in force, or null where there is none. src/kernel/limits.ts says the same numbers; a test compares them.
create function app.tenant_limit(p_limits jsonb, p_name text) returns bigint
  language sql immutable parallel safe
  return coalesce((p_limits ->> p_name)::bigint, case p_name
    when 'posts' then 1000000
    when 'storage_bytes' then 107374182400
    when 'seats' then 1000
    when 'requests_per_minute' then 600000
    when 'requests_per_minute_per_key' then 300000
  end);

-- Whatever a tenant may one day change of its own row: never what it may use.
create function app.keep_limits() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if not app.is_platform() then
    raise exception 'only an administrator of the install sets limits' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger tenants_keep_limits before update on tenants
  for each row when (old.limits is distinct from new.limits) execute function app.keep_limits();
-- every process remembers limits for a few seconds
create trigger tenants_announce_limits after update of limits on tenants
  for each row when (old.limits is distinct from new.limits) execute function app.announce_change('tenant');

create table tenant_usage (
  tenant_id uuid not null references tenants (id) on delete cascade,
  kind varchar(30) not null,
  used bigint not null default 0,
  -- the month that requests are counted in; what is left of an older one does not count
  month date,
  constraint tenant_usage_pkey primary key (tenant_id, kind),
  constraint tenant_usage_kind_check check (kind in ('posts', 'storage_bytes', 'seats', 'requests_per_month')),
  constraint tenant_usage_used_check check (used >= 0),
  constraint tenant_usage_month_check check ((month is not null) = (kind = 'requests_per_month'))
);
alter table tenant_usage enable row level security;
alter table tenant_usage force row level security;
create policy tenant_isolation_tenant_usage on tenant_usage for select to parecer_app
  using (tenant_id = (select app.current_tenant()));
create policy definer_tenant_usage on tenant_usage to parecer_definer using (true) with check (true);
grant select on tenant_usage to parecer_app;
grant select, insert, update on tenant_usage to parecer_definer;

create function app.this_month() returns date
  language sql stable parallel safe
  return date_trunc('month', now() at time zone 'UTC')::date;

-- What one row weighs: a post outside of the trash, a file's bytes, a person who may sign in.
create function app.usage_of(p posts) returns bigint
  language sql immutable parallel safe return case when p.deleted_at is null then 1 else 0 end;
create function app.usage_of(m media) returns bigint
  language sql immutable parallel safe return m.file_size;
create function app.usage_of(u users) returns bigint
  language sql immutable parallel safe return case when u.deleted_at is null then 1 else 0 end;

-- Counts a changed row, and refuses it when the tenant then had more than it may. The row of the counter is held until the
-- transaction ends: of two writers at the limit the second sees what the first did.
create function app.count_usage() returns trigger
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
  -- never negative, also where a counter went wrong: what is removed must always be removable
  update public.tenant_usage u set used = greatest(u.used + change, 0)
   where u.tenant_id = owner and u.kind = tg_argv[0] returning u.used into total;
  if change > 0 and total > (select app.tenant_limit(t.limits, tg_argv[0]) from public.tenants t where t.id = owner) then
    raise exception 'the tenant has as many % as it may', tg_argv[0]
      using errcode = '23514', constraint = 'quota_' || tg_argv[0] || '_check', table = tg_table_name;
  end if;
  return null;
end $$;
alter function app.count_usage() owner to parecer_definer;
revoke all on function app.count_usage() from public;

create function app.open_usage() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.tenant_usage (tenant_id, kind, month)
    values (new.id, 'posts', null), (new.id, 'storage_bytes', null), (new.id, 'seats', null),
           (new.id, 'requests_per_month', app.this_month());
  return null;
end $$;
alter function app.open_usage() owner to parecer_definer;
revoke all on function app.open_usage() from public;
create trigger tenants_open_usage after insert on tenants for each row execute function app.open_usage();

insert into tenant_usage (tenant_id, kind, used, month)
  select id, kind, 0, case when kind = 'requests_per_month' then app.this_month() end
    from tenants, unnest(array['posts', 'storage_bytes', 'seats', 'requests_per_month']) kind;

create trigger posts_count_usage after insert or delete on posts
  for each row execute function app.count_usage('posts');
create trigger posts_count_trash after update of deleted_at on posts
  for each row when (old.deleted_at is distinct from new.deleted_at) execute function app.count_usage('posts');
create trigger media_count_usage after insert or delete on media
  for each row execute function app.count_usage('storage_bytes');
create trigger media_count_size after update of file_size on media
  for each row when (old.file_size is distinct from new.file_size) execute function app.count_usage('storage_bytes');
create trigger users_count_usage after insert or delete on users
  for each row execute function app.count_usage('seats');
create trigger users_count_removed after update of deleted_at on users
  for each row when (old.deleted_at is distinct from new.deleted_at) execute function app.count_usage('seats');

-- Counts the rows of the next tenant after p_after anew, under the locks that writers take, and says how many counters were
-- wrong; no row after the last tenant. One tenant a call: the locks are held for one count.
create function app.reconcile_usage(p_after uuid) returns table (tenant_id uuid, corrected integer)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  next_id uuid := (select t.id from public.tenants t where p_after is null or t.id > p_after order by t.id limit 1);
  counter record;
  counted bigint;
begin
  if next_id is null then
    return;
  end if;
  tenant_id := next_id;
  corrected := 0;
  for counter in
    select u.kind, u.used from public.tenant_usage u
     where u.tenant_id = next_id and u.kind <> 'requests_per_month' order by u.kind
  loop
    perform 1 from public.tenant_usage u where u.tenant_id = next_id and u.kind = counter.kind for update;
    counted := case counter.kind
      when 'posts' then (select coalesce(sum(app.usage_of(p)), 0) from public.posts p where p.tenant_id = next_id)
      when 'storage_bytes' then (select coalesce(sum(app.usage_of(m)), 0) from public.media m where m.tenant_id = next_id)
      else (select coalesce(sum(app.usage_of(s)), 0) from public.users s where s.tenant_id = next_id)
    end;
    update public.tenant_usage u set used = counted
     where u.tenant_id = next_id and u.kind = counter.kind and u.used <> counted;
    if found then
      corrected := corrected + 1;
    end if;
  end loop;
  return next;
end $$;
alter function app.reconcile_usage(uuid) owner to parecer_definer;
revoke all on function app.reconcile_usage(uuid) from public;
grant execute on function app.reconcile_usage(uuid) to parecer_relay;
create policy usage_media on media for select to parecer_definer using (true);
grant select on media to parecer_definer;

-- What an administrator of the install may know of a tenant: four numbers.
create function app.tenant_counters(p_tenant_id uuid) returns table (kind text, used bigint)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.is_platform() then
    raise exception 'only an administrator of the install reads counters' using errcode = '42501';
  end if;
  return query select u.kind::text, case when u.month < app.this_month() then 0 else u.used end
    from public.tenant_usage u where u.tenant_id = p_tenant_id;
end $$;
alter function app.tenant_counters(uuid) owner to parecer_definer;
revoke all on function app.tenant_counters(uuid) from public;
grant execute on function app.tenant_counters(uuid) to parecer_app;

-- the rows that are there already
do $$
declare
  done uuid;
begin
  loop
    select r.tenant_id into done from app.reconcile_usage(done) r;
    exit when not found;
  end loop;
end $$;

-- @down
drop function app.tenant_counters(uuid);
drop policy usage_media on media;
revoke all on media from parecer_definer;
drop function app.reconcile_usage(uuid);
drop trigger users_count_removed on users;
drop trigger users_count_usage on users;
drop trigger media_count_size on media;
drop trigger media_count_usage on media;
drop trigger posts_count_trash on posts;
drop trigger posts_count_usage on posts;
drop trigger tenants_open_usage on tenants;
drop function app.open_usage();
drop function app.count_usage();
drop function app.usage_of(users);
drop function app.usage_of(media);
drop function app.usage_of(posts);
drop function app.this_month();
drop table tenant_usage;
drop trigger tenants_announce_limits on tenants;
drop trigger tenants_keep_limits on tenants;
drop function app.keep_limits();
drop function app.tenant_limit(jsonb, text);
alter table tenants drop column limits;
