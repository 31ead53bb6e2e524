import { GOOD_ARTICLE } from '../support/articles.js';
import type { FullTenant } from './two-tenants.js';

/** The ids of a tenant that can stand in a request. */
export type IdKind = 'post' | 'pendingPost' | 'category' | 'media' | 'user' | 'tenant';

export const idOf = (kind: IdKind, tenant: FullTenant): string =>
  ({
    post: tenant.postId,
    pendingPost: tenant.pendingPostId,
    category: tenant.categoryId,
    media: tenant.mediaId,
    user: tenant.administrator.id,
    tenant: tenant.tenant.id,
  })[kind];

/** Which kind of id a path's first parameter is; the other parameters are filled from PLAIN. */
export const PATH_KINDS: readonly (readonly [prefix: string, kind: IdKind])[] = [
  ['/v1/posts/', 'post'],
  ['/v1/categories/', 'category'],
  ['/v1/media/', 'media'],
  ['/v1/users/', 'user'],
  ['/v1/tenants/', 'tenant'],
];

/** Parameters that are not ids of a tenant's rows. */
export const PLAIN: Readonly<Record<string, string>> = { key: 'nota', revision: '1' };

/** Routes without an id of a tenant's in them, with the reason. */
export const NO_IDS: Readonly<Record<string, string>> = {
  'POST /v1/auth/login': 'takes an e-mail and a password',
  'POST /v1/auth/refresh': 'takes a token that names one session',
  'POST /v1/auth/logout': 'takes nothing',
  'GET /v1/me': 'takes nothing',
  'GET /health/live': 'takes nothing',
  'GET /health/ready': 'takes nothing',
  'GET /v1/tenants': 'for administrators of the install',
  'POST /v1/tenants': 'for administrators of the install',
  'POST /v1/users': 'its body has no id',
  'GET /v1/delivery/{tenant}/posts': 'public by its design',
  'GET /v1/delivery/{tenant}/posts/{slug}': 'public by its design',
  'GET /v1/delivery/{tenant}/search': 'public by its design',
  'GET /v1/delivery/{tenant}/categories': 'public by its design',
  'GET /v1/delivery/{tenant}/media/{filename}': 'public by its design',
};

/** Bodies good enough that a request for an own row would succeed, so that only the id decides. */
export const BODIES: Readonly<Record<string, object>> = {
  'POST /v1/posts': { ...GOOD_ARTICLE },
  'PATCH /v1/posts/{id}': { title: 'Outro título' },
  'POST /v1/posts/{id}/approve': { reason: 'Conferido.' },
  'POST /v1/posts/{id}/reject': { reason: 'Não.' },
  'POST /v1/posts/{id}/request-changes': { reason: 'Não.' },
  'POST /v1/posts/{id}/publish': {},
  'PUT /v1/posts/{id}/custom-fields': { fields: [{ meta_key: 'nota', meta_value: 'x' }] },
  'PUT /v1/posts/{id}/custom-fields/{key}': { meta_value: 'x' },
  'POST /v1/categories': { name: 'Uma categoria' },
  'PATCH /v1/categories/{id}': { description: 'x' },
  'PATCH /v1/users/{id}': { name: 'Outro nome' },
  'PATCH /v1/media/{id}': { title: 'Outro' },
  'PATCH /v1/tenants/{id}': { name: 'Outro nome' },
};

/** Ids that stand in bodies: the request is the same but for them. */
export const BODY_IDS: readonly (readonly [route: string, field: string, kind: IdKind])[] = [
  ['POST /v1/posts', 'category_id', 'category'],
  ['POST /v1/posts', 'author_id', 'user'],
  ['POST /v1/categories', 'parent_id', 'category'],
];

/** Ids that stand in queries. */
export const QUERY_IDS: readonly (readonly [path: string, field: string, kind: IdKind])[] = [
  ['/v1/posts', 'category_id', 'category'],
  ['/v1/posts', 'author_id', 'user'],
  ['/v1/media', 'post_id', 'post'],
  ['/v1/audit', 'user_id', 'user'],
  // not an id the walk itself has asked for: that stands in the caller's own trail
  ['/v1/audit', 'resource_id', 'pendingPost'],
];
