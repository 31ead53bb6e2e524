-- Values of fields that are marked as patient data are stored encrypted alone. The keys that encrypt them stand here, wrapped
-- by a key of their tenant, which is kept outside of the database and of its backups.

create table data_keys (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  purpose varchar(30) not null,
  state varchar(10) not null default 'active',
  -- which version of the tenant's own key opens `wrapped`
  kek_version integer not null,
  wrapped bytea not null,
  -- how many values it has encrypted at most: counted ahead, some thousands at a time
  uses bigint not null default 0,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  constraint data_keys_pkey primary key (id),
  constraint data_keys_tenant_id_id_key unique (tenant_id, id),
  constraint data_keys_purpose_check check (purpose in ('custom_fields')),
  constraint data_keys_state_check check (state in ('active', 'retired')),
  constraint data_keys_retired_check check ((state = 'retired') = (retired_at is not null)),
  constraint data_keys_kek_version_check check (kek_version > 0),
  constraint data_keys_uses_check check (uses >= 0)
);
create unique index data_keys_one_active_index on data_keys (tenant_id, purpose) where state = 'active';
call app.adopt_tenant_table('data_keys', 'data_key');
revoke insert, update, delete on data_keys from parecer_app;
grant insert (id, tenant_id, purpose, kek_version, wrapped),
  update (state, kek_version, wrapped, uses, retired_at) on data_keys to parecer_app;
create policy lent_data_keys on data_keys as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create policy definer_data_keys on data_keys for select to parecer_definer using (true);
grant select on data_keys to parecer_definer;

-- The key of an encrypted value; null for a value that is what it says. So no text that somebody typed is ever taken for an
-- encrypted one, however it begins.
alter table custom_fields
  add column key_id uuid,
  add constraint custom_fields_key_fkey foreign key (tenant_id, key_id) references data_keys (tenant_id, id)
    on delete restrict,
  add constraint custom_fields_key_check
    check (key_id is null or (coalesce(is_phi, false) and meta_value is not null)),
  -- not yet of the rows from before: a chore encrypts them and then has this validated
  add constraint custom_fields_encrypted_check
    check (not coalesce(is_phi, false) or meta_value is null
      or (key_id is not null and split_part(meta_value, ':', 4) = key_id::text
        and meta_value ~ '^enc:1:[12]:[0-9a-f-]{36}:[A-Za-z0-9_-]+:[A-Za-z0-9_-]*:[A-Za-z0-9_-]+$')) not valid;
create index idx_custom_fields_key on custom_fields (tenant_id, key_id) where key_id is not null;
create index idx_custom_fields_plain on custom_fields (tenant_id)
  where is_phi and meta_value is not null and key_id is null;

-- Tenants with values that are to be encrypted, or encrypted anew; `plain` when some are not encrypted at all.
create function app.fields_to_encrypt() returns table (tenant_id uuid, plain boolean)
  language sql stable security definer set search_path = '' as $$
  select w.tenant_id, bool_or(w.plain) from (
    select f.tenant_id, true as plain from public.custom_fields f
     where f.is_phi and f.meta_value is not null and f.key_id is null
    union
    select d.tenant_id, false from public.data_keys d
     where d.state = 'retired' and d.purpose = 'custom_fields' and exists (
       select 1 from public.custom_fields f where f.tenant_id = d.tenant_id and f.key_id = d.id)) w
   group by w.tenant_id
$$;
alter function app.fields_to_encrypt() owner to parecer_definer;

-- True when it was not promised before: no plain value is left, and none comes back.
create function app.promise_encrypted_fields() returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if exists (
    select 1 from pg_catalog.pg_constraint k
     where k.conrelid = 'public.custom_fields'::regclass and k.conname = 'custom_fields_encrypted_check'
       and k.convalidated)
  then
    return false;
  end if;
  alter table public.custom_fields validate constraint custom_fields_encrypted_check;
  return true;
end $$;
revoke all on function app.fields_to_encrypt(), app.promise_encrypted_fields() from public;
grant execute on function app.fields_to_encrypt(), app.promise_encrypted_fields() to parecer_relay;

-- A value that is encrypted anew stays what it was: neither its time nor its post moves.
create or replace function app.touch_posts_of_fields() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    update public.posts p set version = p.version
     where p.deleted_at is null and (p.tenant_id, p.id) in (select o.tenant_id, o.post_id from old_rows o);
  elsif tg_op = 'INSERT' then
    update public.posts p set version = p.version
     where (p.tenant_id, p.id) in (select n.tenant_id, n.post_id from new_rows n);
  else
    update public.posts p set version = p.version
     where (p.tenant_id, p.id) in (
       select n.tenant_id, n.post_id from new_rows n join old_rows o on o.id = n.id
        where not (o.is_phi and n.is_phi and n.key_id is not null and n.key_id is distinct from o.key_id
          and n.updated_at = o.updated_at) is true);
  end if;
  return null;
end $$;
drop trigger custom_fields_touch_update on custom_fields;
create trigger custom_fields_touch_update after update on custom_fields
  referencing old table as old_rows new table as new_rows
  for each statement execute function app.touch_posts_of_fields();

-- @down
-- without the keys nobody could read the values again
alter table custom_fields no force row level security;
do $$
begin
  if exists (select 1 from custom_fields where key_id is not null) then
    raise exception 'there are encrypted values: they would be lost';
  end if;
end $$;
alter table custom_fields force row level security;
drop trigger custom_fields_touch_update on custom_fields;
create or replace function app.touch_posts_of_fields() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if tg_op = 'DELETE' then
    update public.posts p set version = p.version
     where p.deleted_at is null and (p.tenant_id, p.id) in (select o.tenant_id, o.post_id from old_rows o);
  else
    update public.posts p set version = p.version
     where (p.tenant_id, p.id) in (select n.tenant_id, n.post_id from new_rows n);
  end if;
  return null;
end $$;
create trigger custom_fields_touch_update after update on custom_fields
  referencing new table as new_rows for each statement execute function app.touch_posts_of_fields();
drop function app.promise_encrypted_fields();
drop function app.fields_to_encrypt();
drop index idx_custom_fields_plain;
alter table custom_fields
  drop constraint custom_fields_encrypted_check,
  drop constraint custom_fields_key_check,
  drop constraint custom_fields_key_fkey,
  drop column key_id;
drop table data_keys;
