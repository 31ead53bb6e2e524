-- The review of one revision: its states, what each stage found, who decided, and what may be public.

create table workflow_states (
  id uuid not null default app.uuid_v7(),
  content_id uuid not null,
  current_stage varchar(50) default 'draft',
  lgpd_score integer,
  medical_claims jsonb default '{}',
  scientific_references jsonb default '{}',
  compliance_validations jsonb default '{}',
  tenant_id uuid not null references tenants (id) on delete restrict,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  state varchar(30) not null default 'created',
  -- the revision this run judges
  revision integer not null,
  submitted_by uuid,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text,
  -- how often the current stage was started anew, and why it failed last: a class of failure, never content
  attempts integer not null default 0,
  stage_error varchar(200),
  progressed_at timestamptz not null default now(),
  constraint workflow_states_pkey primary key (id),
  constraint workflow_states_tenant_id_id_key unique (tenant_id, id),
  constraint workflow_states_revision_fkey foreign key (tenant_id, content_id, revision)
    references post_revisions (tenant_id, post_id, revision) on delete restrict
    deferrable initially deferred,
  constraint workflow_states_state_check check (state in ('created', 'lgpd_pending', 'medical_pending', 'cfm_pending',
    'approved', 'rejected', 'revision_required')),
  constraint workflow_states_stage_check check (current_stage in ('draft', 'S.1.1', 'S.2.1', 'S.3.1', 'S.4-1.1-3',
    'S.5.1')),
  constraint workflow_states_lgpd_score_check check (lgpd_score between 0 and 100),
  constraint workflow_states_decision_check check (state not in ('approved', 'rejected') or decided_by is not null)
);
create index idx_workflow_states_content_id on workflow_states (content_id);
create index idx_workflow_states_tenant_id on workflow_states (tenant_id);
create index idx_workflow_states_current_stage on workflow_states (current_stage);
create index idx_workflow_states_latest on workflow_states (tenant_id, content_id, id desc);
create unique index workflow_states_one_approval_index on workflow_states (tenant_id, content_id, revision)
  where state = 'approved';
create unique index workflow_states_one_open_run_index on workflow_states (tenant_id, content_id)
  where state in ('created', 'lgpd_pending', 'medical_pending', 'cfm_pending');
create index idx_workflow_states_pending on workflow_states (progressed_at)
  where state in ('lgpd_pending', 'medical_pending', 'cfm_pending');
call app.adopt_tenant_table('workflow_states', 'workflow');
revoke delete on workflow_states from parecer_app;

create table stage_results (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  run_id uuid not null,
  stage varchar(20) not null,
  verdict varchar(10) not null,
  result jsonb not null,
  findings jsonb not null default '[]',
  ruleset_version varchar(30) not null,
  content_hash text not null,
  duration_ms integer not null,
  created_at timestamptz not null default now(),
  constraint stage_results_pkey primary key (id),
  -- a stage speaks once a run, however often its job is delivered
  constraint stage_results_once_key unique (tenant_id, run_id, stage),
  constraint stage_results_run_fkey foreign key (tenant_id, run_id) references workflow_states (tenant_id, id)
    on delete restrict,
  constraint stage_results_stage_check check (stage in ('S.2.1', 'S.3.1', 'S.4-1.1-3')),
  constraint stage_results_verdict_check check (verdict in ('passed', 'review', 'blocked'))
);
call app.adopt_tenant_table('stage_results', 'stage_result', 'run_id');
revoke update, delete on stage_results from parecer_app;

create table workflow_transitions (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  run_id uuid not null,
  content_id uuid not null,
  revision integer not null,
  stage varchar(20) not null,
  state varchar(30) not null,
  actor_id uuid,
  actor_name varchar(100) not null,
  reason text,
  created_at timestamptz not null default clock_timestamp(),
  constraint workflow_transitions_pkey primary key (id),
  constraint workflow_transitions_run_fkey foreign key (tenant_id, run_id) references workflow_states (tenant_id, id)
    on delete restrict
);
create index idx_workflow_transitions_content on workflow_transitions (tenant_id, content_id, id);
call app.adopt_tenant_table('workflow_transitions', 'workflow_transition', 'run_id');
revoke insert, update, delete on workflow_transitions from parecer_app;
create policy definer_workflow_transitions on workflow_transitions for insert to parecer_definer with check (true);
grant insert on workflow_transitions to parecer_definer;
create trigger workflow_transitions_append_only before update or delete on workflow_transitions
  for each row execute function app.refuse_change();

