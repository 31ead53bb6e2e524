-- What editors who come from WordPress expect of a post: types a tenant makes at run time, pages below pages, tags, further
-- categories, several authors and reviewers, related posts, files. The row of the post is the truth of all of it, so that one
-- UPDATE is one version and at most one revision; what it refers to is kept by links with foreign keys, which triggers write.

create table post_types (
  tenant_id uuid references tenants (id) on delete restrict,
  key varchar(30) not null,
  label varchar(100) not null,
  label_plural varchar(100) not null,
  description text,
  -- whether posts of it may stand below each other, as pages do
  hierarchical boolean not null default false,
  -- post and page are every tenant's and stay
  builtin boolean not null default false,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  id uuid not null default app.uuid_v7(),
  constraint post_types_pkey primary key (tenant_id, key),
  constraint post_types_id_key unique (tenant_id, id),
  constraint post_types_key_check check (key ~ '^[a-z][a-z0-9_-]{0,29}$')
);
call app.adopt_tenant_table('post_types', 'post_type');
revoke insert, update on post_types from parecer_app;
grant insert (key, label, label_plural, description, hierarchical),
  update (label, label_plural, description, hierarchical) on post_types to parecer_app;
create policy kept_post_types on post_types as restrictive for delete to parecer_app using (not builtin);
create policy lent_post_types on post_types as restrictive for select to parecer_app
  using ((select app.sight_of('posts')) <> 'none');
create trigger post_types_touch before update on post_types for each row execute function app.touch_row();

create function app.give_post_types() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.post_types (tenant_id, key, label, label_plural, hierarchical, builtin) values
    (new.id, 'post', 'Artigo', 'Artigos', false, true), (new.id, 'page', 'Página', 'Páginas', true, true);
  return null;
end $$;
alter function app.give_post_types() owner to parecer_definer;
revoke all on function app.give_post_types() from public;
create policy definer_post_types on post_types to parecer_definer using (true) with check (true);
grant select, insert on post_types to parecer_definer;
create trigger tenants_give_post_types after insert on tenants
  for each row execute function app.give_post_types();

create table tags (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  name varchar(100) not null,
  slug varchar(100) not null,
  description text,
  -- how many published posts bear it; the database counts
  count integer not null default 0,
  wp_id integer not null,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint tags_pkey primary key (id),
  constraint tags_tenant_id_id_key unique (tenant_id, id),
  constraint tags_tenant_id_wp_id_key unique (tenant_id, wp_id),
  constraint tags_slug_key unique (tenant_id, slug),
  constraint tags_name_key unique (tenant_id, name),
  constraint tags_slug_check check (slug ~ '^[a-z0-9_]+(-[a-z0-9_]+)*$'),
  constraint tags_count_check check (count >= 0)
);
call app.adopt_tenant_table('tags', 'tag');
revoke insert, update on tags from parecer_app;
grant insert (name, slug, description), update (name, slug, description) on tags to parecer_app;
create policy lent_tags on tags as restrictive for select to parecer_app
  using ((select app.sight_of('categories')) <> 'none');
create policy definer_tags on tags to parecer_definer using (true) with check (true);
grant select, update (count) on tags to parecer_definer;
create trigger tags_assign_wp_id before insert on tags for each row execute function app.assign_wp_id('category');
create trigger tags_keep_wp_id before update of wp_id on tags for each row execute function app.keep_wp_id();
create trigger tags_touch before update of name, slug, description on tags
  for each row execute function app.touch_row();

-- the owner too is subject to row security; here he carries over every tenant's rows
alter table tenants no force row level security;
alter table posts no force row level security;
alter table publications no force row level security;
alter table post_types no force row level security;
insert into post_types (tenant_id, key, label, label_plural, hierarchical, builtin)
  select t.id, v.key, v.label, v.label_plural, v.hierarchical, true
    from tenants t cross join (values ('post', 'Artigo', 'Artigos', false), ('page', 'Página', 'Páginas', true))
      v (key, label, label_plural, hierarchical)
   where t.status <> 'deleted';
