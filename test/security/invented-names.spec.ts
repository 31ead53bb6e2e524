import { Metrics } from '#platform/http/metrics.js';
import { makePerson, makeTenant, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';

const INVENTED = 5_000;
/** How many requests are under way at a time. */
const AT_ONCE = 500;
/** Each wave is looked up in two statements at most: the first name alone, and all that came meanwhile. */
const STATEMENTS = (INVENTED / AT_ONCE) * 4;
const REAL_ORIGIN = 'https://painel.example';

describe('invented names', () => {
  let app: TestApp;
  let metrics: Metrics;
  let tenant: Tenant;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    metrics = app.nest.get(Metrics);
    tenant = await makeTenant(app, 'alfa');
    const { token } = await makePerson(app, tenant, 'administrator');
    const settings = { cors_origins: [REAL_ORIGIN] };
    const headers = { 'if-match': '*' };
    await app.call('PATCH', '/v1/tenant', { token, headers, body: { settings } });
  });
  afterAll(() => app.stop());

  const lookUps = async (): Promise<number> =>
    (await metrics.nameLookUps.get()).values.reduce((sum, { value }) => sum + value, 0);
  const list = (slug: string) => app.call('GET', `/v1/delivery/${slug}/posts`);
  const preflight = async (origin: string) =>
    app.nest.inject({
      method: 'OPTIONS',
      url: '/v1/posts',
      headers: { origin, 'access-control-request-method': 'POST' },
    });

  /** Sends the invented ones in waves with `real` in the middle of each; gives how long the real ones took, in ms. */
  async function flood(invented: (n: number) => Promise<unknown>, real: () => Promise<unknown>) {
    const waits: number[] = [];
    for (let sent = 0; sent < INVENTED; sent += AT_ONCE) {
      const wave = Array.from({ length: AT_ONCE }, (_, n) => invented(sent + n));
      const began = performance.now();
      wave.push(real().then(() => waits.push(performance.now() - began)));
      await Promise.all(wave);
    }
    return waits;
  }

  it('of tenants are looked up together, and a real one is found meanwhile', async () => {
    const before = await lookUps();
    const answers: number[] = [];
    const waits = await flood(
      async (n) => {
        const { status } = await list(`inventada-${n}`);
        if (status !== 404) answers.push(status);
      },
      async () => answers.push((await list(tenant.slug)).status),
    );
    expect(answers).toEqual(waits.map(() => 200));
    expect(await lookUps()).toBeLessThanOrEqual(before + STATEMENTS);
    expect(Math.max(...waits)).toBeLessThan(3_000);
  }, 180_000);

  it('of pages are looked up together, and a real one is found meanwhile', async () => {
    const before = await lookUps();
    const allowed: unknown[] = [];
    const ask = async (origin: string) => {
      const { headers } = await preflight(origin);
      if (headers['access-control-allow-origin'] !== undefined) allowed.push(origin);
    };
    const waits = await flood(
      (n) => ask(`https://inventada-${n}.example`),
      () => ask(REAL_ORIGIN),
    );
    expect(allowed).toEqual(waits.map(() => REAL_ORIGIN));
    expect(await lookUps()).toBeLessThanOrEqual(before + STATEMENTS);
    expect(Math.max(...waits)).toBeLessThan(3_000);
  }, 180_000);

  it('do not drive out real ones, and are not looked up twice', async () => {
    await list(tenant.slug);
    await list('inventada-outra');
    const before = await lookUps();
    await Promise.all([list(tenant.slug), list('inventada-outra')]);
    expect(await lookUps()).toBe(before);
  });
});
