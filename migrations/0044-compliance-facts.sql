-- What a text itself does not say, but a rule asks for: who signs it with which registered specialities, which house publishes it,
-- what its pictures show, and what it discloses. Shapes are the service's to check.

alter table users
  -- as announced: [{name, rqe}], the RQE null where none is known (Res. CFM 2.336/2023)
  add column specialities jsonb not null default '[]',
  add constraint users_specialities_check check (jsonb_typeof(specialities) = 'array' and octet_length(specialities::text) <= 8192);
grant select (specialities), update (specialities) on users to parecer_app;

alter table tenant_settings
  -- {type, crm_registration, technical_director: {name, registry, rqe}, sector}
  add column establishment jsonb not null default '{}',
  add constraint tenant_settings_establishment_check
    check (jsonb_typeof(establishment) = 'object' and octet_length(establishment::text) <= 8192);
grant update (establishment) on tenant_settings to parecer_app;

alter table media
  -- {kind, patients, patient_consent: {given, reference}, identifiable, edited, has_complications, credit}; null: nobody has said
  add column picture jsonb,
  add constraint media_picture_check check (jsonb_typeof(picture) = 'object' and octet_length(picture::text) <= 8192);
grant update (picture) on media to parecer_app;

-- {sponsor, conflict_of_interest, advertiser, product, form, testimonial_reposts_in_semester}
alter table posts
  add column disclosures jsonb not null default '{}',
  add constraint posts_disclosures_check
    check (jsonb_typeof(disclosures) = 'object' and octet_length(disclosures::text) <= 32768);
alter table publications add column disclosures jsonb not null default '{}';

-- What a post discloses is judged with it. What discloses nothing keeps its hash.
create or replace function app.post_snapshot(p posts) returns jsonb
  language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'title', p.title, 'slug', p.slug, 'content', p.content, 'excerpt', p.excerpt, 'post_type', p.post_type,
    'meta_description', p.meta_description, 'meta_keywords', p.meta_keywords,
    'medical_category', p.medical_category, 'compliance_level', coalesce(p.compliance_level, 'public'),
    'medical_disclaimer', p.medical_disclaimer, 'author_id', p.author_id, 'category_id', p.category_id,
    'custom_fields', coalesce((
      select jsonb_agg(jsonb_build_object('key', f.meta_key, 'value', f.meta_value, 'type', f.meta_type,
          'group', f.field_group) || case when f.refs is null then '{}' else jsonb_build_object('refs', f.refs) end
          order by f.field_order, f.meta_key)
        from public.custom_fields f
       where f.tenant_id = p.tenant_id and f.post_id = p.id and not coalesce(f.is_phi, false)
         and not exists (select 1 from public.hidden_fields h
                          where h.tenant_id = f.tenant_id and h.post_id = f.post_id and h.meta_key = f.meta_key)), '[]'))
  || jsonb_strip_nulls(jsonb_build_object(
    'parent_id', p.parent_id, 'menu_order', nullif(p.menu_order, 0), 'featured_media_id', p.featured_media_id,
    'tag_ids', nullif(p.tag_ids, '{}'), 'category_ids', nullif(p.category_ids, '{}'),
    'author_ids', nullif(p.author_ids, '{}'), 'reviewer_ids', nullif(p.reviewer_ids, '{}'),
    'related_ids', nullif(p.related_ids, '{}'), 'media_ids', nullif(p.media_ids, '{}'),
    'seo_title', p.seo_title, 'canonical_url', p.canonical_url, 'noindex', nullif(p.noindex, false),
    'og_title', p.og_title, 'og_description', p.og_description, 'og_image_id', p.og_image_id,
    'blocks', nullif(p.blocks, '[]'), 'disclosures', nullif(p.disclosures, '{}')))
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
  new.disclosures := coalesce(s -> 'disclosures', '{}');
  new.updated_at := clock_timestamp();
  new.version := case when tg_op = 'UPDATE' then old.version + 1 else 1 end;
  new.search := app.post_words(new.title, new.excerpt, new.meta_keywords, new.content);
  return new;
end $$;

-- @down
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
  new.search := app.post_words(new.title, new.excerpt, new.meta_keywords, new.content);
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
          'group', f.field_group) || case when f.refs is null then '{}' else jsonb_build_object('refs', f.refs) end
          order by f.field_order, f.meta_key)
        from public.custom_fields f
       where f.tenant_id = p.tenant_id and f.post_id = p.id and not coalesce(f.is_phi, false)
         and not exists (select 1 from public.hidden_fields h
                          where h.tenant_id = f.tenant_id and h.post_id = f.post_id and h.meta_key = f.meta_key)), '[]'))
  || jsonb_strip_nulls(jsonb_build_object(
    'parent_id', p.parent_id, 'menu_order', nullif(p.menu_order, 0), 'featured_media_id', p.featured_media_id,
    'tag_ids', nullif(p.tag_ids, '{}'), 'category_ids', nullif(p.category_ids, '{}'),
    'author_ids', nullif(p.author_ids, '{}'), 'reviewer_ids', nullif(p.reviewer_ids, '{}'),
    'related_ids', nullif(p.related_ids, '{}'), 'media_ids', nullif(p.media_ids, '{}'),
    'seo_title', p.seo_title, 'canonical_url', p.canonical_url, 'noindex', nullif(p.noindex, false),
    'og_title', p.og_title, 'og_description', p.og_description, 'og_image_id', p.og_image_id,
    'blocks', nullif(p.blocks, '[]')))
$$;
alter table publications drop column disclosures;
alter table posts drop column disclosures;
alter table media drop column picture;
alter table tenant_settings drop column establishment;
alter table users drop column specialities;
