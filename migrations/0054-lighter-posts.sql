-- A new post and a saved one cost the database less; what is kept, refused and found is the same.

-- As before, but only the fields are a query: all else is an expression, for which the server starts none.
create or replace function app.post_snapshot(p posts) returns jsonb
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  fields jsonb;
begin
  select jsonb_agg(jsonb_build_object('key', f.meta_key, 'value', f.meta_value, 'type', f.meta_type,
           'group', f.field_group) || case when f.refs is null then '{}' else jsonb_build_object('refs', f.refs) end
           order by f.field_order, f.meta_key) into fields
    from public.custom_fields f
   where f.tenant_id = p.tenant_id and f.post_id = p.id and not coalesce(f.is_phi, false)
     and not exists (select 1 from public.hidden_fields h
                      where h.tenant_id = f.tenant_id and h.post_id = f.post_id and h.meta_key = f.meta_key);
  return jsonb_build_object(
    'title', p.title, 'slug', p.slug, 'content', p.content, 'excerpt', p.excerpt, 'post_type', p.post_type,
    'meta_description', p.meta_description, 'meta_keywords', p.meta_keywords,
    'medical_category', p.medical_category, 'compliance_level', coalesce(p.compliance_level, 'public'),
    'medical_disclaimer', p.medical_disclaimer, 'author_id', p.author_id, 'category_id', p.category_id,
    'custom_fields', coalesce(fields, '[]'))
  || jsonb_strip_nulls(jsonb_build_object(
    'parent_id', p.parent_id, 'menu_order', nullif(p.menu_order, 0), 'featured_media_id', p.featured_media_id,
    'tag_ids', nullif(p.tag_ids, '{}'), 'category_ids', nullif(p.category_ids, '{}'),
    'author_ids', nullif(p.author_ids, '{}'), 'reviewer_ids', nullif(p.reviewer_ids, '{}'),
    'related_ids', nullif(p.related_ids, '{}'), 'media_ids', nullif(p.media_ids, '{}'),
    'seo_title', p.seo_title, 'canonical_url', p.canonical_url, 'noindex', nullif(p.noindex, false),
    'og_title', p.og_title, 'og_description', p.og_description, 'og_image_id', p.og_image_id,
    'blocks', nullif(p.blocks, '[]'), 'disclosures', nullif(p.disclosures, '{}')));
end $$;

-- As before, and now a definer's: the snapshot it hashes is the one that the revision keeps, read in the same way, and the
-- fields of a post are not asked four times whose they are. Of a row that is another tenant's nothing comes back: it is refused
-- right after this.
create or replace function app.number_post() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  snapshot text;
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
  snapshot := app.post_snapshot(new)::text;
  new.content_hash := encode(sha256(convert_to(snapshot, 'UTF8')), 'hex');
  if tg_op = 'UPDATE' and new.content_hash is distinct from old.content_hash then
    new.revision := old.revision + 1;
  end if;
  if tg_op = 'INSERT' or new.revision <> old.revision then
    -- an expression, not a query
    snapshot := set_config('app.snapshot', snapshot, true);
  end if;
  return new;
end $$;
alter function app.number_post() owner to parecer_definer;
revoke all on function app.number_post() from public;

-- The first review of a post. A definer's: it writes one row for a post that was just let in.
create function app.begin_review() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.workflow_states (tenant_id, content_id, revision, current_stage, state)
    values (new.tenant_id, new.id, new.revision, 'S.1.1', 'created');
  return null;
end $$;
alter function app.begin_review() owner to parecer_definer;
revoke all on function app.begin_review() from public;
drop trigger posts_workflow_first on posts;
create trigger posts_workflow_first after insert on posts for each row execute function app.begin_review();

-- As before; a new post has no row in the index yet. What is no plain word is told without an expression, which took longer than
-- the look at the words that are known. That one is a sub-select with a value, so that it goes by the key however many there are.
create or replace function app.index_post() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_words constant tsvector := app.post_words(new.title, new.excerpt, new.meta_keywords, new.content);
  fresh text[];
begin
  if tg_op = 'INSERT' then
    insert into public.post_search (tenant_id, post_id, title_key, search)
      values (new.tenant_id, new.id, app.title_key(new.title), found_words);
  else
    insert into public.post_search (tenant_id, post_id, title_key, search)
      values (new.tenant_id, new.id, app.title_key(new.title), found_words)
      on conflict (tenant_id, post_id) do update set title_key = excluded.title_key, search = excluded.search;
  end if;
  -- in the order of the words: two writers of the same new words must not wait for each other
  fresh := array(
    select l.word from unnest(tsvector_to_array(found_words)) l(word)
     where length(l.word) between 3 and 40 and translate(l.word, 'abcdefghijklmnopqrstuvwxyz', '') = ''
       and (select true from public.search_words w where w.tenant_id = new.tenant_id and w.word = l.word) is null
     order by l.word);
  if fresh <> '{}' then
    insert into public.search_words (tenant_id, word) select new.tenant_id, f.word from unnest(fresh) f(word)
      on conflict do nothing;
  end if;
  return null;
end $$;

-- As before; nearly always there is a counter, and to raise it takes less than to try to make one.
create or replace function app.assign_wp_id() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.tenant_id is null then
    return new;
  end if;
  update public.wp_counters c set last_value = c.last_value + 1
   where c.tenant_id = new.tenant_id and c.kind = tg_argv[0] returning c.last_value into new.wp_id;
  if not found then
    insert into public.wp_counters as c (tenant_id, kind, last_value) values (new.tenant_id, tg_argv[0], 1)
      on conflict (tenant_id, kind) do update set last_value = c.last_value + 1
      returning last_value into new.wp_id;
  end if;
  return new;
