-- What 0028 left open: nobody is credited with checking his own text; a tree stays a tree when what was thrown away comes
-- back, and no deeper than it may be when a branch moves; files that are public are kept and read by links as tags are; and
-- what an article refers to is read in one call, of what its reader may see.

alter table posts add constraint posts_reviewers_check
  check (not (author_id = any (reviewer_ids)) and not (reviewer_ids && author_ids));

-- Of a branch that moves the height counts, too; and what comes back from the trash finds a parent there.
create or replace function app.place_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  depth integer;
  height integer := 0;
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
  end if;
  if tg_op = 'UPDATE' then
    with recursive below as (
      select l.post_id, 1 as n from public.post_links l
       where l.tenant_id = new.tenant_id and l.kind = 'parent' and l.target_post_id = new.id
      union all
      select l.post_id, below.n + 1 from public.post_links l join below on l.target_post_id = below.post_id
       where l.tenant_id = new.tenant_id and l.kind = 'parent' and below.n <= 21
    ) select coalesce(max(below.n), 0) into height from below;
  end if;
  if depth + height > 20 then
    raise exception 'twenty levels are enough' using errcode = '23514', constraint = 'posts_depth_check', table = 'posts';
  end if;
  return new;
end $$;
drop trigger posts_place on posts;
create trigger posts_place before insert or update of parent_id, post_type, deleted_at on posts
  for each row when (new.parent_id is not null and new.deleted_at is null) execute function app.place_post();

-- A type whose posts stand below each other stays one as long as they do.
create function app.keep_tree() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(7204103, pg_catalog.hashtext(new.tenant_id::text));
  if exists (select 1 from public.post_links l
               join public.posts p on p.tenant_id = l.tenant_id and p.id = l.post_id
              where l.tenant_id = new.tenant_id and l.kind = 'parent' and p.post_type = new.key) then
    raise exception 'posts of this type stand below each other'
      using errcode = '23514', constraint = 'post_types_tree_check', table = 'post_types';
  end if;
  return new;
end $$;
create trigger post_types_keep_tree before update of hierarchical on post_types
  for each row when (old.hierarchical and not new.hierarchical) execute function app.keep_tree();

-- Files of what is public: the featured one, the one for social networks, and those the content shows.
create table publication_media (
  tenant_id uuid not null default app.current_tenant(),
  post_id uuid not null,
  media_id uuid not null,
  compliance_level varchar(20) not null,
  published_at timestamptz not null,
  constraint publication_media_pkey primary key (tenant_id, post_id, media_id),
  constraint publication_media_post_fkey foreign key (tenant_id, post_id) references publications (tenant_id, post_id)
    on delete cascade,
  -- what is shown to the public does not vanish under it
  constraint publication_media_media_fkey foreign key (tenant_id, media_id) references media (tenant_id, id)
    on delete restrict
);
create index idx_publication_media_media on publication_media (tenant_id, media_id);
alter table publication_media enable row level security;
alter table publication_media force row level security;
create policy tenant_isolation_publication_media on publication_media
  using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
create policy definer_publication_media on publication_media to parecer_definer using (true) with check (true);
create policy public_publication_media on publication_media as restrictive for select to parecer_public
  using (published_at <= now() and compliance_level = any ((select app.current_levels())::text[]));
create policy service_publication_media on publication_media as restrictive for select to parecer_app
  using (not (select app.is_service()));
create policy lent_publication_media on publication_media as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(post_id) else false end);
grant select on publication_media to parecer_app, parecer_public;
grant select, insert, update, delete on publication_media to parecer_definer;

-- Trees of pages are read whole; articles are not in them.
create index idx_publications_pages on publications (tenant_id, post_type, compliance_level) where post_type <> 'post';

-- A reader learns what is said of a file when an article that he may read shows it, and never of a patient's.
grant select (id, tenant_id, mime_type, width, height, alt_text, caption, access_level, contains_phi, version)
  on media to parecer_public;
