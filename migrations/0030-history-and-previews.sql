-- What was public when, what somebody is still typing, and who may look at a revision before it is out.

-- The version a post had when a revision was kept: who changed a post of that version can be told what came in between.
-- Null for those kept before there was this column.
alter table post_revisions add column post_version integer;
create or replace function app.keep_revision() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by, post_version)
    values (new.tenant_id, new.id, new.revision, app.post_snapshot(new), new.content_hash, app.current_actor(), new.version);
  return null;
end $$;

-- What stood in publications, from when until when. The text is in the revision; `differs` is what of the published row was
-- not as the revision has it, so that the two together are that row again, whatever columns it has or will have.
create table publication_history (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  post_id uuid not null,
  revision integer not null,
  run_id uuid not null,
  wp_id integer not null,
  slug varchar(255) not null,
  compliance_level varchar(20) not null,
  author_id uuid not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  differs jsonb not null,
  public_from timestamptz not null,
  public_until timestamptz,
  published_by uuid,
  ended_by uuid,
  constraint publication_history_pkey primary key (id),
  constraint publication_history_revision_fkey foreign key (tenant_id, post_id, revision)
    references post_revisions (tenant_id, post_id, revision) on delete restrict,
  constraint publication_history_run_fkey foreign key (tenant_id, run_id) references workflow_states (tenant_id, id)
    on delete restrict,
  constraint publication_history_order_check check (public_until >= public_from)
);
-- one row is open, and the next begins where it ends: so no two of a post overlap
create unique index publication_history_one_open_index on publication_history (tenant_id, post_id)
  where public_until is null;
create index idx_publication_history_post on publication_history (tenant_id, post_id, public_from desc);
create index idx_publication_history_slug on publication_history (tenant_id, slug, public_from desc);
create index idx_publication_history_newest
  on publication_history (tenant_id, compliance_level, published_at desc, post_id desc);
call app.adopt_tenant_table('publication_history', 'publication_history', 'post_id');
-- the trail of publications says the same, line by line
drop trigger publication_history_audit on publication_history;
revoke insert, update, delete on publication_history from parecer_app;
create policy definer_publication_history on publication_history to parecer_definer using (true) with check (true);
grant select, insert, update (public_until, ended_by) on publication_history to parecer_definer;
create policy service_publication_history on publication_history as restrictive for select to parecer_app
  using (not (select app.is_service()) or author_id = (select app.current_actor()));
create policy lent_publication_history on publication_history as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then compliance_level is distinct from 'phi' and app.post_is_lendable(post_id) else false end);

create function app.only_end_publication() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if old.public_until is not null or new.public_until is null
    or to_jsonb(new) - '{public_until,ended_by}'::text[] <> to_jsonb(old) - '{public_until,ended_by}'::text[] then
    raise exception 'publication_history is append-only' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger publication_history_only_ends before update on publication_history
  for each row execute function app.only_end_publication();
create trigger publication_history_append_only before delete on publication_history
  for each row execute function app.refuse_change();

-- What a published row says beside the revision it is of. The words of the search can be made again.
create function app.publication_facts(p publications, p_snapshot jsonb) returns jsonb
  language sql stable set search_path = '' as $$
  select coalesce(jsonb_object_agg(f.key, f.value), '{}')
    from jsonb_each(to_jsonb(p) - 'search') f where p_snapshot -> f.key is distinct from f.value
$$;
revoke all on function app.publication_facts(publications, jsonb) from public;