end $$;

-- The same conditions. The server reads each of them anew for every statement, and a list sooner where it is one constant.
alter table posts
  drop constraint posts_status_check, drop constraint posts_comment_status_check, drop constraint posts_ping_status_check,
  drop constraint posts_compliance_level_check, drop constraint posts_disclaimer_check,
  add constraint posts_status_check check (status::text = any ('{draft,published,private,scheduled,trash}'::text[])),
  add constraint posts_comment_status_check check (comment_status::text = any ('{open,closed}'::text[])),
  add constraint posts_ping_status_check check (ping_status::text = any ('{open,closed}'::text[])),
  add constraint posts_compliance_level_check check (compliance_level::text = any ('{public,professional,restricted,phi}'::text[])),
  add constraint posts_disclaimer_check check (compliance_level::text <> all ('{professional,restricted}'::text[])
    or length(btrim(coalesce(medical_disclaimer, ''))) > 0);
alter table workflow_states
  drop constraint workflow_states_state_check, drop constraint workflow_states_stage_check,
  drop constraint workflow_states_decision_check,
  add constraint workflow_states_state_check check (state::text = any (
    '{created,lgpd_pending,medical_pending,cfm_pending,approved,rejected,revision_required}'::text[])),
  add constraint workflow_states_stage_check check (current_stage::text = any ('{draft,S.1.1,S.2.1,S.3.1,S.4-1.1-3,S.5.1}'::text[])),
  add constraint workflow_states_decision_check check (state::text <> all ('{approved,rejected}'::text[]) or decided_by is not null);
alter table tenant_usage
  drop constraint tenant_usage_kind_check,
  add constraint tenant_usage_kind_check check (kind::text = any ('{posts,storage_bytes,seats,requests_per_month}'::text[]));

-- @down
alter table tenant_usage
  drop constraint tenant_usage_kind_check,
  add constraint tenant_usage_kind_check check (kind in ('posts', 'storage_bytes', 'seats', 'requests_per_month'));
alter table workflow_states
  drop constraint workflow_states_state_check, drop constraint workflow_states_stage_check,
  drop constraint workflow_states_decision_check,
  add constraint workflow_states_state_check check (state in ('created', 'lgpd_pending', 'medical_pending', 'cfm_pending',
    'approved', 'rejected', 'revision_required')),
  add constraint workflow_states_stage_check check (current_stage in ('draft', 'S.1.1', 'S.2.1', 'S.3.1', 'S.4-1.1-3', 'S.5.1')),
  add constraint workflow_states_decision_check check (state not in ('approved', 'rejected') or decided_by is not null);
alter table posts
  drop constraint posts_status_check, drop constraint posts_comment_status_check, drop constraint posts_ping_status_check,
  drop constraint posts_compliance_level_check, drop constraint posts_disclaimer_check,
  add constraint posts_status_check check (status in ('draft', 'published', 'private', 'scheduled', 'trash')),
  add constraint posts_comment_status_check check (comment_status in ('open', 'closed')),
  add constraint posts_ping_status_check check (ping_status in ('open', 'closed')),
  add constraint posts_compliance_level_check check (compliance_level in ('public', 'professional', 'restricted', 'phi')),
  add constraint posts_disclaimer_check check (compliance_level not in ('professional', 'restricted')
    or length(btrim(coalesce(medical_disclaimer, ''))) > 0);
create or replace function app.assign_wp_id() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if new.tenant_id is null then
    return new;
  end if;
  insert into public.wp_counters as c (tenant_id, kind, last_value) values (new.tenant_id, tg_argv[0], 1)
    on conflict (tenant_id, kind) do update set last_value = c.last_value + 1
    returning last_value into new.wp_id;
  return new;
end $$;
drop trigger posts_workflow_first on posts;
create trigger posts_workflow_first after insert on posts for each row execute function app.follow_post();
drop function app.begin_review();
create or replace function app.index_post() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_words constant tsvector := app.post_words(new.title, new.excerpt, new.meta_keywords, new.content);
  plain text[];
  known integer;
begin
  insert into public.post_search (tenant_id, post_id, title_key, search)
    values (new.tenant_id, new.id, app.title_key(new.title), found_words)
    on conflict (tenant_id, post_id) do update set title_key = excluded.title_key, search = excluded.search;
  plain := array(select l.word from unnest(tsvector_to_array(found_words)) l(word) where l.word ~ '^[a-z]{3,40}$');
  select count(*) into known from public.search_words w where w.tenant_id = new.tenant_id and w.word = any (plain);
  if known < cardinality(plain) then
    -- in the order of the words: two writers of the same new words must not wait for each other
    insert into public.search_words (tenant_id, word)
      select new.tenant_id, l.word from unnest(plain) l(word)
       where not exists (select 1 from public.search_words w where w.tenant_id = new.tenant_id and w.word = l.word)
       order by l.word
      on conflict do nothing;
  end if;
  return null;
end $$;
alter function app.number_post() owner to parecer_owner;
grant execute on function app.number_post() to public;
create or replace function app.number_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  snapshot text;
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
  snapshot := app.post_snapshot(new)::text;
  new.content_hash := encode(sha256(convert_to(snapshot, 'UTF8')), 'hex');
  if tg_op = 'UPDATE' and new.content_hash is distinct from old.content_hash then
    new.revision := old.revision + 1;
  end if;
  if tg_op = 'INSERT' or new.revision <> old.revision then
    perform set_config('app.snapshot', snapshot, true);
  end if;
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
    'blocks', nullif(p.blocks, '[]'), 'disclosures', nullif(p.disclosures, '{}')))
$$;
call app.close_search_paths();
