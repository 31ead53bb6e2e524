import { isTenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { readArticle } from '#modules/workflow/article-reader.js';
import { Db } from '#platform/db/db.js';
import { at, isRecord, textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const CPF = '529.982.247-25';
const SAID = `CPF ${CPF}`;

describe('what the stages read of a post', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let author: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    const question = [
      { name: 'pergunta', type: 'text' },
      { name: 'foto', type: 'image' },
    ];
    const group = await app.call('POST', '/v1/field-groups', {
      token: administrator.token,
      body: {
        key: 'tudo',
        title: 'Tudo',
        fields: [
          { name: 'nota', type: 'text' },
          { name: 'faq', type: 'repeater', sub_fields: question },
          {
            name: 'blocos',
            type: 'flexible_content',
            layouts: [{ name: 'citacao', sub_fields: [{ name: 'texto', type: 'textarea' }] }],
          },
          { name: 'paciente', type: 'text', is_phi: true },
          {
            name: 'escondido',
            type: 'text',
            conditional_logic: [[{ field: 'nota', operator: '==', value: 'nunca' }]],
          },
        ],
      },
    });
    expect([group.status, group.text]).toEqual([201, group.text]);
  });
  afterAll(() => app.stop());

  async function file(filename: string, texts: Readonly<Record<string, string>>): Promise<string> {
    const answer = await upload(app, author.token, formOf([{ filename, bytes: PNG }], texts));
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }

  async function draft(body: object): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token: author.token,
      body: { title: 'Vacinas', content: '<p>Texto.</p>', ...body },
    });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }

  async function findings(id: string, language = 'pt') {
    const path = `/v1/posts/${id}`;
    const submitted = await app.call('POST', `${path}/submit`, { token: author.token });
    expect([submitted.status, submitted.text]).toEqual([202, submitted.text]);
    return eventually('the machine has spoken', 20, async () => {
      const { body } = await app.call('GET', `${path}/workflow`, {
        token: author.token,
        headers: { 'accept-language': language },
      });
      const done = body.awaiting_decision === true || body.state === 'revision_required';
      return done && Array.isArray(body.findings) ? body.findings.filter(isRecord) : null;
    });
  }

  const read = async (id: string) => {
    if (!isTenantId(tenant.id)) throw new Error('no id of a tenant');
    const scope = systemScope(tenant.id, 'test', 'test');
    return app.nest.get(Db).runAs(scope, (tx) => readArticle(tx, id));
  };

  it('is every text that would be published, each under its field', async () => {
    const featured = await file('recepcao.png', { alt_text: SAID, title: SAID });
    const shown = await file('sala.png', { caption: SAID, description: SAID });
    const inField = await file(`cpf ${CPF}.png`, {});
    const preview = await file('previa.png', { alt_text: SAID });
    const id = await draft({
      content: `<p>Veja a sala.</p><p><img src="/v1/media/${shown}/content" alt="Sala"></p>`,
      seo_title: SAID,
      og_title: SAID,
      og_description: SAID,
      canonical_url: `https://clinica.example/a?cpf=${CPF}`,
      featured_media_id: featured,
      og_image_id: preview,
      custom_fields: [
        { meta_key: 'faq', meta_value: JSON.stringify([{}, { pergunta: SAID, foto: inField }]) },
        {
          meta_key: 'blocos',
          meta_value: JSON.stringify([{ acf_fc_layout: 'citacao', texto: SAID }]),
        },
      ],
    });
    const found = (await findings(id)).filter(({ rule }) => rule === 'LGPD-CPF');
    expect(new Set(found.map(({ field }) => field))).toEqual(
      new Set([
        'seo_title',
        'canonical_url',
        'og_title',
        'og_description',
        'custom_fields.faq.1.pergunta',
        'custom_fields.blocos.0.texto',
        `media.${featured}.title`,
        `media.${featured}.alt_text`,
        `media.${shown}.caption`,
        `media.${shown}.description`,
        `media.${inField}.file_name`,
        `media.${preview}.alt_text`,
      ]),
    );
    const of = (field: string) => found.find((finding) => finding.field === field);
    expect(of('custom_fields.faq.1.pergunta')).toMatchObject({
      place: 'Campo personalizado faq › 2 › pergunta',
      media_id: null,
      block_id: null,
      start: 4,
      end: 18,
    });
    expect(of(`media.${shown}.caption`)).toMatchObject({
      place: 'Arquivo do artigo: legenda',
      media_id: shown,
    });
    const english = await app.call('GET', `/v1/posts/${id}/workflow`, {
      token: author.token,
      headers: { 'accept-language': 'en' },
    });
    expect(english.text).toContain('File of the article: caption');
  });

  it('has neither a field of patients, nor one whose conditions do not hold, nor a file of a patient', async () => {
    const patients = await file('exame.png', { alt_text: SAID, contains_phi: 'true' });
    const id = await draft({
      featured_media_id: patients,
      custom_fields: [
        { meta_key: 'nota', meta_value: 'n' },
        { meta_key: 'paciente', meta_value: SAID },
        { meta_key: 'escondido', meta_value: SAID },
      ],
    });
    const article = await read(id);
    expect(article?.snapshot.fields).toMatchObject({ 'custom_fields.nota': 'n' });
    expect(JSON.stringify(article?.snapshot)).not.toContain(CPF);
    expect((await findings(id)).filter(({ rule }) => rule === 'LGPD-CPF')).toEqual([]);
  });

  it('is the row as it is being written, before anything is submitted', async () => {
    const id = await draft({ og_title: 'Antes' });
    expect((await read(id))?.snapshot.fields).toMatchObject({
      title: 'Vacinas',
      og_title: 'Antes',
    });
    const changed = await app.call('PATCH', `/v1/posts/${id}`, {
      token: author.token,
      headers: { 'if-match': '*' },
      body: { og_title: 'Depois' },
    });
    expect([changed.status, at(changed.body, 'og_title')]).toEqual([200, 'Depois']);
    const article = await read(id);
    expect(article?.snapshot.fields).toMatchObject({ og_title: 'Depois' });
    expect(article?.snapshot.author.name).toBe('Pessoa author');
    expect(article?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is of its own tenant alone', async () => {
    const other = await makeTenant(app);
    if (!isTenantId(other.id)) throw new Error('no id of a tenant');
    const id = await draft({});
    const scope = systemScope(other.id, 'test', 'test');
    expect(await app.nest.get(Db).runAs(scope, (tx) => readArticle(tx, id))).toBeNull();
  });
});