-- The state machine. Whatever code runs above it: no step is skipped, a machine never approves, nobody approves his
-- own post, and nothing is approved over a finding that blocks.
create function app.guard_workflow() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  decider text;
begin
  if tg_op = 'INSERT' then
    if new.state not in ('created', 'lgpd_pending') then
      raise exception 'a review starts as created or lgpd_pending' using errcode = '23514', constraint = 'workflow_states_transition_check';
    end if;
    return new;
  end if;
  new.updated_at := clock_timestamp();
  if new.state = old.state and new.current_stage = old.current_stage then
    if new.revision <> old.revision and old.state <> 'created' then
      raise exception 'a running review keeps its revision' using errcode = '23514', constraint = 'workflow_states_transition_check';
    end if;
    return new;
  end if;
  new.progressed_at := clock_timestamp();
  new.attempts := 0;
  new.stage_error := null;
  if (old.state, new.state) not in (
    ('created', 'lgpd_pending'), ('lgpd_pending', 'medical_pending'), ('medical_pending', 'cfm_pending'),
    ('cfm_pending', 'approved'),
    ('lgpd_pending', 'rejected'), ('medical_pending', 'rejected'), ('cfm_pending', 'rejected'),
    ('lgpd_pending', 'revision_required'), ('medical_pending', 'revision_required'),
    ('cfm_pending', 'revision_required')
  ) then
    raise exception 'a review cannot go from % to %', old.state, new.state
      using errcode = '23514', constraint = 'workflow_states_transition_check';
  end if;
  if new.state in ('approved', 'rejected') then
    select u.role into decider from public.users u
     where u.tenant_id = new.tenant_id and u.id = app.current_actor() and u.id = new.decided_by and u.deleted_at is null;
    if decider is null or decider not in ('compliance_officer', 'medical_admin') then
      raise exception 'only a reviewer decides' using errcode = '42501', constraint = 'workflow_states_decider_check';
    end if;
    -- his own is what he is named for, and what he wrote himself, whoever is named now
    if exists (select 1 from public.posts p
                where p.tenant_id = new.tenant_id and p.id = new.content_id and p.author_id = new.decided_by)
      or exists (select 1 from public.post_revisions r
                  where r.tenant_id = new.tenant_id and r.post_id = new.content_id and r.revision = new.revision
                    and new.decided_by in (r.created_by, (r.snapshot ->> 'author_id')::uuid)) then
      raise exception 'nobody decides on his own post' using errcode = '42501', constraint = 'workflow_states_own_post_check';
    end if;
  end if;
  if new.state = 'approved' and (
    (select count(*) from public.stage_results r where r.tenant_id = new.tenant_id and r.run_id = new.id) <> 3
    or exists (select 1 from public.stage_results r
                where r.tenant_id = new.tenant_id and r.run_id = new.id and r.verdict = 'blocked')
  ) then
    raise exception 'every stage must have spoken and none may block' using errcode = '23514', constraint = 'workflow_states_stages_check';
  end if;
  return new;
end $$;
create trigger workflow_states_guard before insert or update on workflow_states
  for each row execute function app.guard_workflow();

create function app.keep_transition() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.workflow_transitions
    (tenant_id, run_id, content_id, revision, stage, state, actor_id, actor_name, reason)
  values (new.tenant_id, new.id, new.content_id, new.revision, new.current_stage, new.state, app.current_actor(),
    coalesce(nullif(current_setting('app.actor_name', true), ''), 'database'),
    coalesce(new.decision_reason, nullif(current_setting('app.reason', true), '')));
  return null;
end $$;
alter function app.keep_transition() owner to parecer_definer;
revoke all on function app.keep_transition() from public;
create trigger workflow_states_keep_first after insert on workflow_states
  for each row execute function app.keep_transition();
create trigger workflow_states_keep after update on workflow_states
  for each row when (old.state is distinct from new.state or old.current_stage is distinct from new.current_stage)
  execute function app.keep_transition();

