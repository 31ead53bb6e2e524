-- What editors write: categories, posts, media, custom fields, and the immutable revisions that reviews judge.

create table categories (
  id uuid not null default app.uuid_v7(),
  name varchar(100) not null,
  slug varchar(100) not null,
  description text,
  count integer default 0,
  parent_id uuid,
  level integer default 0,
  medical_specialty varchar(50),
  compliance_required boolean default false,
  crm_validation_required boolean default false,
  tenant_id uuid references tenants (id) on delete restrict,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  wp_id integer not null,
  version integer not null default 1,
  constraint categories_pkey primary key (id),
  constraint categories_tenant_id_id_key unique (tenant_id, id),
  constraint categories_tenant_id_wp_id_key unique (tenant_id, wp_id),
  constraint categories_parent_fkey foreign key (tenant_id, parent_id) references categories (tenant_id, id)
    on delete set null (parent_id),
  constraint categories_not_own_parent_check check (parent_id <> id),
  constraint categories_count_check check (count >= 0),
  constraint categories_level_check check (level between 0 and 20)
);
create unique index categories_slug_tenant_id_index on categories (slug, tenant_id);
create unique index categories_name_tenant_id_index on categories (name, tenant_id);
create index idx_categories_parent_id on categories (parent_id);
create index idx_categories_tenant_id on categories (tenant_id);
create index idx_categories_medical_specialty on categories (medical_specialty);
call app.adopt_tenant_table('categories', 'category');
create trigger categories_assign_wp_id before insert on categories
  for each row execute function app.assign_wp_id('category');
create trigger categories_keep_wp_id before update of wp_id on categories
  for each row execute function app.keep_wp_id();
-- not on count and level: those are the database's own, an editor's version must not move under him
create trigger categories_touch
  before update of name, slug, description, parent_id, medical_specialty, compliance_required, crm_validation_required
  on categories for each row execute function app.touch_row();

-- Keeps level true and the tree a tree. One move at a time per tenant: two moves that are each harmless
-- could close a cycle together.
create function app.place_category() returns trigger
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

create function app.place_subcategories() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  update public.categories c set level = new.level + 1
   where c.tenant_id = new.tenant_id and c.parent_id = new.id and c.level <> new.level + 1;
  return null;
end $$;
create trigger categories_place_below after update of parent_id, level on categories
  for each row when (old.level is distinct from new.level) execute function app.place_subcategories();

create table posts (
  id uuid not null default app.uuid_v7(),
  title varchar(255) not null,
  slug varchar(255) not null,
  content text,
  excerpt text,
  status varchar(20) default 'draft',
  post_type varchar(30) default 'post',
  comment_status varchar(10) default 'open',
  ping_status varchar(10) default 'open',
  meta_description varchar(160),
  meta_keywords varchar(255),
  medical_category varchar(30),
  compliance_level varchar(20),
  requires_crm_validation boolean default false,
  medical_disclaimer text,
  published_at timestamptz,
  scheduled_at timestamptz,
  version integer default 1,
  deleted_at timestamptz,
  author_id uuid not null,
  category_id uuid,
  tenant_id uuid references tenants (id) on delete restrict,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  wp_id integer not null,
  -- number of the working revision; rises only when what would be published changes
  revision integer not null default 1,
  content_hash text not null,
  -- the approved revision that goes out at scheduled_at, whatever is written meanwhile
  scheduled_revision integer,
  constraint posts_pkey primary key (id),
  constraint posts_tenant_id_id_key unique (tenant_id, id),
  constraint posts_tenant_id_wp_id_key unique (tenant_id, wp_id),
  constraint posts_author_fkey foreign key (tenant_id, author_id) references users (tenant_id, id) on delete restrict,
  constraint posts_category_fkey foreign key (tenant_id, category_id) references categories (tenant_id, id)
    on delete set null (category_id),
  constraint posts_status_check check (status in ('draft', 'published', 'private', 'scheduled', 'trash')),
  constraint posts_comment_status_check check (comment_status in ('open', 'closed')),
  constraint posts_ping_status_check check (ping_status in ('open', 'closed')),
  constraint posts_post_type_check check (post_type ~ '^[a-z][a-z0-9_-]{0,29}$'),
  constraint posts_slug_check check (slug ~ '^[a-z0-9_]+(-[a-z0-9_]+)*$'),
  constraint posts_medical_category_check check (medical_category in ('general', 'cardiology', 'neurology', 'pediatrics',
    'surgery', 'pharmacy', 'radiology', 'laboratory', 'emergency', 'preventive')),
  constraint posts_compliance_level_check check (compliance_level in ('public', 'professional', 'restricted', 'phi')),
  constraint posts_disclaimer_check check (compliance_level not in ('professional', 'restricted')
    or length(btrim(coalesce(medical_disclaimer, ''))) > 0),
  constraint posts_trash_check check ((status = 'trash') = (deleted_at is not null)),
  constraint posts_scheduled_check check (status <> 'scheduled'
    or (scheduled_at is not null and scheduled_revision is not null))
);
create unique index posts_slug_tenant_id_index on posts (slug, tenant_id);
create index idx_posts_author_id on posts (author_id);
create index idx_posts_category_id on posts (category_id);
create index idx_posts_status on posts (status);
create index idx_posts_post_type on posts (post_type);
create index idx_posts_published_at on posts (published_at desc);
create index idx_posts_tenant_id on posts (tenant_id);
create index idx_posts_medical_category on posts (medical_category);
create index idx_posts_compliance_level on posts (compliance_level);
create index idx_posts_tenant_status on posts (tenant_id, status, published_at desc);
create index idx_posts_published on posts (published_at desc) where status = 'published' and deleted_at is null;
create index idx_posts_tenant_inserted on posts (tenant_id, inserted_at desc, id desc);
create index idx_posts_due on posts (scheduled_at) where status = 'scheduled';
call app.adopt_tenant_table('posts', 'post');
revoke delete on posts from parecer_app; -- a post goes to the trash, its history stays
create trigger posts_assign_wp_id before insert on posts for each row execute function app.assign_wp_id('content');
create trigger posts_keep_wp_id before update of wp_id on posts for each row execute function app.keep_wp_id();