create policy public_media on media as restrictive for select to parecer_public
  using (coalesce(access_level, 'public') = 'public' and not coalesce(contains_phi, false) and exists (
    select 1 from publication_media m where m.tenant_id = media.tenant_id and m.media_id = media.id));

create or replace function app.file_publication() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  shown constant uuid[] := array_remove(new.media_ids || new.featured_media_id || new.og_image_id, null);
begin
  if tg_op = 'UPDATE' then
    delete from public.publication_people p where p.tenant_id = new.tenant_id and p.post_id = new.post_id;
    delete from public.publication_media m where m.tenant_id = new.tenant_id and m.post_id = new.post_id;
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
  -- a file may be gone since the revision was written
  insert into public.publication_media (tenant_id, post_id, media_id, compliance_level, published_at)
    select new.tenant_id, new.post_id, m.id, new.compliance_level, new.published_at
      from public.media m where m.tenant_id = new.tenant_id and m.id = any (shown);
  return null;
end $$;
drop trigger publications_file on publications;
create trigger publications_file after update on publications for each row
  when ((old.category_id, old.category_ids, old.tag_ids, old.author_ids, old.reviewer_ids, old.media_ids,
      old.featured_media_id, old.og_image_id, old.compliance_level, old.published_at)
    is distinct from (new.category_id, new.category_ids, new.tag_ids, new.author_ids, new.reviewer_ids, new.media_ids,
      new.featured_media_id, new.og_image_id, new.compliance_level, new.published_at))
  execute function app.file_publication();

-- A tag that is merged into another, or taken from every post, changes beneath what is public, too: it is a label.
grant update (tag_ids) on publications to parecer_app;
create trigger publications_lose_tags before update of tag_ids on publications
  for each row execute function app.touch_row();

-- All that an article refers to, in the order in which it does, as JSON, with a tag that changes when any of it does. It
-- runs as its caller: what row security hides from a reader is not named to him. Only articles that refer to something are
-- asked, so that the others cost nothing.
create function app.article_relations(p_parent uuid, p_tags uuid[], p_categories uuid[], p_authors uuid[],
    p_reviewers uuid[], p_related uuid[], p_featured uuid, p_og_image uuid)
  returns table (tags json, categories json, authors json, reviewers json, related json, featured_media json,
    og_image json, parent json, above text, tag text)
  language plpgsql stable rows 1 set search_path = '' as $$
#variable_conflict use_column
declare
  own constant uuid := app.current_tenant();
  parts text[] := '{}';
  part text;
