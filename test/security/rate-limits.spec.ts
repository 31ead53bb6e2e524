import { MonthCounts } from '#platform/rates/month-counts.js';
import { RatesDb } from '#platform/rates/rates-db.js';
import { ApiProcess } from '../support/api-process.js';
import { publishPost } from '../support/content.js';
import { at } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Method, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const NETWORK_QUOTA = 60;

interface Asked {
  readonly method?: Method;
  readonly from?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

describe('rate limits', () => {
  let app: TestApp;
  let platform: Person;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    platform = await makePlatformAdmin(app);
  });
  afterAll(() => app.stop());

  async function limit(tenant: Tenant, limits: object): Promise<void> {
    const answer = await app.call('PATCH', `/v1/tenants/${tenant.id}`, {
      token: platform.token,
      body: { limits },
      headers: { 'if-match': '*' },
    });
    if (answer.status !== 200) throw new Error(answer.text);
  }

  async function ask(asked: TestApp, url: string, how: Asked = {}) {
    const {
      statusCode: status,
      headers,
      body,
    } = await asked.nest.inject({
      method: how.method ?? 'GET',
      url,
      remoteAddress: how.from ?? '198.51.100.1',
      headers: {
        ...(how.token === undefined ? {} : { authorization: `Bearer ${how.token}` }),
        ...how.headers,
      },
    });
    return { status, headers, body };
  }

  /** How many of `n` requests, sent at once, were let in. */
  async function passed(n: number, send: () => Promise<{ status: number }>): Promise<number> {
    const answers = await Promise.all(Array.from({ length: n }, send));
    return answers.filter(({ status }) => status !== 429).length;
  }