insert into post_types (tenant_id, key, label, label_plural)
  select distinct p.tenant_id, p.post_type, p.post_type, p.post_type from posts p
   where p.post_type not in ('post', 'page');
alter table tenants force row level security;
alter table posts force row level security;
alter table publications force row level security;
alter table post_types force row level security;

alter table posts
  add column parent_id uuid,
  add column menu_order integer not null default 0,
  add column featured_media_id uuid,
  add column tag_ids uuid[] not null default '{}',
  -- beside the main one
  add column category_ids uuid[] not null default '{}',
  -- beside the one who answers for it, in the order in which they are named
  add column author_ids uuid[] not null default '{}',
  add column reviewer_ids uuid[] not null default '{}',
  add column related_ids uuid[] not null default '{}',
  -- files that the content shows
  add column media_ids uuid[] not null default '{}',
  add column seo_title varchar(255),
  add column canonical_url varchar(500),
  add column noindex boolean not null default false,
  add column og_title varchar(255),
  add column og_description varchar(500),
  add column og_image_id uuid,
  -- where each block of the content stands, with an id that stays: [{id, tag, start, end}]
  add column blocks jsonb not null default '[]',
  add column sanitizer_version smallint not null default 0,
  add constraint posts_post_type_fkey foreign key (tenant_id, post_type) references post_types (tenant_id, key)
    on delete restrict,
  add constraint posts_links_check check (cardinality(tag_ids) <= 100 and cardinality(category_ids) <= 50
    and cardinality(author_ids) <= 50 and cardinality(reviewer_ids) <= 50 and cardinality(related_ids) <= 100
    and cardinality(media_ids) <= 1000),
  add constraint posts_not_own_parent_check check (parent_id <> id),
  add constraint posts_not_own_related_check check (not (id = any (related_ids)));

-- In the order in which they were given, each once.
create function app.each_once(p_ids uuid[]) returns uuid[]
  language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(id order by n), '{}')
    from (select id, min(n) as n from unnest(p_ids) with ordinality u (id, n) where id is not null group by id) d
$$;

-- Everything of a post that would be published, as it stands now. Fields marked as patient data never are. What a post does
-- not have is not named, so that texts from before these columns keep their hash.
create or replace function app.post_snapshot(p posts) returns jsonb
  language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'title', p.title, 'slug', p.slug, 'content', p.content, 'excerpt', p.excerpt, 'post_type', p.post_type,
    'meta_description', p.meta_description, 'meta_keywords', p.meta_keywords,
    'medical_category', p.medical_category, 'compliance_level', coalesce(p.compliance_level, 'public'),
    'medical_disclaimer', p.medical_disclaimer, 'author_id', p.author_id, 'category_id', p.category_id,
    'custom_fields', coalesce((
      select jsonb_agg(jsonb_build_object('key', f.meta_key, 'value', f.meta_value, 'type', f.meta_type,
          'group', f.field_group) order by f.field_order, f.meta_key)
        from public.custom_fields f
       where f.tenant_id = p.tenant_id and f.post_id = p.id and not coalesce(f.is_phi, false)), '[]'))
  || jsonb_strip_nulls(jsonb_build_object(
    'parent_id', p.parent_id, 'menu_order', nullif(p.menu_order, 0), 'featured_media_id', p.featured_media_id,
    'tag_ids', nullif(p.tag_ids, '{}'), 'category_ids', nullif(p.category_ids, '{}'),
    'author_ids', nullif(p.author_ids, '{}'), 'reviewer_ids', nullif(p.reviewer_ids, '{}'),
    'related_ids', nullif(p.related_ids, '{}'), 'media_ids', nullif(p.media_ids, '{}'),
    'seo_title', p.seo_title, 'canonical_url', p.canonical_url, 'noindex', nullif(p.noindex, false),
    'og_title', p.og_title, 'og_description', p.og_description, 'og_image_id', p.og_image_id,
    'blocks', nullif(p.blocks, '[]')))
$$;

