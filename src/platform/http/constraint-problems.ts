import type { ProblemCode } from '#kernel/problem.js';

/** Which rule of the database answers with which problem, and which body field it is about. */
export const CONSTRAINT_PROBLEMS: Readonly<
  Record<
    string,
    { readonly code: ProblemCode; readonly pointer?: string; readonly retryAfterSeconds?: number }
  >
> = {
  posts_slug_tenant_id_index: { code: 'posts.slug_taken', pointer: '/slug' },
  posts_author_fkey: { code: 'posts.author_not_found', pointer: '/author_id' },
  posts_category_fkey: { code: 'posts.category_not_found', pointer: '/category_id' },
  posts_disclaimer_check: { code: 'posts.disclaimer_required', pointer: '/medical_disclaimer' },
  categories_slug_tenant_id_index: { code: 'categories.slug_taken', pointer: '/slug' },
  categories_name_tenant_id_index: { code: 'categories.name_taken', pointer: '/name' },
  categories_parent_fkey: { code: 'categories.parent_not_found', pointer: '/parent_id' },
  categories_cycle_check: { code: 'categories.cycle', pointer: '/parent_id' },
  categories_not_own_parent_check: { code: 'categories.cycle', pointer: '/parent_id' },
  categories_level_check: { code: 'categories.too_deep', pointer: '/parent_id' },
  media_post_fkey: { code: 'media.post_not_found', pointer: '/post_id' },
  custom_fields_post_fkey: { code: 'posts.not_found' },
  idx_users_email: { code: 'users.email_taken', pointer: '/email' },
  tenant_exports_one_open_index: { code: 'tenant.export_running' },
  tenant_domains_domain_key: { code: 'tenant.domain_taken', pointer: '/domain' },
  tenants_transition_check: { code: 'tenants.wrong_status' },
  users_service_check: { code: 'users.email_taken', pointer: '/email' },
  api_keys_replaces_key: { code: 'api_keys.already_rotated' },
  api_keys_expires_check: { code: 'api_keys.expires_too_late', pointer: '/expires_at' },
  invitations_open_email_index: { code: 'invitations.already_pending', pointer: '/email' },
  invitations_no_service_check: { code: 'users.email_taken', pointer: '/email' },
  email_confirmations_no_service_check: { code: 'users.email_taken', pointer: '/email' },
  invitations_mails_sent_check: { code: 'invitations.sent_too_often' },
  invitations_allowance_check: { code: 'invitations.too_many', retryAfterSeconds: 3_600 },
  invitations_administrator_check: { code: 'policy.forbidden' },
  tenants_has_administrator_check: { code: 'tenants.has_administrator' },
  tenants_slug_key: { code: 'tenants.slug_taken', pointer: '/slug' },
  access_grants_tenant_id_fkey: { code: 'grants.tenant_not_found', pointer: '/tenant_id' },
  access_grants_one_open_request_index: { code: 'grants.already_requested' },
  access_grants_transition_check: { code: 'grants.wrong_state' },
  quota_posts_check: { code: 'quota.posts_exceeded' },
  quota_storage_bytes_check: { code: 'quota.storage_exceeded' },
  quota_seats_check: { code: 'quota.seats_exceeded' },
  workflow_states_one_open_run_index: { code: 'workflow.already_submitted' },
  workflow_states_transition_check: { code: 'workflow.not_waiting' },
  workflow_states_own_post_check: { code: 'workflow.own_post' },
  workflow_states_stages_check: { code: 'workflow.not_waiting' },
  publications_approved_check: { code: 'workflow.not_approved' },
  publications_slug_key: { code: 'workflow.slug_taken' },
};
