-- What registries of science (PubMed, Crossref, …) say of the references an article names, and what that means for a review.

-- How fast this install may ask one outside host, and whether it answers, for all processes. Nothing of any tenant.
create unlogged table app.outside_hosts (
  host varchar(100) not null,
  -- when the next question may be asked
  next_at timestamptz not null default '-infinity',
  -- failures since it last answered
  failures integer not null default 0,
  -- not asked before
  rests_until timestamptz not null default '-infinity',
  constraint outside_hosts_pkey primary key (host)
);
alter table app.outside_hosts enable row level security;
alter table app.outside_hosts force row level security;
create policy definer_outside_hosts on app.outside_hosts to parecer_definer using (true) with check (true);
grant select, insert, update on app.outside_hosts to parecer_definer;

-- A turn to ask a host: how long to wait for it, in milliseconds. Turns are `p_gap` milliseconds apart, whichever process takes
-- them. None is given where that would be longer than `p_patience`, or while the host rests: then `rest` says how long.
create function app.take_host_turn(p_host text, p_gap integer, p_patience integer, out wait integer, out rest integer,
  out is_down boolean)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  held app.outside_hosts;
  at timestamptz;
begin
  -- nothing here is worth waiting for a disk
  perform set_config('synchronous_commit', 'off', true);
  insert into app.outside_hosts as h (host) values (p_host) on conflict on constraint outside_hosts_pkey do nothing;
  select h.* into held from app.outside_hosts h where h.host = p_host for update;
  at := clock_timestamp();
  is_down := held.rests_until > at;
  if is_down then
    rest := ceil(extract(epoch from held.rests_until - at) * 1000);
    return;
  end if;
  wait := greatest(ceil(extract(epoch from greatest(held.next_at, at) - at) * 1000), 0);
  if wait > p_patience then
    rest := wait;
    wait := null;
    return;
  end if;
  update app.outside_hosts h set next_at = greatest(held.next_at, at) + p_gap * interval '1 millisecond',
    -- who comes when it rested after failures is the one that tries it; the others wait for what he finds
    rests_until = case when held.failures >= 5 then at + interval '15 seconds' else '-infinity' end
   where h.host = p_host;
end $$;

-- Notes whether a host answered. After five failures in a row it rests, twice as long each time, up to a quarter of an hour;
-- and for as long as it asks for itself.
create function app.note_host(p_host text, p_answered boolean, p_rest integer) returns void
  language sql volatile security definer set search_path = '' as $$
  update app.outside_hosts h
     set failures = case when p_answered then 0 else least(h.failures + 1, 30) end,
         rests_until = case
           when p_rest is not null
             then greatest(h.rests_until, clock_timestamp() + least(p_rest, 3600000) * interval '1 millisecond')
           when not p_answered and h.failures + 1 >= 5
             then clock_timestamp() + least(30 * 2 ^ least(h.failures - 4, 10), 900) * interval '1 second'
           when p_answered and h.failures >= 5 then '-infinity'
           else h.rests_until end
   where h.host = p_host
$$;
alter function app.take_host_turn(text, integer, integer) owner to parecer_definer;
alter function app.note_host(text, boolean, integer) owner to parecer_definer;
revoke all on function app.take_host_turn(text, integer, integer), app.note_host(text, boolean, integer) from public;
grant execute on function app.take_host_turn(text, integer, integer), app.note_host(text, boolean, integer)
  to parecer_relay;

-- What a registry said of one identifier, kept for thirty days. What it says is public, that a tenant asked is not: each tenant has
-- its own, so that nobody learns from a quick answer what another one cites.
create table resolved_references (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  kind varchar(20) not null,
  ref_id varchar(300) not null,
  outcome varchar(10) not null,
  work jsonb,
  checked_at timestamptz not null default clock_timestamp(),
  constraint resolved_references_pkey primary key (id),
  constraint resolved_references_once_key unique (tenant_id, kind, ref_id),
  constraint resolved_references_kind_check check (kind in ('pubmed', 'pmc', 'doi', 'clinicaltrials', 'cochrane', 'scielo')),
  constraint resolved_references_outcome_check check (outcome in ('found', 'absent', 'elsewhere')),
  constraint resolved_references_work_check check ((outcome = 'found') = (work is not null))
);
call app.adopt_tenant_table('resolved_references', 'resolved_reference');
create policy lent_resolved_references on resolved_references as restrictive for select to parecer_app
  using (not (select app.is_lent()));