create table media (
  id uuid not null default app.uuid_v7(),
  title varchar(255),
  filename varchar(255) not null,
  original_filename varchar(255) not null,
  mime_type varchar(100) not null,
  file_size bigint not null,
  file_path varchar(500),
  url varchar(500),
  width integer,
  height integer,
  alt_text varchar(255),
  caption text,
  description text,
  attachment_type varchar(20),
  medical_content boolean default false,
  contains_phi boolean default false,
  dicom_metadata text,
  encryption_status varchar(20) default 'none',
  access_level varchar(20),
  requires_crm_validation boolean default false,
  uploaded_by_id uuid not null,
  post_id uuid,
  tenant_id uuid references tenants (id) on delete restrict,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  wp_id integer not null,
  version integer not null default 1,
  sha256 text not null,
  constraint media_pkey primary key (id),
  constraint media_tenant_id_id_key unique (tenant_id, id),
  constraint media_tenant_id_wp_id_key unique (tenant_id, wp_id),
  constraint media_uploaded_by_fkey foreign key (tenant_id, uploaded_by_id) references users (tenant_id, id)
    on delete restrict,
  constraint media_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id)
    on delete set null (post_id),
  constraint media_file_size_check check (file_size > 0),
  constraint media_attachment_type_check check (attachment_type in ('image', 'video', 'document', 'audio')),
  constraint media_encryption_status_check check (encryption_status in ('none', 'at_rest', 'in_transit', 'both')),
  constraint media_access_level_check check (access_level in ('public', 'professional', 'restricted')),
  constraint media_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);
create unique index idx_media_filename on media (filename);
create index idx_media_uploaded_by_id on media (uploaded_by_id);
create index idx_media_post_id on media (post_id);
create index idx_media_mime_type on media (mime_type);
create index idx_media_attachment_type on media (attachment_type);
create index idx_media_medical_content on media (medical_content);
create index idx_media_contains_phi on media (contains_phi);
create index idx_media_tenant_id on media (tenant_id);
create index idx_media_tenant_inserted on media (tenant_id, inserted_at desc, id desc);
call app.adopt_tenant_table('media', 'media');
create trigger media_assign_wp_id before insert on media for each row execute function app.assign_wp_id('content');
create trigger media_keep_wp_id before update of wp_id on media for each row execute function app.keep_wp_id();
create trigger media_touch before update on media for each row execute function app.touch_row();

