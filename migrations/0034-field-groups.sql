-- Custom fields as those who come from ACF know them: what a field is stands in groups of the tenant, not beside every value.

alter table custom_fields drop constraint custom_fields_meta_type_check,
  add constraint custom_fields_meta_type_check check (meta_type in ('text', 'textarea', 'number', 'boolean', 'date',
    'datetime', 'url', 'email', 'select', 'json', 'checkbox', 'true_false', 'image', 'file', 'relationship', 'wysiwyg',
    'repeater', 'group', 'flexible_content')),
  -- the posts and files a value names, each with its place in the value: [{"path", "kind", "list", "ids"}]
  add column refs jsonb,
  add constraint custom_fields_refs_check check (jsonb_typeof(refs) = 'array');

create table field_groups (
  id uuid not null default app.uuid_v7(),
  key varchar(100) not null,
  title varchar(255) not null,
  -- any of lists of rules that hold together; none at all is every post
  location jsonb not null default '[]',
  position integer not null default 0,
  active boolean not null default true,
  fields jsonb not null default '[]',
  tenant_id uuid references tenants (id) on delete restrict,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint field_groups_pkey primary key (id),
  constraint field_groups_tenant_id_id_key unique (tenant_id, id),
  constraint field_groups_key_key unique (tenant_id, key),
  constraint field_groups_key_check check (key ~ '^[a-z_][a-z0-9_]*$'),
  constraint field_groups_lists_check check (jsonb_typeof(location) = 'array' and jsonb_typeof(fields) = 'array')
);
call app.adopt_tenant_table('field_groups', 'field_group');
revoke insert, update on field_groups from parecer_app;
grant insert (key, title, location, position, active, fields), update (title, location, position, active, fields)
  on field_groups to parecer_app;
create policy lent_field_groups on field_groups as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create trigger field_groups_touch before update on field_groups for each row execute function app.touch_row();
create trigger field_groups_administrators_only before insert or update or delete on field_groups
  for each row execute function app.require_administrator();

-- Every state a group was in, the last one of a removed group marked: what an old value was checked by can be shown.
create table field_group_versions (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  group_id uuid not null,
  version integer not null,
  snapshot jsonb not null,
  removed boolean not null default false,
  created_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  constraint field_group_versions_pkey primary key (id),
  constraint field_group_versions_number_key unique (tenant_id, group_id, version)
);
call app.adopt_tenant_table('field_group_versions', 'field_group_version', 'group_id');
revoke insert, update, delete on field_group_versions from parecer_app;
create policy lent_field_group_versions on field_group_versions as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy definer_field_group_versions on field_group_versions to parecer_definer using (true) with check (true);
grant select, insert on field_group_versions to parecer_definer;
create trigger field_group_versions_append_only before update or delete on field_group_versions
  for each row execute function app.refuse_change();

-- The outermost fields of the active groups, for the rules the database keeps itself.
create table field_definitions (
  tenant_id uuid not null,
  group_id uuid not null,
  meta_key varchar(100) not null,
  type varchar(20) not null,
  is_phi boolean not null,
  filterable boolean not null,
  public_filter boolean not null,
  constraint field_definitions_pkey primary key (tenant_id, meta_key, group_id),
  constraint field_definitions_group_fkey foreign key (tenant_id, group_id) references field_groups (tenant_id, id)
    on delete cascade,
  -- patient data is found by nobody, and what is found by partner sites is found by editors too
  constraint field_definitions_filter_check check (not (filterable and is_phi) and (filterable or not public_filter))
);
create index idx_field_definitions_group on field_definitions (tenant_id, group_id);

