/** Who a person is inside a tenant. `platform_admin` belongs to the install and to no tenant. */
export const TENANT_ROLES = [
  'subscriber',
  'contributor',
  'author',
  'editor',
  'administrator',
  'medical_professional',
  'medical_admin',
  'compliance_officer',
] as const;
/** Whom API keys act as: nobody can sign in with it, and no administrator can give it to a person. */
export const SERVICE_ROLE = 'service';
export const ROLES = [...TENANT_ROLES, 'platform_admin', SERVICE_ROLE] as const;
export type TenantRole = (typeof TENANT_ROLES)[number];
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'posts:read',
  'posts:create',
  'posts:update_own',
  'posts:update_any',
  'posts:delete_own',
  'posts:delete_any',
  'posts:submit',
  'posts:review',
  'posts:publish',
  'posts:preview',
  'references:resolve',
  'categories:read',
  'categories:manage',
  'media:read',
  'media:upload',
  'media:manage',
  'custom_fields:read',
  'custom_fields:write',
  'custom_fields:read_phi',
  'content_model:manage',
  'compliance:manage',
  'users:read',
  'users:manage',
  'audit:read',
  'profile:read',
  'tenant:manage',
  'usage:read',
  'api_keys:manage',
  'delivery:read',
  'tenants:manage',
  'queue:read',
  'grants:request',
  'grants:decide',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READER = ['profile:read', 'posts:read', 'categories:read', 'media:read'] as const;
const WRITER = [
  ...READER,
  'posts:create',
  'posts:update_own',
  'posts:delete_own',
  'posts:submit',
  'posts:preview',
  'references:resolve',
  'custom_fields:read',
  'custom_fields:write',
  'media:upload',
] as const;
const AUTHOR = [...WRITER, 'posts:publish'] as const;
const EDITOR = [
  ...AUTHOR,
  'posts:update_any',
  'posts:delete_any',
  'categories:manage',
  'media:manage',
  'users:read',
] as const;

/**
 * What an API key may be given beside delivery. A key prepares drafts; to submit, approve or publish is a person's act, for
 * which he answers, and so is everything about people, keys and the trail.
 */
export const KEY_PERMISSIONS = [
  'posts:read',
  'posts:create',
  'posts:update_own',
  'categories:read',
  'media:read',
  'media:upload',
  'custom_fields:read',
  'custom_fields:write',
] as const satisfies readonly Permission[];

/** The one table that guards, docs and tests share: what each role may do. What is not listed is forbidden. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  subscriber: READER,
  contributor: WRITER,
  author: AUTHOR,
  editor: EDITOR,
  administrator: [
    ...EDITOR,
    'content_model:manage',
    'compliance:manage',
    'users:manage',
    'api_keys:manage',
    'audit:read',
    'tenant:manage',
    'usage:read',
    'grants:decide',
  ],
  // patient data are read by who treats patients, and by nobody for being in charge of the rest
  medical_professional: [...AUTHOR, 'custom_fields:read_phi'],
  medical_admin: [...EDITOR, 'posts:review', 'audit:read', 'custom_fields:read_phi'],
  compliance_officer: [
    ...READER,
    'custom_fields:read',
    'users:read',
    'posts:review',
    'posts:preview',
    'references:resolve',
    'compliance:manage',
    'audit:read',
  ],
  platform_admin: ['profile:read', 'tenants:manage', 'queue:read', 'grants:request'],
  service: [...KEY_PERMISSIONS, 'delivery:read'],
};

/** What a tenant can let an administrator of the install look at, and what each allows: reading, nothing else. */
export const GRANT_PERMISSIONS = {
  posts: ['posts:read'],
  categories: ['categories:read'],
  media: ['media:read'],
  users: ['users:read'],
  audit: ['audit:read'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
export type GrantScope = keyof typeof GRANT_PERMISSIONS;
export const GRANT_SCOPES = [
  'posts',
  'categories',
  'media',
  'users',
  'audit',
] as const satisfies readonly GrantScope[];

export function isGrantScope(value: unknown): value is GrantScope {
  return typeof value === 'string' && Object.hasOwn(GRANT_PERMISSIONS, value);
}

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && ROLES.some((role) => role === value);
}

export function roleHas(role: Role, permission: Permission): boolean {
  return ROLE_PERMISSIONS[role].includes(permission);
}
