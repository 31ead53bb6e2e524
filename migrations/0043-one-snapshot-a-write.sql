-- A write of a post costs less: one snapshot instead of two, one row of the trail for a creation instead of four, and ids
-- and flags without a statement of their own.

-- As before, but an expression, not a query: that one was planned anew in each transaction.
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

-- The snapshot that the hash was made of is handed on to the revision. Whoever may set a setting may set this one: what
-- is kept of it is only what has the hash that was just numbered.
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

create or replace function app.keep_revision() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  -- of several rows in one statement the setting has the last; the others are made again
  handed constant text := current_setting('app.snapshot', true);
  made constant boolean := encode(sha256(convert_to(handed, 'UTF8')), 'hex') is not distinct from new.content_hash;
begin
  insert into public.post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by, post_version)
    values (new.tenant_id, new.id, new.revision,
      case when made then handed::jsonb else app.post_snapshot(new) end, new.content_hash, app.current_actor(), new.version);
  return null;
end $$;

-- A post without a category asks none.
create or replace function app.mark_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  own constant text[] := array['version', 'updated_at', 'requires_crm_validation'];
  filed constant boolean := coalesce(new.category_id, new.category_ids[1]) is not null;
begin
  if filed and (tg_op = 'INSERT'
    or (new.category_id, new.category_ids) is distinct from (old.category_id, old.category_ids)) then
    -- a category that is changing now does not see this post yet, nor this post the change: one waits for the other
    perform pg_catalog.pg_advisory_xact_lock_shared(7204104, pg_catalog.hashtext(new.tenant_id::text));
  end if;
  new.requires_crm_validation := case when filed then app.needs_crm(new) else new.medical_category is not null end;
  if tg_op = 'UPDATE' and new.requires_crm_validation is distinct from old.requires_crm_validation
    and to_jsonb(new) - own = to_jsonb(old) - own then
    new.version := old.version;
    new.updated_at := old.updated_at;
  end if;
  return new;
end $$;

-- With a new post come its first revision, its review as created and that review's first step: the row of the post says it
-- all. The trail has each later one, as before.
drop trigger post_revisions_audit on post_revisions;
create trigger post_revisions_audit after insert on post_revisions for each row
  when (new.revision > 1) execute function app.audit_row('post_revision', 'post_id');
create trigger post_revisions_audit_change after update or delete on post_revisions for each row
  execute function app.audit_row('post_revision', 'post_id');
drop trigger workflow_states_audit on workflow_states;
create trigger workflow_states_audit after insert on workflow_states for each row
  when (new.revision > 1 or new.state <> 'created') execute function app.audit_row('workflow', 'id');
create trigger workflow_states_audit_change after update or delete on workflow_states for each row
  execute function app.audit_row('workflow', 'id');
drop trigger workflow_transitions_audit on workflow_transitions;
create trigger workflow_transitions_audit after insert on workflow_transitions for each row
  when (new.revision > 1 or new.state <> 'created') execute function app.audit_row('workflow_transition', 'run_id');
create trigger workflow_transitions_audit_change after update or delete on workflow_transitions for each row
  execute function app.audit_row('workflow_transition', 'run_id');

-- @down
drop trigger post_revisions_audit_change on post_revisions;
drop trigger post_revisions_audit on post_revisions;
create trigger post_revisions_audit after insert or update or delete on post_revisions for each row execute function app.audit_row('post_revision', 'post_id');
drop trigger workflow_states_audit_change on workflow_states;
drop trigger workflow_states_audit on workflow_states;
create trigger workflow_states_audit after insert or update or delete on workflow_states for each row execute function app.audit_row('workflow', 'id');
drop trigger workflow_transitions_audit_change on workflow_transitions;
drop trigger workflow_transitions_audit on workflow_transitions;
create trigger workflow_transitions_audit after insert or update or delete on workflow_transitions for each row execute function app.audit_row('workflow_transition', 'run_id');
create or replace function app.mark_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  own constant text[] := array['version', 'updated_at', 'requires_crm_validation'];
begin
  if coalesce(new.category_id, new.category_ids[1]) is not null and (tg_op = 'INSERT'
    or (new.category_id, new.category_ids) is distinct from (old.category_id, old.category_ids)) then
    -- a category that is changing now does not see this post yet, nor this post the change: one waits for the other
    perform pg_catalog.pg_advisory_xact_lock_shared(7204104, pg_catalog.hashtext(new.tenant_id::text));
  end if;
  new.requires_crm_validation := app.needs_crm(new);
  if tg_op = 'UPDATE' and new.requires_crm_validation is distinct from old.requires_crm_validation
    and to_jsonb(new) - own = to_jsonb(old) - own then
    new.version := old.version;
    new.updated_at := old.updated_at;
  end if;
  return new;
end $$;
create or replace function app.keep_revision() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by, post_version)
    values (new.tenant_id, new.id, new.revision, app.post_snapshot(new), new.content_hash, app.current_actor(), new.version);
  return null;
end $$;
create or replace function app.number_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  now_hash text;
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
  now_hash := encode(sha256(convert_to(app.post_snapshot(new)::text, 'UTF8')), 'hex');
  if tg_op = 'UPDATE' and now_hash is distinct from old.content_hash then
    new.revision := old.revision + 1;
  end if;
  new.content_hash := now_hash;
  return new;
end $$;
create or replace function app.uuid_v7() returns uuid
  language sql volatile parallel safe
  begin atomic
    select encode(
      overlay(overlay(uuid_send(gen_random_uuid())
        placing substring(int8send(t.us / 1000) from 3) from 1 for 6)
        placing substring(int4send(28672 + (t.us % 1000 * 4096 / 1000)::integer) from 3) from 7 for 2),
      'hex')::uuid
    from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as us) t;
  end;
