-- What editors find: a full-text index of the working copies, and words of which one is only half typed or typed wrongly.

-- trusted like the others: no superuser needed
create extension if not exists pg_trgm with schema public;

-- One row a post, written by a trigger: the post itself stays lean, and nothing of it moves when it is indexed. Custom fields
-- are no part of it, least of all a patient's.
create table post_search (
  tenant_id uuid not null,
  post_id uuid not null,
  -- a title as a list is sorted by it: without case and accents
  title_key text collate "C" not null,
  search tsvector not null,
  constraint post_search_pkey primary key (tenant_id, post_id),
  constraint post_search_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id) on delete cascade
);
-- pending lists make a GIN index slow to read after writes
create index idx_post_search_words on post_search using gin (tenant_id, search) with (fastupdate = off);
create index idx_post_search_title on post_search (tenant_id, title_key, post_id);

-- Every word of a tenant's working copies, as the index has it. A beginning is looked up here first: in the index itself it
-- would be sought among the words of all tenants. A word stays when its last text goes; it is never shown by itself.
create table search_words (
  tenant_id uuid not null references tenants (id) on delete restrict,
  word text collate "C" not null,
  constraint search_words_pkey primary key (tenant_id, word)
);
create index idx_search_words_similar on search_words using gin (tenant_id, word public.gin_trgm_ops)
  with (fastupdate = off);

alter table post_search enable row level security;
alter table post_search force row level security;
create policy tenant_isolation_post_search on post_search
  using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
create policy service_post_search on post_search as restrictive for select to parecer_app
  using (not (select app.is_service()) or exists (
    select 1 from posts p where p.tenant_id = post_search.tenant_id and p.id = post_search.post_id));
create policy lent_post_search on post_search as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(post_id) else false end);
create policy definer_post_search on post_search to parecer_definer using (true) with check (true);
grant select (tenant_id, post_id, title_key) on post_search to parecer_app;
grant select, insert, update on post_search to parecer_definer;
alter table search_words enable row level security;
alter table search_words force row level security;
create policy definer_search_words on search_words to parecer_definer using (true) with check (true);
grant select, insert on search_words to parecer_definer;

-- What a tsvector cannot hold is found by its beginning: a post is never refused for its words. Markup is taken out before: the
-- parser would pass over it by itself, but takes minutes for half a million characters of tags that do not end.
create function app.post_words(p_title text, p_excerpt text, p_keywords text, p_content text) returns tsvector
  language plpgsql stable set search_path = '' as $$
declare
  content constant text := translate(regexp_replace(coalesce(p_content, ''), '<[^<>]*>', ' ', 'g'), '<', ' ');
  words constant text := concat_ws(' ', p_excerpt, p_keywords);
begin
  return setweight(to_tsvector('app.portuguese_folded', coalesce(p_title, '')), 'A')
    || setweight(to_tsvector('app.portuguese_folded', words), 'B')
    || setweight(to_tsvector('app.portuguese_folded', content), 'D');
exception when program_limit_exceeded then
  return setweight(to_tsvector('app.portuguese_folded', left(p_title, 1000)), 'A')
    || setweight(to_tsvector('app.portuguese_folded', left(words, 20000)), 'B')
    || setweight(to_tsvector('app.portuguese_folded', left(content, 100000)), 'D');
end $$;
create function app.title_key(p_title text) returns text
  language sql stable parallel safe set search_path = '' as $$
  select lower(public.unaccent(p_title))
$$;
-- Numbers, addresses and what else is no word is found whole or not at all.
create function app.is_plain_word(p_word text) returns boolean
  language sql immutable parallel safe set search_path = '' as $$
  select p_word ~ '^[a-z]{3,40}$'
$$;

create function app.index_post() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  found_words constant tsvector := app.post_words(new.title, new.excerpt, new.meta_keywords, new.content);
begin
  insert into public.post_search (tenant_id, post_id, title_key, search)
    values (new.tenant_id, new.id, app.title_key(new.title), found_words)
    on conflict (tenant_id, post_id) do update set title_key = excluded.title_key, search = excluded.search;
  -- in the order of the words: two writers of the same new words must not wait for each other
  insert into public.search_words (tenant_id, word)
    select new.tenant_id, l.word from unnest(tsvector_to_array(found_words)) l(word)
     where l.word ~ '^[a-z]{3,40}$'
       and not exists (select 1 from public.search_words w where w.tenant_id = new.tenant_id and w.word = l.word)
     order by l.word
    on conflict do nothing;
  return null;
