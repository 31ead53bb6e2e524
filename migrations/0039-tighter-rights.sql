-- What a statement smuggled into the editors' connection could still do to the content of its own tenant, and cannot any more.

-- A review is the review of one revision of one post, for ever; a decision is not written anew.
create function app.keep_run() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if (new.id, new.tenant_id, new.content_id) is distinct from (old.id, old.tenant_id, old.content_id)
    or (old.state <> 'created' and (new.submitted_by, new.created_at) is distinct from (old.submitted_by, old.created_at))
    or (new.revision <> old.revision and not (old.state = 'created' and new.state = 'created'))
    or (old.state in ('approved', 'rejected') and to_jsonb(new) - 'updated_at' <> to_jsonb(old) - 'updated_at') then
    raise exception 'a review stays the review of its revision'
      using errcode = '23514', constraint = 'workflow_states_transition_check';
  end if;
  return new;
end $$;
create trigger workflow_states_keep_run before update on workflow_states
  for each row execute function app.keep_run();

-- Who wrote a part of a text does not decide on it because somebody else corrected a comma after him.
create or replace function app.guard_workflow() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  decider text;
begin
  if tg_op = 'INSERT' then
    if new.state not in ('created', 'lgpd_pending') then
      raise exception 'a review starts as created or lgpd_pending' using errcode = '23514', constraint = 'workflow_states_transition_check';
    end if;
    return new;
  end if;
  new.updated_at := clock_timestamp();
  if new.state = old.state and new.current_stage = old.current_stage then
    if new.revision <> old.revision and old.state <> 'created' then
      raise exception 'a running review keeps its revision' using errcode = '23514', constraint = 'workflow_states_transition_check';
    end if;
    return new;
  end if;
  new.progressed_at := clock_timestamp();
  new.attempts := 0;
  new.stage_error := null;
  if (old.state, new.state) not in (
    ('created', 'lgpd_pending'), ('lgpd_pending', 'medical_pending'), ('medical_pending', 'cfm_pending'),
    ('cfm_pending', 'approved'),
    ('lgpd_pending', 'rejected'), ('medical_pending', 'rejected'), ('cfm_pending', 'rejected'),
    ('lgpd_pending', 'revision_required'), ('medical_pending', 'revision_required'),
    ('cfm_pending', 'revision_required')
  ) then
    raise exception 'a review cannot go from % to %', old.state, new.state
      using errcode = '23514', constraint = 'workflow_states_transition_check';
  end if;
  if new.state in ('approved', 'rejected') then
    select u.role into decider from public.users u
     where u.tenant_id = new.tenant_id and u.id = app.current_actor() and u.id = new.decided_by and u.deleted_at is null;
    if decider is null or decider not in ('compliance_officer', 'medical_admin') then
      raise exception 'only a reviewer decides' using errcode = '42501', constraint = 'workflow_states_decider_check';
    end if;
    -- his own is what he is named for, and what he wrote himself, whoever is named now
    if exists (select 1 from public.posts p
                where p.tenant_id = new.tenant_id and p.id = new.content_id
                  and (p.author_id = new.decided_by or new.decided_by = any (p.author_ids)))
      or exists (select 1 from public.post_revisions r
                  where r.tenant_id = new.tenant_id and r.post_id = new.content_id and r.revision = new.revision
                    and (r.snapshot ->> 'author_id' = new.decided_by::text
                      or r.snapshot -> 'author_ids' @> to_jsonb(new.decided_by)))
      -- also where somebody else saved last: what he wrote since the last approval is in the text
      or exists (select 1 from public.post_revisions r
                  where r.tenant_id = new.tenant_id and r.post_id = new.content_id and r.created_by = new.decided_by
                    and r.revision <= new.revision and r.revision > coalesce((
                      select max(w.revision) from public.workflow_states w
                       where w.tenant_id = new.tenant_id and w.content_id = new.content_id and w.state = 'approved'
                         and w.revision < new.revision), 0)) then
      raise exception 'nobody decides on his own post' using errcode = '42501', constraint = 'workflow_states_own_post_check';
    end if;
  end if;
  if new.state = 'approved' and (
    (select count(*) from public.stage_results r where r.tenant_id = new.tenant_id and r.run_id = new.id) <> 3
    or exists (select 1 from public.stage_results r
                where r.tenant_id = new.tenant_id and r.run_id = new.id and r.verdict = 'blocked')
  ) then
    raise exception 'every stage must have spoken and none may block' using errcode = '23514', constraint = 'workflow_states_stages_check';
  end if;
  return new;
