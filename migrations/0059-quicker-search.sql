-- A search that finds nothing costs the database half of what it did, and in a large tenant as much as in a small one.

-- Whether it pays to look first whether many of the newest posts have what a query asks for: in a large tenant, when one of the
-- words is among the tenant's own, or is of a kind that those are not. Of all others the index of words knows at once that
-- nobody wrote them.
create function app.has_common_words(p_tenant uuid, p_filter tsquery) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce((select u.used <= 5000 from public.tenant_usage u where u.tenant_id = p_tenant and u.kind = 'posts'), true) then
    return false;
  end if;
  return p_filter::text ~ '''[a-z]{1,2}''|[a-z]{41}|[^a-z'' |&!()<>-]' or exists (
    -- every second part is a word, and the others are none
    select 1 from public.search_words w
     where w.tenant_id = p_tenant and w.word = any (string_to_array(p_filter::text, '''')));
end $$;
revoke all on function app.has_common_words(uuid, tsquery) from public;
grant execute on function app.has_common_words(uuid, tsquery) to parecer_definer;

-- Whether any text of a tenant fits: of those that are worked on, and of what is published where that is asked for. One after the
-- other, each by a plan that is kept; a count, because the planner would read the table for the first of many.
create function app.is_written(p_tenant uuid, p_filter tsquery, p_published boolean) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  hits bigint;
begin
  select count(*) into hits from public.post_search s where s.tenant_id = p_tenant and s.search @@ p_filter;
  if hits = 0 and p_published then
    select count(*) into hits from public.publications u where u.tenant_id = p_tenant and u.search @@ p_filter;
  end if;
  return hits > 0;
end $$;
revoke all on function app.is_written(uuid, tsquery, boolean) from public;
grant execute on function app.is_written(uuid, tsquery, boolean) to parecer_definer;

-- As before; whose posts they are, the caller has proven, and that there may be some, he has seen. p_common: what
-- `app.has_common_words` says of the filter.
drop function app.rank_posts(tsquery, tsquery, uuid, text[], text, uuid, integer);
create function app.rank_posts(
    p_tenant uuid, p_lent boolean, p_published boolean, p_common boolean, p_filter tsquery, p_rank tsquery, p_sight uuid,
    p_statuses text[], p_post_type text, p_author_id uuid, p_limit integer)
  returns table(post_id uuid, rank real)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  working_common boolean := false;
  published_common boolean := false;
  hits bigint;
  own constant text := '(p.author_id = $3 or $3 = any (p.author_ids))';
  seen text := case when p_statuses is null then ' and p.status <> ''trash''' else ' and p.status = any ($4)' end;
  newest constant text := ' order by p.inserted_at desc, p.id desc';
  working text;
  published text;
  working_newest text;
  published_newest text;
  step integer;
begin
  if p_lent then
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
  if p_common then
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
        using p_tenant, p_filter, p_sight, p_statuses, p_post_type, p_author_id;
      working_common := hits >= case step when 40 then 10 else 500 end;
      exit when not working_common;
    end loop;
    if p_published then
      foreach step in array array[40, 5000] loop
        execute 'select count(*) from (' || format(published_newest, step) || ') h' into hits
          using p_tenant, p_filter, p_sight, p_statuses, p_post_type, p_author_id;
        published_common := hits >= case step when 40 then 10 else 500 end;
        exit when not published_common;
      end loop;
    end if;
  end if;
  if p_common and not working_common and not published_common and not app.is_written(p_tenant, p_filter, p_published) then
    return;
  end if;
  working := case when working_common then format(working_newest, 5000) else
    'select p.id, m.search from (select s.post_id, s.search from public.post_search s
        where s.tenant_id = $1 and s.search @@ $2 offset 0) m
      join public.posts p on p.tenant_id = $1 and p.id = m.post_id where true' || working || ' limit 500' end;
  published := case when not p_published then null when published_common then format(published_newest, 5000) else
    'select p.id, u.search from (select x.* from public.publications x
        where x.tenant_id = $1 and x.search @@ $2 offset 0) u
      join public.posts p on p.tenant_id = $1 and p.id = u.post_id where true' || published || ' limit 500' end;
  -- a rank must not depend on how many words are asked for: of similar ones some may stand in what is not seen
  return query execute 'select h.id, case when $7 is null then pg_catalog.ts_rank_cd(h.search, $2)
        else pg_catalog.ts_rank(h.search, $7) end as rank
      from (' || concat_ws(' union all ', '(' || working || ')', '(' || published || ')') || ') h
     order by rank desc, h.id desc limit $8'
    using p_tenant, p_filter, p_sight, p_statuses, p_post_type, p_author_id, p_rank, p_limit;
end $$;
revoke all on function app.rank_posts(uuid, boolean, boolean, boolean, tsquery, tsquery, uuid, text[], text, uuid, integer) from public;
grant execute on function app.rank_posts(uuid, boolean, boolean, boolean, tsquery, tsquery, uuid, text[], text, uuid, integer) to parecer_definer;

