import { randomBytes, randomUUID } from 'node:crypto';
import { at, textAt } from '../support/json.js';
import { allSent, letterAbout, lettersTo, tokenIn, writtenLetters } from '../support/letters.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import {
  BY_CHANCE,
  interleaved,
  median,
  mostApart,
  separability,
  tellTiming,
} from '../support/timing.js';

const NEW_PASSWORD = 'Novo-Cavalo-Azul-77!';

// a hundred requests of each kind, none answered before its time
jest.setTimeout(120_000);

describe('a forgotten password', () => {
  let app: TestApp;
  let tenant: Tenant;
  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
  });
  afterAll(() => app.stop());
  // a network may ask for thirty mails in an hour, and all these tests come from one
  beforeEach(() => app.database.admin('delete from mail_allowances'));

  const author = () => makePerson(app, tenant, 'author');

  function forgot(
    email: unknown,
    headers: Readonly<Record<string, string>> = {},
    ip = '127.0.0.1',
  ): Promise<Answer> {
    return app.call('POST', '/v1/auth/forgot-password', { body: { email }, headers, ip });
  }

  function reset(token: unknown, password: unknown = NEW_PASSWORD): Promise<Answer> {
    return app.call('POST', '/v1/auth/reset-password', { body: { token, password } });
  }

  const logIn = (email: string, password: string) =>
    app.call('POST', '/v1/auth/login', { body: { email, password } });

  async function linkFor(person: Person): Promise<string> {
    await forgot(person.email);
    return tokenIn(await letterAbout(app, person.email, 'Nova senha'));
  }

  it('is replaced by way of a link, which signs nobody in and ends every session', async () => {
    const person = await author();
    const second = await logIn(person.email, PASSWORD);
    expect(await forgot(person.email.toUpperCase())).toMatchObject({
      status: 202,
      body: { status: 'accepted' },
    });
    const letter = await letterAbout(app, person.email, 'Nova senha');
    expect(letter.text).toMatch(/^http:\/\/parecer\.test\/reset-password#token=ppr_[\w-]{43}$/m);
    expect(letter.text).toContain('choose it, open within 30 minutes');
    const done = await reset(tokenIn(letter));
    expect([done.status, done.text]).toEqual([204, '']);
    expect((await logIn(person.email, PASSWORD)).status).toBe(401);
    expect((await logIn(person.email, NEW_PASSWORD)).status).toBe(200);
    for (const token of [person.token, textAt(second.body, 'access_token')]) {
      expect((await app.call('GET', '/v1/me', { token })).status).toBe(401);
    }
    const refreshed = await app.call('POST', '/v1/auth/refresh', {
      body: { refresh_token: at(second.body, 'refresh_token') },
    });
    expect(refreshed.status).toBe(401);
    const notice = await letterAbout(app, person.email, 'foi trocada');
    expect(notice.text).not.toMatch(/http|token/);
    const events = await app.database.admin(
      `select metadata ->> 'event' as event, policy_decision as decision from audit_trail
        where resource_type = 'account' and user_id = $1 order by created_at`,
      [person.id],
    );
    expect(events).toEqual([
      { event: 'password_reset_requested', decision: 'allow' },
      { event: 'password_reset', decision: 'allow' },
    ]);
  });

  it('is replaced for an administrator of the install too', async () => {
    const admin = await makePlatformAdmin(app);
    expect((await reset(await linkFor(admin))).status).toBe(204);
    expect((await logIn(admin.email, NEW_PASSWORD)).status).toBe(200);
  });

  it('leaves a second factor as it is', async () => {
    const person = await author();
    await app.database.admin('update users set mfa_enabled = true where id = $1', [person.id]);
    expect((await reset(await linkFor(person))).status).toBe(204);
    const [row] = await app.database.admin('select mfa_enabled from users where id = $1', [
      person.id,
    ]);
    expect(row).toEqual({ mfa_enabled: true });
    const answer = await logIn(person.email, NEW_PASSWORD);
    expect([answer.status, answer.body.code]).toEqual([401, 'auth.otp_required']);
  });

  it('has one winner among twenty who use a link at once', async () => {
    const person = await author();
    const token = await linkFor(person);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => reset(token, `${NEW_PASSWORD}-${n}`)),
    );
    const winners = answers.flatMap(({ status }, n) => (status === 204 ? [n] : []));
    expect(winners).toHaveLength(1);
    expect((await logIn(person.email, `${NEW_PASSWORD}-${winners[0]}`)).status).toBe(200);
    const codes = answers.flatMap(({ body }) => (body.code === undefined ? [] : [body.code]));
    expect(new Set(codes)).toEqual(new Set(['auth.invalid_link']));
  });

  it('has links that live side by side and die together, whichever is used', async () => {
    const person = await author();
    const first = await linkFor(person);
    await forgot(person.email);
    await forgot(person.email);
    const tokens = (await lettersTo(app, person.email, 3)).map(tokenIn);
    const live = await app.database.admin<{ hash: Buffer }>(
      'select token_hash as hash from password_resets where user_id = $1',
      [person.id],
    );
    expect(live.map(({ hash }) => hash.length)).toEqual([32, 32, 32]);
    expect((await reset(first)).status).toBe(204);
    for (const token of tokens) expect((await reset(token)).body.code).toBe('auth.invalid_link');
  });

  it('has one winner too when several links are used at once', async () => {
    const person = await author();
    for (let n = 0; n < 3; n += 1) await forgot(person.email);
    const tokens = (await lettersTo(app, person.email, 3)).map(tokenIn);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => reset(tokens[n % 3], `${NEW_PASSWORD}-${n}`)),
    );
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([204, ...Array.from({ length: 11 }, () => 422)]);
  });

  it('is not kept from its owner by somebody who asks for it elsewhere', async () => {
    const person = await author();
    for (let n = 0; n < 6; n += 1) await forgot(person.email, {}, '203.0.113.9');
    const strangers = (await lettersTo(app, person.email, 3)).map(tokenIn);
    await forgot(person.email);
    const letters = await lettersTo(app, person.email, 4);
    const own = letters.map(tokenIn).find((token) => !strangers.includes(token));
    expect((await reset(own)).status).toBe(204);
  });

  it('sends ten links at most while one lives, and these stay good', async () => {
    const person = await author();
    for (let n = 0; n < 15; n += 1) await forgot(person.email, {}, `198.51.${n % 5}.9`);
    await allSent(app);
    const letters = writtenLetters(app).filter(({ to }) => to === person.email);
    expect(letters).toHaveLength(10);
    const age = (minutes: number) =>
      app.database.admin(
        `with links as (
           update password_resets set expires_at = expires_at - make_interval(mins => $1) where user_id = $2)
         update mail_allowances set started_at = started_at - make_interval(mins => $1)`,
        [minutes, person.id],
      );
    await age(29);
    await forgot(person.email);
    await allSent(app);
    expect(writtenLetters(app).filter(({ to }) => to === person.email)).toHaveLength(10);
    const [{ live } = { live: 0 }] = await app.database.admin<{ live: number }>(
      'select count(*)::int as live from password_resets where user_id = $1 and expires_at > now()',
      [person.id],
    );
    expect(live).toBe(10);
    await age(1);
    await forgot(person.email);
    const fresh = (await lettersTo(app, person.email, 11)).map(tokenIn);
    const old = letters.map(tokenIn);
    expect((await reset(fresh.find((token) => !old.includes(token)))).status).toBe(204);
  });

  it('has links that die of age and with their account', async () => {
    const aged = await author();
    const old = await linkFor(aged);
    await app.database.admin(
      `update password_resets set expires_at = now() - interval '1 second' where user_id = $1`,
      [aged.id],
    );
    expect((await reset(old)).body.code).toBe('auth.invalid_link');

    const removed = await author();
    const gone = await linkFor(removed);
    await app.database.admin('update users set deleted_at = now() where id = $1', [removed.id]);
    expect((await reset(gone)).body.code).toBe('auth.invalid_link');
  });

  it('refuses every token that is not one, alike', async () => {
    const person = await author();
    const token = await linkFor(person);
    const seen = new Set<string>();
    for (const wrong of [
      `ppr_${randomBytes(32).toString('base64url')}`,
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      token.replace('ppr_', 'pec_'),
      token.replace('ppr_', ''),
      token.toLowerCase(),
      `${token}=`,
      '',
      `' or true --`,
    ]) {
      const { status, headers, text } = await reset(wrong);
      expect(status).toBe(422);
      const names = Object.keys(headers).sort();
      seen.add(JSON.stringify([names, text.replace(/"request_id":"[^"]*"/, '')]));
    }
    expect(seen.size).toBe(1);
    expect((await reset(null)).status).toBe(422);
    expect((await reset('x'.repeat(129))).status).toBe(422);
    expect((await reset(token)).status).toBe(204);
  });

  it('is replaced by a good one only, which is not the address', async () => {
    const person = await makePerson(app, tenant, 'editor');
    const token = await linkFor(person);
    const local = person.email.split('@')[0] ?? '';
    for (const password of ['short', 'x'.repeat(129), 'password-password', local, 7]) {
      const answer = await reset(token, password);
      expect([answer.status, at(answer.body, 'errors', 0, 'pointer')]).toEqual([422, '/password']);
    }
    expect((await reset(token)).status).toBe(204);
  });

  it('is not told apart from that of nobody, of a suspended or of a removed person', async () => {
    const [known, removed] = [await author(), await author()];
    await app.database.admin('update users set deleted_at = now() where id = $1', [removed.id]);
    const other = await makeTenant(app);
    const suspended = await makePerson(app, other, 'author');
    await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [other.id]);
    const seen = new Set<string>();
    for (const email of [known.email, removed.email, suspended.email, 'nobody@x.example']) {
      // the fourth and later are over the allowance of the address
      for (let n = 0; n < 5; n += 1) {
        const { status, headers, text } = await forgot(email, { 'x-request-id': 'same' });
        const kept = Object.entries(headers).filter(
          ([name]) => !/^(date|.*ratelimit.*)$/.test(name),
        );
        seen.add(JSON.stringify([status, kept, text]));
      }
    }
    expect([...seen]).toHaveLength(1);
    await allSent(app);
    const count = (to: string) => writtenLetters(app).filter((letter) => letter.to === to).length;
    expect([known, removed, suspended].map(({ email }) => count(email))).toEqual([3, 0, 0]);
    expect(count('nobody@x.example')).toBe(0);
  });

  it('is not told apart by its time either', async () => {
    const people = await app.database.admin<{ email: string }>(
      `insert into users (tenant_id, email, password_hash, role, name)
       select $1, 'known-' || gen_random_uuid() || '@x.example', '!', 'author', 'x' from generate_series(1, 100)
       returning email`,
      [tenant.id],
    );
    const ask = async (email: string) => {
      await forgot(email);
    };
    await app.database.admin(
      `create function free_allowance() returns trigger language plpgsql as $$ begin new.used := 1; return new; end $$;
       create trigger free before update on mail_allowances for each row execute function free_allowance()`,
    );
    const [known, unknown] = await interleaved(
      100,
      (n) => ask(people[n]?.email ?? ''),
      () => ask(`known-${randomUUID()}@x.example`),
    );
    await app.database.admin(
      'drop trigger free on mail_allowances; drop function free_allowance()',
    );
    tellTiming('forgot-password of a known / an unknown address', known, unknown);
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(mostApart(known, unknown));
    expect(separability(known, unknown)).toBeLessThan(BY_CHANCE);
    await allSent(app);
  });

  it('can be asked for by one network thirty times an hour', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 5) {
      const batch = Array.from({ length: 5 }, (_, m) => forgot(`nobody-${n + m}@x.example`));
      statuses.push(...(await Promise.all(batch)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 202)).toHaveLength(30);
    const refused = await forgot((await author()).email);
    expect([refused.status, refused.body.code]).toEqual([429, 'auth.too_many_mails']);
    expect(refused.headers['retry-after']).toBe('3600');
  });

  it.each([
    ['no e-mail', {}],
    ['a number', { email: 7 }],
    ['a list', { email: ['a@x.example'] }],
    ['two addresses', { email: 'a@x.example,b@x.example' }],
    ['a second header', { email: 'a@x.example\r\nbcc: b@x.example' }],
    ['an operator', { email: { $ne: null } }],
  ])('is not looked for by %s', async (_what, body) => {
    const answer = await app.call('POST', '/v1/auth/forgot-password', { body });
    expect([answer.status, at(answer.body, 'errors', 0, 'pointer')]).toEqual([422, '/email']);
  });

  it('keeps no address and no network in the clear', async () => {
    const person = await author();
    await forgot(person.email);
    const [dump] = await app.database.admin<{ all: string }>(
      `select (select string_agg(r::text, ' ') from password_resets r) || (select string_agg(a::text, ' ') from mail_allowances a)
              || (select string_agg(t::text, ' ') from audit_trail t) as all`,
    );
    const token = tokenIn(await letterAbout(app, person.email, 'Nova senha'));
    expect(dump?.all).not.toContain(person.email);
    expect(dump?.all).not.toContain(token.slice(4, 20));
    expect(dump?.all).not.toContain(Buffer.from(token).toString('hex').slice(8, 30));
  });
});
