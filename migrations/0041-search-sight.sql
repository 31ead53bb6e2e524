-- What a review of the search and of public files found.

-- Of the words that a filter asks for those that stand in the hits, as p_sight sees them, in the syntax of tsquery: a word
-- that stands only in what somebody does not see is not named to him. All are plain words.
create function app.words_of_hits(p_tenant uuid, p_ids uuid[], p_filter tsquery, p_sight uuid) returns text
  language sql stable set search_path = '' as $$
  with seen as materialized (
    select coalesce(w.search, u.search) as search
      from unnest(p_ids) i (id)
      join public.posts p on p.tenant_id = p_tenant and p.id = i.id
      left join public.post_search w on w.tenant_id = p_tenant and w.post_id = p.id
        and (p_sight is null or p.author_id = p_sight or p_sight = any (p.author_ids))
      left join public.publications u on w.post_id is null and u.tenant_id = p_tenant and u.post_id = p.id
  ) select coalesce(string_agg(quote_literal(a.word), ' | ' order by a.word), '')
      from (select distinct m[1] as word from regexp_matches(p_filter::text, '[a-z]+', 'g') m) a
     where exists (select 1 from seen s where s.search @@ quote_literal(a.word)::tsquery)
$$;
revoke all on function app.words_of_hits(uuid, uuid[], tsquery, uuid) from public;
grant execute on function app.words_of_hits(uuid, uuid[], tsquery, uuid) to parecer_definer;

-- It asks for itself who asks: not every caller is the program.
create or replace function app.search_posts(
    p_query text, p_open text, p_last text, p_words text[], p_sight uuid, p_statuses text[], p_post_type text,
    p_author_id uuid, p_limit integer)
  returns table (post_id uuid, rank real, query text, fuzzy boolean)
  language plpgsql stable security definer rows 100 set search_path = '' as $$
declare
  tenant constant uuid := app.current_tenant();
  marks tsquery := to_tsquery('app.portuguese_folded', p_query);
  filter tsquery := marks;
  beginning tsquery;
  begun text[];
  stems text[];
  band real;
  ids uuid[];
  ranks real[];
begin
  if app.sight_of('posts') = 'none' then
    return;
  end if;
  if app.is_service() then
    p_sight := app.current_actor();
  end if;
  if p_last is not null then
    beginning := to_tsquery('app.portuguese_folded', p_last || ':*');
    stems := tsvector_to_array(to_tsvector('app.portuguese_folded', p_last));
    if numnode(beginning) = 1 and app.is_plain_word(stems[1]) then
      marks := to_tsquery('app.portuguese_folded', p_open);
      begun := array(select w.word from public.search_words w
        where w.tenant_id = tenant and w.word >= stems[1] and w.word < stems[1] || '{' limit 201);
      -- of more words than that the index finds the beginning sooner by itself
      filter := case when cardinality(begun) > 200 then marks
        when cardinality(begun) = 0 then filter
        else ts_rewrite(marks, beginning, (select string_agg(quote_literal(b), ' | ') from unnest(begun) b)::tsquery) end;
    end if;
  end if;
  if numnode(filter) = 0 then
    return;
  end if;
  return query select r.post_id, r.rank, marks::text, false
    from app.rank_posts(filter, marks, p_sight, p_statuses, p_post_type, p_author_id, p_limit) r;
  -- words that are alike come from all texts of the tenant: not for whom it lets see a part
  if found or p_words is null or app.is_lent() or app.is_service() then
    return;
  end if;
  -- the most similar words first; only what somebody sees ends the search
  stems := array(select (tsvector_to_array(to_tsvector('app.portuguese_folded', w.word)))[1] from unnest(p_words) w(word));
  stems := array_remove(stems, null);
  if app.similar_words(tenant, stems, 0.3) is null then
    return;
  end if;
  foreach band in array array[0.5, 0.4, 0.3] loop
    filter := app.similar_words(tenant, stems, band);
    continue when filter is null;
    select array_agg(r.post_id), array_agg(r.rank) into ids, ranks
      from app.rank_posts(filter, null, p_sight, p_statuses, p_post_type, p_author_id, p_limit) r;
    if ids is not null then
      return query select h.post_id, h.rank, app.words_of_hits(tenant, ids, filter, p_sight), true
        from unnest(ids, ranks) h (post_id, rank);
      return;
    end if;
  end loop;
