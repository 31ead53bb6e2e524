import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  makeCategory,
  publishPost,
  type PublishedPost,
  republishPost,
  unpublishPost,
} from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const SIGNED = {
  name: 'Pessoa author',
  professional_type: 'medico',
  professional_registry: 'CRM/SP 123456',
  speciality: null,
  specialities: [],
};
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

describe('delivery', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let category: string;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    category = await makeCategory(app, tenant, 'cardiologia');
  });
  afterAll(() => app.stop());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    app.call('GET', `/v1/delivery/${path}`, { headers });
  const slugsOf = (answer: Answer): unknown[] => rowsOf(answer.body).map(({ slug }) => slug);

  describe('list', () => {
    let place: Tenant;
    let writer: Person;
    const posts: PublishedPost[] = [];

    beforeAll(async () => {
      place = await makeTenant(app);
      writer = await makePerson(app, place, 'author');
      const heart = await makeCategory(app, place, 'coracao');
      for (let n = 0; n < 5; n += 1) {
        const extra =
          n === 0 ? { category_id: heart, medical_category: 'cardiology', post_type: 'page' } : {};
        posts.push(
          await publishPost(app, place, writer, { published_at: minutesAgo(n + 1), ...extra }),
        );
      }
    });

    it('gives the contract its fields, newest first', async () => {
      const answer = await get(`${place.slug}/posts`);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(slugsOf(answer)).toEqual(posts.map(({ slug }) => slug));
      expect(answer.body.next_cursor).toBeNull();
      expect(rowsOf(answer.body)[0]).toEqual({
        id: posts[0]?.id,
        title: posts[0]?.title,
        slug: posts[0]?.slug,
        excerpt: null,
        published_at: expect.stringMatching(ISO),
        updated_at: expect.stringMatching(ISO),
        post_type: 'page',
        medical_category: 'cardiology',
        compliance_level: 'public',
        author: SIGNED,
        category: { name: 'Categoria coracao', slug: 'coracao' },
      });
      expect(rowsOf(answer.body)[1]?.category).toBeNull();
    });

    it('pages without gap or double, also over rows of one instant', async () => {
      const many = await makeTenant(app);
      const person = await makePerson(app, many, 'author');
      const instant = minutesAgo(10);
      const made = new Set<string>();
      for (let n = 0; n < 7; n += 1) {
        made.add((await publishPost(app, many, person, { published_at: instant })).slug);
      }
      const seen: unknown[] = [];
      let cursor: unknown = '';
      for (let page = 0; cursor !== null; page += 1) {
        const from = typeof cursor === 'string' && cursor !== '' ? `&cursor=${cursor}` : '';
        const answer = await get(`${many.slug}/posts?limit=3${from}`);
        expect(answer.status).toBe(200);
        expect(rowsOf(answer.body)).toHaveLength([3, 3, 1][page] ?? 0);
        seen.push(...slugsOf(answer));
        cursor = answer.body.next_cursor;
      }
      expect(seen).toHaveLength(7);
      expect(new Set(seen)).toEqual(made);
    });

    it('has no next page when the last one is just full', async () => {
      const answer = await get(`${place.slug}/posts?limit=5`);
      expect(rowsOf(answer.body)).toHaveLength(5);
      expect(answer.body.next_cursor).toBeNull();
    });

    it.each([
      ['post_type=page', 1],
      ['medical_category=cardiology', 1],
      ['category=coracao', 1],
      ['category=coracao&post_type=page&medical_category=cardiology', 1],
      ['post_type=page&medical_category=surgery', 0],
      ['category=unknown', 0],
      ['post_type=post', 4],
    ])('filters by %s', async (query, expected) => {
      const answer = await get(`${place.slug}/posts?${query}`);
      expect(answer.status).toBe(200);
      expect(rowsOf(answer.body)).toHaveLength(expected);
    });

    it('answers 304 to who has the page, until something is published', async () => {
      const first = await get(`${place.slug}/posts`);
      const etag = first.headers.etag ?? '';
      const again = await get(`${place.slug}/posts`, { 'if-none-match': etag });
      expect([again.status, again.text]).toEqual([304, '']);
      await publishPost(app, place, writer);
      expect((await get(`${place.slug}/posts`, { 'if-none-match': etag })).status).toBe(200);
    });

    it.each([
      ['limit=0', 'request.invalid_parameter'],
      ['limit=101', 'request.invalid_parameter'],
      ['limit=1e1', 'request.invalid_parameter'],
      ['limit=', 'request.invalid_parameter'],
      ['limit=1&limit=2', 'request.invalid_parameter'],
      ['post_type=%00', 'request.invalid_parameter'],
      ['category=a%20b', 'request.invalid_parameter'],
      ['cursor=x', 'request.invalid_cursor'],
      ['cursor=WyJhIiwiYiJd', 'request.invalid_cursor'],
      ['page=2', 'request.unknown_parameter'],
      ['__proto__=2', 'request.unknown_parameter'],
    ])('refuses %s', async (query, code) => {
      const answer = await get(`${place.slug}/posts?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.body.code).toBe(code);
      expect(answer.headers['access-control-allow-origin']).toBe('*');
    });
  });

  describe('article', () => {
    it('gives text, fields and search-engine data', async () => {
      const post = await publishPost(app, tenant, author, {
        title: 'Título "com" aspas \\ e \u2028 emoji 🫀',
        content: '<p>Coração & saúde</p>\n',
        excerpt: 'Resumo',
        category_id: category,
        medical_category: 'cardiology',
        medical_disclaimer: 'Não substitui a consulta.',
        meta_description: 'Descrição',
        meta_keywords: 'coração, saúde',
        custom_fields: [
          { key: 'dose', value: '12.50', type: 'number' },
          { key: 'urgent', value: 'true', type: 'boolean' },
          { key: 'table', value: '{"a": [1, null]}', type: 'json' },
          { key: 'note', value: 'texto', type: 'text' },
          { key: 'empty', value: null, type: 'text' },
          { key: 'patient', value: 'Maria', type: 'text', is_phi: true },
        ],
      });
      const answer = await get(`${tenant.slug}/posts/${post.slug}`);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        id: post.id,
        title: 'Título "com" aspas \\ e \u2028 emoji 🫀',
        slug: post.slug,
        excerpt: 'Resumo',
        published_at: expect.stringMatching(ISO),
        updated_at: expect.stringMatching(ISO),
        post_type: 'post',
        medical_category: 'cardiology',
        compliance_level: 'public',
        author: SIGNED,
        category: { name: 'Categoria cardiologia', slug: 'cardiologia' },
        content: '<p>Coração & saúde</p>\n',
        medical_disclaimer: 'Não substitui a consulta.',
        custom_fields: {
          dose: 12.5,
          urgent: true,
          table: { a: [1, null] },
          note: 'texto',
          empty: null,
        },
        seo: {
          title: 'Título "com" aspas \\ e \u2028 emoji 🫀',
          description: 'Descrição',
          keywords: 'coração, saúde',
          canonical_slug: post.slug,
          canonical_url: null,
          noindex: false,
          og: {
            title: 'Título "com" aspas \\ e \u2028 emoji 🫀',
            description: 'Descrição',
            image: null,
          },
        },
        disclosures: null,
        wp_id: expect.any(Number),
        tags: [],
        categories: [{ name: 'Categoria cardiologia', slug: 'cardiologia' }],
        authors: [SIGNED],
        reviewers: [],
        establishment: {
          name: `Clínica ${tenant.slug}`,
          crm_registration: null,
          technical_director: null,
        },
        related: [],
        featured_media: null,
        parent: null,
        menu_order: 0,
        path: post.slug,
      });
    });

    it('delivers a value that is not what its type says as text', async () => {
      const post = await publishPost(app, tenant, author, {
        custom_fields: [
          { key: 'dose', value: '12,5', type: 'number' },
          { key: 'infinite', value: 'Infinity', type: 'number' },
          { key: 'urgent', value: 'sim', type: 'boolean' },
          { key: 'table', value: '{"a": ', type: 'json' },
        ],
      });
      const answer = await get(`${tenant.slug}/posts/${post.slug}`);
      expect(answer.body.custom_fields).toEqual({
        dose: '12,5',
        infinite: 'Infinity',
        urgent: 'sim',
        table: '{"a": ',
      });
    });

    it('keeps showing the approved revision while the post is edited', async () => {
      const post = await publishPost(app, tenant, author, { title: 'Aprovado' });
      await app.database.admin(
        `update posts set title = 'Rascunho', slug = slug || '-novo' where id = $1`,
        [post.id],
      );
      expect((await get(`${tenant.slug}/posts/${post.slug}`)).body.title).toBe('Aprovado');
      expect((await get(`${tenant.slug}/posts/${post.slug}-novo`)).status).toBe(404);
    });

    it('answers HEAD without a body', async () => {
      const post = await publishPost(app, tenant, author);
      const answer = await app.call('HEAD', `/v1/delivery/${tenant.slug}/posts/${post.slug}`);
      const full = await get(`${tenant.slug}/posts/${post.slug}`);
      expect([answer.status, answer.text]).toEqual([200, '']);
      expect(answer.headers.etag).toBe(full.headers.etag);
      expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(full.text)));
    });

    it('refuses query parameters', async () => {
      const answer = await get(`${tenant.slug}/posts/any?fields=title`);
      expect([answer.status, answer.body.code]).toEqual([400, 'request.unknown_parameter']);
    });
  });

  describe('entity tag', () => {
    it('is answered with 304 as long as nothing changes', async () => {
      const { slug } = await publishPost(app, tenant, author);
      const etag = (await get(`${tenant.slug}/posts/${slug}`)).headers.etag ?? '';
      for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await get(`${tenant.slug}/posts/${slug}`, { 'if-none-match': header });
        expect([answer.status, answer.text, answer.headers.etag]).toEqual([304, '', etag]);
        expect(answer.headers['access-control-allow-origin']).toBe('*');
      }
      expect(
        (await get(`${tenant.slug}/posts/${slug}`, { 'if-none-match': '"other"' })).status,
      ).toBe(200);
    });

    it.each<[string, (post: PublishedPost) => Promise<unknown>]>([
      ['a new revision', (post) => republishPost(app, tenant, post.id, { title: 'Outro título' })],
      [
        "the author's name",
        () => app.database.admin(`update users set name = name || '!' where id = $1`, [author.id]),
      ],
      [
        "the category's name",
        () =>
          app.database.admin(`update categories set name = name || '!' where id = $1`, [category]),
      ],
      [
        'withdrawing and publishing again',
        async (post) => {
          await unpublishPost(app, tenant, post.id);
          await republishPost(app, tenant, post.id, { title: 'Voltou' });
        },
      ],
    ])('changes with %s', async (_, change) => {
      const post = await publishPost(app, tenant, author, { category_id: category });
      const etag = (await get(`${tenant.slug}/posts/${post.slug}`)).headers.etag ?? '';
      await change(post);
      const answer = await get(`${tenant.slug}/posts/${post.slug}`, { 'if-none-match': etag });
      expect(answer.status).toBe(200);
      expect(answer.headers.etag).not.toBe(etag);
    });
  });

  describe('what nobody may see', () => {
    const unknown = async (path: string): Promise<unknown> => {
      const answer = await get(path, { 'if-none-match': '*' });
      const plain = await get(path);
      expect(answer.status).toBe(404);
      expect(plain.status).toBe(404);
      expect(plain.headers['cache-control']).toBe('no-store');
      return { ...plain.body, instance: null, request_id: null };
    };

    it('answers alike for everything that is not public', async () => {
      const other = await makeTenant(app);
      const stranger = await makePerson(app, other, 'author');
      const suspended = await makeTenant(app);
      const theirs = await publishPost(app, suspended, await makePerson(app, suspended, 'author'));
      await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [
        suspended.id,
      ]);
      const foreign = await publishPost(app, other, stranger);
      const gone = await publishPost(app, tenant, author);
      await unpublishPost(app, tenant, gone.id);
      const due = await publishPost(app, tenant, author, { published_at: minutesAgo(-10) });
      const professional = await publishPost(app, tenant, author, {
        compliance_level: 'professional',
        medical_disclaimer: 'Para profissionais.',
      });
      const answers = [
        await unknown(`${tenant.slug}/posts/never-there`),
        await unknown(`${tenant.slug}/posts/${foreign.slug}`),
        await unknown(`${tenant.slug}/posts/${gone.slug}`),
        await unknown(`${tenant.slug}/posts/${due.slug}`),
        await unknown(`${tenant.slug}/posts/${professional.slug}`),
        await unknown(`${tenant.slug}/posts/%00`),
        await unknown(`${suspended.slug}/posts/${theirs.slug}`),
        await unknown(`${suspended.slug}/posts`),
        await unknown(`${suspended.slug}/search?q=artigo`),
        await unknown(`nobody-${randomUUID()}/posts`),
        await unknown('%00/categories'),
        await unknown("' or 1=1/posts"),
      ];
      for (const answer of answers) {
        expect(answer).toEqual(answers[0]);
        expect(at(answer, 'code')).toBe('delivery.not_found');
      }
    });

    it('leaves it out of lists, searches and counts', async () => {
      const place = await makeTenant(app);
      const writer = await makePerson(app, place, 'author');
      const inside = await makeCategory(app, place, 'dentro');
      const shared = { title: 'Hipertensão arterial', category_id: inside };
      const shown = await publishPost(app, place, writer, shared);
      await publishPost(app, place, writer, { ...shared, published_at: minutesAgo(-10) });
      await publishPost(app, place, writer, {
        ...shared,
        compliance_level: 'restricted',
        medical_disclaimer: 'Restrito.',
      });
      const gone = await publishPost(app, place, writer, shared);
      await unpublishPost(app, place, gone.id);
      expect(slugsOf(await get(`${place.slug}/posts`))).toEqual([shown.slug]);
      expect(slugsOf(await get(`${place.slug}/search?q=hipertensao`))).toEqual([shown.slug]);
      expect(rowsOf((await get(`${place.slug}/categories`)).body)).toMatchObject([
        { count: 1, total: 1 },
      ]);
    });

    it('forgets a suspended tenant within a few seconds', async () => {
      const place = await makeTenant(app);
      expect((await get(`${place.slug}/posts`)).status).toBe(200);
      await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [place.id]);
      await eventually(
        'the tenant is gone',
        3,
        async () => (await get(`${place.slug}/posts`)).status === 404,
      );
    });

    it('reads as no tenant when none is set, and leaves no tenant behind on the connection', async () => {
      await publishPost(app, tenant, author);
      const rows = await app.database.asRole<{ n: string }>(
        'parecer_app',
        `select (select set_config('app.tenant_id', $1, true)) is not null as set, 1 as n`,
        [tenant.id],
      );
      expect(rows).toHaveLength(1);
      const empty = await makeTenant(app);
      // many at once, so that connections pass from one tenant to the other
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          get(`${(n % 2 === 0 ? tenant : empty).slug}/posts?limit=1`),
        ),
      );
      expect(answers.map((answer) => rowsOf(answer.body).length)).toEqual(
        answers.map((_, n) => (n % 2 === 0 ? 1 : 0)),
      );
    });
  });

  describe('search', () => {
    let place: Tenant;
    beforeAll(async () => {
      place = await makeTenant(app);
      const writer = await makePerson(app, place, 'author');
      await publishPost(app, place, writer, {
        title: 'Cuidados com o coração',
        slug: 'titulo',
        excerpt: 'Sobre o <b>coração</b>',
        content: '<p>Texto & mais <script>alert(1)</script></p>',
      });
      await publishPost(app, place, writer, {
        title: 'Alimentação',
        slug: 'texto',
        content: `<p>${'Palavras antes. '.repeat(40)}O coração agradece &lt;sal&gt; a menos.</p>`,
      });
      await publishPost(app, place, writer, { title: 'Ossos', slug: 'ossos' });
    });

    it('ranks a hit in the title above one in the text, with or without accents', async () => {
      for (const q of ['coração', 'coracao', 'CORAÇÃO']) {
        const answer = await get(`${place.slug}/search?q=${encodeURIComponent(q)}`);
        expect(answer.status).toBe(200);
        expect(slugsOf(answer)).toEqual(['titulo', 'texto']);
        expect(answer.body.next_cursor).toBeNull();
      }
    });

    it('marks hits and escapes everything else', async () => {
      const answer = await get(`${place.slug}/search?q=coracao`);
      expect(at(answer.body, 'data', 0, 'highlights', 'title')).toBe(
        'Cuidados com o <mark>coração</mark>',
      );
      expect(at(answer.body, 'data', 0, 'highlights', 'excerpt')).toBe(
        'Sobre o &lt;b&gt;<mark>coração</mark>&lt;/b&gt;',
      );
      const content = textAt(answer.body, 'data', 1, 'highlights', 'content');
      expect(content).toContain('<mark>coração</mark> agradece &lt;sal&gt; a menos');
      expect(content.length).toBeLessThan(400);
      expect(answer.text).not.toContain('<script>');
    });

    it('understands phrases and exclusions', async () => {
      expect(slugsOf(await get(`${place.slug}/search?q=coracao%20-alimentacao`))).toEqual([
        'titulo',
      ]);
      expect(slugsOf(await get(`${place.slug}/search?q=%22coracao%20agradece%22`))).toEqual([
        'texto',
      ]);
    });

    it('highlights every hit of a long list, the best ones deep in their text too', async () => {
      const long = await makeTenant(app);
      const writer = await makePerson(app, long, 'author');
      const deep = `<p>${'Palavras antes. '.repeat(300)}</p><p>O fígado agradece.</p>`;
      for (let n = 0; n < 22; n += 1) {
        await publishPost(app, long, writer, { title: `Artigo ${n}`, content: deep });
      }
      const { body } = await get(`${long.slug}/search?q=figado&limit=22`);
      const contents = rowsOf(body).map((row) => textAt(row, 'highlights', 'content'));
      expect(contents).toHaveLength(22);
      for (const content of contents.slice(0, 20)) expect(content).toContain('<mark>fígado</mark>');
      for (const content of contents.slice(20)) expect(content).toContain('Palavras antes');
    });

    it('is refused when too many are under way, and other reads go on', async () => {
      const blocker = new pg.Client({ connectionString: app.database.adminUrl });
      await blocker.connect();
      await blocker.query('begin; lock table publications in access exclusive mode');
      const began = performance.now();
      const searches = Array.from({ length: 30 }, () => get(`${place.slug}/search?q=coracao`));
      const { token } = await makePerson(app, place, 'author');
      const me = await app.call('GET', '/v1/me', { token });
      const answers = await Promise.all(searches);
      const took = performance.now() - began;
      await blocker.query('rollback');
      await blocker.end();
      expect(me.status).toBe(200);
      for (const { status, body, headers } of answers) {
        expect([status, body.code]).toEqual([503, 'service.overloaded']);
        expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      }
      expect(took).toBeLessThan(8_000);
      expect((await get(`${place.slug}/search?q=coracao`)).status).toBe(200);
    }, 30_000);

    it('is empty for words that say nothing', async () => {
      expect(rowsOf((await get(`${place.slug}/search?q=de%20o%20a`)).body)).toEqual([]);
    });

    it('keeps to the limit and does not find other tenants', async () => {
      expect(rowsOf((await get(`${place.slug}/search?q=coracao&limit=1`)).body)).toHaveLength(1);
      const other = await makeTenant(app);
      expect(rowsOf((await get(`${other.slug}/search?q=coracao`)).body)).toEqual([]);
    });

    it.each(['', 'q=', 'q=%20', `q=${'a'.repeat(201)}`, 'q=a%00b', 'q=a&q=b', 'q=a&limit=x'])(
      'refuses %s',
      async (query) => {
        const answer = await get(`${place.slug}/search?${query}`);
        expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid_parameter']);
      },
    );

    it.each(["'", '\\', ':*', '!!', '((', '"a', 'a:b|c&d', '%', '🫀'])(
      'takes %s as words',
      async (q) => {
        expect((await get(`${place.slug}/search?q=${encodeURIComponent(q)}`)).status).toBe(200);
      },
    );
  });

  describe('categories', () => {
    it('nests them and counts each with all below it', async () => {
      const place = await makeTenant(app);
      const writer = await makePerson(app, place, 'author');
      const top = await makeCategory(app, place, 'a');
      const middle = await makeCategory(app, place, 'b', top);
      const low = await makeCategory(app, place, 'c', middle);
      await makeCategory(app, place, 'z');
      for (const category_id of [top, low, low])
        await publishPost(app, place, writer, { category_id });
      const answer = await get(`${place.slug}/categories`);
      expect(answer.body).toMatchObject({
        data: [
          {
            slug: 'a',
            count: 1,
            total: 3,
            children: [
              {
                slug: 'b',
                count: 0,
                total: 2,
                children: [{ slug: 'c', count: 2, total: 2, children: [] }],
              },
            ],
          },
          { slug: 'z', count: 0, total: 0, children: [] },
        ],
      });
      const again = await get(`${place.slug}/categories`, {
        'if-none-match': answer.headers.etag ?? '',
      });
      expect(again.status).toBe(304);
    });
  });

  describe('other origins', () => {
    it('may read, and may ask with If-None-Match', async () => {
      const read = await get(`${tenant.slug}/posts`, { origin: 'https://partner.example' });
      expect(read.headers['access-control-allow-origin']).toBe('*');
      expect(read.headers['access-control-expose-headers']).toBe(
        'etag, ratelimit, ratelimit-policy, retry-after',
      );
      expect(read.headers['access-control-allow-credentials']).toBeUndefined();
      expect(read.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      const preflight = await app.nest.inject({
        method: 'OPTIONS',
        url: `/v1/delivery/${tenant.slug}/posts/any`,
        headers: {
          origin: 'https://partner.example',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'if-none-match',
        },
      });
      expect(preflight.statusCode).toBe(204);
      expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD');
      expect(preflight.headers['access-control-allow-headers']).toContain('if-none-match');
    });
  });
});
