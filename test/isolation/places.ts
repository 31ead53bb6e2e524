import { randomBytes, randomUUID } from 'node:crypto';
import { GOOD_ARTICLE } from '../support/articles.js';
import type { FullTenant } from './two-tenants.js';

// The walk (routes.spec.ts) reads every operation of the API description and finds each place where a reference to a row
// can stand. When you add a route, it fails until it knows what your references mean. Three tables tell it:
//
//   1. KINDS    a kind of reference, and the one of it that a tenant has (made by two-tenants.ts)
//   2. MEANING  what a path parameter, a query parameter or a field of a body refers to
//   3. BODIES   a body with which the request would succeed for an own row, so that only the reference decides
//
// NOT_WALKED and BY_DESIGN are for exceptions, each with its reason.

/** 1. What a tenant has one of. A text that is unique in its tenant is a reference like an id. */
export const KINDS = {
  post: (of: FullTenant) => of.postId,
  pendingPost: (of: FullTenant) => of.pendingPostId,
  fieldGroup: (of: FullTenant) => of.fieldGroupId,
  category: (of: FullTenant) => of.categoryId,
  tag: (of: FullTenant) => of.tagId,
  reviewer: (of: FullTenant) => of.reviewer.id,
  parentPage: (of: FullTenant) => of.parentPageId,
  media: (of: FullTenant) => of.mediaId,
  invitation: (of: FullTenant) => of.invitationId,
  user: (of: FullTenant) => of.author.id,
  tenant: (of: FullTenant) => of.tenant.id,
  export: (of: FullTenant) => of.exportId,
  domain: (of: FullTenant) => of.domainId,
  domainName: (of: FullTenant) => `${of.canary}.example`,
  apiKey: (of: FullTenant) => of.apiKey.id,
  tenantSlug: (of: FullTenant) => of.tenant.slug,
  host: (of: FullTenant) => `${of.tenant.slug}.example`,
  postSlug: (of: FullTenant) => `artigo-${of.tenant.slug}`,
  postType: (of: FullTenant) => `tipo-${of.tenant.slug}`,
  tagSlug: (of: FullTenant) => `etiqueta-${of.tenant.slug}`,
  categorySlug: (of: FullTenant) => `secao-${of.tenant.slug}`,
  email: (of: FullTenant) => of.administrator.email,
  word: (of: FullTenant) => of.canary,
  cursor: (of: FullTenant) => of.cursor,
  grant: (of: FullTenant) => of.grantId,
  session: (of: FullTenant) => of.sessionId,
  release: (of: FullTenant) => of.releaseId,
  preview: (of: FullTenant) => of.previewId,
} as const satisfies Readonly<Record<string, (of: FullTenant) => string>>;
export type Kind = keyof typeof KINDS;

/** Stands where no reference does: in the path as it is, elsewhere not at all. */
export interface Plain {
  readonly plain: (own: FullTenant) => string;
}
const plain = (value = ''): Plain => ({ plain: () => value });
export type Meaning = Kind | Plain;

/**
 * 2. By name, or by operation and name where one name means two things: `GET /v1/audit resource_id`. Of paths the longest
 * beginning counts: `/v1/posts/{id}`.
 */