end $$;

-- How alike words must be is not for the session to say. Not a setting of the function: nobody but a superuser could load a
-- dump of that before the library is there.
create or replace function app.similar_words(p_tenant uuid, p_stems text[], p_similarity real) returns tsquery
  language plpgsql stable set search_path = '' as $$
declare
  stem text;
  alike text;
  all_words tsquery;
begin
  perform set_config('pg_trgm.similarity_threshold', '0.3', true);
  foreach stem in array p_stems loop
    select string_agg(quote_literal(w.word), ' | ') into alike from public.search_words w
     where w.tenant_id = p_tenant and w.word operator(public.%) stem and public.similarity(w.word, stem) >= p_similarity;
    if alike is null then
      return null;
    end if;
    all_words := case when all_words is null then alike::tsquery else all_words && alike::tsquery end;
  end loop;
  return all_words;
end $$;

-- The words of a public text are indexed like those of its draft, however many there are.
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

-- Files that fields name are files of the article as those its text shows.
create or replace function app.file_publication() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  shown constant uuid[] := array_remove(new.media_ids || new.featured_media_id || new.og_image_id, null)
    || array(select i.id from jsonb_array_elements(new.custom_fields) f,
               jsonb_to_recordset(f -> 'refs') r (kind text, ids uuid[]), unnest(r.ids) i (id) where r.kind = 'media');
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
      old.featured_media_id, old.og_image_id, old.custom_fields, old.compliance_level, old.published_at)
    is distinct from (new.category_id, new.category_ids, new.tag_ids, new.author_ids, new.reviewer_ids, new.media_ids,
      new.featured_media_id, new.og_image_id, new.custom_fields, new.compliance_level, new.published_at))
  execute function app.file_publication();
alter table publications no force row level security;
alter table publication_media no force row level security;
alter table media no force row level security;
insert into publication_media (tenant_id, post_id, media_id, compliance_level, published_at)
  select distinct p.tenant_id, p.post_id, m.id, p.compliance_level, p.published_at
    from publications p, jsonb_array_elements(p.custom_fields) f,
         jsonb_to_recordset(f -> 'refs') r (kind text, ids uuid[]), unnest(r.ids) i (id)
    join media m on m.id = i.id
   where r.kind = 'media' and m.tenant_id = p.tenant_id
  on conflict do nothing;
alter table publications force row level security;
alter table publication_media force row level security;
alter table media force row level security;

-- What a partner site may know of a file: nothing, unless an article that it may read names it.
create or replace function app.open_media(p_ids uuid[]) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'alt_text', m.alt_text, 'caption', m.caption,
      'mime_type', m.mime_type, 'width', m.width, 'height', m.height) order by i.n), '[]')
    from unnest(p_ids) with ordinality i (id, n)
    join public.media m on m.tenant_id = (select app.current_tenant()) and m.id = i.id
   where exists (select 1 from public.publication_media p
                  where p.tenant_id = m.tenant_id and p.media_id = m.id and p.published_at <= now()
                    and p.compliance_level = any ((select app.current_levels())::text[]))
     and not coalesce(m.contains_phi, false)
     and coalesce(m.access_level, 'public') = any ((select app.current_levels())::text[])
$$;

-- What is said of a file stands beneath public articles at once: who may not publish does not change it there.
create function app.guard_public_media() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if session_user = 'parecer_app' and exists (
      select 1 from public.publication_media p where p.tenant_id = old.tenant_id and p.media_id = old.id)
    and not coalesce(app.signed_role() in ('editor', 'administrator', 'medical_admin')
      -- the house's own work is in nobody's name
      or app.proven() and app.current_actor() is null, false) then
    raise exception 'a public article shows this file' using errcode = '42501', constraint = 'media_public_check';
  end if;
  return new;
end $$;
alter function app.guard_public_media() owner to parecer_definer;
revoke all on function app.guard_public_media() from public;
create trigger media_guard_public before update of alt_text, caption, description, title on media
  for each row when ((old.alt_text, old.caption, old.description, old.title)
    is distinct from (new.alt_text, new.caption, new.description, new.title))
  execute function app.guard_public_media();

