-- Which fields of which posts were ever marked as a patient's. Old revisions hold the value of such a field from before the
-- mark, and the field may be gone by the time somebody asks for it: so the mark outlives the field.
create table marked_fields (
  tenant_id uuid not null,
  post_id uuid not null,
  meta_key varchar(100) not null,
  constraint marked_fields_pkey primary key (tenant_id, post_id, meta_key),
  constraint marked_fields_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id)
    on delete cascade deferrable
);
alter table marked_fields enable row level security;
alter table marked_fields force row level security;
create policy tenant_isolation_marked_fields on marked_fields
  using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
create policy definer_marked_fields on marked_fields to parecer_definer using (true) with check (true);
grant select, insert, delete on marked_fields to parecer_definer;

-- Only who takes the mark off a field that is there takes it off what was. A field that is removed, or gets another key,
-- leaves its mark behind.
create function app.remember_mark() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if new.is_phi then
    insert into public.marked_fields (tenant_id, post_id, meta_key) values (new.tenant_id, new.post_id, new.meta_key)
      on conflict do nothing;
  elsif tg_op = 'UPDATE' and old.is_phi and (new.post_id, new.meta_key) = (old.post_id, old.meta_key) then
    delete from public.marked_fields m
     where m.tenant_id = old.tenant_id and m.post_id = old.post_id and m.meta_key = old.meta_key;
  end if;
  return null;
end $$;
alter function app.remember_mark() owner to parecer_definer;
revoke all on function app.remember_mark() from public;
-- named to run before those that take the value from what is public
create trigger custom_fields_mark_new after insert on custom_fields
  for each row when (new.is_phi) execute function app.remember_mark();
create trigger custom_fields_mark after update on custom_fields
  for each row when ((new.is_phi, new.post_id, new.meta_key) is distinct from (old.is_phi, old.post_id, old.meta_key))
  execute function app.remember_mark();

alter table custom_fields no force row level security;
alter table marked_fields no force row level security;
insert into marked_fields (tenant_id, post_id, meta_key)
  select tenant_id, post_id, meta_key from custom_fields where is_phi;
alter table marked_fields force row level security;
alter table custom_fields force row level security;

-- The marks of a post, for roles that see none of the rows.
create function app.marked_keys(p_post_id uuid) returns text[]
  language sql stable parallel restricted security definer set search_path = '' as $$
  select coalesce(array_agg(m.meta_key::text), '{}') from public.marked_fields m
   where m.tenant_id = (select app.current_tenant()) and m.post_id = p_post_id
$$;
create function app.holds_marked(p_post_id uuid) returns boolean
  language sql stable parallel restricted security definer set search_path = '' as $$
  select exists (
    select 1 from public.marked_fields m where m.tenant_id = (select app.current_tenant()) and m.post_id = p_post_id)
$$;
alter function app.marked_keys(uuid) owner to parecer_definer;
alter function app.holds_marked(uuid) owner to parecer_definer;
revoke all on function app.marked_keys(uuid), app.holds_marked(uuid) from public;
grant execute on function app.marked_keys(uuid), app.holds_marked(uuid) to parecer_app;

-- Takes a tenant's word for granted, so only definers call it.
create or replace function app.without_patients(p_tenant_id uuid, p_post_id uuid, p_fields jsonb) returns jsonb
  language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(e order by n), '[]') from jsonb_array_elements(p_fields) with ordinality x (e, n)
   where not exists (select 1 from public.field_definitions d
                      where d.tenant_id = p_tenant_id and d.meta_key = e ->> 'key' and d.is_phi)
     and not exists (select 1 from public.marked_fields m
                      where m.tenant_id = p_tenant_id and m.post_id = p_post_id and m.meta_key = e ->> 'key')
$$;
revoke execute on function app.without_patients(uuid, uuid, jsonb) from parecer_app;
create or replace function app.spare_patients() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if new.custom_fields <> '[]' then
    new.custom_fields := app.without_patients(new.tenant_id, new.post_id, new.custom_fields);
  end if;
  return new;
