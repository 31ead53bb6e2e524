import { Readiness } from '#platform/health/readiness.js';
import { makeTenant } from '../support/people.js';
import { Proxy } from '../support/proxy.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

describe('health', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('is live without credentials', async () => {
    const answer = await app.call('GET', '/health/live');
    expect([answer.status, answer.body]).toEqual([200, { status: 'live' }]);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('is ready when everything answers', async () => {
    const answer = await app.call('GET', '/health/ready');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ status: 'ready', checks: { database: 'up' } });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('names what is down, without telling where it is', async () => {
    let up = false;
    app.nest.get(Readiness).add('example', async () => {
      if (!up) throw new Error('connect ECONNREFUSED 10.0.0.7:5432');
    });
    const answer = await app.call('GET', '/health/ready');
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({
      code: 'service.unavailable',
      checks: { database: 'up', example: 'down' },
    });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.text).not.toContain('10.0.0.7');
    up = true;
    expect((await app.call('GET', '/health/ready')).status).toBe(200);
  });

  it('gives figures by route pattern, never by tenant or id', async () => {
    const tenant = await makeTenant(app);
    await app.call('GET', `/v1/delivery/${tenant.slug}/posts/some-article`);
    const answer = await app.call('GET', '/metrics');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).toContain(
      'parecer_http_request_duration_seconds_count{method="GET",route="/v1/delivery/:tenant/posts/:slug",status="404"} 1',
    );
    expect(answer.text).not.toContain(tenant.slug);
    expect(answer.text).not.toContain('some-article');
  });

  it('takes no query parameters', async () => {
    expect((await app.call('GET', '/health/live?x=1')).status).toBe(400);
  });
});

describe('health without a database', () => {
  it('stays live, is not ready, and is ready again by itself', async () => {
    let proxy: Proxy | null = null;
    const before = async (url: string): Promise<string> => {
      proxy = await Proxy.before(url);
      return proxy.url;
    };
    const app = await TestApp.startBehind(before, { role: 'api' });
    try {
      expect((await app.call('GET', '/health/ready')).status).toBe(200);
      await proxyOf(proxy).down();
      expect((await app.call('GET', '/health/live')).status).toBe(200);
      const answer = await app.call('GET', '/health/ready');
      expect(answer.status).toBe(503);
      expect(answer.body).toMatchObject({ checks: { database: 'down' } });
      expect(answer.text).not.toContain('127.0.0.1');
      await proxyOf(proxy).up();
      await eventually('it is ready again', 10, async () => {
        return (await app.call('GET', '/health/ready')).status === 200;
      });
    } finally {
      await app.stop();
      await proxyOf(proxy).down();
    }
  }, 30_000);
});

function proxyOf(proxy: Proxy | null): Proxy {
  if (proxy === null) throw new Error('the proxy was not made');
  return proxy;
}