-- Keeps the history of what is public. A clock that was set back does not make two rows of a post overlap.
create function app.keep_publication() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  moment timestamptz;
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'search' = to_jsonb(old) - 'search' then
    return null;
  end if;
  select greatest(clock_timestamp(), max(coalesce(h.public_until, h.public_from))) into moment
    from public.publication_history h
   where h.tenant_id = coalesce(new.tenant_id, old.tenant_id) and h.post_id = coalesce(new.post_id, old.post_id);
  if tg_op <> 'INSERT' then
    update public.publication_history h set public_until = moment, ended_by = app.current_actor()
     where h.tenant_id = old.tenant_id and h.post_id = old.post_id and h.public_until is null;
  end if;
  if tg_op <> 'DELETE' then
    insert into public.publication_history (tenant_id, post_id, revision, run_id, wp_id, slug, compliance_level, author_id,
        published_at, updated_at, version, differs, public_from, published_by)
    select new.tenant_id, new.post_id, new.revision, new.run_id, new.wp_id, new.slug, new.compliance_level, new.author_id,
        new.published_at, new.updated_at, new.version, app.publication_facts(new, r.snapshot), moment, app.current_actor()
      from public.post_revisions r
     where r.tenant_id = new.tenant_id and r.post_id = new.post_id and r.revision = new.revision;
  end if;
  return null;
end $$;
alter function app.keep_publication() owner to parecer_definer;
revoke all on function app.keep_publication() from public;
grant execute on function app.publication_facts(publications, jsonb) to parecer_definer;
create trigger publications_keep_history after insert or update or delete on publications
  for each row execute function app.keep_publication();

-- What is public now has been so since it was changed last, as far as anybody can still tell.
alter table publications no force row level security;
alter table post_revisions no force row level security;
alter table publication_history no force row level security;
insert into publication_history (tenant_id, post_id, revision, run_id, wp_id, slug, compliance_level, author_id,
    published_at, updated_at, version, differs, public_from)
select p.tenant_id, p.post_id, p.revision, p.run_id, p.wp_id, p.slug, p.compliance_level, p.author_id,
    p.published_at, p.updated_at, p.version, app.publication_facts(p, r.snapshot), p.updated_at
  from publications p join post_revisions r on (r.tenant_id, r.post_id, r.revision) = (p.tenant_id, p.post_id, p.revision);
alter table publication_history force row level security;
alter table post_revisions force row level security;
alter table publications force row level security;

-- The values of fields that somebody has marked as a patient's since are in no answer about the past, but to who may read
-- patients' data.
create function app.without_marked(p_tenant_id uuid, p_post_id uuid, p_fields jsonb) returns jsonb
  language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(f order by n), '[]') from jsonb_array_elements(p_fields) with ordinality e (f, n)
   where not exists (select 1 from public.custom_fields c
     where c.tenant_id = p_tenant_id and c.post_id = p_post_id and c.meta_key = f ->> 'key' and c.is_phi)
$$;
revoke all on function app.without_marked(uuid, uuid, jsonb) from public;
grant execute on function app.without_marked(uuid, uuid, jsonb) to parecer_definer, parecer_app;

-- The published row as it was. What has become a patient's since is not told any more.
create function app.publication_then(h publication_history) returns setof publications
  language sql stable rows 1 set search_path = '' as $$
  select p.* from public.post_revisions r
   cross join lateral jsonb_populate_record(null::public.publications, r.snapshot || h.differs || jsonb_build_object(
     'custom_fields', app.without_marked(h.tenant_id, h.post_id, (r.snapshot || h.differs) -> 'custom_fields'))) p
   where r.tenant_id = h.tenant_id and r.post_id = h.post_id and r.revision = h.revision
     and exists (select 1 from public.posts o
       where o.tenant_id = h.tenant_id and o.id = h.post_id and o.compliance_level is distinct from 'phi')
$$;
revoke all on function app.publication_then(publication_history) from public;
grant execute on function app.publication_then(publication_history) to parecer_definer;

-- What was public under a slug at a moment, one of each type. Partner sites have no grant on the history: these two functions name the
-- tenant and the levels themselves, and tell nothing unless the context was signed for the past.
create function app.publication_as_of(p_at timestamptz, p_slug text) returns setof publications
  language sql stable security definer rows 2 set search_path = '' as $$
  select p.* from public.publication_history h cross join lateral app.publication_then(h) p
   where h.tenant_id = (select app.current_tenant()) and h.slug = p_slug
     and h.public_from <= p_at and (h.public_until is null or h.public_until > p_at) and h.published_at <= p_at
     and 'history' = any ((select app.current_levels())::text[])
     and h.compliance_level = any ((select app.current_levels())::text[])