-- Version moves with every change; revision only when the published text would differ.
create or replace function app.number_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  now_hash text;
begin
  new.requires_crm_validation := new.medical_category is not null;
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.updated_at := clock_timestamp();
    new.revision := old.revision;
    if new.deleted_at is not null then
      new.content_hash := old.content_hash;
      return new;
    end if;
  else
    new.version := 1;
    new.revision := 1;
  end if;
  if (new.tag_ids, new.category_ids, new.author_ids, new.reviewer_ids, new.related_ids, new.media_ids)
    <> ('{}', '{}', '{}', '{}', '{}', '{}') then
    new.tag_ids := app.each_once(new.tag_ids);
    new.category_ids := array_remove(app.each_once(new.category_ids), new.category_id);
    new.author_ids := array_remove(app.each_once(new.author_ids), new.author_id);
    new.reviewer_ids := app.each_once(new.reviewer_ids);
    new.related_ids := app.each_once(new.related_ids);
    new.media_ids := app.each_once(new.media_ids);
  end if;
  now_hash := encode(sha256(convert_to(app.post_snapshot(new)::text, 'UTF8')), 'hex');
  if tg_op = 'UPDATE' and now_hash is distinct from old.content_hash then
    new.revision := old.revision + 1;
  end if;
  new.content_hash := now_hash;
  return new;
end $$;

-- A page stands below a page of its type, and the tree stays a tree. One move at a time per tenant, as with categories.
create function app.place_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  depth integer;
begin
  perform pg_catalog.pg_advisory_xact_lock(7204103, pg_catalog.hashtext(new.tenant_id::text));
  if not exists (select 1 from public.posts a
                   join public.post_types t on t.tenant_id = a.tenant_id and t.key = a.post_type and t.hierarchical
                  where a.tenant_id = new.tenant_id and a.id = new.parent_id and a.post_type = new.post_type
                    and a.deleted_at is null) then
    raise exception 'a post stands below one of its own, hierarchical type'
      using errcode = '23514', constraint = 'posts_parent_check', table = 'posts';
  end if;
  with recursive above as (
    select p.id, p.parent_id, 1 as n from public.posts p where p.tenant_id = new.tenant_id and p.id = new.parent_id
    union all
    select p.id, p.parent_id, above.n + 1 from public.posts p join above on p.id = above.parent_id
     where p.tenant_id = new.tenant_id and above.n <= 21 and above.id <> new.id
  ) select case when bool_or(above.id = new.id) then 99 else max(above.n) end into depth from above;
  if depth = 99 then
    raise exception 'a post cannot stand below itself'
      using errcode = '23514', constraint = 'posts_cycle_check', table = 'posts';
  elsif depth > 20 then
    raise exception 'twenty levels are enough' using errcode = '23514', constraint = 'posts_depth_check', table = 'posts';
  end if;
  return new;
end $$;
create trigger posts_place before insert or update of parent_id, post_type on posts
  for each row when (new.parent_id is not null) execute function app.place_post();

-- A post of which others stand below does not go to the trash or to another type under them.
create function app.hold_parent() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(7204103, pg_catalog.hashtext(new.tenant_id::text));
  if exists (select 1 from public.post_links l
               join public.posts p on p.tenant_id = l.tenant_id and p.id = l.post_id and p.deleted_at is null
              where l.tenant_id = new.tenant_id and l.kind = 'parent' and l.target_post_id = new.id) then
    raise exception 'posts stand below this one'
      using errcode = '23514', constraint = 'posts_has_children_check', table = 'posts';
  end if;
  return new;
end $$;

