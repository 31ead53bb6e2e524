-- The beginning of an editor's transaction costs a third of what it did, and looks at more; a new post asks for its proof less often.

-- Sets all that a transaction works under, as `p_context` gives it: what was signed, in the order of `app.proven()`, and the
-- proof. What a statement that was smuggled in could have left to the next user of its connection is looked at first: settings of
-- a transaction, which must all be empty; those of the session, which must be as in `p_session`, what this function gave when the
-- connection was new; and prepared statements, of which the program's are made by the protocol and never by SQL. Whatever is sent
-- behind this in the same breath comes too late after an error: the transaction is over. Locks of the session end.
-- `p_search_path` is the caller's, since this function has its own. Asking pg_settings for all that was set would take longer than
-- most transactions. A server that does not know a setting has none to leave; one of an extension is not known before its first use.
create function app.begin_work(p_context text[], p_session text, p_search_path text) returns text
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  session text;
  done text;
begin
  if concat(
      current_setting('app.tenant_id', true), current_setting('app.actor_id', true), current_setting('app.actor_name', true),
      current_setting('app.platform', true), current_setting('app.grant_id', true), current_setting('app.levels', true),
      current_setting('app.request_id', true), current_setting('app.decision', true),
      current_setting('app.trust_score', true), current_setting('app.proof', true), current_setting('app.reason', true),
      current_setting('app.kept_sessions', true), current_setting('app.snapshot', true)) <> '' then
    raise exception 'a connection came with the context of other work' using errcode = '55000';
  end if;
  session := concat_ws('|',
    p_search_path, current_setting('role', true), current_setting('statement_timeout', true),
    current_setting('lock_timeout', true), current_setting('idle_in_transaction_session_timeout', true),
    current_setting('default_transaction_read_only', true), current_setting('default_transaction_isolation', true),
    current_setting('default_transaction_deferrable', true), current_setting('row_security', true),
    current_setting('synchronous_commit', true), current_setting('plan_cache_mode', true),
    current_setting('client_encoding', true), current_setting('standard_conforming_strings', true),
    current_setting('DateStyle', true), current_setting('IntervalStyle', true), current_setting('TimeZone', true),
    current_setting('bytea_output', true), current_setting('extra_float_digits', true), current_setting('lc_monetary', true),
    current_setting('lc_numeric', true), current_setting('lc_time', true), current_setting('timezone_abbreviations', true),
    current_setting('default_text_search_config', true), current_setting('gin_fuzzy_search_limit', true),
    current_setting('transform_null_equals', true), current_setting('array_nulls', true),
    current_setting('quote_all_identifiers', true), current_setting('xmlbinary', true), current_setting('xmloption', true),
    current_setting('client_min_messages', true), current_setting('idle_session_timeout', true),
    current_setting('transaction_timeout', true), current_setting('work_mem', true),
    current_setting('hash_mem_multiplier', true), current_setting('max_parallel_workers_per_gather', true),
    current_setting('join_collapse_limit', true), current_setting('from_collapse_limit', true),
    current_setting('geqo', true), current_setting('jit', true), current_setting('enable_seqscan', true),
    current_setting('enable_indexscan', true), current_setting('enable_indexonlyscan', true),
    current_setting('enable_bitmapscan', true), current_setting('enable_hashjoin', true),
    current_setting('enable_mergejoin', true), current_setting('enable_nestloop', true),
    current_setting('enable_material', true), current_setting('enable_memoize', true), current_setting('enable_sort', true),
    current_setting('enable_hashagg', true),
    coalesce(nullif(current_setting('pg_trgm.similarity_threshold', true), ''), '0.3'));
  if session is distinct from coalesce(p_session, session)
    or exists (select 1 from pg_prepared_statements s where s.from_sql) then
    raise exception 'a connection came with the session of other work' using errcode = '55000';
  end if;
  perform pg_advisory_unlock_all();
  -- one expression, which needs no query
  done := concat(
    set_config('app.tenant_id', p_context[1], true), set_config('app.actor_id', p_context[2], true),
    set_config('app.actor_name', p_context[3], true), set_config('app.platform', p_context[4], true),
    set_config('app.grant_id', p_context[5], true), set_config('app.levels', p_context[6], true),
    set_config('app.request_id', p_context[7], true), set_config('app.decision', p_context[8], true),
    set_config('app.trust_score', p_context[9], true), set_config('app.proof', p_context[10], true),
    set_config('app.reason', '', true), set_config('app.kept_sessions', '', true), set_config('app.snapshot', '', true));
  return session;
end $$;
revoke all on function app.begin_work(text[], text, text) from public;
grant execute on function app.begin_work(text[], text, text) to parecer_app;