$$;

-- A page of what was public at a moment, newest first. Null filters nothing.
create function app.publications_as_of(p_at timestamptz, p_before timestamptz, p_before_id uuid, p_limit integer,
    p_post_type text, p_medical_category text, p_category_id uuid) returns setof publications
  language sql stable security definer rows 20 set search_path = '' as $$
  select p.* from public.publication_history h cross join lateral app.publication_then(h) p
   where h.tenant_id = (select app.current_tenant())
     and h.public_from <= p_at and (h.public_until is null or h.public_until > p_at) and h.published_at <= p_at
     and (h.published_at, h.post_id) < (p_before, p_before_id)
     and 'history' = any ((select app.current_levels())::text[])
     and h.compliance_level = any ((select app.current_levels())::text[])
     and (p_post_type is null or p.post_type = p_post_type)
     and (p_medical_category is null or p.medical_category = p_medical_category)
     and (p_category_id is null or p.category_id = p_category_id or p_category_id = any (p.category_ids))
   order by h.published_at desc, h.post_id desc limit least(p_limit, 101)
$$;
alter function app.publication_as_of(timestamptz, text) owner to parecer_definer;
alter function app.publications_as_of(timestamptz, timestamptz, uuid, integer, text, text, uuid) owner to parecer_definer;
revoke all on function app.publication_as_of(timestamptz, text),
  app.publications_as_of(timestamptz, timestamptz, uuid, integer, text, text, uuid) from public;
grant execute on function app.publication_as_of(timestamptz, text),
  app.publications_as_of(timestamptz, timestamptz, uuid, integer, text, text, uuid) to parecer_public;

-- What somebody is typing: his own, apart from the post. It changes nothing, so no trail tells of it.
create table post_autosaves (
  tenant_id uuid references tenants (id) on delete restrict,
  post_id uuid not null,
  user_id uuid not null default app.current_actor(),
  base_version integer not null,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  constraint post_autosaves_pkey primary key (tenant_id, post_id, user_id),
  constraint post_autosaves_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id) on delete cascade,
  constraint post_autosaves_user_fkey foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade,
  constraint post_autosaves_base_version_check check (base_version > 0),
  constraint post_autosaves_fields_check check (jsonb_typeof(fields) = 'object'),
  constraint post_autosaves_size_check check (octet_length(fields::text) <= 1048576)
);
create index idx_post_autosaves_user on post_autosaves (tenant_id, user_id);
call app.adopt_tenant_table('post_autosaves', 'autosave', 'post_id');
drop trigger post_autosaves_audit on post_autosaves;
create policy own_post_autosaves on post_autosaves as restrictive to parecer_app
  using ((select app.current_actor()) is null or user_id = (select app.current_actor()))
  with check (user_id = (select app.current_actor()));
create policy lent_post_autosaves on post_autosaves as restrictive for select to parecer_app
  using (not (select app.is_lent()));

-- A look at one revision for whoever has the token, until it ends. Only its hash is kept.
create table preview_tokens (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  post_id uuid not null,
  revision integer not null,
  token_hash bytea not null,
  created_by uuid not null,
  -- whether who made it saw every post; else it is good only while the post is his
  sees_all boolean not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint preview_tokens_pkey primary key (id),
  constraint preview_tokens_token_hash_key unique (tenant_id, token_hash),
  constraint preview_tokens_revision_fkey foreign key (tenant_id, post_id, revision)
    references post_revisions (tenant_id, post_id, revision) on delete restrict,
  constraint preview_tokens_created_by_fkey foreign key (tenant_id, created_by) references users (tenant_id, id)
    on delete restrict,
  constraint preview_tokens_hash_check check (octet_length(token_hash) = 32),
  constraint preview_tokens_expires_check check (expires_at > created_at and expires_at <= created_at + interval '7 days')
);
create index idx_preview_tokens_post on preview_tokens (tenant_id, post_id, id desc);
create index idx_preview_tokens_created_by on preview_tokens (tenant_id, created_by);
call app.adopt_tenant_table('preview_tokens', 'preview_token');
revoke all on preview_tokens from parecer_app;
grant select (id, tenant_id, post_id, revision, created_by, created_at, expires_at, revoked_at), update (revoked_at)
  on preview_tokens to parecer_app;