-- What a post refers to, with the keys that keep it there. Written by the trigger below alone.
create table post_links (
  tenant_id uuid not null,
  post_id uuid not null,
  kind varchar(10) not null,
  position smallint not null,
  tag_id uuid,
  category_id uuid,
  user_id uuid,
  target_post_id uuid,
  media_id uuid,
  constraint post_links_pkey primary key (tenant_id, post_id, kind, position),
  constraint post_links_kind_check check (case kind
    when 'tag' then tag_id when 'category' then category_id when 'author' then user_id when 'reviewer' then user_id
    when 'related' then target_post_id when 'parent' then target_post_id
    when 'media' then media_id when 'featured' then media_id when 'og_image' then media_id end is not null
    and num_nonnulls(tag_id, category_id, user_id, target_post_id, media_id) = 1),
  constraint post_links_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id) on delete cascade,
  constraint post_links_tag_fkey foreign key (tenant_id, tag_id) references tags (tenant_id, id) on delete restrict,
  constraint post_links_category_fkey foreign key (tenant_id, category_id) references categories (tenant_id, id)
    on delete restrict,
  constraint post_links_user_fkey foreign key (tenant_id, user_id) references users (tenant_id, id) on delete restrict,
  constraint post_links_target_fkey foreign key (tenant_id, target_post_id) references posts (tenant_id, id)
    on delete cascade,
  constraint post_links_media_fkey foreign key (tenant_id, media_id) references media (tenant_id, id) on delete restrict
);
create index idx_post_links_tag on post_links (tenant_id, tag_id, post_id) where tag_id is not null;
create index idx_post_links_category on post_links (tenant_id, category_id, post_id) where category_id is not null;
create index idx_post_links_user on post_links (tenant_id, user_id, post_id) where user_id is not null;
create index idx_post_links_target on post_links (tenant_id, target_post_id, kind) where target_post_id is not null;
create index idx_post_links_media on post_links (tenant_id, media_id) where media_id is not null;
alter table post_links alter column tenant_id set default app.current_tenant();
alter table post_links enable row level security;
alter table post_links force row level security;
create policy tenant_isolation_post_links on post_links
  using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
create policy definer_post_links on post_links to parecer_definer using (true) with check (true);
grant select on post_links to parecer_app;
grant select, insert, delete on post_links to parecer_definer;
-- a key sees its own drafts, and nothing of how others hang together
create policy service_post_links on post_links as restrictive for select to parecer_app
  using (not (select app.is_service()) or exists (
    select 1 from posts p where p.tenant_id = post_links.tenant_id and p.id = post_links.post_id));
create policy lent_post_links on post_links as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(post_id) else false end);

create trigger posts_hold_parent before update of deleted_at, post_type on posts
  for each row when (new.deleted_at is not null and old.deleted_at is null or new.post_type <> old.post_type)
  execute function app.hold_parent();

create function app.link_post() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    delete from public.post_links l where l.tenant_id = new.tenant_id and l.post_id = new.id;
  end if;
  insert into public.post_links
      (tenant_id, post_id, kind, position, tag_id, category_id, user_id, target_post_id, media_id)
    select new.tenant_id, new.id, 'tag', n, id, null::uuid, null::uuid, null::uuid, null::uuid
      from unnest(new.tag_ids) with ordinality u (id, n)
    union all select new.tenant_id, new.id, 'category', n, null, id, null, null, null
      from unnest(new.category_ids) with ordinality u (id, n)
    union all select new.tenant_id, new.id, 'author', n, null, null, id, null, null
      from unnest(new.author_ids) with ordinality u (id, n)
    union all select new.tenant_id, new.id, 'reviewer', n, null, null, id, null, null
      from unnest(new.reviewer_ids) with ordinality u (id, n)
    union all select new.tenant_id, new.id, 'related', n, null, null, null, id, null
      from unnest(new.related_ids) with ordinality u (id, n)
    union all select new.tenant_id, new.id, 'media', n, null, null, null, null, id
      from unnest(new.media_ids) with ordinality u (id, n)
    union all select new.tenant_id, new.id, k.kind, 1, null, null, null, k.post, k.media
      from (values ('parent', new.parent_id, null::uuid), ('featured', null, new.featured_media_id),
              ('og_image', null, new.og_image_id)) k (kind, post, media)
     where coalesce(k.post, k.media) is not null;
  return null;
