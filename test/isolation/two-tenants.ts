import { GOOD_ARTICLE } from '../support/articles.js';
import { makeCategory, publishPost } from '../support/content.js';
import { textAt } from '../support/json.js';
import { formOf, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import type { TestApp } from '../support/test-app.js';

/** A tenant with at least one row of every kind, and a word that stands in each of its texts. */
export interface FullTenant {
  readonly tenant: Tenant;
  readonly canary: string;
  readonly administrator: Person;
  readonly officer: Person;
  readonly reviewer: Person;
  readonly postId: string;
  readonly pendingPostId: string;
  readonly categoryId: string;
  readonly mediaId: string;
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The application must run without workers, or the outbox would be emptied. */
export async function makeFullTenant(app: TestApp, slug: string): Promise<FullTenant> {
  const canary = `canario-${slug}`;
  const tenant = await makeTenant(app, slug);
  const administrator = await makePerson(app, tenant, 'administrator');
  const officer = await makePerson(app, tenant, 'compliance_officer');
  const reviewer = await makePerson(app, tenant, 'medical_admin');
  const categoryId = await makeCategory(app, tenant, canary);
  const published = await publishPost(app, tenant, administrator, {
    title: `Artigo ${canary}`,
    slug: `artigo-${canary}`,
    content: `<p>Texto de ${canary}.</p>`,
    category_id: categoryId,
    custom_fields: [{ key: 'nota', value: canary, type: 'text' }],
  });
  const pending = await app.call('POST', '/v1/posts', {
    token: administrator.token,
    body: { ...GOOD_ARTICLE, title: `Em análise ${canary}` },
    headers: { 'idempotency-key': canary },
  });
  const pendingPostId = textAt(pending.body, 'id');
  await app.call('POST', `/v1/posts/${pendingPostId}/submit`, { token: administrator.token });
  const form = formOf([{ filename: `${canary}.png`, bytes: PNG }], { title: canary });
  const mediaId = textAt((await upload(app, administrator.token, form)).body, 'id');
  return {
    tenant,
    canary,
    administrator,
    officer,
    reviewer,
    postId: published.id,
    pendingPostId,
    categoryId,
    mediaId,
  };
}
