import { randomUUID } from 'node:crypto';
import { PLATFORM_TENANT_ID } from '#kernel/ids.js';
import { ROLE_PERMISSIONS } from '#kernel/permissions.js';
import { at, textAt } from '../support/json.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

interface TrailRow {
  readonly event: string;
  readonly policy_decision: string;
  readonly resource_id: string;
  readonly text: string;
}

describe('auth', () => {
  let app: TestApp;
  let tenant: Tenant;
  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
  });
  afterAll(() => app.stop());

  function logIn(email: string, password = PASSWORD): Promise<Answer> {
    return app.call('POST', '/v1/auth/login', { body: { email, password } });
  }

  function refresh(token: string): Promise<Answer> {
    return app.call('POST', '/v1/auth/refresh', { body: { refresh_token: token } });
  }

  async function trailOf(tenantId: string, userId: string): Promise<readonly TrailRow[]> {
    return app.database.admin<TrailRow>(
      `select metadata ->> 'event' as event, policy_decision, resource_id, to_jsonb(a)::text as text
         from audit_trail a
        where tenant_id = $1 and user_id = $2 and resource_type = 'session' and operation = 'access'
        order by created_at`,
      [tenantId, userId],
    );
  }

  describe('log-in', () => {
    it('takes the e-mail in any case', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const answer = await logIn(email.toUpperCase());
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 900 });
      expect(textAt(answer.body, 'refresh_token')).toMatch(/^prt_[A-Za-z0-9_-]{43}$/);
      expect(answer.headers['cache-control']).toBe('no-store');
    });

    it('stores the hash of the refresh token only', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const token = textAt((await logIn(email)).body, 'refresh_token');
      const rows = await app.database.admin(
        "select 1 from refresh_tokens where token_hash = sha256(convert_to($1, 'utf8'))",
        [token],
      );
      expect(rows).toHaveLength(1);
    });

    it('answers alike for an unknown e-mail and a wrong password', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const headers = { 'x-request-id': 'same' };
      const [unknown, wrong] = await Promise.all(
        ['nobody@nowhere.example', email].map((tried) =>
          app.call('POST', '/v1/auth/login', {
            body: { email: tried, password: 'not-the-password' },
            headers,
          }),
        ),
      );
      expect(unknown?.status).toBe(401);
      expect(unknown?.body).toMatchObject({ code: 'auth.invalid_credentials' });
      expect(wrong?.text).toBe(unknown?.text);
      expect(wrong?.status).toBe(401);
    });

    it('refuses the removed and the people of a suspended tenant', async () => {
      const closed = await makeTenant(app);
      const inside = await makePerson(app, closed, 'author');
      const removed = await makePerson(app, tenant, 'author');
      await app.database.admin("update tenants set status = 'suspended' where id = $1", [
        closed.id,
      ]);
      await app.database.admin('update users set deleted_at = now() where id = $1', [removed.id]);
      expect((await logIn(inside.email)).body.code).toBe('auth.invalid_credentials');
      expect((await logIn(removed.email)).body.code).toBe('auth.invalid_credentials');
    });

    it('does not let a password alone pass where a second factor is set', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      await app.database.admin('update users set mfa_enabled = true where email = $1', [email]);
      expect((await logIn(email)).body.code).toBe('auth.otp_required');
      expect((await logIn(email, 'not-the-password')).body.code).toBe('auth.invalid_credentials');
      const guessed = await app.call('POST', '/v1/auth/login', {
        body: { email, password: PASSWORD, otp: '000000' },
      });
      expect(guessed.status).toBe(401);
      expect(guessed.headers['www-authenticate']).toBe('Bearer');
    });

    it.each([
      ['an unknown field', { email: 'a@b.example', password: 'x', tenant: 'y' }, 400],
      ['a missing password', { email: 'a@b.example' }, 422],
      ['a number for an e-mail', { email: 7, password: 'x' }, 422],
      ['an endless password', { email: 'a@b.example', password: 'x'.repeat(129) }, 422],
      ['a list', [], 400],
    ])('refuses %s', async (_what, body, status) => {
      const answer = await app.call('POST', '/v1/auth/login', { body });
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    });
  });

  describe('refresh', () => {
    it('gives a new pair and spends the old token', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const first = textAt((await logIn(email)).body, 'refresh_token');
      const next = await refresh(first);
      expect(next.status).toBe(200);
      expect(textAt(next.body, 'refresh_token')).not.toBe(first);
      const me = await app.call('GET', '/v1/me', { token: textAt(next.body, 'access_token') });
      expect(at(me.body, 'user', 'email')).toBe(email);
    });

    it('ends the whole session when a spent token comes back', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const first = textAt((await logIn(email)).body, 'refresh_token');
      const second = textAt((await refresh(first)).body, 'refresh_token');
      expect((await refresh(first)).body.code).toBe('auth.invalid_refresh_token');
      expect((await refresh(second)).body.code).toBe('auth.invalid_refresh_token');
    });

    it('lets only one of two at the same time through', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const token = textAt((await logIn(email)).body, 'refresh_token');
      const answers = await Promise.all([refresh(token), refresh(token)]);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 401]));
    });

    it('refuses tokens of an ended session and of nobody', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const token = textAt((await logIn(email)).body, 'refresh_token');
      await app.database.admin(
        `update sessions set expires_at = now() where user_id = (select id from users where email = $1)`,
        [email],
      );
      expect((await refresh(token)).status).toBe(401);
      expect((await refresh(`prt_${'A'.repeat(43)}`)).status).toBe(401);
      expect((await refresh('')).status).toBe(401);
    });
  });

  describe('log-out', () => {
    it('ends access and refresh at once', async () => {
      const { email } = await makePerson(app, tenant, 'author');
      const { body } = await logIn(email);
      const token = textAt(body, 'access_token');
      expect((await app.call('POST', '/v1/auth/logout', { token })).status).toBe(204);
      expect((await app.call('GET', '/v1/me', { token })).body.code).toBe('auth.invalid_token');
      expect((await refresh(textAt(body, 'refresh_token'))).status).toBe(401);
    });

    it('needs credentials', async () => {
      const answer = await app.call('POST', '/v1/auth/logout');
      expect(answer.body.code).toBe('auth.missing_credentials');
    });
  });

  describe('audit trail', () => {
    it('keeps log-in, failure and log-out of a person, without what was typed', async () => {
      const person = await makePerson(app, tenant, 'author');
      await logIn(person.email, 'Secret-And-Wrong-1');
      await app.call('POST', '/v1/auth/logout', { token: person.token });
      const rows = await trailOf(tenant.id, person.id);
      expect(rows.map(({ event, policy_decision }) => [event, policy_decision])).toEqual([
        ['log_in', 'allow'],
        ['log_in_failed', 'deny:credentials'],
        ['log_out', 'allow'],
      ]);
      expect(rows[0]?.resource_id).toBe(rows[2]?.resource_id);
      const written = rows.map(({ text }) => text).join();
      expect(written).not.toContain(person.email);
      expect(written).not.toContain('Secret-And-Wrong-1');
    });

    it("keeps those of the install's administrators and of nobody outside of every tenant", async () => {
      const admin = await makePlatformAdmin(app);
      await logIn(admin.email, 'not-the-password');
      const rows = await trailOf(PLATFORM_TENANT_ID, admin.id);
      expect(rows.map(({ event }) => event)).toEqual(['log_in', 'log_in_failed']);
      const unknown = () => trailOf(PLATFORM_TENANT_ID, PLATFORM_TENANT_ID);
      const before = await unknown();
      await logIn(`${randomUUID()}@nowhere.example`);
      expect(await unknown()).toHaveLength(before.length + 1);
    });
  });

  describe('me', () => {
    it('tells who one is and what one may do', async () => {
      const person = await makePerson(app, tenant, 'medical_professional');
      const { status, body, text } = await app.call('GET', '/v1/me', { token: person.token });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        user: { id: person.id, email: person.email, role: 'medical_professional' },
        tenant: { id: tenant.id, slug: tenant.slug },
        role: 'medical_professional',
        permissions: ROLE_PERMISSIONS.medical_professional,
      });
      expect(text).not.toContain('argon2');
    });

    it('works for administrators of the install, who have no tenant', async () => {
      const admin = await makePlatformAdmin(app);
      const { body } = await app.call('GET', '/v1/me', { token: admin.token });
      expect(body).toMatchObject({ user: { id: admin.id }, tenant: null, role: 'platform_admin' });
    });

    it('follows a demotion within seconds', async () => {
      const person = await makePerson(app, tenant, 'editor');
      await app.database.admin("update users set role = 'subscriber' where id = $1", [person.id]);
      const answer = await app.call('GET', '/v1/users', { token: person.token });
      expect(answer.body.code).toBe('auth.invalid_token');
    });
  });
});
