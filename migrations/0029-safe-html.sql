-- What clients show as HTML is cleaned when it is written, and each row knows by which version of the rules. When the rules
-- become stricter, what is stored is gone over: the working copies as new drafts, what is public in its own copy.

-- by which version of the rules the public copy was cleaned; 0 when that is not known
alter table publications add column sanitizer_version smallint not null default 0;

-- A publication is filled from a revision, which does not say how it was cleaned; the post's row does, as long as it is that
-- revision's.
create function app.note_sanitizer() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  new.sanitizer_version := coalesce((select p.sanitizer_version from public.posts p
    where p.tenant_id = new.tenant_id and p.id = new.post_id and p.revision = new.revision), 0);
  return new;
end $$;
create trigger publications_note_sanitizer before insert or update of revision on publications
  for each row execute function app.note_sanitizer();

-- That a text was looked at and found well is no change of it: whoever has the post open can still save. Named to run after
-- the trigger that numbers versions.
create function app.keep_version_of_mark() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if to_jsonb(new) - array['sanitizer_version', 'version', 'updated_at']
    = to_jsonb(old) - array['sanitizer_version', 'version', 'updated_at'] then
    new.version := old.version;
    new.updated_at := old.updated_at;
  end if;
  return new;
end $$;
create trigger posts_number_mark before update of sanitizer_version on posts
  for each row when (old.sanitizer_version <> new.sanitizer_version and old.revision = new.revision)
  execute function app.keep_version_of_mark();

-- Posts with text that was cleaned by older rules, the working copy or what is public of it.
create function app.texts_to_clean(p_version integer, p_after uuid, p_limit integer)
  returns table (tenant_id uuid, post_id uuid)
  language sql stable security definer set search_path = '' as $$
  select p.tenant_id, p.id from public.posts p
    join public.tenants t on t.id = p.tenant_id and t.status = 'active'
   where p.id > p_after and (p.sanitizer_version < p_version or exists (
     select 1 from public.publications u
      where u.tenant_id = p.tenant_id and u.post_id = p.id and u.sanitizer_version < p_version))
   order by p.id limit p_limit
$$;
alter function app.texts_to_clean(integer, uuid, integer) owner to parecer_definer;
revoke all on function app.texts_to_clean(integer, uuid, integer) from public;
grant execute on function app.texts_to_clean(integer, uuid, integer) to parecer_relay;

-- Puts a cleaned text in the place of the public one, which stays the approved revision's: what is taken out of it no
-- browser should have run. Nobody but the cleaner calls it, and never with older rules than those of before; the trail says
-- that it did. Null stands for a text that is well as it is.
create function app.clean_publication(p_post_id uuid, p_revision integer, p_version integer, p_text jsonb) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_proof();
  if app.current_tenant() is null or app.current_actor() is not null
    or current_setting('app.actor_name', true) is distinct from 'html-cleaner' then
    raise exception 'what is public is changed by an approval' using errcode = '42501';
  end if;
  update public.publications u
     set sanitizer_version = p_version,
         content = case when p_text is null then u.content else p_text ->> 'content' end,
         excerpt = case when p_text is null then u.excerpt else p_text ->> 'excerpt' end,
         medical_disclaimer = case when p_text is null then u.medical_disclaimer
           else p_text ->> 'medical_disclaimer' end,
         custom_fields = case when p_text is null then u.custom_fields else p_text -> 'custom_fields' end,
         blocks = case when p_text is null then u.blocks else p_text -> 'blocks' end,
         version = u.version + (p_text is not null)::integer,
         updated_at = case when p_text is null then u.updated_at else clock_timestamp() end
   where u.tenant_id = app.current_tenant() and u.post_id = p_post_id and u.revision = p_revision
     and u.sanitizer_version < p_version;
  return found;
end $$;
alter function app.clean_publication(uuid, integer, integer, jsonb) owner to parecer_definer;
revoke all on function app.clean_publication(uuid, integer, integer, jsonb) from public;
grant execute on function app.clean_publication(uuid, integer, integer, jsonb) to parecer_app;
create policy definer_clean_publications on publications for update to parecer_definer using (true) with check (true);
grant update (sanitizer_version, content, excerpt, medical_disclaimer, custom_fields, blocks, version, updated_at)
  on publications to parecer_definer;

-- @down
revoke update (sanitizer_version, content, excerpt, medical_disclaimer, custom_fields, blocks, version, updated_at)
  on publications from parecer_definer;
drop policy definer_clean_publications on publications;
drop function app.clean_publication(uuid, integer, integer, jsonb);
drop function app.texts_to_clean(integer, uuid, integer);
drop trigger posts_number_mark on posts;
drop function app.keep_version_of_mark();
drop trigger publications_note_sanitizer on publications;
drop function app.note_sanitizer();
alter table publications drop column sanitizer_version;
