-- What the councils want printed beside an article and the stage S.4-1.1-3 takes as printed, for partner sites to print: the profession
-- and the registered specialities of who signs (Res. CFM 2.336/2023 art. 4), the house and its technical director (art. 5).

grant select (professional_type, specialities) on users to parecer_public;

-- A speciality without its RQE may not be announced, so it is not delivered.
create function app.registered_specialities(p_specialities jsonb) returns jsonb
  language sql immutable parallel safe set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('name', s ->> 'name', 'rqe', s ->> 'rqe') order by n), '[]')
    from jsonb_array_elements(p_specialities) with ordinality l (s, n)
   where s ->> 'rqe' <> ''
$$;
revoke all on function app.registered_specialities(jsonb) from public;
grant execute on function app.registered_specialities(jsonb) to parecer_public, parecer_app;

-- Of a tenant and its settings this and no more: partner sites see neither table.
create function app.printed_establishment() returns jsonb
  language plpgsql stable security definer set search_path = '' as $$
declare
  own constant uuid := app.current_tenant();
begin
  return (
    select jsonb_build_object('name', t.name, 'crm_registration', s.establishment ->> 'crm_registration',
             'technical_director', case when d ->> 'name' <> '' then jsonb_build_object(
               'name', d ->> 'name', 'registry', d ->> 'registry', 'rqe', d ->> 'rqe') end)
      from public.tenants t
      join public.tenant_settings s on s.tenant_id = t.id
     cross join lateral (select s.establishment -> 'technical_director' as d) w
     where t.id = own);
end $$;
alter function app.printed_establishment() owner to parecer_definer;
revoke all on function app.printed_establishment() from public;
grant execute on function app.printed_establishment() to parecer_public;

create or replace function app.article_relations(p_parent uuid, p_tags uuid[], p_categories uuid[], p_authors uuid[],
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
              'professional_type', p.professional_type, 'professional_registry', p.professional_registry,
              'speciality', p.speciality, 'specialities', app.registered_specialities(p.specialities)) as person
            from (select true as wrote, a.* from unnest(p_authors) with ordinality a (id, n)
                  union all select false, b.* from unnest(p_reviewers) with ordinality b (id, n)) u
           cross join lateral (select id, name, professional_type, professional_registry, speciality, specialities, version
                                 from public.users
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

-- @down
create or replace function app.article_relations(p_parent uuid, p_tags uuid[], p_categories uuid[], p_authors uuid[],
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
drop function app.printed_establishment();
drop function app.registered_specialities(jsonb);
revoke select (professional_type, specialities) on users from parecer_public;