-- What a value names: it must be there, and it cannot vanish while it is named.
create table custom_field_links (
  id bigint generated always as identity,
  tenant_id uuid not null,
  post_id uuid not null,
  meta_key varchar(100) not null,
  target_post_id uuid,
  media_id uuid,
  constraint custom_field_links_pkey primary key (tenant_id, id),
  constraint custom_field_links_target_check check (num_nonnulls(target_post_id, media_id) = 1),
  constraint custom_field_links_post_fkey foreign key (tenant_id, target_post_id) references posts (tenant_id, id)
    on delete restrict,
  constraint custom_field_links_media_fkey foreign key (tenant_id, media_id) references media (tenant_id, id)
    on delete restrict
);
create index idx_custom_field_links_field on custom_field_links (tenant_id, post_id, meta_key);
create index idx_custom_field_links_target on custom_field_links (tenant_id, target_post_id)
  where target_post_id is not null;
create index idx_custom_field_links_media on custom_field_links (tenant_id, media_id) where media_id is not null;

-- Values that editors look for posts by, each in a column that row security can use an index on.
create table custom_field_index (
  tenant_id uuid not null,
  meta_key varchar(100) not null,
  post_id uuid not null,
  text_value varchar(255),
  number_value double precision,
  date_value date,
  constraint custom_field_index_pkey primary key (tenant_id, post_id, meta_key)
);
create index idx_custom_field_index_text on custom_field_index (tenant_id, meta_key, text_value, post_id)
  where text_value is not null;
create index idx_custom_field_index_number on custom_field_index (tenant_id, meta_key, number_value, post_id)
  where number_value is not null;
create index idx_custom_field_index_date on custom_field_index (tenant_id, meta_key, date_value, post_id)
  where date_value is not null;

-- The same of what is published, as it was approved.
create table publication_field_index (
  tenant_id uuid not null,
  meta_key varchar(100) not null,
  post_id uuid not null,
  -- for partner sites too
  is_open boolean not null,
  compliance_level varchar(20) not null,
  published_at timestamptz not null,
  text_value varchar(255),
  number_value double precision,
  date_value date,
  constraint publication_field_index_pkey primary key (tenant_id, post_id, meta_key)
);
create index idx_publication_field_index_text on publication_field_index (tenant_id, meta_key, text_value, post_id)
  where text_value is not null;
create index idx_publication_field_index_number on publication_field_index (tenant_id, meta_key, number_value, post_id)
  where number_value is not null;
create index idx_publication_field_index_date on publication_field_index (tenant_id, meta_key, date_value, post_id)
  where date_value is not null;

-- Fields of a post whose conditions do not hold: kept, but neither asked for nor published.
create table hidden_fields (
  tenant_id uuid not null,
  post_id uuid not null,
  meta_key varchar(100) not null,
  constraint hidden_fields_pkey primary key (tenant_id, post_id, meta_key)
);

do $$
declare
  t text;
