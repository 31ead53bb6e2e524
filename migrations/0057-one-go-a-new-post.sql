-- What a new post brings with it is written in one statement by one function, which asks once for the proof, instead of by six.
-- What is kept, refused and found is the same.

-- The counter, the trail, the first revision, its review as created with the first step, and the index of the editors' search.
-- One statement: each by itself would be begun, looked up and ended as if it were the only one. Of several rows in one
-- INSERT the setting has the last snapshot; the others are made again (see app.keep_revision).
create function app.follow_new_post() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  proven constant boolean := app.proven();
  actor constant uuid := case when proven then nullif(current_setting('app.actor_id', true), '')::uuid end;
  actor_name constant text := nullif(current_setting('app.actor_name', true), '');
  handed constant text := current_setting('app.snapshot', true);
  run constant uuid := app.uuid_v7();
  found_words constant tsvector := app.post_words(new.title, new.excerpt, new.meta_keywords, new.content);
  total bigint;
  allowed bigint;
begin
  if session_user = 'parecer_app' and not proven then
    perform app.require_proof();
  end if;
  with told as (
    insert into public.audit_trail
      (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
    values ('create', 'post', new.id, new.tenant_id, coalesce(actor, '00000000-0000-0000-0000-000000000000'),
      jsonb_strip_nulls(jsonb_build_object(
        'request_id', nullif(current_setting('app.request_id', true), ''),
        'actor', actor_name,
        'version', new.version)),
      nullif(current_setting('app.trust_score', true), '')::integer,
      nullif(current_setting('app.decision', true), ''))),
  kept as (
    insert into public.post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by, post_version)
    values (new.tenant_id, new.id, new.revision,
      case when encode(sha256(convert_to(handed, 'UTF8')), 'hex') is not distinct from new.content_hash
        then handed::jsonb else app.post_snapshot(new) end,
      new.content_hash, actor, new.version)),
  reviewed as (
    insert into public.workflow_states (id, tenant_id, content_id, revision, current_stage, state)
    values (run, new.tenant_id, new.id, new.revision, 'S.1.1', 'created')),
  stepped as (
    insert into public.workflow_transitions
      (tenant_id, run_id, content_id, revision, stage, state, actor_id, actor_name, reason)
    values (new.tenant_id, run, new.id, new.revision, 'S.1.1', 'created', actor, coalesce(actor_name, 'database'),
      nullif(current_setting('app.reason', true), ''))),
  indexed as (
    insert into public.post_search (tenant_id, post_id, title_key, search)
    values (new.tenant_id, new.id, app.title_key(new.title), found_words)),
  learned as (
    insert into public.search_words (tenant_id, word)
    select new.tenant_id, l.word from unnest(tsvector_to_array(found_words)) l(word)
     where length(l.word) between 3 and 40 and translate(l.word, 'abcdefghijklmnopqrstuvwxyz', '') = ''
       and (select true from public.search_words w where w.tenant_id = new.tenant_id and w.word = l.word) is null
     -- in the order of the words: two writers of the same new words must not wait for each other
     order by l.word
    on conflict do nothing)
  update public.tenant_usage u set used = u.used + app.usage_of(new)
    from public.tenants t
   where u.tenant_id = new.tenant_id and u.kind = 'posts' and t.id = new.tenant_id
  returning u.used, app.tenant_limit(t.limits, 'posts') into total, allowed;
  if app.usage_of(new) > 0 then
    if total is null then
      raise exception 'the tenant has no counter of posts' using errcode = '55000';
    end if;
    if total > allowed then
      raise exception 'the tenant has as many posts as it may'
        using errcode = '23514', constraint = 'quota_posts_check', table = tg_table_name;
    end if;
  end if;
  return null;
end $$;
alter function app.follow_new_post() owner to parecer_definer;
revoke all on function app.follow_new_post() from public;

drop trigger posts_audit on posts;
create trigger posts_audit after update or delete on posts for each row execute function app.audit_row('post', 'id');
drop trigger posts_count_usage on posts;
create trigger posts_count_usage after delete on posts for each row execute function app.count_usage('posts');
drop trigger posts_index_new on posts;
drop trigger posts_keep_first_revision on posts;
drop trigger posts_workflow_first on posts;
create trigger posts_follow_new after insert on posts for each row execute function app.follow_new_post();
drop function app.begin_review();