create policy lent_preview_tokens on preview_tokens as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy definer_preview_tokens on preview_tokens to parecer_definer using (true) with check (true);
grant select, insert, update (revoked_at) on preview_tokens to parecer_definer;

create function app.create_preview(p_post_id uuid, p_revision integer, p_token_hash bytea, p_seconds integer,
    p_sees_all boolean) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  tenant constant uuid := app.current_tenant();
  made uuid;
begin
  if exists (select 1 from public.posts p join public.post_revisions r on r.tenant_id = p.tenant_id and r.post_id = p.id
              where p.tenant_id = tenant and p.id = p_post_id and r.revision = p_revision
                and 'phi' in (p.compliance_level, r.snapshot ->> 'compliance_level')) then
    raise exception 'what is of a patient has no preview'
      using errcode = '23514', constraint = 'preview_tokens_phi_check', table = 'preview_tokens';
  end if;
  if (select count(*) from public.preview_tokens t
       where t.tenant_id = tenant and t.post_id = p_post_id and t.revoked_at is null and t.expires_at > now()) >= 50 then
    raise exception 'the post has as many previews as it may'
      using errcode = '23514', constraint = 'preview_tokens_count_check', table = 'preview_tokens';
  end if;
  insert into public.preview_tokens (tenant_id, post_id, revision, token_hash, created_by, sees_all, expires_at)
    values (tenant, p_post_id, p_revision, p_token_hash, app.current_actor(), p_sees_all, now() + make_interval(secs => p_seconds))
    returning id into made;
  return made;
end $$;

-- The token, while it is good: not ended, its post not in the trash and no patient's, its maker still there and still one
-- who sees the post as it is written.
create function app.standing_preview(p_token_hash bytea) returns setof preview_tokens
  language sql stable rows 1 set search_path = '' as $$
  select t.* from public.preview_tokens t
    join public.posts p on p.tenant_id = t.tenant_id and p.id = t.post_id
    join public.users u on u.tenant_id = t.tenant_id and u.id = t.created_by
    join public.post_revisions r on r.tenant_id = t.tenant_id and r.post_id = t.post_id and r.revision = t.revision
   where t.tenant_id = (select app.current_tenant()) and t.token_hash = p_token_hash
     and t.revoked_at is null and t.expires_at > now()
     and p.deleted_at is null and p.compliance_level is distinct from 'phi'
     and r.snapshot ->> 'compliance_level' is distinct from 'phi'
     and u.deleted_at is null and (t.sees_all or u.id = p.author_id or u.id = any (p.author_ids))
$$;
revoke all on function app.standing_preview(bytea) from public;
grant execute on function app.standing_preview(bytea) to parecer_definer;