begin
  foreach t in array array['field_definitions', 'custom_field_links', 'custom_field_index', 'publication_field_index',
                           'hidden_fields'] loop
    execute format('alter table %I alter column tenant_id set default app.current_tenant()', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (tenant_id = (select app.current_tenant()))
      with check (tenant_id = (select app.current_tenant()))', 'tenant_isolation_' || t, t);
    execute format('create policy %I on %I to parecer_definer using (true) with check (true)', 'definer_' || t, t);
    execute format('create policy %I on %I as restrictive for select to parecer_app
      using (not (select app.is_lent()))', 'lent_' || t, t);
    execute format('grant select on %I to parecer_app', t);
    execute format('grant select, insert, update, delete on %I to parecer_definer', t);
  end loop;
end $$;
-- the program says which conditions hold; everything else here follows from other rows
grant insert, delete on hidden_fields to parecer_app;
grant select on publication_field_index to parecer_public;
create policy public_publication_field_index on publication_field_index as restrictive for select to parecer_public
  using (is_open and published_at <= now() and compliance_level = any ((select app.current_levels())::text[]));
create policy service_publication_field_index on publication_field_index as restrictive for select to parecer_app
  using (not (select app.is_service()));

-- Where a value stands in the index, by its type: in one column at most. What is not what its type says stands nowhere.
create function app.indexed_value(p_type text, p_value text, out text_value varchar, out number_value double precision,
    out date_value date)
  language plpgsql immutable parallel safe set search_path = '' as $$
begin
  if p_type = 'number' then
    if p_value ~ '^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$' and length(p_value) <= 40 then
      number_value := p_value::double precision;
    end if;
  elsif p_type = 'date' then
    if p_value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
      date_value := p_value::date;
    end if;
  elsif p_type in ('text', 'select', 'boolean', 'true_false') and length(p_value) between 1 and 255 then
    text_value := p_value;
  end if;
exception when data_exception then
  number_value := null;
  date_value := null;
end $$;
revoke all on function app.indexed_value(text, text) from public;
grant execute on function app.indexed_value(text, text) to parecer_definer;

-- One definition of a key is what the index goes by; that groups agree about it is checked where they are written.
create function app.filter_of(p_tenant_id uuid, p_key text, out type text, out is_open boolean)
  language sql stable set search_path = '' as $$
  select min(d.type), bool_or(d.public_filter) from public.field_definitions d
   where d.tenant_id = p_tenant_id and d.meta_key = p_key and d.filterable
$$;
revoke all on function app.filter_of(uuid, text) from public;
grant execute on function app.filter_of(uuid, text) to parecer_definer;

create function app.follow_custom_field() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    delete from public.custom_field_links l
     where l.tenant_id = old.tenant_id and l.post_id = old.post_id and l.meta_key = old.meta_key;
    delete from public.custom_field_index i
     where i.tenant_id = old.tenant_id and i.post_id = old.post_id and i.meta_key = old.meta_key;
  end if;
  if tg_op = 'DELETE' then
    return null;
  end if;
  if new.refs is not null then
    insert into public.custom_field_links (tenant_id, post_id, meta_key, target_post_id, media_id)
      select distinct new.tenant_id, new.post_id, new.meta_key,
             case when r.kind = 'post' then i.id end, case when r.kind = 'media' then i.id end
        from jsonb_to_recordset(new.refs) r (kind text, ids uuid[]), unnest(r.ids) i (id);
  end if;
  if new.meta_value is not null and not coalesce(new.is_phi, false) then
    insert into public.custom_field_index (tenant_id, meta_key, post_id, text_value, number_value, date_value)
      select new.tenant_id, new.meta_key, new.post_id, v.*
        from app.filter_of(new.tenant_id, new.meta_key) f, app.indexed_value(f.type, new.meta_value) v
       where num_nonnulls(v.text_value, v.number_value, v.date_value) = 1;
  end if;
  return null;
end $$;
alter function app.follow_custom_field() owner to parecer_definer;
revoke all on function app.follow_custom_field() from public;
create trigger custom_fields_follow after insert or delete on custom_fields
  for each row execute function app.follow_custom_field();
create trigger custom_fields_follow_change after update on custom_fields
  for each row when ((old.meta_value, old.meta_type, old.is_phi, old.refs)
    is distinct from (new.meta_value, new.meta_type, new.is_phi, new.refs))
  execute function app.follow_custom_field();

-- What a definition calls patient data is patient data on every post, whoever writes it.
create function app.guard_custom_field() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if exists (select 1 from public.field_definitions d
              where d.tenant_id = new.tenant_id and d.meta_key = new.meta_key and d.is_phi) then
    raise exception 'this field holds patient data' using errcode = '23514', constraint = 'custom_fields_phi_check';
  end if;
  return new;
end $$;
create trigger custom_fields_guard before insert or update on custom_fields
  for each row when (not coalesce(new.is_phi, false)) execute function app.guard_custom_field();

create function app.index_publication() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    delete from public.publication_field_index i where i.tenant_id = old.tenant_id and i.post_id = old.post_id;
  end if;
  if tg_op <> 'DELETE' and new.custom_fields <> '[]' then
    insert into public.publication_field_index (tenant_id, meta_key, post_id, is_open, compliance_level, published_at,
        text_value, number_value, date_value)
      select new.tenant_id, e ->> 'key', new.post_id, f.is_open, new.compliance_level, new.published_at, v.*
        from jsonb_array_elements(new.custom_fields) e, app.filter_of(new.tenant_id, e ->> 'key') f,
             app.indexed_value(f.type, e ->> 'value') v
       where num_nonnulls(v.text_value, v.number_value, v.date_value) = 1;
  end if;
  return null;
end $$;
alter function app.index_publication() owner to parecer_definer;
revoke all on function app.index_publication() from public;
create trigger publications_index_first after insert or delete on publications
  for each row execute function app.index_publication();
create trigger publications_index after update on publications
  for each row when ((old.custom_fields, old.compliance_level, old.published_at)
    is distinct from (new.custom_fields, new.compliance_level, new.published_at))
  execute function app.index_publication();

-- What became patient data after it was approved is not published again, whatever revision holds it.
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
-- named to run after the trigger that fills the row
create trigger publications_spare_patients before insert or update of revision on publications
  for each row execute function app.spare_patients();

-- A field that is marked is taken from what is public at once. Nothing else of an approved text changes without a review.
create function app.withdraw_patients() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.publications p
     set custom_fields = app.without_patients(p.tenant_id, p.post_id, p.custom_fields),
         version = p.version + 1, updated_at = clock_timestamp()
   where p.tenant_id = new.tenant_id and p.post_id = new.post_id
     and exists (select 1 from jsonb_array_elements(p.custom_fields) e where e ->> 'key' = new.meta_key);
  return null;
end $$;
alter function app.withdraw_patients() owner to parecer_definer;
revoke all on function app.withdraw_patients() from public;
create policy definer_publications_patients on publications for update to parecer_definer using (true) with check (true);
grant update (custom_fields, version, updated_at) on publications to parecer_definer;
create trigger custom_fields_withdraw_new after insert on custom_fields
  for each row when (new.is_phi) execute function app.withdraw_patients();
create trigger custom_fields_withdraw after update on custom_fields
  for each row when (new.is_phi and not coalesce(old.is_phi, false)) execute function app.withdraw_patients();

-- A change of a group: its versions, its definitions, and what the index holds of them.
create function app.keep_field_group() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  g public.field_groups := case when tg_op = 'DELETE' then old else new end;
  before jsonb;
  k record;
begin
  perform app.require_proof();
  insert into public.field_group_versions (tenant_id, group_id, version, snapshot, removed, created_by)
    values (g.tenant_id, g.id, case when tg_op = 'DELETE' then g.version + 1 else g.version end,
      jsonb_build_object('key', g.key, 'title', g.title, 'location', g.location, 'position', g.position,
        'active', g.active, 'fields', g.fields), tg_op = 'DELETE', app.current_actor());
  select coalesce(jsonb_object_agg(d.meta_key, jsonb_build_array(d.type, d.public_filter)), '{}') into before
    from public.field_definitions d where d.tenant_id = g.tenant_id and d.group_id = g.id and d.filterable;
  delete from public.field_definitions d where d.tenant_id = g.tenant_id and d.group_id = g.id;
  if tg_op <> 'DELETE' and g.active then
    insert into public.field_definitions (tenant_id, group_id, meta_key, type, is_phi, filterable, public_filter)
      select g.tenant_id, g.id, f ->> 'name', f ->> 'type', (f -> 'is_phi')::boolean, (f -> 'filterable')::boolean,
             (f -> 'public_filter')::boolean
        from jsonb_array_elements(g.fields) f;
    if exists (select 1 from public.field_definitions d join public.field_definitions o
                  on o.tenant_id = d.tenant_id and o.meta_key = d.meta_key and o.group_id <> d.group_id
                where d.tenant_id = g.tenant_id and d.group_id = g.id
                  and (o.type, o.is_phi, o.filterable) <> (d.type, d.is_phi, d.filterable)) then
      raise exception 'another group says otherwise of this key'
        using errcode = '23514', constraint = 'field_groups_agree_check';
    end if;
  end if;
  for k in
    select coalesce(b.key, d.meta_key) as key
      from jsonb_each(before) b
      full join (select x.meta_key, jsonb_build_array(x.type, x.public_filter) as what from public.field_definitions x
                  where x.tenant_id = g.tenant_id and x.group_id = g.id and x.filterable) d on d.meta_key = b.key
     where b.value is distinct from d.what
  loop
    perform app.index_field(g.tenant_id, k.key);
  end loop;
  return g;
end $$;

-- Makes the index of one key anew.
create function app.index_field(p_tenant_id uuid, p_key text) returns void
  language plpgsql volatile set search_path = '' as $$
begin
  delete from public.custom_field_index i where i.tenant_id = p_tenant_id and i.meta_key = p_key;
  delete from public.publication_field_index i where i.tenant_id = p_tenant_id and i.meta_key = p_key;
  insert into public.custom_field_index (tenant_id, meta_key, post_id, text_value, number_value, date_value)
    select c.tenant_id, c.meta_key, c.post_id, v.*
      from app.filter_of(p_tenant_id, p_key) f, public.custom_fields c, app.indexed_value(f.type, c.meta_value) v
     where c.tenant_id = p_tenant_id and c.meta_key = p_key and not coalesce(c.is_phi, false)
       and num_nonnulls(v.text_value, v.number_value, v.date_value) = 1;
  insert into public.publication_field_index (tenant_id, meta_key, post_id, is_open, compliance_level, published_at,
      text_value, number_value, date_value)
    select p.tenant_id, p_key, p.post_id, f.is_open, p.compliance_level, p.published_at, v.*
      from app.filter_of(p_tenant_id, p_key) f, public.publications p, jsonb_array_elements(p.custom_fields) e,
           app.indexed_value(f.type, e ->> 'value') v
     where f.type is not null and p.tenant_id = p_tenant_id and e ->> 'key' = p_key
       and num_nonnulls(v.text_value, v.number_value, v.date_value) = 1;
end $$;
revoke all on function app.index_field(uuid, text) from public;
grant execute on function app.index_field(uuid, text) to parecer_definer;
alter function app.keep_field_group() owner to parecer_definer;
revoke all on function app.keep_field_group() from public;
create trigger field_groups_keep after insert or update on field_groups
  for each row execute function app.keep_field_group();
-- before: afterwards its definitions are gone. The end of a tenant keeps no versions.
create trigger field_groups_keep_last before delete on field_groups
  for each row when (session_user = 'parecer_app') execute function app.keep_field_group();

-- A field whose conditions do not hold is no part of what is published; what a value names goes along with it.
create or replace function app.post_snapshot(p posts) returns jsonb
  language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'title', p.title, 'slug', p.slug, 'content', p.content, 'excerpt', p.excerpt, 'post_type', p.post_type,
    'meta_description', p.meta_description, 'meta_keywords', p.meta_keywords,
    'medical_category', p.medical_category, 'compliance_level', coalesce(p.compliance_level, 'public'),
    'medical_disclaimer', p.medical_disclaimer, 'author_id', p.author_id, 'category_id', p.category_id,
    'custom_fields', coalesce((
      select jsonb_agg(jsonb_build_object('key', f.meta_key, 'value', f.meta_value, 'type', f.meta_type,
          'group', f.field_group) || case when f.refs is null then '{}' else jsonb_build_object('refs', f.refs) end
          order by f.field_order, f.meta_key)
        from public.custom_fields f
       where f.tenant_id = p.tenant_id and f.post_id = p.id and not coalesce(f.is_phi, false)
         and not exists (select 1 from public.hidden_fields h
                          where h.tenant_id = f.tenant_id and h.post_id = f.post_id and h.meta_key = f.meta_key)), '[]'))
  || jsonb_strip_nulls(jsonb_build_object(
    'parent_id', p.parent_id, 'menu_order', nullif(p.menu_order, 0), 'featured_media_id', p.featured_media_id,
    'tag_ids', nullif(p.tag_ids, '{}'), 'category_ids', nullif(p.category_ids, '{}'),
    'author_ids', nullif(p.author_ids, '{}'), 'reviewer_ids', nullif(p.reviewer_ids, '{}'),
    'related_ids', nullif(p.related_ids, '{}'), 'media_ids', nullif(p.media_ids, '{}'),
    'seo_title', p.seo_title, 'canonical_url', p.canonical_url, 'noindex', nullif(p.noindex, false),
    'og_title', p.og_title, 'og_description', p.og_description, 'og_image_id', p.og_image_id,
    'blocks', nullif(p.blocks, '[]')))
$$;

-- The new types as what they are: structures as JSON, true or false as such.
create or replace function app.typed_value(p_value text, p_type text) returns json
  language plpgsql immutable parallel safe set search_path = '' as $$
begin
  if p_type in ('json', 'checkbox', 'relationship', 'repeater', 'group', 'flexible_content')
    or (p_type in ('boolean', 'true_false') and p_value in ('true', 'false'))
    or (p_type = 'number' and p_value ~ '^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$') then
    return p_value::json;
  end if;
  return to_json(p_value);
exception when invalid_text_representation or untranslatable_character then
  return to_json(p_value);
end $$;

-- What a partner site may know of a file that an article names.
create function app.open_media(p_ids uuid[]) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'alt_text', m.alt_text, 'caption', m.caption,
      'mime_type', m.mime_type, 'width', m.width, 'height', m.height) order by i.n), '[]')
    from unnest(p_ids) with ordinality i (id, n)
    join public.media m on m.tenant_id = (select app.current_tenant()) and m.id = i.id
   where not coalesce(m.contains_phi, false)
     and coalesce(m.access_level, 'public') = any ((select app.current_levels())::text[])
