-- What is planned for a post, and what became of it: publishing and taking back at an instant, alone or as a bundle.

-- Posts that change together, all or none.
create table releases (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  name varchar(200) not null,
  state varchar(10) not null default 'draft',
  scheduled_at timestamptz,
  -- in which the editor thinks of the instant
  time_zone varchar(64) not null,
  -- why it failed: a code, never content
  failure varchar(60),
  created_by uuid,
  planned_by uuid,
  ended_at timestamptz,
  made_up boolean not null default false,
  late_by_seconds numeric(12, 3),
  version integer not null default 1,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint releases_pkey primary key (id),
  constraint releases_tenant_id_id_key unique (tenant_id, id),
  constraint releases_created_by_fkey foreign key (tenant_id, created_by) references users (tenant_id, id)
    on delete restrict,
  constraint releases_planned_by_fkey foreign key (tenant_id, planned_by) references users (tenant_id, id)
    on delete restrict,
  constraint releases_state_check check (state in ('draft', 'planned', 'done', 'failed', 'cancelled')),
  constraint releases_name_check check (length(btrim(name)) > 0),
  constraint releases_planned_check check (state not in ('planned', 'done') or scheduled_at is not null)
);
create index idx_releases_newest on releases (tenant_id, inserted_at desc, id desc);
create index idx_releases_calendar on releases (tenant_id, scheduled_at, id);
create index idx_releases_created_by on releases (tenant_id, created_by);
create index idx_releases_planned_by on releases (tenant_id, planned_by);
call app.adopt_tenant_table('releases', 'release');
revoke insert, update on releases from parecer_app;
grant insert (tenant_id, name, scheduled_at, time_zone, created_by),
  update (name, state, scheduled_at, time_zone, failure, planned_by) on releases to parecer_app;
create policy lent_releases on releases as restrictive for select to parecer_app
  using (not (select app.is_lent()));

-- What a release is made of while it is put together. Planning it makes one planned change of each.
create table release_items (
  tenant_id uuid references tenants (id) on delete restrict,
  release_id uuid not null,
  post_id uuid not null,
  action varchar(10) not null,
  -- null: the revision that is approved when the release is planned
  revision integer,
  position integer not null,
  constraint release_items_pkey primary key (tenant_id, release_id, post_id),
  constraint release_items_release_fkey foreign key (tenant_id, release_id) references releases (tenant_id, id)
    on delete cascade,
  constraint release_items_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id) on delete restrict,
  constraint release_items_action_check check (action in ('publish', 'unpublish')),
  constraint release_items_revision_check check (revision is null or (action = 'publish' and revision > 0))
);
create index idx_release_items_post on release_items (tenant_id, post_id);
call app.adopt_tenant_table('release_items', 'release_item', 'release_id');
create policy lent_release_items on release_items as restrictive for select to parecer_app
  using (not (select app.is_lent()));

-- One planned change of one post. It ends once, and then says for good what became of it.
create table post_schedules (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  post_id uuid not null,
  release_id uuid,
  action varchar(10) not null,
  -- the approved revision that goes out, whatever is written or approved meanwhile
  revision integer,
  planned_for timestamptz not null,
  time_zone varchar(64) not null,
  planned_by uuid,
  state varchar(10) not null default 'planned',
  -- why it ended as it did, or why the last try failed: a code, never content
  reason varchar(60),
  -- when it is tried next
  due_at timestamptz not null,
  attempts integer not null default 0,
  ended_at timestamptz,
  ended_by uuid,
  -- nobody was there at its second, and it was done afterwards
  made_up boolean not null default false,
  late_by_seconds numeric(12, 3),
  created_at timestamptz not null default now(),
  constraint post_schedules_pkey primary key (id),
  constraint post_schedules_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id) on delete restrict,
  constraint post_schedules_release_fkey foreign key (tenant_id, release_id) references releases (tenant_id, id)
    on delete restrict,
  constraint post_schedules_revision_fkey foreign key (tenant_id, post_id, revision)
    references post_revisions (tenant_id, post_id, revision) on delete restrict,
  constraint post_schedules_action_check check (action in ('publish', 'unpublish')),
  constraint post_schedules_revision_check check ((action = 'publish') = (revision is not null)),
  constraint post_schedules_state_check check (state in ('planned', 'done', 'skipped', 'failed', 'cancelled')),
  constraint post_schedules_ended_check check ((state = 'planned') = (ended_at is null))
);
-- a post has one plan for each direction, its own or that of one release
create unique index post_schedules_one_plan_index on post_schedules (tenant_id, post_id, action) where state = 'planned';
create index idx_post_schedules_due on post_schedules (due_at) where state = 'planned';
create index idx_post_schedules_calendar on post_schedules (tenant_id, planned_for, id);
create index idx_post_schedules_post on post_schedules (tenant_id, post_id, planned_for desc, id desc);
create index idx_post_schedules_release on post_schedules (tenant_id, release_id, post_id, id desc);
call app.adopt_tenant_table('post_schedules', 'post_schedule', 'post_id');
revoke insert, update, delete on post_schedules from parecer_app;
grant insert (tenant_id, post_id, release_id, action, revision, planned_for, time_zone, planned_by),
  update (state, reason, due_at, attempts) on post_schedules to parecer_app;