-- As before, but the proof is asked for once.
create or replace function app.search_posts(p_query text, p_open text, p_last text, p_words text[], p_sight uuid, p_statuses text[], p_post_type text, p_author_id uuid, p_limit integer)
  returns table(post_id uuid, rank real, query text, fuzzy boolean)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid;
  lent boolean;
  service boolean;
  published boolean;
  common boolean;
  marks tsquery := to_tsquery('app.portuguese_folded', p_query);
  filter tsquery := marks;
  beginning tsquery;
  begun text[];
  stems text[];
  band real;
  ids uuid[];
  ranks real[];
begin
  -- the settings stay what was proven: until this function ends, nobody else's code runs
  if not app.proven() then
    return;
  end if;
  tenant := nullif(current_setting('app.tenant_id', true), '')::uuid;
  lent := coalesce(current_setting('app.grant_id', true), '') <> '';
  service := coalesce(current_setting('app.actor_name', true), '') = 'service';
  if lent and app.sight_of('posts') = 'none' then
    return;
  end if;
  if service then
    p_sight := nullif(current_setting('app.actor_id', true), '')::uuid;
  end if;
  -- a key finds what it wrote
  published := p_sight is not null and not service;
  if p_last is not null then
    beginning := to_tsquery('app.portuguese_folded', p_last || ':*');
    stems := tsvector_to_array(to_tsvector('app.portuguese_folded', p_last));
    if numnode(beginning) = 1 and stems[1] ~ '^[a-z]{3,40}$' then
      marks := to_tsquery('app.portuguese_folded', p_open);
      begun := array(select w.word from public.search_words w
        where w.tenant_id = tenant and w.word >= stems[1] and w.word < stems[1] || '{' limit 201);
      -- of more words than that the index finds the beginning sooner by itself
      if cardinality(begun) > 200 then
        filter := marks;
      elsif cardinality(begun) > 0 then
        filter := ts_rewrite(marks, beginning, (select string_agg(quote_literal(b), ' | ') from unnest(begun) b)::tsquery);
      end if;
    end if;
  end if;
  if numnode(filter) = 0 then
    return;
  end if;
  common := app.has_common_words(tenant, filter);
  if common or app.is_written(tenant, filter, published) then
    return query select r.post_id, r.rank, marks::text, false
      from app.rank_posts(tenant, lent, published, common, filter, marks, p_sight, p_statuses, p_post_type, p_author_id, p_limit) r;
    if found then
      return;
    end if;
  end if;
  -- words that are alike come from all texts of the tenant: not for whom it lets see a part
  if p_words is null or lent or service then
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
      from app.rank_posts(tenant, lent, published, app.has_common_words(tenant, filter), filter, null, p_sight, p_statuses,
        p_post_type, p_author_id, p_limit) r;
    if ids is not null then
      return query select h.post_id, h.rank, app.words_of_hits(tenant, ids, filter, p_sight), true
        from unnest(ids, ranks) h (post_id, rank);
      return;
    end if;
  end loop;
end $$;
create or replace function app.search_publications(p_query text, p_limit integer)
  returns table (post_id uuid, rank real)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
declare
  query constant tsquery := to_tsquery('app.portuguese_folded', p_query);
  tenant uuid;
  levels text[];
  common boolean := false;
begin
  -- as for editors
  if not app.proven() then
    return;
  end if;
  tenant := nullif(current_setting('app.tenant_id', true), '')::uuid;
  levels := string_to_array(current_setting('app.levels', true), ',');
  if app.has_common_words(tenant, query) then
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
drop function app.is_large(uuid);

-- @down
create function app.is_large(p_tenant uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce((select u.used > 5000 from public.tenant_usage u where u.tenant_id = p_tenant and u.kind = 'posts'), false)
$$;
revoke all on function app.is_large(uuid) from public;
grant execute on function app.is_large(uuid) to parecer_definer;
create or replace function app.search_posts(p_query text, p_open text, p_last text, p_words text[], p_sight uuid, p_statuses text[], p_post_type text, p_author_id uuid, p_limit integer)
  returns table(post_id uuid, rank real, query text, fuzzy boolean)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog, pg_temp as $$
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
      if cardinality(begun) > 200 then
        filter := marks;
      elsif cardinality(begun) > 0 then
        filter := ts_rewrite(marks, beginning, (select string_agg(quote_literal(b), ' | ') from unnest(begun) b)::tsquery);
      end if;
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
drop function app.rank_posts(uuid, boolean, boolean, boolean, tsquery, tsquery, uuid, text[], text, uuid, integer);
create function app.rank_posts(p_filter tsquery, p_rank tsquery, p_sight uuid, p_statuses text[], p_post_type text, p_author_id uuid, p_limit integer)
  returns table(post_id uuid, rank real)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
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
  -- only whether there are any: asked one after the other, each by a plan that is kept
  if working_common then
    hits := 1;
  else
    select count(*) into hits from public.post_search s where s.tenant_id = tenant and s.search @@ p_filter;
  end if;
  if hits = 0 and sees_published then
    if published_common then
      hits := 1;
    else
      select count(*) into hits from public.publications u where u.tenant_id = tenant and u.search @@ p_filter;
    end if;
  end if;
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
create or replace function app.search_publications(p_query text, p_limit integer)
  returns table (post_id uuid, rank real)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
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
drop function app.is_written(uuid, tsquery, boolean);
drop function app.has_common_words(uuid, tsquery);
