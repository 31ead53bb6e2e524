import { randomUUID } from 'node:crypto';
import { hashSecret, parseKey } from '#platform/auth/key-text.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { type MadeKey, makeKey } from '../support/keys.js';
import { makePerson, makeTenant, PASSWORD, type Person, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

describe('API keys', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  const create = (body: object, person = admin, headers: Record<string, string> = {}) =>
    app.call('POST', '/v1/api-keys', { token: person.token, body, headers });
  const get = async (id: string) => app.call('GET', `/v1/api-keys/${id}`, { token: admin.token });
  const works = async ({ key }: Pick<MadeKey, 'key'>) =>
    (await app.call('GET', '/v1/categories', { token: key })).status;

  async function expectUnfresh(work: () => Promise<{ status: number; text: string }>) {
    await app.database.admin(
      `update sessions set authenticated_at = now() - interval '6 minutes' where user_id = $1`,
      [admin.id],
    );
    await app.database.admin(`select pg_notify('parecer_revoked', 'user:' || $1)`, [admin.id]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = await work();
    await app.database.admin(`update sessions set authenticated_at = now() where user_id = $1`, [
      admin.id,
    ]);
    await app.database.admin(`select pg_notify('parecer_revoked', 'user:' || $1)`, [admin.id]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('auth.stale_authentication');
  }

  describe('are made', () => {
    it('with everything a partner needs, and the key itself once', async () => {
      const answer = await create({
        name: 'Portal do Médico',
        scopes: ['delivery:public', 'delivery:professional'],
        expires_at: inDays(90),
        ip_ranges: ['10.1.2.3/8', '::ffff:192.168.7.0/120', '2001:DB8::1', '203.0.113.9'],
        origins: ['https://medicos.example', 'http://localhost:5173'],
      });
      expect(answer.status).toBe(201);
      const id = textAt(answer.body, 'id');
      const key = textAt(answer.body, 'key');
      expect(answer.headers.location).toBe(`/v1/api-keys/${id}`);
      expect(answer.headers.etag).toBe('"1"');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(key).toMatch(/^prk_[0-9a-f]{32}[0-9A-Za-z]{49}$/);
      expect(parseKey(key)?.id).toBe(id);
      expect(answer.body).toMatchObject({
        prefix: key.slice(0, 36),
        name: 'Portal do Médico',
        state: 'active',
        scopes: ['delivery:public', 'delivery:professional'],
        // canonical: no bits beyond the prefix, IPv4 as IPv4
        ip_ranges: ['10.0.0.0/8', '192.168.7.0/24', '2001:db8::1/128', '203.0.113.9/32'],
        origins: ['https://medicos.example', 'http://localhost:5173'],
        created_by: admin.id,
        last_used_at: null,
        version: 1,
      });
      const again = await get(id);
      expect(again.status).toBe(200);
      const { key: shown, ...rest } = answer.body;
      expect(shown).toBe(key);
      expect(again.body).toEqual(rest);
    });

    it('for a year when nobody says how long', async () => {
      const { body } = await create({ name: 'Um ano', scopes: ['delivery:public'] });
      const days = (Date.parse(textAt(body, 'expires_at')) - Date.now()) / DAY_MS;
      expect(days).toBeGreaterThan(364.9);
      expect(days).toBeLessThan(365.1);
    });

    it.each([
      ['a blank name', { name: '  ' }, '/name'],
      ['a long name', { name: 'x'.repeat(101) }, '/name'],
      ['no scope', { scopes: [] }, '/scopes'],
      ['a scope twice', { scopes: ['posts:read', 'posts:read'] }, '/scopes'],
      ['patient data', { scopes: ['delivery:phi'] }, '/scopes'],
      ['every level', { scopes: ['delivery:*'] }, '/scopes'],
      ['a review', { scopes: ['posts:review'] }, '/scopes'],
      ['publishing', { scopes: ['posts:publish'] }, '/scopes'],
      ['submitting', { scopes: ['posts:submit'] }, '/scopes'],
      ['people', { scopes: ['users:read'] }, '/scopes'],
      ['the trail', { scopes: ['audit:read'] }, '/scopes'],
      ['keys', { scopes: ['api_keys:manage'] }, '/scopes'],
      ['one’s own account', { scopes: ['profile:read'] }, '/scopes'],
      ['scopes as a text', { scopes: 'posts:read' }, '/scopes'],
      ['a past end', { expires_at: inDays(-1) }, '/expires_at'],
      ['a far end', { expires_at: inDays(367) }, '/expires_at'],
      ['no end', { expires_at: null }, '/expires_at'],
      ['a date that is none', { expires_at: '2027-02-30T00:00:00Z' }, '/expires_at'],
      ['an address that is none', { ip_ranges: ['300.1.1.1'] }, '/ip_ranges'],
      ['too long a prefix', { ip_ranges: ['10.0.0.0/33'] }, '/ip_ranges'],
      ['a mapped range wider than IPv4', { ip_ranges: ['::ffff:0.0.0.0/95'] }, '/ip_ranges'],
      ['an address with a zone', { ip_ranges: ['fe80::1%eth0'] }, '/ip_ranges'],
      ['a host name', { ip_ranges: ['example.org'] }, '/ip_ranges'],
      ['too many ranges', { ip_ranges: Array(21).fill('10.0.0.1') }, '/ip_ranges'],
      ['the null origin', { origins: ['null'] }, '/origins'],
      ['every origin', { origins: ['*'] }, '/origins'],
      ['an origin with a path', { origins: ['https://a.example/'] }, '/origins'],
      ['an origin in capitals', { origins: ['https://A.example'] }, '/origins'],
      ['a usual port', { origins: ['https://a.example:443'] }, '/origins'],
      ['another scheme', { origins: ['file://a.example'] }, '/origins'],
      ['a number', { origins: [1] }, '/origins'],
    ])('not for %s', async (_, change, pointer) => {
      const answer = await create({ name: 'Chave', scopes: ['delivery:public'], ...change });
      expect(answer.status).toBe(422);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe(pointer);
    });

    it.each([
      'id',
      'tenant_id',
      'service_user_id',
      'secret_hash',
      'key',
      'created_by',
      'created_at',
      'revoked_at',
      'overlap_until',
      'replaces_id',
      'last_used_at',
      'version',
      'permissions',
      'levels',
      'role',
      'state',
      'prefix',
    ])('not with %s chosen by the caller', async (field) => {
      const body = { name: 'Chave', scopes: ['delivery:public'], [field]: randomUUID() };
      const made = await create(body);
      expect([made.status, made.body.code]).toEqual([400, 'request.unknown_field']);
      const { id } = await makeKey(app, admin, ['delivery:public']);
      const before = (await get(id)).body;
      const patched = await app.call('PATCH', `/v1/api-keys/${id}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
        body: { [field]: randomUUID() },
      });
      expect([patched.status, patched.body.code]).toEqual([400, 'request.unknown_field']);
      expect((await get(id)).body).toEqual(before);
    });

    it('only with a password just given', async () => {
      await expectUnfresh(() => create({ name: 'Chave', scopes: ['delivery:public'] }));
    });

    it.each(['subscriber', 'author', 'editor', 'medical_admin', 'compliance_officer'] as const)(
      'by no %s',
      async (role) => {
        const person = await makePerson(app, tenant, role);
        const answer = await create({ name: 'Chave', scopes: ['delivery:public'] }, person);
        expect(answer.status).toBe(403);
        expect((await app.call('GET', '/v1/api-keys', { token: person.token })).status).toBe(403);
      },
    );

    it('once for an Idempotency-Key, and the second answer is without the key', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      const body = { name: 'Uma vez', scopes: ['delivery:public'] };
      const first = await create(body, admin, headers);
      const second = await create(body, admin, headers);
      expect(second.status).toBe(201);
      expect(second.headers['idempotency-replayed']).toBe('true');
      expect(second.body).toEqual({ ...first.body, key: null });
    });
  });

  describe('in the database', () => {
    it('are a hash, and no role that serves may read even that', async () => {
      const { id, key } = await makeKey(app, admin, ['delivery:public']);
      const secret = parseKey(key)?.secret ?? '';
      const [row] = await app.database.admin<{ secret_hash: Buffer }>(
        'select secret_hash from api_keys where id = $1',
        [id],
      );
      expect(row?.secret_hash.equals(hashSecret(secret))).toBe(true);
      for (const role of [
        'parecer_app',
        'parecer_auth',
        'parecer_public',
        'parecer_audit',
      ] as const) {
        await expect(
          app.database.asRole(role, 'select secret_hash from api_keys'),
        ).rejects.toMatchObject({ code: '42501' });
      }
    });

    it('belong to a service user nobody sees, changes or signs in as', async () => {
      const { id, serviceUserId } = await makeKey(app, admin, ['delivery:public']);
      const [user] = await app.database.admin<{
        email: string;
        role: string;
        password_hash: string;
      }>('select email, role, password_hash from users where id = $1', [serviceUserId]);
      expect(user).toMatchObject({ email: `${id}@service.invalid`, role: 'service' });
      expect(user?.password_hash).toMatch(/^\$argon2id\$/);
      const people = await app.call('GET', '/v1/users?limit=100', { token: admin.token });
      expect(people.text).not.toContain('service.invalid');
      const one = await app.call('GET', `/v1/users/${serviceUserId}`, { token: admin.token });
      expect([one.status, one.body.code]).toEqual([404, 'users.not_found']);
      const changed = await app.call('PATCH', `/v1/users/${serviceUserId}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
        body: { role: 'administrator' },
      });
      expect(changed.status).toBe(404);
      const removed = await app.call('DELETE', `/v1/users/${serviceUserId}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
      });
      expect(removed.status).toBe(404);
      const logIn = await app.call('POST', '/v1/auth/login', {
        body: { email: `${id}@service.invalid`, password: PASSWORD },
      });
      expect([logIn.status, logIn.body.code]).toEqual([401, 'auth.invalid_credentials']);
      await expect(
        app.database.admin(
          `insert into sessions (user_id, expires_at) values ($1, now() + interval '1 day')`,
          [serviceUserId],
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });

    it('leave their addresses to nobody else, whether or not the key exists', async () => {
      const { id } = await makeKey(app, admin, ['delivery:public']);
      for (const email of [`${id}@service.invalid`, `${randomUUID()}@service.invalid`]) {
        const answers = [
          await app.call('POST', '/v1/invitations', {
            token: admin.token,
            body: { email, name: 'Ninguém', role: 'author' },
          }),
          await app.call('POST', '/v1/me/email', {
            token: admin.token,
            body: { email, password: PASSWORD },
          }),
        ];
        for (const { status, body } of answers) {
          expect([status, body.code]).toEqual([409, 'users.email_taken']);
        }
      }
    });

    it('stay revoked, whoever writes the row', async () => {
      const { id } = await makeKey(app, admin, ['delivery:public']);
      await app.database.admin('update api_keys set revoked_at = now() where id = $1', [id]);
      await app.database.admin('update api_keys set revoked_at = null where id = $1', [id]);
      expect((await get(id)).body.state).toBe('revoked');
    });
  });

  describe('are listed', () => {
    it('newest first, a page at a time, without their secrets', async () => {
      const other = await makeTenant(app);
      const person = await makePerson(app, other, 'administrator');
      const made: MadeKey[] = [];
      for (let n = 0; n < 3; n += 1) made.push(await makeKey(app, person, ['delivery:public']));
      const first = await app.call('GET', '/v1/api-keys?limit=2', { token: person.token });
      const second = await app.call(
        'GET',
        `/v1/api-keys?limit=2&cursor=${textAt(first.body, 'next_cursor')}`,
        { token: person.token },
      );
      expect([...rowsOf(first.body), ...rowsOf(second.body)].map(({ id }) => id)).toEqual(
        made.map(({ id }) => id).reverse(),
      );
      expect(second.body.next_cursor).toBeNull();
      expect(first.text + second.text).not.toMatch(/secret|"key"/);
      for (const { key } of made) {
        expect(first.text + second.text).not.toContain(parseKey(key)?.secret);
      }
    });
  });

  describe('are changed', () => {
    it('in name and bounds, with If-Match', async () => {
      const { id, key } = await makeKey(app, admin, ['categories:read']);
      const patch = (body: object, etag?: string) =>
        app.call('PATCH', `/v1/api-keys/${id}`, {
          token: admin.token,
          body,
          headers: etag === undefined ? {} : { 'if-match': etag },
        });
      expect((await patch({ name: 'Outro' })).status).toBe(428);
      const renamed = await patch({ name: 'Outro' }, '"1"');
      expect([renamed.status, renamed.body.name, renamed.headers.etag]).toEqual([
        200,
        'Outro',
        '"2"',
      ]);
      expect((await patch({ name: 'Mais um' }, '"1"')).status).toBe(412);
      expect(await works({ key })).toBe(200);
      const bound = await patch({ ip_ranges: ['203.0.113.0/24'], origins: [] }, '"2"');
      expect(bound.body.ip_ranges).toEqual(['203.0.113.0/24']);
      await eventuallyRefused(key);
      const wide = await patch({ ip_ranges: [] }, '*');
      expect(wide.body.ip_ranges).toEqual([]);
      await eventuallyWorks(key);
      expect((await patch({ scopes: ['posts:read'] }, '*')).status).toBe(400);
      expect((await patch({ name: null }, '*')).status).toBe(422);
      const late = await patch({ expires_at: inDays(400) }, '*');
      expect([late.status, late.body.code]).toEqual([422, 'api_keys.expires_too_late']);
      const nothing = await patch({}, '*');
      expect([nothing.status, nothing.body.version]).toEqual([200, wide.body.version]);
    });

    it('in their bounds only with a password just given', async () => {
      const { id } = await makeKey(app, admin, ['categories:read']);
      await expectUnfresh(() =>
        app.call('PATCH', `/v1/api-keys/${id}`, {
          token: admin.token,
          body: { ip_ranges: [] },
          headers: { 'if-match': '*' },
        }),
      );
    });
  });

  describe('are rotated', () => {
    const rotate = (id: string, body: object = {}) =>
      app.call('POST', `/v1/api-keys/${id}/rotate`, { token: admin.token, body });

    it('with an overlap in which both work', async () => {
      const old = await makeKey(app, admin, ['categories:read'], { ip_ranges: ['127.0.0.0/8'] });
      const answer = await rotate(old.id, { overlap_hours: 24 });
      expect(answer.status).toBe(201);
      const successor = { key: textAt(answer.body, 'key') };
      expect(answer.body).toMatchObject({
        replaces_id: old.id,
        service_user_id: old.serviceUserId,
        scopes: ['categories:read'],
        ip_ranges: ['127.0.0.0/8'],
      });
      expect(answer.headers.location).toBe(`/v1/api-keys/${textAt(answer.body, 'id')}`);
      expect(await works(successor)).toBe(200);
      expect(await works(old)).toBe(200);
      const shown = await get(old.id);
      expect(shown.body.state).toBe('active');
      const hours = (Date.parse(textAt(shown.body, 'overlap_until')) - Date.now()) / 3_600_000;
      expect(hours).toBeCloseTo(24, 1);
      await app.database.admin(
        `update api_keys set overlap_until = now() - interval '1 second' where id = $1`,
        [old.id],
      );
      await eventuallyRefused(old.key);
      expect((await get(old.id)).body.state).toBe('rotated');
      expect(await works(successor)).toBe(200);
    });

    it('at once when no overlap is asked for', async () => {
      const old = await makeKey(app, admin, ['categories:read']);
      expect(await works(old)).toBe(200);
      expect((await rotate(old.id)).status).toBe(201);
      await eventuallyRefused(old.key);
    });

    it('once, also when two do it at a time', async () => {
      const old = await makeKey(app, admin, ['categories:read']);
      const answers = await Promise.all([1, 2, 3].map(() => rotate(old.id, { overlap_hours: 1 })));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
      expect((await rotate(old.id)).body.code).toBe('api_keys.already_rotated');
    });

    it('not when they ended, and not for longer than three days', async () => {
      const { id } = await makeKey(app, admin, ['categories:read']);
      for (const overlap_hours of [-1, 73, 1.5, '24', null]) {
        expect((await rotate(id, { overlap_hours })).status).toBe(422);
      }
      expect((await rotate(id, { expires_at: inDays(400) })).body.code).toBe(
        'api_keys.expires_too_late',
      );
      await app.call('DELETE', `/v1/api-keys/${id}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
      });
      expect((await rotate(id)).body.code).toBe('api_keys.not_active');
      expect((await rotate(randomUUID())).status).toBe(404);
      expect((await rotate('x')).status).toBe(404);
    });

    it('only with a password just given', async () => {
      const { id } = await makeKey(app, admin, ['categories:read']);
      await expectUnfresh(() => rotate(id));
    });
  });

  describe('are revoked', () => {
    it('for good, and stay in the list', async () => {
      const made = await makeKey(app, admin, ['categories:read']);
      const revoke = (headers: Record<string, string>) =>
        app.call('DELETE', `/v1/api-keys/${made.id}`, { token: admin.token, headers });
      expect(await works(made)).toBe(200);
      expect((await revoke({})).status).toBe(428);
      expect((await revoke({ 'if-match': '"7"' })).status).toBe(412);
      expect((await revoke({ 'if-match': '*' })).status).toBe(204);
      await eventuallyRefused(made.key);
      const shown = await get(made.id);
      expect(shown.body).toMatchObject({ state: 'revoked', version: 2 });
      expect((await revoke({ 'if-match': '*' })).status).toBe(204);
      expect((await get(made.id)).body).toEqual(shown.body);
      const patched = await app.call('PATCH', `/v1/api-keys/${made.id}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
        body: { name: 'x' },
      });
      expect(patched.body.code).toBe('api_keys.not_active');
    });
  });

  it('note their last use, once a minute', async () => {
    const made = await makeKey(app, admin, ['categories:read']);
    for (let n = 0; n < 5; n += 1) await works(made);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const used = (await get(made.id)).body;
    expect(Date.now() - Date.parse(textAt(used, 'last_used_at'))).toBeLessThan(10_000);
    expect(used.version).toBe(1);
    const [counted] = await app.database.admin<{ n: number }>(
      `select count(*)::int as n from audit_trail where resource_type = 'api_key' and resource_id = $1 and operation <> 'read'`,
      [made.id],
    );
    expect(counted?.n).toBe(1);
  });

  /** A change is heard of within moments; five seconds are the promise. */
  async function eventuallyRefused(key: string) {
    await eventually('the key is refused', 5, async () => (await works({ key })) === 401);
  }

  async function eventuallyWorks(key: string) {
    await eventually('the key works', 5, async () => (await works({ key })) === 200);
  }
});