end $$;
alter function app.index_post() owner to parecer_definer;
revoke all on function app.index_post() from public;
create trigger posts_index_new after insert on posts for each row execute function app.index_post();
create trigger posts_index after update of title, excerpt, meta_keywords, content on posts
  for each row when ((old.title, old.excerpt, old.meta_keywords, old.content)
    is distinct from (new.title, new.excerpt, new.meta_keywords, new.content))
  execute function app.index_post();

-- what is there already
alter table posts no force row level security;
alter table post_search no force row level security;
alter table search_words no force row level security;
insert into post_search (tenant_id, post_id, title_key, search)
  select p.tenant_id, p.id, app.title_key(p.title), app.post_words(p.title, p.excerpt, p.meta_keywords, p.content) from posts p;
insert into search_words (tenant_id, word)
  select distinct s.tenant_id, l.word from post_search s, unnest(tsvector_to_array(s.search)) l(word)
   where l.word ~ '^[a-z]{3,40}$';
alter table posts force row level security;
alter table post_search force row level security;
alter table search_words force row level security;

-- Whether it pays to look first whether a word is one that many posts have.
create function app.is_large(p_tenant uuid) returns boolean
  language sql stable set search_path = '' as $$
  select coalesce((select u.used > 5000 from public.tenant_usage u where u.tenant_id = p_tenant and u.kind = 'posts'), false)
$$;
revoke all on function app.is_large(uuid) from public;
grant execute on function app.is_large(uuid) to parecer_definer;

-- The best hits among what somebody may see: his own working copies and, of others', what is published; p_sight null sees
-- every working copy. Of more than five hundred the newest five hundred are told apart by rank. The index of
-- words gives them; a word that a quarter of the newest posts has is sooner found along the order of time. Both ways give
-- the same.
create function app.rank_posts(
    p_filter tsquery, p_rank tsquery, p_sight uuid, p_statuses text[], p_post_type text, p_author_id uuid, p_limit integer)
  returns table (post_id uuid, rank real)
  language plpgsql stable set search_path = '' as $$
declare
  tenant constant uuid := app.current_tenant();
  working_common boolean := false;
  published_common boolean := false;
  hits bigint;
  own constant text := '(p.author_id = $3 or $3 = any (p.author_ids))';
  seen text := case when p_statuses is null then ' and p.status <> ''trash''' else ' and p.status = any ($4)' end;
  newest constant text := ' order by p.inserted_at desc, p.id desc';
  sees_published boolean;
  working text;
  published text;
  working_newest text;
  published_newest text;
  step integer;
