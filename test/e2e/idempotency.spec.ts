import { randomUUID } from 'node:crypto';
import { letIn } from '../support/access.js';
import { FakeDns } from '../support/fake-dns.js';
import { rowsOf, textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const IN_PROGRESS = 'request.idempotency_in_progress';

/** The form for ordinary routes, where all is one transaction, is in posts.spec.ts. */
describe('an Idempotency-Key', () => {
  let app: TestApp;
  let dns: FakeDns;
  let tenant: Tenant;
  let administrator: Person;
  let platform: Person;

  beforeAll(async () => {
    dns = await FakeDns.start();
    app = await TestApp.start({ role: 'api', dnsServers: [dns.address], databasePoolSize: 2 });
    tenant = await makeTenant(app, 'alfa');
    administrator = await makePerson(app, tenant, 'administrator');
    platform = await makePlatformAdmin(app);
  });
  afterAll(async () => {
    await app.stop();
    dns.stop();
  });
  afterEach(() => {
    dns.silent = false;
  });

  const post = (person: Person, path: string, key: string, body?: unknown): Promise<Answer> =>
    app.call('POST', path, { token: person.token, body, headers: { 'idempotency-key': key } });
  const kept = (key: string) =>
    app.database.admin<{ tenant_id: string | null; status: number | null; body: unknown }>(
      'select tenant_id, status, body from idempotency_keys where key = $1',
      [key],
    );
  const codes = (...answers: readonly Answer[]) =>
    answers.map(({ status, body }) => body.code ?? status);

  async function newDomain(): Promise<string> {
    const { body } = await app.call('POST', '/v1/tenant/domains', {
      token: administrator.token,
      body: { domain: `d-${randomUUID().slice(0, 8)}.example` },
    });
    return textAt(body, 'id');
  }

  describe('of a route that waits for something outside', () => {
    it('holds no connection meanwhile', async () => {
      const ids = [await newDomain(), await newDomain()];
      dns.silent = true;
      const waiting = ids.map((id) =>
        post(administrator, `/v1/tenant/domains/${id}/verify`, randomUUID()),
      );
      const before = dns.questions;
      await eventually('two wait for the DNS', 5, async () => dns.questions >= before + 2);
      const started = performance.now();
      const me = await app.call('GET', '/v1/me', { token: administrator.token });
      expect(me.status).toBe(200);
      expect(performance.now() - started).toBeLessThan(1_000);
      dns.silent = false;
      expect(codes(...(await Promise.all(waiting)))).toEqual(
        waiting.map(() => 'tenant.domain_not_proven'),
      );
    }, 30_000);

    it('tells a twin that the first is under way, and is free again when that fails', async () => {
      const path = `/v1/tenant/domains/${await newDomain()}/verify`;
      const key = randomUUID();
      dns.silent = true;
      const first = post(administrator, path, key);
      await eventually('a claim', 5, async () => (await kept(key)).length === 1);
      const other = `/v1/tenant/domains/${await newDomain()}/verify`;
      expect(codes(await post(administrator, path, key))).toEqual([IN_PROGRESS]);
      expect(codes(await post(administrator, other, key))).toEqual([
        'request.idempotency_key_reused',
      ]);
      dns.silent = false;
      expect(codes(await first)).toEqual(['tenant.domain_not_proven']);
      expect(await kept(key)).toEqual([]);
    }, 30_000);

    it('may be claimed anew a minute after its process died, and not before', async () => {
      const person = await makePerson(app, tenant, 'author');
      const key = randomUUID();
      const ask = () => post(person, '/v1/auth/reauthenticate', key, { password: PASSWORD });
      expect((await ask()).status).toBe(204);
      const age = (seconds: number) =>
        app.database.admin(
          `update idempotency_keys set status = null, created_at = now() - make_interval(secs => $2) where key = $1`,
          [key, seconds],
        );
      await age(50);
      expect(codes(await ask())).toEqual([IN_PROGRESS]);
      await age(61);
      const anew = await ask();
      expect([anew.status, anew.headers['idempotency-replayed']]).toEqual([204, undefined]);
      const again = await ask();
      expect([again.status, again.headers['idempotency-replayed']]).toEqual([204, 'true']);
    });

    it('changes a password once', async () => {
      const person = await makePerson(app, tenant, 'author');
      const key = randomUUID();
      const body = { current_password: PASSWORD, new_password: 'Outra-Senha-Boa-2027!' };
      const first = await post(person, '/v1/me/password', key, body);
      const second = await post(person, '/v1/me/password', key, body);
      expect(codes(first, second)).toEqual([204, 204]);
      expect(second.headers['idempotency-replayed']).toBe('true');
      expect(codes(await post(person, '/v1/me/password', randomUUID(), body))).toEqual([
        'auth.invalid_credentials',
      ]);
    });

    it('keeps no answer with an API key in it', async () => {
      const key = randomUUID();
      const body = { name: 'Uma vez', scopes: ['delivery:public'] };
      const first = await post(administrator, '/v1/api-keys', key, body);
      const secret = textAt(first.body, 'key');
      const second = await post(administrator, '/v1/api-keys', key, body);
      expect(second.body).toEqual({ ...first.body, key: null });
      const rotate = `/v1/api-keys/${textAt(first.body, 'id')}/rotate`;
      const rotated = await post(administrator, rotate, `${key}-2`, { overlap_hours: 1 });
      const text = JSON.stringify([await kept(key), await kept(`${key}-2`)]);
      expect(text).toContain(textAt(rotated.body, 'id'));
      for (const shown of [secret, textAt(rotated.body, 'key')]) {
        expect(text).not.toContain(shown.slice(-20));
      }
    });

    it('stores one file', async () => {
      const form = formOf([{ filename: 'um.png', bytes: PNG }]);
      const key = { 'idempotency-key': randomUUID() };
      const first = await upload(app, administrator.token, form, key);
      const second = await upload(app, administrator.token, form, key);
      expect([second.status, second.body]).toEqual([201, first.body]);
      expect(second.headers['idempotency-replayed']).toBe('true');
      const { body } = await app.call('GET', '/v1/media', { token: administrator.token });
      expect(rowsOf(body)).toHaveLength(1);
      const longer = formOf([{ filename: 'outro.png', bytes: PNG }]);
      expect(codes(await upload(app, administrator.token, longer, key))).toEqual([
        'request.idempotency_key_reused',
      ]);
    });
  });

  describe('of an administrator of the install', () => {
    const newTenant = () => {
      const slug = `c-${randomUUID().slice(0, 8)}`;
      return { slug, name: 'Nova', administrator: { email: `a@${slug}.example`, name: 'A' } };
    };

    it('makes one tenant', async () => {
      const key = randomUUID();
      const body = newTenant();
      const first = await post(platform, '/v1/tenants', key, body);
      const second = await post(platform, '/v1/tenants', key, body);
      expect(first.status).toBe(201);
      expect([second.status, second.body]).toEqual([201, first.body]);
      expect(second.headers['idempotency-replayed']).toBe('true');
      expect(await kept(key)).toEqual([expect.objectContaining({ tenant_id: null, status: 201 })]);
    });

    it('asks once for access', async () => {
      const key = randomUUID();
      const body = { tenant_id: tenant.id, reason: 'Incidente 4711', scope: ['posts'], minutes: 5 };
      const first = await post(platform, '/v1/access-grants', key, body);
      expect(first.status).toBe(201);
      expect((await post(platform, '/v1/access-grants', key, body)).body).toEqual(first.body);
    });

    it('is his alone', async () => {
      const key = randomUUID();
      const made = await post(platform, '/v1/tenants', key, newTenant());
      const other = await post(await makePlatformAdmin(app), '/v1/tenants', key, newTenant());
      expect(other.status).toBe(201);
      expect(other.body.id).not.toBe(made.body.id);
    });

    it('keeps nothing while he is a guest of a tenant, who may not write', async () => {
      const guest = await letIn(app, tenant, administrator);
      const key = randomUUID();
      const answer = await guest.call('POST', '/v1/posts', {
        body: { title: 'x', content: 'x' },
        headers: { 'idempotency-key': key },
      });
      expect(answer.status).toBe(403);
      expect(await kept(key)).toEqual([]);
    });
  });

  it('never gives the answer of one principal to another', async () => {
    const key = randomUUID();
    const body = { title: `De um só ${key}`, content: 'x' };
    const elsewhere = await makePerson(app, await makeTenant(app, 'beta'), 'administrator');
    const robots = await Promise.all(
      [1, 2].map(() => makeKey(app, administrator, ['posts:create', 'posts:read'])),
    );
    const tokens = [administrator.token, elsewhere.token, ...robots.map((robot) => robot.key)];
    const ids: unknown[] = [];
    for (const token of tokens) {
      const headers = { 'idempotency-key': key };
      const made = await app.call('POST', '/v1/posts', { token, body, headers });
      const again = await app.call('POST', '/v1/posts', { token, body, headers });
      expect(made.status).toBe(201);
      expect(again.body.id).toBe(made.body.id);
      ids.push(made.body.id);
    }
    expect(new Set(ids).size).toBe(tokens.length);
  });
});