-- @down
drop trigger media_guard_public on media;
drop function app.guard_public_media();
create or replace function app.open_media(p_ids uuid[]) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'alt_text', m.alt_text, 'caption', m.caption,
      'mime_type', m.mime_type, 'width', m.width, 'height', m.height) order by i.n), '[]')
    from unnest(p_ids) with ordinality i (id, n)
    join public.media m on m.tenant_id = (select app.current_tenant()) and m.id = i.id
   where not coalesce(m.contains_phi, false)
     and coalesce(m.access_level, 'public') = any ((select app.current_levels())::text[])
$$;
drop trigger publications_file on publications;
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
create trigger publications_file after update on publications for each row
  when ((old.category_id, old.category_ids, old.tag_ids, old.author_ids, old.reviewer_ids, old.media_ids,
      old.featured_media_id, old.og_image_id, old.compliance_level, old.published_at)
    is distinct from (new.category_id, new.category_ids, new.tag_ids, new.author_ids, new.reviewer_ids, new.media_ids,
      new.featured_media_id, new.og_image_id, new.compliance_level, new.published_at))
  execute function app.file_publication();
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
create or replace function app.similar_words(p_tenant uuid, p_stems text[], p_similarity real) returns tsquery
  language plpgsql stable set search_path = '' as $$
declare
  stem text;
  alike text;
  all_words tsquery;
begin
  foreach stem in array p_stems loop
    select string_agg(quote_literal(w.word), ' | ') into alike from public.search_words w
     where w.tenant_id = p_tenant and w.word operator(public.%) stem and public.similarity(w.word, stem) >= p_similarity;
    if alike is null then
      return null;
    end if;
    all_words := case when all_words is null then alike::tsquery else all_words && alike::tsquery end;
  end loop;
  return all_words;
end $$;
create or replace function app.search_posts(
    p_query text, p_open text, p_last text, p_words text[], p_sight uuid, p_statuses text[], p_post_type text,
    p_author_id uuid, p_limit integer)
  returns table (post_id uuid, rank real, query text, fuzzy boolean)
  language plpgsql stable security definer rows 100 set search_path = '' as $$
declare
  tenant constant uuid := app.current_tenant();
  marks tsquery := to_tsquery('app.portuguese_folded', p_query);
  filter tsquery := marks;
  beginning tsquery;
  begun text[];
  stems text[];
  band real;
begin
  if p_last is not null then
    beginning := to_tsquery('app.portuguese_folded', p_last || ':*');
    stems := tsvector_to_array(to_tsvector('app.portuguese_folded', p_last));
    if numnode(beginning) = 1 and app.is_plain_word(stems[1]) then
      marks := to_tsquery('app.portuguese_folded', p_open);
      begun := array(select w.word from public.search_words w
        where w.tenant_id = tenant and w.word >= stems[1] and w.word < stems[1] || '{' limit 201);
      -- of more words than that the index finds the beginning sooner by itself
      filter := case when cardinality(begun) > 200 then marks
        when cardinality(begun) = 0 then filter
        else ts_rewrite(marks, beginning, (select string_agg(quote_literal(b), ' | ') from unnest(begun) b)::tsquery) end;
    end if;
  end if;
  if numnode(filter) = 0 then
    return;
  end if;
  return query select r.post_id, r.rank, marks::text, false
    from app.rank_posts(filter, marks, p_sight, p_statuses, p_post_type, p_author_id, p_limit) r;
  if found or p_words is null then
    return;
  end if;
  -- the most similar words first; only what somebody sees ends the search
  stems := array(select (tsvector_to_array(to_tsvector('app.portuguese_folded', w.word)))[1] from unnest(p_words) w(word));
  stems := array_remove(stems, null);
  if app.similar_words(tenant, stems, 0.3) is null then
    return;
  end if;
  foreach band in array array[0.5, 0.4, 0.3] loop
    filter := app.similar_words(tenant, stems, band);
    continue when filter is null;
    return query select r.post_id, r.rank, filter::text, true
      from app.rank_posts(filter, null, p_sight, p_statuses, p_post_type, p_author_id, p_limit) r;
    if found then
      return;
    end if;
  end loop;
end $$;
drop function app.words_of_hits(uuid, uuid[], tsquery, uuid);
