import { setTimeout as sleep } from 'node:timers/promises';
import { ServerProcess } from '../support/server-process.js';
import { textAt } from '../support/json.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import { TestApp } from '../support/test-app.js';

const WITHIN_MS = 5_000;
const EVERY_MS = 20;

/** Two API processes, as an operator starts them, on one database. The test's own application only arranges. */
describe('what is taken back on one process', () => {
  let app: TestApp;
  let here: ServerProcess;
  let there: ServerProcess;
  let tenant: Tenant;
  let administrator: Person;
  const took: (readonly [what: string, ms: number])[] = [];

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    [here, there] = await Promise.all([ServerProcess.start(app), ServerProcess.start(app)]);
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
  });
  afterAll(async () => {
    const slowest = Math.max(...took.map(([, ms]) => ms));
    const all = took.map(([what, ms]) => `${what} ${ms.toFixed(0)}`).join(', ');
    process.stdout.write(
      `revocation: refused by the other process after (ms) ${all}; slowest ${slowest.toFixed(0)}\n`,
    );
    await Promise.all([here, there].map((server) => server.stop()));
    await app.stop();
  });

  async function logIn(email: string, password = PASSWORD) {
    const { body } = await here.call('POST', '/v1/auth/login', { body: { email, password } });
    return { access: textAt(body, 'access_token'), refresh: textAt(body, 'refresh_token') };
  }

  const me = async (server: ServerProcess, token: string) =>
    (await server.call('GET', '/v1/me', { token })).status;

  /** Lets the other process remember the session, takes it back here, and waits until it is refused there. */
  async function measure(
    what: string,
    token: string,
    takeBack: () => Promise<number>,
  ): Promise<number> {
    expect(await me(there, token)).toBe(200);
    const status = await takeBack();
    expect({ what, status }).toEqual({ what, status: expect.any(Number) });
    expect(status).toBeLessThan(300);
    const started = performance.now();
    while ((await me(there, token)) !== 401) {
      if (performance.now() - started > 2 * WITHIN_MS) break;
      await sleep(EVERY_MS);
    }
    const ms = performance.now() - started;
    took.push([what, ms]);
    expect(await me(here, token)).toBe(401);
    return ms;
  }

  const of = (token: string, ifMatch?: string) => ({
    token,
    ...(ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } }),
  });

  it('is refused by the other: log-out', async () => {
    const { token } = await makePerson(app, tenant, 'author');
    expect(
      await measure(
        'log-out',
        token,
        async () => (await here.call('POST', '/v1/auth/logout', { token })).status,
      ),
    ).toBeLessThan(WITHIN_MS);
  });

  it('is refused by the other: one session', async () => {
    const person = await makePerson(app, tenant, 'author');
    const { access } = await logIn(person.email);
    expect(
      await measure(
        'others of one’s own',
        person.token,
        async () => (await here.call('DELETE', '/v1/me/sessions', { token: access })).status,
      ),
    ).toBeLessThan(WITHIN_MS);
    const list = await here.call('GET', '/v1/me/sessions', { token: access });
    const id = textAt(list.body, 'data', 0, 'id');
    expect(
      await measure(
        'one session',
        access,
        async () => (await here.call('DELETE', `/v1/me/sessions/${id}`, { token: access })).status,
      ),
    ).toBeLessThan(WITHIN_MS);
  });

  it('is refused by the other: by an administrator', async () => {
    const person = await makePerson(app, tenant, 'author');
    expect(
      await measure(
        'by an administrator',
        person.token,
        async () =>
          (await here.call('DELETE', `/v1/users/${person.id}/sessions`, of(administrator.token)))
            .status,
      ),
    ).toBeLessThan(WITHIN_MS);
  });

  it('is refused by the other: a changed password', async () => {
    const person = await makePerson(app, tenant, 'author');
    const { access } = await logIn(person.email);
    const body = { current_password: PASSWORD, new_password: 'outra frase comprida' };
    expect(
      await measure(
        'new password',
        person.token,
        async () => (await here.call('POST', '/v1/me/password', { token: access, body })).status,
      ),
    ).toBeLessThan(WITHIN_MS);
    expect(await me(there, access)).toBe(200);
  });

  it('is refused by the other: another role', async () => {
    const person = await makePerson(app, tenant, 'editor');
    expect(
      await measure(
        'role',
        person.token,
        async () =>
          (
            await here.call('PATCH', `/v1/users/${person.id}`, {
              ...of(administrator.token, '"1"'),
              body: { role: 'subscriber' },
            })
          ).status,
      ),
    ).toBeLessThan(WITHIN_MS);
  });

  it('is refused by the other: a removed person', async () => {
    const person = await makePerson(app, tenant, 'editor');
    expect(
      await measure(
        'removal',
        person.token,
        async () =>
          (await here.call('DELETE', `/v1/users/${person.id}`, of(administrator.token, '"1"')))
            .status,
      ),
    ).toBeLessThan(WITHIN_MS);
  });

  it('is refused by the other: a stolen refresh token', async () => {
    const person = await makePerson(app, tenant, 'author');
    const { access, refresh } = await logIn(person.email);
    const spend = () => here.call('POST', '/v1/auth/refresh', { body: { refresh_token: refresh } });
    expect(
      await measure('reuse', access, async () => {
        const first = await spend();
        expect((await spend()).status).toBe(401);
        return first.status;
      }),
    ).toBeLessThan(WITHIN_MS);
  });

  it('is refused by the other: a suspended tenant', async () => {
    const closed = await makeTenant(app);
    const person = await makePerson(app, closed, 'author');
    const operator = await makePlatformAdmin(app);
    expect(
      await measure(
        'suspension',
        person.token,
        async () =>
          (
            await here.call('POST', `/v1/tenants/${closed.id}/suspend`, {
              ...of(operator.token, '"1"'),
              body: { reason: 'Contrato encerrado.' },
            })
          ).status,
      ),
    ).toBeLessThan(WITHIN_MS);
  });

  it('is refused by the other also when it cannot hear', async () => {
    const person = await makePerson(app, tenant, 'author');
    expect(
      await measure('log-out, unheard', person.token, async () => {
        await app.database.admin(
          `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'parecer-revocations' and datname = current_database()`,
        );
        return (await here.call('POST', '/v1/auth/logout', { token: person.token })).status;
      }),
    ).toBeLessThan(WITHIN_MS);
  });

  it('has one winner when twenty refresh at both at once', async () => {
    const person = await makePerson(app, tenant, 'author');
    const { refresh } = await logIn(person.email);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? here : there).call('POST', '/v1/auth/refresh', {
          body: { refresh_token: refresh },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
  });

  it('counts wrong passwords over both', async () => {
    const person = await makePerson(app, tenant, 'author');
    const statuses: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      const server = n % 2 === 0 ? here : there;
      const body = { email: person.email, password: 'not-the-password' };
      statuses.push((await server.call('POST', '/v1/auth/login', { body })).status);
    }
    expect(statuses.slice(0, 6)).toEqual([401, 401, 401, 401, 401, 429]);
  });
});
