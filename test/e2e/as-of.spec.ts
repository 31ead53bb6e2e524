import { randomUUID } from 'node:crypto';
import { readerContext } from '#platform/db/signed-context.js';
import { contextKey } from '#platform/crypto/keys.js';
import pg from 'pg';
import {
  makeCategory,
  type PublishedPost,
  publishPost,
  republishPost,
  unpublishPost,
} from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const ALL_LEVELS = ['delivery:public', 'delivery:professional', 'delivery:restricted'];

describe('what was public at a moment', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  let author: Person;
  let key: string;
  let publicKey: string;
  let otherKey: string;
  let other: Tenant;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    key = (await makeKey(app, admin, ALL_LEVELS)).key;
    publicKey = (await makeKey(app, admin, ['delivery:public'])).key;
    other = await makeTenant(app);
    otherKey = (await makeKey(app, await makePerson(app, other, 'administrator'), ALL_LEVELS)).key;
  });
  afterAll(() => app.stop());

  /** A moment that lies after all that was committed, and before all that comes. */
  async function moment(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 4));
    const now = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 4));
    return now;
  }

  const reader =
    ({ slug }: Tenant) =>
    (path: string, token: string | undefined, query: Record<string, string> = {}) => {
      const search = new URLSearchParams(query).toString();
      const asked = search === '' ? path : `${path}?${search}`;
      return app.call('GET', `/v1/delivery/${slug}/${asked}`, { token });
    };
  const read: ReturnType<typeof reader> = (...asked) => reader(tenant)(...asked);
  const then = (slug: string, asOf: string, token: string | undefined = key) =>
    read(`posts/${slug}`, token, { as_of: asOf });
  const titleOf = ({ status, body }: Answer) => (status === 200 ? body.title : status);

  const editor =
    ({ token }: Person) =>
    (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
      app.call(method, `/v1/posts/${path}`, {
        token,
        headers: { 'if-match': '*' },
        ...(body === undefined ? {} : { body }),
      });
  const edit: ReturnType<typeof editor> = (...asked) => editor(admin)(...asked);

  it('follows an article through corrections, a new address, withdrawal and its return', async () => {
    const slug = `a-${randomUUID()}`;
    const before = await moment();
    const post = await publishPost(app, tenant, author, { title: 'Primeiro', slug });
    const first = await moment();
    await republishPost(app, tenant, post.id, { title: 'Segundo' });
    const second = await moment();
    await republishPost(app, tenant, post.id, { title: 'Terceiro', slug: `${slug}-b` });
    const moved = await moment();
    expect((await edit('POST', `${post.id}/unpublish`)).status).toBe(200);
    const withdrawn = await moment();
    expect((await edit('POST', `${post.id}/publish`, {})).status).toBe(200);
    const back = await moment();
    expect((await edit('DELETE', post.id)).status).toBe(204);
    const gone = await moment();

    const seen = async (name: string) =>
      Promise.all(
        [before, first, second, moved, withdrawn, back, gone].map(async (t) =>
          titleOf(await then(name, t)),
        ),
      );
    expect(await seen(slug)).toEqual([404, 'Primeiro', 'Segundo', 404, 404, 404, 404]);
    expect(await seen(`${slug}-b`)).toEqual([404, 404, 404, 'Terceiro', 404, 'Terceiro', 404]);
  });

  it('tells the history to those who see the inside of the post, with who approved', async () => {
    const post = await publishPost(app, tenant, author, { title: 'Um' });
    await republishPost(app, tenant, post.id, { title: 'Dois' });
    await edit('POST', `${post.id}/unpublish`);
    const path = `/v1/posts/${post.id}/publications`;
    const answer = await app.call('GET', path, { token: author.token });
    expect(answer.status).toBe(200);
    const rows = rowsOf(answer.body);
    expect(rows).toMatchObject([
      { revision: 2, approved_by: { name: 'Oficial' }, ended_by: { id: admin.id } },
      { revision: 1, approved_by: { name: 'Oficial' }, slug: post.slug },
    ]);
    expect(rows[1]?.public_until).toBe(rows[0]?.public_from);
    const one = await app.call('GET', `${path}?limit=1`, { token: author.token });
    const next = textAt(one.body, 'next_cursor');
    const two = await app.call('GET', `${path}?limit=1&cursor=${next}`, { token: author.token });
    expect([...rowsOf(one.body), ...rowsOf(two.body)]).toEqual(rows);
    expect(two.body.next_cursor).toBeNull();
    const colleague = await makePerson(app, tenant, 'author');
    expect((await app.call('GET', path, { token: colleague.token })).status).toBe(404);
    const stranger = await makePerson(app, other, 'administrator');
    expect((await app.call('GET', path, { token: stranger.token })).status).toBe(404);
  });

  describe('asks for', () => {
    it('a key of the tenant: what was taken back is within nobody else’s reach', async () => {
      const post = await publishPost(app, tenant, author);
      const t = await moment();
      for (const token of [undefined, admin.token, author.token]) {
        for (const path of [`posts/${post.slug}`, 'posts', 'posts/never-was']) {
          const answer = await read(path, token, { as_of: t });
          expect([path, answer.status, answer.body.code]).toEqual([
            path,
            403,
            'delivery.key_required',
          ]);
        }
      }
      const wrong = await then(post.slug, t, otherKey);
      expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.invalid_token']);
      const answer = await then(post.slug, t);
      expect(answer.headers['cache-control']).toBe('private, max-age=0, must-revalidate');
      const again = await app.call(
        'GET',
        `/v1/delivery/${tenant.slug}/posts/${post.slug}?as_of=${t}`,
        {
          token: key,
          headers: { 'if-none-match': String(answer.headers.etag) },
        },
      );
      expect([again.status, again.text]).toEqual([304, '']);
    });

    it.each([
      ['yesterday', 'request.invalid_parameter'],
      ['2026-02-30T00:00:00Z', 'request.invalid_parameter'],
      ['2026-01-01', 'request.invalid_parameter'],
      ['9999-01-01T00:00:00Z', 'request.invalid_parameter'],
      ['', 'request.invalid_parameter'],
    ])('a moment that was: %p', async (asOf, code) => {
      for (const path of ['posts', 'posts/x']) {
        const answer = await read(path, key, { as_of: asOf });
        expect([path, answer.status, answer.body.code]).toEqual([path, 400, code]);
      }
    });

    it('the levels of the key, as they were', async () => {
      const post = await publishPost(app, tenant, author, { title: 'Aberto' });
      const open = await moment();
      await edit('PATCH', post.id, { medical_disclaimer: 'Para médicos.' });
      await republishPost(app, tenant, post.id, {
        title: 'Fechado',
        compliance_level: 'restricted',
      });
      const closed = await moment();
      expect([
        titleOf(await then(post.slug, open)),
        titleOf(await then(post.slug, closed)),
      ]).toEqual(['Aberto', 'Fechado']);
      expect(titleOf(await then(post.slug, open, publicKey))).toBe('Aberto');
      expect((await then(post.slug, closed, publicKey)).status).toBe(404);
      const listed = await read('posts', publicKey, { as_of: closed, limit: '100' });
      expect(rowsOf(listed.body).map(({ slug }) => slug)).not.toContain(post.slug);
    });
  });

  it('does not tell what has become a patient’s since', async () => {
    const field = (is_phi: boolean) => ({ key: 'leito', value: 'Leito 7', type: 'text', is_phi });
    const marked = await publishPost(app, tenant, author, {
      custom_fields: [field(false), { key: 'fonte', value: 'SBC', type: 'text' }],
    });
    const whole = await publishPost(app, tenant, author);
    const t = await moment();
    expect(at((await then(marked.slug, t)).body, 'custom_fields')).toEqual({
      leito: 'Leito 7',
      fonte: 'SBC',
    });
    await app.call('PUT', `/v1/posts/${marked.id}/custom-fields/leito`, {
      token: author.token,
      body: { meta_value: 'Leito 7', is_phi: true },
    });
    await edit('PATCH', whole.id, { compliance_level: 'phi' });
    expect(at((await then(marked.slug, t)).body, 'custom_fields')).toEqual({ fonte: 'SBC' });
    expect((await then(whole.slug, t)).status).toBe(404);
    const listed = await read('posts', key, { as_of: t, limit: '100' });
    expect(listed.text).not.toContain(whole.slug);
  });

  it('names authors who have nothing public any more', async () => {
    const gone = await makePerson(app, tenant, 'author');
    const post = await publishPost(app, tenant, gone);
    const live = await read(`posts/${post.slug}`, key);
    const t = await moment();
    await unpublishPost(app, tenant, post.id);
    expect((await then(post.slug, t)).text).toBe(live.text);
  });

  it('filters and pages as today', async () => {
    const categoryId = await makeCategory(app, tenant, 'entao');
    const posts: PublishedPost[] = [];
    for (let n = 0; n < 5; n += 1) {
      posts.push(
        await publishPost(app, tenant, author, {
          title: `Página ${n}`,
          category_id: categoryId,
          medical_category: 'surgery',
          published_at: new Date(Date.UTC(2026, 0, n + 1)),
        }),
      );
    }
    const live = await read('posts', key, { category: 'entao', limit: '2' });
    const t = await moment();
    const nowhere = await read('posts', key, { as_of: t, category: 'nenhuma' });
    expect(nowhere.body).toEqual({ data: [], next_cursor: null });
    for (const { id } of posts) await unpublishPost(app, tenant, id);
    expect(rowsOf((await read('posts', key, { category: 'entao' })).body)).toEqual([]);
    const first = await read('posts', key, { as_of: t, category: 'entao', limit: '2' });
    expect(first.text).toBe(live.text);
    const titles: unknown[] = [];
    let cursor: unknown = '';
    while (typeof cursor === 'string') {
      const page = await read('posts', key, {
        as_of: t,
        limit: '2',
        medical_category: 'surgery',
        post_type: 'post',
        ...(cursor === '' ? {} : { cursor }),
      });
      titles.push(...rowsOf(page.body).map(({ title }) => title));
      cursor = page.body.next_cursor;
    }
    expect(titles).toEqual(['Página 4', 'Página 3', 'Página 2', 'Página 1', 'Página 0']);
  });

  it('is the live answer of that moment, byte for byte, whatever happened before and after', async () => {
    const tenant = await makeTenant(app);
    const admin = await makePerson(app, tenant, 'administrator');
    const author = await makePerson(app, tenant, 'author');
    const key = (await makeKey(app, admin, ALL_LEVELS)).key;
    const edit = editor(admin);
    const read = reader(tenant);
    const random = seeded(20261125);
    const pick = <T>(list: readonly T[]): T => {
      const found = list[Math.floor(random() * list.length)];
      if (found === undefined) throw new Error('nothing to pick');
      return found;
    };
    const categories = [
      await makeCategory(app, tenant, 'p-um'),
      await makeCategory(app, tenant, 'p-dois'),
    ];
    const posts: PublishedPost[] = [];
    for (let n = 0; n < 3; n += 1) {
      posts.push(
        await publishPost(app, tenant, author, {
          slug: `prop-${n}-0`,
          medical_disclaimer: 'Aviso.',
          category_id: pick(categories),
          custom_fields: [{ key: 'dose', value: '5', type: 'number' }],
        }),
      );
    }
    const slugs = new Set(posts.map(({ slug }) => slug));
    const seen: { t: string; path: string; answer: Answer }[] = [];
    const steps: Record<string, (id: string, n: number) => Promise<unknown>> = {
      edit: (id, n) => edit('PATCH', id, { title: `Rascunho ${n}`, content: `<p>Texto ${n}.</p>` }),
      publish: (id, n) => republishPost(app, tenant, id, { title: `Título ${n}` }),
      level: (id) =>
        republishPost(app, tenant, id, {
          title: `Nível ${random()}`,
          compliance_level: pick(['public', 'professional', 'restricted']),
        }),
      category: (id) =>
        republishPost(app, tenant, id, {
          title: `Seção ${random()}`,
          category_id: pick([...categories, null]),
        }),
      rename: async (id, n) => {
        const slug = `${pick(posts).slug.slice(0, 6)}-${n}`;
        slugs.add(slug);
        await republishPost(app, tenant, id, { slug });
      },
      withdraw: (id) => edit('POST', `${id}/unpublish`),
      field: (id, n) =>
        app.call('PUT', `/v1/posts/${id}/custom-fields/dose`, {
          token: admin.token,
          body: { meta_value: String(n) },
        }),
      trash: async (id) => {
        await edit('DELETE', id);
        await edit('POST', `${id}/restore`);
      },
    };
    for (let n = 1; n <= 40; n += 1) {
      await steps[pick(Object.keys(steps))]?.(pick(posts).id, n);
      const t = await moment();
      for (const path of [...[...slugs].map((slug) => `posts/${slug}`), 'posts']) {
        seen.push({
          t,
          path,
          answer: await read(path, key, path === 'posts' ? { limit: '100' } : {}),
        });
      }
    }
    const wrong: unknown[] = [];
    for (const { t, path, answer } of seen) {
      const told = await read(path, key, {
        as_of: t,
        ...(path === 'posts' ? { limit: '100' } : {}),
      });
      // a former address led elsewhere; the past has the address itself
      const status = answer.status === 301 ? 404 : answer.status;
      const same = told.status === status && (status !== 200 || told.text === answer.text);
      if (!same) wrong.push({ t, path, live: answer.text, told: told.text });
    }
    expect(wrong).toEqual([]);
    expect(seen.filter(({ answer }) => answer.status === 200).length).toBeGreaterThan(50);
  });

  describe('in the database', () => {
    it('cannot be rewritten, not even by the owner', async () => {
      await publishPost(app, tenant, author);
      for (const sql of [
        `update publication_history set title = 'x'`.replace('title', 'slug'),
        'update publication_history set public_until = now() where public_until is not null',
        'update publication_history set public_until = null where public_until is not null',
        'delete from publication_history',
      ]) {
        await expect(app.database.admin(sql)).rejects.toThrow('append-only');
      }
      for (const role of ['parecer_app', 'parecer_public'] as const) {
        await expect(
          app.database.asRole(role, 'insert into publication_history default values'),
        ).rejects.toThrow('permission denied');
      }
    });

    it('has no two times of a post that overlap, and one that is open where it is public', async () => {
      const faults = await app.database.admin(
        `select a.post_id from publication_history a join publication_history b
            on a.post_id = b.post_id and a.id < b.id
           and tstzrange(a.public_from, a.public_until) && tstzrange(b.public_from, b.public_until)
         union all
         select coalesce(p.post_id, h.post_id) from publications p
           full join (select * from publication_history where public_until is null) h
             on h.post_id = p.post_id and h.revision = p.revision and h.version = p.version
          where p.post_id is null or h.post_id is null`,
      );
      expect(faults).toEqual([]);
      const [{ n } = { n: 0 }] = await app.database.admin<{ n: number }>(
        'select count(*)::int as n from publication_history',
      );
      expect(n).toBeGreaterThan(10);
    });

    it('tells partner sites nothing of the past that was not signed for', async () => {
      const post = await publishPost(app, tenant, author);
      const client = new pg.Client({ connectionString: app.database.urlOf('parecer_public') });
      await client.connect();
      try {
        const ask = async (levels: readonly string[], signed = levels) => {
          const { rows: pids } = await client.query<{ pid: number }>(
            'select pg_backend_pid() as pid',
          );
          const context = readerContext(
            tenant.id,
            signed,
            pids[0]?.pid ?? 0,
            contextKey(app.config.secret),
          ).split('|');
          await client.query('begin');
          await client.query(
            `select set_config('app.tenant_id', $1, true), set_config('app.levels', $2, true), set_config('app.proof', $3, true)`,
            [context[0], levels.join(','), context[2]],
          );
          const { rows } = await client.query(
            'select post_id from app.publication_as_of(now(), $1)',
            [post.slug],
          );
          await client.query('rollback');
          return rows.length;
        };
        expect(await ask(['public', 'history'])).toBe(1);
        expect(await ask(['public'])).toBe(0);
        expect(await ask(['professional', 'history'])).toBe(0);
        expect(await ask(['public', 'history'], ['public'])).toBe(0);
        await expect(client.query('select 1 from publication_history')).rejects.toThrow(
          'permission denied',
        );
      } finally {
        await client.end();
      }
    });
  });
});

/** Numbers from 0 up to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