end $$;
alter function app.link_post() owner to parecer_definer;
revoke all on function app.link_post() from public;
create trigger posts_link_first after insert on posts for each row
  when (new.tag_ids <> '{}' or new.category_ids <> '{}' or new.author_ids <> '{}' or new.reviewer_ids <> '{}'
    or new.related_ids <> '{}' or new.media_ids <> '{}'
    or coalesce(new.parent_id, new.featured_media_id, new.og_image_id) is not null)
  execute function app.link_post();
create trigger posts_link after update on posts for each row
  when ((old.tag_ids, old.category_ids, old.author_ids, old.reviewer_ids, old.related_ids, old.media_ids, old.parent_id,
      old.featured_media_id, old.og_image_id) is distinct from
    (new.tag_ids, new.category_ids, new.author_ids, new.reviewer_ids, new.related_ids, new.media_ids, new.parent_id,
      new.featured_media_id, new.og_image_id))
  execute function app.link_post();

-- Who is named beside the author wrote it, too: none of them decides.
create or replace function app.guard_workflow() returns trigger
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
                where p.tenant_id = new.tenant_id and p.id = new.content_id
                  and (p.author_id = new.decided_by or new.decided_by = any (p.author_ids)))
      or exists (select 1 from public.post_revisions r
                  where r.tenant_id = new.tenant_id and r.post_id = new.content_id and r.revision = new.revision
                    and (new.decided_by in (r.created_by, (r.snapshot ->> 'author_id')::uuid)
                      or r.snapshot -> 'author_ids' @> to_jsonb(new.decided_by))) then
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

alter table publications
  add column parent_id uuid,
  add column menu_order integer not null default 0,
  add column featured_media_id uuid,
  add column tag_ids uuid[] not null default '{}',
  add column category_ids uuid[] not null default '{}',
  add column author_ids uuid[] not null default '{}',
  add column reviewer_ids uuid[] not null default '{}',
  add column related_ids uuid[] not null default '{}',
  add column media_ids uuid[] not null default '{}',
  add column seo_title varchar(255),
  add column canonical_url varchar(500),
  add column noindex boolean not null default false,
  add column og_title varchar(255),
  add column og_description varchar(500),
  add column og_image_id uuid,
  add column blocks jsonb not null default '[]';

create function app.uuids_of(p_ids jsonb) returns uuid[]
  language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_agg(v::uuid order by n), '{}') from jsonb_array_elements_text(coalesce(p_ids, '[]')) with ordinality u (v, n)
$$;

create or replace function app.fill_publication() returns trigger
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
  new.parent_id := (s ->> 'parent_id')::uuid;
  new.menu_order := coalesce((s ->> 'menu_order')::integer, 0);
  new.featured_media_id := (s ->> 'featured_media_id')::uuid;
  new.tag_ids := app.uuids_of(s -> 'tag_ids');
  new.category_ids := app.uuids_of(s -> 'category_ids');
  new.author_ids := app.uuids_of(s -> 'author_ids');
  new.reviewer_ids := app.uuids_of(s -> 'reviewer_ids');
  new.related_ids := app.uuids_of(s -> 'related_ids');
  new.media_ids := app.uuids_of(s -> 'media_ids');
  new.seo_title := s ->> 'seo_title';
  new.canonical_url := s ->> 'canonical_url';
  new.noindex := coalesce((s ->> 'noindex')::boolean, false);
  new.og_title := s ->> 'og_title';
  new.og_description := s ->> 'og_description';
  new.og_image_id := (s ->> 'og_image_id')::uuid;
  new.blocks := coalesce(s -> 'blocks', '[]');
  new.updated_at := clock_timestamp();
  new.version := case when tg_op = 'UPDATE' then old.version + 1 else 1 end;
  new.search :=
    setweight(to_tsvector('app.portuguese_folded', coalesce(new.title, '')), 'A') ||
    setweight(to_tsvector('app.portuguese_folded', coalesce(new.excerpt, '') || ' ' || coalesce(new.meta_keywords, '')), 'B') ||
    setweight(to_tsvector('app.portuguese_folded', regexp_replace(coalesce(new.content, ''), '<[^>]*>', ' ', 'g')), 'D');
  return new;