$$;
alter function app.open_media(uuid[]) owner to parecer_definer;
revoke all on function app.open_media(uuid[]) from public;
grant execute on function app.open_media(uuid[]) to parecer_public;

-- A value with what it names in the place of the ids. Articles come under row security: who may not read one is not told
-- that it is there.
create function app.shown_value(p_field jsonb) returns json
  language plpgsql stable set search_path = '' as $$
declare
  shown jsonb := app.typed_value(p_field ->> 'value', p_field ->> 'type');
  r record;
  named jsonb;
begin
  for r in select * from jsonb_to_recordset(p_field -> 'refs') x (path text[], kind text, list boolean, ids uuid[]) loop
    if r.kind = 'media' then
      named := app.open_media(r.ids);
    else
      select coalesce(jsonb_agg(jsonb_build_object('id', p.post_id, 'title', p.title, 'slug', p.slug,
               'post_type', p.post_type) order by i.n), '[]') into named
        from unnest(r.ids) with ordinality i (id, n)
        join public.publications p on p.tenant_id = (select app.current_tenant()) and p.post_id = i.id;
    end if;
    if not r.list then
      named := coalesce(named -> 0, 'null');
    end if;
    shown := case when cardinality(r.path) = 0 then named else jsonb_set(shown, r.path, named, false) end;
  end loop;
  return shown;
