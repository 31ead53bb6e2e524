import { randomUUID } from 'node:crypto';
import { at, rowsOf, textAt } from '../support/json.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const NEW_PASSWORD = 'outra frase comprida';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

interface Signed {
  readonly access: string;
  readonly refresh: string;
}

describe('sessions', () => {
  let app: TestApp;
  let tenant: Tenant;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
  });
  afterAll(() => app.stop());

  async function logIn(email: string, password = PASSWORD, ip = '203.0.113.77'): Promise<Signed> {
    const { body } = await app.call('POST', '/v1/auth/login', {
      body: { email, password },
      headers: { 'user-agent': FIREFOX },
      ip,
    });
    return { access: textAt(body, 'access_token'), refresh: textAt(body, 'refresh_token') };
  }

  const refresh = (token: string): Promise<Answer> =>
    app.call('POST', '/v1/auth/refresh', { body: { refresh_token: token } });
  const me = async (token: string): Promise<number> =>
    (await app.call('GET', '/v1/me', { token })).status;
  const listOf = async (token: string) =>
    rowsOf((await app.call('GET', '/v1/me/sessions', { token })).body);

  async function eventsOf(userId: string): Promise<readonly string[]> {
    const rows = await app.database.admin<{ event: string }>(
      `select metadata ->> 'event' as event from audit_trail
        where user_id = $1 and resource_type = 'session' order by created_at`,
      [userId],
    );
    return rows.map(({ event }) => event);
  }

  async function age(userId: string, column: string, interval: string): Promise<void> {
    await app.database.admin(
      `update sessions set ${column} = ${column} - $2::interval where user_id = $1`,
      [userId, interval],
    );
  }

  describe('list', () => {
    it('tells when, from which network and with what, and no more', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const { access } = await logIn(email);
      const rows = await listOf(access);
      expect(rows).toHaveLength(2);
      expect(rows[0]).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        created_at: expect.any(String),
        last_used_at: expect.any(String),
        expires_at: expect.any(String),
        current: true,
        client: 'Firefox on Linux',
        network: '203.0.113.0/24',
      });
      expect(rows[1]).toMatchObject({ current: false, network: '127.0.0.0/24' });
      const stored = await app.database.admin<{ text: string }>(
        'select string_agg(s::text, $1) as text from sessions s',
        ['\n'],
      );
      expect(stored[0]?.text).not.toMatch(/203\.0\.113\.77|Gecko|rv:140/);
    });

    it('has nobody else’s and none that ended', async () => {
      const person = await makePerson(app, tenant, 'author');
      await makePerson(app, tenant, 'author');
      const { access } = await logIn(person.email);
      await app.call('POST', '/v1/auth/logout', { token: person.token });
      expect(await listOf(access)).toHaveLength(1);
    });

    it('keeps the fifty used last', async () => {
      const person = await makePerson(app, tenant, 'author');
      await app.database.admin(
        `insert into sessions (user_id, expires_at, last_used_at)
         select $1, now() + interval '1 day', now() - make_interval(mins => n) from generate_series(1, 60) n`,
        [person.id],
      );
      const { access } = await logIn(person.email);
      expect(await listOf(access)).toHaveLength(50);
      expect(await me(person.token)).toBe(200);
    });
  });

  describe('end', () => {
    it('ends one of one’s own, access and refresh', async () => {
      const person = await makePerson(app, tenant, 'author');
      const other = await logIn(person.email);
      const target = (await listOf(other.access)).find(({ current }) => current === true);
      const path = `/v1/me/sessions/${String(target?.id)}`;
      expect((await app.call('DELETE', path, { token: person.token })).status).toBe(204);
      expect(await me(other.access)).toBe(401);
      expect((await refresh(other.refresh)).status).toBe(401);
      expect(await me(person.token)).toBe(200);
      expect((await app.call('DELETE', path, { token: person.token })).body.code).toBe(
        'auth.session_not_found',
      );
      expect(await eventsOf(person.id)).toEqual(['log_in', 'log_in', 'session_ended']);
    });

    it('ends all others and keeps the one that asks', async () => {
      const person = await makePerson(app, tenant, 'author');
      const [one, two] = [await logIn(person.email), await logIn(person.email)];
      expect((await app.call('DELETE', '/v1/me/sessions', { token: one.access })).status).toBe(204);
      expect(await me(one.access)).toBe(200);
      expect(await me(two.access)).toBe(401);
      expect(await me(person.token)).toBe(401);
      expect((await refresh(one.refresh)).status).toBe(200);
    });

    it.each(['not-an-id', randomUUID()])('says there is no session %s', async (id) => {
      const { token } = await makePerson(app, tenant, 'author');
      const answer = await app.call('DELETE', `/v1/me/sessions/${id}`, { token });
      expect([answer.status, answer.body.code]).toEqual([404, 'auth.session_not_found']);
    });

    it('cannot reach a colleague’s', async () => {
      const [person, colleague] = [
        await makePerson(app, tenant, 'administrator'),
        await makePerson(app, tenant, 'author'),
      ];
      const [session] = await listOf(colleague.token);
      const path = `/v1/me/sessions/${String(session?.id)}`;
      expect((await app.call('DELETE', path, { token: person.token })).status).toBe(404);
      expect(await me(colleague.token)).toBe(200);
    });
  });

  describe('of the tenant’s people', () => {
    it('are shown to an administrator, who can end them', async () => {
      const administrator = await makePerson(app, tenant, 'administrator');
      const person = await makePerson(app, tenant, 'author');
      const path = `/v1/users/${person.id}/sessions`;
      const shown = await app.call('GET', path, { token: administrator.token });
      expect(rowsOf(shown.body)).toEqual([expect.objectContaining({ current: false })]);
      expect((await app.call('DELETE', path, { token: administrator.token })).status).toBe(204);
      expect(await me(person.token)).toBe(401);
      expect(await me(administrator.token)).toBe(200);
      expect(await eventsOf(administrator.id)).toEqual(['log_in', 'session_ended']);
    });

    it('are nobody else’s business', async () => {
      const person = await makePerson(app, tenant, 'author');
      const elsewhere = await makePerson(app, await makeTenant(app), 'administrator');
      const editor = await makePerson(app, tenant, 'editor');
      const path = `/v1/users/${person.id}/sessions`;
      for (const method of ['GET', 'DELETE'] as const) {
        expect((await app.call(method, path, { token: editor.token })).status).toBe(403);
        const foreign = await app.call(method, path, { token: elsewhere.token });
        expect([foreign.status, foreign.body.code]).toEqual([404, 'users.not_found']);
      }
      expect(await me(person.token)).toBe(200);
    });
  });

  describe('end by themselves', () => {
    it('a week after they were used last', async () => {
      const person = await makePerson(app, tenant, 'author');
      const { refresh: token } = await logIn(person.email);
      await age(person.id, 'last_used_at', '6 days 23 hours');
      const next = await refresh(token);
      expect(next.status).toBe(200);
      await age(person.id, 'last_used_at', '7 days 1 minute');
      expect((await refresh(textAt(next.body, 'refresh_token'))).body.code).toBe(
        'auth.invalid_refresh_token',
      );
    });

    it('thirty days after they began, however often they are used', async () => {
      const person = await makePerson(app, tenant, 'author');
      const { refresh: token } = await logIn(person.email);
      const [row] = await app.database.admin<{ days: string }>(
        `select extract(epoch from expires_at - created_at) / 86400 as days from sessions
          where user_id = $1 limit 1`,
        [person.id],
      );
      expect(Number(row?.days)).toBe(30);
      await age(person.id, 'expires_at', '30 days');
      expect((await refresh(token)).status).toBe(401);
    });

    it('and are forgotten a month later, the others not', async () => {
      const gone = await makePerson(app, tenant, 'author');
      const stays = await makePerson(app, tenant, 'author');
      await age(gone.id, 'last_used_at', '38 days');
      await age(stays.id, 'last_used_at', '36 days');
      await app.database.asRole('parecer_auth', 'select app.purge_sessions()');
      const rows = await app.database.admin<{ user_id: string }>(
        'select user_id from sessions where user_id = any ($1::uuid[])',
        [[gone.id, stays.id]],
      );
      expect(rows).toEqual([{ user_id: stays.id }]);
    });
  });

  describe('refresh', () => {
    it('lets one of twenty at the same time through, whose session goes on', async () => {
      const person = await makePerson(app, tenant, 'author');
      const { refresh: token } = await logIn(person.email);
      const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(token)));
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      const lost = answers.filter(({ status }) => status !== 200);
      expect(new Set(lost.map(({ status, body }) => `${status} ${String(body.code)}`))).toEqual(
        new Set(['401 auth.invalid_refresh_token']),
      );
      expect(await me(textAt(won[0]?.body, 'access_token'))).toBe(200);
      expect((await refresh(textAt(won[0]?.body, 'refresh_token'))).status).toBe(200);
      expect(await eventsOf(person.id)).toEqual(['log_in', 'log_in']);
    });

    it('ends the family when a spent token comes back, and says so once', async () => {
      const person = await makePerson(app, tenant, 'author');
      const first = await logIn(person.email);
      const second = await refresh(first.refresh);
      for (let n = 0; n < 3; n += 1) expect((await refresh(first.refresh)).status).toBe(401);
      expect((await refresh(textAt(second.body, 'refresh_token'))).status).toBe(401);
      expect(await me(textAt(second.body, 'access_token'))).toBe(401);
      expect(await me(first.access)).toBe(401);
      expect(await me(person.token)).toBe(200);
      expect(await eventsOf(person.id)).toEqual(['log_in', 'log_in', 'refresh_token_reused']);
    });

    it('does not take the hash of a token, as somebody reads it in a copy of the database', async () => {
      const person = await makePerson(app, tenant, 'author');
      const rows = await app.database.admin<{ hex: string; base64: string }>(
        `select encode(token_hash, 'hex') as hex, encode(token_hash, 'base64') as base64
           from refresh_tokens r join sessions s on s.id = r.session_id where s.user_id = $1`,
        [person.id],
      );
      expect(rows).toHaveLength(1);
      for (const { hex, base64 } of rows) {
        expect((await refresh(hex)).status).toBe(401);
        expect((await refresh(`prt_${base64.replace(/=+$/, '')}`)).status).toBe(401);
      }
      expect(await me(person.token)).toBe(200);
    });
  });

  describe('password once more', () => {
    const reauthenticate = (token: string, password: string) =>
      app.call('POST', '/v1/auth/reauthenticate', { token, body: { password } });
    const provenAt = async (person: Person): Promise<number> => {
      const [row] = await app.database.admin<{ at: Date }>(
        'select max(authenticated_at) as at from sessions where user_id = $1',
        [person.id],
      );
      return row?.at.getTime() ?? 0;
    };

    it('is written down for this session', async () => {
      const person = await makePerson(app, tenant, 'author');
      await age(person.id, 'authenticated_at', '1 hour');
      expect((await reauthenticate(person.token, PASSWORD)).status).toBe(204);
      expect(Date.now() - (await provenAt(person))).toBeLessThan(60_000);
      expect(await eventsOf(person.id)).toEqual(['log_in', 'reauthenticated']);
    });

    it('changes nothing when it is wrong', async () => {
      const person = await makePerson(app, tenant, 'author');
      await age(person.id, 'authenticated_at', '1 hour');
      const answer = await reauthenticate(person.token, 'not-the-password');
      expect([answer.status, answer.body.code]).toEqual([401, 'auth.invalid_credentials']);
      expect(Date.now() - (await provenAt(person))).toBeGreaterThan(3_500_000);
      expect(await me(person.token)).toBe(200);
      expect(await eventsOf(person.id)).toEqual(['log_in', 'reauthentication_failed']);
    });

    it('needs a session, and a password', async () => {
      const { token } = await makePerson(app, tenant, 'author');
      expect(
        (await app.call('POST', '/v1/auth/reauthenticate', { body: { password: PASSWORD } }))
          .status,
      ).toBe(401);
      expect((await app.call('POST', '/v1/auth/reauthenticate', { token, body: {} })).status).toBe(
        422,
      );
    });
  });

  describe('change of the password', () => {
    const change = (token: string, current: string, next: string) =>
      app.call('POST', '/v1/me/password', {
        token,
        body: { current_password: current, new_password: next },
      });

    it('ends every session but this one', async () => {
      const person = await makePerson(app, tenant, 'subscriber');
      const here = await logIn(person.email);
      expect((await change(here.access, PASSWORD, NEW_PASSWORD)).status).toBe(204);
      expect(await me(here.access)).toBe(200);
      expect((await refresh(here.refresh)).status).toBe(200);
      expect(await me(person.token)).toBe(401);
      const old = await app.call('POST', '/v1/auth/login', {
        body: { email: person.email, password: PASSWORD },
      });
      expect(old.status).toBe(401);
      await logIn(person.email, NEW_PASSWORD);
      expect(await eventsOf(person.id)).toContain('password_changed');
    });

    it('leaves the version that an ETag names as it is', async () => {
      const person = await makePerson(app, tenant, 'author');
      await change(person.token, PASSWORD, NEW_PASSWORD);
      const answer = await app.call('GET', '/v1/me', { token: person.token });
      expect(at(answer.body, 'user', 'version')).toBe(1);
    });

    it('is for administrators of the install too', async () => {
      const admin = await makePlatformAdmin(app);
      expect((await change(admin.token, PASSWORD, NEW_PASSWORD)).status).toBe(204);
      await logIn(admin.email, NEW_PASSWORD);
    });

    it('needs the current one', async () => {
      const person = await makePerson(app, tenant, 'author');
      const answer = await change(person.token, 'not-the-password', NEW_PASSWORD);
      expect([answer.status, answer.body.code]).toEqual([401, 'auth.invalid_credentials']);
      await logIn(person.email);
    });

    it.each([
      ['a short one', 'short'],
      ['one of the first to be guessed', 'Password2026!'],
      ['the name of the account', 'Pessoa Author Author'],
    ])('refuses %s', async (_what, next) => {
      const { token } = await makePerson(app, tenant, 'author');
      const answer = await change(token, PASSWORD, next);
      expect([answer.status, answer.body.code]).toEqual([422, 'request.invalid']);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe('/new_password');
    });

    it('has one winner when two come at once', async () => {
      const { token, email } = await makePerson(app, tenant, 'author');
      const [one, two] = await Promise.all([
        change(token, PASSWORD, `${NEW_PASSWORD} um`),
        change(token, PASSWORD, `${NEW_PASSWORD} dois`),
      ]);
      expect(new Set([one.status, two.status])).toEqual(new Set([204, 401]));
      await logIn(email, one.status === 204 ? `${NEW_PASSWORD} um` : `${NEW_PASSWORD} dois`);
    });

    it('is not outrun by a log-in with the old one', async () => {
      const person = await makePerson(app, tenant, 'author');
      const [answer, changed] = await Promise.all([
        app.call('POST', '/v1/auth/login', { body: { email: person.email, password: PASSWORD } }),
        change(person.token, PASSWORD, NEW_PASSWORD),
      ]);
      expect(changed.status).toBe(204);
      if (answer.status === 200) {
        expect(await me(textAt(answer.body, 'access_token'))).toBe(401);
      }
      expect(await listOf(person.token)).toHaveLength(1);
    });
  });

  describe('end with what they stand on', () => {
    it.each([
      ['another role', "update users set role = 'editor' where id = $1"],
      ['removal', 'update users set deleted_at = now() where id = $1'],
      ['a password set elsewhere', "update users set password_hash = '!' where id = $1"],
      [
        'a role that changes while somebody asks to keep the sessions',
        `with kept as materialized (select set_config('app.kept_sessions', 'all', true) as value)
         update users set role = 'editor' from kept where id = $1 and kept.value = 'all'`,
      ],
    ])('%s', async (_what, sql) => {
      const person = await makePerson(app, tenant, 'author');
      const { refresh: token } = await logIn(person.email);
      await app.database.admin(sql, [person.id]);
      const [row] = await app.database.admin<{ live: number }>(
        'select count(*)::int as live from sessions where user_id = $1 and revoked_at is null',
        [person.id],
      );
      expect(row?.live).toBe(0);
      expect(await me(person.token)).toBe(401);
      expect((await refresh(token)).status).toBe(401);
    });

    it('but not with a new name', async () => {
      const person = await makePerson(app, tenant, 'author');
      await app.database.admin("update users set name = 'Outro' where id = $1", [person.id]);
      expect(await me(person.token)).toBe(200);
    });

    it('a tenant that is suspended, also when it is let in again', async () => {
      const closed = await makeTenant(app);
      const person = await makePerson(app, closed, 'author');
      const elsewhere = await makePerson(app, tenant, 'author');
      for (const status of ['suspended', 'active']) {
        await app.database.admin('update tenants set status = $2 where id = $1', [
          closed.id,
          status,
        ]);
        expect(await me(person.token)).toBe(401);
      }
      expect(await me(elsewhere.token)).toBe(200);
    });
  });
});
