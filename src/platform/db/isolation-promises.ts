/** A policy that takes rows away: its table, its name, whom it binds, and the question it must ask. */
type Narrowing = readonly [table: string, policy: string, role: string, asks: string];

const lent = (table: string, asks: string): Narrowing => [
  table,
  `lent_${table}`,
  'parecer_app',
  asks,
];

/** Without these the tenant's own policies still hold, and somebody of the tenant sees more than he was let see. */
export const NARROWING_POLICIES: readonly Narrowing[] = [
  ['publications', 'public_publications', 'parecer_public', 'app.current_levels()'],
  ['publications', 'public_publications', 'parecer_public', 'published_at <= now()'],
  ['users', 'public_users', 'parecer_public', 'publications'],
  ['users', 'public_users', 'parecer_public', 'publication_people'],
  ['posts', 'service_posts', 'parecer_app', 'app.is_service()'],
  ['publications', 'service_publications', 'parecer_app', 'app.is_service()'],
  ['media', 'service_media', 'parecer_app', 'app.is_service()'],
  ...['post_links', 'publication_terms', 'publication_people'].map((table): Narrowing => [
    table,
    `service_${table}`,
    'parecer_app',
    'app.is_service()',
  ]),
  ...['publication_terms', 'publication_people'].flatMap((table): Narrowing[] => [
    [table, `public_${table}`, 'parecer_public', 'app.current_levels()'],
    [table, `public_${table}`, 'parecer_public', 'published_at <= now()'],
  ]),
  ['tags', 'public_tags', 'parecer_public', 'publication_terms'],
  ...[
    'posts',
    'post_links',
    'post_revisions',
    'post_types',
    'publications',
    'publication_people',
    'publication_terms',
    'custom_fields',
  ].map((table) => lent(table, `app.sight_of('posts'::text)`)),
  ...['workflow_states', 'workflow_transitions', 'stage_results'].map((table) =>
    lent(table, `app.sight_of('posts'::text)`),
  ),
  ...['posts', 'publications'].map((table) => lent(table, `'phi'::text`)),
  ...[
    'post_links',
    'post_revisions',
    'publication_people',
    'publication_terms',
    'custom_fields',
    'media',
    'workflow_states',
    'workflow_transitions',
  ].map((table) => lent(table, 'app.post_is_lendable(')),
  lent('media', `app.sight_of('media'::text)`),
  ...['categories', 'tags'].map((table) => lent(table, `app.sight_of('categories'::text)`)),
  lent('users', `app.sight_of('users'::text)`),
  lent('audit_trail', `app.sight_of('audit'::text)`),
  ...[
    'access_grants',
    'api_keys',
    'idempotency_keys',
    'invitations',
    'tenants',
    'tenant_domains',
    'tenant_exports',
    'tenant_settings',
    'tenant_usage',
  ].map((table) => lent(table, 'app.is_lent()')),
];

/** Triggers that keep a promise of the house, by table, each with what it runs. */
export const KEEPING_TRIGGERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  access_grants: {
    access_grants_announce: 'app.announce_change',
    access_grants_audit: 'app.audit_row',
    access_grants_keep: 'app.keep_access_grant',
    access_grants_move: 'app.move_access_grant',
  },
  api_keys: {
    api_keys_announce: 'app.announce_change',
    api_keys_audit: 'app.audit_row',
    api_keys_keep: 'app.keep_api_key',
  },
  audit_trail: {
    audit_trail_append_only: 'app.refuse_change',
    audit_trail_no_truncate: 'app.refuse_change',
  },
  categories: { categories_audit: 'app.audit_row', categories_keep_wp_id: 'app.keep_wp_id' },
  custom_fields: { custom_fields_audit: 'app.audit_row' },
  invitations: { invitations_audit: 'app.audit_row' },
  media: { media_audit: 'app.audit_row', media_keep_wp_id: 'app.keep_wp_id' },
  post_revisions: {
    post_revisions_append_only: 'app.refuse_change',
    post_revisions_audit: 'app.audit_row',
  },
  post_types: { post_types_audit: 'app.audit_row' },
  posts: {
    posts_audit: 'app.audit_row',
    posts_hold_parent: 'app.hold_parent',
    posts_link: 'app.link_post',
    posts_link_first: 'app.link_post',
    posts_place: 'app.place_post',
    posts_keep_first_revision: 'app.keep_revision',
    posts_keep_revision: 'app.keep_revision',
    posts_keep_wp_id: 'app.keep_wp_id',
    posts_number: 'app.number_post',
    posts_withdraw: 'app.withdraw_publication',
    posts_workflow: 'app.follow_post',
    posts_workflow_first: 'app.follow_post',
  },
  publications: {
    publications_audit: 'app.audit_row',
    publications_file: 'app.file_publication',
    publications_file_first: 'app.file_publication',
    publications_fill: 'app.fill_publication',
  },
  sessions: {
    sessions_announce: 'app.announce_change',
    sessions_no_service: 'app.refuse_service_session',
  },
  stage_results: { stage_results_audit: 'app.audit_row' },
  tags: { tags_audit: 'app.audit_row', tags_keep_wp_id: 'app.keep_wp_id' },
  tenant_domains: {
    tenant_domains_announce: 'app.announce_tenant',
    tenant_domains_audit: 'app.audit_row',
  },
  tenant_exports: { tenant_exports_audit: 'app.audit_row' },
  tenant_settings: {
    tenant_settings_announce: 'app.announce_tenant',
    tenant_settings_audit: 'app.audit_row',
  },
  tenants: {
    tenants_announce: 'app.announce_change',
    tenants_announce_limits: 'app.announce_change',
    tenants_audit: 'app.audit_row',
    tenants_end_sessions: 'app.end_tenant_sessions',
    tenants_guard: 'app.guard_tenant',
    tenants_keep_limits: 'app.keep_limits',
  },
  users: {
    users_announce: 'app.announce_change',
    users_audit: 'app.audit_row',
    users_end_links: 'app.end_links',
    users_end_sessions: 'app.end_sessions',
    users_keep_wp_id: 'app.keep_wp_id',
  },
  workflow_states: {
    workflow_states_audit: 'app.audit_row',
    workflow_states_guard: 'app.guard_workflow',
    workflow_states_keep: 'app.keep_transition',
    workflow_states_keep_first: 'app.keep_transition',
  },
  workflow_transitions: {
    workflow_transitions_append_only: 'app.refuse_change',
    workflow_transitions_audit: 'app.audit_row',
  },
};