-- one bad value must not take its article down
exception when invalid_text_representation or untranslatable_character then
  return app.typed_value(p_field ->> 'value', p_field ->> 'type');
end $$;
create function app.shown_fields(p_fields jsonb) returns json
  language sql stable set search_path = '' as $$
  select coalesce(json_object_agg(f ->> 'key', case when f ? 'refs' then app.shown_value(f)
      else app.typed_value(f ->> 'value', f ->> 'type') end), '{}')
    from jsonb_array_elements(p_fields) f
$$;
-- Changes with what an article names; nothing where it names nothing.
create function app.named_tag(p_fields jsonb) returns text
  language sql stable set search_path = '' as $$
  select case when jsonb_path_exists(p_fields, '$[*].refs') then md5(app.shown_fields(p_fields)::text) end
$$;
revoke all on function app.shown_value(jsonb), app.shown_fields(jsonb), app.named_tag(jsonb) from public;
grant execute on function app.shown_value(jsonb), app.shown_fields(jsonb), app.named_tag(jsonb) to parecer_public;

-- @down
drop function app.named_tag(jsonb), app.shown_fields(jsonb), app.shown_value(jsonb), app.open_media(uuid[]);
create or replace function app.typed_value(p_value text, p_type text) returns json
  language plpgsql immutable parallel safe set search_path = '' as $$