-- Tells the trail that a preview is looked at; false where there is none.
create function app.use_preview(p_token_hash bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.audit_trail (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
  select 'read', 'preview_token', t.id, t.tenant_id, '00000000-0000-0000-0000-000000000000',
      jsonb_build_object('post_id', t.post_id, 'revision', t.revision,
        'request_id', nullif(current_setting('app.request_id', true), '')), 0, 'allow:preview'
    from app.standing_preview(p_token_hash) t;
  return found;
end $$;

-- The revision of a token, as if it were published.
create function app.previewed(p_token_hash bytea) returns setof publications
  language sql stable security definer rows 1 set search_path = '' as $$
  select v.* from app.standing_preview(p_token_hash) t
    join public.posts p on p.tenant_id = t.tenant_id and p.id = t.post_id
    join public.post_revisions r on r.tenant_id = t.tenant_id and r.post_id = t.post_id and r.revision = t.revision
   cross join lateral jsonb_populate_record(null::public.publications, jsonb_build_object('menu_order', 0, 'noindex', false,
     'tag_ids', '[]'::jsonb, 'category_ids', '[]'::jsonb, 'author_ids', '[]'::jsonb, 'reviewer_ids', '[]'::jsonb,
     'related_ids', '[]'::jsonb, 'media_ids', '[]'::jsonb, 'blocks', '[]'::jsonb) || r.snapshot || jsonb_build_object(
     'tenant_id', t.tenant_id, 'post_id', t.post_id, 'revision', t.revision, 'wp_id', p.wp_id,
     'published_at', p.published_at, 'updated_at', r.created_at, 'version', t.revision,
     'custom_fields', app.without_marked(t.tenant_id, t.post_id, r.snapshot -> 'custom_fields'))) v
   where 'preview' = any ((select app.current_levels())::text[])
$$;

create function app.end_previews() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.preview_tokens t set revoked_at = now()
   where t.tenant_id = new.tenant_id and t.revoked_at is null
     and case tg_table_name when 'posts' then t.post_id else t.created_by end = new.id;
  return null;
end $$;
alter function app.create_preview(uuid, integer, bytea, integer, boolean) owner to parecer_definer;
alter function app.use_preview(bytea) owner to parecer_definer;
alter function app.previewed(bytea) owner to parecer_definer;
alter function app.end_previews() owner to parecer_definer;
revoke all on function app.create_preview(uuid, integer, bytea, integer, boolean), app.use_preview(bytea),
  app.previewed(bytea), app.end_previews() from public;
grant execute on function app.create_preview(uuid, integer, bytea, integer, boolean), app.use_preview(bytea) to parecer_app;
grant execute on function app.previewed(bytea) to parecer_public;
create trigger posts_end_previews after update of deleted_at on posts
  for each row when (new.deleted_at is not null and old.deleted_at is null) execute function app.end_previews();
create trigger users_end_previews after update of role, deleted_at on users
  for each row when ((new.role, new.deleted_at) is distinct from (old.role, old.deleted_at))
  execute function app.end_previews();

-- Whose names stand beneath what was out, or under what is previewed, is there to be read with it: to nobody else.
drop policy public_users on users;
create policy public_users on users as restrictive for select to parecer_public
  using (role <> 'platform_admin' and (
    exists (select 1 from publications p where p.tenant_id = users.tenant_id and p.author_id = users.id)
    or exists (select 1 from publication_people p where p.tenant_id = users.tenant_id and p.user_id = users.id)
    or (select app.current_levels() && '{history,preview}')));
drop policy public_tags on tags;
create policy public_tags on tags as restrictive for select to parecer_public
  using (exists (select 1 from publication_terms t where t.tenant_id = tags.tenant_id and t.tag_id = tags.id)
    or (select app.current_levels() && '{history,preview}'));

-- @down
drop policy public_tags on tags;
create policy public_tags on tags as restrictive for select to parecer_public
  using (exists (select 1 from publication_terms t where t.tenant_id = tags.tenant_id and t.tag_id = tags.id));
drop policy public_users on users;
create policy public_users on users as restrictive for select to parecer_public
  using (role <> 'platform_admin' and (
    exists (select 1 from publications p where p.tenant_id = users.tenant_id and p.author_id = users.id)
    or exists (select 1 from publication_people p where p.tenant_id = users.tenant_id and p.user_id = users.id)));
drop trigger users_end_previews on users;
drop trigger posts_end_previews on posts;
drop function app.previewed(bytea), app.use_preview(bytea), app.standing_preview(bytea),
  app.create_preview(uuid, integer, bytea, integer, boolean);
drop table preview_tokens, post_autosaves;
drop function app.end_previews();
drop function app.publications_as_of(timestamptz, timestamptz, uuid, integer, text, text, uuid),
  app.publication_as_of(timestamptz, text);
drop function app.publication_then(publication_history), app.without_marked(uuid, uuid, jsonb);
drop trigger publications_keep_history on publications;
drop table publication_history;
drop function app.keep_publication(), app.publication_facts(publications, jsonb), app.only_end_publication();
create or replace function app.keep_revision() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by)
    values (new.tenant_id, new.id, new.revision, app.post_snapshot(new), new.content_hash, app.current_actor());
  return null;
end $$;
alter table post_revisions drop column post_version;
