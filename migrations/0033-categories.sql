-- What a category demands holds below it too. It is kept in columns, so that a post is marked without a walk up the tree, and
-- the marks of its posts follow the category. Levels and counts are written by the database alone.

alter table categories
  -- the nearest that is named, its own or one above
  add column effective_medical_specialty varchar(50),
  -- its own or any above
  add column effective_compliance_required boolean not null default false,
  add column effective_crm_validation_required boolean not null default false;

revoke insert, update on categories from parecer_app;
grant insert (tenant_id, name, slug, description, parent_id, medical_specialty, compliance_required, crm_validation_required),
  update (name, slug, description, parent_id, medical_specialty, compliance_required, crm_validation_required)
  on categories to parecer_app;
grant update (level, effective_medical_specialty, effective_compliance_required, effective_crm_validation_required)
  on categories to parecer_definer;
create policy definer_marks_posts on posts for update to parecer_definer using (true) with check (true);
grant update (requires_crm_validation) on posts to parecer_definer;

-- Keeps level and what is inherited true, and the tree a tree. One change at a time per tenant: two moves that are each
-- harmless could close a cycle together, and a child that is made would miss what its parent is being given.
create or replace function app.place_category() returns trigger
  language plpgsql volatile set search_path = '' as $$
declare
  above public.categories;
begin
  if tg_op = 'UPDATE' or new.parent_id is not null then
    perform pg_catalog.pg_advisory_xact_lock(7204102, pg_catalog.hashtext(new.tenant_id::text));
  end if;
  if new.parent_id is not null then
    if tg_op = 'UPDATE' and exists (
      with recursive ancestors as (
        select c.id, c.parent_id from public.categories c where c.tenant_id = new.tenant_id and c.id = new.parent_id
        union
        select c.id, c.parent_id from public.categories c join ancestors a on c.id = a.parent_id
         where c.tenant_id = new.tenant_id
      ) select 1 from ancestors where ancestors.id = new.id
    ) then
      raise exception 'a category cannot stand below itself'
        using errcode = '23514', constraint = 'categories_cycle_check', table = 'categories';
    end if;
    select * into above from public.categories c where c.tenant_id = new.tenant_id and c.id = new.parent_id;
  end if;
  new.level := coalesce(above.level + 1, 0);
  new.effective_medical_specialty :=
    coalesce(nullif(btrim(new.medical_specialty), ''), above.effective_medical_specialty);
  new.effective_compliance_required :=
    coalesce(new.compliance_required, false) or coalesce(above.effective_compliance_required, false);
  new.effective_crm_validation_required :=
    coalesce(new.crm_validation_required, false) or coalesce(above.effective_crm_validation_required, false);
  return new;
end $$;
drop trigger categories_place on categories;
create trigger categories_place
  before insert or update of parent_id, medical_specialty, compliance_required, crm_validation_required on categories
  for each row execute function app.place_category();

-- Whether a physician registered with his council must vouch for the post.
create function app.needs_crm(p posts) returns boolean
  language sql stable set search_path = '' as $$
  select p.medical_category is not null or exists (
    select 1 from public.categories c
     where c.tenant_id = p.tenant_id and c.id = any (p.category_id || p.category_ids) and c.effective_crm_validation_required)
$$;

-- Named to run after the version is numbered. What a category asks is no change an editor made: his version stays.
create function app.mark_post() returns trigger
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
create trigger posts_require_crm before insert or update on posts for each row execute function app.mark_post();

create or replace function app.place_subcategories() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.categories c set
      level = new.level + 1,
      effective_medical_specialty = coalesce(nullif(btrim(c.medical_specialty), ''), new.effective_medical_specialty),
      effective_compliance_required = coalesce(c.compliance_required, false) or new.effective_compliance_required,
      effective_crm_validation_required =
        coalesce(c.crm_validation_required, false) or new.effective_crm_validation_required
   where c.tenant_id = new.tenant_id and c.parent_id = new.id;
  if new.effective_crm_validation_required <> old.effective_crm_validation_required then
    perform pg_catalog.pg_advisory_xact_lock(7204104, pg_catalog.hashtext(new.tenant_id::text));
    -- the value is the trigger's on posts
    update public.posts p set requires_crm_validation = not coalesce(p.requires_crm_validation, false)
     where p.tenant_id = new.tenant_id and p.requires_crm_validation is distinct from app.needs_crm(p)
       and p.id in (select d.id from public.posts d where d.tenant_id = new.tenant_id and d.category_id = new.id
                    union all
                    select l.post_id from public.post_links l
                     where l.tenant_id = new.tenant_id and l.category_id = new.id);
  end if;
  return null;