begin
  if p_type = 'json'
    or (p_type = 'boolean' and p_value in ('true', 'false'))
    or (p_type = 'number' and p_value ~ '^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$') then
    return p_value::json;
  end if;
  return to_json(p_value);
exception when invalid_text_representation or untranslatable_character then
  return to_json(p_value);
end $$;
create or replace function app.post_snapshot(p posts) returns jsonb
  language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'title', p.title, 'slug', p.slug, 'content', p.content, 'excerpt', p.excerpt, 'post_type', p.post_type,
    'meta_description', p.meta_description, 'meta_keywords', p.meta_keywords,
    'medical_category', p.medical_category, 'compliance_level', coalesce(p.compliance_level, 'public'),
    'medical_disclaimer', p.medical_disclaimer, 'author_id', p.author_id, 'category_id', p.category_id,
    'custom_fields', coalesce((
      select jsonb_agg(jsonb_build_object('key', f.meta_key, 'value', f.meta_value, 'type', f.meta_type,
          'group', f.field_group) order by f.field_order, f.meta_key)
        from public.custom_fields f
       where f.tenant_id = p.tenant_id and f.post_id = p.id and not coalesce(f.is_phi, false)), '[]'))
  || jsonb_strip_nulls(jsonb_build_object(
    'parent_id', p.parent_id, 'menu_order', nullif(p.menu_order, 0), 'featured_media_id', p.featured_media_id,
    'tag_ids', nullif(p.tag_ids, '{}'), 'category_ids', nullif(p.category_ids, '{}'),
    'author_ids', nullif(p.author_ids, '{}'), 'reviewer_ids', nullif(p.reviewer_ids, '{}'),
    'related_ids', nullif(p.related_ids, '{}'), 'media_ids', nullif(p.media_ids, '{}'),
    'seo_title', p.seo_title, 'canonical_url', p.canonical_url, 'noindex', nullif(p.noindex, false),
    'og_title', p.og_title, 'og_description', p.og_description, 'og_image_id', p.og_image_id,
    'blocks', nullif(p.blocks, '[]')))
