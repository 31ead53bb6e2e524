import { KEY_SCOPES } from '#kernel/key-scopes.js';
import { requestAccess } from '../support/access.js';
import { GOOD_ARTICLE } from '../support/articles.js';
import { makeCategory, publishPost } from '../support/content.js';
import { textAt } from '../support/json.js';
import { type MadeKey, makeKey } from '../support/keys.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import type { TestApp } from '../support/test-app.js';

/** A tenant with at least one row of every kind, and a word that stands in each of its texts. */
export interface FullTenant {
  readonly tenant: Tenant;
  readonly canary: string;
  readonly administrator: Person;
  readonly officer: Person;
  readonly reviewer: Person;
  /** Writes and reads his own; nothing else hangs on him. */
  readonly author: Person;
  readonly postId: string;
  readonly pendingPostId: string;
  readonly categoryId: string;
  readonly fieldGroupId: string;
  readonly tagId: string;
  /** A page with another below it. */
  readonly parentPageId: string;
  readonly mediaId: string;
  readonly invitationId: string;
  /** Of its list of posts. */
  readonly cursor: string;
  /** An administrator of the install who asked to be let in; nobody has decided yet. */
  readonly guest: Person;
  readonly grantId: string;
  readonly exportId: string;
  readonly domainId: string;
  readonly apiKey: MadeKey;
  /** A draft that names the published post. */
  readonly releaseId: string;
  /** Another one of the administrator's than his token names. */
  readonly sessionId: string;
  readonly previewId: string;
}