  describe('of a tenant', () => {
    let tenant: Tenant;
    let path: string;
    beforeEach(async () => {
      tenant = await makeTenant(app);
      path = `/v1/delivery/${tenant.slug}/posts`;
    });

    it('hold for its readers, and no other tenant is touched', async () => {
      await limit(tenant, { requests_per_minute: 20 });
      expect(await passed(50, () => ask(app, path))).toBe(20);
      const other = await makeTenant(app);
      expect((await ask(app, `/v1/delivery/${other.slug}/posts`)).status).toBe(200);
    });

    it('are spent by readers without a key for such readers alone', async () => {
      const editor = await makePerson(app, tenant, 'editor');
      const administrator = await makePerson(app, tenant, 'administrator');
      const key = { token: (await makeKey(app, administrator, ['delivery:public'])).key };
      await limit(tenant, { requests_per_minute: 20 });
      expect(await passed(60, () => ask(app, path))).toBe(20);
      expect((await ask(app, path)).status).toBe(429);
      expect(await passed(10, () => ask(app, '/v1/posts', editor))).toBe(10);
      // people and keys share what is theirs; the request that made the key was one of them
      expect(await passed(15, () => ask(app, path, key))).toBe(9);
      expect((await ask(app, '/v1/posts', editor)).status).toBe(429);
    });

    it('are told: what is left, and when more is there', async () => {
      const editor = await makePerson(app, tenant, 'editor');
      await limit(tenant, { requests_per_minute: 3 });
      const first = await ask(app, '/v1/posts', editor);
      expect(first.headers['ratelimit-policy']).toMatch(
        /^"network";q=1000000000;w=60, "tenant";q=3;w=60$/,
      );
      expect(first.headers.ratelimit).toMatch(/^"network";r=\d+;t=\d+, "tenant";r=2;t=\d+$/);
      await passed(5, () => ask(app, '/v1/posts', editor));
      const refused = await ask(app, '/v1/posts', editor);
      expect(refused.status).toBe(429);
      expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(refused.headers.ratelimit).toMatch(/"tenant";r=0;t=\d+$/);
      const wait = Number(refused.headers['retry-after']);
      expect(wait).toBeGreaterThan(40);
      expect(wait).toBeLessThanOrEqual(63);
      expect(JSON.parse(refused.body)).toMatchObject({
        status: 429,
        code: 'request.rate_limited',
      });
    });

    it('tell a reader without a key nothing of the traffic of others', async () => {
      await limit(tenant, { requests_per_minute: 2 });
      const answer = await ask(app, path);
      expect(answer.headers.ratelimit).not.toMatch(/tenant|readers/);
      expect(answer.headers['access-control-expose-headers']).toContain('retry-after');
      await passed(3, () => ask(app, path));
      expect((await ask(app, path)).headers.ratelimit).toContain('"readers";r=0;');
    });

    it('are not evaded by HEAD, If-None-Match, cursors, queries or spellings of the path', async () => {
      const author = await makePerson(app, tenant, 'author');
      const post = await publishPost(app, tenant, author);
      await limit(tenant, { requests_per_minute: 5 });
      await passed(10, () => ask(app, path));
      const evasions: readonly (readonly [string, Asked?])[] = [
        [path, { method: 'HEAD' }],
        [path, { headers: { 'if-none-match': '"x"' } }],
        [path, { headers: { 'x-forwarded-for': '192.0.2.9', forwarded: 'for=192.0.2.9' } }],
        [path, { from: '192.0.2.200' }],
        [`${path}?limit=7`],
        [`${path}?cursor=eyJ9`],
        [path.replace('posts', '%70osts')],
        [`${path}/${post.slug}`],
        [path.replace('posts', 'categories')],
        [path.replace('posts', 'search?q=a')],
      ];
      for (const [url, how] of evasions) {
        expect({ url, how, status: (await ask(app, url, how)).status }).toEqual({
          url,
          how,
          status: 429,
        });
      }
      // spellings that are no route never reach the tenant's articles
      for (const url of [`${path}/`, path.toUpperCase(), `/${path}`, `${path};x=1`, `${path}%2f`]) {
        expect([404, 429]).toContain((await ask(app, url)).status);
      }
    });

    it('follow a change within a second', async () => {
      await limit(tenant, { requests_per_minute: 1 });
      await passed(3, () => ask(app, path));
      expect((await ask(app, path)).status).toBe(429);
      await limit(tenant, { requests_per_minute: 1_000 });
      await eventually('more is let in', 2, async () => (await ask(app, path)).status === 200);
    });

    it('hold for a month, too', async () => {
      await limit(tenant, { requests_per_month: 12 });
      expect(await passed(30, () => ask(app, path))).toBe(12);
      const refused = await ask(app, path);
      expect(refused.headers['ratelimit-policy']).toMatch(/"month";q=12;w=\d+$/);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    });

    it('of a month, once spent, stop readers and keys; people go on', async () => {
      const author = await makePerson(app, tenant, 'author');
      const administrator = await makePerson(app, tenant, 'administrator');
      const key = { token: (await makeKey(app, administrator, ['posts:read'])).key };
      await limit(tenant, { requests_per_month: 5 });
      await passed(10, () => ask(app, path));
      expect((await ask(app, path)).status).toBe(429);
      expect((await ask(app, '/v1/posts', key)).headers.ratelimit).toMatch(/"month";r=0;t=\d+$/);
      expect(await passed(20, () => ask(app, '/v1/posts', author))).toBe(20);
    });

    it('of a month hold although the process is new', async () => {
      await limit(tenant, { requests_per_month: 12 });
      await passed(7, () => ask(app, path));
      await app.nest.get(MonthCounts, { strict: false }).flush();
      const restarted = await ApiProcess.start(app);
      try {
        const from = async () => ({ status: await restarted.status(path) });
        expect(await passed(20, from)).toBe(5);
      } finally {
        await restarted.stop();
      }
    });

    it('of a month count once what the database had counted when its answer was lost', async () => {
      const counts = app.nest.get(MonthCounts, { strict: false });
      const db = app.nest.get(RatesDb, { strict: false });
      await counts.flush();
      await passed(4, () => ask(app, path));
      const query = db.query.bind(db);
      const lost = jest.spyOn(db, 'query').mockImplementationOnce(async (sql, values) => {
        await query(sql, values);
        throw new Error('the connection was lost');
      });
      await counts.flush();
      expect(lost).toHaveBeenCalledTimes(1);
      lost.mockRestore();
      await passed(2, () => ask(app, path));
      await counts.flush();
      await counts.flush();
      const [row] = await app.database.admin<{ used: string }>(
        `select used from tenant_usage where tenant_id = $1 and kind = 'requests_per_month'`,
        [tenant.id],
      );
      expect(row?.used).toBe('6');
    });

    it('count what passed for the month', async () => {
      const administrator = await makePerson(app, tenant, 'administrator');
      await passed(7, () => ask(app, path));
      await app.nest.get(MonthCounts, { strict: false }).flush();
      const usage = await app.call('GET', '/v1/tenant/usage', administrator);
      expect(at(usage.body, 'used', 'requests_per_month')).toBe(7);
    });

    it('hold for each key, and for all keys together', async () => {
      const administrator = await makePerson(app, tenant, 'administrator');
      const [first, second, third] = [
        { token: (await makeKey(app, administrator, ['posts:read'])).key },
        { token: (await makeKey(app, administrator, ['posts:read'])).key },
        { token: (await makeKey(app, administrator, ['posts:read'])).key },
      ];
      await limit(tenant, { requests_per_minute: 30, requests_per_minute_per_key: 10 });
      expect(await passed(20, () => ask(app, '/v1/posts', first))).toBe(10);
      const refused = await ask(app, '/v1/posts', first);
      expect(refused.headers.ratelimit).toMatch(/"key";r=0;t=\d+$/);
      // who was refused for his key has used up the tenant's part all the same
      expect(await passed(20, () => ask(app, '/v1/posts', second))).toBeLessThanOrEqual(10);
      expect(await passed(20, () => ask(app, '/v1/posts', third))).toBe(0);
    });

    it('are nothing to an administrator of the install', async () => {
      const answer = await ask(app, '/v1/tenants', platform);
      expect(answer.status).toBe(200);
      expect(answer.headers.ratelimit).toMatch(/^"network";r=\d+;t=\d+$/);
    });
  });

