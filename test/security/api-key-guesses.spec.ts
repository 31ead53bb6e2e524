import { randomBytes, randomUUID } from 'node:crypto';
import type { Counter } from 'prom-client';
import { ApiKeys } from '#platform/auth/api-keys.js';
import { formatKey, parseKey } from '#platform/auth/key-text.js';
import { Metrics } from '#platform/http/metrics.js';
import { type MadeKey, makeKey } from '../support/keys.js';
import { makePerson, makeTenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';

/** API_KEY_GUESSES=1000000 for the long run. */
const GUESSES = Number(process.env.API_KEY_GUESSES ?? 100_000);
/** How many requests are under way at a time. */
const AT_ONCE = 1_000;

/** 43 characters, quicker than a real one. */
const anySecret = () => randomBytes(22).toString('hex').slice(0, 43);

describe('guessed keys', () => {
  let app: TestApp;
  let keys: ApiKeys;
  let metrics: Metrics;
  let real: MadeKey;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    keys = app.nest.get(ApiKeys);
    metrics = app.nest.get(Metrics);
    const tenant = await makeTenant(app);
    real = await makeKey(app, await makePerson(app, tenant, 'administrator'), ['categories:read']);
  });
  afterAll(() => app.stop());

  const valueOf = async (counter: Counter) =>
    (await counter.get()).values.reduce((sum, { value }) => sum + value, 0);

  it('with a wrong checksum are refused without any look-up', async () => {
    const before = await valueOf(metrics.keyLookUps);
    const began = performance.now();
    let taken = 0;
    for (let n = 0; n < GUESSES; n += 1) {
      if (parseKey(`prk_${randomBytes(16).toString('hex')}${anySecret()}000000`) !== null)
        taken += 1;
    }
    const took = performance.now() - began;
    for (let n = 0; n < 500; n += 1) {
      const token = `prk_${randomBytes(16).toString('hex')}${anySecret()}zzzzzz`;
      expect((await app.call('GET', '/v1/categories', { token })).status).toBe(401);
    }
    process.stdout.write(
      `api keys: ${GUESSES} with a wrong checksum, ${taken} taken, ${((took * 1000) / GUESSES).toFixed(2)} µs each, 0 look-ups\n`,
    );
    expect(taken).toBe(0);
    expect(await valueOf(metrics.keyLookUps)).toBe(before);
  });

  it('that are well-formed are refused in few statements, and a real one does not wait for them', async () => {
    const before = await valueOf(metrics.keyLookUps);
    const waits: number[] = [];
    let found = 0;
    const began = performance.now();
    for (let sent = 0; sent < GUESSES; sent += AT_ONCE) {
      const guesses = Array.from({ length: AT_ONCE }, () => ({
        // every second one names a key there is
        id: sent % (2 * AT_ONCE) === 0 ? real.id : randomUUID(),
        secret: anySecret(),
      }));
      const answers = Promise.all(guesses.map((parts) => keys.find(parts)));
      const asked = performance.now();
      const { status } = await app.call('GET', '/v1/categories', { token: real.key });
      waits.push(performance.now() - asked);
      expect(status).toBe(200);
      found += (await answers).filter((key) => key !== null).length;
    }
    const seconds = (performance.now() - began) / 1000;
    const statements = (await valueOf(metrics.keyLookUps)) - before;
    const p95 = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0;
    process.stdout.write(
      `api keys: ${GUESSES} well-formed guesses, ${found} found, ${seconds.toFixed(1)} s, ${statements} statements; ` +
        `a real key beside them p95 ${p95.toFixed(1)} ms\n`,
    );
    expect(found).toBe(0);
    expect(statements).toBeLessThan((GUESSES / AT_ONCE) * 2 + 50);
    expect(p95).toBeLessThan(1_000);
  }, 600_000);

  it('cost nothing when they are shown again, and do not drive out real ones', async () => {
    const token = formatKey({ id: randomUUID(), secret: anySecret() });
    expect((await app.call('GET', '/v1/categories', { token: real.key })).status).toBe(200);
    expect((await app.call('GET', '/v1/categories', { token })).status).toBe(401);
    const before = await valueOf(metrics.keyLookUps);
    const refused = await valueOf(metrics.keyRefusals);
    for (let n = 0; n < 500; n += 1) {
      expect((await app.call('GET', '/v1/categories', { token })).status).toBe(401);
    }
    expect((await app.call('GET', '/v1/categories', { token: real.key })).status).toBe(200);
    // what was remembered for five seconds may have grown old meanwhile
    expect((await valueOf(metrics.keyLookUps)) - before).toBeLessThan(5);
    expect((await valueOf(metrics.keyRefusals)) - refused).toBe(500);
  });
});