create policy lent_post_schedules on post_schedules as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(post_id) else false end);
create policy definer_post_schedules on post_schedules for select to parecer_definer using (true);
grant select on post_schedules to parecer_definer;

-- What a post shows of its plan: a copy that the trigger below keeps true.
alter table posts
  add column unpublish_at timestamptz,
  -- of the last plan
  add column schedule_time_zone varchar(64);

-- What was planned before. A published post with a newer revision planned was called scheduled although it stayed public.
-- The owner sees no row of a table whose row security is forced, and a copy of theirs must count as no change of a post.
alter table posts no force row level security;
alter table publications no force row level security;
alter table post_schedules no force row level security;
alter table posts disable trigger user;
alter table post_schedules disable trigger user;
insert into post_schedules (tenant_id, post_id, action, revision, planned_for, due_at, time_zone)
  select p.tenant_id, p.id, 'publish', p.scheduled_revision, p.scheduled_at, p.scheduled_at, 'America/Sao_Paulo'
    from posts p where p.status = 'scheduled';
update posts p
   set schedule_time_zone = 'America/Sao_Paulo',
       status = case when exists (select 1 from publications u where u.tenant_id = p.tenant_id and u.post_id = p.id)
                  then 'published' else p.status end
 where p.status = 'scheduled';
alter table post_schedules enable trigger user;
alter table posts enable trigger user;
alter table post_schedules force row level security;
alter table publications force row level security;
alter table posts force row level security;

-- Times are the database's. A plan begins as one, ends once and never before its instant; what it is about does not change.
create function app.guard_schedule() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  late constant numeric := extract(epoch from clock_timestamp() - new.planned_for);
begin
  if tg_op = 'INSERT' then
    new.state := 'planned';
    new.due_at := new.planned_for;
    if new.action = 'publish' and not exists (
      select 1 from public.workflow_states w
       where w.tenant_id = new.tenant_id and w.content_id = new.post_id and w.revision = new.revision
         and w.state = 'approved') then
      raise exception 'only an approved revision is planned'
        using errcode = '23514', constraint = 'publications_approved_check';
    end if;
    return new;
  end if;
  if old.state <> 'planned' then
    raise exception 'what was planned ended before' using errcode = '23514', constraint = 'post_schedules_ended_once_check';
  end if;
  if new.state = 'planned' then
    return new;
  end if;
  if new.state in ('done', 'skipped') and late < 0 then
    raise exception 'its time has not come' using errcode = '23514', constraint = 'post_schedules_time_check';
  end if;
  new.ended_at := clock_timestamp();
  new.ended_by := app.current_actor();
  if late >= 0 and new.state <> 'cancelled' then
    new.late_by_seconds := late;
    -- a worker that is there needs less than a second; a plan that failed before was not missed
    new.made_up := new.state in ('done', 'skipped') and old.attempts = 0 and late > 5;
  end if;
  return new;
end $$;
create trigger post_schedules_guard before insert or update on post_schedules
  for each row execute function app.guard_schedule();

-- Keeps the copy in the post. A post that is public stays published while its next revision is planned.
create function app.mirror_schedule() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  update public.posts p
     set scheduled_at = t.starts, scheduled_revision = t.revision, unpublish_at = t.ends, schedule_time_zone = t.zone,
         status = t.status
    from (select q.id, starting.planned_for as starts, starting.revision, ending.planned_for as ends,
                 coalesce(starting.time_zone, ending.time_zone, q.schedule_time_zone) as zone,
                 case when starting.id is not null and q.status in ('draft', 'private') then 'scheduled'
                      when starting.id is null and q.status = 'scheduled' then 'draft'
                      else q.status end as status
            from public.posts q
            left join public.post_schedules starting on starting.tenant_id = q.tenant_id and starting.post_id = q.id
             and starting.action = 'publish' and starting.state = 'planned'
            left join public.post_schedules ending on ending.tenant_id = q.tenant_id and ending.post_id = q.id
             and ending.action = 'unpublish' and ending.state = 'planned'
           where q.tenant_id = new.tenant_id and q.id = new.post_id) t
   where p.tenant_id = new.tenant_id and p.id = t.id
     and (p.scheduled_at, p.scheduled_revision, p.unpublish_at, p.schedule_time_zone, p.status)
         is distinct from (t.starts, t.revision, t.ends, t.zone, t.status);
  return null;
end $$;
create trigger post_schedules_mirror_first after insert on post_schedules
  for each row execute function app.mirror_schedule();