-- The first step of the review that comes with a post is written with it. Only there: whoever else writes a review as created,
-- or begins one anew for a reason, has it in the history and in the trail, as every other.
drop trigger workflow_states_keep_first on workflow_states;
create trigger workflow_states_keep_first after insert on workflow_states for each row
  when (new.revision > 1 or new.state::text <> 'created' or new.decision_reason is not null or current_user <> 'parecer_definer')
  execute function app.keep_transition();
drop trigger workflow_states_audit on workflow_states;
create trigger workflow_states_audit after insert on workflow_states for each row
  when (new.revision > 1 or new.state::text <> 'created' or new.decision_reason is not null or current_user <> 'parecer_definer')
  execute function app.audit_row('workflow', 'id');
-- of a review that begins as created there is nothing to guard
drop trigger workflow_states_guard on workflow_states;
create trigger workflow_states_guard before update on workflow_states for each row execute function app.guard_workflow();
create trigger workflow_states_guard_first before insert on workflow_states for each row
  when (new.state::text <> 'created') execute function app.guard_workflow();

-- The server has such ids itself from 18 on: the same layout, and no function to call for them.
do $$
begin
  if current_setting('server_version_num')::integer >= 180000 then
    execute 'create or replace function app.uuid_v7() returns uuid language sql volatile parallel safe return pg_catalog.uuidv7()';
  end if;
end $$;

-- Each of these was asked for twice: who refers to a post, a revision, a review or a person by (tenant_id, id) refers to a row
-- whose tenant there is.
alter table posts drop constraint posts_tenant_id_fkey;
alter table post_revisions drop constraint post_revisions_tenant_id_fkey;
alter table workflow_states drop constraint workflow_states_tenant_id_fkey;
alter table workflow_transitions drop constraint workflow_transitions_tenant_id_fkey;

-- The same condition, as one constant: the server reads it anew for every statement.
alter table posts drop constraint posts_medical_category_check,
  add constraint posts_medical_category_check check (medical_category::text = any (
    '{general,cardiology,neurology,pediatrics,surgery,pharmacy,radiology,laboratory,emergency,preventive}'::text[]));

-- @down
alter table posts drop constraint posts_medical_category_check,
  add constraint posts_medical_category_check check (medical_category in ('general', 'cardiology', 'neurology', 'pediatrics',
    'surgery', 'pharmacy', 'radiology', 'laboratory', 'emergency', 'preventive'));
alter table workflow_transitions add constraint workflow_transitions_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete restrict;
alter table workflow_states add constraint workflow_states_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete restrict;
alter table post_revisions add constraint post_revisions_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete restrict;
alter table posts add constraint posts_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete restrict;
create or replace function app.uuid_v7() returns uuid
  language plpgsql volatile parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  micros constant bigint := extract(epoch from clock_timestamp()) * 1000000;
begin
  return encode(
    overlay(overlay(uuid_send(gen_random_uuid())
      placing substring(int8send(micros / 1000) from 3) from 1 for 6)
      placing substring(int4send(28672 + (micros % 1000 * 4096 / 1000)::integer) from 3) from 7 for 2),
    'hex')::uuid;
end $$;
drop trigger workflow_states_guard_first on workflow_states;
drop trigger workflow_states_guard on workflow_states;
create trigger workflow_states_guard before insert or update on workflow_states
  for each row execute function app.guard_workflow();
drop trigger workflow_states_audit on workflow_states;
create trigger workflow_states_audit after insert on workflow_states for each row
  when (new.revision > 1 or new.state <> 'created') execute function app.audit_row('workflow', 'id');
drop trigger workflow_states_keep_first on workflow_states;
create trigger workflow_states_keep_first after insert on workflow_states
  for each row execute function app.keep_transition();
create function app.begin_review() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.workflow_states (tenant_id, content_id, revision, current_stage, state)
    values (new.tenant_id, new.id, new.revision, 'S.1.1', 'created');
  return null;
end $$;
alter function app.begin_review() owner to parecer_definer;
revoke all on function app.begin_review() from public;
drop trigger posts_follow_new on posts;
create trigger posts_workflow_first after insert on posts for each row execute function app.begin_review();
create trigger posts_keep_first_revision after insert on posts
  for each row execute function app.keep_revision();
create trigger posts_index_new after insert on posts for each row execute function app.index_post();
drop trigger posts_count_usage on posts;
create trigger posts_count_usage after insert or delete on posts
  for each row execute function app.count_usage('posts');
drop trigger posts_audit on posts;
create trigger posts_audit after insert or update or delete on posts
  for each row execute function app.audit_row('post', 'id');
drop function app.follow_new_post();