end $$;
alter function app.place_subcategories() owner to parecer_definer;
revoke all on function app.place_subcategories() from public;
drop trigger categories_place_below on categories;
create trigger categories_place_below after update on categories for each row
  when ((old.level, old.effective_medical_specialty, old.effective_compliance_required,
      old.effective_crm_validation_required)
    is distinct from (new.level, new.effective_medical_specialty, new.effective_compliance_required,
      new.effective_crm_validation_required))
  execute function app.place_subcategories();

-- the owner too is subject to row security; here he carries over every tenant's rows, and no editor changed anything
alter table categories no force row level security;
alter table posts no force row level security;
alter table categories disable trigger user;
alter table posts disable trigger user;
with recursive tree as (
  select c.id, nullif(btrim(c.medical_specialty), '') as specialty, coalesce(c.compliance_required, false) as compliance,
         coalesce(c.crm_validation_required, false) as crm
    from categories c where c.parent_id is null
  union all
  select c.id, coalesce(nullif(btrim(c.medical_specialty), ''), t.specialty),
         coalesce(c.compliance_required, false) or t.compliance, coalesce(c.crm_validation_required, false) or t.crm
    from categories c join tree t on c.parent_id = t.id
) update categories c set effective_medical_specialty = t.specialty, effective_compliance_required = t.compliance,
         effective_crm_validation_required = t.crm
    from tree t where t.id = c.id and (t.specialty is not null or t.compliance or t.crm);
update posts p set requires_crm_validation = true
 where not coalesce(p.requires_crm_validation, false) and app.needs_crm(p);
alter table posts enable trigger user;
alter table categories enable trigger user;
alter table posts force row level security;
alter table categories force row level security;

-- Who removes a category says where its posts go, and what is public of them goes along without a new approval.
grant update (category_ids) on publications to parecer_app;
drop trigger publications_lose_category on publications;
create trigger publications_lose_category before update of category_id, category_ids on publications
  for each row execute function app.touch_row();

-- A revision that was approved before a category was removed names it still: what goes out names none that is not there.
create function app.know_categories() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  new.category_ids := coalesce((
    select array_agg(u.id order by u.n) from unnest(new.category_ids) with ordinality u (id, n)
      join public.categories c on c.tenant_id = new.tenant_id and c.id = u.id), '{}');
  return new;
end $$;
create trigger publications_know_categories before insert or update of revision on publications
  for each row when (new.category_ids <> '{}') execute function app.know_categories();

-- @down
drop trigger publications_know_categories on publications;
drop function app.know_categories();
drop trigger publications_lose_category on publications;
create trigger publications_lose_category before update of category_id on publications
  for each row execute function app.touch_row();
revoke update (category_ids) on publications from parecer_app;
drop trigger categories_place_below on categories;
drop trigger categories_place on categories;
drop function app.place_subcategories();
create function app.place_subcategories() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  update public.categories c set level = new.level + 1
   where c.tenant_id = new.tenant_id and c.parent_id = new.id and c.level <> new.level + 1;
  return null;
end $$;
create trigger categories_place_below after update of parent_id, level on categories
  for each row when (old.level is distinct from new.level) execute function app.place_subcategories();
create or replace function app.place_category() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if new.parent_id is null then
    new.level := 0;
    return new;
  end if;
  perform pg_catalog.pg_advisory_xact_lock(7204102, pg_catalog.hashtext(new.tenant_id::text));
  if tg_op = 'UPDATE' and exists (
    with recursive above as (
      select c.id, c.parent_id from public.categories c where c.tenant_id = new.tenant_id and c.id = new.parent_id
      union
      select c.id, c.parent_id from public.categories c join above a on c.id = a.parent_id
       where c.tenant_id = new.tenant_id
    ) select 1 from above where above.id = new.id
  ) then
    raise exception 'a category cannot stand below itself'
      using errcode = '23514', constraint = 'categories_cycle_check', table = 'categories';
  end if;
  select c.level + 1 into new.level from public.categories c
   where c.tenant_id = new.tenant_id and c.id = new.parent_id;
  new.level := coalesce(new.level, 0);
  return new;
end $$;
create trigger categories_place before insert or update of parent_id on categories
  for each row execute function app.place_category();
drop trigger posts_require_crm on posts;
drop function app.mark_post();
drop function app.needs_crm(posts);
revoke update (requires_crm_validation) on posts from parecer_definer;
drop policy definer_marks_posts on posts;
revoke update (level) on categories from parecer_definer;
revoke insert, update on categories from parecer_app;
grant insert, update on categories to parecer_app;
alter table categories drop column effective_medical_specialty, drop column effective_compliance_required,
  drop column effective_crm_validation_required;
alter table posts no force row level security;
alter table posts disable trigger user;
update posts p set requires_crm_validation = p.medical_category is not null
 where p.requires_crm_validation is distinct from (p.medical_category is not null);
alter table posts enable trigger user;
alter table posts force row level security;
