import { randomUUID } from 'node:crypto';
import { publishPost, republishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Method, TestApp } from '../support/test-app.js';

describe('previews', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let editor: Person;
  let officer: Person;
  let administrator: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    editor = await makePerson(app, tenant, 'editor');
    officer = await makePerson(app, tenant, 'compliance_officer');
    administrator = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, body?: unknown, by = author) =>
    app.call(method, path, {
      token: by.token,
      headers: { 'if-match': '*' },
      ...(body === undefined ? {} : { body }),
    });

  async function draft(fields: object = {}): Promise<string> {
    const answer = await call('POST', '/v1/posts', {
      title: `Título ${randomUUID()}`,
      content: '<p>Rascunho.</p>',
      ...fields,
    });
    return `/v1/posts/${textAt(answer.body, 'id')}`;
  }

  async function preview(path: string, body: object = {}, by = author) {
    const answer = await call('POST', `${path}/preview-tokens`, body, by);
    expect(answer.status).toBe(201);
    return { id: textAt(answer.body, 'id'), token: textAt(answer.body, 'token'), answer };
  }

  const look = (token: string, slug = tenant.slug) =>
    app.call('GET', `/v1/delivery/${slug}/preview/${token}`);

  it('shows one revision to who has the token, and it alone', async () => {
    const path = await draft({
      title: 'Ainda não',
      custom_fields: [
        { meta_key: 'dose', meta_value: '5', meta_type: 'number' },
        { meta_key: 'leito', meta_value: '7', is_phi: true },
      ],
    });
    const { token, answer } = await preview(path);
    expect(answer.body).toMatchObject({ revision: 1, created_by: author.id, revoked_at: null });
    expect(token).toMatch(/^prv_[A-Za-z0-9_-]{43}$/);
    const seen = await look(token);
    expect(seen.status).toBe(200);
    expect(seen.body).toMatchObject({
      title: 'Ainda não',
      content: '<p>Rascunho.</p>',
      published_at: null,
      author: { name: 'Pessoa author' },
      custom_fields: { dose: 5 },
    });
    expect(seen.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    expect(seen.headers.etag).toBeUndefined();
    await call('PATCH', path, { title: 'Outro' });
    expect((await look(token)).text).toBe(seen.text);
    const { token: newer } = await preview(path);
    expect((await look(newer)).body.title).toBe('Outro');
    const { token: older } = await preview(path, { revision: 1 });
    expect((await look(older)).text).toBe(seen.text);
    expect((await app.call('GET', `/v1/delivery/${tenant.slug}/posts`)).text).not.toContain(
      'Ainda não',
    );
  });

  it('has the very fields of the published article', async () => {
    const post = await publishPost(app, tenant, author, {
      custom_fields: [{ key: 'fonte', value: 'SBC', type: 'text' }],
    });
    const live = await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${post.slug}`);
    const { token } = await preview(`/v1/posts/${post.id}`);
    const { updated_at: _live, ...public_ } = live.body;
    const { updated_at: _then, ...previewed } = (await look(token)).body;
    expect(previewed).toEqual(public_);
    await republishPost(app, tenant, post.id, { title: 'Novo' });
    expect((await look(token)).body.title).toBe(live.body.title);
  });

  describe('ends', () => {
    const dead = async (token: string, slug?: string) => {
      const { status, body, headers } = await look(token, slug);
      return [status, body.code, headers['cache-control'], headers['x-robots-tag']];
    };
    const GONE = [404, 'delivery.not_found', 'no-store', 'noindex, nofollow'];

    it('when it is taken back, at once, by anybody inside', async () => {
      const path = await draft();
      const { id, token } = await preview(path);
      expect((await look(token)).status).toBe(200);
      expect((await call('DELETE', `${path}/preview-tokens/${id}`, undefined, editor)).status).toBe(
        204,
      );
      expect(await dead(token)).toEqual(GONE);
      expect((await call('DELETE', `${path}/preview-tokens/${id}`)).status).toBe(204);
      const listed = rowsOf((await call('GET', `${path}/preview-tokens`)).body);
      expect(listed).toMatchObject([{ id, revision: 1 }]);
      expect(listed[0]?.revoked_at).toEqual(expect.any(String));
      expect(JSON.stringify(listed)).not.toContain(token.slice(4));
    });

    it('when its time is over', async () => {
      const path = await draft();
      const { id, token } = await preview(path, { expires_in: 60 });
      await app.database.admin(
        `update preview_tokens set created_at = created_at - interval '2 minutes', expires_at = now() - interval '1 second' where id = $1`,
        [id],
      );
      expect(await dead(token)).toEqual(GONE);
    });

    it('with its post in the trash, and does not come back with it', async () => {
      const path = await draft();
      const { token } = await preview(path);
      await call('DELETE', path);
      expect(await dead(token)).toEqual(GONE);
      expect((await call('POST', `${path}/restore`)).status).toBe(200);
      expect(await dead(token)).toEqual(GONE);
    });

    it('with what makes the post a patient’s', async () => {
      const path = await draft();
      const { token } = await preview(path);
      await call('PATCH', path, { compliance_level: 'phi' });
      expect(await dead(token)).toEqual(GONE);
      const refused = await call('POST', `${path}/preview-tokens`, { revision: 1 });
      expect([refused.status, refused.body.code]).toEqual([409, 'previews.patient_data']);
    });

    it('when who made it is removed, or sees the post no more', async () => {
      const path = await draft();
      const removed = await makePerson(app, tenant, 'editor');
      const demoted = await makePerson(app, tenant, 'editor');
      const tokens = [
        (await preview(path, {}, removed)).token,
        (await preview(path, {}, demoted)).token,
        (await preview(path)).token,
      ];
      for (const token of tokens) expect((await look(token)).status).toBe(200);
      await call('DELETE', `/v1/users/${removed.id}`, undefined, administrator);
      await call('PATCH', `/v1/users/${demoted.id}`, { role: 'author' }, administrator);
      await call('PATCH', path, { author_id: editor.id }, editor);
      for (const token of tokens) expect(await dead(token)).toEqual(GONE);
    });

    it('with its tenant', async () => {
      const theirs = await makeTenant(app);
      const person = await makePerson(app, theirs, 'author');
      const made = await call('POST', '/v1/posts', { title: 'T', content: 'C' }, person);
      const { token } = await preview(`/v1/posts/${textAt(made.body, 'id')}`, {}, person);
      expect((await look(token, theirs.slug)).status).toBe(200);
      expect(await dead(token)).toEqual(GONE);
      await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [
        theirs.id,
      ]);
      await new Promise((resolve) => setTimeout(resolve, 2_100));
      expect(await dead(token, theirs.slug)).toEqual(GONE);
    });

    it.each([
      'prv_',
      `prv_${'x'.repeat(43)}`,
      'prk_1',
      'x',
      `prv_${'x'.repeat(44)}`,
      "prv_'%20or%201=1",
    ])('or never was: %p', async (token) => {
      expect(await dead(token)).toEqual(GONE);
      expect((await dead(token, 'no-such-tenant'))[0]).toBe(404);
    });
  });

  it('is made by who sees the post as it is written', async () => {
    const { id } = await publishPost(app, tenant, author);
    const path = `/v1/posts/${id}`;
    const reader = await makePerson(app, tenant, 'author');
    const subscriber = await makePerson(app, tenant, 'subscriber');
    const stranger = await makePerson(app, await makeTenant(app), 'administrator');
    for (const by of [author, editor, officer])
      expect((await preview(path, {}, by)).token).not.toBe('');
    for (const [by, status] of [
      [reader, 403],
      [subscriber, 403],
      [stranger, 404],
    ] as const) {
      expect((await call('POST', `${path}/preview-tokens`, {}, by)).status).toBe(status);
      expect((await call('GET', `${path}/preview-tokens`, undefined, by)).status).toBe(status);
      expect(
        (await call('DELETE', `${path}/preview-tokens/${randomUUID()}`, undefined, by)).status,
      ).toBe(status);
    }
    expect((await call('DELETE', `${path}/preview-tokens/${randomUUID()}`)).body.code).toBe(
      'previews.not_found',
    );
  });

  it.each([
    [{ expires_in: 59 }, 422],
    [{ expires_in: 604_801 }, 422],
    [{ expires_in: null }, 422],
    [{ revision: 0 }, 422],
    [{ revision: 2 }, 404],
    [{ token: 'x' }, 400],
  ])('is not made of %p', async (body, status) => {
    expect((await call('POST', `${await draft()}/preview-tokens`, body)).status).toBe(status);
  });

  it('has a bound for each post', async () => {
    const path = await draft();
    for (let n = 0; n < 50; n += 1) await preview(path);
    const one = await call('POST', `${path}/preview-tokens`, {});
    expect([one.status, one.body.code]).toEqual([409, 'previews.too_many']);
    const page = await call('GET', `${path}/preview-tokens?limit=30`);
    const rest = await call(
      'GET',
      `${path}/preview-tokens?limit=30&cursor=${textAt(page.body, 'next_cursor')}`,
    );
    expect([rowsOf(page.body).length, rowsOf(rest.body).length, rest.body.next_cursor]).toEqual([
      30,
      20,
      null,
    ]);
  });

  it('is shown once, also to who asks again with the same key', async () => {
    const path = await draft();
    const ask = () =>
      app.call('POST', `${path}/preview-tokens`, {
        token: author.token,
        body: {},
        headers: { 'idempotency-key': `previa-${idOf(path)}` },
      });
    const [first, second] = [await ask(), await ask()];
    expect(textAt(first.body, 'token')).toMatch(/^prv_/);
    expect([second.status, second.body.id, second.body.token]).toEqual([201, first.body.id, null]);
  });

  it('stands in the trail: made, looked at, taken back; and its text nowhere', async () => {
    const path = await draft();
    const { id, token } = await preview(path);
    await look(token);
    await call('DELETE', `${path}/preview-tokens/${id}`);
    const trail = await app.database.admin<{
      operation: string;
      user_id: string;
      metadata: unknown;
    }>(
      `select operation, user_id, metadata from audit_trail where resource_id = $1 order by created_at`,
      [id],
    );
    expect(trail.map(({ operation }) => operation)).toEqual(['create', 'read', 'update']);
    expect(trail.map(({ user_id }) => user_id)).toEqual([
      author.id,
      '00000000-0000-0000-0000-000000000000',
      author.id,
    ]);
    expect(at(trail[1]?.metadata, 'post_id')).toBe(idOf(path));
    const kept = await app.database.admin<{ hits: number }>(
      `select count(*)::int as hits from preview_tokens t, audit_trail a
        where t::text like '%' || $1 || '%' or a::text like '%' || $1 || '%'`,
      [token],
    );
    expect(kept).toEqual([{ hits: 0 }]);
  });

  const idOf = (path: string) => path.slice('/v1/posts/'.length);
});