end $$;

-- What is of a patient now, or in the trash, does not become public by an older revision.
create function app.guard_publication() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  p record;
begin
  select o.deleted_at, o.compliance_level into p from public.posts o
   where o.tenant_id = new.tenant_id and o.id = new.post_id;
  if p.deleted_at is not null then
    raise exception 'what is in the trash is not published'
      using errcode = '23514', constraint = 'publications_approved_check', table = 'publications';
  end if;
  if p.compliance_level = 'phi' and exists (
    select 1 from public.post_revisions r where r.tenant_id = new.tenant_id and r.post_id = new.post_id
      and r.revision = new.revision and r.snapshot ->> 'compliance_level' <> 'phi') then
    raise exception 'the post is a patient''s by now'
      using errcode = '23514', constraint = 'publications_patient_check', table = 'publications';
  end if;
  return new;
end $$;
create trigger publications_guard before insert or update of revision on publications
  for each row execute function app.guard_publication();

-- A post that is marked as a patient's is taken from the public in the same moment.
create function app.hide_patient_post() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if tg_when = 'BEFORE' then
    if new.status = 'published' then
      new.status := 'draft';
    end if;
    return new;
  end if;
  delete from public.publications p where p.tenant_id = new.tenant_id and p.post_id = new.id and p.compliance_level <> 'phi';
  return null;
end $$;
create trigger posts_hide_patient before update of compliance_level on posts for each row
  when (new.compliance_level = 'phi' and old.compliance_level is distinct from 'phi')
  execute function app.hide_patient_post();
create trigger posts_hide_patient_public after update of compliance_level on posts for each row
  when (new.compliance_level = 'phi' and old.compliance_level is distinct from 'phi')
  execute function app.hide_patient_post();

-- A data key is wrapped anew by the rotation of keys alone; what it has encrypted is not forgotten, and its end is one.
create function app.keep_data_key() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if new.uses < old.uses or (old.state = 'retired' and new.state <> 'retired')
    or ((new.wrapped, new.kek_version) is distinct from (old.wrapped, old.kek_version)
      and app.signed_role() is distinct from 'keys-rotate') then
    raise exception 'a data key is changed by its rotation alone' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger data_keys_keep before update on data_keys
  for each row when (session_user = 'parecer_app') execute function app.keep_data_key();