begin
  -- a key finds what it wrote
  sees_published := p_sight is not null and not app.is_service();
  if app.is_lent() then
    seen := seen || ' and p.compliance_level is distinct from ''phi''';
  end if;
  -- "offset 0" keeps the order of the steps: else all would be sorted before any is looked at
  working := seen
    || case when p_sight is not null then ' and ' || own else '' end
    || case when p_post_type is not null then ' and p.post_type = $5' else '' end
    || case when p_author_id is not null then ' and (p.author_id = $6 or $6 = any (p.author_ids))' else '' end
    || newest;
  published := seen || ' and not ' || own
    || case when p_post_type is not null then ' and u.post_type = $5' else '' end
    || case when p_author_id is not null then ' and (u.author_id = $6 or $6 = any (u.author_ids))' else '' end
    || newest;
  if app.is_large(tenant) then
    working_newest := 'select n.id, n.search from (select p.id, s.search from public.posts p
        cross join lateral (select x.search from public.post_search x
          where x.tenant_id = $1 and x.post_id = p.id offset 0) s
       where p.tenant_id = $1' || working || ' limit %s) n where n.search @@ $2 limit 500';
    published_newest := 'select n.id, n.search from (select p.id, u.search from public.posts p
        cross join lateral (select x.search, x.post_type, x.author_id, x.author_ids from public.publications x
          where x.tenant_id = $1 and x.post_id = p.id offset 0) u
       where p.tenant_id = $1 and p.status in (''published'', ''scheduled'')' || published || ' limit %s) n
       where n.search @@ $2 limit 500';
    foreach step in array array[40, 5000] loop
      execute 'select count(*) from (' || format(working_newest, step) || ') h' into hits
        using tenant, p_filter, p_sight, p_statuses, p_post_type, p_author_id;
      working_common := hits >= case step when 40 then 10 else 500 end;
      exit when not working_common;
    end loop;
    if sees_published then
      foreach step in array array[40, 5000] loop
        execute 'select count(*) from (' || format(published_newest, step) || ') h' into hits
          using tenant, p_filter, p_sight, p_statuses, p_post_type, p_author_id;
        published_common := hits >= case step when 40 then 10 else 500 end;
        exit when not published_common;
      end loop;
    end if;
  end if;
  hits := case when working_common then 1 else (
      select count(*) from public.post_search s where s.tenant_id = tenant and s.search @@ p_filter) end
    + case when not sees_published then 0 when published_common then 1 else (
      select count(*) from public.publications u where u.tenant_id = tenant and u.search @@ p_filter) end;
  if hits = 0 then
    return;
  end if;
  working := case when working_common then format(working_newest, 5000) else
    'select p.id, m.search from (select s.post_id, s.search from public.post_search s
        where s.tenant_id = $1 and s.search @@ $2 offset 0) m
      join public.posts p on p.tenant_id = $1 and p.id = m.post_id where true' || working || ' limit 500' end;
  published := case when not sees_published then null when published_common then format(published_newest, 5000) else
    'select p.id, u.search from (select x.* from public.publications x
        where x.tenant_id = $1 and x.search @@ $2 offset 0) u
      join public.posts p on p.tenant_id = $1 and p.id = u.post_id where true' || published || ' limit 500' end;
  -- a rank must not depend on how many words are asked for: of similar ones some may stand in what is not seen
  return query execute 'select h.id, case when $7 is null then pg_catalog.ts_rank_cd(h.search, $2)
        else pg_catalog.ts_rank(h.search, $7) end as rank
      from (' || concat_ws(' union all ', '(' || working || ')', '(' || published || ')') || ') h
     order by rank desc, h.id desc limit $8'
    using tenant, p_filter, p_sight, p_statuses, p_post_type, p_author_id, p_rank, p_limit;
end $$;
revoke all on function app.rank_posts(tsquery, tsquery, uuid, text[], text, uuid, integer) from public;
grant execute on function app.rank_posts(tsquery, tsquery, uuid, text[], text, uuid, integer) to parecer_definer;

-- What asks for a word that resembles each of these; null where there is none for one of them.
create function app.similar_words(p_tenant uuid, p_stems text[], p_similarity real) returns tsquery
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
revoke all on function app.similar_words(uuid, text[], real) from public;
grant execute on function app.similar_words(uuid, text[], real) to parecer_definer;