  describe('of two processes on one database', () => {
    let second: ApiProcess;
    beforeAll(async () => {
      second = await ApiProcess.start(app);
    });
    afterAll(() => second.stop());

    const fromSecond = (path: string) => async () => ({ status: await second.status(path) });

    it.each([40, 400])('let in %i of a tenant together, within a tenth', async (quota) => {
      const tenant = await makeTenant(app);
      await limit(tenant, { requests_per_minute: quota });
      const path = `/v1/delivery/${tenant.slug}/posts`;
      let total = 0;
      for (let round = 0; round < 10; round += 1) {
        const [here, there] = await Promise.all([
          passed(quota / 10, () => ask(app, path)),
          passed(quota / 10, fromSecond(path)),
        ]);
        total += here + there;
      }
      expect(total / quota).toBeGreaterThan(0.9);
      expect(total / quota).toBeLessThan(1.1);
      expect((await ask(app, path)).status).toBe(429);
      expect((await fromSecond(path)()).status).toBe(429);
    });

    it('leave all of it to one of them', async () => {
      const tenant = await makeTenant(app);
      await limit(tenant, { requests_per_minute: 150 });
      const path = `/v1/delivery/${tenant.slug}/posts`;
      await fromSecond(path)();
      const here = await passed(200, () => ask(app, path));
      expect(here / 150).toBeGreaterThan(0.95);
    });
  });