end $$;
alter function app.spare_patients() owner to parecer_definer;
revoke all on function app.spare_patients() from public;

-- The same of a revision. A definer's, because an access grant hides the very rows that say what is to be left out; of
-- another tenant than that of the context it gives nothing.
create or replace function app.without_marked(p_tenant_id uuid, p_post_id uuid, p_fields jsonb) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select case when p_tenant_id = (select app.current_tenant())
    then app.without_patients(p_tenant_id, p_post_id, p_fields) else '[]' end
$$;
alter function app.without_marked(uuid, uuid, jsonb) owner to parecer_definer;

-- Under a grant: nothing that may quote what a mark was put on later.
alter policy lent_post_revisions on post_revisions
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then snapshot ->> 'compliance_level' is distinct from 'phi' and app.post_is_lendable(post_id)
      and not app.holds_marked(post_id)
    else false end);
alter policy lent_publication_history on publication_history
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then compliance_level is distinct from 'phi' and app.post_is_lendable(post_id)
      and not app.holds_marked(post_id)
    else false end);
alter policy lent_workflow_states on workflow_states
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(content_id) and not app.holds_marked(content_id) else false end);
alter policy lent_stage_results on stage_results
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then exists (
      select 1 from workflow_states w
       where w.tenant_id = stage_results.tenant_id and w.id = stage_results.run_id and not app.holds_marked(w.content_id))
    else false end);

-- @down
alter policy lent_stage_results on stage_results
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then exists (
      select 1 from workflow_states w where w.tenant_id = stage_results.tenant_id and w.id = stage_results.run_id)
    else false end);
alter policy lent_workflow_states on workflow_states
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(content_id) else false end);
alter policy lent_publication_history on publication_history
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then compliance_level is distinct from 'phi' and app.post_is_lendable(post_id) else false end);
alter policy lent_post_revisions on post_revisions
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then snapshot ->> 'compliance_level' is distinct from 'phi' and app.post_is_lendable(post_id)
    else false end);
drop function app.without_marked(uuid, uuid, jsonb);
create function app.without_marked(p_tenant_id uuid, p_post_id uuid, p_fields jsonb) returns jsonb
  language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(f order by n), '[]') from jsonb_array_elements(p_fields) with ordinality e (f, n)
   where not exists (select 1 from public.custom_fields c
     where c.tenant_id = p_tenant_id and c.post_id = p_post_id and c.meta_key = f ->> 'key' and c.is_phi)
$$;
revoke all on function app.without_marked(uuid, uuid, jsonb) from public;
grant execute on function app.without_marked(uuid, uuid, jsonb) to parecer_definer, parecer_app;
drop trigger publications_spare_patients on publications;
drop function app.spare_patients();
drop function app.without_patients(uuid, uuid, jsonb);
create function app.without_patients(p_tenant_id uuid, p_post_id uuid, p_fields jsonb) returns jsonb
  language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(e order by n), '[]') from jsonb_array_elements(p_fields) with ordinality x (e, n)
   where not exists (select 1 from public.field_definitions d
                      where d.tenant_id = p_tenant_id and d.meta_key = e ->> 'key' and d.is_phi)
     and not exists (select 1 from public.custom_fields c
                      where c.tenant_id = p_tenant_id and c.post_id = p_post_id and c.meta_key = e ->> 'key' and c.is_phi)
$$;
revoke all on function app.without_patients(uuid, uuid, jsonb) from public;
grant execute on function app.without_patients(uuid, uuid, jsonb) to parecer_app, parecer_definer;
create function app.spare_patients() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if new.custom_fields <> '[]' then
    new.custom_fields := app.without_patients(new.tenant_id, new.post_id, new.custom_fields);
  end if;
  return new;
end $$;
create trigger publications_spare_patients before insert or update of revision on publications
  for each row execute function app.spare_patients();
drop function app.holds_marked(uuid), app.marked_keys(uuid);
drop trigger custom_fields_mark on custom_fields;
drop trigger custom_fields_mark_new on custom_fields;
drop function app.remember_mark();
drop table marked_fields;