-- A post's text changed: a draft's review follows it, a running review is of a text that no longer stands and ends,
-- an approval stays with the revision it was given to.
create function app.follow_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  run public.workflow_states;
begin
  if tg_op = 'UPDATE' then
    select * into run from public.workflow_states w
     where w.tenant_id = new.tenant_id and w.content_id = new.id order by w.id desc limit 1 for update;
    if run.state = 'created' then
      update public.workflow_states w set revision = new.revision where w.tenant_id = new.tenant_id and w.id = run.id;
      return null;
    elsif run.state in ('lgpd_pending', 'medical_pending', 'cfm_pending') then
      update public.workflow_states w
         set state = 'revision_required', decision_reason = 'superseded by a newer revision'
       where w.tenant_id = new.tenant_id and w.id = run.id;
      return null;
    elsif run.state in ('rejected', 'revision_required') then
      return null;
    end if;
  end if;
  insert into public.workflow_states (tenant_id, content_id, revision, current_stage, state)
    values (new.tenant_id, new.id, new.revision, 'S.1.1', 'created');
  return null;
end $$;
-- named to run after the revision it points at is kept: triggers of one kind fire in the order of their names
create trigger posts_workflow_first after insert on posts for each row execute function app.follow_post();
create trigger posts_workflow after update on posts
  for each row when (old.revision is distinct from new.revision) execute function app.follow_post();

-- What the public sees, complete and apart from the working copy. The app names a post and a revision; every other
-- column comes from that approved revision through the trigger, so nothing unapproved can be written here.
create table publications (
  post_id uuid not null,
  tenant_id uuid references tenants (id) on delete restrict,
  revision integer not null,
  wp_id integer not null,
  run_id uuid not null,
  title varchar(255) not null,
  slug varchar(255) not null,
  content text,
  excerpt text,
  post_type varchar(30) not null,
  meta_description varchar(160),
  meta_keywords varchar(255),
  medical_category varchar(30),
  compliance_level varchar(20) not null,
  medical_disclaimer text,
  custom_fields jsonb not null default '[]',
  author_id uuid not null,
  category_id uuid,
  published_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  search tsvector not null,
  constraint publications_pkey primary key (tenant_id, post_id),
  constraint publications_slug_key unique (tenant_id, slug),
  constraint publications_revision_fkey foreign key (tenant_id, post_id, revision)
    references post_revisions (tenant_id, post_id, revision) on delete restrict,
  constraint publications_author_fkey foreign key (tenant_id, author_id) references users (tenant_id, id)
    on delete restrict,
  constraint publications_category_fkey foreign key (tenant_id, category_id) references categories (tenant_id, id)
    on delete set null (category_id)
);
create index idx_publications_newest
  on publications (tenant_id, compliance_level, published_at desc, post_id desc);
create index idx_publications_category on publications (tenant_id, category_id);
create index idx_publications_author on publications (tenant_id, author_id);
-- pending lists make a GIN index slow to read after writes
create index idx_publications_search on publications using gin (tenant_id, search) with (fastupdate = off);
call app.adopt_tenant_table('publications', 'publication', 'post_id');
revoke insert, update on publications from parecer_app;
grant insert (tenant_id, post_id, revision, published_at), update (revision, published_at, category_id)
  on publications to parecer_app;
create policy definer_publications on publications for select to parecer_definer using (true);
grant select on publications to parecer_definer;

-- Portuguese words without their accents and endings, so that "coracao" finds "coração".
create text search configuration app.portuguese_folded (copy = pg_catalog.portuguese);
alter text search configuration app.portuguese_folded
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.portuguese_stem;

