import { randomUUID } from 'node:crypto';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import { letIn } from '../support/access.js';
import { type MadeKey, makeKey } from '../support/keys.js';
import { publishPost } from '../support/content.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const OWN = 'https://painel-alfa.example';
const LOCAL = 'http://localhost:5173';
const FOREIGN = 'https://painel-beta.example';
const VERIFIED = 'https://dominio-alfa.example';
const BELOW = 'https://painel.dominio-alfa.example:8443';
const PRETENDED = 'https://falso.dominio-alfa.example';
const KEYED = 'https://parceiro.example';
const PLATFORM = 'https://operacao.example';
const SUSPENDED = 'https://painel-gama.example';
const STRANGER = 'https://evil.example';

describe('other origins', () => {
  let app: TestApp;
  let owner: Person;
  let beta: Person;
  let admin: Person;
  let slug: string;
  let tenant: Tenant;
  let key: MadeKey;

  beforeAll(async () => {
    app = await TestApp.start({ platformOrigins: [PLATFORM] });
    const alfa = await makeTenant(app, 'alfa');
    tenant = alfa;
    slug = alfa.slug;
    owner = await makePerson(app, alfa, 'administrator');
    const second = await makeTenant(app, 'beta');
    beta = await makePerson(app, second, 'administrator');
    const third = await makeTenant(app, 'gama');
    const gama = await makePerson(app, third, 'administrator');
    admin = await makePlatformAdmin(app);
    await publishPost(app, alfa, owner, { slug: 'artigo' });
    await setOrigins(owner, [OWN, LOCAL, BELOW]);
    await setOrigins(beta, [FOREIGN, PRETENDED]);
    key = await makeKey(app, owner, ['posts:read'], { origins: [KEYED] });
    await setOrigins(gama, [SUSPENDED]);
    await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [third.id]);
    await app.database.admin(
      `insert into tenant_domains (tenant_id, domain, state, method, verified_at)
       values ($1, 'dominio-alfa.example', 'verified', 'dns', now())`,
      [alfa.id],
    );
  });
  afterAll(() => app.stop());

  async function setOrigins(person: Person, cors_origins: readonly string[]): Promise<void> {
    const answer = await app.call('PATCH', '/v1/tenant', {
      token: person.token,
      headers: { 'if-match': '*' },
      body: { settings: { cors_origins } },
    });
    expect(answer.status).toBe(200);
  }

  async function preflight(path: string, origin: string) {
    const reply = await app.nest.inject({
      method: 'OPTIONS',
      url: path,
      headers: {
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization, if-match',
      },
    });
    return { status: reply.statusCode, headers: reply.headers, body: reply.body };
  }

  const allowedOf = (headers: Readonly<Record<string, unknown>>) =>
    headers['access-control-allow-origin'];

  describe.each([
    ['one of the tenant’s own', OWN, true, false, true],
    ['this very machine, as the tenant has it', LOCAL, true, true, true],
    ['a domain the tenant has verified', VERIFIED, true, true, true],
    ['one of the tenant’s own below a domain it has verified', BELOW, true, true, true],
    ['one that another tenant lists below it', PRETENDED, true, false, false],
    ['a page that a key is bound to', KEYED, true, false, false],
    ['the install’s', PLATFORM, true, true, false],
    ['another tenant’s', FOREIGN, true, false, false],
    ['a suspended tenant’s', SUSPENDED, false, false, false],
    ['nobody’s', STRANGER, false, false, false],
    ['null', 'null', false, false, false],
    ['any', '*', false, false, false],
    ['the own host without encryption', OWN.replace('https', 'http'), false, false, false],
    ['the own host at another port', `${OWN}:8443`, false, false, false],
    ['the own host at its default port', `${OWN}:443`, false, false, false],
    ['the own host in capitals', OWN.toUpperCase(), false, false, false],
    ['a host that ends like the own', OWN.replace('//', '//evil-'), false, false, false],
    ['a host that begins like the own', `${OWN}.evil.example`, false, false, false],
    ['a host below the verified one', VERIFIED.replace('//', '//x.'), false, false, false],
    ['the verified host at another port', `${VERIFIED}:8443`, false, false, false],
    ['the own with a path', `${OWN}/`, false, false, false],
    ['two at once', `${OWN}, ${FOREIGN}`, false, false, false],
    ['a very long one', `https://${'x'.repeat(5_000)}.example`, false, false, false],
    ['an empty one', '', false, false, false],
  ])('%s', (_what, origin, knownBefore, proven, readable) => {
    it('is answered before credentials are shown', async () => {
      for (const path of ['/v1/posts', '/v1/tenant', '/v1/no-such-route']) {
        const { status, headers, body } = await preflight(path, origin);
        expect(status).toBe(204);
        expect(body).toBe('');
        expect(headers.vary).toBe('Origin');
        expect(allowedOf(headers)).toBe(knownBefore ? origin : undefined);
        expect(headers['access-control-allow-methods']).toBe(
          knownBefore ? 'GET, HEAD, POST, PUT, PATCH, DELETE' : undefined,
        );
        expect(headers['access-control-allow-credentials']).toBeUndefined();
      }
    });

    it('is answered where people sign in when its domain is proven', async () => {
      for (const path of ['/v1/auth/login', '/v1/auth/refresh', '/v1/%61uth/login', '/v1/auth/x']) {
        const { status, headers } = await preflight(path, origin);
        expect([path, status, allowedOf(headers)]).toEqual([
          path,
          204,
          proven ? origin : undefined,
        ]);
      }
    });

    it.each([
      ['an answer', 'GET', '/v1/posts', 200],
      ['an unknown row', 'GET', `/v1/posts/${randomUUID()}`, 404],
      ['a refusal', 'POST', '/v1/tenants', 403],
      ['a bad body', 'POST', '/v1/posts', 422],
      ['a bad query', 'GET', '/v1/posts?limit=x', 400],
    ] as const)(
      'may read %s with credentials: as the tenant says',
      async (_a, method, path, status) => {
        const answer = await app.call(method, path, {
          token: owner.token,
          headers: { origin },
          ...(method === 'POST' ? { body: {} } : {}),
        });
        expect(answer.status).toBe(status);
        expect(allowedOf(answer.headers)).toBe(readable ? origin : undefined);
        expect(answer.headers['access-control-expose-headers'] !== undefined).toBe(readable);
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
        expect(answer.headers.vary).toBe('Origin');
      },
    );

    it.each([
      ['a refusal for want of credentials', 'GET', '/v1/posts', 401],
      ['an unknown route', 'GET', '/v1/no-such-route', 404],
      ['a failed log-in', 'POST', '/v1/auth/login', 401],
    ] as const)('may read %s when it is anybody’s', async (_a, method, path, status) => {
      const answer = await app.call(method, path, {
        headers: { origin },
        ...(method === 'POST'
          ? { body: { email: `${randomUUID()}@y.example`, password: 'wrong' } }
          : {}),
      });
      expect(answer.status).toBe(status);
      const welcome = path === '/v1/auth/login' ? proven : knownBefore;
      expect(allowedOf(answer.headers)).toBe(welcome ? origin : undefined);
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    });

    it('may read what is delivered without a key, and why it is not', async () => {
      for (const [path, status] of [
        [`/v1/delivery/${slug}/posts`, 200],
        [`/v1/delivery/${slug}/posts/artigo`, 200],
        [`/v1/delivery/${slug}/posts/missing`, 404],
        ['/v1/delivery/nobody/posts', 404],
        [`/v1/delivery/${slug}/posts?limit=x`, 400],
        [`/v1/delivery/${slug}/no/such/route`, 404],
      ] as const) {
        const answer = await app.call('GET', path, { headers: { origin } });
        expect([path, answer.status]).toEqual([path, status]);
        expect([path, allowedOf(answer.headers)]).toEqual([path, '*']);
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      }
    });
  });

  it('an administrator of the install has the pages of the install, and of no tenant', async () => {
    const guest = await letIn(app, tenant, owner);
    for (const origin of [OWN, VERIFIED, FOREIGN, STRANGER, PLATFORM]) {
      const expected = origin === PLATFORM ? origin : undefined;
      const answer = await app.call('GET', '/v1/tenants', {
        token: admin.token,
        headers: { origin },
      });
      expect([answer.status, allowedOf(answer.headers)]).toEqual([200, expected]);
      const lent = await guest.call('GET', '/v1/posts', { headers: { origin } });
      expect([lent.status, allowedOf(lent.headers)]).toEqual([200, expected]);
    }
    const { headers } = await preflight('/v1/posts', PLATFORM);
    expect(headers['access-control-allow-headers']).toContain('x-access-grant');
  });

  it('a page with a key has the answers to that key, and to no other credentials', async () => {
    const ask = (token: string, origin: string) =>
      app.call('GET', '/v1/posts', { token, headers: { origin } });
    const own = await ask(key.key, KEYED);
    expect([own.status, allowedOf(own.headers)]).toEqual([200, KEYED]);
    expect(own.headers['access-control-expose-headers']?.split(', ')).toEqual(
      expect.arrayContaining([
        'etag',
        'location',
        'retry-after',
        'ratelimit',
        'ratelimit-policy',
        'idempotency-replayed',
        'x-request-id',
      ]),
    );
    // the tenant's list is for people; a key that names no page is for none
    expect((await ask(key.key, OWN)).status).toBe(401);
    const unbound = await makeKey(app, owner, ['posts:read']);
    expect(allowedOf((await ask(unbound.key, OWN)).headers)).toBeUndefined();
    const ended = await makeKey(app, owner, ['posts:read'], { origins: ['https://fim.example'] });
    const allowed = async () =>
      allowedOf((await preflight('/v1/posts', 'https://fim.example')).headers);
    expect(await allowed()).toBe('https://fim.example');
    await app.call('DELETE', `/v1/api-keys/${ended.id}`, {
      token: owner.token,
      headers: { 'if-match': '*' },
    });
    await eventually('the key’s page is forgotten', 5, async () => (await allowed()) === undefined);
  });

  it('a preflight does not tell whose an origin is', async () => {
    const own = await preflight('/v1/posts', OWN);
    const foreign = await preflight('/v1/posts', FOREIGN);
    const seen = ({ headers }: typeof own, origin: string) =>
      JSON.stringify({ ...headers, date: 0, 'x-request-id': 0 }).replaceAll(origin, '<origin>');
    expect(seen(own, OWN)).toBe(seen(foreign, FOREIGN));
  });

  it('an answer without an origin tells caches that it depends on one', async () => {
    const answer = await app.call('GET', '/v1/posts', { token: owner.token });
    expect(answer.headers.vary).toBe('Origin');
    expect(allowedOf(answer.headers)).toBeUndefined();
  });

  it('a log-in can be read by the page that asked', async () => {
    const answer = await app.call('POST', '/v1/auth/login', {
      headers: { origin: VERIFIED },
      body: { email: owner.email, password: PASSWORD },
    });
    expect(answer.status).toBe(200);
    expect(allowedOf(answer.headers)).toBe(VERIFIED);
  });

  it('an origin taken off the list is not answered any more', async () => {
    const read = () =>
      app.call('GET', '/v1/posts', { token: beta.token, headers: { origin: FOREIGN } });
    expect(allowedOf((await read()).headers)).toBe(FOREIGN);
    await setOrigins(beta, []);
    await eventually('the origin is forgotten', 5, async () => {
      const known = allowedOf((await preflight('/v1/posts', FOREIGN)).headers) !== undefined;
      return !known && allowedOf((await read()).headers) === undefined;
    });
  });
});

describe('other origins in production', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ production: true });
  });
  afterAll(() => app.stop());

  it('people do not sign in from this very machine, though a tenant lists it', async () => {
    const owner = await makePerson(app, await makeTenant(app, 'alfa'), 'administrator');
    const set = await app.call('PATCH', '/v1/tenant', {
      token: owner.token,
      headers: { 'if-match': '*' },
      body: { settings: { cors_origins: [LOCAL] } },
    });
    expect(set.status).toBe(200);
    for (const [path, allowed] of [
      ['/v1/posts', LOCAL],
      ['/v1/auth/login', undefined],
    ] as const) {
      const reply = await app.nest.inject({
        method: 'OPTIONS',
        url: path,
        headers: { origin: LOCAL, 'access-control-request-method': 'POST' },
      });
      expect([path, reply.headers['access-control-allow-origin']]).toEqual([path, allowed]);
    }
  });
});
