import { randomUUID } from 'node:crypto';
import { publishPost, unpublishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

describe('what of a post is seen, and in which order', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let colleague: Person;
  let subscriber: Person;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    colleague = await makePerson(app, tenant, 'contributor');
    subscriber = await makePerson(app, tenant, 'subscriber');
    editor = await makePerson(app, tenant, 'editor');
  });
  afterAll(() => app.stop());

  const get = (path: string, by: Person, headers: Record<string, string> = {}): Promise<Answer> =>
    app.call('GET', path, { token: by.token, headers });

  function change(method: 'PATCH' | 'DELETE' | 'POST', path: string, by: Person, body?: object) {
    return app.call(method, path, {
      token: by.token,
      ...(body === undefined ? {} : { body }),
      headers: { 'if-match': '*' },
    });
  }

  async function draft(fields: object, by = author): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token: by.token,
      body: { title: 'Título', content: 'Texto.', ...fields },
    });
    expect(answer.status).toBe(201);
    return `/v1/posts/${textAt(answer.body, 'id')}`;
  }

  const titlesOf = async (query: string, by: Person): Promise<readonly unknown[]> => {
    const answer = await get(`/v1/posts?limit=100&${query}`, by);
    expect(answer.status).toBe(200);
    return rowsOf(answer.body).map((row) => row.title);
  };

  describe('a published post that is being rewritten', () => {
    const mark = randomUUID().slice(0, 8);
    let path: string;

    beforeAll(async () => {
      const { id } = await publishPost(app, tenant, author, {
        title: `Aprovado ${mark}`,
        content: 'Texto aprovado.',
        excerpt: 'Resumo aprovado',
      });
      path = `/v1/posts/${id}`;
      const answer = await change('PATCH', path, author, {
        title: `Rascunho ${mark}`,
        content: 'Texto em rascunho.',
        excerpt: 'Resumo em rascunho',
        post_type: 'page',
        medical_category: 'cardiology',
        slug: `rascunho-${mark}`,
      });
      expect(answer.body).toMatchObject({ status: 'published', title: `Rascunho ${mark}` });
    });

    it('is the draft to its author and to those who see all', async () => {
      const officer = await makePerson(app, tenant, 'compliance_officer');
      for (const person of [author, editor, officer]) {
        const { body } = await get(path, person);
        expect(body).toMatchObject({
          title: `Rascunho ${mark}`,
          content: 'Texto em rascunho.',
          revision: 2,
        });
        expect(await titlesOf(`q=${mark}`, person)).toEqual([`Rascunho ${mark}`]);
      }
    });

    it('is the approved text to everybody else', async () => {
      const medic = await makePerson(app, tenant, 'medical_professional');
      for (const person of [colleague, subscriber, medic]) {
        const answer = await get(path, person);
        expect(answer.status).toBe(200);
        expect(answer.body).toMatchObject({
          status: 'published',
          title: `Aprovado ${mark}`,
          content: 'Texto aprovado.',
          excerpt: 'Resumo aprovado',
          post_type: 'post',
          revision: 1,
          requires_crm_validation: false,
          custom_fields: [],
        });
        expect(answer.text).not.toMatch(/rascunho/i);
        const list = await get(`/v1/posts?limit=100&q=${mark}`, person);
        expect(rowsOf(list.body).map((row) => row.title)).toEqual([`Aprovado ${mark}`]);
        expect(list.text).not.toMatch(/rascunho/i);
      }
    });

    it('is not found by words that only the draft has', async () => {
      const search = (words: string) => `q=${encodeURIComponent(`${words} ${mark}`)}`;
      expect(await titlesOf(search('rascunho'), subscriber)).toEqual([]);
      expect(await titlesOf(search('rascunho'), author)).toHaveLength(1);
      expect(await titlesOf(`post_type=page&q=${mark}`, subscriber)).toEqual([]);
      expect(await titlesOf(`post_type=post&q=${mark}`, subscriber)).toHaveLength(1);
    });

    it('shows how it came about to its inside alone', async () => {
      for (const hidden of [`${path}/revisions`, `${path}/revisions/2`]) {
        for (const person of [colleague, subscriber]) {
          const answer = await get(hidden, person);
          expect([answer.status, answer.body.code]).toEqual([403, 'policy.forbidden']);
        }
        expect((await get(hidden, author)).status).toBe(200);
      }
    });

    it('is gone from the others once it is taken back', async () => {
      const { id } = await publishPost(app, tenant, author);
      expect((await get(`/v1/posts/${id}`, subscriber)).status).toBe(200);
      await unpublishPost(app, tenant, id);
      expect((await get(`/v1/posts/${id}`, subscriber)).status).toBe(404);
      expect((await get(`/v1/posts/${id}/revisions`, subscriber)).status).toBe(404);
      expect((await get(`/v1/posts/${id}`, author)).body.status).toBe('draft');
    });
  });

  describe('revisions', () => {
    it('go page by page', async () => {
      const path = await draft({});
      for (let n = 2; n <= 5; n += 1) await change('PATCH', path, author, { title: `Título ${n}` });
      const seen: unknown[] = [];
      let query = '?limit=2';
      for (let page = 0; page < 3; page += 1) {
        const { body } = await get(`${path}/revisions${query}`, author);
        seen.push(...rowsOf(body).map(({ revision }) => revision));
        query = `?limit=2&cursor=${String(body.next_cursor)}`;
        expect(body.next_cursor === null).toBe(page === 2);
      }
      expect(seen).toEqual([5, 4, 3, 2, 1]);
      for (const cursor of ['x', Buffer.from('["x"]').toString('base64url')]) {
        const answer = await get(`${path}/revisions?cursor=${cursor}`, author);
        expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid_cursor']);
      }
    });
  });

  describe('the trash', () => {
    it('is seen and emptied by the inside alone', async () => {
      const mark = randomUUID().slice(0, 8);
      const path = await draft({ title: `Lixo ${mark}` });
      expect((await change('DELETE', path, author)).status).toBe(204);
      const query = `status=trash&q=${mark}`;
      for (const person of [author, editor]) expect(await titlesOf(query, person)).toHaveLength(1);
      for (const person of [colleague, subscriber])
        expect(await titlesOf(query, person)).toEqual([]);
      expect((await change('POST', `${path}/restore`, colleague)).status).toBe(404);
      expect((await change('POST', `${path}/restore`, subscriber)).status).toBe(403);
      expect((await change('PATCH', path, author, { title: 'x' })).status).toBe(404);
      expect((await change('POST', `${path}/restore`, editor)).body.status).toBe('draft');
    });

    it('keeps the longest slug in full', async () => {
      // cut at 230 it would end in a hyphen, which no slug may
      const slug = `${'s'.repeat(229)}-${'t'.repeat(25)}`;
      const path = await draft({ slug });
      expect((await change('DELETE', path, author)).status).toBe(204);
      const restored = await change('POST', `${path}/restore`, author);
      expect([restored.status, restored.body.slug]).toEqual([200, slug]);
      expect(restored.body.revision).toBe(1);
    });

    it('finds a slug also where somebody has the one it would use', async () => {
      const slug = `lixo-${randomUUID()}`;
      const path = await draft({ slug });
      const { wp_id: wpId } = (await get(path, author)).body;
      await draft({ slug: `${slug}-trashed-${String(wpId)}` });
      expect((await change('DELETE', path, author)).status).toBe(204);
      expect((await change('POST', `${path}/restore`, author)).body.slug).toBe(slug);
    });
  });

  describe('an author', () => {
    it('is not somebody who is gone', async () => {
      const gone = await makePerson(app, tenant, 'author');
      await app.database.admin('update users set deleted_at = now() where id = $1', [gone.id]);
      const body = { title: 'x', content: 'x', author_id: gone.id };
      const answer = await app.call('POST', '/v1/posts', { token: editor.token, body });
      expect([answer.status, answer.body.code]).toEqual([422, 'posts.author_not_found']);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe('/author_id');
      const path = await draft({});
      const moved = await change('PATCH', path, editor, { author_id: gone.id });
      expect([moved.status, moved.body.code]).toEqual([422, 'posts.author_not_found']);
    });
  });

  describe('the order', () => {
    let reader: Person;
    let writer: Person;
    const titles = ['Zika', 'álcool', 'Árvore', 'banana', 'Banana', 'x'.repeat(255), 'ção'];

    beforeAll(async () => {
      const own = await makeTenant(app);
      reader = await makePerson(app, own, 'editor');
      writer = await makePerson(app, own, 'author');
      for (const title of titles) await draft({ title }, writer);
      const first = rowsOf((await get('/v1/posts?sort=inserted_at&limit=1', reader)).body);
      await change('PATCH', `/v1/posts/${textAt(first, 0, 'id')}`, writer, { excerpt: 'neu' });
    });

    async function paged(sort: string, by: Person): Promise<readonly string[]> {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { status, body } = await get(`/v1/posts?sort=${sort}&limit=2${cursor}`, by);
        expect(status).toBe(200);
        seen.push(...rowsOf(body).map((row) => textAt(row, 'title')));
        cursor = body.next_cursor === null ? '' : `&cursor=${textAt(body, 'next_cursor')}`;
      } while (cursor !== '');
      return seen;
    }

    it.each(['inserted_at', 'updated_at', 'title'])(
      'by %s goes both ways, page by page, for who sees all and who sees his own',
      async (sort) => {
        const up = await paged(sort, reader);
        expect(up).toHaveLength(titles.length);
        expect(await paged(`-${sort}`, reader)).toEqual([...up].reverse());
        expect(await paged(sort, writer)).toEqual(up);
      },
    );

    it('is what it says', async () => {
      expect(await paged('inserted_at', reader)).toEqual(titles);
      expect(await paged('updated_at', reader)).toEqual([...titles.slice(1), 'Zika']);
      const folded = (await paged('title', reader)).map((title) => title.toLowerCase());
      expect(folded).toEqual([
        'álcool',
        'árvore',
        'banana',
        'banana',
        'ção',
        'x'.repeat(255),
        'zika',
      ]);
      expect(rowsOf((await get('/v1/posts', reader)).body).map((row) => row.title)).toEqual(
        [...titles].reverse(),
      );
    });

    it.each([
      ['sort=slug', 'request.invalid_parameter'],
      ['sort=', 'request.invalid_parameter'],
      ['sort=title;drop', 'request.invalid_parameter'],
      [`sort=title&cursor=${Buffer.from('["x"]').toString('base64url')}`, 'request.invalid_cursor'],
      [
        `sort=title&cursor=${Buffer.from(`["2026-01-01T00:00:00.000000Z","${randomUUID()}"]`).toString('base64url')}`,
        'request.invalid_cursor',
      ],
    ])('refuses %s', async (query, code) => {
      const answer = await get(`/v1/posts?${query}`, reader);
      expect([answer.status, answer.body.code]).toEqual([400, code]);
    });
  });
});