export const MEANING: Readonly<Record<string, Meaning>> = {
  '/v1/posts/{id}': 'post',
  '/v1/posts/{id}/custom-fields/{key}': plain('nota'),
  '/v1/posts/{id}/revisions/{revision}': plain('1'),
  '/v1/posts/{id}/revisions/{revision}/diff/{against}': plain('working'),
  '/v1/posts/{id}/preview-tokens/{token_id}': 'preview',
  '/v1/posts/{id}/slugs/{slug}': plain('antigo'),
  '/v1/field-groups/{id}': 'fieldGroup',
  '/v1/field-groups/{id}/versions/{number}': plain('1'),
  '/v1/releases/{id}': 'release',
  '/v1/categories/{id}': 'category',
  '/v1/tags/{id}': 'tag',
  '/v1/post-types/{key}': 'postType',
  'POST /v1/post-types key': plain(),
  into: 'tag',
  tag: 'tagSlug',
  '/v1/media/{id}': 'media',
  '/v1/users/{id}': 'user',
  '/v1/me/sessions/{id}': 'session',
  '/v1/invitations/{id}': 'invitation',
  '/v1/tenants/{id}': 'tenant',
  '/v1/tenant/exports/{id}': 'export',
  '/v1/tenant/domains/{id}': 'domain',
  'POST /v1/tenant/domains domain': 'domainName',
  '/v1/tenant/access-grants/{id}': 'grant',
  '/v1/access-grants/{id}': 'grant',
  '/v1/api-keys/{id}': 'apiKey',
  // who names a tenant here gets what that tenant has published; a slug of another one must not be found below it
  '/v1/delivery/{tenant}': { plain: (own) => own.tenant.slug },
  '/v1/delivery/{tenant}/posts/{slug}': 'postSlug',
  // a credential itself: whoever has it may look
  '/v1/delivery/{tenant}/preview/{token}': plain(`prv_${'x'.repeat(43)}`),

  'x-access-grant': 'grant',
  tenant_id: 'tenant',
  category_id: 'category',
  author_id: 'user',
  parent_id: 'category',
  tag_id: 'tag',
  reviewer_id: 'reviewer',
  'GET /v1/posts parent_id': 'parentPage',
  'GET /v1/posts/counts parent_id': 'parentPage',
  'POST /v1/posts parent_id': 'parentPage',
  'PATCH /v1/posts/{id} parent_id': 'parentPage',
  tag_ids: 'tag',
  category_ids: 'category',
  author_ids: 'user',
  reviewer_ids: 'reviewer',
  // another than the one that is changed
  related_ids: 'pendingPost',
  featured_media_id: 'media',
  og_image_id: 'media',
  move_to: 'category',
  // checked as in `POST /v1/releases`, where an action stands beside it
  'PATCH /v1/releases/{id} items.post_id': plain(),
  reassign_to: 'reviewer',
  // done as `PATCH /v1/posts/{id}` does it, where these are walked
  'POST /v1/posts/bulk category_id': plain(),
  'POST /v1/posts/bulk author_id': plain(),
  'POST /v1/posts/bulk tag_ids': plain(),
  'POST /v1/posts/bulk items.id': 'post',
  post_id: 'post',
  user_id: 'user',
  // not one the walk itself has asked for: that stands in the caller's own trail
  'GET /v1/audit resource_id': 'pendingPost',
  'POST /v1/posts slug': 'postSlug',
  'PATCH /v1/posts/{id} slug': 'postSlug',
  'POST /v1/categories slug': 'categorySlug',
  'PATCH /v1/categories/{id} slug': 'categorySlug',
  'POST /v1/tenants slug': plain(),
  'POST /v1/tags slug': 'tagSlug',
  'PATCH /v1/tags/{id} slug': 'tagSlug',
  category: 'categorySlug',
  email: 'email',
  // a credential itself: who has it is that person
  refresh_token: plain(),
  acknowledged_retractions: plain(),
  token: plain(),
  q: 'word',
  'GET /v1/users q': 'email',
  medical_category: plain(),
  as_of: plain(),
  cursor: 'cursor',
};

/** 3. `<n>` becomes a word of its own in each request. */
export const BODIES: Readonly<Record<string, object>> = {
  'POST /v1/auth/login': { password: 'Wrong-Horse-2026!' },
  'POST /v1/posts': { ...GOOD_ARTICLE, title: 'Artigo <n>' },
  'PATCH /v1/posts/{id}': { title: 'Outro título' },
  'POST /v1/check': { text: 'Beba água.' },
  'POST /v1/posts/{id}/check': {},
  'POST /v1/posts/{id}/approve': { reason: 'Conferido.' },
  'POST /v1/posts/{id}/reject': { reason: 'Não.' },
  'POST /v1/posts/{id}/request-changes': { reason: 'Não.' },
  'POST /v1/posts/{id}/references/resolve': {},
  'POST /v1/posts/{id}/publish': {},
  'POST /v1/posts/{id}/unpublish': {},
  'POST /v1/posts/bulk': { action: 'set_category', category_id: null, items: [{}] },
  'POST /v1/releases': {
    name: 'Campanha <n>',
    items: [{ action: 'publish' }],
  },
  'PATCH /v1/releases/{id}': { name: 'Outra' },
  'POST /v1/releases/{id}/plan': {},
  'PUT /v1/posts/{id}/custom-fields': { fields: [{ meta_key: 'nota', meta_value: 'x' }] },
  'PUT /v1/posts/{id}/custom-fields/{key}': { meta_value: 'x' },
  'PUT /v1/posts/{id}/autosave': { base_version: 1, fields: { title: 'x' } },
  'POST /v1/posts/{id}/preview-tokens': {},
  'POST /v1/invitations': { name: 'Ana', role: 'author' },
  'POST /v1/field-groups': {
    key: 'grupo_<n>',
    title: 'Grupo',
    fields: [{ name: 'x', type: 'text' }],
  },
  'PATCH /v1/field-groups/{id}': { position: 1 },
  'POST /v1/field-groups/import': { groups: [{ key: 'g', title: 'G', fields: [] }], dry_run: true },
  'POST /v1/tags': { name: 'Etiqueta <n>' },
  'PATCH /v1/tags/{id}': { description: 'x' },
  'POST /v1/post-types': { key: 'novo_<n>', label: 'Novo', label_plural: 'Novos' },
  'PATCH /v1/post-types/{key}': { label: 'Outro' },
  'PUT /v1/compliance/policy': {},
  'POST /v1/categories': { name: 'Categoria <n>' },
  'PATCH /v1/categories/{id}': { description: 'x' },
  'PATCH /v1/users/{id}': { name: 'Outro nome' },
  'PATCH /v1/media/{id}': { title: 'Outro' },
  'PATCH /v1/tenants/{id}': { name: 'Outro nome' },
  'POST /v1/access-grants': { reason: 'Incidente 4711', scope: ['posts'], minutes: 30 },
  'PATCH /v1/api-keys/{id}': { name: 'Outro nome' },
  'POST /v1/api-keys/{id}/rotate': { overlap_hours: 1 },
  'POST /v1/tenants/{id}/administrator': { name: 'Ana', email: '<n>@x.example' },
};