create table custom_fields (
  id uuid not null default app.uuid_v7(),
  meta_key varchar(100) not null,
  meta_value text,
  meta_type varchar(20) default 'text',
  medical_significance varchar(20) default 'none',
  requires_validation boolean default false,
  validation_rules text,
  is_phi boolean default false,
  field_group varchar(100),
  field_order integer default 0,
  is_required boolean default false,
  post_id uuid not null,
  tenant_id uuid references tenants (id) on delete restrict,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint custom_fields_pkey primary key (id),
  -- deferrable: a new post's fields are stored before it, so that its first revision has them
  constraint custom_fields_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id)
    on delete cascade deferrable,
  constraint custom_fields_meta_key_check check (meta_key ~ '^[a-z_][a-z0-9_]*$'),
  constraint custom_fields_meta_type_check check (meta_type in ('text', 'textarea', 'number', 'boolean', 'date',
    'datetime', 'url', 'email', 'select', 'json')),
  constraint custom_fields_medical_significance_check check (medical_significance in ('none', 'low', 'medium', 'high',
    'critical'))
);
create unique index custom_fields_post_meta_key_index on custom_fields (post_id, meta_key);
create index idx_custom_fields_meta_key on custom_fields (meta_key);
create index idx_custom_fields_meta_type on custom_fields (meta_type);
create index idx_custom_fields_field_group on custom_fields (field_group);
create index idx_custom_fields_medical_significance on custom_fields (medical_significance);
create index idx_custom_fields_is_phi on custom_fields (is_phi);
create index idx_custom_fields_tenant_id on custom_fields (tenant_id);
call app.adopt_tenant_table('custom_fields', 'custom_field');

-- Everything of a post that would be published, as it stands now. Fields marked as patient data never are.
create function app.post_snapshot(p posts) returns jsonb
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
$$;

create table post_revisions (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  post_id uuid not null,
  revision integer not null,
  snapshot jsonb not null,
  content_hash text not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  constraint post_revisions_pkey primary key (id),
  constraint post_revisions_number_key unique (tenant_id, post_id, revision),
  constraint post_revisions_post_fkey foreign key (tenant_id, post_id) references posts (tenant_id, id)
    on delete restrict
);
call app.adopt_tenant_table('post_revisions', 'post_revision', 'post_id');
-- written by the trigger below alone, and never changed: a review must be able to prove what it judged
revoke insert, update, delete on post_revisions from parecer_app;
create policy definer_post_revisions on post_revisions to parecer_definer using (true) with check (true);
grant select, insert on post_revisions to parecer_definer;
create trigger post_revisions_append_only before update or delete on post_revisions
  for each row execute function app.refuse_change();

-- Version moves with every change; revision only when the published text would differ.
create function app.number_post() returns trigger
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
  now_hash := encode(sha256(convert_to(app.post_snapshot(new)::text, 'UTF8')), 'hex');
  if tg_op = 'UPDATE' and now_hash is distinct from old.content_hash then
    new.revision := old.revision + 1;
  end if;
  new.content_hash := now_hash;
  return new;
end $$;
create trigger posts_number before insert or update on posts for each row execute function app.number_post();

create function app.keep_revision() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by)
    values (new.tenant_id, new.id, new.revision, app.post_snapshot(new), new.content_hash, app.current_actor());
  return null;
end $$;
alter function app.keep_revision() owner to parecer_definer;
revoke all on function app.keep_revision() from public;
create policy definer_custom_fields on custom_fields for select to parecer_definer using (true);
grant select on custom_fields to parecer_definer;
create trigger posts_keep_first_revision after insert on posts
  for each row execute function app.keep_revision();
create trigger posts_keep_revision after update on posts
  for each row when (old.revision is distinct from new.revision) execute function app.keep_revision();

-- A custom field is part of the text: changing one is changing its post, once a statement.
create function app.touch_posts_of_fields() returns trigger
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
create trigger custom_fields_touch_insert after insert on custom_fields
  referencing new table as new_rows for each statement execute function app.touch_posts_of_fields();
create trigger custom_fields_touch_update after update on custom_fields
  referencing new table as new_rows for each statement execute function app.touch_posts_of_fields();
create trigger custom_fields_touch_delete after delete on custom_fields
  referencing old table as old_rows for each statement execute function app.touch_posts_of_fields();

-- @down
drop table post_revisions, custom_fields, media;
drop function app.post_snapshot(posts);
drop table posts, categories;
drop function app.touch_posts_of_fields();
drop function app.keep_revision();
drop function app.number_post();
drop function app.place_category();
drop function app.place_subcategories();
