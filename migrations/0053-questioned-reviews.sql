-- What is known of a picture (whose leave, how edited, how many patients) is read by a review and stands in no revision. When it
-- changes, what was decided with it is in question: an approval then publishes nothing any more, a review that waits for a decision
-- ends, and each such post has a review to begin anew. What is public stays so until somebody decides.

alter table workflow_states add column questioned_at timestamptz;
-- one approval of a revision counts; a questioned one makes room for the next
drop index workflow_states_one_approval_index;
create unique index workflow_states_one_approval_index on workflow_states (tenant_id, content_id, revision)
  where state = 'approved' and questioned_at is null;

create or replace function app.keep_run() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if (new.id, new.tenant_id, new.content_id) is distinct from (old.id, old.tenant_id, old.content_id)
    or (old.state <> 'created' and (new.submitted_by, new.created_at) is distinct from (old.submitted_by, old.created_at))
    or (new.revision <> old.revision and not (old.state = 'created' and new.state = 'created'))
    or (old.state in ('approved', 'rejected')
      and to_jsonb(new) - '{updated_at,questioned_at}'::text[] <> to_jsonb(old) - '{updated_at,questioned_at}'::text[])
    -- an approval is questioned once, and nothing else is
    or (new.questioned_at is distinct from old.questioned_at and (old.state <> 'approved' or old.questioned_at is not null)) then
    raise exception 'a review stays the review of its revision'
      using errcode = '23514', constraint = 'workflow_states_transition_check';
  end if;
  return new;
end $$;

-- A definer's: who says something of a file need not see every post that shows it.
create function app.question_reviews() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  run record;
begin
  for run in
    select w.id, w.content_id, w.state
      from public.workflow_states w
      join public.post_revisions r on r.tenant_id = w.tenant_id and r.post_id = w.content_id and r.revision = w.revision
     where w.tenant_id = new.tenant_id
       and (w.state = 'cfm_pending' or w.state = 'approved' and w.questioned_at is null)
       and w.content_id in (
         select l.post_id from public.post_links l where l.tenant_id = new.tenant_id and l.media_id = new.id
         union select f.post_id from public.custom_field_links f where f.tenant_id = new.tenant_id and f.media_id = new.id
         union select p.post_id from public.publication_media p where p.tenant_id = new.tenant_id and p.media_id = new.id
         union select s.post_id from public.post_schedules s where s.tenant_id = new.tenant_id and s.state = 'planned')
       -- which file the judged text shows, its snapshot says
       and strpos(r.snapshot::text, new.id::text) > 0
     order by w.id
       for update of w
  loop
    if run.state = 'approved' then
      update public.workflow_states w set questioned_at = clock_timestamp()
       where w.tenant_id = new.tenant_id and w.id = run.id;
    else
      update public.workflow_states w
         set state = 'revision_required', decision_reason = 'what is known of a picture has changed'
       where w.tenant_id = new.tenant_id and w.id = run.id;
    end if;
    insert into public.workflow_states (tenant_id, content_id, revision, current_stage, state, decision_reason)
    select p.tenant_id, p.id, p.revision, 'S.1.1', 'created', 'what is known of a picture has changed'
      from public.posts p
     where p.tenant_id = new.tenant_id and p.id = run.content_id and p.deleted_at is null
       and not exists (
         select 1 from public.workflow_states o
          where o.tenant_id = p.tenant_id and o.content_id = p.id
            and o.state in ('created', 'lgpd_pending', 'medical_pending', 'cfm_pending'));
  end loop;
  return null;
end $$;
alter function app.question_reviews() owner to parecer_definer;
revoke all on function app.question_reviews() from public;
grant insert, update (state, decision_reason, questioned_at) on workflow_states to parecer_definer;
create trigger media_question_reviews after update of picture on media
  for each row when (new.picture is distinct from old.picture) execute function app.question_reviews();

create or replace function app.fill_publication() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  s jsonb;
begin
  select r.snapshot into s from public.post_revisions r
   where r.tenant_id = new.tenant_id and r.post_id = new.post_id and r.revision = new.revision;
  select w.id into new.run_id from public.workflow_states w
   where w.tenant_id = new.tenant_id and w.content_id = new.post_id and w.revision = new.revision and w.state = 'approved'
     and w.questioned_at is null;
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
  new.disclosures := coalesce(s -> 'disclosures', '{}');
  new.updated_at := clock_timestamp();
  new.version := case when tg_op = 'UPDATE' then old.version + 1 else 1 end;
  new.search := app.post_words(new.title, new.excerpt, new.meta_keywords, new.content);
  return new;
end $$;

-- @down
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
  new.disclosures := coalesce(s -> 'disclosures', '{}');
  new.updated_at := clock_timestamp();
  new.version := case when tg_op = 'UPDATE' then old.version + 1 else 1 end;
  new.search := app.post_words(new.title, new.excerpt, new.meta_keywords, new.content);
  return new;
end $$;
drop trigger media_question_reviews on media;
drop function app.question_reviews();
revoke insert, update (state, decision_reason, questioned_at) on workflow_states from parecer_definer;
create or replace function app.keep_run() returns trigger
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
drop index workflow_states_one_approval_index;
create unique index workflow_states_one_approval_index on workflow_states (tenant_id, content_id, revision)
  where state = 'approved';
alter table workflow_states drop column questioned_at;
