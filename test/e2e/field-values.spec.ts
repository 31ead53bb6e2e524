import { randomUUID } from 'node:crypto';
import { publishPost, republishPost, unpublishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';

describe('values of defined fields', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  let author: Person;
  let colleague: Person;

  beforeAll(async () => {
    app = await TestApp.start({ databasePoolSize: 10, role: 'api' });
  });
  beforeEach(async () => {
    // groups apply to every post of their tenant: each test has one of its own
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    colleague = await makePerson(app, tenant, 'author');
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, by: Person, body?: unknown) =>
    app.call(method, path, {
      token: by.token,
      headers: { 'if-match': '*' },
      ...(body === undefined ? {} : { body }),
    });

  async function define(fields: readonly object[], more: object = {}): Promise<string> {
    const answer = await call('POST', '/v1/field-groups', admin, {
      key: 'grupo',
      title: 'Grupo',
      fields,
      ...more,
    });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return `/v1/field-groups/${textAt(answer.body, 'id')}`;
  }

  const create = (values: Readonly<Record<string, unknown>> = {}, by = author) =>
    call('POST', '/v1/posts', by, {
      title: `Título ${randomUUID()}`,
      content: '<p>Texto.</p>',
      custom_fields: Object.entries(values).map(([meta_key, value]) => ({
        meta_key,
        meta_value: typeof value === 'string' ? value : JSON.stringify(value),
      })),
    });

  async function draft(values: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const answer = await create(values);
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return `/v1/posts/${textAt(answer.body, 'id')}`;
  }

  const put = (post: string, key: string, value: unknown, by = author) =>
    call('PUT', `${post}/custom-fields/${key}`, by, {
      meta_value: value === null || typeof value === 'string' ? value : JSON.stringify(value),
    });

  const faults = (answer: Answer) => {
    const { errors } = answer.body;
    return Array.isArray(errors)
      ? errors.map((error: unknown) => `${textAt(error, 'pointer')} ${textAt(error, 'code')}`)
      : [];
  };

  const media = async (by: Person, fields: Readonly<Record<string, string>> = {}) => {
    const answer = await upload(app, by.token, formOf([{ filename: 'a.png', bytes: PNG }], fields));
    expect(answer.status).toBe(201);
    return textAt(answer.body, 'id');
  };

  it('have the type, the place and the weight that their definition says', async () => {
    await define([
      { name: 'titulo', type: 'text' },
      { name: 'dose', type: 'number', medical_significance: 'critical' },
    ]);
    const post = await draft();
    const answer = await put(post, 'dose', '12.5');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      meta_type: 'number',
      field_group: 'grupo',
      field_order: 1,
      medical_significance: 'critical',
      is_phi: false,
    });
    const own = await call('PUT', `${post}/custom-fields/dose`, author, {
      meta_value: 'x',
      meta_type: 'text',
    });
    expect(faults(own)).toEqual(['/meta_type meta_type', '/meta_value number']);
    const rules = await call('PUT', `${post}/custom-fields/dose`, author, {
      meta_value: '1',
      validation_rules: { max: 1 },
    });
    expect(faults(rules)).toEqual(['/validation_rules validation_rules']);
    const lighter = await call('PUT', `${post}/custom-fields/dose`, author, {
      meta_value: '1',
      medical_significance: 'low',
    });
    expect(lighter.body.medical_significance).toBe('low');
    expect((await put(post, 'livre', 'sem definição')).body).toMatchObject({
      meta_type: 'text',
      field_group: null,
    });
  });

  it.each([
    [{ type: 'text', validation_rules: { max_length: 3 } }, 'abc', 'abcd', 'max_length'],
    [{ type: 'json', validation_rules: { type: 'object' } }, '{}', '[]', 'schema.type'],
    [{ type: 'json', validation_rules: { minItems: 1 } }, '[1]', '[]', 'schema.minItems'],
    [{ type: 'textarea' }, 'a\nb', '<script>x</script>', 'request.unsafe_html'],
    [{ type: 'number', validation_rules: { min: 1, max: 9 } }, '9', '10', 'max'],
    [
      { type: 'number', validation_rules: { type: 'number', multipleOf: 5 } },
      '10',
      '11',
      'schema.multipleOf',
    ],
    [{ type: 'email' }, 'ana@clinica.example', 'ana', 'email'],
    [{ type: 'url' }, 'https://clinica.example/a', 'javascript:alert(1)', 'url'],
    [{ type: 'date' }, '2026-02-28', '2026-02-30', 'date'],
    [{ type: 'select', choices: ['I', { value: 'II', label: 'Dois' }] }, 'II', 'III', 'choices'],
    [{ type: 'true_false' }, 'true', '1', 'true_false'],
    [{ type: 'boolean' }, 'false', 'não', 'boolean'],
    [{ type: 'datetime' }, '2026-01-31T12:00:00Z', '2026-01-31', 'datetime'],
    [{ type: 'json' }, '{"a":1}', '{a:1}', 'json'],
    [
      { type: 'text', validation_rules: { pattern: '^CRM/[A-Z]{2} \\d+$' } },
      'CRM/SP 1',
      'CRM 1',
      'pattern',
    ],
    [
      { type: 'text', validation_rules: { type: 'string', format: 'uuid' } },
      randomUUID(),
      'x',
      'schema.format',
    ],
  ])('fit %j or are refused', async (definition, good, bad, code) => {
    await define([{ name: 'campo', ...definition }]);
    const post = await draft();
    const kept = await put(post, 'campo', good);
    expect([kept.status, kept.body.meta_value]).toEqual([201, good]);
    const refused = await put(post, 'campo', bad);
    expect([refused.status, refused.body.code]).toEqual([422, 'custom_fields.invalid_value']);
    expect(faults(refused)).toEqual([`/meta_value ${code}`]);
    expect((await put(post, 'campo', '')).status).toBe(200);
  });

  it.each([
    ['a select without choices', { type: 'select' }],
    ['a checkbox without choices', { type: 'checkbox' }],
  ])('of %s carry nothing that runs', async (_what, definition) => {
    await define([
      { name: 'campo', ...definition },
      { name: 'linhas', type: 'repeater', sub_fields: [{ name: 'campo', ...definition }] },
    ]);
    const many = definition.type === 'checkbox';
    const shape = (text: string) => (many ? [text] : text);
    const post = await draft({ campo: shape('PA < 140'), linhas: [{ campo: shape('oral') }] });
    const attack = shape('<img src=x onerror=alert(1)>');
    const place = many ? '/0' : '';
    expect(faults(await put(post, 'campo', attack))).toEqual([
      `/meta_value${place} request.unsafe_html`,
    ]);
    expect(faults(await put(post, 'linhas', [{}, { campo: attack }]))).toEqual([
      `/meta_value/1/campo${place} request.unsafe_html`,
    ]);
    const kept = await call('GET', `${post}/custom-fields/campo`, author);
    expect(kept.body.meta_value).toBe(many ? '["PA < 140"]' : 'PA < 140');
  });

  it('with conditions that would hold up everybody are refused soon', async () => {
    const conditions = Array.from({ length: 50 }, (_, n) => ({
      field: 'a',
      operator: 'pattern',
      value: `x{0,30}x{0,15}y${n}`,
    }));
    const fields = ['b', 'c', 'd', 'e'].map((name) => ({
      name,
      type: 'text',
      conditional_logic: conditions.map((one) => [one]),
    }));
    await define([
      {
        name: 'linhas',
        type: 'repeater',
        sub_fields: [{ name: 'a', type: 'text' }, ...fields],
      },
    ]);
    const rows = Array.from({ length: 100 }, (_, n) => ({ a: `${n}${'x'.repeat(500)}` }));
    const post = await draft();
    expect((await put(post, 'linhas', [{ a: 'x' }])).status).toBe(201);
    const started = performance.now();
    const answer = await put(post, 'linhas', rows);
    expect([answer.status, faults(answer)]).toEqual([422, ['/meta_value too_much_work']]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('are checked in every row, and faults point to the value itself', async () => {
    await define([
      { name: 'nota', type: 'text' },
      {
        name: 'tratamentos',
        type: 'repeater',
        max_rows: 4,
        sub_fields: [
          { name: 'nome', type: 'text' },
          { name: 'dose', type: 'number', validation_rules: { max: 500 } },
          { name: 'vias', type: 'checkbox', choices: ['oral', 'venosa'], max_rows: 1 },
          { name: 'horario', type: 'group', sub_fields: [{ name: 'inicio', type: 'date' }] },
        ],
      },
      {
        name: 'blocos',
        type: 'flexible_content',
        layouts: [
          { name: 'citacao', sub_fields: [{ name: 'texto', type: 'textarea' }] },
          { name: 'numero', sub_fields: [{ name: 'valor', type: 'number' }] },
        ],
      },
    ]);
    const rows = [
      { nome: 'A', dose: 1.5, vias: ['oral'], horario: { inicio: '2026-01-31' } },
      { nome: 'B' },
    ];
    const blocks = [
      { acf_fc_layout: 'numero', valor: 3 },
      { acf_fc_layout: 'citacao', texto: 'olá' },
    ];
    const post = await draft({ tratamentos: rows, blocos: blocks });
    const stored = await call('GET', `${post}/custom-fields`, author);
    expect(
      rowsOf(stored.body).map(({ meta_key: key, meta_value: value }) => [
        key,
        JSON.parse(String(value)),
      ]),
    ).toEqual([
      ['tratamentos', rows],
      ['blocos', blocks],
    ]);
    const wrong = await create({
      nota: 'x',
      tratamentos: [
        { dose: 1 },
        { dose: '1', extra: 1 },
        { vias: ['anal', 'oral'], horario: { inicio: '31/01/2026' } },
        { dose: 900, nome: '<script>' },
      ],
      blocos: [{ acf_fc_layout: 'tabela' }, { acf_fc_layout: 'numero', valor: true }, 7],
    });
    expect(wrong.status).toBe(422);
    expect(faults(wrong)).toEqual([
      '/custom_fields/1/meta_value/1/extra unknown_field',
      '/custom_fields/1/meta_value/1/dose number',
      '/custom_fields/1/meta_value/2/vias max_rows',
      '/custom_fields/1/meta_value/2/horario/inicio date',
      '/custom_fields/1/meta_value/3/nome request.unsafe_html',
      '/custom_fields/1/meta_value/3/dose max',
      '/custom_fields/2/meta_value/0/acf_fc_layout layout',
      '/custom_fields/2/meta_value/1/valor number',
      '/custom_fields/2/meta_value/2/acf_fc_layout layout',
    ]);
    expect(faults(await put(post, 'tratamentos', [{}, {}, {}, {}, {}]))).toEqual([
      '/meta_value max_rows',
    ]);
    expect(faults(await put(post, 'tratamentos', '{"a":1}'))).toEqual(['/meta_value repeater']);
    expect(faults(await put(post, 'tratamentos', '[{"nome":"\\u0000"}]'))).toEqual([
      '/meta_value unusable_character',
    ]);
    expect(faults(await put(post, 'tratamentos', '[{"__proto__":{"x":1}}]'))).toEqual([
      '/meta_value unusable_character',
    ]);
  });

  it('that are HTML are cleaned wherever they stand', async () => {
    await define([
      { name: 'texto', type: 'wysiwyg' },
      { name: 'abas', type: 'repeater', sub_fields: [{ name: 'corpo', type: 'wysiwyg' }] },
    ]);
    const html = '<p onclick="x()">Olá<script>alert(1)</script> <strong>mundo</strong></p>';
    const post = await draft({ texto: html, abas: [{ corpo: html }, { corpo: '<p>limpo</p>' }] });
    const { body } = await call('GET', `${post}/custom-fields`, author);
    const [texto, abas] = rowsOf(body).map(({ meta_value: value }) => String(value));
    expect(texto).toBe('<p>Olá <strong>mundo</strong></p>');
    expect(JSON.parse(abas ?? '')).toEqual([
      { corpo: '<p>Olá <strong>mundo</strong></p>' },
      { corpo: '<p>limpo</p>' },
    ]);
    await put(post, 'livre', 'x');
    await call('PUT', `${post}/custom-fields/livre`, author, {
      meta_type: 'wysiwyg',
      meta_value: html,
    });
    const free = await call('GET', `${post}/custom-fields/livre`, author);
    expect(free.body.meta_value).toBe('<p>Olá <strong>mundo</strong></p>');
  });

  describe('that name posts and files', () => {
    const FIELDS = [
      { name: 'foto', type: 'image' },
      { name: 'anexo', type: 'file' },
      { name: 'leituras', type: 'relationship', max_rows: 3 },
      {
        name: 'galeria',
        type: 'repeater',
        sub_fields: [
          { name: 'imagem', type: 'image' },
          { name: 'artigos', type: 'relationship' },
        ],
      },
    ];

    it('name what is there, in their own tenant and in their sight', async () => {
      await define(FIELDS);
      const foto = await media(author);
      const own = (await draft()).split('/').at(-1) ?? '';
      const post = await draft({
        foto,
        leituras: [own],
        galeria: [{ imagem: foto, artigos: [own] }],
      });
      const other = await makeTenant(app);
      const stranger = await makePerson(app, other, 'author');
      const theirs = await publishPost(app, other, stranger);
      const theirMedia = await media(stranger);
      const hidden = textAt((await create({}, colleague)).body, 'id');
      const secret = await media(colleague, { contains_phi: 'true' });
      const nobody = randomUUID();
      for (const id of [theirs.id, hidden, nobody]) {
        expect(faults(await put(post, 'leituras', [own, id]))).toEqual([
          '/meta_value/1 post_not_found',
        ]);
        expect(faults(await put(post, 'galeria', [{}, { artigos: [id] }]))).toEqual([
          '/meta_value/1/artigos/0 post_not_found',
        ]);
      }
      for (const id of [theirMedia, secret, nobody]) {
        expect(faults(await put(post, 'foto', id))).toEqual(['/meta_value file_not_found']);
      }
      expect(faults(await put(post, 'foto', 'x'))).toEqual(['/meta_value image']);
      expect(faults(await put(post, 'leituras', [own, own]))).toEqual(['/meta_value/1 duplicate']);
      await call('DELETE', `/v1/posts/${own}`, author);
      expect(faults(await put(post, 'leituras', [own]))).toEqual(['/meta_value/0 post_not_found']);
    });

    it('name what somebody wrote together with others', async () => {
      await define(FIELDS);
      const shared = textAt((await create({}, colleague)).body, 'id');
      const post = await draft();
      const before = await put(post, 'leituras', [shared]);
      expect(faults(before)).toEqual(['/meta_value/0 post_not_found']);
      const named = await call('PATCH', `/v1/posts/${shared}`, admin, { author_ids: [author.id] });
      expect([named.status, named.text]).toEqual([200, named.text]);
      expect((await put(post, 'leituras', [shared])).status).toBe(201);
    });

    it('keep a file from being removed for as long as they name it', async () => {
      await define(FIELDS);
      const foto = await media(author);
      const post = await draft({ galeria: [{ imagem: foto }] });
      const kept = await call('DELETE', `/v1/media/${foto}`, author);
      expect([kept.status, kept.body.code]).toEqual([409, 'media.in_use']);
      expect((await put(post, 'galeria', [])).status).toBe(200);
      expect((await call('DELETE', `/v1/media/${foto}`, author)).status).toBe(204);
      const gone = await put(post, 'foto', foto);
      expect(faults(gone)).toEqual(['/meta_value file_not_found']);
    });

    it('are no patient data, for they are named in the open', async () => {
      const foto = await media(author);
      const answer = await call('POST', '/v1/posts', author, {
        title: 'x',
        content: 'x',
        custom_fields: [{ meta_key: 'foto', meta_value: foto, meta_type: 'image', is_phi: true }],
      });
      expect(faults(answer)).toEqual(['/custom_fields/0/is_phi is_phi']);
    });

    it('give partner sites what is public of them, and no trace of the rest', async () => {
      const open = await publishPost(app, tenant, author, { title: 'Aberto' });
      const inside = await publishPost(app, tenant, author, {
        title: 'Interno',
        compliance_level: 'professional',
        medical_disclaimer: 'x',
      });
      const secret = textAt((await create({}, author)).body, 'id');
      const foto = await media(author, { alt_text: 'Uma foto' });
      const closed = await media(author, { access_level: 'restricted', alt_text: 'Fechada' });
      await define([
        ...FIELDS,
        { name: 'fechada', type: 'image' },
        { name: 'ativo', type: 'true_false' },
        { name: 'vias', type: 'checkbox' },
        { name: 'dose', type: 'number' },
      ]);
      const post = await draft({
        leituras: [secret, open.id, inside.id],
        foto,
        fechada: closed,
        galeria: [
          { imagem: foto, artigos: [open.id, secret] },
          { imagem: closed, artigos: [inside.id] },
        ],
        ativo: 'true',
        vias: ['oral'],
        dose: '12.50',
      });
      const slug = `com-nomes-${randomUUID().slice(0, 8)}`;
      await republishPost(app, tenant, post.split('/').at(-1) ?? '', { title: 'Artigo', slug });
      const read = (headers = {}) =>
        app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`, { headers });
      const answer = await read();
      const named = { id: open.id, title: 'Aberto', slug: open.slug, post_type: 'post' };
      const shownFoto = {
        id: foto,
        alt_text: 'Uma foto',
        caption: null,
        mime_type: 'image/png',
        width: expect.any(Number),
        height: expect.any(Number),
      };
      expect(answer.body.custom_fields).toEqual({
        leituras: [named],
        foto: shownFoto,
        fechada: null,
        galeria: [
          { imagem: shownFoto, artigos: [named] },
          { imagem: null, artigos: [] },
        ],
        ativo: true,
        vias: ['oral'],
        dose: 12.5,
      });
      for (const hidden of [secret, inside.id, closed, 'Interno', 'Fechada']) {
        expect(answer.text).not.toContain(hidden);
      }
      // who has the page is not told that it is still so when what it names is gone
      const etag = answer.headers.etag ?? '';
      expect((await read({ 'if-none-match': etag })).status).toBe(304);
      await unpublishPost(app, tenant, open.id);
      const later = await read({ 'if-none-match': etag });
      expect(later.status).toBe(200);
      expect(later.text).not.toContain('Aberto');
      expect(at(later.body, 'custom_fields', 'leituras')).toEqual([]);
    });
  });

  describe('that are required', () => {
    const FIELDS = [
      { name: 'resumo', type: 'text', required: true },
      {
        name: 'fontes',
        type: 'repeater',
        sub_fields: [
          { name: 'nome', type: 'text', required: true },
          { name: 'link', type: 'url' },
        ],
      },
      { name: 'tem_dose', type: 'true_false' },
      {
        name: 'dose',
        type: 'number',
        required: true,
        conditional_logic: [[{ field: 'tem_dose', operator: '==', value: 'true' }]],
      },
    ];
    const submit = (post: string) => call('POST', `${post}/submit`, author);

    it('may be missing from a draft, and not from what is submitted', async () => {
      await define(FIELDS);
      const post = await draft({ fontes: [{ nome: 'A' }, { link: 'https://a.example' }] });
      const refused = await submit(post);
      expect([refused.status, refused.body.code]).toEqual([422, 'custom_fields.required']);
      expect(faults(refused)).toEqual([
        '/custom_fields/resumo/meta_value custom_fields.required',
        '/custom_fields/fontes/meta_value/1/nome custom_fields.required',
      ]);
      await put(post, 'resumo', 'Curto.');
      await put(post, 'fontes', [{ nome: 'A' }]);
      await put(post, 'tem_dose', 'true');
      expect(faults(await submit(post))).toEqual([
        '/custom_fields/dose/meta_value custom_fields.required',
      ]);
      await put(post, 'tem_dose', 'false');
      expect((await submit(post)).status).toBe(202);
    });

    it('are asked for by what the groups say at that moment', async () => {
      const group = await define([{ name: 'nivel', type: 'text' }]);
      const post = await draft({ nivel: 'alto' });
      await call('PATCH', group, admin, {
        fields: [{ name: 'nivel', type: 'text', validation_rules: { options: ['A', 'B'] } }],
      });
      const refused = await submit(post);
      expect([refused.status, refused.body.code]).toEqual([422, 'custom_fields.invalid_value']);
      expect(faults(refused)).toEqual(['/custom_fields/nivel/meta_value options']);
    });

    it('are no concern of posts their group does not apply to', async () => {
      await define(FIELDS, { location: [[{ param: 'post_type', operator: '==', value: 'page' }]] });
      expect((await submit(await draft())).status).toBe(202);
    });
  });

  describe('whose conditions do not hold', () => {
    const FIELDS = [
      { name: 'via', type: 'select', choices: ['oral', 'venosa'] },
      {
        name: 'veia',
        type: 'text',
        conditional_logic: [[{ field: 'via', operator: '==', value: 'venosa' }]],
      },
    ];
    const snapshotKeys = async (post: string) => {
      const { body } = await call('GET', post, author);
      const revision = await call('GET', `${post}/revisions/${String(body.revision)}`, author);
      const fields = at(revision.body, 'snapshot', 'custom_fields');
      return Array.isArray(fields) ? fields.map((field: unknown) => at(field, 'key')) : fields;
    };

    it('are kept, but leave the text that is reviewed and published', async () => {
      await define(FIELDS);
      const post = await draft({ via: 'venosa', veia: 'cubital' });
      expect(await snapshotKeys(post)).toEqual(['via', 'veia']);
      await put(post, 'via', 'oral');
      expect(await snapshotKeys(post)).toEqual(['via']);
      expect((await call('GET', `${post}/custom-fields/veia`, author)).body.meta_value).toBe(
        'cubital',
      );
      await put(post, 'via', 'venosa');
      expect(await snapshotKeys(post)).toEqual(['via', 'veia']);
      expect((await call('DELETE', `${post}/custom-fields/via`, author)).status).toBe(204);
      expect(await snapshotKeys(post)).toEqual([]);
    });

    it('leave it also when only the condition is new, with the submission', async () => {
      const group = await define([FIELDS[0] ?? {}, { name: 'veia', type: 'text' }]);
      const post = await draft({ via: 'oral', veia: 'cubital' });
      await call('PATCH', group, admin, { fields: FIELDS });
      expect(await snapshotKeys(post)).toEqual(['via', 'veia']);
      expect((await call('POST', `${post}/submit`, author)).status).toBe(202);
      expect(await snapshotKeys(post)).toEqual(['via']);
    });

    it('are not taken inside of a row', async () => {
      await define([{ name: 'linhas', type: 'repeater', sub_fields: FIELDS }]);
      const answer = await create({
        linhas: [
          { via: 'venosa', veia: 'x' },
          { via: 'oral', veia: 'x' },
        ],
      });
      expect(faults(answer)).toEqual(['/custom_fields/0/meta_value/1/veia hidden']);
      expect((await create({ linhas: [{ via: 'oral', veia: '' }] })).status).toBe(201);
    });
  });

  it('do not slip in under a definition that changes at the same time', async () => {
    const group = await define([{ name: 'caso', type: 'text' }]);
    const posts = await Promise.all(Array.from({ length: 6 }, () => draft()));
    const [changed, ...written] = await Promise.all([
      call('PATCH', group, admin, { fields: [{ name: 'caso', type: 'text', is_phi: true }] }),
      ...posts.map((post) => put(post, 'caso', 'segredo')),
    ]);
    expect([changed.status, ...written.map(({ status }) => status)]).toEqual([
      200,
      ...posts.map(() => 201),
    ]);
    const marks = await app.database.admin(
      `select distinct is_phi from custom_fields where tenant_id = $1 and meta_key = 'caso'`,
      [tenant.id],
    );
    expect(marks).toEqual([{ is_phi: true }]);
  });

  it('come back with an old revision, with what they name, and without what a patient said', async () => {
    const group = await define([
      { name: 'foto', type: 'image' },
      { name: 'leituras', type: 'relationship' },
      { name: 'caso', type: 'text' },
    ]);
    const [foto, gone] = [await media(author), await media(author)];
    const other = (await draft()).split('/').at(-1) ?? '';
    const post = await draft({ foto, leituras: [other], caso: 'segredo', capa: 'x' });
    await call('PUT', `${post}/custom-fields/capa`, author, {
      meta_type: 'image',
      meta_value: gone,
    });
    const { revision } = (await call('GET', post, author)).body;
    for (const key of ['foto', 'leituras', 'capa']) await put(post, key, '');
    expect((await call('DELETE', `/v1/media/${gone}`, author)).status).toBe(204);
    const marked = {
      fields: [
        { name: 'foto', type: 'image' },
        { name: 'leituras', type: 'relationship' },
        { name: 'caso', type: 'text', is_phi: true },
      ],
    };
    expect((await call('PATCH', group, admin, marked)).status).toBe(200);
    const restored = await call('POST', `${post}/revisions/${String(revision)}/restore`, author);
    expect([restored.status, restored.text]).toEqual([200, restored.text]);
    expect((await call('DELETE', `/v1/media/${foto}`, author)).body.code).toBe('media.in_use');
    const rows = await app.database.admin(
      `select meta_key, is_phi, refs -> 0 -> 'ids' as ids from custom_fields where post_id = $1 order by meta_key`,
      [post.split('/').at(-1)],
    );
    expect(rows).toEqual([
      { meta_key: 'capa', is_phi: false, ids: null },
      { meta_key: 'caso', is_phi: true, ids: null },
      { meta_key: 'foto', is_phi: false, ids: [foto] },
      { meta_key: 'leituras', is_phi: false, ids: [other] },
    ]);
  });

  it('and their definition can change at the same time, and nobody waits for ever', async () => {
    const group = await define([
      { name: 'caso', type: 'text' },
      { name: 'nota', type: 'text' },
    ]);
    const posts = await Promise.all(
      Array.from({ length: 8 }, () => draft({ caso: 'a', nota: 'a' })),
    );
    const answers = await Promise.all([
      ...posts.slice(0, 4).map((post) => put(post, 'nota', 'b')),
      call('PATCH', group, admin, {
        fields: [
          { name: 'caso', type: 'text', is_phi: true },
          { name: 'nota', type: 'text' },
        ],
      }),
      ...posts.map((post) => put(post, 'caso', 'c')),
      ...posts.slice(4).map((post) => call('POST', `${post}/submit`, author)),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 202]));
    const marks = await app.database.admin(
      `select distinct is_phi from custom_fields where tenant_id = $1 and meta_key = 'caso'`,
      [tenant.id],
    );
    expect(marks).toEqual([{ is_phi: true }]);
  });

  it('that turn out to be patient data leave what is public at once, and do not come back', async () => {
    const group = await define([{ name: 'caso', type: 'text' }]);
    const article = await publishPost(app, tenant, author, {
      custom_fields: [
        { key: 'caso', value: 'segredo', type: 'text' },
        { key: 'nota', value: 'aberta', type: 'text' },
      ],
    });
    const read = () => app.call('GET', `/v1/delivery/${tenant.slug}/posts/${article.slug}`);
    expect((await read()).body.custom_fields).toEqual({ caso: 'segredo', nota: 'aberta' });
    const marked = { fields: [{ name: 'caso', type: 'text', is_phi: true }] };
    expect((await call('PATCH', group, admin, marked)).status).toBe(200);
    expect((await read()).body.custom_fields).toEqual({ nota: 'aberta' });
    const marks = await app.database.admin(
      'select custom_fields from publications where post_id = $1',
      [article.id],
    );
    expect(JSON.stringify(marks)).not.toContain('segredo');
  });
});
