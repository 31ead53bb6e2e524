-- What a policy asks beside the tenant is asked of the signed context too. Each question of a policy is answered once a
-- statement, when the first row needs it: a setting read by itself could have been changed by then by the statement itself.
-- Without a proof every answer is the narrowest one.

-- Of which levels a partner site may read articles.
create function app.current_levels() returns text[]
  language sql stable parallel restricted
  return case when app.proven()
    then coalesce(string_to_array(current_setting('app.levels', true), ','), '{}') else '{}' end;

-- Whether a tenant's rows are only lent: to an administrator of the install, by a grant.
create function app.is_lent() returns boolean
  language sql stable parallel restricted
  return not app.proven() or coalesce(current_setting('app.grant_id', true), '') <> '';

create or replace function app.is_service() returns boolean
  language sql stable parallel restricted
  return not app.proven() or coalesce(current_setting('app.actor_name', true), '') = 'service';

-- How much of a kind of rows is there for this context: `whole` without a grant, `lent` under one whose scope names it,
-- else `none`.
create function app.sight_of(p_resource text) returns text
  language plpgsql stable parallel restricted security definer set search_path = '' as $$
declare
  grant_id constant text := coalesce(current_setting('app.grant_id', true), '');
begin
  if not app.proven() then
    return 'none';
  end if;
  if grant_id = '' then
    return 'whole';
  end if;
  return case when exists (
    select 1 from public.access_grants g where g.id = grant_id::uuid and p_resource = any (g.scope))
    then 'lent' else 'none' end;
end $$;

-- Whether a post is one that may be lent: it is of the tenant, and of no patient at this moment. A definer's, because a
-- grant for files says nothing of posts.
create function app.post_is_lendable(p_post_id uuid) returns boolean
  language sql stable parallel restricted security definer set search_path = '' as $$
  select exists (
    select 1 from public.posts p
     where p.tenant_id = (select app.current_tenant()) and p.id = p_post_id and p.compliance_level is distinct from 'phi')
$$;
alter function app.sight_of(text) owner to parecer_definer;
alter function app.post_is_lendable(uuid) owner to parecer_definer;
revoke all on function app.sight_of(text), app.post_is_lendable(uuid) from public;
grant execute on function app.sight_of(text), app.post_is_lendable(uuid) to parecer_app;

-- Partner sites.
drop policy public_publications on publications;
create policy public_publications on publications as restrictive for select to parecer_public
  using (published_at <= now() and compliance_level = any ((select app.current_levels())::text[]));
-- The people of a tenant are its own affair; who wrote an article stands beneath it, for as long as it is out.
drop policy public_users on users;
create policy public_users on users as restrictive for select to parecer_public
  using (role <> 'platform_admin' and exists (
    select 1 from publications p where p.tenant_id = users.tenant_id and p.author_id = users.id));

-- The levels are those that were signed for; nobody passes them in.
drop function app.search_publications(text, text[], integer);
create function app.search_publications(p_query text, p_limit integer)
  returns table (post_id uuid, rank real)
  language sql stable security definer set search_path = '' as $$
  select p.post_id, ts_rank_cd(p.search, q, 1) as rank
    from public.publications p, websearch_to_tsquery('app.portuguese_folded', p_query) q
   where p.tenant_id = (select app.current_tenant()) and p.search @@ q
     and p.compliance_level = any ((select app.current_levels())::text[]) and p.published_at <= now()
   order by rank desc, p.published_at desc, p.post_id desc
   limit least(p_limit, 200)
$$;
alter function app.search_publications(text, integer) owner to parecer_definer;
revoke all on function app.search_publications(text, integer) from public;
grant execute on function app.search_publications(text, integer) to parecer_public;

-- Under a grant: what its scope names and no patient stands in. What a patient stands in today was so yesterday: the level
-- of the post decides for its older revisions, its fields, its files and its reviews.
drop policy lent_posts on posts;
create policy lent_posts on posts as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then compliance_level is distinct from 'phi' else false end);
drop policy lent_post_revisions on post_revisions;
create policy lent_post_revisions on post_revisions as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then snapshot ->> 'compliance_level' is distinct from 'phi' and app.post_is_lendable(post_id)
    else false end);
