import { randomBytes, randomUUID } from 'node:crypto';
import { at, textAt } from '../support/json.js';
import { allSent, letterAbout, tokenIn, writtenLetters } from '../support/letters.js';
import { makePerson, makeTenant, PASSWORD, type Person, type Tenant } from '../support/people.js';
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

describe('a change of address', () => {
  let app: TestApp;
  let tenant: Tenant;
  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
  });
  afterAll(() => app.stop());

  const address = () => `novo-${randomUUID().slice(0, 8)}@outra.example`;
  const author = () => makePerson(app, tenant, 'author');

  function change(person: Person, email: unknown, password: unknown = PASSWORD): Promise<Answer> {
    return app.call('POST', '/v1/me/email', { token: person.token, body: { email, password } });
  }

  const confirm = (token: unknown) =>
    app.call('POST', '/v1/auth/confirm-email', { body: { token } });
  const logIn = (email: string) =>
    app.call('POST', '/v1/auth/login', { body: { email, password: PASSWORD } });
  const me = (token: string) => app.call('GET', '/v1/me', { token });

  async function linkFor(person: Person, email: string): Promise<string> {
    await change(person, email);
    return tokenIn(await letterAbout(app, email, 'Confirme'));
  }

  it('holds once the new address is confirmed; both addresses are told, other sessions end', async () => {
    const person = await author();
    const other = textAt((await logIn(person.email)).body, 'access_token');
    const email = address();
    expect(await change(person, email.toUpperCase())).toMatchObject({
      status: 202,
      body: { status: 'accepted' },
    });
    const asked = await letterAbout(app, person.email, 'Pedido de troca');
    expect(asked.text).toContain(email);
    expect(asked.text).not.toMatch(/http/);
    const letter = await letterAbout(app, email, 'Confirme');
    expect(letter.text).toMatch(/^http:\/\/parecer\.test\/confirm-email#token=pec_[\w-]{43}$/m);
    expect((await logIn(email)).status).toBe(401);
    expect((await logIn(person.email)).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(tokenIn(letter))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.find(({ status }) => status === 200)?.body).toEqual({ status: 'email_changed' });
    expect((await logIn(person.email)).status).toBe(401);
    expect((await logIn(email)).status).toBe(200);
    expect((await me(other)).status).toBe(401);
    expect((await me(person.token)).body).toMatchObject({
      user: { email, email_confirmed_at: expect.any(String) },
    });
    const told = await letterAbout(app, person.email, 'foi trocado');
    expect(told.text).toContain(email);
    const events = await app.database.admin(
      `select metadata ->> 'event' as event from audit_trail
        where resource_type = 'account' and user_id = $1 order by created_at`,
      [person.id],
    );
    expect(events).toEqual([{ event: 'email_change_requested' }, { event: 'email_changed' }]);
  });

  it('makes a link worth nothing that was sent to the old address', async () => {
    const person = await author();
    await app.call('POST', '/v1/auth/forgot-password', { body: { email: person.email } });
    const old = tokenIn(await letterAbout(app, person.email, 'Nova senha'));
    await confirm(await linkFor(person, address()));
    const late = await app.call('POST', '/v1/auth/reset-password', {
      body: { token: old, password: 'Novo-Cavalo-Azul-77!' },
    });
    expect(late.body.code).toBe('auth.invalid_link');
  });

  it('dies of a new password, whoever asked for it: the link, and those that reset', async () => {
    for (const by of ['change', 'reset'] as const) {
      const person = await author();
      const thief = { ...person, token: textAt((await logIn(person.email)).body, 'access_token') };
      const link = await linkFor(thief, address());
      const forgot = () =>
        app.call('POST', '/v1/auth/forgot-password', { body: { email: person.email } });
      await forgot();
      const reset = tokenIn(await letterAbout(app, person.email, 'Nova senha'));
      const renewed =
        by === 'change'
          ? await app.call('POST', '/v1/me/password', {
              token: person.token,
              body: { current_password: PASSWORD, new_password: NEW_PASSWORD },
            })
          : await app.call('POST', '/v1/auth/reset-password', {
              body: { token: reset, password: NEW_PASSWORD },
            });
      expect(renewed.status).toBe(204);
      expect((await confirm(link)).body.code).toBe('auth.invalid_link');
      const late = await app.call('POST', '/v1/auth/reset-password', {
        body: { token: reset, password: 'Outro-Cavalo-Azul-78!' },
      });
      expect(late.body.code).toBe('auth.invalid_link');
      const left = await app.database.admin(
        `select user_id from email_confirmations where user_id = $1
         union all select user_id from password_resets where user_id = $1`,
        [person.id],
      );
      expect(left).toEqual([]);
    }
  });

  it('dies with the session that asked, and of another role', async () => {
    const person = await author();
    const thief = { ...person, token: textAt((await logIn(person.email)).body, 'access_token') };
    const link = await linkFor(thief, address());
    const ended = await app.call('DELETE', '/v1/me/sessions', { token: person.token });
    expect(ended.status).toBe(204);
    expect((await confirm(link)).body.code).toBe('auth.invalid_link');

    const demoted = await author();
    const own = await linkFor(demoted, address());
    await app.database.admin(`update users set role = 'contributor' where id = $1`, [demoted.id]);
    expect((await confirm(own)).body.code).toBe('auth.invalid_link');
  });

  it('cannot be asked for with a password that was changed while it was checked', async () => {
    const person = await author();
    const email = address();
    const [asked, renewed] = await Promise.all([
      change(person, email),
      app.call('POST', '/v1/me/password', {
        token: person.token,
        body: { current_password: PASSWORD, new_password: NEW_PASSWORD },
      }),
    ]);
    expect(renewed.status).toBe(204);
    expect([202, 401]).toContain(asked.status);
    const left = await app.database.admin('select 1 from email_confirmations where user_id = $1', [
      person.id,
    ]);
    expect(left).toEqual([]);
  });

  it('goes on while somebody’s hash is renewed at a log-in', async () => {
    const person = await author();
    const link = await linkFor(person, address());
    const [row] = await app.database.admin<{ hash: string }>(
      'select password_hash as hash from users where id = $1',
      [person.id],
    );
    await app.database.asRole('parecer_auth', 'select app.rehash_password($1, $2, $2 || $3)', [
      person.id,
      row?.hash,
      ' ',
    ]);
    expect((await confirm(link)).body).toEqual({ status: 'email_changed' });
  });

  it('wants the password, and lets nobody guess it unseen', async () => {
    const person = await author();
    const wrong = await change(person, address(), 'Wrong-Horse-2026!');
    expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.invalid_credentials']);
    const trail = await app.database.admin(
      `select metadata ->> 'event' as event, policy_decision as decision from audit_trail
        where resource_type = 'session' and user_id = $1 and policy_decision like 'deny%'`,
      [person.id],
    );
    expect(trail).toEqual([{ event: 'reauthentication_failed', decision: 'deny:credentials' }]);
    for (let n = 0; n < 4; n += 1) await change(person, address(), `Wrong-Horse-${n}!`);
    const late = await change(person, address());
    expect([late.status, late.body.code]).toEqual([429, 'auth.too_many_mails']);
    const nobody = await app.call('POST', '/v1/me/email', {
      body: { email: address(), password: PASSWORD },
    });
    expect(nobody.status).toBe(401);
  });

  it.each([
    ['no e-mail', { password: PASSWORD }, 422, '/email'],
    ['no password', { email: 'x@y.example' }, 422, '/password'],
    ['two addresses', { email: 'a@x.example;b@x.example', password: PASSWORD }, 422, '/email'],
    [
      'somebody else',
      { email: 'x@y.example', password: PASSWORD, user_id: randomUUID() },
      400,
      '/user_id',
    ],
  ])('is refused with %s', async (_what, body, status, pointer) => {
    const { token } = await author();
    const answer = await app.call('POST', '/v1/me/email', { token, body });
    expect([answer.status, at(answer.body, 'errors', 0, 'pointer')]).toEqual([status, pointer]);
  });

  it('goes by the last wish, for a day', async () => {
    const person = await author();
    const stale = await linkFor(person, address());
    const last = await linkFor(person, address());
    expect((await confirm(stale)).body.code).toBe('auth.invalid_link');
    await app.database.admin(
      `update email_confirmations set expires_at = now() - interval '1 second' where user_id = $1`,
      [person.id],
    );
    expect((await confirm(last)).body.code).toBe('auth.invalid_link');
  });

  it('goes to who confirms first, when two want the same address', async () => {
    const [one, two] = [await author(), await author()];
    const email = address();
    await change(one, email);
    await change(two, email);
    await allSent(app);
    const tokens = writtenLetters(app)
      .filter(({ to, subject }) => to === email && subject.includes('Confirme'))
      .map(tokenIn);
    const answers = await Promise.all(tokens.map(confirm));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 422]);
    const rows = await app.database.admin('select id from users where email = $1', [email]);
    expect(rows).toHaveLength(1);
  });

  it('is not made by a token that is none, of another kind, or of somebody removed', async () => {
    const person = await author();
    const token = await linkFor(person, address());
    for (const wrong of [
      `pec_${randomBytes(32).toString('base64url')}`,
      token.replace('pec_', 'pin_'),
      token.slice(0, -1),
      '',
    ]) {
      expect((await confirm(wrong)).body.code).toBe('auth.invalid_link');
    }
    expect((await confirm(7)).status).toBe(422);
    await app.database.admin('update users set deleted_at = now() where id = $1', [person.id]);
    expect((await confirm(token)).body.code).toBe('auth.invalid_link');
  });

  it('is answered alike, in words and in time, whether the address has an account', async () => {
    const rounds = 100;
    const elsewhere = await makeTenant(app);
    const taken = await app.database.admin<{ email: string }>(
      `insert into users (tenant_id, email, password_hash, role, name)
       select $1, 'novo-' || left(gen_random_uuid()::text, 8) || '@outra.example', '!', 'author', 'x'
         from generate_series(1, $2) returning email`,
      [elsewhere.id, rounds],
    );
    const person = await author();
    await app.database.admin(
      `create function free_allowance() returns trigger language plpgsql as $$ begin new.used := 1; return new; end $$;
       create trigger free before update on mail_allowances for each row execute function free_allowance()`,
    );
    const seen = new Set<string>();
    const ask = async (email: string) => {
      const { status, headers, text } = await change(person, email);
      seen.add(JSON.stringify([status, Object.keys(headers).sort(), text]));
    };
    const [known, unknown] = await interleaved(
      rounds,
      (n) => ask(taken[n]?.email ?? ''),
      () => ask(address()),
    );
    await app.database.admin(
      'drop trigger free on mail_allowances; drop function free_allowance()',
    );
    expect([...seen]).toHaveLength(1);
    tellTiming('changing to a taken / a free address', known, unknown);
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(mostApart(known, unknown));
    expect(separability(known, unknown)).toBeLessThan(BY_CHANCE);
    const letter = await letterAbout(app, taken[0]?.email ?? '', 'já tem uma conta');
    expect(letter.text).not.toMatch(/http/);
  });
});
