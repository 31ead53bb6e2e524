/**
 * Where the database is otherwise than the schema document says, by the decision that made it so; each decision has its
 * reason in docs/schema-decisions.md. Left of the arrow stands the document, right of it the database.
 */
export const DEVIATIONS: Readonly<Record<string, readonly string[]>> = {
  'time-ordered-ids': [
    'audit_trail.id uuid not null default gen_random_uuid() → uuid not null default app.uuid_v7()',
    'categories.id uuid not null default gen_random_uuid() → uuid not null default app.uuid_v7()',
    'custom_fields.id uuid not null default gen_random_uuid() → uuid not null default app.uuid_v7()',
    'media.id uuid not null default gen_random_uuid() → uuid not null default app.uuid_v7()',
    'posts.id uuid not null default gen_random_uuid() → uuid not null default app.uuid_v7()',
    'users.id uuid not null default gen_random_uuid() → uuid not null default app.uuid_v7()',
    'workflow_states.id uuid not null default gen_random_uuid() → uuid not null default app.uuid_v7()',
  ],
  'instants-have-a-zone': [
    'posts.deleted_at timestamp → timestamptz',
    'posts.published_at timestamp → timestamptz',
    'posts.scheduled_at timestamp → timestamptz',
    'users.deleted_at timestamp → timestamptz',
    'users.validated_at timestamp → timestamptz',
  ],
  'times-are-the-databases-own': [
    'audit_trail.created_at timestamp not null → timestamptz not null default clock_timestamp()',
    'categories.inserted_at timestamp not null → timestamptz not null default now()',
    'categories.updated_at timestamp not null → timestamptz not null default now()',
    'custom_fields.inserted_at timestamp not null → timestamptz not null default now()',
    'custom_fields.updated_at timestamp not null → timestamptz not null default now()',
    'media.inserted_at timestamp not null → timestamptz not null default now()',
    'media.updated_at timestamp not null → timestamptz not null default now()',
    'posts.inserted_at timestamp not null → timestamptz not null default now()',
    'posts.updated_at timestamp not null → timestamptz not null default now()',
    'users.created_at timestamp not null → timestamptz not null default now()',
    'users.updated_at timestamp not null → timestamptz not null default now()',
    'workflow_states.created_at timestamp not null → timestamptz not null default now()',
    'workflow_states.updated_at timestamp not null → timestamptz not null default now()',
  ],
  'every-row-has-a-tenant': [
    'categories.tenant_id uuid → uuid not null default app.current_tenant()',
    'custom_fields.tenant_id uuid → uuid not null default app.current_tenant()',
    'media.tenant_id uuid → uuid not null default app.current_tenant()',
    'posts.tenant_id uuid → uuid not null default app.current_tenant()',
    'workflow_states.tenant_id uuid not null → uuid not null default app.current_tenant()',
  ],
  'administrators-have-no-tenant': ['users.tenant_id uuid → uuid default app.current_tenant()'],
  'references-stay-in-the-tenant': [
    'categories (parent_id) references categories (id) on delete set null → (tenant_id, parent_id) references categories (tenant_id, id) on delete set null (parent_id)',
    'custom_fields (post_id) references posts (id) on delete cascade → (tenant_id, post_id) references posts (tenant_id, id) on delete cascade deferrable',
    'media (post_id) references posts (id) on delete set null → (tenant_id, post_id) references posts (tenant_id, id) on delete set null (post_id)',
    'posts (category_id) references categories (id) on delete set null → (tenant_id, category_id) references categories (tenant_id, id) on delete set null (category_id)',
  ],
  'keys-stay-in-the-tenant': [
    'unique custom_fields_post_meta_key_index on custom_fields (post_id, meta_key)',
  ],
  'slugs-per-type': ['unique posts_slug_tenant_id_index on posts (slug, tenant_id)'],
  'authors-do-not-vanish': [
    'media (uploaded_by_id) references users (id) on delete set null → (tenant_id, uploaded_by_id) references users (tenant_id, id) on delete restrict',
    'posts (author_id) references users (id) on delete set null → (tenant_id, author_id) references users (tenant_id, id) on delete restrict',
  ],
  'audit-trail-has-months': ['audit_trail primary key (id) → primary key (id, created_at)'],
};
