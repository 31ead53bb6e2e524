import { randomUUID } from 'node:crypto';
import { type Guest, letIn } from '../support/access.js';
import { GOOD_ARTICLE } from '../support/articles.js';
import { at, isRecord, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const PHRASE = {
  key: 'expressao',
  words: 'equipe de saúde',
  severity: 'B',
  message: { pt: 'A clínica não usa esta expressão.', en: 'The clinic does not use these words.' },
  suggestion: { pt: 'Diga com quem falar.', en: 'Say whom to talk to.' },
} as const;

/** Whom a tenant let in reads in a check what a review would say, and not what the rules alone say. */
describe('a check under an access grant', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let author: Person;
  let guest: Guest;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    await asAdministrator('PUT', '/v1/compliance/policy', { phrases: [PHRASE] });
    await asAdministrator('PATCH', '/v1/tenant', {
      settings: {
        thresholds: { lgpd_min_score: 100 },
        establishment: { type: 'clinica', crm_registration: 'CRM/MG 998' },
      },
    });
    guest = await letIn(app, tenant, administrator);
  });
  afterAll(() => app.stop());

  async function asAdministrator(method: 'PUT' | 'PATCH', path: string, body: object) {
    const { token } = administrator;
    const answer = await app.call(method, path, { token, headers: { 'if-match': '*' }, body });
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
  }
  async function draft(body: object): Promise<string> {
    const made = await app.call('POST', '/v1/posts', { token: author.token, body });
    expect([made.status, made.text]).toEqual([201, made.text]);
    return textAt(made.body, 'id');
  }
  const rulesOf = ({ body }: Answer): readonly unknown[] => {
    const findings = at(body, 'findings');
    return Array.isArray(findings) ? findings.filter(isRecord).map(({ rule }) => rule) : [];
  };

  it('goes by author, house, least score and policy, as everybody’s', async () => {
    const id = await draft({
      ...GOOD_ARTICLE,
      excerpt: 'A moradora de Sorocaba, de 93 anos, foi internada em 12/03/2024.',
    });
    const own = await app.call('POST', `/v1/posts/${id}/check`, { token: author.token, body: {} });
    const lent = await guest.call('POST', `/v1/posts/${id}/check`, { body: {} });
    expect([own.status, lent.status]).toEqual([200, 200]);
    expect(rulesOf(lent)).toContain('TENANT-EXPRESSAO');
    expect(lent.body).toEqual(own.body);
    expect(lent.body.verdict).toBe('blocked');
  });

  it('opens neither policy nor settings nor people', async () => {
    for (const path of ['/v1/compliance/policy', '/v1/tenant', `/v1/users/${author.id}`]) {
      expect((await guest.call('GET', path)).status).toBeGreaterThanOrEqual(403);
    }
  });

  it('is of no patient, of no other tenant, and needs a grant for posts', async () => {
    const patients = await draft({
      ...GOOD_ARTICLE,
      compliance_level: 'phi',
      medical_disclaimer: 'Só para a equipe.',
    });
    const elsewhere = await makeTenant(app);
    const stranger = await makePerson(app, elsewhere, 'author');
    const made = await app.call('POST', '/v1/posts', { token: stranger.token, body: GOOD_ARTICLE });
    for (const id of [patients, textAt(made.body, 'id'), randomUUID()]) {
      expect((await guest.call('POST', `/v1/posts/${id}/check`, { body: {} })).status).toBe(404);
    }
    const id = await draft(GOOD_ARTICLE);
    const blind = await letIn(app, tenant, administrator, { scope: ['media'] });
    expect((await blind.call('POST', `/v1/posts/${id}/check`, { body: {} })).status).toBe(403);
    // a text of no post is for who writes or reviews
    expect((await guest.call('POST', '/v1/check', { body: { text: 'Beba água.' } })).status).toBe(
      403,
    );
  });
});
