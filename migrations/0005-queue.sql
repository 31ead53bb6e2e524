-- From a commit to a job: the outbox, what the relay may see, and what lets it find forgotten work.

create table outbox (
  id bigint generated always as identity,
  tenant_id uuid references tenants (id) on delete cascade,
  name varchar(100) not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  constraint outbox_pkey primary key (id)
);
alter table outbox alter column tenant_id set default app.current_tenant();
alter table outbox alter column tenant_id set not null;
alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant_isolation_outbox on outbox for insert to parecer_app
  with check (tenant_id = (select app.current_tenant()));
create policy relay_outbox on outbox to parecer_relay using (true);
grant insert on outbox to parecer_app;
grant select, delete, update on outbox to parecer_relay;

-- The relay listens; without this it would have to poll.
create function app.ring_relay() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('parecer_outbox', '');
  return null;
end $$;
create trigger outbox_ring after insert on outbox for each statement execute function app.ring_relay();

-- Reviews that wait for a machine and have not moved for a while: perhaps their job was lost. Ids only; the relay may
-- not read content.
create function app.stalled_runs(p_idle interval, p_limit integer)
  returns table (tenant_id uuid, run_id uuid, stage text)
  language sql stable security definer set search_path = '' as $$
  select s.tenant_id, s.id, s.current_stage::text from public.workflow_states s
   where s.state in ('lgpd_pending', 'medical_pending', 'cfm_pending')
     and s.stage_error is null and s.progressed_at < clock_timestamp() - p_idle
     and not exists (select 1 from public.stage_results r
                      where r.tenant_id = s.tenant_id and r.run_id = s.id and r.stage = s.current_stage)
   order by s.progressed_at limit p_limit
$$;

-- Counts that a lost job is made anew. True while it may be; when the limit is reached the review shows the failure
-- instead, so that a text which kills its worker does not kill one after the other.
create function app.count_requeue(p_tenant_id uuid, p_run_id uuid, p_max integer) returns boolean
  language sql volatile security definer set search_path = '' as $$
  update public.workflow_states w
     set attempts = w.attempts + 1, progressed_at = clock_timestamp(),
         stage_error = case when w.attempts + 1 >= p_max then 'no worker finished this stage' end
   where w.tenant_id = p_tenant_id and w.id = p_run_id
     and w.state in ('lgpd_pending', 'medical_pending', 'cfm_pending') and w.stage_error is null
  returning w.stage_error is null
$$;

-- Posts whose hour has come.
create function app.due_posts(p_limit integer) returns table (tenant_id uuid, post_id uuid)
  language sql stable security definer set search_path = '' as $$
  select p.tenant_id, p.id from public.posts p
   where p.status = 'scheduled' and p.scheduled_at <= now() and p.deleted_at is null
   order by p.scheduled_at limit p_limit
$$;

create policy definer_workflow_states on workflow_states to parecer_definer using (true) with check (true);
grant select, update (attempts, progressed_at, stage_error) on workflow_states to parecer_definer;
create policy definer_stage_results on stage_results for select to parecer_definer using (true);
grant select on stage_results to parecer_definer;
create policy definer_posts on posts for select to parecer_definer using (true);
grant select on posts to parecer_definer;
alter function app.stalled_runs(interval, integer) owner to parecer_definer;
alter function app.count_requeue(uuid, uuid, integer) owner to parecer_definer;
alter function app.due_posts(integer) owner to parecer_definer;
revoke all on function app.stalled_runs(interval, integer), app.count_requeue(uuid, uuid, integer),
  app.due_posts(integer) from public;
grant execute on function app.stalled_runs(interval, integer), app.count_requeue(uuid, uuid, integer),
  app.due_posts(integer) to parecer_relay;

-- Answers kept for a while, so that a client that retries a creation gets the first answer and no second thing.
create table idempotency_keys (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete cascade,
  actor_id uuid not null,
  key varchar(255) not null,
  request_hash text not null,
  status integer,
  headers jsonb,
  -- json, not jsonb: the second answer is the first to the letter
  body json,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_pkey primary key (id),
  constraint idempotency_keys_key unique (tenant_id, actor_id, key)
);
create index idx_idempotency_keys_created_at on idempotency_keys (created_at);
alter table idempotency_keys alter column tenant_id set default app.current_tenant();
alter table idempotency_keys alter column tenant_id set not null;
alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy tenant_isolation_idempotency_keys on idempotency_keys
  using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
create policy relay_idempotency_keys on idempotency_keys to parecer_relay using (true);
grant select, insert, update, delete on idempotency_keys to parecer_app;
grant select (created_at), delete on idempotency_keys to parecer_relay;

-- @down
drop table idempotency_keys, outbox;
drop function app.ring_relay();
drop function app.stalled_runs(interval, integer);
drop function app.count_requeue(uuid, uuid, integer);
drop function app.due_posts(integer);
drop policy definer_posts on posts;
drop policy definer_stage_results on stage_results;
drop policy definer_workflow_states on workflow_states;
revoke all on posts, stage_results, workflow_states from parecer_definer;
