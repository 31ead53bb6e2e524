import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import pg from 'pg';
import { isUserId } from '#kernel/ids.js';
import { DELIVERY_LEVELS, KEY_SCOPES, levelsOf, permissionsOf } from '#kernel/key-scopes.js';
import { personOf } from '#kernel/scope.js';
import { formatKey, newSecret, parseKey } from '#platform/auth/key-text.js';
import { describedOperations } from '../isolation/operations.js';
import { ApiProcess } from '../support/api-process.js';
import { GOOD_ARTICLE } from '../support/articles.js';
import { publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { type MadeKey, makeKey } from '../support/keys.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { Proxy } from '../support/proxy.js';
import { scopeOf, setContext } from '../support/signed.js';
import { type Method, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const run = promisify(execFile);

/**
 * Everything a key with every scope reaches. A new route is added here on purpose, or this test names it: does a program
 * with a stolen key have any business there?
 */
const REACHABLE = [
  'GET /v1/categories',
  'GET /v1/categories/{id}',
  'GET /v1/delivery/{tenant}/categories',
  'GET /v1/delivery/{tenant}/posts',
  'GET /v1/delivery/{tenant}/posts/{slug}',
  'GET /v1/delivery/{tenant}/search',
  'GET /v1/media',
  'GET /v1/media/{id}',
  'GET /v1/media/{id}/content',
  'GET /v1/posts',
  'GET /v1/posts/{id}',
  'GET /v1/posts/{id}/custom-fields',
  'GET /v1/posts/{id}/custom-fields/{key}',
  'GET /v1/posts/{id}/revisions',
  'GET /v1/posts/{id}/revisions/{revision}',
  'GET /v1/posts/{id}/workflow',
  'POST /v1/media',
  'PATCH /v1/media/{id}',
  'DELETE /v1/media/{id}',
  'POST /v1/posts',
  'PATCH /v1/posts/{id}',
  'POST /v1/posts/{id}/restore',
  'PUT /v1/posts/{id}/custom-fields',
  'PUT /v1/posts/{id}/custom-fields/{key}',
  'DELETE /v1/posts/{id}/custom-fields/{key}',
  'DELETE /v1/posts/{id}/autosave',
  'GET /v1/delivery/{tenant}/pages',
  'GET /v1/delivery/{tenant}/preview/{token}',
  'GET /v1/field-groups',
  'GET /v1/field-groups/export',
  'GET /v1/field-groups/{id}',
  'GET /v1/field-groups/{id}/versions',
  'GET /v1/field-groups/{id}/versions/{number}',
  'GET /v1/medical-categories',
  'GET /v1/compliance/rules',
  'GET /v1/post-types',
  'GET /v1/post-types/{key}',
  'GET /v1/posts/counts',
  'GET /v1/posts/{id}/autosave',
  'GET /v1/posts/{id}/field-groups',
  'GET /v1/posts/{id}/publications',
  'GET /v1/posts/{id}/revisions/{revision}/diff/{against}',
  'GET /v1/posts/{id}/schedule',
  'GET /v1/posts/{id}/slugs',
  'GET /v1/tags',
  'GET /v1/tags/{id}',
  // each act in it asks for its own permission
  'POST /v1/check',
  'POST /v1/posts/{id}/check',
  'POST /v1/posts/bulk',
  'POST /v1/posts/{id}/duplicate',
  'POST /v1/posts/{id}/revisions/{revision}/restore',
  'PUT /v1/posts/{id}/autosave',
];
/** Asked without a look at what the header shows. */
const PUBLIC = /^(GET \/health\/|POST \/v1\/(auth|invitations|password)[^{]*$)/;

describe('API keys under attack', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  let all: MadeKey;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    all = await makeKey(app, admin, KEY_SCOPES);
  });
  afterAll(() => app.stop());

  const asKey = (
    key: string,
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
  ) => app.call(method, path, { token: key, body, headers: { 'if-match': '*' } });
  const revoke = (id: string) =>
    app.call('DELETE', `/v1/api-keys/${id}`, { token: admin.token, headers: { 'if-match': '*' } });

  describe('reach', () => {
    const operations = describedOperations();
    const fill = (path: string) =>
      path
        .replace('{tenant}', tenant.slug)
        .replace('{revision}', '1')
        .replaceAll(/\{\w+\}/g, () => randomUUID());
    const statusOf = async (key: string, name: string) => {
      const [method = '', path = ''] = name.split(' ');
      const answer = await app.nest.inject({
        method: methodOf(method),
        url: fill(path),
        headers: { authorization: `Bearer ${key}`, 'if-match': '*' },
      });
      return {
        status: answer.statusCode,
        code: at(JSON.parse(answer.body === '' ? '{}' : answer.body), 'code'),
      };
    };

    it('nothing but what is listed, with every scope there is', async () => {
      const reached: string[] = [];
      for (const { name } of operations) {
        if (PUBLIC.test(name)) continue;
        const { status, code } = await statusOf(all.key, name);
        if (status !== 403) reached.push(name);
        else expect([name, code]).toEqual([name, 'policy.forbidden']);
      }
      const known = operations.map(({ name }) => name);
      expect(reached.sort()).toEqual(REACHABLE.filter((name) => known.includes(name)).sort());
      expect(REACHABLE.filter((name) => !known.includes(name))).toEqual([]);
    });

    it('what the API description says of each scope, and nothing of another', async () => {
      const wrong: unknown[] = [];
      for (const scope of KEY_SCOPES) {
        const { key } = await makeKey(app, admin, [scope]);
        let reached = 0;
        for (const name of REACHABLE) {
          const allowed = (await statusOf(key, name)).status !== 403;
          // whoever has the link to a preview needs no scope
          if (name.includes('/preview/')) continue;
          const mine = name.includes('/delivery/') === scope.startsWith('delivery:');
          if (allowed && !mine) wrong.push([scope, name]);
          if (allowed) reached += 1;
        }
        if (reached === 0 || reached > 16) wrong.push([scope, reached]);
      }
      expect(wrong).toEqual([]);
    });

    it('what the database lists, which holds the same scopes', async () => {
      const [row] = await app.database.admin<{ text: string }>(
        `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'api_keys_scopes_check'`,
      );
      const listed = [...(row?.text ?? '').matchAll(/'([a-z_:]+)'::text/g)].map(([, scope]) =>
        String(scope),
      );
      expect(listed.sort()).toEqual(KEY_SCOPES.map(String).sort());
      expect(levelsOf(KEY_SCOPES)).toEqual(DELIVERY_LEVELS);
      expect(permissionsOf(KEY_SCOPES)).not.toContain('profile:read');
    });

    it('no installation page, and no route of another tenant', async () => {
      expect((await asKey(all.key, 'GET', '/admin/queues')).status).toBe(401);
      const platform = await makePlatformAdmin(app);
      const made = await app.call('POST', '/v1/api-keys', {
        token: platform.token,
        body: { name: 'x', scopes: ['delivery:public'] },
      });
      expect([made.status, made.body.code]).toEqual([403, 'policy.forbidden']);
    });
  });

  describe('that draft', () => {
    it('see and change what they made, and nothing of anybody else', async () => {
      const draft = await asKey(all.key, 'POST', '/v1/posts', {
        ...GOOD_ARTICLE,
        title: 'Da chave',
      });
      expect(draft.status).toBe(201);
      expect(draft.body.author_id).toBe(all.serviceUserId);
      const id = textAt(draft.body, 'id');
      const theirs = await app.call('POST', '/v1/posts', {
        token: admin.token,
        body: { ...GOOD_ARTICLE, title: 'De gente', slug: 'de-gente' },
      });
      const published = [];
      for (const level of ['public', 'restricted', 'phi']) {
        published.push(
          await publishPost(app, tenant, admin, {
            slug: `publicado-${level}`,
            compliance_level: level,
            medical_disclaimer: 'Informativo.',
          }),
        );
      }
      const list = await asKey(all.key, 'GET', '/v1/posts');
      expect(rowsOf(list.body).map((row) => row.id)).toEqual([id]);
      for (const post of [textAt(theirs.body, 'id'), ...published.map((one) => one.id)]) {
        for (const path of ['', '/revisions', '/workflow', '/custom-fields']) {
          expect([path, (await asKey(all.key, 'GET', `/v1/posts/${post}${path}`)).status]).toEqual([
            path,
            404,
          ]);
        }
        expect((await asKey(all.key, 'PATCH', `/v1/posts/${post}`, { title: 'x' })).status).toBe(
          404,
        );
      }
      expect((await asKey(all.key, 'PATCH', `/v1/posts/${id}`, { title: 'Outro' })).status).toBe(
        200,
      );
      for (const [method, path] of [
        ['POST', 'submit'],
        ['POST', 'approve'],
        ['POST', 'reject'],
        ['POST', 'request-changes'],
        ['POST', 'publish'],
        ['POST', 'unpublish'],
      ] as const) {
        const answer = await asKey(all.key, method, `/v1/posts/${id}/${path}`, { reason: 'x' });
        expect([path, answer.status]).toEqual([path, 403]);
      }
      expect((await asKey(all.key, 'DELETE', `/v1/posts/${id}`)).status).toBe(403);
      const named = await asKey(all.key, 'POST', '/v1/posts', {
        ...GOOD_ARTICLE,
        slug: 'outro',
        author_id: admin.id,
      });
      expect(named.status).toBe(403);
      const byPerson = await app.call('POST', `/v1/posts/${id}/submit`, { token: admin.token });
      expect(byPerson.status).toBe(202);
    });

    it('see their own files alone', async () => {
      const form = formOf([{ filename: 'gente.png', bytes: PNG }], { title: 'De gente' });
      const theirs = textAt((await upload(app, admin.token, form)).body, 'id');
      const own = await upload(
        app,
        all.key,
        formOf([{ filename: 'chave.png', bytes: PNG }], { title: 'Da chave' }),
      );
      expect(own.status).toBe(201);
      const list = await asKey(all.key, 'GET', '/v1/media');
      expect(rowsOf(list.body).map((row) => row.id)).toEqual([own.body.id]);
      for (const path of ['', '/content']) {
        expect((await asKey(all.key, 'GET', `/v1/media/${theirs}${path}`)).status).toBe(404);
      }
      expect((await asKey(all.key, 'DELETE', `/v1/media/${theirs}`)).status).toBe(404);
      expect(
        (await asKey(all.key, 'GET', `/v1/media/${textAt(own.body, 'id')}/content`)).status,
      ).toBe(200);
    });

    it('are held to that by the database, whatever a statement asks for', async () => {
      const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
      await client.connect();
      try {
        await client.query('begin');
        if (!isUserId(all.serviceUserId)) throw new Error('no user');
        const scope = { ...scopeOf(tenant.id), actor: personOf(all.serviceUserId, 'service') };
        await setContext(app.database, client, scope);
        for (const [table, owner, column] of [
          ['posts', 'author_id', 'title'],
          ['publications', 'author_id', 'published_at'],
          ['media', 'uploaded_by_id', 'title'],
        ]) {
          const seen = await client.query<{ owner: string }>(
            `select distinct ${owner} as owner from ${table}`,
          );
          expect([table, seen.rows.filter((row) => row.owner !== all.serviceUserId)]).toEqual([
            table,
            [],
          ]);
          const changed = await client.query(
            `update ${table} set ${column} = ${column} where ${owner} <> $1`,
            [all.serviceUserId],
          );
          expect([table, changed.rowCount]).toEqual([table, 0]);
        }
        await client.query('rollback');
      } finally {
        await client.end();
      }
    });
  });

  describe('from an address', () => {
    const from = async (
      key: string,
      remoteAddress: string,
      headers: Record<string, string> = {},
    ) => {
      const reply = await app.nest.inject({
        method: 'GET',
        url: '/v1/categories',
        remoteAddress,
        headers: { authorization: `Bearer ${key}`, ...headers },
      });
      return reply.statusCode;
    };

    it('in a range of theirs, however it is written, and from no other', async () => {
      const { key } = await makeKey(app, admin, ['categories:read'], {
        ip_ranges: ['10.0.0.0/8', '2001:db8:7::/48', '::ffff:192.0.2.0/120'],
      });
      for (const address of [
        '10.1.2.3',
        '::ffff:10.1.2.3',
        '::ffff:a01:203',
        '192.0.2.200',
        '2001:DB8:7:0:0::1',
      ]) {
        expect([address, await from(key, address)]).toEqual([address, 200]);
      }
      for (const address of [
        '11.0.0.1',
        '::ffff:11.0.0.1',
        '192.0.3.1',
        '2001:db8:8::1',
        '::1',
        '127.0.0.1',
        '64:ff9b::a01:203',
      ]) {
        expect([address, await from(key, address)]).toEqual([address, 401]);
      }
    });

    it('that is not the one a header claims', async () => {
      const { key } = await makeKey(app, admin, ['categories:read'], {
        ip_ranges: ['203.0.113.0/24'],
      });
      for (const name of [
        'x-forwarded-for',
        'x-real-ip',
        'forwarded',
        'x-client-ip',
        'cf-connecting-ip',
        'true-client-ip',
      ]) {
        const value = name === 'forwarded' ? 'for=203.0.113.9' : '203.0.113.9';
        expect([name, await from(key, '198.51.100.7', { [name]: value })]).toEqual([name, 401]);
      }
      expect(await from(key, '203.0.113.9')).toBe(200);
    });
  });

  describe('end', () => {
    let second: ApiProcess;
    beforeAll(async () => {
      second = await ApiProcess.start(app);
    });
    afterAll(() => second.stop());

    const here = async (key: string) => (await asKey(key, 'GET', '/v1/categories')).status;
    const there = (key: string) =>
      second.status('/v1/categories', { headers: { authorization: `Bearer ${key}` } });

    async function secondsUntilRefused(what: string, key: string): Promise<void> {
      const began = Date.now();
      await eventually('refused here', 5, async () => (await here(key)) === 401);
      await eventually('refused there', 5, async () => (await there(key)) === 401);
      const took = Date.now() - began;
      process.stdout.write(`api keys: ${what} was heard of by two processes within ${took} ms\n`);
      expect(took).toBeLessThan(5_000);
    }

    it.each([
      ['revocation', (made: MadeKey) => revoke(made.id)],
      [
        'rotation',
        (made: MadeKey) =>
          app.call('POST', `/v1/api-keys/${made.id}/rotate`, { token: admin.token, body: {} }),
      ],
      [
        'a narrower range',
        (made: MadeKey) =>
          app.call('PATCH', `/v1/api-keys/${made.id}`, {
            token: admin.token,
            body: { ip_ranges: ['203.0.113.0/24'] },
            headers: { 'if-match': '*' },
          }),
      ],
    ] as const)('by %s in every process within five seconds', async (what, end) => {
      const made = await makeKey(app, admin, ['categories:read']);
      expect([await here(made.key), await there(made.key)]).toEqual([200, 200]);
      expect((await end(made)).status).toBeLessThan(300);
      await secondsUntilRefused(what, made.key);
    });

    it('with the suspension of their tenant, and work again after it', async () => {
      const place = await makeTenant(app);
      const made = await makeKey(app, await makePerson(app, place, 'administrator'), [
        'categories:read',
      ]);
      expect([await here(made.key), await there(made.key)]).toEqual([200, 200]);
      await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [place.id]);
      await secondsUntilRefused('suspension', made.key);
      await app.database.admin(`update tenants set status = 'active' where id = $1`, [place.id]);
      await eventually('let in again', 7, async () => (await here(made.key)) === 200);
    });

    it('at their time, also when they were seen a moment before', async () => {
      const made = await makeKey(app, admin, ['categories:read']);
      await app.database.admin(
        `update api_keys set expires_at = now() + interval '1 second' where id = $1`,
        [made.id],
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await here(made.key)).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await here(made.key)).toBe(401);
    });
  });

  it('are kept nowhere: not in the database, its files, its log of writes, the trail or the program’s log', async () => {
    const name = `Chave ${randomUUID()}`;
    const second = await ApiProcess.start(app, { LOG_LEVEL: 'trace' });
    const asAdmin = { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' };
    const post = async (path: string, body: object): Promise<unknown> => {
      const answer = await fetch(second.url + path, {
        method: 'POST',
        headers: { ...asAdmin, 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      });
      return answer.json();
    };
    const made = await post('/v1/api-keys', {
      name,
      scopes: ['delivery:restricted', 'posts:create'],
    });
    const rotated = await post(`/v1/api-keys/${textAt(made, 'id')}/rotate`, { overlap_hours: 1 });
    const secrets = [made, rotated].map((body) => parseKey(textAt(body, 'key'))?.secret ?? '');
    const bearer = { authorization: `Bearer ${textAt(made, 'key')}` };
    for (const path of [
      `/v1/delivery/${tenant.slug}/posts`,
      '/v1/users',
      '/v1/nowhere',
      `/v1/posts/${textAt(made, 'key')}`,
    ]) {
      await second.status(path, { headers: bearer });
    }
    await second.status('/v1/posts', {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: JSON.stringify(GOOD_ARTICLE),
    });
    await second.stop();
    expect(secrets.every((secret) => secret.length === 43)).toBe(true);
    const hidden = secrets.flatMap((secret) => [
      secret,
      Buffer.from(secret).toString('hex'),
      Buffer.from(secret).toString('base64'),
    ]);
    expect(second.output).toContain('ready');
    expect(hidden.filter((text) => second.output.includes(text))).toEqual([]);
    expect(await rowsWith(app, hidden)).toEqual([]);
    // the search finds what is there
    expect(await rowsWith(app, [name])).toContain('public.api_keys');
    await app.database.admin('checkpoint');
    const [place] = await app.database.admin<{ data_directory: string }>('show data_directory');
    const filesWith = (texts: readonly string[]) =>
      run(
        'grep',
        ['-rlaF', ...texts.flatMap((text) => ['-e', text]), '--', String(place?.data_directory)],
        {
          env: { LC_ALL: 'C', PATH: process.env.PATH },
        },
      ).then(
        ({ stdout }) => stdout.split('\n').filter(Boolean),
        () => [],
      );
    expect((await filesWith([name])).length).toBeGreaterThan(0);
    expect(await filesWith(hidden)).toEqual([]);
  });

  it('are answered 503 while the database is down, never as wrong', async () => {
    const proxies: Proxy[] = [];
    const behind = await TestApp.startBehind(
      async (url) => {
        const proxy = await Proxy.before(url);
        proxies.push(proxy);
        return proxy.url;
      },
      { role: 'api' },
    );
    const [proxy] = proxies;
    if (proxy === undefined) throw new Error('no proxy');
    const place = await makeTenant(behind);
    const made = await makeKey(behind, await makePerson(behind, place, 'administrator'), [
      'delivery:public',
    ]);
    const read = (token: string) =>
      behind.call('GET', `/v1/delivery/${place.slug}/posts`, { token });
    await proxy.down();
    const shown = [made.key, formatKey({ id: randomUUID(), secret: newSecret() })];
    const answers = [];
    for (const token of shown) answers.push((await read(token)).body.code);
    await proxy.up();
    await eventually('it works again', 10, async () => (await read(made.key)).status === 200);
    await behind.stop();
    await proxy.down();
    expect(answers).toEqual(['service.unavailable', 'service.unavailable']);
  });
});

function methodOf(name: string): Method {
  const found = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((one) => one === name);
  if (found === undefined) throw new Error(`no method ${name}`);
  return found;
}

/** The tables with any of the texts in any column of any row, of every schema that is not the server's own. */
async function rowsWith(app: TestApp, texts: readonly string[]): Promise<readonly string[]> {
  const tables = await app.database.admin<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  expect(tables.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await app.database.admin<{ n: number }>(
      `select count(*)::int as n from ${name} t where exists (select 1 from unnest($1::text[]) s where position(s in t::text) > 0)`,
      [texts],
    );
    if (row?.n !== 0) found.push(name);
  }
  return found;
}