create function app.fill_publication() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  s jsonb;
begin
  select r.snapshot into s from public.post_revisions r
   where r.tenant_id = new.tenant_id and r.post_id = new.post_id and r.revision = new.revision;
  select w.id into new.run_id from public.workflow_states w
   where w.tenant_id = new.tenant_id and w.content_id = new.post_id and w.revision = new.revision and w.state = 'approved';
  if s is null or new.run_id is null then
    raise exception 'only an approved revision is published' using errcode = '23514', constraint = 'publications_approved_check';
  end if;
  select p.wp_id into new.wp_id from public.posts p where p.tenant_id = new.tenant_id and p.id = new.post_id;
  new.title := s ->> 'title';
  new.slug := s ->> 'slug';
  new.content := s ->> 'content';
  new.excerpt := s ->> 'excerpt';
  new.post_type := s ->> 'post_type';
  new.meta_description := s ->> 'meta_description';
  new.meta_keywords := s ->> 'meta_keywords';
  new.medical_category := s ->> 'medical_category';
  new.compliance_level := s ->> 'compliance_level';
  new.medical_disclaimer := s ->> 'medical_disclaimer';
  new.custom_fields := s -> 'custom_fields';
  new.author_id := (s ->> 'author_id')::uuid;
  -- the category may be gone since the revision was written
  new.category_id := (select c.id from public.categories c
    where c.tenant_id = new.tenant_id and c.id = (s ->> 'category_id')::uuid);
  new.updated_at := clock_timestamp();
  new.version := case when tg_op = 'UPDATE' then old.version + 1 else 1 end;
  new.search :=
    setweight(to_tsvector('app.portuguese_folded', coalesce(new.title, '')), 'A') ||
    setweight(to_tsvector('app.portuguese_folded', coalesce(new.excerpt, '') || ' ' || coalesce(new.meta_keywords, '')), 'B') ||
    setweight(to_tsvector('app.portuguese_folded', regexp_replace(coalesce(new.content, ''), '<[^>]*>', ' ', 'g')), 'D');
  return new;
end $$;
create trigger publications_fill before insert or update of revision on publications
  for each row execute function app.fill_publication();
-- a removed category is removed from what is public too, without a new revision
create trigger publications_lose_category before update of category_id on publications
  for each row execute function app.touch_row();

-- A category counts what is published in it; the database counts, so that no path can forget to.
create function app.count_publication() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and old.category_id is not distinct from new.category_id then
    return null;
  end if;
  -- in the order of the ids: two opposite moves must not wait for each other
  update public.categories c set count = c.count + d.by
    from (select id, sum(step)::integer as by from (values
            (case when tg_op <> 'INSERT' then old.category_id end, -1),
            (case when tg_op <> 'DELETE' then new.category_id end, 1)) v(id, step)
           where id is not null group by id order by id) d
   where c.tenant_id = coalesce(new.tenant_id, old.tenant_id) and c.id = d.id;
  return null;
end $$;
alter function app.count_publication() owner to parecer_definer;
revoke all on function app.count_publication() from public;
create policy definer_categories on categories to parecer_definer using (true) with check (true);
grant select, update (count) on categories to parecer_definer;
create trigger publications_count after insert or update or delete on publications
  for each row execute function app.count_publication();

-- What is no longer published is no longer public, whatever took it back.
create function app.withdraw_publication() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  delete from public.publications p where p.tenant_id = new.tenant_id and p.post_id = new.id;
  return null;
end $$;
create trigger posts_withdraw after update of status, deleted_at on posts
  for each row when (new.status in ('draft', 'private', 'trash') or new.deleted_at is not null)
  execute function app.withdraw_publication();

-- Ranked search. Full-text operators are not leakproof, so row security would keep them from their index: this
-- function reads past it, names the tenant itself, and gives out ids that are read again under row security.
create function app.search_publications(p_query text, p_levels text[], p_limit integer)
  returns table (post_id uuid, rank real)
  language sql stable security definer set search_path = '' as $$
  select p.post_id, ts_rank_cd(p.search, q, 1) as rank
    from public.publications p, websearch_to_tsquery('app.portuguese_folded', p_query) q
   where p.tenant_id = app.current_tenant() and p.search @@ q
     and p.compliance_level = any (p_levels) and p.published_at <= now()
   order by rank desc, p.published_at desc, p.post_id desc
   limit least(p_limit, 200)
$$;
alter function app.search_publications(text, text[], integer) owner to parecer_definer;
revoke all on function app.search_publications(text, text[], integer) from public;
grant execute on function app.search_publications(text, text[], integer) to parecer_app;

-- @down
drop function app.search_publications(text, text[], integer);
drop trigger posts_withdraw on posts;
drop table publications;
drop text search configuration app.portuguese_folded;
drop function app.withdraw_publication();
drop function app.count_publication();
drop function app.fill_publication();
drop policy definer_categories on categories;
revoke all on categories from parecer_definer;
drop trigger posts_workflow on posts;
drop trigger posts_workflow_first on posts;
drop table workflow_transitions, stage_results, workflow_states;
drop function app.follow_post();
drop function app.keep_transition();
drop function app.guard_workflow();
