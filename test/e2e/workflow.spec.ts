import { BAD_ARTICLE, GOOD_ARTICLE } from '../support/articles.js';
import { at, textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

describe('the way of a post to the public', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let editor: Person;
  let officer: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    editor = await makePerson(app, tenant, 'editor');
    officer = await makePerson(app, tenant, 'compliance_officer');
  });
  afterAll(() => app.stop());

  const post = (path: string, by: Person, body?: unknown) =>
    app.call('POST', path, { token: by.token, ...(body === undefined ? {} : { body }) });
  const get = (path: string, by?: Person) => app.call('GET', path, { token: by?.token });

  async function draft(article: object, by = author): Promise<string> {
    const answer = await post('/v1/posts', by, article);
    expect(answer.status).toBe(201);
    return `/v1/posts/${textAt(answer.body, 'id')}`;
  }

  async function machineDone(path: string): Promise<Answer> {
    return eventually('the machine has spoken', 20, async () => {
      const answer = await get(`${path}/workflow`, author);
      return answer.body.awaiting_decision === true || answer.body.state === 'revision_required'
        ? answer
        : null;
    });
  }

  async function reviewed(article: object): Promise<string> {
    const path = await draft(article);
    expect((await post(`${path}/submit`, author)).status).toBe(202);
    await machineDone(path);
    return path;
  }

  async function approved(article: object): Promise<string> {
    const path = await reviewed(article);
    const answer = await post(`${path}/approve`, officer, { reason: 'Conferido.' });
    expect(answer.status).toBe(200);
    return path;
  }

  async function patch(path: string, body: object): Promise<Answer> {
    const { etag } = (await get(path, author)).headers;
    return app.call('PATCH', path, {
      token: author.token,
      body,
      headers: { 'if-match': etag ?? '' },
    });
  }

  const publicOf = async (path: string) => {
    const slug = textAt((await get(path, author)).body, 'slug');
    return get(`/v1/delivery/${tenant.slug}/posts/${slug}`);
  };

  it('leads a good article through every stage, a reviewer and out', async () => {
    const path = await draft(GOOD_ARTICLE);
    const submitted = await post(`${path}/submit`, author);
    expect(submitted.status).toBe(202);
    expect(submitted.body).toMatchObject({ current_stage: 'S.2.1', state: 'lgpd_pending' });

    const review = await machineDone(path);
    expect(review.body).toMatchObject({
      current_stage: 'S.4-1.1-3',
      state: 'cfm_pending',
      lgpd_score: 100,
      compliance_validations: { lgpd_check: 'passed' },
    });
    expect(at(review.body, 'scientific_references', 0)).toMatchObject({
      type: 'pubmed',
      id: '23558163',
    });
    expect((await publicOf(path)).status).toBe(404);

    const decided = await post(`${path}/approve`, officer, { reason: 'Conferido.' });
    expect(decided.status).toBe(200);
    expect(decided.body).toMatchObject({ current_stage: 'S.5.1', state: 'approved' });
    expect((await publicOf(path)).status).toBe(404);

    const published = await post(`${path}/publish`, editor, {});
    expect(published.status).toBe(200);
    expect(published.body).toMatchObject({ status: 'published' });
    expect((await publicOf(path)).body).toMatchObject({ title: GOOD_ARTICLE.title });

    const history = at((await get(`${path}/workflow`, author)).body, 'history');
    expect(history).toMatchObject([
      { stage: 'S.1.1', state: 'created' },
      { stage: 'S.2.1', state: 'lgpd_pending', actor: { id: author.id } },
      { stage: 'S.3.1', state: 'medical_pending', actor: { id: null } },
      { stage: 'S.4-1.1-3', state: 'cfm_pending' },
      { stage: 'S.5.1', state: 'approved', actor: { id: officer.id }, reason: 'Conferido.' },
    ]);
  });

  it('tells the author of a bad article which words break which rule', async () => {
    const path = await reviewed(BAD_ARTICLE);
    const review = (await get(`${path}/workflow`, author)).body;
    expect(review).toMatchObject({ state: 'revision_required', awaiting_decision: false });
    const findings = at(review, 'findings');
    if (!Array.isArray(findings)) throw new Error('no findings');
    const cpf: unknown = findings.find((finding) => at(finding, 'rule') === 'LGPD-CPF');
    expect(cpf).toMatchObject({ severity: 'B', stage: 'S.2.1', field: 'content' });
    const [start, end] = [Number(at(cpf, 'start')), Number(at(cpf, 'end'))];
    expect(BAD_ARTICLE.content.slice(start, end)).toBe('529.982.247-25');
    expect(findings.map((finding) => at(finding, 'rule'))).toContain('CFM-11-GUARANTEE');

    const english = await app.call('GET', `${path}/workflow`, {
      token: author.token,
      headers: { 'accept-language': 'en-GB,en;q=0.9,pt;q=0.1' },
    });
    expect(textAt(english.body, 'findings', 0, 'message')).not.toBe(
      textAt(review, 'findings', 0, 'message'),
    );

    expect((await post(`${path}/approve`, officer, { reason: 'x' })).body).toMatchObject({
      code: 'workflow.not_waiting',
    });
    const refused = await post(`${path}/publish`, editor, {});
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('workflow.not_approved');
    expect(at(refused.body, 'findings', 0, 'rule')).toBeDefined();
  });

  it('takes a refused article again only after it was changed', async () => {
    const path = await reviewed(BAD_ARTICLE);
    expect((await post(`${path}/submit`, author)).body.code).toBe('workflow.nothing_changed');
    expect((await patch(path, { ...GOOD_ARTICLE })).status).toBe(200);
    expect((await post(`${path}/submit`, author)).status).toBe(202);
    expect((await machineDone(path)).body).toMatchObject({ state: 'cfm_pending', lgpd_score: 100 });
  });

  it('keeps what is public until the change to it is approved', async () => {
    const path = await approved({ ...GOOD_ARTICLE, title: 'Primeira versão' });
    await post(`${path}/publish`, editor);
    expect((await patch(path, { title: 'Segunda versão' })).body).toMatchObject({
      status: 'published',
    });
    expect((await publicOf(path)).body.title).toBe('Primeira versão');
    expect((await post(`${path}/publish`, editor)).body.code).toBe('workflow.not_approved');
    await post(`${path}/submit`, author);
    await machineDone(path);
    await post(`${path}/approve`, officer, { reason: 'Conferido.' });
    expect((await publicOf(path)).body.title).toBe('Primeira versão');
    expect((await post(`${path}/publish`, editor)).status).toBe(200);
    expect((await publicOf(path)).body.title).toBe('Segunda versão');
  });

  it('ends a running review when its text is changed', async () => {
    const path = await reviewed(GOOD_ARTICLE);
    await patch(path, { title: 'Outro título' });
    const review = (await get(`${path}/workflow`, author)).body;
    expect(review.state).toBe('revision_required');
    expect((await post(`${path}/approve`, officer, { reason: 'x' })).status).toBe(409);
    expect((await post(`${path}/submit`, author)).status).toBe(202);
  });

  it('lets a reviewer refuse or send back, with a reason', async () => {
    const refused = await reviewed(GOOD_ARTICLE);
    expect((await post(`${refused}/reject`, officer, {})).status).toBe(422);
    expect(
      (await post(`${refused}/reject`, officer, { reason: 'Fora da linha.' })).body,
    ).toMatchObject({ state: 'rejected' });
    const sentBack = await reviewed(GOOD_ARTICLE);
    const answer = await post(`${sentBack}/request-changes`, officer, { reason: 'Cite a fonte.' });
    expect(answer.body.state).toBe('revision_required');
  });

  it('lets nobody decide on his own post, nor without the right', async () => {
    const admin = await makePerson(app, tenant, 'medical_admin');
    const path = await draft(GOOD_ARTICLE, admin);
    await post(`${path}/submit`, admin);
    await eventually('the machine has spoken', 20, async () => {
      const answer = await get(`${path}/workflow`, admin);
      return answer.body.awaiting_decision === true;
    });
    expect((await post(`${path}/approve`, admin, { reason: 'x' })).body.code).toBe(
      'workflow.own_post',
    );
    expect((await post(`${path}/approve`, editor, { reason: 'x' })).status).toBe(403);
    expect((await post(`${path}/approve`, officer, { reason: 'x' })).status).toBe(200);
  });

  it('submits a revision once', async () => {
    const path = await draft(GOOD_ARTICLE);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(`${path}/submit`, author)),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'workflow.already_submitted')).toHaveLength(
      9,
    );
  });

  it('decides once, however many decide at the same time', async () => {
    const path = await reviewed(GOOD_ARTICLE);
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => post(`${path}/approve`, officer, { reason: 'sim' })),
      ...Array.from({ length: 5 }, () => post(`${path}/reject`, officer, { reason: 'não' })),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
  });

  it('publishes at the planned time what was approved, whatever is written meanwhile', async () => {
    const path = await approved({ ...GOOD_ARTICLE, title: 'Planejado' });
    const past = await post(`${path}/publish`, editor, { scheduled_at: '2020-01-01T00:00:00Z' });
    expect(past.status).toBe(422);
    const soon = new Date(Date.now() + 1_500).toISOString();
    const planned = await post(`${path}/publish`, editor, { scheduled_at: soon });
    expect(planned.body).toMatchObject({ status: 'scheduled', scheduled_at: soon });
    expect((await publicOf(path)).status).toBe(404);
    await patch(path, { title: 'Escrito depois' });
    await eventually('the post is public', 10, async () => (await publicOf(path)).status === 200);
    expect((await publicOf(path)).body.title).toBe('Planejado');
    expect((await get(path, author)).body.status).toBe('published');
  });

  it('takes a post back from the public', async () => {
    const path = await approved({ ...GOOD_ARTICLE, title: 'Retirado' });
    expect((await post(`${path}/unpublish`, editor)).body.code).toBe('workflow.not_published');
    await post(`${path}/publish`, editor);
    expect((await publicOf(path)).status).toBe(200);
    expect((await post(`${path}/unpublish`, editor)).body).toMatchObject({ status: 'draft' });
    expect((await publicOf(path)).status).toBe(404);
    expect((await post(`${path}/publish`, editor)).status).toBe(200);
  });

  it('shows a stage that gave up, and starts it anew', async () => {
    const path = await draft(GOOD_ARTICLE);
    expect((await post(`${path}/workflow/retry`, author)).status).toBe(409);
    await post(`${path}/submit`, author);
    await machineDone(path);
    await app.database.admin(
      `update workflow_states set stage_error = 'Error' where content_id = $1`,
      [path.slice('/v1/posts/'.length)],
    );
    expect((await get(`${path}/workflow`, author)).body.stage_error).toBe('Error');
    expect((await post(`${path}/workflow/retry`, author)).status).toBe(202);
    expect((await get(`${path}/workflow`, author)).body.stage_error).toBeNull();
  });

  it('quotes nothing of a file in its review to who does not see the file', async () => {
    const caption = 'A redução do café diminuiu a pressão arterial em 3 mmHg (PMID 31000001).';
    const form = formOf([{ filename: 'a.png', type: 'image/png', bytes: PNG }], { caption });
    const file = textAt((await upload(app, editor.token, form)).body, 'id');
    const image = `<p><img src="/v1/media/${file}/content" alt="Saleiro"></p>`;
    const path = await reviewed({ ...GOOD_ARTICLE, content: `${GOOD_ARTICLE.content}${image}` });
    const claims = async (by: Person): Promise<readonly unknown[]> => {
      const { body } = await get(`${path}/workflow`, by);
      return Object.values(body.medical_claims ?? {}).filter((claim: unknown) =>
        String(at(claim, 'field')).startsWith('media.'),
      );
    };
    const known = await claims(author);
    expect(known).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('café') }),
    );

    const change = (body: object) =>
      app.call('PATCH', `/v1/media/${file}`, {
        token: editor.token,
        headers: { 'if-match': '*' },
        body,
      });
    // whatever it became since the review read it
    for (const hidden of [
      { access_level: 'restricted' },
      { access_level: 'public', contains_phi: true },
    ]) {
      expect((await change(hidden)).status).toBe(200);
      expect((await get(`/v1/media/${file}`, author)).status).toBe(404);
      const answer = await get(`${path}/workflow`, author);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(/café|31000001/);
      expect(await claims(editor)).toEqual(known);
      expect(await claims(officer)).toEqual(known);
    }
  });

  it('refuses what the routes do not know', async () => {
    const path = await draft(GOOD_ARTICLE);
    expect((await post(`${path}/publish`, editor, { when: 'now' })).body).toMatchObject({
      code: 'request.unknown_field',
      errors: [{ pointer: '/when' }],
    });
    expect((await post(`${path}/publish`, editor, { scheduled_at: 5 })).status).toBe(422);
    expect((await post('/v1/posts/not-an-id/submit', author)).status).toBe(404);
    expect((await get(`${path}/workflow?x=1`, author)).body.code).toBe('request.unknown_parameter');
  });
});