create trigger post_schedules_mirror after update on post_schedules
  for each row when (new.state <> 'planned') execute function app.mirror_schedule();

-- The trash ends what was planned for a post. One that a planned release will change stays out of it: the release would
-- fail at its hour, when nobody looks.
create function app.empty_plan() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if exists (select 1 from public.post_schedules s
              where s.tenant_id = new.tenant_id and s.post_id = new.id and s.state = 'planned' and s.release_id is not null) then
    raise exception 'a planned release changes this post'
      using errcode = '23514', constraint = 'posts_in_release_check', table = 'posts';
  end if;
  new.scheduled_at := null;
  new.scheduled_revision := null;
  new.unpublish_at := null;
  return new;
end $$;
create trigger posts_empty_plan before update of deleted_at on posts
  for each row when (old.deleted_at is null and new.deleted_at is not null) execute function app.empty_plan();

create function app.end_plan() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  update public.post_schedules s set state = 'cancelled', reason = 'trashed'
   where s.tenant_id = new.tenant_id and s.post_id = new.id and s.state = 'planned';
  return null;
end $$;
create trigger posts_end_plan after update of deleted_at on posts
  for each row when (old.deleted_at is null and new.deleted_at is not null) execute function app.end_plan();

-- A release that is done stays as it was. What it is made of changes only while it is not planned.
create function app.guard_release() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  late constant numeric := extract(epoch from clock_timestamp() - new.scheduled_at);
begin
  if old.state = 'done' or (old.state <> new.state and (old.state, new.state) not in (
    ('draft', 'planned'), ('failed', 'planned'), ('cancelled', 'planned'), ('failed', 'draft'), ('cancelled', 'draft'),
    ('planned', 'done'), ('planned', 'failed'), ('planned', 'cancelled'))) then
    raise exception 'a release cannot go from % to %', old.state, new.state
      using errcode = '23514', constraint = 'releases_transition_check';
  end if;
  new.version := old.version + 1;
  new.updated_at := clock_timestamp();
  if new.state in ('planned', 'draft') then
    new.ended_at := null;
    new.failure := null;
    new.made_up := false;
    new.late_by_seconds := null;
  elsif old.state = 'planned' then
    new.ended_at := clock_timestamp();
    if late >= 0 and new.state <> 'cancelled' then
      new.late_by_seconds := late;
      new.made_up := new.state = 'done' and late > 5;
    end if;
  end if;
  return new;
end $$;
create trigger releases_guard before update on releases for each row execute function app.guard_release();

create function app.guard_release_item() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  changed uuid := case when tg_op = 'DELETE' then old.release_id else new.release_id end;
begin
  if exists (select 1 from public.releases r
              where r.tenant_id = app.current_tenant() and r.id = changed and r.state in ('planned', 'done')) then
    raise exception 'a planned release keeps its items'
      using errcode = '23514', constraint = 'releases_transition_check';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
-- under the editors' role alone: the end of a tenant takes everything along
create trigger release_items_guard before insert or update or delete on release_items
  for each row when (session_user = 'parecer_app') execute function app.guard_release_item();

-- What is due, in the order it was planned: a post, or a release as a whole. Ids only.
drop function app.due_posts(integer);
create function app.due_schedules(p_limit integer)
  returns table (tenant_id uuid, post_id uuid, release_id uuid, planned_for timestamptz)
  language sql stable security definer set search_path = '' as $$
  select s.tenant_id, case when s.release_id is null then s.post_id end, s.release_id, min(s.planned_for)
    from public.post_schedules s
    join public.tenants t on t.id = s.tenant_id and t.status = 'active'
   where s.state = 'planned' and s.due_at <= now()
   group by 1, 2, 3 order by 4, 2, 3 limit p_limit
$$;
alter function app.due_schedules(integer) owner to parecer_definer;
revoke all on function app.due_schedules(integer) from public;
grant execute on function app.due_schedules(integer) to parecer_relay;

-- @down
drop function app.due_schedules(integer);
create function app.due_posts(p_limit integer) returns table (tenant_id uuid, post_id uuid)
  language sql stable security definer set search_path = '' as $$
  select p.tenant_id, p.id from public.posts p
    join public.tenants t on t.id = p.tenant_id and t.status = 'active'
   where p.status = 'scheduled' and p.scheduled_at <= now() and p.deleted_at is null
   order by p.scheduled_at limit p_limit
$$;
alter function app.due_posts(integer) owner to parecer_definer;
revoke all on function app.due_posts(integer) from public;
grant execute on function app.due_posts(integer) to parecer_relay;
drop trigger posts_end_plan on posts;
drop trigger posts_empty_plan on posts;
drop table post_schedules, release_items, releases;
drop function app.guard_release_item();
drop function app.guard_release();
drop function app.end_plan();
drop function app.empty_plan();
drop function app.mirror_schedule();
drop function app.guard_schedule();
alter table posts drop column schedule_time_zone, drop column unpublish_at;