$$;
drop table field_groups cascade;
drop function app.keep_field_group();
drop function app.index_field(uuid, text);
drop trigger custom_fields_withdraw on custom_fields;
drop trigger custom_fields_withdraw_new on custom_fields;
revoke update (custom_fields, version, updated_at) on publications from parecer_definer;
drop policy definer_publications_patients on publications;
drop function app.withdraw_patients();
drop trigger publications_spare_patients on publications;
drop function app.spare_patients();
drop function app.without_patients(uuid, uuid, jsonb);
drop trigger publications_index on publications;
drop trigger publications_index_first on publications;
drop function app.index_publication();
drop trigger custom_fields_guard on custom_fields;
drop function app.guard_custom_field();
drop trigger custom_fields_follow_change on custom_fields;
drop trigger custom_fields_follow on custom_fields;
drop function app.follow_custom_field();
drop function app.filter_of(uuid, text);
drop function app.indexed_value(text, text);
drop table hidden_fields, publication_field_index, custom_field_index, custom_field_links, field_definitions,
  field_group_versions;
alter table custom_fields drop column refs, drop constraint custom_fields_meta_type_check,
  add constraint custom_fields_meta_type_check check (meta_type in ('text', 'textarea', 'number', 'boolean', 'date',
    'datetime', 'url', 'email', 'select', 'json')) not valid;