-- As before, but the proof is asked for once; who comes without one is refused in one place.
create or replace function app.audit_row() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  kept constant jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  proven constant boolean := app.proven();
  changed jsonb;
begin
  if session_user = 'parecer_app' and not proven then
    perform app.require_proof();
  end if;
  if tg_op = 'UPDATE' then
    select jsonb_agg(n.key order by n.key) into changed
      from jsonb_each(kept) n join jsonb_each(to_jsonb(old)) o using (key)
     where n.value is distinct from o.value and n.key not in ('updated_at', 'search');
    if changed is null then
      return null;
    end if;
  end if;
  insert into public.audit_trail
    (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
  values (
    case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end,
    tg_argv[0],
    (kept ->> tg_argv[1])::uuid,
    coalesce((kept ->> 'tenant_id')::uuid, '00000000-0000-0000-0000-000000000000'),
    coalesce(case when proven then nullif(current_setting('app.actor_id', true), '')::uuid end,
      '00000000-0000-0000-0000-000000000000'),
    jsonb_strip_nulls(jsonb_build_object(
      'request_id', nullif(current_setting('app.request_id', true), ''),
      'actor', nullif(current_setting('app.actor_name', true), ''),
      'changed', changed,
      'version', kept -> 'version')),
    nullif(current_setting('app.trust_score', true), '')::integer,
    nullif(current_setting('app.decision', true), ''));
  return null;
end $$;
create or replace function app.keep_transition() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  proven constant boolean := app.proven();
begin
  if session_user = 'parecer_app' and not proven then
    perform app.require_proof();
  end if;
  insert into public.workflow_transitions
    (tenant_id, run_id, content_id, revision, stage, state, actor_id, actor_name, reason)
  values (new.tenant_id, new.id, new.content_id, new.revision, new.current_stage, new.state,
    case when proven then nullif(current_setting('app.actor_id', true), '')::uuid end,
    coalesce(nullif(current_setting('app.actor_name', true), ''), 'database'),
    coalesce(new.decision_reason, nullif(current_setting('app.reason', true), '')));
  return null;
end $$;

-- As before, but words are looked up all at once, and most texts have none that is new.
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

-- Whether anything fits was one expression of two queries, which was planned anew for each search.
create or replace function app.rank_posts(p_filter tsquery, p_rank tsquery, p_sight uuid, p_statuses text[], p_post_type text, p_author_id uuid, p_limit integer)
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
-- As before; most words are no beginning of others.
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

-- @down
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
create or replace function app.rank_posts(p_filter tsquery, p_rank tsquery, p_sight uuid, p_statuses text[], p_post_type text, p_author_id uuid, p_limit integer)
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
create or replace function app.index_post()
  returns trigger
  language plpgsql
  security definer
  set search_path = pg_catalog, pg_temp
as $$
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

create or replace function app.keep_transition()
  returns trigger
  language plpgsql
  security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  perform app.require_proof();
  insert into public.workflow_transitions
    (tenant_id, run_id, content_id, revision, stage, state, actor_id, actor_name, reason)
  values (new.tenant_id, new.id, new.content_id, new.revision, new.current_stage, new.state, app.current_actor(),
    coalesce(nullif(current_setting('app.actor_name', true), ''), 'database'),
    coalesce(new.decision_reason, nullif(current_setting('app.reason', true), '')));
  return null;
end $$;

create or replace function app.audit_row()
  returns trigger
  language plpgsql
  security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  kept jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  changed jsonb;
begin
  perform app.require_proof();
  if tg_op = 'UPDATE' then
    select jsonb_agg(n.key order by n.key) into changed
      from jsonb_each(kept) n join jsonb_each(to_jsonb(old)) o using (key)
     where n.value is distinct from o.value and n.key not in ('updated_at', 'search');
    if changed is null then
      return null;
    end if;
  end if;
  insert into public.audit_trail
    (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
  values (
    case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end,
    tg_argv[0],
    (kept ->> tg_argv[1])::uuid,
    coalesce((kept ->> 'tenant_id')::uuid, '00000000-0000-0000-0000-000000000000'),
    coalesce(app.current_actor(), '00000000-0000-0000-0000-000000000000'),
    jsonb_strip_nulls(jsonb_build_object(
      'request_id', nullif(current_setting('app.request_id', true), ''),
      'actor', nullif(current_setting('app.actor_name', true), ''),
      'changed', changed,
      'version', kept -> 'version')),
    nullif(current_setting('app.trust_score', true), '')::integer,
    nullif(current_setting('app.decision', true), ''));
  return null;
end $$;

drop function app.begin_work(text[], text, text);
