-- What all processes share so that nobody takes more than his part: counts of requests, and the queue's turn of each tenant.

-- Requests of the last minute, a bucket a row: a tenant, a key, a network. Processes take many at once and in advance, so
-- that few requests ask. Unlogged: after a crash of the server everybody begins anew, which costs one minute's count.
create unlogged table app.rate_counts (
  bucket varchar(64) not null,
  -- number of the newest slot of three seconds, counted from the epoch
  slot bigint not null,
  -- requests of that slot and of the twenty before it, newest first
  counts bigint[] not null,
  constraint rate_counts_pkey primary key (bucket)
);
alter table app.rate_counts enable row level security;
alter table app.rate_counts force row level security;
create policy definer_rate_counts on app.rate_counts to parecer_definer using (true) with check (true);
grant select, insert, update, delete on app.rate_counts to parecer_definer;

-- Takes up to `wanted` requests out of each bucket, whose last minute holds `quota` of them. `debt` were let through on
-- credit before and are counted in any case. In the order of the buckets: two processes never wait for each other.
create function app.take_requests(p_wants jsonb)
  returns table (bucket text, granted bigint, remaining bigint, reset_seconds integer)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  want record;
  held app.rate_counts;
  at double precision;
  newest bigint;
  spent bigint;
  oldest integer;
begin
  -- nothing here is worth waiting for a disk
  perform set_config('synchronous_commit', 'off', true);
  for want in
    select w.* from jsonb_to_recordset(p_wants) as w(bucket text, quota bigint, wanted bigint, debt bigint) order by w.bucket
  loop
    insert into app.rate_counts as r (bucket, slot, counts) values (want.bucket, 0, array_fill(0::bigint, array[21]))
      on conflict on constraint rate_counts_pkey do nothing;
    select r.* into held from app.rate_counts r where r.bucket = want.bucket for update;
    at := extract(epoch from clock_timestamp());
    newest := greatest(floor(at / 3)::bigint, held.slot);
    held.counts := (array_fill(0::bigint, array[least(newest - held.slot, 21)::integer]) || held.counts)[1:21];
    spent := want.debt + (select sum(c) from unnest(held.counts) c);
    granted := greatest(least(want.wanted, want.quota - spent), 0);
    held.counts[1] := held.counts[1] + want.debt + granted;
    update app.rate_counts r set slot = newest, counts = held.counts where r.bucket = want.bucket;
    oldest := coalesce((select max(n) from unnest(held.counts) with ordinality as c(used, n) where c.used > 0), 1);
    bucket := want.bucket;
    remaining := greatest(want.quota - spent - granted, 0);
    reset_seconds := greatest(ceil((newest - (oldest - 1) + 21) * 3 - at), 1);
    return next;
  end loop;
end $$;
alter function app.take_requests(jsonb) owner to parecer_definer;
revoke all on function app.take_requests(jsonb) from public;
grant execute on function app.take_requests(jsonb) to parecer_auth;

-- The newest batch of requests that each process had counted. An answer may be lost after its commit: then the process tells
-- the same batch again, which changes nothing.
create table app.counted_batches (
  source uuid not null,
  batch bigint not null,
  counted_at timestamptz not null default now(),
  constraint counted_batches_pkey primary key (source)
);
alter table app.counted_batches enable row level security;
alter table app.counted_batches force row level security;
create policy definer_counted_batches on app.counted_batches to parecer_definer using (true) with check (true);
grant select, insert, update, delete on app.counted_batches to parecer_definer;

create function app.forget_rates() returns void
  language sql volatile security definer set search_path = '' as $$
  delete from app.rate_counts where slot < floor(extract(epoch from clock_timestamp()) / 3) - 42;
  -- a process tells every ten seconds: who was silent for a day has ended
  delete from app.counted_batches where counted_at < now() - interval '1 day'
$$;
alter function app.forget_rates() owner to parecer_definer;
revoke all on function app.forget_rates() from public;
grant execute on function app.forget_rates() to parecer_relay;

-- Adds requests to the month of each tenant ({tenant id: number}) and gives what the month has. A batch that was counted
-- already adds nothing: batches of a process have rising numbers.
create function app.count_requests(p_source uuid, p_batch bigint, p_counts jsonb) returns table (tenant_id uuid, used bigint)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  counted record;
  fresh boolean;
begin
  insert into app.counted_batches as b (source, batch) values (p_source, p_batch)
    on conflict on constraint counted_batches_pkey
    do update set batch = excluded.batch, counted_at = excluded.counted_at where b.batch < excluded.batch;
  fresh := found;
  for counted in
    select c.key::uuid as id, case when fresh then c.value::bigint else 0 end as n
      from jsonb_each_text(p_counts) c order by c.key
  loop
    update public.tenant_usage u
       set used = counted.n + case when u.month < app.this_month() then 0 else u.used end, month = app.this_month()
     where u.tenant_id = counted.id and u.kind = 'requests_per_month'
     returning u.tenant_id, u.used into tenant_id, used;
    if found then
      return next;
    end if;
  end loop;
end $$;
alter function app.count_requests(uuid, bigint, jsonb) owner to parecer_definer;
revoke all on function app.count_requests(uuid, bigint, jsonb) from public;
grant execute on function app.count_requests(uuid, bigint, jsonb) to parecer_auth;

-- What a tenant used of this month before this process was there.
create function app.requests_of_month(p_tenant_id uuid) returns table (tenant_id uuid, used bigint)
  language sql stable security definer set search_path = '' as $$
  select u.tenant_id, case when u.month < app.this_month() then 0 else u.used end
    from public.tenant_usage u where u.tenant_id = p_tenant_id and u.kind = 'requests_per_month'
$$;
alter function app.requests_of_month(uuid) owner to parecer_definer;
revoke all on function app.requests_of_month(uuid) from public;
grant execute on function app.requests_of_month(uuid) to parecer_auth;

create function app.limits_of_tenant(p_tenant_id uuid) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select t.limits from public.tenants t where t.id = p_tenant_id
$$;
alter function app.limits_of_tenant(uuid) owner to parecer_definer;
revoke all on function app.limits_of_tenant(uuid) from public;
grant execute on function app.limits_of_tenant(uuid) to parecer_auth;

-- Whom an API key acts as is no person and takes no seat.
create or replace function app.usage_of(u users) returns bigint
  language sql immutable parallel safe
  return case when u.deleted_at is null and u.role <> 'service' then 1 else 0 end;

-- An event waits here until its tenant has its turn. While its job is in the queue the row stays, with the process that
-- sent it: what a tenant has in flight is what these rows say, so nothing has to be remembered or mended.
alter table outbox add column sent_at timestamptz, add column sent_by uuid,
  add constraint outbox_sent_check check ((sent_at is null) = (sent_by is null));
create index idx_outbox_waiting on outbox (tenant_id, id) where sent_at is null;
create index idx_outbox_sent on outbox (sent_by, tenant_id) where sent_at is not null;

-- @down
drop index idx_outbox_sent;
drop index idx_outbox_waiting;
delete from outbox where sent_at is not null;
alter table outbox drop constraint outbox_sent_check, drop column sent_at, drop column sent_by;
create or replace function app.usage_of(u users) returns bigint
  language sql immutable parallel safe return case when u.deleted_at is null then 1 else 0 end;
drop function app.limits_of_tenant(uuid);
drop function app.requests_of_month(uuid);
drop function app.count_requests(uuid, bigint, jsonb);
drop function app.forget_rates();
drop table app.counted_batches;
drop function app.take_requests(jsonb);
drop table app.rate_counts;
