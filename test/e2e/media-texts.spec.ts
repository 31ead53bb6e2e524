import { publishAsItIs } from '../support/content.js';
import { at, textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const SAID = 'Exame do paciente, CPF 529.982.247-25';

describe('personal data in what is said of files', () => {
  let app: TestApp;
  let tenant: Tenant;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
  });
  afterAll(() => app.stop());

  async function file(name = 'a.png', texts: Readonly<Record<string, string>> = {}) {
    const answer = await upload(app, editor.token, formOf([{ filename: name, bytes: PNG }], texts));
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }
  const patch = (id: string, body: object): Promise<Answer> =>
    app.call('PATCH', `/v1/media/${id}`, {
      token: editor.token,
      headers: { 'if-match': '*' },
      body,
    });
  async function post(body: object): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token: editor.token,
      body: { title: 'Exames', content: '<p>Texto.</p>', ...body },
    });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }

  it.each(['title', 'alt_text', 'caption', 'description'])(
    'are refused in the %s of one that a post shows, and told by their place alone',
    async (name) => {
      const id = await file();
      expect((await patch(id, { [name]: SAID })).status).toBe(200);
      expect((await patch(id, { [name]: 'Sala de exames' })).status).toBe(200);
      await post({ featured_media_id: id });
      const refused = await patch(id, { [name]: SAID });
      expect([refused.status, refused.body.code]).toEqual([422, 'media.personal_data']);
      expect(at(refused.body, 'errors', 0)).toMatchObject({
        pointer: `/${name}`,
        code: 'LGPD-CPF',
      });
      expect(refused.text).not.toContain('529.982');
      expect((await patch(id, { [name]: 'Sala de espera' })).status).toBe(200);
    },
  );

  it('are refused beneath what is public, also where its draft does not show it any more', async () => {
    const id = await file();
    const shown = await post({ content: `<p><img src="/v1/media/${id}/content" alt="Sala"></p>` });
    await publishAsItIs(app, tenant, shown);
    await app.call('PATCH', `/v1/posts/${shown}`, {
      token: editor.token,
      headers: { 'if-match': '*' },
      body: { content: '<p>Sem imagem.</p>' },
    });
    expect((await patch(id, { caption: SAID })).body.code).toBe('media.personal_data');
  });

  it('stay in a file of a patient, and cannot be opened beneath a post', async () => {
    const id = await file('exame.png', { contains_phi: 'true', alt_text: SAID });
    expect((await patch(id, { caption: SAID })).status).toBe(200);
    await post({ featured_media_id: id });
    expect((await patch(id, { caption: `${SAID}!` })).status).toBe(200);
    const opened = await patch(id, { contains_phi: false });
    expect([opened.status, opened.body.code]).toEqual([422, 'media.personal_data']);
    const clean = await patch(id, { contains_phi: false, alt_text: 'Exame', caption: 'Exame' });
    expect([clean.status, clean.text]).toEqual([200, clean.text]);
  });

  it('are not looked for in what a change leaves as it was', async () => {
    const id = await file('a.png', { caption: SAID });
    await post({ featured_media_id: id });
    expect((await patch(id, { alt_text: 'Sala de exames' })).status).toBe(200);
  });
});
