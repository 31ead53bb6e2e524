import { printedIdentification } from '#compliance/cfm/identification.js';
import { isTenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { readArticle } from '#modules/workflow/article-reader.js';
import { Db } from '#platform/db/db.js';
import { publishPost, type PublishedPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';

const DIRECTOR = { name: 'Dra. Marta Reis', registry: 'CRM/MG 4321', rqe: '777' };
const ESTABLISHMENT = {
  type: 'clinica',
  sector: 'private',
  crm_registration: 'CRM/MG 998',
  technical_director: DIRECTOR,
};

/** Res. CFM 2.336/2023 arts. 4 and 5: what a page prints beside an article comes with it. */
describe('the identification that pages print', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let author: Person;
  let colleague: Person;
  let reviewer: Person;
  let post: PublishedPost;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    colleague = await makePerson(app, tenant, 'medical_professional');
    reviewer = await makePerson(app, tenant, 'medical_admin');
    await change(`/v1/users/${author.id}`, {
      speciality: 'Neurologia',
      specialities: [{ name: 'Neurologia', rqe: '12345' }, { name: 'Dor' }],
    });
    await change(`/v1/users/${colleague.id}`, {
      specialities: [{ name: 'Pediatria', rqe: '54321' }],
    });
    await change('/v1/tenant', { settings: { establishment: ESTABLISHMENT } });
    post = await publishPost(app, tenant, author, {
      author_ids: [colleague.id],
      reviewer_ids: [reviewer.id],
    });
  });
  afterAll(() => app.stop());

  async function change(path: string, body: object): Promise<void> {
    const answer = await app.call('PATCH', path, {
      token: administrator.token,
      headers: { 'if-match': '*' },
      body,
    });
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
  }
  const get = (path: string, headers: Record<string, string> = {}, slug = tenant.slug) =>
    app.call('GET', `/v1/delivery/${slug}/${path}`, { headers });
  const article = (headers?: Record<string, string>) => get(`posts/${post.slug}`, headers);

  const signed = {
    name: 'Pessoa author',
    professional_type: 'medico',
    professional_registry: 'CRM/SP 123456',
    speciality: 'Neurologia',
    // a speciality without its number may not be announced
    specialities: [{ name: 'Neurologia', rqe: '12345' }],
  };
  const second = {
    name: 'Pessoa medical_professional',
    professional_type: 'medico',
    professional_registry: 'CRM/SP 123456',
    speciality: null,
    specialities: [{ name: 'Pediatria', rqe: '54321' }],
  };

  it('comes with the article: who signs, and the house with its director', async () => {
    const answer = await article();
    expect(answer.status).toBe(200);
    expect(answer.body.author).toEqual(signed);
    expect(answer.body.authors).toEqual([signed, second]);
    expect(answer.body.reviewers).toEqual([
      { ...second, name: 'Pessoa medical_admin', specialities: [] },
    ]);
    expect(answer.body.establishment).toEqual({
      name: `Clínica ${tenant.slug}`,
      crm_registration: 'CRM/MG 998',
      technical_director: DIRECTOR,
    });
    expect(answer.text).not.toContain(author.email);
  });

  it('comes with a list, as far as it names who signs', async () => {
    const [row] = rowsOf((await get('posts')).body);
    expect(row?.author).toEqual(signed);
  });

  it('is all that the stage on advertising takes as printed', async () => {
    if (!isTenantId(tenant.id)) throw new Error('no id of a tenant');
    const scope = systemScope(tenant.id, 'test', 'test');
    const read = await app.nest.get(Db).runAs(scope, (tx) => readArticle(tx, post.id));
    if (read === null) throw new Error('no article');
    const { author: person, establishment } = (await article()).body;
    const delivered = JSON.stringify([person, establishment]);
    // the word is the page's, made of the profession
    const parts = printedIdentification(read.snapshot)
      .split(/\n| – |, /)
      .filter((part) => !part.startsWith('MÉDIC'))
      .map((part) => part.replace(/^(?:Diretor técnico: |Registro CRM |RQE )/, ''));
    expect(parts).toContain('Neurologia (RQE 12345)');
    for (const part of parts) {
      const [name = '', rqe = ''] = part.replace(/\)$/, '').split(' (RQE ');
      expect(delivered).toContain(name);
      expect(delivered).toContain(rqe);
    }
  });

  it('comes with a preview, and with what was public at a moment', async () => {
    const token = await app.call('POST', `/v1/posts/${post.id}/preview-tokens`, {
      token: author.token,
      body: {},
    });
    const { key } = await makeKey(app, administrator, ['delivery:public']);
    for (const answer of [
      await get(`preview/${textAt(token.body, 'token')}`),
      await get(`posts/${post.slug}?as_of=${new Date().toISOString()}`, {
        authorization: `Bearer ${key}`,
      }),
    ]) {
      expect([answer.status, answer.body.author]).toEqual([200, signed]);
      expect(at(answer.body, 'establishment', 'technical_director')).toEqual(DIRECTOR);
    }
  });

  it('is null where nobody has said, and another tenant’s never', async () => {
    const bare = await makeTenant(app);
    const writer = await makePerson(app, bare, 'author');
    const { slug } = await publishPost(app, bare, writer);
    const answer = await get(`posts/${slug}`, {}, bare.slug);
    expect(answer.body.establishment).toEqual({
      name: `Clínica ${bare.slug}`,
      crm_registration: null,
      technical_director: null,
    });
    expect(at(answer.body, 'author', 'specialities')).toEqual([]);
    expect(answer.text).not.toContain('Marta Reis');
  });

  it.each<[string, () => Promise<void>]>([
    [
      'the director',
      () =>
        change('/v1/tenant', {
          settings: { establishment: { technical_director: { name: 'Dr. Caio Brandt' } } },
        }),
    ],
    ['the name of the house', () => change('/v1/tenant', { name: 'Clínica Nova' })],
    [
      'an RQE',
      () =>
        change(`/v1/users/${author.id}`, { specialities: [{ name: 'Neurologia', rqe: '999' }] }),
    ],
    [
      'an RQE of who wrote along',
      () =>
        change(`/v1/users/${colleague.id}`, { specialities: [{ name: 'Pediatria', rqe: '888' }] }),
    ],
  ])('has another tag with %s', async (_, edit) => {
    const etag = (await article()).headers.etag ?? '';
    expect((await article({ 'if-none-match': etag })).status).toBe(304);
    await edit();
    const answer = await article({ 'if-none-match': etag });
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).not.toBe(etag);
  });

  it('opens no table of tenants or settings to the role of partner sites', async () => {
    for (const sql of [
      'select name from tenants',
      'select establishment from tenant_settings',
      'select email from users',
      'select validated_at from users',
    ]) {
      await expect(app.database.asRole('parecer_public', sql)).rejects.toThrow('permission denied');
    }
    // without a signed context there is no house
    expect(
      await app.database.asRole('parecer_public', 'select app.printed_establishment() as house'),
    ).toEqual([{ house: null }]);
    await expect(
      app.database.asRole('parecer_app', 'select app.printed_establishment()'),
    ).rejects.toThrow('permission denied');
  });
});
