-- Addresses: a post and a page may have the same slug, and what an article was once found under leads to it for as long as
-- it is public.

-- The slug stays first: delivery asks for it without a type.
drop index posts_slug_tenant_id_index;
create unique index posts_slug_tenant_id_index on posts (slug, tenant_id, post_type);
alter table publications drop constraint publications_slug_key,
  add constraint publications_slug_key unique (tenant_id, slug, post_type);

-- Under what a post is public, and from when to when it was so under another slug or type. A draft that is renamed
-- leaves nothing here.
create table slug_history (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  post_id uuid not null,
  post_type varchar(30) not null,
  slug varchar(255) not null,
  since timestamptz not null,
  -- null: the post is public under it now
  until timestamptz,
  constraint slug_history_pkey primary key (id),
  constraint slug_history_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id) on delete restrict,
  constraint slug_history_until_check check (until > since)
);
create unique index slug_history_one_present_index on slug_history (tenant_id, post_id) where until is null;
create index idx_slug_history_slug on slug_history (tenant_id, slug, until desc) where until is not null;
create index idx_slug_history_post on slug_history (tenant_id, post_id, since desc, id desc);

alter table publications no force row level security;
insert into slug_history (tenant_id, post_id, post_type, slug, since)
  select p.tenant_id, p.post_id, p.post_type, p.slug, p.published_at from publications p;
alter table publications force row level security;

call app.adopt_tenant_table('slug_history', 'slug_history', 'post_id');
-- written by the trigger below alone; that of the publication stands in the trail already
revoke insert, update on slug_history from parecer_app;
drop trigger slug_history_audit on slug_history;
create trigger slug_history_audit after delete on slug_history
  for each row execute function app.audit_row('slug_history', 'post_id');
-- an editor frees a former address, never the present one
create policy former_slug_history on slug_history as restrictive for delete to parecer_app using (until is not null);
create policy service_slug_history on slug_history as restrictive to parecer_app
  using (not (select app.is_service()) or exists (
    select 1 from posts p where p.tenant_id = slug_history.tenant_id and p.id = slug_history.post_id))
  with check (not (select app.is_service()));
create policy lent_slug_history on slug_history as restrictive for select to parecer_app
  using (case (select app.sight_of('posts')) when 'whole' then true
    when 'lent' then app.post_is_lendable(post_id) else false end);

-- A partner site learns of a former address only from who is public to it under another one.
grant select (tenant_id, post_id, post_type, slug, until) on slug_history to parecer_public;
create policy public_slug_history on slug_history as restrictive for select to parecer_public
  using (until is not null and exists (
    select 1 from publications p where p.tenant_id = slug_history.tenant_id and p.post_id = slug_history.post_id));

create policy definer_slug_history on slug_history to parecer_definer using (true) with check (true);
grant select, insert, update, delete on slug_history to parecer_definer;

create function app.keep_slug_history() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  moment constant timestamptz := clock_timestamp();
  post constant uuid := case tg_op when 'DELETE' then old.post_id else new.post_id end;
  tenant constant uuid := case tg_op when 'DELETE' then old.tenant_id else new.tenant_id end;
begin
  -- nobody ever found it there
  delete from public.slug_history h
   where h.tenant_id = tenant and h.post_id = post and h.until is null and h.since >= moment;
  update public.slug_history h set until = moment
   where h.tenant_id = tenant and h.post_id = post and h.until is null;
  if tg_op <> 'DELETE' then
    insert into public.slug_history (tenant_id, post_id, post_type, slug, since)
      values (new.tenant_id, new.post_id, new.post_type, new.slug, greatest(moment, new.published_at));
  end if;
  return null;
end $$;
alter function app.keep_slug_history() owner to parecer_definer;
revoke all on function app.keep_slug_history() from public;
create trigger publications_slug_history after insert or delete on publications
  for each row execute function app.keep_slug_history();
create trigger publications_slug_history_change after update on publications
  for each row when ((old.slug, old.post_type) is distinct from (new.slug, new.post_type))
  execute function app.keep_slug_history();

-- @down
drop trigger publications_slug_history_change on publications;
drop trigger publications_slug_history on publications;
drop function app.keep_slug_history();
drop table slug_history;
alter table publications drop constraint publications_slug_key,
  add constraint publications_slug_key unique (tenant_id, slug);
drop index posts_slug_tenant_id_index;
create unique index posts_slug_tenant_id_index on posts (slug, tenant_id);
