import { randomUUID } from 'node:crypto';
import type { TenantRole } from '#kernel/permissions.js';
import { makeCategory, publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { HeldRow } from '../support/lock.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';
import { unlessBusy } from '../support/wait.js';

describe('posts', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let colleague: Person;
  let editor: Person;
  let foreign: { readonly postId: string; readonly categoryId: string; readonly authorId: string };

  beforeAll(async () => {
    // a connection for each who writes at a time: who waits too long for one is sent away
    app = await TestApp.start({ databasePoolSize: 20 });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    colleague = await makePerson(app, tenant, 'contributor');
    editor = await makePerson(app, tenant, 'editor');
    const theirs = await makeTenant(app);
    const stranger = await makePerson(app, theirs, 'author');
    foreign = {
      postId: (await publishPost(app, theirs, stranger)).id,
      categoryId: await makeCategory(app, theirs, 'deles'),
      authorId: stranger.id,
    };
  });
  afterAll(() => app.stop());

  const title = () => `Título ${randomUUID()}`;

  function create(body: unknown, by = author, headers: Record<string, string> = {}) {
    return app.call('POST', '/v1/posts', { token: by.token, body, headers });
  }

  async function draft(fields: object = {}, by = author): Promise<string> {
    const answer = await create({ title: title(), content: 'Texto.', ...fields }, by);
    expect(answer.status).toBe(201);
    return `/v1/posts/${textAt(answer.body, 'id')}`;
  }

  function get(path: string, by = author, headers: Record<string, string> = {}) {
    return app.call('GET', path, { token: by.token, headers });
  }

  /** `tag` is the version or the header as it is; null sends none. */
  function change(method: Method, path: string, tag: number | string | null, call: Change = {}) {
    const header = typeof tag === 'number' ? `"${tag}"` : tag;
    return app.call(method, path, {
      token: (call.by ?? author).token,
      ...(call.body === undefined ? {} : { body: call.body }),
      headers: header === null ? {} : { 'if-match': header },
    });
  }

  function patch(path: string, tag: number | string | null, body: object, by = author) {
    return change('PATCH', path, tag, { body, by });
  }

  async function idsOf(query: string, by = author): Promise<readonly string[]> {
    const answer = await get(`/v1/posts?limit=100&${query}`, by);
    expect(answer.status).toBe(200);
    return rowsOf(answer.body).map((row) => textAt(row, 'id'));
  }

  const idOf = (path: string) => path.slice('/v1/posts/'.length);

  describe('creating', () => {
    it('gives a draft, its address and its version', async () => {
      const answer = await create({ title: 'Doenças Cardíacas', content: '<p>Olá.</p>' });
      expect(answer.status).toBe(201);
      expect(answer.headers.etag).toBe('"1"');
      const path = `/v1/posts/${textAt(answer.body, 'id')}`;
      expect(answer.headers.location).toBe(path);
      expect(answer.body).toMatchObject({
        title: 'Doenças Cardíacas',
        slug: 'doencas-cardiacas',
        content: '<p>Olá.</p>',
        status: 'draft',
        post_type: 'post',
        comment_status: 'open',
        compliance_level: 'public',
        version: 1,
        revision: 1,
        author_id: author.id,
        category_id: null,
        published_at: null,
      });
      expect(answer.body).not.toHaveProperty('tenant_id');

      const read = await get(path);
      expect(read.body).toEqual(answer.body);
      const again = await get(path, author, { 'if-none-match': '"1"' });
      expect([again.status, again.text]).toEqual([304, '']);
      expect((await get(path, author, { 'if-none-match': '"2"' })).status).toBe(200);
    });

    it('answers with what everybody reads afterwards', async () => {
      for (const by of [author, colleague, editor]) {
        for (const fields of [
          {},
          {
            medical_category: 'cardiology',
            custom_fields: [{ meta_key: 'fonte', meta_value: 'SBC' }],
          },
        ]) {
          const made = await create({ title: title(), content: '<p>Texto.</p>', ...fields }, by);
          expect(made.status).toBe(201);
          const read = await get(`/v1/posts/${textAt(made.body, 'id')}`, by);
          expect(read.body).toEqual(made.body);
        }
      }
    });

    it('takes every field there is', async () => {
      const fields = {
        slug: 'todos_os-campos',
        excerpt: 'Resumo',
        post_type: 'page',
        comment_status: 'closed',
        ping_status: 'closed',
        category_id: await makeCategory(app, tenant, `c-${randomUUID().slice(0, 8)}`),
        medical_category: 'cardiology',
        compliance_level: 'professional',
        medical_disclaimer: 'Para profissionais.',
        meta_description: 'd'.repeat(160),
        meta_keywords: 'k'.repeat(255),
      };
      const answer = await create({ title: 'T'.repeat(255), content: '', ...fields });
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({ ...fields, requires_crm_validation: true });
    });

    it.each([
      ['an unknown field', { tenant_id: randomUUID() }, 400, 'request.unknown_field', '/tenant_id'],
      ['a status', { status: 'published' }, 400, 'request.unknown_field', '/status'],
      ['a blank title', { title: ' \n' }, 422, 'request.invalid', '/title'],
      ['a long title', { title: 'x'.repeat(256) }, 422, 'request.invalid', '/title'],
      ['no title', { title: undefined }, 422, 'request.invalid', '/title'],
      ['a null title', { title: null }, 422, 'request.invalid', '/title'],
      ['a number for a text', { content: 5 }, 422, 'request.invalid', '/content'],
      ['a null text', { content: null }, 422, 'request.invalid', '/content'],
      ['a text too long', { content: 'x'.repeat(500_001) }, 422, 'request.invalid', '/content'],
      ['a list for a text', { excerpt: ['x'] }, 422, 'request.invalid', '/excerpt'],
      ['a slug with a space', { slug: 'a b' }, 422, 'request.invalid', '/slug'],
      ['a slug that ends in a hyphen', { slug: 'a-' }, 422, 'request.invalid', '/slug'],
      ['a null slug', { slug: null }, 422, 'request.invalid', '/slug'],
      ['a long slug', { slug: 'x'.repeat(256) }, 422, 'request.invalid', '/slug'],
      ['a post type', { post_type: '1post' }, 422, 'request.invalid', '/post_type'],
      ['a comment status', { comment_status: 'x' }, 422, 'request.invalid', '/comment_status'],
      ['a level', { compliance_level: 'secret' }, 422, 'request.invalid', '/compliance_level'],
      ['a speciality', { medical_category: 'x' }, 422, 'request.invalid', '/medical_category'],
      ['no id', { category_id: 'x' }, 422, 'request.invalid', '/category_id'],
      [
        'a long line',
        { meta_description: 'x'.repeat(161) },
        422,
        'request.invalid',
        '/meta_description',
      ],
      [
        'no such category',
        { category_id: randomUUID() },
        422,
        'posts.category_not_found',
        '/category_id',
      ],
      [
        'a level without its disclaimer',
        { compliance_level: 'restricted' },
        422,
        'posts.disclaimer_required',
        '/medical_disclaimer',
      ],
      ['U+0000', { title: 'a\u0000b' }, 422, 'request.invalid', '/title'],
      ['half of a surrogate pair', { excerpt: 'a\ud800' }, 422, 'request.invalid', '/excerpt'],
    ])('refuses %s', async (_what, wrong, status, code, pointer) => {
      const answer = await create({ title: title(), content: 'x', ...wrong });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe(pointer);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    });

    it('tells every wrong field at once', async () => {
      const { body } = await create({ title: '', content: 1, slug: 'É' });
      const pointers = [0, 1, 2].map((n) => at(body, 'errors', n, 'pointer'));
      expect(pointers).toEqual(['/title', '/content', '/slug']);
    });

    it('refuses what is no object, or one without an end', async () => {
      const deep: unknown = JSON.parse(`${'{"a":'.repeat(70)}1${'}'.repeat(70)}`);
      expect((await create({ title: 'x', content: 'x', deep })).body.code).toBe('request.too_deep');
      for (const body of [[], 'text', 5]) {
        expect((await create(body)).status).toBe(400);
      }
    });

    it('leaves nothing of a post that is refused by the database', async () => {
      const count = () =>
        app.database.admin(
          `select (select count(*) from posts where tenant_id = $1) as posts,
                  (select count(*) from post_revisions where tenant_id = $1) as revisions,
                  (select count(*) from workflow_states where tenant_id = $1) as runs`,
          [tenant.id],
        );
      const before = await count();
      expect((await create({ title: 'x', content: 'x', category_id: randomUUID() })).status).toBe(
        422,
      );
      expect(await count()).toEqual(before);
    });

    it.each([
      ['subscriber', 403],
      ['contributor', 201],
      ['author', 201],
      ['editor', 201],
      ['administrator', 201],
      ['medical_professional', 201],
      ['medical_admin', 201],
      ['compliance_officer', 403],
    ] as const satisfies readonly (readonly [TenantRole, number])[])(
      'answers a %s with %i',
      async (role, status) => {
        const person = await makePerson(app, tenant, role);
        const answer = await create({ title: title(), content: 'x' }, person);
        expect(answer.status).toBe(status);
        if (status === 403) expect(answer.body.code).toBe('policy.forbidden');
      },
    );

    it('needs credentials', async () => {
      const body = { title: 'x', content: 'x' };
      expect((await app.call('POST', '/v1/posts', { body })).status).toBe(401);
      expect((await app.call('GET', '/v1/posts')).status).toBe(401);
    });

    it("is done in another's name by those alone who may change every post", async () => {
      const body = { title: title(), content: 'x', author_id: author.id };
      expect((await create(body, editor)).body.author_id).toBe(author.id);
      expect((await create({ ...body, author_id: editor.id })).body.code).toBe('policy.forbidden');
      expect((await create({ ...body, author_id: author.id })).status).toBe(201);
    });
  });

  describe('the slug', () => {
    it('is numbered when it was made, refused when it was asked for', async () => {
      const name = title();
      const first = await create({ title: name, content: 'x' });
      const slug = textAt(first.body, 'slug');
      expect((await create({ title: name, content: 'x' })).body.slug).toBe(`${slug}-2`);
      expect((await create({ title: `${name}!`, content: 'x' })).body.slug).toBe(`${slug}-3`);
      const taken = await create({ title: name, content: 'x', slug });
      expect([taken.status, taken.body.code]).toEqual([409, 'posts.slug_taken']);
      expect(at(taken.body, 'errors', 0, 'pointer')).toBe('/slug');
      const path = await draft();
      const moved = await patch(path, 1, { slug });
      expect([moved.status, moved.body.code]).toEqual([409, 'posts.slug_taken']);
    });

    it('is there also for a title without a letter', async () => {
      expect((await create({ title: '🫀🫁', content: 'x' })).body.slug).toMatch(
        /^post-[0-9a-f]{8}$/,
      );
    });

    it('belongs to one tenant: another one has the same', async () => {
      const other = await makePerson(app, await makeTenant(app), 'author');
      const slug = `s-${randomUUID()}`;
      expect((await create({ title: 'x', content: 'x', slug })).status).toBe(201);
      expect((await create({ title: 'x', content: 'x', slug }, other)).status).toBe(201);
    });

    it('is another one for each of twenty who write one title at a time', async () => {
      const body = { title: title(), content: 'x' };
      const answers = await Promise.all(Array.from({ length: 20 }, () => create(body)));
      expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
      expect(new Set(answers.map((answer) => answer.body.slug)).size).toBe(20);
      expect(new Set(answers.map((answer) => answer.body.wp_id)).size).toBe(20);
    });
  });

  describe('an Idempotency-Key', () => {
    it('makes a post once, and gives the first answer again', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const body = { title: title(), content: 'x' };
      const first = await create(body, author, key);
      const second = await create(body, author, key);
      expect([second.status, second.body]).toEqual([201, first.body]);
      expect(second.headers).toMatchObject({
        location: first.headers.location,
        etag: first.headers.etag,
        'idempotency-replayed': 'true',
      });
      expect(await idsOf(`q=${body.title.slice(-36)}`)).toHaveLength(1);

      const reused = await create({ ...body, content: 'y' }, author, key);
      expect([reused.status, reused.body.code]).toEqual([422, 'request.idempotency_key_reused']);
      expect((await create(body, editor, key)).body.id).not.toBe(first.body.id);
    });

    it('holds for ten at a time', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const body = { title: title(), content: 'x' };
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => create(body, author, key)),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body);
      expect(await idsOf(`q=${body.title.slice(-36)}`)).toHaveLength(1);
    });

    it('is not spent by a request that failed', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const body = { title: title(), content: 'x' };
      const wrong = { ...body, category_id: randomUUID() };
      expect((await create(wrong, author, key)).body.code).toBe('posts.category_not_found');
      expect((await create(body, author, key)).status).toBe(201);
    });

    it('must be one that can be kept', async () => {
      const body = { title: title(), content: 'x' };
      const long = { 'idempotency-key': 'x'.repeat(256) };
      expect((await create(body, author, long)).status).toBe(400);
    });
  });

  describe('reading', () => {
    it('shows drafts to their author and to those who see all, to nobody else', async () => {
      const path = await draft({}, colleague);
      const other = await makePerson(app, tenant, 'contributor');
      const subscriber = await makePerson(app, tenant, 'subscriber');
      const officer = await makePerson(app, tenant, 'compliance_officer');
      for (const person of [colleague, editor, officer]) {
        expect((await get(path, person)).status).toBe(200);
        expect(await idsOf('', person)).toContain(idOf(path));
      }
      for (const person of [other, author, subscriber]) {
        for (const hidden of [path, `${path}/revisions`, `${path}/revisions/1`]) {
          expect((await get(hidden, person)).status).toBe(404);
        }
        expect(await idsOf('', person)).not.toContain(idOf(path));
        expect(await idsOf(`author_id=${colleague.id}`, person)).toEqual([]);
      }
      expect((await patch(path, 1, { title: 'x' })).status).toBe(404);
    });

    it('shows what is published to everybody of the tenant, who may not change it', async () => {
      const { id } = await publishPost(app, tenant, author);
      const path = `/v1/posts/${id}`;
      const subscriber = await makePerson(app, tenant, 'subscriber');
      expect((await get(path, subscriber)).body.status).toBe('published');
      for (const inside of ['/revisions', '/revisions/1', '/workflow']) {
        const refused = await get(`${path}${inside}`, subscriber);
        expect([refused.status, refused.body.code]).toEqual([403, 'policy.forbidden']);
        expect((await get(`${path}${inside}`, editor)).status).toBe(200);
      }
      const { etag } = (await get(path, colleague)).headers;
      for (const method of ['PATCH', 'DELETE'] as const) {
        const call = method === 'PATCH' ? { body: { title: 'x' } } : {};
        const refused = await change(method, path, etag ?? '', { ...call, by: colleague });
        expect([refused.status, refused.body.code]).toEqual([403, 'policy.forbidden']);
      }
    });

    it("answers for another tenant's post as for none", async () => {
      const ask = async (
        method: Method,
        id: string,
        rest: string,
        call: Change,
      ): Promise<string> => {
        const answer = await app.call(method, `/v1/posts/${id}${rest}`, {
          token: editor.token,
          ...(call.body === undefined ? {} : { body: call.body }),
          headers: { 'x-request-id': 'same', 'if-match': '"1"' },
        });
        expect(answer.status).toBe(404);
        return answer.text.replaceAll(id, 'ID');
      };
      const routes: readonly (readonly [Method, string, Change])[] = [
        ['GET', '', {}],
        ['PATCH', '', { body: { title: 'x' } }],
        ['DELETE', '', {}],
        ['POST', '/restore', {}],
        ['GET', '/revisions', {}],
        ['GET', '/revisions/1', {}],
        ['GET', '/workflow', {}],
        ['POST', '/submit', {}],
        ['POST', '/publish', {}],
        ['POST', '/unpublish', {}],
      ];
      for (const [method, rest, call] of routes) {
        const theirs = await ask(method, foreign.postId, rest, call);
        expect(await ask(method, randomUUID(), rest, call)).toBe(theirs);
        expect(await ask(method, 'no-uuid', rest, call)).toBe(theirs);
      }
    });

    it("answers for another tenant's category or author in a body as for none", async () => {
      const answerTo = async (field: object): Promise<string> => {
        const answer = await create({ title: 'x', content: 'x', ...field }, editor, {
          'x-request-id': 'same',
        });
        expect(answer.status).toBe(422);
        return answer.text;
      };
      expect(await answerTo({ category_id: foreign.categoryId })).toBe(
        await answerTo({ category_id: randomUUID() }),
      );
      expect(await answerTo({ author_id: foreign.authorId })).toBe(
        await answerTo({ author_id: randomUUID() }),
      );
      expect(await idsOf(`category_id=${foreign.categoryId}`, editor)).toEqual([]);
    });
  });

  describe('changing', () => {
    it('moves the version always, the revision when the text would differ', async () => {
      const path = await draft({ excerpt: 'Resumo', medical_category: 'surgery' });
      const changed = await patch(path, 1, {
        title: 'Novo',
        excerpt: null,
        medical_category: null,
      });
      expect(changed.status).toBe(200);
      expect(changed.headers.etag).toBe('"2"');
      expect(changed.body).toMatchObject({
        title: 'Novo',
        content: 'Texto.',
        excerpt: null,
        medical_category: null,
        requires_crm_validation: false,
        version: 2,
        revision: 2,
      });
      const closed = await patch(path, 2, { comment_status: 'closed' });
      expect(closed.body).toMatchObject({ version: 3, revision: 2, comment_status: 'closed' });
      expect((await patch(path, 3, {})).body).toMatchObject({ version: 3, revision: 2 });
    });

    it('wants the version one has read', async () => {
      const path = await draft();
      expect((await patch(path, null, { title: 'x' })).body.code).toBe('request.if_match_required');
      expect((await patch(path, null, { title: 'x' })).status).toBe(428);
      for (const tag of ['"2"', 'W/"1"', 'abc', '1']) {
        const stale = await patch(path, tag, { title: 'x' });
        expect([stale.status, stale.body.code]).toEqual([412, 'posts.stale']);
      }
      expect((await change('DELETE', path, null)).status).toBe(428);
      expect((await change('DELETE', path, 2)).status).toBe(412);
      expect((await patch(path, '*', { title: 'x' })).status).toBe(200);
    });

    it.each([
      ['an unknown field', { version: 3 }, 400, '/version'],
      ['a null title', { title: null }, 422, '/title'],
      ['a null text', { content: null }, 422, '/content'],
      ['a null level', { compliance_level: null }, 422, '/compliance_level'],
      ['a number', { slug: 5 }, 422, '/slug'],
      ['no such category', { category_id: randomUUID() }, 422, '/category_id'],
      [
        'a level without its disclaimer',
        { compliance_level: 'professional' },
        422,
        '/medical_disclaimer',
      ],
    ])('refuses %s and changes nothing', async (_what, body, status, pointer) => {
      const path = await draft();
      const before = await get(path);
      const answer = await patch(path, 1, { excerpt: 'y', ...body });
      expect(answer.status).toBe(status);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe(pointer);
      expect((await get(path)).text).toBe(before.text);
    });

    it('names another author only by whom every post may be changed', async () => {
      const path = await draft();
      expect((await patch(path, 1, { author_id: colleague.id })).status).toBe(403);
      expect((await patch(path, 1, { author_id: colleague.id }, editor)).body.author_id).toBe(
        colleague.id,
      );
      expect((await get(path)).status).toBe(404);
    });

    it('lets one of fifty through who change the same version at a time', async () => {
      const path = await draft();
      // on a busy machine not everybody gets a connection in time: he is told so, and asks again
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, n) =>
          unlessBusy(() => patch(path, 1, { title: `Título ${n}` })),
        ),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
      const now = (await get(path)).body;
      expect(now).toMatchObject({ version: 2, revision: 2, title: at(won, 0, 'body', 'title') });
    });

    it('says that it is busy where nobody gives a connection back, and changes nothing', async () => {
      const path = await draft();
      const held = await HeldRow.take(app.database, 'posts', idOf(path));
      // twenty of them have a connection and wait for the row, the others wait for a connection
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, n) => patch(path, 1, { title: `Título ${n}` })),
      );
      await held.release();
      expect(new Set(answers.map(({ status, body }) => `${status} ${String(body.code)}`))).toEqual(
        new Set(['503 service.overloaded']),
      );
      expect(answers.every(({ headers }) => headers['retry-after'] === '2')).toBe(true);
      expect((await get(path)).body).toMatchObject({ version: 1, revision: 1 });
      expect((await patch(path, 1, { title: 'Depois' })).status).toBe(200);
    });
  });

  describe('the trash', () => {
    it('takes a post away, frees its slug, and gives it back as a draft', async () => {
      const slug = `lixo-${randomUUID()}`;
      const path = await draft({ slug });
      expect((await change('DELETE', path, 1)).status).toBe(204);
      expect((await get(path)).status).toBe(404);
      expect((await change('DELETE', path, '*')).status).toBe(404);
      expect(await idsOf('')).not.toContain(idOf(path));
      expect(await idsOf('status=trash')).toContain(idOf(path));

      await draft({ slug });
      const restored = await change('POST', `${path}/restore`, null);
      expect(restored.status).toBe(200);
      expect(restored.body).toMatchObject({ status: 'draft', slug: `${slug}-2` });
      expect((await get(path)).body).toEqual(restored.body);
      expect((await change('POST', `${path}/restore`, null)).status).toBe(404);
    });

    it('gives the old slug back where nobody took it', async () => {
      const slug = `${'s'.repeat(190)}-${randomUUID().slice(0, 8)}`;
      const path = await draft({ slug });
      await change('DELETE', path, 1);
      expect((await change('POST', `${path}/restore`, null)).body.slug).toBe(slug);
    });

    it("is not for another's post", async () => {
      const path = await draft();
      await change('DELETE', path, 1);
      expect((await change('POST', `${path}/restore`, null, { by: colleague })).status).toBe(404);
      expect((await change('POST', `${path}/restore`, null, { by: editor })).status).toBe(200);
      expect((await change('DELETE', path, '*', { by: editor })).status).toBe(204);
    });

    it('takes a post from the public too', async () => {
      const { id, slug } = await publishPost(app, tenant, author);
      const shown = () => app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`);
      expect((await shown()).status).toBe(200);
      expect((await change('DELETE', `/v1/posts/${id}`, '*')).status).toBe(204);
      expect((await shown()).status).toBe(404);
    });
  });

  describe('revisions', () => {
    it('keep every state of the text, newest first', async () => {
      const path = await draft({ title: 'Um' });
      await patch(path, 1, { title: 'Dois' });
      await patch(path, 2, { comment_status: 'closed' });
      await patch(path, 3, { content: 'Outro texto.' }, editor);
      const { body } = await get(`${path}/revisions`);
      expect(rowsOf(body)).toMatchObject([
        { revision: 3, created_by: editor.id },
        { revision: 2, created_by: author.id },
        { revision: 1, created_by: author.id },
      ]);
      const first = await get(`${path}/revisions/1`);
      expect(first.body).toMatchObject({
        revision: 1,
        snapshot: { title: 'Um', content: 'Texto.' },
      });
      expect(at((await get(`${path}/revisions/2`)).body, 'snapshot', 'title')).toBe('Dois');
      for (const none of ['4', '0', '-1', '1.0', '01', 'x', '99999999999999999999']) {
        expect((await get(`${path}/revisions/${none}`)).status).toBe(404);
      }
    });

    it('come back to the same hash with the same text', async () => {
      const path = await draft({ title: 'Um' });
      await patch(path, 1, { title: 'Dois' });
      await patch(path, 2, { title: 'Um' });
      const [third, , first] = rowsOf((await get(`${path}/revisions`)).body);
      expect(third?.revision).toBe(3);
      expect(third?.content_hash).toBe(first?.content_hash);
    });
  });

  describe('the list', () => {
    it('goes page by page, whatever the microseconds', async () => {
      const own = await makeTenant(app);
      const reader = await makePerson(app, own, 'editor');
      // rows of one time, and rows that a millisecond does not tell apart
      await app.database.admin(
        `with made as (select set_config('app.tenant_id', $1::text, true))
         insert into posts (tenant_id, title, slug, content, author_id, inserted_at)
         select $1::uuid, 'Post ' || n, 'post-' || n, 'x', $2::uuid,
                timestamptz '2026-01-01 12:00:00.000100Z' + make_interval(secs => (n / 3) * 0.000001)
           from made, generate_series(1, 13) n`,
        [own.id, reader.id],
      );
      const expected = await app.database.admin<{ id: string }>(
        'select id from posts where tenant_id = $1 order by inserted_at desc, id desc',
        [own.id],
      );
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const answer: Answer = await get(
          `/v1/posts?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
          reader,
        );
        expect(answer.status).toBe(200);
        const rows = rowsOf(answer.body);
        expect(rows[0]).not.toHaveProperty('instant');
        expect(rows[0]).not.toHaveProperty('content');
        seen.push(...rows.map((row) => textAt(row, 'id')));
        cursor = answer.body.next_cursor === null ? null : textAt(answer.body, 'next_cursor');
      }
      expect(seen).toEqual(expected.map(({ id }) => id));
      expect(seen).toHaveLength(13);
    });

    it('keeps by each filter what fits it', async () => {
      const category = await makeCategory(app, tenant, `f-${randomUUID().slice(0, 8)}`);
      const mark = randomUUID().slice(0, 8);
      const one = idOf(
        await draft({
          title: `Coração ${mark}`,
          category_id: category,
          medical_category: 'neurology',
          post_type: 'page',
        }),
      );
      const two = idOf(
        await draft({
          excerpt: `Ação ${mark}`,
          compliance_level: 'professional',
          medical_disclaimer: 'Só para profissionais.',
        }),
      );
      const mine = `author_id=${author.id}`;
      expect(await idsOf(`category_id=${category}`)).toEqual([one]);
      expect(await idsOf(`q=CORACAO%20${mark}`)).toEqual([one]);
      expect(await idsOf(`q=a%C3%A7%C3%A3o%20${mark}`)).toEqual([two]);
      expect(await idsOf(`q=${mark}&medical_category=neurology`)).toEqual([one]);
      expect(await idsOf(`q=${mark}&post_type=page&${mine}`)).toEqual([one]);
      expect(await idsOf(`q=${mark}&compliance_level=professional`)).toEqual([two]);
      expect(await idsOf(`q=${mark}&status=draft`)).toEqual([one, two]);
      expect(await idsOf(`q=${mark}&status=published`)).toEqual([]);
      expect(await idsOf(`author_id=${randomUUID()}`)).toEqual([]);
      expect(await idsOf('q=%25')).toEqual([]);
    });

    it.each([
      ['limit=0', 'request.invalid_parameter'],
      ['limit=101', 'request.invalid_parameter'],
      ['limit=x', 'request.invalid_parameter'],
      ['limit=1.5', 'request.invalid_parameter'],
      ['status=gone', 'request.invalid_parameter'],
      ['category_id=x', 'request.invalid_parameter'],
      ['author_id=', 'request.invalid_parameter'],
      ['medical_category=x', 'request.invalid_parameter'],
      ['compliance_level=x', 'request.invalid_parameter'],
      ['q=a&q=b', 'request.invalid_parameter'],
      ['q=a%00b', 'request.invalid_parameter'],
      ['post_type=a%00b', 'request.invalid_parameter'],
      [`q=${'x'.repeat(201)}`, 'request.invalid_parameter'],
      ['q=', 'request.invalid_parameter'],
      ['status=draft,gone', 'request.invalid_parameter'],
      ['status=draft&status=trash', 'request.invalid_parameter'],
      ['status=', 'request.invalid_parameter'],
      ['sort=content', 'request.invalid_parameter'],
      ['fields=title,content_hash', 'request.invalid_parameter'],
      ['fields=title&fields=slug', 'request.invalid_parameter'],
      ['updated_at.gte=ontem', 'request.invalid_parameter'],
      ['updated_at.gte=2026-02-30', 'request.invalid_parameter'],
      ['updated_at.$gte=2026-01-01', 'request.unknown_parameter'],
      ['author.password_hash=x', 'request.unknown_parameter'],
      ['include_below=1', 'request.invalid_parameter'],
      ['state=secret', 'request.invalid_parameter'],
      ['page=2', 'request.unknown_parameter'],
      ['cursor=abc', 'request.invalid_cursor'],
      ['cursor=', 'request.invalid_cursor'],
      [
        `cursor=${Buffer.from('["2026-02-30T00:00:00.000000Z","x"]').toString('base64url')}`,
        'request.invalid_cursor',
      ],
      [
        `cursor=${Buffer.from('["infinity","ffffffff-ffff-ffff-ffff-ffffffffffff"]').toString('base64url')}`,
        'request.invalid_cursor',
      ],
    ])('refuses the query %s', async (query, code) => {
      const answer = await get(`/v1/posts?${query}`);
      expect([answer.status, answer.body.code]).toEqual([400, code]);
    });
  });
});

interface Change {
  readonly body?: object;
  readonly by?: Person;
}