/** Operations that are asked without credentials only. */
export const NOT_WALKED: Readonly<Record<string, string>> = {
  'POST /v1/auth/logout': "ends the caller's own session, and takes nothing",
  'DELETE /v1/me/sessions': "ends the caller's other sessions, and takes nothing",
  'POST /v1/auth/forgot-password': 'has an allowance; test/e2e/password-reset.spec.ts',
  'POST /v1/auth/reset-password': 'a link is a credential; test/e2e/password-reset.spec.ts',
  'POST /v1/auth/accept-invitation': 'a link is a credential; test/e2e/invitations.spec.ts',
  'POST /v1/auth/confirm-email': 'a link is a credential; test/e2e/email-change.spec.ts',
  'POST /v1/me/email': 'has an allowance; test/e2e/email-change.spec.ts',
  'POST /v1/tenants': 'makes a tenant; its refusals are in test/e2e/tenants.spec.ts',
  'POST /v1/tenant/deletion':
    "would end the walk; it is the caller's own, see test/e2e/deletion.spec.ts",
  'POST /v1/tenants/{id}/deletion': 'would end the walk; see test/e2e/deletion.spec.ts',
  'POST /v1/tenants/{id}/deletion/cancel': 'see test/e2e/deletion.spec.ts',
  'POST /v1/tenants/{id}/legal-hold': 'see test/e2e/deletion.spec.ts',
  'POST /v1/tenants/{id}/legal-hold/release': 'see test/e2e/deletion.spec.ts',
  'POST /v1/tenants/{id}/suspend': 'would end the walk; see test/e2e/suspension.spec.ts',
  'POST /v1/tenants/{id}/reactivate': 'would end the walk; see test/e2e/suspension.spec.ts',
};

/** Places where another tenant's reference is not answered like nobody's, and why that must be. */
export const BY_DESIGN: Readonly<Record<string, string>> = {
  'platform admin GET /v1/tenants': 'administers tenants: name and state, no row of theirs',
  'platform admin GET /v1/tenants/{id}': 'administers tenants: name and state, no row of theirs',
  'platform admin PATCH /v1/tenants/{id}': 'administers tenants: name and state, no row of theirs',
  'platform admin POST /v1/access-grants': 'asks a tenant that he sees in his list; it decides',
  'platform admin GET /v1/tenants/{id}/usage':
    'reads what a tenant uses: numbers, no row of theirs',
  'platform admin POST /v1/tenants/{id}/administrator':
    'administers tenants: whether one has an administrator, no row of theirs',
};

/** Places where even its owner sees no difference, with the reason. Everywhere else he must, or the walk compares nothing. */
export const NOT_REAL: Readonly<Record<string, string>> = {
  'GET /v1/tenant/exports/{id}/content id': 'it is not ready; test/e2e/export.spec.ts reads one',
  'POST /v1/auth/login email': 'a wrong password is answered alike, whoever it is of',
  'POST /v1/tenants/{id}/administrator email':
    'whether an address has an account is told to its reader alone',
  'PATCH /v1/posts/{id} slug': 'a post may keep its own slug',
  'DELETE /v1/users/{id} reassign_to':
    'the walk has removed the person by then; test/e2e/users.spec.ts',
  'PATCH /v1/tags/{id} slug': 'a tag may keep its own slug',
  'POST /v1/tags/{id}/merge id': 'names two tags at once; test/e2e/tags.spec.ts merges them',
};

/** Reads whose answer changes from one to the next for the same caller, with the reason. */
export const BY_ITSELF: Readonly<Record<string, string>> = {
  'GET /health/ready': 'tells times',
};

/** Paths the server answers beside the API description. */
export const NOT_IN_THE_DESCRIPTION: readonly RegExp[] = [
  /^\/$/,
  /^\/docs/,
  /^\/(accept-invitation|reset-password|confirm-email)$/,
  /^\/openapi\.json$/,
  /^\/metrics$/,
  /^\/admin\/queues/,
  /^\*$/,
];

/** What a reference of this kind looks like that nobody has; of the same length, so that no answer differs by that. */
export function nobodys(kind: Kind, like: string): string {
  if (kind === 'cursor') return nobodysCursor(like);
  return isUuidText(like) ? randomUUID() : scrambled(like);
}

const isUuidText = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The place of nobody's row in the same order: only its id, where it has one, is another. */
function nobodysCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return Buffer.from(text.replace(ids, () => randomUUID())).toString('base64url');
}

/** Other letters and digits at the end; a file's or a host's ending stays. */
function scrambled(text: string): string {
  const letters = randomBytes(text.length);
  const [, name = text, ending = ''] = /^([^@.]*)(.*)$/.exec(text) ?? [];
  const kept = Math.max(0, name.length - 12);
  const other = Array.from(name.slice(kept), (letter, n) =>
    /[a-z0-9]/i.test(letter) ? String.fromCharCode(97 + ((letters[n] ?? 0) % 26)) : letter,
  );
  return name.slice(0, kept) + other.join('') + ending;
}
