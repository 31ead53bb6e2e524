import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { scopeOf, setContext } from '../support/signed.js';
import { type Method, TestApp } from '../support/test-app.js';

const FIELDS = [
  {
    name: 'nivel',
    type: 'select',
    choices: ['I', 'II', '5'],
    filterable: true,
    public_filter: true,
  },
  { name: 'dose', type: 'number', filterable: true, public_filter: true },
  { name: 'revisao', type: 'date', filterable: true, public_filter: true },
  { name: 'interno', type: 'text', filterable: true },
  { name: 'livre', type: 'text' },
];

describe('posts by the values of their fields', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  let author: Person;
  let group: string;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    const made = await call('POST', '/v1/field-groups', admin, {
      key: 'g',
      title: 'g',
      fields: FIELDS,
    });
    group = `/v1/field-groups/${textAt(made.body, 'id')}`;
    await draft('a', { nivel: 'I', dose: '5', revisao: '2026-01-31' });
    await draft('b', { nivel: 'II', dose: '5.0', revisao: '2026-02-28' });
    await draft('c', { nivel: '5', dose: '12', interno: 'sim' });
    await draft('d', {});
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, by: Person, body?: unknown) =>
    app.call(method, path, {
      token: by.token,
      headers: { 'if-match': '*' },
      ...(body === undefined ? {} : { body }),
    });

  const draft = async (title: string, values: Readonly<Record<string, string>>, by = author) => {
    const fields = Object.entries(values).map(([meta_key, meta_value]) => ({
      meta_key,
      meta_value,
    }));
    const answer = await call('POST', '/v1/posts', by, {
      title,
      content: 'x',
      custom_fields: fields,
    });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  };

  const found = async (query: string, by = author) => {
    const answer = await call('GET', `/v1/posts?sort=title&${query}`, by);
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
    return rowsOf(answer.body).map(({ title }) => title);
  };

  it.each([
    ['field.nivel=I', ['a']],
    ['field.nivel=5', ['c']],
    ['field.nivel=III', []],
    ['field.dose=5', ['a', 'b']],
    ['field.dose.gte=5.5', ['c']],
    ['field.dose.lte=5', ['a', 'b']],
    ['field.dose.gte=5&field.dose.lte=11&field.nivel=II', ['b']],
    ['field.revisao=2026-01-31', ['a']],
    ['field.revisao.gte=2026-02-01', ['b']],
    ['field.revisao.lte=2026-12-31&status=published', []],
    ['field.interno=sim&q=c', ['c']],
  ])('%s', async (query, titles) => {
    expect(await found(query)).toEqual(titles);
  });

  it('are counted alike', async () => {
    const answer = await call('GET', '/v1/posts/counts?field.dose=5', author);
    expect([answer.status, answer.text.includes('"draft":2')]).toEqual([200, true]);
  });

  it.each([
    ['field.livre=x', 'request.invalid_parameter', 'field.livre'],
    ['field.nada=x', 'request.invalid_parameter', 'field.nada'],
    ['field.dose=muito', 'request.invalid_parameter', 'field.dose'],
    ['field.dose.gt=1', 'request.invalid_parameter', 'field'],
    ['field.nivel.gte=I', 'request.invalid_parameter', 'field.nivel.gte'],
    ['field.revisao=2026-02-30', 'request.invalid_parameter', 'field.revisao'],
    ['field.=x', 'request.invalid_parameter', 'field'],
    ['field.nivel=I&field.nivel=II', 'request.invalid_parameter', 'field'],
    [`field.nivel=${'x'.repeat(256)}`, 'request.invalid_parameter', 'field'],
    [
      Array.from({ length: 11 }, (_, n) => `field.a${n}=x`).join('&'),
      'request.invalid_parameter',
      'field',
    ],
    ['fields.nivel=I', 'request.unknown_parameter', 'fields.nivel'],
    ["field.nivel';--=I", 'request.invalid_parameter', 'field'],
  ])('refuse %s', async (query, code, pointer) => {
    const answer = await call('GET', `/v1/posts?${query}`, author);
    expect([answer.status, answer.body.code, at(answer.body, 'errors', 0, 'pointer')]).toEqual([
      400,
      code,
      pointer,
    ]);
  });

  it('follow the value, the definition and the group', async () => {
    const id = await draft('e', { dose: '77' });
    const path = `/v1/posts/${id}/custom-fields/dose`;
    expect(await found('field.dose=77')).toEqual(['e']);
    await call('PUT', path, author, { meta_value: '78' });
    expect([await found('field.dose=77'), await found('field.dose=78')]).toEqual([[], ['e']]);
    await call('PUT', path, author, { meta_value: '' });
    expect(await found('field.dose=78')).toEqual([]);
    await draft('f', { livre: 'agora' });
    const opened = FIELDS.map((field) =>
      field.name === 'livre' ? { ...field, filterable: true } : field,
    );
    expect((await call('PATCH', group, admin, { fields: opened })).status).toBe(200);
    expect(await found('field.livre=agora')).toEqual(['f']);
    expect((await call('PATCH', group, admin, { fields: FIELDS })).status).toBe(200);
    expect((await call('GET', '/v1/posts?field.livre=agora', author)).status).toBe(400);
    expect((await call('PATCH', group, admin, { active: false })).status).toBe(200);
    expect((await call('GET', '/v1/posts?field.dose=5', author)).status).toBe(400);
    expect((await call('PATCH', group, admin, { active: true })).status).toBe(200);
    expect(await found('field.dose=5')).toEqual(['a', 'b']);
  });

  it("do not tell who sees only what is published what stands in another's draft", async () => {
    const other = await makePerson(app, tenant, 'author');
    const title = `z ${randomUUID()}`;
    const post = await publishPost(app, tenant, author, {
      title,
      custom_fields: [{ key: 'dose', value: '500', type: 'number' }],
    });
    expect(await found('field.dose=500', other)).toEqual([title]);
    await call('PUT', `/v1/posts/${post.id}/custom-fields/dose`, author, { meta_value: '501' });
    expect(await found('field.dose=501', other)).toEqual([]);
    expect(await found('field.dose=500', other)).toEqual([title]);
    expect(await found('field.dose=501', author)).toEqual([title]);
    expect(await found('field.dose=5', other)).toEqual([]);
  });

  it('of another tenant are not found, nor its fields known', async () => {
    const stranger = await makePerson(app, await makeTenant(app), 'editor');
    expect((await call('GET', '/v1/posts?field.dose=5', stranger)).status).toBe(400);
  });

  describe('of a partner site', () => {
    let place: Tenant;
    const slugs: Record<string, string> = {};

    beforeAll(async () => {
      place = await makeTenant(app);
      const boss = await makePerson(app, place, 'administrator');
      const writer = await makePerson(app, place, 'author');
      await call('POST', '/v1/field-groups', boss, { key: 'g', title: 'g', fields: FIELDS });
      const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
        a: { nivel: 'I', dose: '5', revisao: '2026-01-31', interno: 'sim' },
        b: { nivel: '5', dose: '12', revisao: '2026-02-28' },
        c: { dose: '5' },
      };
      for (const [name, values] of Object.entries(texts)) {
        const inner =
          name === 'c' ? { compliance_level: 'professional', medical_disclaimer: 'x' } : {};
        const { slug } = await publishPost(app, place, writer, {
          ...inner,
          slug: `artigo-${name}`,
          custom_fields: Object.entries(values).map(([key, value]) => ({
            key,
            value,
            type: 'text',
          })),
        });
        slugs[name] = slug;
      }
    });

    const list = (query: string) => app.call('GET', `/v1/delivery/${place.slug}/posts?${query}`);

    it.each([
      ['field.nivel=I', ['a']],
      ['field.nivel=5', ['b']],
      ['field.dose=5', ['a']],
      ['field.dose.gte=5', ['b', 'a']],
      ['field.dose.gte=6&field.dose.lte=12', ['b']],
      ['field.revisao.lte=2026-02-01', ['a']],
      ['field.revisao.gte=2026-01-01&field.nivel=5&post_type=post', ['b']],
      // not open to partner sites, or nothing at all
      ['field.interno=sim', []],
      ['field.livre=x', []],
      ['field.nada=x', []],
    ])('%s', async (query, names) => {
      const answer = await list(query);
      expect([answer.status, answer.text]).toEqual([200, answer.text]);
      expect(rowsOf(answer.body).map(({ slug }) => slug)).toEqual(names.map((name) => slugs[name]));
    });

    it.each([
      ['field.dose.gte=muito', 'request.invalid_parameter'],
      ['field.Dose=1', 'request.unknown_parameter'],
      ['field.dose=1&field.dose=2', 'request.invalid_parameter'],
      [`field.nivel=${'x'.repeat(256)}`, 'request.invalid_parameter'],
      ['field.a=1&field.b=1&field.c=1&field.d=1', 'request.invalid_parameter'],
    ])('refuses %s', async (query, code) => {
      const answer = await list(query);
      expect([answer.status, answer.body.code]).toEqual([400, code]);
    });
  });

  it('are found by an index under row security', async () => {
    await app.database.admin(
      `insert into custom_field_index (tenant_id, meta_key, post_id, number_value, text_value)
       select $1, case when n % 2 = 0 then 'muitas' else 'outras' end, gen_random_uuid(),
              case when n % 2 = 0 then n end, case when n % 2 = 1 then n::text end
         from generate_series(1, 20000) n`,
      [tenant.id],
    );
    await app.database.admin('analyze custom_field_index');
    const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await client.connect();
    try {
      await client.query('begin');
      await setContext(app.database, client, scopeOf(tenant.id));
      const planOf = async (condition: string) => {
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(
          `explain select i.post_id from custom_field_index i where ${condition}`,
        );
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      };
      expect(await planOf(`i.meta_key = 'outras' and i.text_value = '77'`)).toMatch(
        /idx_custom_field_index_text[\s\S]*Index Cond: .*tenant_id.*meta_key.*text_value/,
      );
      expect(
        await planOf(`i.meta_key = 'muitas' and i.number_value >= 19990::double precision`),
      ).toMatch(
        /idx_custom_field_index_number[\s\S]*Index Cond: .*tenant_id.*meta_key.*number_value >=/,
      );
    } finally {
      await client.end();
    }
  });
});
