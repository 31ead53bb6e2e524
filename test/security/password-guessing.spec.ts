import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const WRONG = 'not-the-password';
const PROXY = '10.9.0.1';

describe('guessing passwords', () => {
  let app: TestApp;
  let tenant: Tenant;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', trustedProxies: [PROXY] });
    tenant = await makeTenant(app);
  });
  afterAll(() => app.stop());

  let networks = 0;
  /** An address in a network nobody has used. */
  function elsewhere(): string {
    networks += 1;
    return `10.${100 + (networks >> 8)}.${networks & 255}.7`;
  }

  function logIn(email: string, password: string, ip: string): Promise<Answer> {
    return app.call('POST', '/v1/auth/login', { body: { email, password }, ip });
  }

  async function statuses(
    n: number,
    ask: (n: number) => Promise<Answer>,
  ): Promise<readonly number[]> {
    const all: number[] = [];
    for (let i = 0; i < n; i += 1) all.push((await ask(i)).status);
    return all;
  }

  const count = (all: readonly number[], status: number) =>
    all.filter((one) => one === status).length;

  it('is slowed down from the sixth try on, whether the account exists or not', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    const tries = async (typed: string) => {
      const ip = elsewhere();
      const seen: unknown[] = [];
      for (let n = 0; n < 7; n += 1) {
        const { status, headers, text } = await app.call('POST', '/v1/auth/login', {
          body: { email: typed, password: WRONG },
          headers: { 'x-request-id': 'same' },
          ip,
        });
        seen.push([status, { ...headers, date: '' }, text]);
      }
      return seen;
    };
    const known = await tries(email);
    expect(known.map((answer) => (Array.isArray(answer) ? answer[0] : 0))).toEqual([
      401, 401, 401, 401, 401, 429, 429,
    ]);
    expect(JSON.stringify(known[5])).toContain('"retry-after":"1"');
    expect(await tries(`${randomUUID()}@nowhere.example`)).toEqual(known);
  });

  it('waits 1, 2, 4 … seconds and never more than 15 minutes', async () => {
    const keys = Array.from({ length: 3 }, () =>
      Buffer.from(randomUUID().replaceAll('-', '').repeat(2), 'hex'),
    );
    const sql = 'select app.begin_password_check($1, $2, $3) as seconds';
    const waits: number[] = [];
    for (let n = 0; n < 20; n += 1) {
      const [tried] = await app.database.asRole<{ seconds: number }>('parecer_auth', sql, keys);
      expect(tried?.seconds).toBe(0);
      const [row] = await app.database.asRole<{ seconds: number }>(
        'parecer_auth',
        'select app.password_check_wait($1, $2, $3) as seconds',
        keys,
      );
      waits.push(row?.seconds ?? -1);
      await app.database.admin('update password_checks set closed_until = null where key = $1', [
        keys[1],
      ]);
    }
    expect(waits).toEqual([
      0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900, 900, 900,
    ]);
  });

  it('where its owner enters it closes for five seconds, for a minute after forty; not a hundred in an hour', async () => {
    const keys = Array.from({ length: 3 }, () =>
      Buffer.from(randomUUID().replaceAll('-', '').repeat(2), 'hex'),
    );
    const ask = async (what: 'begin_password_check' | 'password_check_wait') => {
      const sql = `select app.${what}($1, $2, $3) as seconds`;
      const [row] = await app.database.asRole<{ seconds: number }>('parecer_auth', sql, keys);
      return row?.seconds ?? -1;
    };
    await ask('begin_password_check');
    await app.database.asRole('parecer_auth', 'select app.password_check_passed($1, $2, $3)', keys);
    const waits: number[] = [];
    for (let n = 0; n < 60; n += 1) {
      expect(await ask('begin_password_check')).toBe(0);
      waits.push(await ask('password_check_wait'));
      await app.database.admin('update password_checks set closed_until = null where key = $1', [
        keys[1],
      ]);
    }
    const times = (length: number, seconds: number) => Array.from({ length }, () => seconds);
    expect(waits).toEqual([...times(4, 0), 1, 2, 4, ...times(32, 5), ...times(21, 60)]);
    // with every wait sat out to the second
    let [tries, passed] = [0, 0];
    for (; passed < 3_600; tries += 1) passed += waits[tries] ?? 60;
    expect(tries).toBeLessThan(100);
  });

  it('from the next address does not keep the owner out', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    expect((await logIn(email, PASSWORD, '203.0.114.7')).status).toBe(200);
    await app.database.admin(
      `update password_checks set misses = 30
        where kind = 'pair' and succeeded_at = (select max(succeeded_at) from password_checks)`,
    );
    expect((await logIn(email, WRONG, '203.0.114.200')).status).toBe(401);
    const closed = await logIn(email, PASSWORD, '203.0.114.7');
    expect([closed.status, closed.body.code]).toEqual([429, 'auth.throttled']);
    const seconds = Number(closed.headers['retry-after']);
    expect(seconds).toBeLessThanOrEqual(5);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    expect((await logIn(email, PASSWORD, '203.0.114.7')).status).toBe(200);
  });

  it('at once is not faster than one after the other', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    const ip = elsewhere();
    const answers = await Promise.all(Array.from({ length: 30 }, () => logIn(email, WRONG, ip)));
    const all = answers.map(({ status }) => status);
    expect(count(all, 401)).toBe(5);
    expect(count(all, 429)).toBe(25);
  });

  it('with the right password while it is closed is refused too', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    const ip = elsewhere();
    await statuses(5, () => logIn(email, WRONG, ip));
    expect((await logIn(email, PASSWORD, ip)).body.code).toBe('auth.throttled');
  });

  it('of one’s own password now and then costs nothing: a right one counts from the beginning', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    const ip = elsewhere();
    for (let n = 0; n < 4; n += 1) {
      expect(await statuses(4, () => logIn(email, WRONG, ip))).toEqual([401, 401, 401, 401]);
      expect((await logIn(email, PASSWORD, ip)).status).toBe(200);
    }
  });

  it('one account from many networks is looked at 100 times an hour at most, and does not shut its owner out', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    const home = elsewhere();
    expect((await logIn(email, PASSWORD, home)).status).toBe(200);
    const all: number[] = [];
    const owner: number[] = [];
    for (let n = 0; n < 400; n += 1) {
      all.push((await logIn(email, WRONG, elsewhere())).status);
      if (n % 50 !== 0) continue;
      const started = performance.now();
      expect((await logIn(email, PASSWORD, home)).status).toBe(200);
      owner.push(performance.now() - started);
    }
    const checked = count(all, 401);
    process.stdout.write(
      `guessing: ${checked} of ${all.length} tries from as many networks were looked at; the owner came in within ` +
        `${Math.max(...owner).toFixed(0)} ms\n`,
    );
    expect(checked).toBeGreaterThan(10);
    expect(checked).toBeLessThanOrEqual(100);
    expect(count(all, 401) + count(all, 429)).toBe(all.length);
    expect(Math.max(...owner)).toBeLessThan(2_000);
  }, 120_000);

  it('many accounts from one network closes the network, but not to who entered from it before', async () => {
    const [known, stranger] = [
      await makePerson(app, tenant, 'author'),
      await makePerson(app, tenant, 'author'),
    ];
    const ip = elsewhere();
    expect((await logIn(known.email, PASSWORD, ip)).status).toBe(200);
    const all = await statuses(80, () => logIn(`${randomUUID()}@nowhere.example`, WRONG, ip));
    expect(count(all, 401)).toBeGreaterThanOrEqual(45);
    expect(count(all, 401)).toBeLessThanOrEqual(60);
    expect((await logIn(stranger.email, PASSWORD, ip)).body.code).toBe('auth.throttled');
    expect((await logIn(known.email, PASSWORD, ip)).status).toBe(200);
    expect((await logIn(stranger.email, PASSWORD, elsewhere())).status).toBe(200);
  });

  it('an address of the same network is no other network', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    const all = await statuses(8, (n) => logIn(email, WRONG, `203.0.113.${n + 1}`));
    expect(all).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const v6 = await statuses(8, (n) => logIn(email, WRONG, `2001:db8:77:${n}::${n}`));
    expect(v6).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  });

  it('another case of the e-mail is no other account', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    const ip = elsewhere();
    const cases = [email, email.toUpperCase(), email.replace('a', 'A')];
    const all = await statuses(6, (n) => logIn(cases[n % 3] ?? email, WRONG, ip));
    expect(all).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('takes nobody’s word for where he is but a trusted proxy’s', async () => {
    const { email } = await makePerson(app, tenant, 'author');
    const through = (ip: string, forwarded: string) =>
      app.call('POST', '/v1/auth/login', {
        body: { email, password: WRONG },
        headers: { 'x-forwarded-for': forwarded },
        ip,
      });
    const peer = elsewhere();
    expect(await statuses(6, () => through(peer, elsewhere()))).toEqual([
      401, 401, 401, 401, 401, 429,
    ]);
    expect(await statuses(6, () => through(PROXY, elsewhere()))).toEqual(Array(6).fill(401));
    const behind = elsewhere();
    const spoofed = await statuses(6, () => through(PROXY, `${elsewhere()}, ${behind}`));
    expect(spoofed).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('elsewhere is the same guessing: the password once more, its change, the page of the queue', async () => {
    const person = await makePerson(app, tenant, 'author');
    const ip = elsewhere();
    const reauthenticate = () =>
      app.call('POST', '/v1/auth/reauthenticate', {
        token: person.token,
        body: { password: WRONG },
        ip,
      });
    const change = () =>
      app.call('POST', '/v1/me/password', {
        token: person.token,
        body: { current_password: WRONG, new_password: 'outra frase comprida' },
        ip,
      });
    expect(await statuses(3, reauthenticate)).toEqual([401, 401, 401]);
    expect(await statuses(2, change)).toEqual([401, 401]);
    for (const ask of [reauthenticate, change, () => logIn(person.email, PASSWORD, ip)]) {
      const answer = await ask();
      expect([answer.status, answer.body.code]).toEqual([429, 'auth.throttled']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    const admin = await makePlatformAdmin(app);
    const page = (password: string, from: string) =>
      app.call('GET', '/admin/queues', {
        headers: {
          authorization: `Basic ${Buffer.from(`${admin.email}:${password}`).toString('base64')}`,
        },
        ip: from,
      });
    expect((await page(PASSWORD, elsewhere())).status).toBe(200);
    expect((await page('\0', elsewhere())).status).toBe(401);
    const zero = { authorization: `Basic ${Buffer.from('\0@x.example:x').toString('base64')}` };
    const odd = await app.call('GET', '/admin/queues', { headers: zero, ip: elsewhere() });
    expect(odd.body.code).toBe('auth.invalid_credentials');
    const from = elsewhere();
    expect(await statuses(6, () => page(WRONG, from))).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('leaves neither an e-mail nor an address in the database', async () => {
    const email = `${randomUUID()}@nowhere.example`;
    await logIn(email, WRONG, '198.51.100.23');
    const rows = await app.database.admin<{ text: string }>(
      `select string_agg(c::text, ' ') as text from password_checks c`,
    );
    const text = rows[0]?.text ?? '';
    expect(text.length).toBeGreaterThan(100);
    for (const word of [email, '198.51.100']) {
      expect(text).not.toContain(word);
      expect(text).not.toContain(Buffer.from(word).toString('hex'));
    }
  });

  it('is forgotten after a day, the networks somebody enters from after thirty', async () => {
    await app.database.admin(
      `update password_checks set updated_at = now() - interval '25 hours',
         succeeded_at = case when succeeded_at is not null then now() - interval '29 days' end`,
    );
    await app.database.asRole('parecer_auth', 'select app.purge_password_checks()');
    const left = () =>
      app.database.admin<{ kind: string }>('select distinct kind from password_checks');
    expect(await left()).toEqual([{ kind: 'pair' }]);
    await app.database.admin(
      `update password_checks set succeeded_at = now() - interval '31 days'`,
    );
    await app.database.asRole('parecer_auth', 'select app.purge_password_checks()');
    expect(await left()).toEqual([]);
  });

  it.each(['parecer_app', 'parecer_public', 'parecer_audit', 'parecer_relay'] as const)(
    '%s can neither read nor reset the counters',
    async (role) => {
      const sql = [
        'select * from password_checks',
        'delete from password_checks',
        `select app.password_check_passed('\\x00', '\\x00', '\\x00')`,
      ];
      for (const statement of sql) {
        await expect(app.database.asRole(role, statement)).rejects.toMatchObject({ code: '42501' });
      }
    },
  );
});

describe('a hash under other parameters', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
  });
  afterAll(() => app.stop());

  const hashOf = async (id: string) => {
    const [row] = await app.database.admin<{ password_hash: string }>(
      'select password_hash from users where id = $1',
      [id],
    );
    return row?.password_hash ?? '';
  };

  it('is replaced at the next log-in, and ends no session', async () => {
    const person = await makePerson(app, await makeTenant(app), 'author');
    const old = await hash(PASSWORD, { memoryCost: 32, timeCost: 3, parallelism: 1 });
    await app.database.admin('alter table users disable trigger users_end_sessions');
    await app.database.admin('update users set password_hash = $2 where id = $1', [person.id, old]);
    await app.database.admin('alter table users enable trigger users_end_sessions');
    const body = { email: person.email, password: PASSWORD };
    expect((await app.call('POST', '/v1/auth/login', { body })).status).toBe(200);
    expect(await hashOf(person.id)).toMatch(/^\$argon2id\$v=19\$m=64,t=2,p=1\$/);
    expect((await app.call('POST', '/v1/auth/login', { body })).status).toBe(200);
    expect((await app.call('GET', '/v1/me', { token: person.token })).status).toBe(200);
  });

  it('does not come back over a password that was changed meanwhile', async () => {
    const person = await makePerson(app, await makeTenant(app), 'author');
    const current = await hashOf(person.id);
    const rows = await app.database.asRole<{ done: boolean }>(
      'parecer_auth',
      'select app.rehash_password($1, $2, $3) as done',
      [person.id, 'another hash', 'a new hash'],
    );
    expect(rows).toEqual([{ done: false }]);
    expect(await hashOf(person.id)).toBe(current);
  });
});