  describe('of a network', () => {
    let limited: TestApp;
    let tenant: Tenant;
    beforeAll(async () => {
      limited = await TestApp.start({ role: 'api', networkRequestsPerMinute: NETWORK_QUOTA });
      tenant = await makeTenant(limited);
    });
    afterAll(() => limited.stop());

    const spend = (from: string) =>
      passed(NETWORK_QUOTA * 2, () => ask(limited, '/v1/me', { from }));

    it('hold for its neighbours too, and for nobody else', async () => {
      expect(await spend('203.0.113.5')).toBe(NETWORK_QUOTA);
      expect((await ask(limited, '/v1/me', { from: '203.0.113.77' })).status).toBe(429);
      expect((await ask(limited, '/v1/me', { from: '203.0.114.5' })).status).toBe(401);
    });

    it('hold for a /64 of IPv6, however its addresses are spelled', async () => {
      let n = 0;
      const send = () => {
        n += 1;
        return ask(limited, '/v1/me', { from: `2001:db8:0:7::${n.toString(16)}` });
      };
      expect(await passed(NETWORK_QUOTA * 2, send)).toBe(NETWORK_QUOTA);
      for (const from of ['2001:0db8:0000:0007:ffff::1', '2001:DB8:0:7:0:0:0:9']) {
        expect((await ask(limited, '/v1/me', { from })).status).toBe(429);
      }
      expect((await ask(limited, '/v1/me', { from: '2001:db8:0:8::1' })).status).toBe(401);
    });

    it('hold for a /48 of IPv6, which has eight times as much', async () => {
      const from = (n: number) => `2001:db8:48:${n.toString(16)}::1`;
      for (let n = 0; n < 8; n += 1) expect(await spend(from(n))).toBe(NETWORK_QUOTA);
      const refused = await ask(limited, '/v1/me', { from: from(9) });
      expect(refused.status).toBe(429);
      expect(refused.headers.ratelimit).toContain('"site";r=0;');
      expect((await ask(limited, '/v1/me', { from: '2001:db8:49::1' })).status).toBe(401);
    });

    it('are not those of the machine itself, where no proxy is named', async () => {
      for (const from of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) {
        expect(await spend(from)).toBe(NETWORK_QUOTA * 2);
      }
    });

    it('are those of each visitor behind a proxy that is named', async () => {
      const behind = await TestApp.start({
        role: 'api',
        networkRequestsPerMinute: NETWORK_QUOTA,
        trustedProxies: ['loopback'],
      });
      try {
        const through = (visitor: string) =>
          ask(behind, '/v1/me', { from: '127.0.0.1', headers: { 'x-forwarded-for': visitor } });
        expect(await passed(NETWORK_QUOTA * 2, () => through('203.0.113.9'))).toBe(NETWORK_QUOTA);
        expect((await through('203.0.114.9')).status).toBe(401);
        const bare = () => ask(behind, '/v1/me', { from: '127.0.0.1' });
        expect(await passed(NETWORK_QUOTA * 2, bare)).toBe(NETWORK_QUOTA);
      } finally {
        await behind.stop();
      }
    });

    it('come before log-in, tokens and whether there is such a route', async () => {
      const from = '192.0.2.1';
      await spend(from);
      for (const [method, url] of [
        ['POST', '/v1/auth/login'],
        ['GET', '/v1/posts'],
        ['GET', '/nowhere'],
        ['GET', `/v1/delivery/${tenant.slug}/posts`],
        ['GET', '/docs/errors'],
        ['HEAD', '/v1/me'],
        ['DELETE', '/v1/media/x'],
      ] as const) {
        const answer = await ask(limited, url, { method, from });
        expect({ url, status: answer.status }).toEqual({ url, status: 429 });
        expect(answer.headers.ratelimit).toMatch(/^"network";r=0;t=\d+$/);
        expect(answer.headers['x-content-type-options']).toBe('nosniff');
      }
    });

    it('believe no header about the address', async () => {
      const from = '192.0.2.65';
      await spend(from);
      for (const name of ['x-forwarded-for', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip']) {
        const answer = await ask(limited, '/v1/me', { from, headers: { [name]: '10.9.8.7' } });
        expect({ name, status: answer.status }).toEqual({ name, status: 429 });
      }
    });

    it('leave out what watches the process, however often it asks', async () => {
      const from = '192.0.3.1';
      await spend(from);
      for (const url of ['/health/live', '/health/ready', '/metrics']) {
        expect({ url, status: (await ask(limited, url, { from })).status }).toEqual({
          url,
          status: 200,
        });
        expect((await ask(limited, `${url}/`, { from })).status).toBe(429);
      }
    });
  });
});