/** The application must run without workers, or the outbox would be emptied. */
export async function makeFullTenant(app: TestApp, slug: string): Promise<FullTenant> {
  const canary = `canario-${slug}`;
  const tenant = await makeTenant(app, slug);
  const administrator = await makePerson(app, tenant, 'administrator');
  const officer = await makePerson(app, tenant, 'compliance_officer');
  const reviewer = await makePerson(app, tenant, 'medical_admin');
  const author = await makePerson(app, tenant, 'author');
  const categoryId = await makeCategory(app, tenant, `secao-${slug}`);
  await app.call('PATCH', `/v1/categories/${categoryId}`, {
    token: administrator.token,
    headers: { 'if-match': '*' },
    body: { description: canary },
  });
  const tags = await app.database.admin<{ id: string }>(
    'insert into tags (tenant_id, name, slug, description) values ($1, $2::text, $3, $2::text) returning id',
    [tenant.id, `Etiqueta ${canary}`, `etiqueta-${slug}`],
  );
  const tagId = textAt(tags, 0, 'id');
  await app.database.admin(
    'insert into post_types (tenant_id, key, label, label_plural) values ($1, $2, $3::text, $3::text)',
    [tenant.id, `tipo-${slug}`, `Tipo ${canary}`],
  );
  const policy = await app.call('PUT', '/v1/compliance/policy', {
    token: officer.token,
    headers: { 'if-match': '"0"' },
    body: { phrases: [phraseOf(canary)] },
  });
  if (policy.status !== 200) throw new Error(`no policy: ${policy.text}`);
  const fieldGroupId = await makeFieldGroup(app, administrator, slug, canary);
  const cover = formOf([{ filename: 'capa.png', bytes: PNG }], { title: `Capa ${canary}` });
  const coverId = textAt((await upload(app, administrator.token, cover)).body, 'id');
  const published = await publishPost(app, tenant, author, {
    title: `Artigo ${canary}`,
    // without the word: another tenant may well choose the same slug
    slug: `artigo-${slug}`,
    content: `<p>Texto de ${canary}.</p>`,
    category_id: categoryId,
    tag_ids: [tagId],
    author_ids: [administrator.id],
    reviewer_ids: [reviewer.id],
    custom_fields: [
      { key: 'nota', value: canary, type: 'text' },
      { key: 'achado', value: canary, type: 'text' },
      { key: 'caso', value: canary, type: 'text', is_phi: true },
    ],
    featured_media_id: coverId,
  });
  const pending = await app.call('POST', '/v1/posts', {
    token: administrator.token,
    body: {
      ...GOOD_ARTICLE,
      title: `Em análise ${canary}`,
      custom_fields: [{ meta_key: 'ligado', meta_value: JSON.stringify([published.id]) }],
    },
    headers: { 'idempotency-key': canary },
  });
  const pendingPostId = textAt(pending.body, 'id');
  await app.call('POST', `/v1/posts/${pendingPostId}/submit`, { token: administrator.token });
  await app.database.admin(
    `with asked as (
       insert into reference_checks (tenant_id, run_id, kind, ref_id)
       select tenant_id, id, 'doi', $2 from workflow_states where content_id = $1 returning tenant_id, kind, ref_id)
     insert into resolved_references (tenant_id, kind, ref_id, outcome) select tenant_id, kind, ref_id, 'absent' from asked`,
    [pendingPostId, `10.1000/${canary}`],
  );
  const pages = await app.database.admin<{ id: string }>(
    `insert into posts (tenant_id, title, slug, post_type, compliance_level, author_id)
     select $1, $2, $3 || n, 'page', 'public', $4 from generate_series(1, 2) n returning id`,
    [tenant.id, `Página ${canary}`, `pagina-${slug}-`, author.id],
  );
  const parentPageId = textAt(pages, 0, 'id');
  await app.database.admin('update posts set parent_id = $1 where id = $2', [
    parentPageId,
    textAt(pages, 1, 'id'),
  ]);
  const form = formOf([{ filename: `${canary}.png`, bytes: PNG }], {
    title: canary,
    post_id: published.id,
  });
  const mediaId = textAt((await upload(app, administrator.token, form)).body, 'id');
  const guest = await makePlatformAdmin(app);
  const grantId = await requestAccess(app, guest, tenant);
  const invitation = await app.call('POST', '/v1/invitations', {
    token: administrator.token,
    body: { email: `${canary}@convidada.example`, name: `Convidada ${canary}`, role: 'author' },
  });
  const release = await app.call('POST', '/v1/releases', {
    token: administrator.token,
    body: {
      name: `Campanha ${canary}`,
      scheduled_at: '2030-05-01T12:00:00Z',
      items: [{ post_id: published.id, action: 'publish' }],
    },
  });
  await app.call('POST', `/v1/posts/${published.id}/unpublish`, {
    token: administrator.token,
    body: { scheduled_at: '2030-05-02T12:00:00Z' },
  });
  await app.call('PUT', `/v1/posts/${published.id}/autosave`, {
    token: author.token,
    body: { base_version: 1, fields: { title: canary } },
  });
  const preview = await app.call('POST', `/v1/posts/${published.id}/preview-tokens`, {
    token: author.token,
    body: {},
  });
  const page = await app.call('GET', '/v1/posts?limit=1', { token: administrator.token });
  const exports = await app.database.admin<{ id: string }>(
    'insert into tenant_exports (tenant_id, requested_by) values ($1, $2) returning id',
    [tenant.id, administrator.id],
  );
  const domains = await app.database.admin<{ id: string }>(
    'insert into tenant_domains (tenant_id, domain) values ($1, $2) returning id',
    [tenant.id, `${canary}.example`],
  );
  await app.call('POST', '/v1/auth/login', {
    body: { email: administrator.email, password: PASSWORD },
  });
  const sessions = await app.call('GET', '/v1/me/sessions', { token: administrator.token });
  return {
    tenant,
    canary,
    administrator,
    officer,
    reviewer,
    author,
    postId: published.id,
    pendingPostId,
    categoryId,
    tagId,
    parentPageId,
    fieldGroupId,
    mediaId,
    invitationId: textAt(invitation.body, 'id'),
    cursor: textAt(page.body, 'next_cursor'),
    guest,
    grantId,
    exportId: textAt(exports, 0, 'id'),
    domainId: textAt(domains, 0, 'id'),
    apiKey: await makeKey(app, administrator, KEY_SCOPES, { name: `Chave ${canary}` }),
    releaseId: textAt(release.body, 'id'),
    previewId: textAt(preview.body, 'id'),
    sessionId: textAt(sessions.body, 'data', 0, 'id'),
  };
}

/** A group with a field to look for, one that names posts, and one that is hidden. */
async function makeFieldGroup(
  app: TestApp,
  administrator: Person,
  slug: string,
  canary: string,
): Promise<string> {
  const group = await app.call('POST', '/v1/field-groups', {
    token: administrator.token,
    body: {
      key: `grupo_${slug.replace(/[^a-z0-9_]/g, '_')}`,
      title: `Grupo ${canary}`,
      fields: [
        { name: 'achado', type: 'text', filterable: true, public_filter: true },
        { name: 'ligado', type: 'relationship' },
        {
          name: 'oculto',
          type: 'text',
          conditional_logic: [[{ field: 'achado', operator: '==', value: 'nunca' }]],
        },
      ],
    },
  });
  return textAt(group.body, 'id');
}

/** Words of a house's own. */
function phraseOf(words: string) {
  const text = { pt: words, en: words };
  return { key: 'canario', words, severity: 'm', message: text, suggestion: text };
}
