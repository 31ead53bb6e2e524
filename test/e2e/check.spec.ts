import { randomUUID } from 'node:crypto';
import { BAD_ARTICLE, GOOD_ARTICLE } from '../support/articles.js';
import { at, isRecord, textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const CPF = '529.982.247-25';

interface Found {
  readonly rule: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  readonly message: string;
}

const listAt = (answer: Answer, name: string): readonly Record<string, unknown>[] => {
  const list = at(answer.body, name);
  return Array.isArray(list) ? list.filter(isRecord) : [];
};

const findingsOf = (answer: Answer): readonly Found[] =>
  listAt(answer, 'findings').map((finding) => ({
    rule: textAt(finding, 'rule'),
    field: textAt(finding, 'field'),
    start: Number(finding.start),
    end: Number(finding.end),
    excerpt: textAt(finding, 'excerpt'),
    message: textAt(finding, 'message'),
  }));

describe('the check of a text', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
  });
  afterAll(() => app.stop());

  /** On a busy machine the threads may have no time for it: asked again, as the answer says. */
  async function check(body: unknown, token = author.token, headers = {}): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await app.call('POST', '/v1/check', { token, body, headers });
      if (answer.status !== 503 || tries === 3) return answer;
    }
  }

  async function draft(body: object = GOOD_ARTICLE, token = author.token): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', { token, body });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }

  it('says what all three stages would say, each finding with its words and its law', async () => {
    const text = `<p>A paciente <b>Luana Prado</b>, CPF ${CPF}, usou a pomada, que cura a psoríase para sempre.</p>`;
    const answer = await check({ text });
    expect([answer.status, answer.body.verdict]).toEqual([200, 'blocked']);
    expect(listAt(answer, 'stages').map(({ stage }) => stage)).toEqual([
      'S.2.1',
      'S.3.1',
      'S.4-1.1-3',
    ]);
    const findings = findingsOf(answer);
    for (const { field, start, end, excerpt } of findings) {
      expect(field).toBe('content');
      expect(text.slice(start, end)).toBe(excerpt);
    }
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'LGPD-CPF', excerpt: CPF, field: 'content' }),
    );
    for (const finding of listAt(answer, 'findings')) {
      expect(finding.source).toEqual(expect.stringMatching(/Lei|Res\.|RDC|CEM|Decreto/));
      expect(finding).toHaveProperty('fix');
    }
    const span = listAt(answer, 'personal_data').find(({ type }) => type === 'CPF');
    expect(span).toMatchObject({ valid: true, allow: false, tier: 'direct' });
    expect(JSON.stringify(span)).not.toContain(CPF);
    const terms = listAt(answer, 'lgpd_terms').map(({ factor }) => Number(factor));
    const product = terms.reduce((all, factor) => all * factor, 100);
    expect(answer.body.lgpd_score).toBe(Math.floor(product + 1e-9));
    expect(at(answer.body, 'counts', 'findings')).toBe(findings.length);
  });

  it('answers in Portuguese, and in English for who asks for it', async () => {
    const body = { text: `CPF ${CPF}` };
    const portuguese = findingsOf(await check(body));
    const english = findingsOf(await check(body, author.token, { 'accept-language': 'en' }));
    expect(portuguese[0]?.message).toContain('Dado pessoal');
    expect(english[0]?.message).toContain('Personal data');
    expect(english.map(({ rule }) => rule)).toEqual(portuguese.map(({ rule }) => rule));
  });

  it('knows what it is told of author, house and product', async () => {
    const text = 'Conheça o medicamento na nossa clínica, com resultado garantido.';
    const rules = async (more: object) =>
      findingsOf(await check({ text, ...more })).map(({ rule }) => rule);
    const physician = await rules({
      author: { name: 'Ana Prado', professional_type: 'medico', professional_registry: 'CRM/SP 1' },
    });
    const journalist = await rules({ author: { professional_type: 'jornalista' } });
    expect(physician.some((rule) => rule.startsWith('CFM'))).toBe(true);
    expect(journalist.some((rule) => rule.startsWith('CFM'))).toBe(false);
    const facts = {
      pictures: [{ kind: 'before_after', patients: 1, patient_consent: false }],
      form: { fields: ['nome'], privacy_notice: false },
      product: { class: 'prescription', dcb: 'losartana' },
      advertiser: { type: 'clinica', name: 'X' },
      sponsor: null,
    };
    const told = await check({
      text,
      facts,
      establishment: { type: 'clinica', sector: 'private' },
    });
    expect([told.status, told.text]).toEqual([200, told.text]);
  });

  it.each([
    [{}, 422, '/text'],
    [{ text: 'a', fields: {} }, 422, '/text'],
    [{ text: 1 }, 422, '/text'],
    [{ fields: { content: 1 } }, 422, '/fields/content'],
    [{ fields: { author_id: 'x' } }, 400, '/fields/author_id'],
    [{ fields: { 'custom_fields.a.b/c': 'x' } }, 400, '/fields/custom_fields.a.b~1c'],
    [{ text: 'a', facts: { pictures: [{ kind: 'x' }] } }, 422, '/facts/pictures/0/kind'],
    [{ text: 'a', compliance_level: 'phi' }, 422, '/compliance_level'],
    [{ text: 'a', save: true }, 400, '/save'],
    [{ text: 'a\u0000' }, 422, '/text'],
    [{ text: 'a\ud800' }, 422, '/text'],
  ])('refuses %j', async (body, status, pointer) => {
    const answer = await check(body);
    expect([answer.status, at(answer.body, 'errors', 0, 'pointer')]).toEqual([status, pointer]);
  });

  it('takes a text of a megabyte and no more', async () => {
    const long = 'Beba água. '.repeat(95_000);
    const taken = await check({ text: long });
    expect([taken.status, taken.body.verdict]).toEqual([200, 'passed']);
    const fields = { content: long, excerpt: 'x'.repeat(20_000) };
    const refused = await check({ fields });
    expect([refused.status, refused.body.code]).toEqual([413, 'request.too_large']);
  });

  it('is for who writes or reviews, and for keys that prepare drafts', async () => {
    const administrator = await makePerson(app, tenant, 'administrator');
    const status = async (token: string) => (await check({ text: 'Beba água.' }, token)).status;
    const officer = await makePerson(app, tenant, 'compliance_officer');
    const subscriber = await makePerson(app, tenant, 'subscriber');
    const drafting = await makeKey(app, administrator, ['posts:read', 'posts:create']);
    const reading = await makeKey(app, administrator, ['posts:read']);
    const delivering = await makeKey(app, administrator, ['delivery:public']);
    expect(await status(officer.token)).toBe(200);
    expect(await status(drafting.key)).toBe(200);
    expect(await status(subscriber.token)).toBe(403);
    expect(await status(reading.key)).toBe(403);
    expect(await status(delivering.key)).toBe(403);
    expect((await app.call('POST', '/v1/check', { body: { text: 'a' } })).status).toBe(401);
  });

  describe('of a post', () => {
    const checkPost = (id: string, body?: object, token = author.token): Promise<Answer> =>
      app.call('POST', `/v1/posts/${id}/check`, { token, body });

    it('says what a review of it says', async () => {
      const id = await draft(BAD_ARTICLE);
      const checked = await checkPost(id);
      expect(checked.status).toBe(200);
      await app.call('POST', `/v1/posts/${id}/submit`, { token: author.token });
      let reviewed: Answer | null = null;
      for (let n = 0; n < 400 && reviewed === null; n += 1) {
        const answer = await app.call('GET', `/v1/posts/${id}/workflow`, { token: author.token });
        if (answer.body.state === 'revision_required') reviewed = answer;
        else await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const said = listAt(checked, 'findings').map(
        ({ excerpt: _excerpt, fix: _fix, ...rest }) => rest,
      );
      expect(said).toEqual(at(reviewed?.body, 'findings'));
      expect(checked.body.lgpd_score).toBe(reviewed?.body.lgpd_score);
    });

    it('reads what is not saved yet over what is', async () => {
      const id = await draft();
      const fields = { content: `<p>O CPF dele é ${CPF}.</p>`, title: 'Cura garantida' };
      const before = await checkPost(id);
      const found = findingsOf(await checkPost(id, { fields }));
      expect(findingsOf(before).some(({ rule }) => rule === 'LGPD-CPF')).toBe(false);
      expect(found.find(({ rule }) => rule === 'LGPD-CPF')?.excerpt).toBe(CPF);
      expect(found.some(({ field }) => field === 'title')).toBe(true);
      const after = await app.call('GET', `/v1/posts/${id}`, { token: author.token });
      expect(after.text).not.toContain(CPF);
      expect(after.body.version).toBe(1);
    });

    it('names the block in which a finding of the saved text stands', async () => {
      const id = await draft(BAD_ARTICLE);
      const saved = listAt(await checkPost(id), 'findings');
      const blocks = saved.filter(({ field, end }) => field === 'content' && Number(end) > 0);
      expect(blocks.length).toBeGreaterThan(0);
      for (const { block_id: block } of blocks) expect(block).toEqual(expect.any(String));
    });

    it('is for the inside of the post, and another tenant has no such post', async () => {
      const id = await draft();
      const other = await makePerson(app, tenant, 'author');
      const editor = await makePerson(app, tenant, 'editor');
      const officer = await makePerson(app, tenant, 'compliance_officer');
      const elsewhere = await makePerson(app, await makeTenant(app), 'editor');
      const status = async (token: string, of = id) => (await checkPost(of, {}, token)).status;
      expect(await status(editor.token)).toBe(200);
      expect(await status(officer.token)).toBe(200);
      expect(await status(other.token)).toBe(404);
      expect(await status(elsewhere.token)).toBe(404);
      expect(await status(author.token, randomUUID())).toBe(404);
      expect(await status(author.token, 'x')).toBe(404);
    });

    it('quotes nothing of a restricted file to who does not see the file', async () => {
      const editor = await makePerson(app, tenant, 'editor');
      const form = formOf([{ filename: 'a.png', type: 'image/png', bytes: PNG }]);
      const file = textAt((await upload(app, editor.token, form)).body, 'id');
      const marked = await app.call('PATCH', `/v1/media/${file}`, {
        token: editor.token,
        headers: { 'if-match': '"1"' },
        body: { access_level: 'restricted', alt_text: `Luana Prado, CPF ${CPF}` },
      });
      expect(marked.status).toBe(200);
      const content = `<p>Beba água.</p><p><img src="/v1/media/${file}/content" alt=""></p>`;
      const id = await draft({ ...GOOD_ARTICLE, content });
      const rules = async (token: string) =>
        findingsOf(await checkPost(id, {}, token)).map(({ rule }) => rule);
      expect(await rules(editor.token)).toContain('LGPD-CPF');
      const checked = await checkPost(id);
      expect(checked.status).toBe(200);
      expect(checked.text).not.toContain(file);
      expect(checked.text).not.toContain(CPF);
    });

    it('is given to the key that wrote it, and to no other', async () => {
      const administrator = await makePerson(app, tenant, 'administrator');
      const own = await makeKey(app, administrator, ['posts:read', 'posts:create']);
      const other = await makeKey(app, administrator, ['posts:read', 'posts:create']);
      const id = await draft(GOOD_ARTICLE, own.key);
      expect((await checkPost(id, {}, own.key)).status).toBe(200);
      expect((await checkPost(id, {}, other.key)).status).toBe(404);
    });
  });

  it('keeps no answer for an Idempotency-Key, since it would keep the words', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await check({ text: `CPF ${CPF}` }, author.token, headers);
    const second = await check({ text: 'Beba água.' }, author.token, headers);
    expect([first.status, second.status, second.body.verdict]).toEqual([200, 200, 'passed']);
    const kept = await app.database.admin('select 1 from idempotency_keys where key = $1', [
      headers['idempotency-key'],
    ]);
    expect(kept).toEqual([]);
  });
});
