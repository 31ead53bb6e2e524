import { randomUUID } from 'node:crypto';
import { GOOD_ARTICLE } from '../support/articles.js';
import { makeCategory, publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

describe('many posts at a time', () => {
  let app: TestApp;
  let tenant: Tenant;
  let editor: Person;
  let author: Person;
  let foreignId: string;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
    author = await makePerson(app, tenant, 'author');
    const theirs = await makeTenant(app);
    foreignId = (await publishPost(app, theirs, await makePerson(app, theirs, 'author'))).id;
  });
  afterAll(() => app.stop());

  async function draft(by: Person, body: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token: by.token,
      body: { title: `Título ${randomUUID()}`, content: '<p>Texto.</p>', ...body },
    });
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return textAt(answer.body, 'id');
  }
  const bulk = (by: Person, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
    app.call('POST', '/v1/posts/bulk', { token: by.token, body, headers });
  const itemsOf = (ids: readonly string[]) => ids.map((id) => ({ id }));
  async function results(by: Person, body: object): Promise<readonly unknown[]> {
    const answer = await bulk(by, body);
    expect([answer.status, answer.body.code]).toEqual([200, undefined]);
    return rowsOf(answer.body).map(({ status, code, version }) => [status, code, version]);
  }
  const get = (by: Person, path: string): Promise<Answer> =>
    app.call('GET', path, { token: by.token });

  it('go to the trash and back, with slug, category and tags', async () => {
    const category = await makeCategory(app, tenant, `c-${randomUUID().slice(0, 8)}`);
    const [tag] = await app.database.admin<{ id: string }>(
      'insert into tags (tenant_id, name, slug) values ($1, $2, $2) returning id',
      [tenant.id, `t-${randomUUID().slice(0, 8)}`],
    );
    const ids = [await draft(author), await draft(author)];
    const [id = ''] = ids;
    await app.call('PATCH', `/v1/posts/${id}`, {
      token: author.token,
      headers: { 'if-match': '*' },
      body: { category_id: category, tag_ids: [tag?.id] },
    });
    const before = (await get(author, `/v1/posts/${id}`)).body;
    expect(await results(author, { action: 'trash', items: itemsOf(ids) })).toEqual([
      [204, null, 3],
      [204, null, 2],
    ]);
    expect((await get(author, `/v1/posts/${id}`)).status).toBe(404);
    const trash = rowsOf((await get(editor, '/v1/posts?status=trash')).body);
    const row = trash.find((post) => post.id === id);
    expect(row).toMatchObject({ status: 'trash', deleted_by: author.id });
    expect(Date.parse(textAt(row, 'deleted_at'))).toBeGreaterThan(Date.now() - 60_000);
    expect(await results(author, { action: 'restore', items: itemsOf(ids) })).toEqual([
      [200, null, 4],
      [200, null, 3],
    ]);
    const after = (await get(author, `/v1/posts/${id}`)).body;
    for (const name of ['slug', 'category_id', 'tag_ids', 'content', 'title', 'revision']) {
      expect([name, after[name]]).toEqual([name, before[name]]);
    }
    const list = rowsOf((await get(editor, '/v1/posts?limit=100')).body);
    expect(list.find((post) => post.id === id)).toMatchObject({ deleted_by: null });
  });

  it('fail each for itself', async () => {
    const own = await draft(author);
    const others = await draft(editor);
    const shown = (await publishPost(app, tenant, editor)).id;
    const stale = await draft(author);
    expect(
      await results(author, {
        action: 'trash',
        items: [
          { id: others },
          { id: stale, version: 7 },
          { id: foreignId },
          { id: shown },
          { id: randomUUID() },
          { id: own, version: 1 },
        ],
      }),
    ).toEqual([
      [404, 'posts.not_found', null],
      [412, 'posts.stale', null],
      [404, 'posts.not_found', null],
      [403, 'policy.forbidden', null],
      [404, 'posts.not_found', null],
      [204, null, 2],
    ]);
    expect((await get(author, `/v1/posts/${stale}`)).body.version).toBe(1);
    const told = await bulk(author, { action: 'trash', items: [{ id: stale, version: 7 }] });
    expect(rowsOf(told.body)).toMatchObject([
      { code: 'posts.stale', message: 'The post was changed by someone else' },
    ]);
  });

  it('change category, author and tags', async () => {
    const category = await makeCategory(app, tenant, `c-${randomUUID().slice(0, 8)}`);
    const tags = await app.database.admin<{ id: string }>(
      `insert into tags (tenant_id, name, slug) select $1, $2::text || n, $2::text || n from generate_series(1, 2) n
       returning id`,
      [tenant.id, `u-${randomUUID().slice(0, 8)}-`],
    );
    const [one = '', two = ''] = tags.map(({ id }) => id);
    const items = itemsOf([await draft(author)]);
    const [{ id } = { id: '' }] = items;
    const post = async () => (await get(editor, `/v1/posts/${id}`)).body;
    expect(await results(author, { action: 'set_category', category_id: category, items })).toEqual(
      [[200, null, 2]],
    );
    expect((await post()).category_id).toBe(category);
    expect(await results(author, { action: 'set_category', category_id: null, items })).toEqual([
      [200, null, 3],
    ]);
    await results(author, { action: 'add_tags', tag_ids: [one], items });
    await results(author, { action: 'add_tags', tag_ids: [two, one], items });
    expect((await post()).tag_ids).toEqual([one, two]);
    await results(author, { action: 'remove_tags', tag_ids: [one], items });
    expect((await post()).tag_ids).toEqual([two]);
    const unknown = await results(author, { action: 'add_tags', tag_ids: [randomUUID()], items });
    expect(at(unknown, 0, 0)).toBe(422);
    expect(await results(author, { action: 'set_author', author_id: editor.id, items })).toEqual([
      [403, 'policy.forbidden', null],
    ]);
    expect(
      at(await results(editor, { action: 'set_author', author_id: editor.id, items }), 0, 0),
    ).toBe(200);
    expect((await post()).author_id).toBe(editor.id);
  });

  it('go into review, and out to the public only when that was approved', async () => {
    const ids = [
      await draft(author, { ...GOOD_ARTICLE, title: `Bom ${randomUUID()}` }),
      (await publishPost(app, tenant, author)).id,
    ];
    const submitted = await results(author, { action: 'submit', items: itemsOf(ids) });
    expect(submitted).toEqual([
      [202, null, 1],
      [409, 'workflow.already_submitted', null],
    ]);
    expect(await results(author, { action: 'publish', items: itemsOf(ids) })).toEqual([
      [409, 'workflow.not_approved', null],
      [200, null, expect.any(Number)],
    ]);
    expect(await results(author, { action: 'unpublish', items: itemsOf(ids) })).toEqual([
      [409, 'workflow.not_published', null],
      [200, null, expect.any(Number)],
    ]);
  });

  it('are done once with an Idempotency-Key', async () => {
    const body = { action: 'trash', items: itemsOf([await draft(author)]) };
    const key = { 'idempotency-key': randomUUID() };
    const first = await bulk(author, body, key);
    const again = await bulk(author, body, key);
    expect(first.body).toMatchObject({ done: 1, failed: 0 });
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
  });

  it.each([
    ['an unknown act', { action: 'erase' }, 422],
    ['no posts', { items: [] }, 422],
    [
      'a post twice',
      { items: itemsOf(['0', '0'].map(() => '00000000-0000-4000-8000-000000000000')) },
      422,
    ],
    [
      'a post twice, written in two ways',
      {
        items: itemsOf([
          'abcdef00-0000-4000-8000-000000000000',
          'ABCDEF00-0000-4000-8000-000000000000',
        ]),
      },
      422,
    ],
    ['too many posts', { items: itemsOf(Array.from({ length: 101 }, () => randomUUID())) }, 422],
    ['no id', { items: [{ id: 'x' }] }, 422],
    ['no version', { items: [{ id: randomUUID(), version: 0 }] }, 422],
    ['what an item has not', { items: [{ id: randomUUID(), status: 'published' }] }, 400],
    ['tags that are not said', { action: 'add_tags' }, 422],
    ['a category that is not said', { action: 'set_category' }, 422],
    ['an author who is not said', { action: 'set_author' }, 422],
    ['a status', { status: 'published' }, 400],
  ])('refuse %s', async (_what, wrong, status) => {
    const answer = await bulk(editor, {
      action: 'trash',
      items: itemsOf([randomUUID()]),
      ...wrong,
    });
    expect(answer.status).toBe(status);
  });

  it('ask of each act what the route for one post asks', async () => {
    const contributor = await makePerson(app, tenant, 'contributor');
    const items = itemsOf([randomUUID()]);
    expect((await bulk(contributor, { action: 'publish', items })).body.code).toBe(
      'policy.forbidden',
    );
    const reader = await makePerson(app, tenant, 'subscriber');
    expect((await bulk(reader, { action: 'trash', items })).status).toBe(403);
  });

  describe('a duplicate', () => {
    const duplicate = (by: Person, id: string, headers: Record<string, string> = {}) =>
      app.call('POST', `/v1/posts/${id}/duplicate`, { token: by.token, headers });

    it('is a draft of the caller with text, relations and fields, but nothing of a patient', async () => {
      const reviewer = await makePerson(app, tenant, 'medical_professional');
      const gone = await makePerson(app, tenant, 'medical_professional');
      const physician = await makePerson(app, tenant, 'medical_admin');
      const id = await draft(physician, {
        title: 'Original',
        content: '<p>Texto inteiro.</p>',
        excerpt: 'Resumo',
        medical_category: 'cardiology',
        author_ids: [author.id],
        reviewer_ids: [editor.id, reviewer.id, gone.id],
        menu_order: 3,
        seo_title: 'SEO',
        custom_fields: [
          { meta_key: 'nota', meta_value: 'fica' },
          { meta_key: 'paciente', meta_value: 'Zulmira', is_phi: true },
        ],
      });
      await app.database.admin('update users set deleted_at = now() where id = $1', [gone.id]);
      const answer = await duplicate(editor, id);
      expect([answer.status, answer.body.code]).toEqual([201, undefined]);
      expect(answer.headers.location).toBe(`/v1/posts/${textAt(answer.body, 'id')}`);
      expect(answer.body).toMatchObject({
        title: 'Original (cópia)',
        slug: 'original-copia',
        status: 'draft',
        version: 1,
        revision: 1,
        content: '<p>Texto inteiro.</p>',
        excerpt: 'Resumo',
        medical_category: 'cardiology',
        author_id: editor.id,
        author_ids: [author.id],
        reviewer_ids: [reviewer.id],
        menu_order: 3,
        seo_title: 'SEO',
        published_at: null,
        scheduled_at: null,
      });
      const fields = at(answer.body, 'custom_fields');
      expect(JSON.stringify(fields)).toContain('fica');
      expect(answer.text).not.toContain('Zulmira');
      expect(answer.text).not.toContain('paciente');
    });

    it('leaves out of its fields what is gone by then, and nothing else', async () => {
      const gone = await draft(author);
      const stays = await draft(author);
      const id = await draft(author, {
        custom_fields: [
          {
            meta_key: 'veja',
            meta_type: 'relationship',
            meta_value: JSON.stringify([gone, stays]),
          },
          { meta_key: 'nota', meta_value: 'fica' },
        ],
      });
      await results(author, { action: 'trash', items: itemsOf([gone]) });
      const answer = await duplicate(author, id);
      expect([answer.status, answer.body.code]).toEqual([201, undefined]);
      const fields = at(answer.body, 'custom_fields');
      const values = Array.isArray(fields)
        ? fields.map((field: unknown) => [at(field, 'meta_key'), at(field, 'meta_value')])
        : [];
      expect(Object.fromEntries(values)).toEqual({ veja: JSON.stringify([stays]), nota: 'fica' });
    });

    it('of a duplicate is named once, in the language of the caller', async () => {
      const id = await draft(author, { title: 'Outro (cópia)' });
      expect((await duplicate(author, id)).body.title).toBe('Outro (cópia)');
      const english = await duplicate(author, id, { 'accept-language': 'en' });
      expect(english.body.title).toBe('Outro (copy)');
      const long = await draft(author, { title: '𝒜'.repeat(127) });
      expect((await duplicate(author, long)).status).toBe(201);
    });

    it('is made by those alone who see the working copy', async () => {
      const shown = (await publishPost(app, tenant, editor)).id;
      expect((await duplicate(author, shown)).body.code).toBe('policy.forbidden');
      expect((await duplicate(author, await draft(editor))).status).toBe(404);
      expect((await duplicate(author, foreignId)).status).toBe(404);
      expect((await duplicate(author, 'x')).status).toBe(404);
    });
  });
});