-- What became of each reference that a review has. Beside the stages' results, which never change: a registry answers later than a
-- stage speaks, and may take a work back years after the decision.
create table reference_checks (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  run_id uuid not null,
  kind varchar(20) not null,
  ref_id varchar(300) not null,
  state varchar(12) not null default 'unresolved',
  -- why it is unresolved
  reason varchar(10) default 'waiting',
  -- what the registry said when it was judged: title, journal, year, url, types, level, retraction
  work jsonb,
  -- by claim of the review, how far the work is about the same, 0 to 1
  claim_overlaps jsonb not null default '{}',
  -- when the registry said it; null until it did
  checked_at timestamptz,
  tried_at timestamptz,
  -- since the registry answered last, and the class of the last failure
  attempts integer not null default 0,
  failure varchar(20),
  -- null: not looked at again
  next_look_at timestamptz default clock_timestamp(),
  -- older answers do not count: somebody wants it looked at again
  wants_since timestamptz,
  created_at timestamptz not null default now(),
  constraint reference_checks_pkey primary key (id),
  constraint reference_checks_once_key unique (tenant_id, run_id, kind, ref_id),
  constraint reference_checks_run_fkey foreign key (tenant_id, run_id) references workflow_states (tenant_id, id)
    on delete restrict,
  constraint reference_checks_kind_check check (kind in ('pubmed', 'pmc', 'doi', 'clinicaltrials', 'cochrane', 'scielo')),
  constraint reference_checks_state_check check (state in ('unresolved', 'found', 'mismatch', 'retracted')),
  constraint reference_checks_reason_check check (reason in ('waiting', 'silent', 'absent', 'elsewhere')
    and state = 'unresolved' or reason is null and state <> 'unresolved'),
  constraint reference_checks_work_check check ((state = 'unresolved') = (work is null))
);
create index idx_reference_checks_due on reference_checks (next_look_at) where next_look_at is not null;
create index idx_reference_checks_reference on reference_checks (tenant_id, kind, ref_id);
call app.adopt_tenant_table('reference_checks', 'reference_check', 'run_id');
revoke update, delete on reference_checks from parecer_app;
-- a check stays the check of its reference in its review
grant update (state, reason, work, claim_overlaps, checked_at, tried_at, attempts, failure, next_look_at, wants_since)
  on reference_checks to parecer_app;
create policy lent_reference_checks on reference_checks as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then exists (
      select 1 from workflow_states w
       where w.tenant_id = reference_checks.tenant_id and w.id = reference_checks.run_id
         and not app.holds_marked(w.content_id))
    else false end);

-- Nothing is approved over a retracted reference without a word of the reviewer's on it, whatever code runs above.
create function app.guard_retractions() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if coalesce(btrim(new.decision_reason), '') = '' and exists (
    select 1 from public.reference_checks c
     where c.tenant_id = new.tenant_id and c.run_id = new.id and c.state = 'retracted') then
    raise exception 'a retracted reference is approved with a reason only'
      using errcode = '23514', constraint = 'workflow_states_retraction_check', table = 'workflow_states';
  end if;
  return new;
end $$;
create trigger workflow_states_guard_retractions before update on workflow_states
  for each row when (new.state = 'approved' and old.state is distinct from 'approved')
  execute function app.guard_retractions();

-- Reviews with references to be looked at, of all tenants. Ids only; the relay may not read content.
create function app.due_references(p_limit integer) returns table (tenant_id uuid, run_id uuid)
  language sql stable security definer set search_path = '' as $$
  select d.tenant_id, d.run_id
    from (select c.tenant_id, c.run_id, min(c.next_look_at) as since from public.reference_checks c
           where c.next_look_at <= clock_timestamp() group by c.tenant_id, c.run_id) d
    join public.tenants t on t.id = d.tenant_id and t.status = 'active'
   order by d.since limit p_limit
$$;
create policy definer_reference_checks on reference_checks for select to parecer_definer using (true);
grant select on reference_checks to parecer_definer;
alter function app.due_references(integer) owner to parecer_definer;
revoke all on function app.due_references(integer) from public;
grant execute on function app.due_references(integer) to parecer_relay;

-- @down
drop function app.due_references(integer);
drop trigger workflow_states_guard_retractions on workflow_states;
drop table reference_checks, resolved_references;
drop function app.guard_retractions();
drop function app.note_host(text, boolean, integer);
drop function app.take_host_turn(text, integer, integer);
drop table app.outside_hosts;