-- The editor's search. Full-text and trigram operators are not leakproof, so row security would keep them from their
-- index: this function reads past it, names the tenant itself, and gives out ids that are read again under row security.
-- p_query and p_open are in the syntax of to_tsquery; p_open is the same with its last word left open (p_last), or null.
-- Where nothing fits, words that resemble p_words are tried. `query` is what the texts of the hits are to be marked by.
-- What fits but is not seen by p_sight changes nothing in the answer: no limit is laid before that question.
create function app.search_posts(
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
alter function app.search_posts(text, text, text, text[], uuid, text[], text, uuid, integer) owner to parecer_definer;
revoke all on function app.search_posts(text, text, text, text[], uuid, text[], text, uuid, integer) from public;
grant execute on function app.search_posts(text, text, text, text[], uuid, text[], text, uuid, integer) to parecer_app;

-- Partner sites: the words come in the syntax of to_tsquery, so that every form of a word can be asked for at once, and a
-- word that stands everywhere costs no more than others: the newest five hundred are told apart by rank.
create or replace function app.search_publications(p_query text, p_limit integer)
  returns table (post_id uuid, rank real)
  language plpgsql stable security definer rows 20 set search_path = '' as $$
declare
  query constant tsquery := to_tsquery('app.portuguese_folded', p_query);
  tenant constant uuid := app.current_tenant();
  levels constant text[] := app.current_levels();
  common boolean := false;
begin
  if app.is_large(tenant) then
    common := (select count(*) >= 10 from unnest(levels) level cross join lateral (
      select p.search from public.publications p
       where p.tenant_id = tenant and p.compliance_level = level and p.published_at <= now()
       order by p.published_at desc, p.post_id desc limit 40) n where n.search @@ query)
      and (select count(*) = 500 from (
        select 1 from unnest(levels) level cross join lateral (
          select p.search from public.publications p
           where p.tenant_id = tenant and p.compliance_level = level and p.published_at <= now()
           order by p.published_at desc, p.post_id desc limit 5000) n where n.search @@ query limit 500) h);
  end if;
  if not common then
    return query select n.post_id, ts_rank_cd(n.search, query, 1) as rank from (
        select h.* from (select p.post_id, p.published_at, p.compliance_level, p.search from public.publications p
                          where p.tenant_id = tenant and p.search @@ query offset 0) h
         where h.compliance_level = any (levels) and h.published_at <= now()
         order by h.published_at desc, h.post_id desc limit 500) n
      order by rank desc, n.published_at desc, n.post_id desc limit least(p_limit, 200);
  else
    return query select n.post_id, ts_rank_cd(n.search, query, 1) as rank from (
        select l.* from unnest(levels) level cross join lateral (
            select o.* from (select p.post_id, p.published_at, p.search from public.publications p
                              where p.tenant_id = tenant and p.compliance_level = level and p.published_at <= now()
                              order by p.published_at desc, p.post_id desc limit 5000) o
             where o.search @@ query limit 500) l
         order by l.published_at desc, l.post_id desc limit 500) n
      order by rank desc, n.published_at desc, n.post_id desc limit least(p_limit, 200);
  end if;
end $$;

-- Who put a post into the trash, for who looks through it.
alter table posts add column deleted_by uuid,
  add constraint posts_deleted_by_fkey foreign key (tenant_id, deleted_by) references users (tenant_id, id) on delete restrict;
create function app.note_trash() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  new.deleted_by := case when new.deleted_at is not null then app.current_actor() end;
  return new;
end $$;
create trigger posts_note_trash before update of deleted_at on posts
  for each row when (old.deleted_at is distinct from new.deleted_at) execute function app.note_trash();

-- Lists in the order an editor asks for, of a tenant of any size.
create index idx_posts_tenant_updated on posts (tenant_id, updated_at desc, id desc);
create index idx_posts_tenant_published on posts (tenant_id, published_at desc, id desc);
create index idx_posts_tenant_scheduled on posts (tenant_id, scheduled_at, id) where scheduled_at is not null;
create index idx_posts_tenant_author on posts (tenant_id, author_id, inserted_at desc, id desc);
create index idx_posts_menu on posts (tenant_id, post_type, menu_order, id);
create index idx_posts_tenant_category on posts (tenant_id, category_id, inserted_at desc, id desc);

-- @down
drop trigger posts_note_trash on posts;
drop function app.note_trash();
alter table posts drop column deleted_by;
drop index idx_posts_menu;
drop index idx_posts_tenant_category;
drop index idx_posts_tenant_author;
drop index idx_posts_tenant_scheduled;
drop index idx_posts_tenant_published;
drop index idx_posts_tenant_updated;
create or replace function app.search_publications(p_query text, p_limit integer)
  returns table (post_id uuid, rank real)
  language sql stable security definer set search_path = '' as $$
  select p.post_id, ts_rank_cd(p.search, q, 1) as rank
    from public.publications p, websearch_to_tsquery('app.portuguese_folded', p_query) q
   where p.tenant_id = (select app.current_tenant()) and p.search @@ q
     and p.compliance_level = any ((select app.current_levels())::text[]) and p.published_at <= now()
   order by rank desc, p.published_at desc, p.post_id desc
   limit least(p_limit, 200)
$$;
drop function app.search_posts(text, text, text, text[], uuid, text[], text, uuid, integer);
drop function app.similar_words(uuid, text[], real);
drop function app.rank_posts(tsquery, tsquery, uuid, text[], text, uuid, integer);
drop function app.is_large(uuid);
drop trigger posts_index on posts;
drop trigger posts_index_new on posts;
drop function app.index_post();
drop function app.is_plain_word(text);
drop function app.title_key(text);
drop function app.post_words(text, text, text, text);
drop table search_words, post_search;
drop extension if exists pg_trgm;