drop policy lent_publications on publications;
create policy lent_publications on publications as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then compliance_level is distinct from 'phi' and app.post_is_lendable(post_id) else false end);
drop policy lent_custom_fields on custom_fields;
create policy lent_custom_fields on custom_fields as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then not coalesce(is_phi, false) and app.post_is_lendable(post_id) else false end);
create policy lent_workflow_states on workflow_states as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(content_id) else false end);
create policy lent_workflow_transitions on workflow_transitions as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(content_id) else false end);
create policy lent_stage_results on stage_results as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then exists (
      select 1 from workflow_states w where w.tenant_id = stage_results.tenant_id and w.id = stage_results.run_id)
    else false end);
drop policy lent_media on media;
create policy lent_media on media as restrictive for select to parecer_app
  using (case (select app.sight_of('media')) when 'whole' then true
    when 'lent' then not coalesce(contains_phi, false) and (post_id is null or app.post_is_lendable(post_id))
    else false end);
create policy lent_categories on categories as restrictive for select to parecer_app
  using ((select app.sight_of('categories')) <> 'none');
create policy lent_users on users as restrictive for select to parecer_app
  using ((select app.sight_of('users')) <> 'none');
create policy lent_audit_trail on audit_trail as restrictive for select to parecer_app
  using ((select app.sight_of('audit')) <> 'none');
-- No scope of a grant names these.
create policy lent_access_grants on access_grants as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy lent_api_keys on api_keys as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy lent_idempotency_keys on idempotency_keys as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy lent_invitations on invitations as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy lent_tenants on tenants as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy lent_tenant_domains on tenant_domains as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy lent_tenant_exports on tenant_exports as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy lent_tenant_settings on tenant_settings as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy lent_tenant_usage on tenant_usage as restrictive for select to parecer_app
  using (not (select app.is_lent()));

-- @down
drop policy lent_tenant_usage on tenant_usage;
drop policy lent_tenant_settings on tenant_settings;
drop policy lent_tenant_exports on tenant_exports;
drop policy lent_tenant_domains on tenant_domains;
drop policy lent_tenants on tenants;
drop policy lent_invitations on invitations;
drop policy lent_idempotency_keys on idempotency_keys;
drop policy lent_api_keys on api_keys;
drop policy lent_access_grants on access_grants;
drop policy lent_audit_trail on audit_trail;
drop policy lent_users on users;
drop policy lent_categories on categories;
drop policy lent_media on media;
drop policy lent_stage_results on stage_results;
drop policy lent_workflow_transitions on workflow_transitions;
drop policy lent_workflow_states on workflow_states;
drop policy lent_custom_fields on custom_fields;
drop policy lent_publications on publications;
drop policy lent_post_revisions on post_revisions;
drop policy lent_posts on posts;
create policy lent_posts on posts as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = '' or compliance_level is distinct from 'phi');
create policy lent_post_revisions on post_revisions as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = ''
    or snapshot ->> 'compliance_level' is distinct from 'phi');
create policy lent_publications on publications as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = '' or compliance_level is distinct from 'phi');
create policy lent_custom_fields on custom_fields as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = '' or not coalesce(is_phi, false));
create policy lent_media on media as restrictive for select to parecer_app
  using ((select coalesce(current_setting('app.grant_id', true), '')) = '' or not coalesce(contains_phi, false));
drop function app.search_publications(text, integer);
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
grant execute on function app.search_publications(text, text[], integer) to parecer_public;
drop policy public_users on users;
create policy public_users on users as restrictive for select to parecer_public
  using (role <> 'platform_admin');
drop policy public_publications on publications;
create policy public_publications on publications as restrictive for select to parecer_public
  using (published_at <= now()
    and compliance_level = any ((select string_to_array(current_setting('app.levels', true), ','))::text[]));
drop function app.post_is_lendable(uuid), app.sight_of(text), app.is_lent(), app.current_levels();
create or replace function app.is_service() returns boolean
  language sql stable parallel restricted
  return app.proven() and coalesce(current_setting('app.actor_name', true) = 'service', false);