begin
  select json_agg(json_build_object('name', t.name, 'slug', t.slug) order by u.n),
         string_agg(t.id || '.' || t.version, ' ' order by u.n) into tags, part
    from unnest(p_tags) with ordinality u (id, n)
   cross join lateral (select id, name, slug, version from public.tags
                        where tenant_id = own and id = u.id offset 0) t;
  parts := parts || part;
  select json_agg(json_build_object('name', c.name, 'slug', c.slug) order by u.n),
         string_agg(c.id || '.' || c.version, ' ' order by u.n) into categories, part
    from unnest(p_categories) with ordinality u (id, n)
   cross join lateral (select id, name, slug, version from public.categories
                        where tenant_id = own and id = u.id offset 0) c;
  parts := parts || part;
  select json_agg(w.person order by w.n) filter (where w.wrote),
         json_agg(w.person order by w.n) filter (where not w.wrote),
         string_agg(w.mark, ' ' order by w.wrote, w.n) into authors, reviewers, part
    from (select u.wrote, u.n, p.id || '.' || p.version as mark, json_build_object('name', p.name,
              'professional_registry', p.professional_registry, 'speciality', p.speciality) as person
            from (select true as wrote, a.* from unnest(p_authors) with ordinality a (id, n)
                  union all select false, b.* from unnest(p_reviewers) with ordinality b (id, n)) u
           cross join lateral (select id, name, professional_registry, speciality, version from public.users
                                where tenant_id = own and id = u.id offset 0) p) w;
  parts := parts || part;
  select json_agg(json_build_object('id', p.post_id, 'title', p.title, 'slug', p.slug, 'post_type', p.post_type,
             'excerpt', p.excerpt) order by u.n),
         string_agg(concat_ws('.', p.post_id, p.version, extract(epoch from p.updated_at)), ' ' order by u.n)
    into related, part
    from unnest(p_related) with ordinality u (id, n)
   cross join lateral (select post_id, title, slug, post_type, excerpt, version, updated_at from public.publications
                        where tenant_id = own and post_id = u.id offset 0) p;
  parts := parts || part;
  select max(f.file::text) filter (where f.featured)::json, max(f.file::text) filter (where not f.featured)::json,
         string_agg(f.mark, ' ' order by f.featured) into featured_media, og_image, part
    from (select u.featured, m.id || '.' || m.version as mark, json_build_object('id', m.id, 'alt_text', m.alt_text,
              'caption', m.caption, 'width', m.width, 'height', m.height, 'mime_type', m.mime_type) as file
            from (values (true, p_featured), (false, p_og_image)) u (featured, id)
           cross join lateral (select id, alt_text, caption, width, height, mime_type, version from public.media
                                where tenant_id = own and id = u.id offset 0) m) f;
  parts := parts || part;
  -- what was published of a tree at different times need not be one any more
  with recursive up as (
    select p.post_id, p.parent_id, p.title, p.slug, p.version, p.updated_at, array[p.post_id] as seen
      from public.publications p where p.tenant_id = own and p.post_id = p_parent
    union all
    select p.post_id, p.parent_id, p.title, p.slug, p.version, p.updated_at, up.seen || p.post_id
      from up cross join lateral (select * from public.publications q
                                   where q.tenant_id = own and q.post_id = up.parent_id offset 0) p
     where cardinality(up.seen) < 20 and p.post_id <> all (up.seen)
  ) select max(json_build_object('title', u.title, 'slug', u.slug)::text) filter (where u.post_id = p_parent)::json,
           string_agg(u.slug, '/' order by cardinality(u.seen) desc),
           string_agg(concat_ws('.', u.post_id, u.version, extract(epoch from u.updated_at)), ' ' order by u.seen)
      into parent, above, part from up u;
  tag := left(encode(sha256(convert_to(array_to_string(parts || part, '|', '-'), 'UTF8')), 'hex'), 24);
  return next;
end $$;
revoke all on function app.article_relations(uuid, uuid[], uuid[], uuid[], uuid[], uuid[], uuid, uuid) from public;
grant execute on function app.article_relations(uuid, uuid[], uuid[], uuid[], uuid[], uuid[], uuid, uuid)
  to parecer_public, parecer_app;

call app.admit_erasure();

-- @down
drop function app.article_relations(uuid, uuid[], uuid[], uuid[], uuid[], uuid[], uuid, uuid);
drop trigger publications_lose_tags on publications;
revoke update (tag_ids) on publications from parecer_app;
drop trigger publications_file on publications;
create or replace function app.file_publication() returns trigger
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
create trigger publications_file after update on publications for each row
  when ((old.category_id, old.category_ids, old.tag_ids, old.author_ids, old.reviewer_ids, old.compliance_level, old.published_at)
    is distinct from (new.category_id, new.category_ids, new.tag_ids, new.author_ids, new.reviewer_ids, new.compliance_level,
      new.published_at))
  execute function app.file_publication();
drop policy public_media on media;
drop index idx_publications_pages;
revoke all on media from parecer_public;
drop table publication_media;
drop trigger post_types_keep_tree on post_types;
drop function app.keep_tree();
drop trigger posts_place on posts;
create or replace function app.place_post() returns trigger
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
alter table posts drop constraint posts_reviewers_check;
