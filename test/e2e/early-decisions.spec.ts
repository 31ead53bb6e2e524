import { GOOD_ARTICLE } from '../support/articles.js';
import { textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

/** How long the last stage is kept from handing in what it found, in seconds. */
const SLOW = 1;
const PHRASE = {
  key: 'equipe',
  words: 'equipe de saúde',
  severity: 'M',
  message: { pt: 'A clínica não usa esta expressão.', en: 'The clinic does not use these words.' },
  suggestion: { pt: 'Diga com quem falar.', en: 'Say whom to talk to.' },
} as const;

describe('a decision while the last stage reads', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let officer: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    officer = await makePerson(app, tenant, 'compliance_officer');
    await app.database.admin(
      `create function public.linger() returns trigger language plpgsql as $$
         begin perform pg_sleep(${SLOW}); return new; end $$;
       create trigger linger before insert on stage_results for each row when (new.stage = 'S.4-1.1-3')
         execute function public.linger()`,
    );
  });
  afterAll(() => app.stop());

  const post = (path: string, by: Person, body?: unknown) =>
    app.call('POST', path, { token: by.token, ...(body === undefined ? {} : { body }) });
  const review = async (path: string): Promise<Answer['body']> =>
    (await app.call('GET', `${path}/workflow`, { token: officer.token })).body;

  /** A post whose review says `cfm_pending`, and whose last stage has not spoken. */
  async function beingRead(): Promise<string> {
    const made = await post('/v1/posts', author, GOOD_ARTICLE);
    const path = `/v1/posts/${textAt(made.body, 'id')}`;
    expect((await post(`${path}/submit`, author)).status).toBe(202);
    const early = await eventually('the last stage reads', 20, async () => {
      const now = await review(path);
      return now.state === 'cfm_pending' ? now : null;
    });
    expect(early).toMatchObject({ current_stage: 'S.4-1.1-3', awaiting_decision: false });
    return path;
  }

  it('waits for the stage and counts', async () => {
    const approved = await post(`${await beingRead()}/approve`, officer, { reason: 'Lido.' });
    expect([approved.status, approved.body.state]).toEqual([200, 'approved']);
    const sentBack = await post(`${await beingRead()}/request-changes`, officer, {
      reason: 'Falta a fonte.',
    });
    expect([sentBack.status, sentBack.body.state]).toEqual([200, 'revision_required']);
  });

  it('approves nothing that was found meanwhile and wants a reason', async () => {
    const put = await app.call('PUT', '/v1/compliance/policy', {
      token: officer.token,
      headers: { 'if-match': '*' },
      body: { phrases: [PHRASE] },
    });
    expect(put.status).toBe(200);
    const path = await beingRead();
    const blind = await post(`${path}/approve`, officer, { reason: 'Lido.' });
    expect(blind.status).toBe(409);
    expect(blind.body).toMatchObject({
      code: 'workflow.findings_unseen',
      rules: ['TENANT-EQUIPE'],
    });
    expect(await review(path)).toMatchObject({ state: 'cfm_pending', awaiting_decision: true });
    const seen = await post(`${path}/approve`, officer, { reason: 'Lido, e sabido.' });
    expect([seen.status, seen.body.state]).toEqual([200, 'approved']);
  });
});