end $$;

-- What is public, by category (main or further) and by tag. Level and time stand beside it, so that row security keeps it as
-- it keeps the publication, and a list reads it in order.
create table publication_terms (
  tenant_id uuid not null,
  post_id uuid not null,
  category_id uuid,
  tag_id uuid,
  compliance_level varchar(20) not null,
  published_at timestamptz not null,
  constraint publication_terms_one_check check (num_nonnulls(category_id, tag_id) = 1),
  constraint publication_terms_post_fkey foreign key (tenant_id, post_id) references publications (tenant_id, post_id)
    on delete cascade,
  constraint publication_terms_category_fkey foreign key (tenant_id, category_id) references categories (tenant_id, id)
    on delete cascade,
  constraint publication_terms_tag_fkey foreign key (tenant_id, tag_id) references tags (tenant_id, id)
    on delete cascade
);
create unique index idx_publication_terms_post on publication_terms (tenant_id, post_id, category_id, tag_id)
  nulls not distinct;
create index idx_publication_terms_category
  on publication_terms (tenant_id, category_id, compliance_level, published_at desc, post_id desc)
  where category_id is not null;
create index idx_publication_terms_tag
  on publication_terms (tenant_id, tag_id, compliance_level, published_at desc, post_id desc) where tag_id is not null;

-- Whose names stand beneath what is public, beside the author's.
create table publication_people (
  tenant_id uuid not null,
  post_id uuid not null,
  part varchar(10) not null,
  position smallint not null,
  user_id uuid not null,
  compliance_level varchar(20) not null,
  published_at timestamptz not null,
  constraint publication_people_pkey primary key (tenant_id, post_id, part, position),
  constraint publication_people_part_check check (part in ('author', 'reviewer')),
  constraint publication_people_post_fkey foreign key (tenant_id, post_id) references publications (tenant_id, post_id)
    on delete cascade,
  constraint publication_people_user_fkey foreign key (tenant_id, user_id) references users (tenant_id, id)
    on delete restrict
);
create index idx_publication_people_user on publication_people (tenant_id, user_id);

do $$
declare
  t text;
