import { randomUUID } from 'node:crypto';
import { formatKey, newSecret } from '#platform/auth/key-text.js';
import { makeCategory, publishPost, type PublishedPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { type MadeKey, makeKey } from '../support/keys.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const LEVELS = ['public', 'professional', 'restricted', 'phi'] as const;
type Level = (typeof LEVELS)[number];
const PAGE = 'https://medicos.example';

/** Which levels each reader must see, and no other. */
const READERS: Readonly<Record<string, readonly Level[]>> = {
  nobody: ['public'],
  'delivery:public': ['public'],
  'delivery:professional': ['professional'],
  'delivery:restricted': ['restricted'],
  'delivery:public delivery:professional': ['public', 'professional'],
  'delivery:public delivery:professional delivery:restricted': [
    'public',
    'professional',
    'restricted',
  ],
};

describe('delivery with a key', () => {
  let app: TestApp;
  let tenant: Tenant;
  let other: Tenant;
  let admin: Person;
  let otherAdmin: Person;
  const posts = new Map<Level, PublishedPost>();
  const keys = new Map<string, MadeKey>();

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    other = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    otherAdmin = await makePerson(app, other, 'administrator');
    for (const level of LEVELS) {
      posts.set(
        level,
        await publishPost(app, tenant, admin, {
          title: `Hipertensão ${level}`,
          slug: `artigo-${level}`,
          content: `<p>Pressão alta, nível ${level}.</p>`,
          compliance_level: level,
          medical_disclaimer: 'Este texto é informativo.',
          category_id: await makeCategory(app, tenant, `secao-${level}`),
        }),
      );
    }
    for (const reader of Object.keys(READERS)) {
      if (reader !== 'nobody') keys.set(reader, await makeKey(app, admin, reader.split(' ')));
    }
  });
  afterAll(() => app.stop());

  const get = (
    path: string,
    key?: string,
    headers: Record<string, string> = {},
    slug = tenant.slug,
  ) => app.call('GET', `/v1/delivery/${slug}/${path}`, { token: key, headers });
  const keyOf = (reader: string) => keys.get(reader)?.key;
  const levelsIn = (answer: Answer): string[] =>
    rowsOf(answer.body)
      .map(({ compliance_level }) => String(compliance_level))
      .sort();

  describe.each(Object.entries(READERS))('of %s', (reader, levels) => {
    const expected = levels.map(String).sort();

    it('lists those levels', async () => {
      const answer = await get('posts', keyOf(reader));
      expect(answer.status).toBe(200);
      expect(levelsIn(answer)).toEqual(expected);
    });

    it('pages through those levels', async () => {
      const seen: string[] = [];
      let cursor: unknown = '';
      while (typeof cursor === 'string') {
        const answer = await get(
          `posts?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
          keyOf(reader),
        );
        seen.push(...levelsIn(answer));
        cursor = answer.body.next_cursor;
      }
      expect(seen.sort()).toEqual(expected);
    });

    it.each(LEVELS)('gives the %s article or none', async (level) => {
      const answer = await get(`posts/artigo-${level}`, keyOf(reader));
      if (levels.includes(level)) {
        expect(answer.status).toBe(200);
        expect(answer.text).toContain(`nível ${level}`);
        return;
      }
      const unknown = await get('posts/artigo-nenhum', keyOf(reader));
      const seen = ({ status, text }: Answer) => [
        status,
        text.replace(/"request_id":"[^"]*"/, '').replaceAll(/artigo-\w+/g, ''),
      ];
      expect(seen(answer)).toEqual(seen(unknown));
      expect(answer.status).toBe(404);
    });

    it('finds those levels', async () => {
      const answer = await get('search?q=hipertensao', keyOf(reader));
      expect(levelsIn(answer)).toEqual(expected);
      for (const level of LEVELS)
        expect(answer.text.includes(`nível ${level}`)).toBe(levels.includes(level));
    });

    it('counts those levels', async () => {
      const answer = await get('categories', keyOf(reader));
      const counted = rowsOf(answer.body)
        .filter(({ count }) => count === 1)
        .map(({ slug }) => String(slug));
      expect(counted.sort()).toEqual(expected.map((level) => `secao-${level}`));
    });

    it('is cached by nobody else, when it is with a key', async () => {
      for (const path of [
        'posts',
        `posts/artigo-${expected[0]}`,
        'search?q=hipertensao',
        'categories',
      ]) {
        const { headers } = await get(path, keyOf(reader));
        const open = reader === 'nobody';
        expect(headers['cache-control']).toBe(
          `${open ? 'public' : 'private'}, max-age=0, must-revalidate`,
        );
        expect(headers.vary).toBe(open ? 'Authorization' : 'Authorization, Origin');
        expect(headers['access-control-allow-origin']).toBe(open ? '*' : undefined);
        expect(headers['access-control-allow-credentials']).toBeUndefined();
      }
    });
  });

  describe('has tags', () => {
    const PATHS = [
      'posts',
      'posts/artigo-public',
      'posts/artigo-professional',
      'search?q=hipertensao',
      'categories',
    ];

    it('that answer 304 to the same reader', async () => {
      for (const reader of Object.keys(READERS)) {
        for (const path of PATHS) {
          const first = await get(path, keyOf(reader));
          if (first.status === 404) continue;
          const again = await get(path, keyOf(reader), {
            'if-none-match': first.headers.etag ?? '',
          });
          expect([again.status, again.text]).toEqual([304, '']);
        }
      }
    });

    it('that no reader of other levels and no other tenant has in common', async () => {
      await publishPost(app, other, otherAdmin, {
        title: 'Hipertensão public',
        slug: 'artigo-public',
      });
      const otherKey = await makeKey(app, otherAdmin, ['delivery:public', 'delivery:professional']);
      const readers = [
        ...Object.keys(READERS).map((name) => ({ name, key: keyOf(name), slug: tenant.slug })),
        { name: 'other', key: undefined, slug: other.slug },
        { name: 'other with key', key: otherKey.key, slug: other.slug },
      ];
      for (const path of [...PATHS, 'search?q=nadaencontrado', 'posts?post_type=nenhum']) {
        const tags: { readonly name: string; readonly etag: string }[] = [];
        for (const { name, key, slug } of readers) {
          const { status, headers } = await get(path, key, {}, slug);
          if (status === 200) tags.push({ name, etag: headers.etag ?? '' });
        }
        expect(new Set(tags.map(({ etag }) => etag)).size).toBe(tags.length);
        expect(tags.length).toBeGreaterThan(2);
        for (const { name, key, slug } of readers) {
          for (const tag of tags.filter((one) => one.name !== name)) {
            const answer = await get(path, key, { 'if-none-match': `"x", ${tag.etag}` }, slug);
            expect([path, name, tag.name, answer.status]).not.toContain(304);
          }
        }
      }
    });
  });

  describe('is refused', () => {
    const seen = ({ status, headers, text }: Answer) => {
      // how much is left of whose limit differs from request to request
      const volatile = ['x-request-id', 'date', 'content-length', 'ratelimit', 'ratelimit-policy'];
      const kept = Object.entries(headers).filter(([name]) => !volatile.includes(name));
      return JSON.stringify([
        status,
        kept,
        text.replace(/"request_id":"[^"]*"/, '').replace(/"instance":"[^"]*"/, ''),
      ]);
    };

    it('in the same words, whatever is wrong, and never turned into a reader without a key', async () => {
      const foreign = await makeKey(app, otherAdmin, ['delivery:public']);
      const valid = keyOf('delivery:public') ?? '';
      const revoked = await makeKey(app, admin, ['delivery:public']);
      await app.call('DELETE', `/v1/api-keys/${revoked.id}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
      });
      const expired = await makeKey(app, admin, ['delivery:public']);
      await app.database.admin(
        `update api_keys set expires_at = now() - interval '1 second' where id = $1`,
        [expired.id],
      );
      const elsewhere = await makeKey(app, admin, ['delivery:public'], {
        ip_ranges: ['203.0.113.0/24'],
      });
      const bound = await makeKey(app, admin, ['delivery:public'], { origins: [PAGE] });
      const shown: Readonly<Record<string, string>> = {
        'another tenant’s': foreign.key,
        revoked: revoked.key,
        expired: expired.key,
        'from elsewhere': elsewhere.key,
        'from no page': bound.key,
        invented: formatKey({ id: randomUUID(), secret: newSecret() }),
        'with another secret': formatKey({ id: revoked.id, secret: newSecret() }),
        mistyped: `${valid.slice(0, -1)}${valid.endsWith('0') ? '1' : '0'}`,
        cut: valid.slice(0, -3),
        'only a prefix': 'prk_',
        nonsense: 'x',
      };
      const answers = new Map<string, string>();
      for (const [name, key] of Object.entries(shown)) {
        for (const path of ['posts', 'posts/artigo-public', 'search?q=x', 'categories']) {
          const answer = await get(path, key);
          expect([name, path, answer.status, answer.body.code]).toEqual([
            name,
            path,
            401,
            'auth.invalid_token',
          ]);
          answers.set(`${name} ${path}`, seen(answer));
        }
      }
      expect(new Set(answers.values()).size).toBe(1);
    });

    it('but a person who is signed in, of whichever tenant, reads what everybody reads', async () => {
      const open = await get('posts');
      for (const { token } of [admin, otherAdmin]) {
        const answer = await get('posts', token);
        expect([answer.status, answer.text]).toEqual([200, open.text]);
        expect(answer.headers['cache-control']).toBe(open.headers['cache-control']);
      }
    });

    it.each(['Basic cHJrXzp4', 'prk_x', 'Bearer', '', 'Bearer  '])(
      'also where %p is shown',
      async (authorization) => {
        const answer = await get('posts', undefined, { authorization });
        expect([answer.status, answer.body.code]).toEqual([401, 'auth.invalid_token']);
      },
    );

    it('alike by tenants that exist, that are suspended, and that do not', async () => {
      const suspended = await makeTenant(app);
      await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [
        suspended.id,
      ]);
      const key = keyOf('delivery:public');
      const answers = [];
      for (const slug of [
        other.slug,
        suspended.slug,
        `t-${randomUUID().slice(0, 8)}`,
        'Not-A-Slug',
      ]) {
        answers.push(seen(await get('posts', key, {}, slug)));
      }
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain('[401,');
    });

    it('without a level, and that stands in the trail', async () => {
      const made = await makeKey(app, admin, ['categories:read']);
      const answer = await get('posts', made.key);
      expect([answer.status, answer.body.code]).toEqual([403, 'policy.forbidden']);
      const line = await lineOf(made.serviceUserId, 'publication');
      expect(line).toMatchObject({ operation: 'access', policy_decision: 'deny:role' });
    });

    it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
      'for %s, like everybody',
      async (method: Method) => {
        const answer = await app.call(method, `/v1/delivery/${tenant.slug}/posts`, {
          token: keyOf('delivery:public'),
        });
        expect(answer.status).toBe(404);
      },
    );
  });

  describe('from a web page', () => {
    let bound: MadeKey;
    beforeAll(async () => {
      bound = await makeKey(app, admin, ['delivery:professional'], {
        origins: [PAGE, 'http://localhost:5173'],
      });
    });

    it('is for the pages that the key names', async () => {
      for (const origin of [PAGE, 'http://localhost:5173']) {
        const answer = await get('posts', bound.key, { origin });
        expect(answer.status).toBe(200);
        expect(answer.headers).toMatchObject({
          'access-control-allow-origin': origin,
          vary: 'Authorization, Origin',
          'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after',
        });
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
        const missing = await get('posts/nenhum', bound.key, { origin });
        expect([missing.status, missing.headers['access-control-allow-origin']]).toEqual([
          404,
          origin,
        ]);
      }
    });

    it.each([
      'null',
      'https://medicos.example.evil',
      'http://medicos.example',
      'https://medicos.example:8443',
      'https://MEDICOS.example',
      'https://medicos.example/',
      'https://sub.medicos.example',
      '*',
      '',
    ])('is not for %p', async (origin) => {
      const answer = await get('posts', bound.key, { origin });
      expect(answer.status).toBe(401);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    });

    it('shows no page the answer to a key that names none', async () => {
      const answer = await get('posts', keyOf('delivery:public'), { origin: PAGE });
      expect(answer.status).toBe(200);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    });

    const preflight = async (origin: string, wanted: string, slug = tenant.slug) => {
      const reply = await app.nest.inject({
        method: 'OPTIONS',
        url: `/v1/delivery/${slug}/posts`,
        headers: {
          origin,
          'access-control-request-method': 'GET',
          'access-control-request-headers': wanted,
        },
      });
      expect([reply.statusCode, reply.body]).toEqual([204, '']);
      return reply.headers;
    };

    it('may be asked for by those pages and no other', async () => {
      for (const wanted of ['authorization', 'Authorization,if-none-match']) {
        const headers = await preflight(PAGE, wanted);
        expect(headers['access-control-allow-origin']).toBe(PAGE);
        expect(headers['access-control-allow-headers']).toContain('authorization');
        expect(headers['access-control-allow-methods']).toBe('GET, HEAD');
        expect(headers.vary).toContain('Origin');
        for (const origin of ['null', 'https://evil.example', '']) {
          const refused = await preflight(origin, wanted);
          expect(refused['access-control-allow-origin']).toBeUndefined();
          expect(refused['access-control-allow-headers']).toBeUndefined();
        }
        for (const slug of [other.slug, 'nenhum']) {
          expect(
            (await preflight(PAGE, wanted, slug))['access-control-allow-origin'],
          ).toBeUndefined();
        }
      }
      const open = await preflight('https://evil.example', 'if-none-match');
      expect(open['access-control-allow-origin']).toBe('*');
      expect(open['access-control-allow-headers']).not.toContain('authorization');
    });

    it('may not be asked for once the last key that names the page is revoked', async () => {
      const page = 'https://outra.example';
      const made = await makeKey(app, admin, ['delivery:public'], { origins: [page] });
      await eventually(
        'the page may ask',
        6,
        async () =>
          (await preflight(page, 'authorization'))['access-control-allow-origin'] === page,
      );
      await app.call('DELETE', `/v1/api-keys/${made.id}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
      });
      const headers = await eventually('the page may not ask', 5, async () => {
        const given = await preflight(page, 'authorization');
        return given['access-control-allow-origin'] === undefined && given;
      });
      expect(headers['access-control-allow-headers']).toBeUndefined();
    });
  });

  describe('in the trail', () => {
    it('names service user, key and article, for what not everybody may read', async () => {
      const made = await makeKey(app, admin, ['delivery:public', 'delivery:restricted']);
      await get('posts/artigo-restricted', made.key);
      const line = await lineOf(made.serviceUserId, 'publication');
      expect(line).toMatchObject({
        operation: 'read',
        resource_id: posts.get('restricted')?.id,
        policy_decision: 'allow',
        metadata: {
          key_id: made.id,
          method: 'GET',
          status: 200,
          route: '/v1/delivery/:tenant/posts/:slug',
        },
      });
    });

    it('also for a 304 and for HEAD', async () => {
      for (const method of ['GET', 'HEAD'] as const) {
        const made = await makeKey(app, admin, ['delivery:restricted']);
        const { headers } = await get('posts/artigo-restricted', keyOf('delivery:restricted'));
        const answer = await app.call(
          method,
          `/v1/delivery/${tenant.slug}/posts/artigo-restricted`,
          {
            token: made.key,
            headers: { 'if-none-match': headers.etag ?? '' },
          },
        );
        expect(answer.status).toBe(304);
        const line = await lineOf(made.serviceUserId, 'publication');
        expect(line).toMatchObject({
          metadata: { method, status: 304 },
          resource_id: posts.get('restricted')?.id,
        });
      }
    });

    it('has no line for what everybody may read', async () => {
      const made = await makeKey(app, admin, ['delivery:public', 'categories:read']);
      await get('posts/artigo-public', made.key);
      await app.call('GET', '/v1/categories', { token: made.key });
      await lineOf(made.serviceUserId, 'category');
      expect(await linesOf(made.serviceUserId, 'publication')).toEqual([]);
    });

    it.each([
      ['address', { ip_ranges: ['203.0.113.0/24'] }],
      ['origin', { origins: [PAGE] }],
    ])('tells the tenant of a key used with a wrong %s', async (objection, bounds) => {
      const made = await makeKey(app, admin, ['delivery:public'], bounds);
      await get('posts', made.key);
      const line = await lineOf(made.serviceUserId, 'api_key');
      expect(line).toMatchObject({
        operation: 'access',
        resource_id: made.id,
        policy_decision: `deny:key_${objection}`,
        trust_score: 0,
        metadata: { key_id: made.id, status: 401 },
      });
    });

    it('tells its own tenant, not the other, of a key used for another tenant', async () => {
      const made = await makeKey(app, admin, ['delivery:public']);
      await get('posts', made.key, {}, other.slug);
      const line = await lineOf(made.serviceUserId, 'api_key');
      expect(line).toMatchObject({ policy_decision: 'deny:key_tenant', tenant_id: tenant.id });
    });

    it('does not name a key whose secret was wrong', async () => {
      const made = await makeKey(app, admin, ['delivery:public']);
      await get('posts', formatKey({ id: made.id, secret: newSecret() }));
      await get('posts', keyOf('delivery:restricted'));
      await lineOf(keys.get('delivery:restricted')?.serviceUserId ?? '', 'publication');
      expect(await linesOf(made.serviceUserId, 'api_key')).toEqual([]);
    });
  });

  it('goes through one connection’s signed levels: the database keeps them too', async () => {
    const rows = await app.database.admin<{ n: number }>(
      'select count(*)::int as n from publications where tenant_id = $1',
      [tenant.id],
    );
    expect(rows[0]?.n).toBe(LEVELS.length);
    const answer = await get('posts', keyOf('delivery:professional'));
    expect(rowsOf(answer.body)).toHaveLength(1);
    expect(textAt(answer.body, 'data', 0, 'slug')).toBe('artigo-professional');
    expect(at(answer.body, 'data', 0, 'author', 'name')).toBe('Pessoa administrator');
  });

  async function linesOf(userId: string, resourceType: string) {
    return app.database.admin<Record<string, unknown>>(
      `select operation, resource_id, tenant_id, policy_decision, trust_score, metadata from audit_trail
        where user_id = $1 and resource_type = $2 order by created_at desc`,
      [userId, resourceType],
    );
  }

  /** The newest line; they are stored some moments after the answer. */
  async function lineOf(userId: string, resourceType: string) {
    return eventually(
      `a line of ${resourceType}`,
      5,
      async () => (await linesOf(userId, resourceType))[0],
    );
  }
});