-- A preview that ended stays ended.
create function app.keep_preview_ended() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  raise exception 'a preview that ended stays ended' using errcode = '42501';
end $$;
create trigger preview_tokens_stay_ended before update on preview_tokens for each row
  when (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
  execute function app.keep_preview_ended();

-- A value stays the value of its key and its post.
revoke update on custom_fields from parecer_app;
grant update (meta_value, key_id, meta_type, field_group, field_order, is_required, is_phi, medical_significance,
  requires_validation, validation_rules, refs, updated_at) on custom_fields to parecer_app;

-- An item does not leave a planned release either.
create or replace function app.guard_release_item() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if exists (select 1 from public.releases r
              where r.tenant_id = app.current_tenant() and r.state in ('planned', 'done')
                and (tg_op <> 'INSERT' and r.id = old.release_id or tg_op <> 'DELETE' and r.id = new.release_id)) then
    raise exception 'a planned release keeps its items'
      using errcode = '23514', constraint = 'releases_transition_check';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- @down
create or replace function app.guard_release_item() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  changed uuid := case when tg_op = 'DELETE' then old.release_id else new.release_id end;
begin
  if exists (select 1 from public.releases r
              where r.tenant_id = app.current_tenant() and r.id = changed and r.state in ('planned', 'done')) then
    raise exception 'a planned release keeps its items'
      using errcode = '23514', constraint = 'releases_transition_check';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
grant update on custom_fields to parecer_app;
drop trigger preview_tokens_stay_ended on preview_tokens;
drop function app.keep_preview_ended();
drop trigger data_keys_keep on data_keys;
drop function app.keep_data_key();
drop trigger posts_hide_patient_public on posts;
drop trigger posts_hide_patient on posts;
drop function app.hide_patient_post();
drop trigger publications_guard on publications;
drop function app.guard_publication();
create or replace function app.guard_workflow() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  decider text;
begin
  if tg_op = 'INSERT' then
    if new.state not in ('created', 'lgpd_pending') then
      raise exception 'a review starts as created or lgpd_pending' using errcode = '23514', constraint = 'workflow_states_transition_check';
    end if;
    return new;
  end if;
  new.updated_at := clock_timestamp();
  if new.state = old.state and new.current_stage = old.current_stage then
    if new.revision <> old.revision and old.state <> 'created' then
      raise exception 'a running review keeps its revision' using errcode = '23514', constraint = 'workflow_states_transition_check';
    end if;
    return new;
  end if;
  new.progressed_at := clock_timestamp();
  new.attempts := 0;
  new.stage_error := null;
  if (old.state, new.state) not in (
    ('created', 'lgpd_pending'), ('lgpd_pending', 'medical_pending'), ('medical_pending', 'cfm_pending'),
    ('cfm_pending', 'approved'),
    ('lgpd_pending', 'rejected'), ('medical_pending', 'rejected'), ('cfm_pending', 'rejected'),
    ('lgpd_pending', 'revision_required'), ('medical_pending', 'revision_required'),
    ('cfm_pending', 'revision_required')
  ) then
    raise exception 'a review cannot go from % to %', old.state, new.state
      using errcode = '23514', constraint = 'workflow_states_transition_check';
  end if;
  if new.state in ('approved', 'rejected') then
    select u.role into decider from public.users u
     where u.tenant_id = new.tenant_id and u.id = app.current_actor() and u.id = new.decided_by and u.deleted_at is null;
    if decider is null or decider not in ('compliance_officer', 'medical_admin') then
      raise exception 'only a reviewer decides' using errcode = '42501', constraint = 'workflow_states_decider_check';
    end if;
    -- his own is what he is named for, and what he wrote himself, whoever is named now
    if exists (select 1 from public.posts p
                where p.tenant_id = new.tenant_id and p.id = new.content_id
                  and (p.author_id = new.decided_by or new.decided_by = any (p.author_ids)))
      or exists (select 1 from public.post_revisions r
                  where r.tenant_id = new.tenant_id and r.post_id = new.content_id and r.revision = new.revision
                    and (new.decided_by in (r.created_by, (r.snapshot ->> 'author_id')::uuid)
                      or r.snapshot -> 'author_ids' @> to_jsonb(new.decided_by))) then
      raise exception 'nobody decides on his own post' using errcode = '42501', constraint = 'workflow_states_own_post_check';
    end if;
  end if;
  if new.state = 'approved' and (
    (select count(*) from public.stage_results r where r.tenant_id = new.tenant_id and r.run_id = new.id) <> 3
    or exists (select 1 from public.stage_results r
                where r.tenant_id = new.tenant_id and r.run_id = new.id and r.verdict = 'blocked')
  ) then
    raise exception 'every stage must have spoken and none may block' using errcode = '23514', constraint = 'workflow_states_stages_check';
  end if;
  return new;
end $$;
drop trigger workflow_states_keep_run on workflow_states;
drop function app.keep_run();