begin
  foreach t in array array['publication_terms', 'publication_people'] loop
    execute format('alter table %I alter column tenant_id set default app.current_tenant()', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (tenant_id = (select app.current_tenant()))
      with check (tenant_id = (select app.current_tenant()))', 'tenant_isolation_' || t, t);
    execute format('create policy %I on %I to parecer_definer using (true) with check (true)', 'definer_' || t, t);
    execute format('create policy %I on %I as restrictive for select to parecer_public
      using (published_at <= now() and compliance_level = any ((select app.current_levels())::text[]))', 'public_' || t, t);
    execute format('create policy %I on %I as restrictive for select to parecer_app
      using (not (select app.is_service()))', 'service_' || t, t);
    execute format('create policy %I on %I as restrictive for select to parecer_app
      using (case (select app.sight_of(''posts'')) when ''whole'' then true
        when ''lent'' then app.post_is_lendable(post_id) else false end)', 'lent_' || t, t);
    execute format('grant select on %I to parecer_app, parecer_public', t);
    execute format('grant select, insert, update, delete on %I to parecer_definer', t);
  end loop;
end $$;
grant select (id, tenant_id, name, slug, description, version) on tags to parecer_public;
create policy public_tags on tags as restrictive for select to parecer_public
  using (exists (select 1 from publication_terms t where t.tenant_id = tags.tenant_id and t.tag_id = tags.id));
drop policy public_users on users;
create policy public_users on users as restrictive for select to parecer_public
  using (role <> 'platform_admin' and (
    exists (select 1 from publications p where p.tenant_id = users.tenant_id and p.author_id = users.id)
    or exists (select 1 from publication_people p where p.tenant_id = users.tenant_id and p.user_id = users.id)));

create function app.file_publication() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    delete from public.publication_people p where p.tenant_id = new.tenant_id and p.post_id = new.post_id;
    delete from public.publication_terms t where t.tenant_id = new.tenant_id and t.post_id = new.post_id
      and not coalesce(t.category_id = new.category_id or t.category_id = any (new.category_ids)
        or t.tag_id = any (new.tag_ids), false);
    update public.publication_terms t set compliance_level = new.compliance_level, published_at = new.published_at
     where t.tenant_id = new.tenant_id and t.post_id = new.post_id
       and (t.compliance_level, t.published_at) is distinct from (new.compliance_level, new.published_at);
  end if;
  insert into public.publication_terms (tenant_id, post_id, category_id, tag_id, compliance_level, published_at)
    select new.tenant_id, new.post_id, c.id, null::uuid, new.compliance_level, new.published_at
      from public.categories c where c.tenant_id = new.tenant_id
       and (c.id = new.category_id or c.id = any (new.category_ids))
    union all
    select new.tenant_id, new.post_id, null, t.id, new.compliance_level, new.published_at
      from public.tags t where t.tenant_id = new.tenant_id and t.id = any (new.tag_ids)
    on conflict do nothing;
  insert into public.publication_people (tenant_id, post_id, part, position, user_id, compliance_level, published_at)
    select new.tenant_id, new.post_id, 'author', n, id, new.compliance_level, new.published_at
      from unnest(new.author_ids) with ordinality u (id, n)
    union all
    select new.tenant_id, new.post_id, 'reviewer', n, id, new.compliance_level, new.published_at
      from unnest(new.reviewer_ids) with ordinality u (id, n);
  return null;
end $$;
alter function app.file_publication() owner to parecer_definer;
revoke all on function app.file_publication() from public;

-- Categories and tags count what is public in them; the database counts, so that no path can forget to. In the order of the
-- ids: two opposite moves must not wait for each other.
create function app.count_terms() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  step constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  perform 1 from public.categories c
    where (c.tenant_id, c.id) in (select r.tenant_id, r.category_id from changed r) order by c.id for no key update;
  update public.categories c set count = c.count + step * d.n
    from (select r.tenant_id, r.category_id, count(*)::integer as n from changed r
           where r.category_id is not null group by 1, 2) d
   where c.tenant_id = d.tenant_id and c.id = d.category_id;
  perform 1 from public.tags t
    where (t.tenant_id, t.id) in (select r.tenant_id, r.tag_id from changed r) order by t.id for no key update;
  update public.tags t set count = t.count + step * d.n
    from (select r.tenant_id, r.tag_id, count(*)::integer as n from changed r where r.tag_id is not null group by 1, 2) d
   where t.tenant_id = d.tenant_id and t.id = d.tag_id;
  return null;
end $$;
alter function app.count_terms() owner to parecer_definer;
revoke all on function app.count_terms() from public;

drop trigger publications_count on publications;
drop function app.count_publication();
create trigger publications_file_first after insert on publications
  for each row execute function app.file_publication();
create trigger publications_file after update on publications for each row
  when ((old.category_id, old.category_ids, old.tag_ids, old.author_ids, old.reviewer_ids, old.compliance_level, old.published_at)
    is distinct from (new.category_id, new.category_ids, new.tag_ids, new.author_ids, new.reviewer_ids, new.compliance_level,
      new.published_at))
  execute function app.file_publication();

-- what is public already; its categories have counted it
alter table publications no force row level security;
alter table categories no force row level security;
alter table publication_terms no force row level security;
insert into publication_terms (tenant_id, post_id, category_id, compliance_level, published_at)
  select p.tenant_id, p.post_id, p.category_id, p.compliance_level, p.published_at from publications p
   where p.category_id is not null;
alter table publications force row level security;
alter table categories force row level security;
alter table publication_terms force row level security;
create trigger publication_terms_count_in after insert on publication_terms
  referencing new table as changed for each statement execute function app.count_terms();
create trigger publication_terms_count_out after delete on publication_terms
  referencing old table as changed for each statement execute function app.count_terms();
call app.admit_erasure();

-- @down
drop trigger publication_terms_count_in on publication_terms;
drop trigger publication_terms_count_out on publication_terms;
drop trigger publications_file on publications;
drop trigger publications_file_first on publications;
drop function app.file_publication();
drop policy public_tags on tags;
drop policy public_users on users;
create policy public_users on users as restrictive for select to parecer_public
  using (role <> 'platform_admin' and exists (
    select 1 from publications p where p.tenant_id = users.tenant_id and p.author_id = users.id));
drop table publication_people, publication_terms;
drop function app.count_terms();
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
create trigger publications_count after insert or update or delete on publications
  for each row execute function app.count_publication();
-- further categories are not counted any more
alter table publications no force row level security;
alter table categories no force row level security;
update categories c set count = (
  select count(*) from publications p where p.tenant_id = c.tenant_id and p.category_id = c.id);
alter table publications force row level security;
alter table categories force row level security;
create or replace function app.fill_publication() returns trigger
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
drop function app.uuids_of(jsonb);
alter table publications drop column parent_id, drop column menu_order, drop column featured_media_id, drop column tag_ids,
  drop column category_ids, drop column author_ids, drop column reviewer_ids, drop column related_ids,
  drop column media_ids, drop column seo_title, drop column canonical_url, drop column noindex, drop column og_title,
  drop column og_description, drop column og_image_id, drop column blocks;
create or replace function app.guard_workflow() returns trigger
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
drop trigger posts_link on posts;
drop trigger posts_link_first on posts;
drop trigger posts_hold_parent on posts;
drop trigger posts_place on posts;
drop table post_links;
drop function app.link_post();
drop function app.hold_parent();
drop function app.place_post();
create or replace function app.number_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  now_hash text;
begin
  new.requires_crm_validation := new.medical_category is not null;
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
    new.updated_at := clock_timestamp();
    new.revision := old.revision;
    if new.deleted_at is not null then
      new.content_hash := old.content_hash;
      return new;
    end if;
  else
    new.version := 1;
    new.revision := 1;
  end if;
  now_hash := encode(sha256(convert_to(app.post_snapshot(new)::text, 'UTF8')), 'hex');
  if tg_op = 'UPDATE' and now_hash is distinct from old.content_hash then
    new.revision := old.revision + 1;
  end if;
  new.content_hash := now_hash;
  return new;
end $$;
create or replace function app.post_snapshot(p posts) returns jsonb
  language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'title', p.title, 'slug', p.slug, 'content', p.content, 'excerpt', p.excerpt, 'post_type', p.post_type,
    'meta_description', p.meta_description, 'meta_keywords', p.meta_keywords,
    'medical_category', p.medical_category, 'compliance_level', coalesce(p.compliance_level, 'public'),
    'medical_disclaimer', p.medical_disclaimer, 'author_id', p.author_id, 'category_id', p.category_id,
    'custom_fields', coalesce((
      select jsonb_agg(jsonb_build_object('key', f.meta_key, 'value', f.meta_value, 'type', f.meta_type,
          'group', f.field_group) order by f.field_order, f.meta_key)
        from public.custom_fields f
       where f.tenant_id = p.tenant_id and f.post_id = p.id and not coalesce(f.is_phi, false)), '[]'))
$$;
drop function app.each_once(uuid[]);
alter table posts drop constraint posts_post_type_fkey, drop constraint posts_links_check,
  drop constraint posts_not_own_parent_check, drop constraint posts_not_own_related_check,
  drop column parent_id, drop column menu_order, drop column featured_media_id, drop column tag_ids,
  drop column category_ids, drop column author_ids, drop column reviewer_ids, drop column related_ids,
  drop column media_ids, drop column seo_title, drop column canonical_url, drop column noindex, drop column og_title,
  drop column og_description, drop column og_image_id, drop column blocks, drop column sanitizer_version;
drop table tags;
drop trigger tenants_give_post_types on tenants;
drop table post_types;
drop function app.give_post_types();
