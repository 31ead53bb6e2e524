import { publishPost } from '../support/content.js';
import { at, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Method, TestApp } from '../support/test-app.js';

describe('autosave', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let editor: Person;
  let reader: Person;
  let stranger: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', databasePoolSize: 20 });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    editor = await makePerson(app, tenant, 'editor');
    reader = await makePerson(app, tenant, 'author');
    stranger = await makePerson(app, await makeTenant(app), 'administrator');
  });
  afterAll(() => app.stop());

  function call(method: Method, path: string, body?: unknown, by = author, tag = '*') {
    return app.call(method, path, {
      token: by.token,
      headers: { 'if-match': tag },
      ...(body === undefined ? {} : { body }),
    });
  }

  async function draft(): Promise<string> {
    const answer = await call('POST', '/v1/posts', { title: 'Título', content: 'Texto.' });
    expect(answer.status).toBe(201);
    return `/v1/posts/${textAt(answer.body, 'id')}`;
  }

  const put = (path: string, fields: object, by = author, base_version = 1) =>
    call('PUT', `${path}/autosave`, { base_version, fields }, by);

  it('keeps what is half typed, apart from the post and from what others type', async () => {
    const path = await draft();
    const saved = await put(path, { title: ' ', content: '<p>Meia fra' });
    expect(saved.status).toBe(200);
    expect(saved.body).toMatchObject({
      fields: { title: ' ', content: '<p>Meia fra' },
      base_version: 1,
      stale: false,
      current_version: 1,
    });
    await put(path, { title: 'Do editor' }, editor);
    expect((await call('GET', `${path}/autosave`)).body).toEqual(saved.body);
    expect(at((await call('GET', `${path}/autosave`, undefined, editor)).body, 'fields')).toEqual({
      title: 'Do editor',
    });
    const again = await put(path, { title: 'De novo' });
    expect(again.body.fields).toEqual({ title: 'De novo' });
    expect((await call('GET', path)).body).toMatchObject({
      title: 'Título',
      version: 1,
      revision: 1,
    });
  });

  it('does not disturb what is public, nor its review', async () => {
    const post = await publishPost(app, tenant, author, { title: 'Público' });
    const live = () => app.call('GET', `/v1/delivery/${tenant.slug}/posts/${post.slug}`);
    const workflow = () => call('GET', `/v1/posts/${post.id}/workflow`);
    const rows = () =>
      app.database.admin(
        `select p.version, p.updated_at, p.revision, u.version as public_version, u.updated_at as public_at
           from posts p join publications u on u.post_id = p.id where p.id = $1`,
        [post.id],
      );
    const before = [(await live()).text, (await workflow()).text, await rows()];
    for (let n = 0; n < 3; n += 1) {
      expect((await put(`/v1/posts/${post.id}`, { title: `Rascunho ${n}` })).status).toBe(200);
    }
    expect([(await live()).text, (await workflow()).text, await rows()]).toEqual(before);
  });

  it('tells when the post was changed since, and ends with the caller’s own change alone', async () => {
    const path = await draft();
    await put(path, { title: 'Meu' });
    await put(path, { title: 'Dele' }, editor);
    expect((await call('PATCH', path, { excerpt: 'x' }, editor)).status).toBe(200);
    expect((await call('GET', `${path}/autosave`)).body).toMatchObject({
      stale: true,
      base_version: 1,
      current_version: 2,
      fields: { title: 'Meu' },
    });
    expect((await call('GET', `${path}/autosave`, undefined, editor)).status).toBe(404);
    expect((await call('PATCH', path, { title: 'Meu' }, author, '"1"')).status).toBe(412);
    expect((await call('GET', `${path}/autosave`)).status).toBe(200);
    expect((await call('PATCH', path, { title: ' ' }, author, '"2"')).status).toBe(422);
    expect((await call('GET', `${path}/autosave`)).status).toBe(200);
    expect((await call('PATCH', path, { title: 'Meu' }, author, '"2"')).status).toBe(200);
    const gone = await call('GET', `${path}/autosave`);
    expect([gone.status, gone.body.code]).toEqual([404, 'posts.autosave_not_found']);
  });

  it('is given up', async () => {
    const path = await draft();
    await put(path, { title: 'Meu' });
    expect((await call('DELETE', `${path}/autosave`)).status).toBe(204);
    expect((await call('DELETE', `${path}/autosave`)).status).toBe(404);
  });

  it.each([
    [
      'fields of patients',
      { custom_fields: [{ meta_key: 'leito', meta_value: '7', is_phi: true }] },
    ],
    ['a field nobody knows', { tenant_id: 'x' }],
    ['the prototype', Object.fromEntries([['__proto__', { x: 1 }]])],
    ['the prototype’s own', { constructor: 1 }],
  ])('takes no %s', async (_, fields) => {
    const answer = await call('PUT', `${await draft()}/autosave`, { base_version: 1, fields });
    expect(answer.status).toBe(400);
  });

  it.each([
    ['no version', { fields: {} }, 422],
    ['a version that cannot be', { base_version: 0, fields: {} }, 422],
    ['no fields', { base_version: 1 }, 422],
    ['a list', { base_version: 1, fields: [] }, 422],
    ['more beside', { base_version: 1, fields: {}, user_id: 'x' }, 400],
    [
      'more than there is room for',
      { base_version: 1, fields: { content: 'ç'.repeat(700_000) } },
      413,
    ],
    [
      'more letters than there is room for',
      { base_version: 1, fields: { content: 'x'.repeat(1_100_000) } },
      413,
    ],
  ])('refuses %s', async (_, body, status) => {
    const answer = await call('PUT', `${await draft()}/autosave`, body);
    expect(answer.status).toBe(status);
  });

  it('is for who may change the post', async () => {
    const { id } = await publishPost(app, tenant, author);
    const path = `/v1/posts/${id}`;
    for (const method of ['GET', 'PUT', 'DELETE'] as const) {
      const body = method === 'PUT' ? { base_version: 1, fields: {} } : undefined;
      expect([method, (await call(method, `${path}/autosave`, body, reader)).status]).toEqual([
        method,
        403,
      ]);
      expect([method, (await call(method, `${path}/autosave`, body, stranger)).status]).toEqual([
        method,
        404,
      ]);
    }
  });

  it('is one, however many are saved at once', async () => {
    const path = await draft();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => put(path, { title: `T ${n}` })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const rows = await app.database.admin('select 1 from post_autosaves where post_id = $1', [
      path.slice('/v1/posts/'.length),
    ]);
    expect(rows).toHaveLength(1);
  });
});
