import {
  createHmac,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
} from 'node:crypto';
import { request } from 'node:http';
import { accessTokenKey, contextKey, requestHashKey } from '#platform/crypto/keys.js';
import { textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
} from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';

type Claims = Readonly<Record<string, unknown>>;

const HEADER = { alg: 'HS256', typ: 'at+jwt' };
const CLAIMS = ['iss', 'aud', 'sub', 'sid', 'jti', 'iat', 'nbf', 'exp'];
const MAX_P95_MS = 5;
/** Other suites and people use this machine too. */
const PATIENCE = 20;

/** One route of each class: own data, list, write, the end of something, a page of the server itself. */
const ROUTES: readonly (readonly [method: Method, path: string, body?: object])[] = [
  ['GET', '/v1/me'],
  ['GET', '/v1/posts'],
  ['POST', '/v1/posts', { title: 'Título', content: '<p>Texto.</p>' }],
  ['DELETE', '/v1/me/sessions'],
  ['POST', '/v1/auth/logout'],
  ['POST', '/v1/auth/reauthenticate', { password: PASSWORD }],
  ['GET', '/admin/queues'],
];

const base64 = (value: string | Buffer) => Buffer.from(value).toString('base64url');

/** A token by hand, with whatever header and payload. */
function token(
  header: object,
  payload: unknown,
  signature: (text: string) => Buffer | string,
): string {
  const json = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const text = `${base64(JSON.stringify(header))}.${base64(json)}`;
  const made = signature(text);
  return `${text}.${typeof made === 'string' ? made : base64(made)}`;
}

const hmac =
  (key: KeyObject, hash = 'sha256') =>
  (text: string) =>
    createHmac(hash, key).update(text).digest();

describe('an access token', () => {
  let app: TestApp;
  let port: number;
  let me: Person;
  let other: Person;
  let operator: Person;
  let key: KeyObject;
  let mySession: string;
  let othersSession: string;
  let refreshToken: string;
  const rejectedInMs: number[] = [];

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    const tenant = await makeTenant(app);
    me = await makePerson(app, tenant, 'administrator');
    other = await makePerson(app, tenant, 'administrator');
    operator = await makePlatformAdmin(app);
    key = accessTokenKey(app.config.secret);
    mySession = await sessionOf(me);
    othersSession = await sessionOf(other);
    const again = await app.call('POST', '/v1/auth/login', {
      body: { email: me.email, password: PASSWORD },
    });
    refreshToken = textAt(again.body, 'refresh_token');
    port = await app.listen();
  });
  afterAll(async () => {
    rejectedInMs.sort((a, b) => a - b);
    const p95 = rejectedInMs[Math.floor(rejectedInMs.length * 0.95)] ?? Infinity;
    process.stdout.write(`tokens: ${rejectedInMs.length} rejections, p95 ${p95.toFixed(2)} ms\n`);
    await app.stop();
    expect(p95).toBeLessThan(MAX_P95_MS * PATIENCE);
  });

  async function sessionOf(person: Person): Promise<string> {
    const rows = await app.database.admin<{ id: string }>(
      'select id from sessions where user_id = $1',
      [person.id],
    );
    return textAt(rows, 0, 'id');
  }

  function claims(changes: Claims = {}): Claims {
    const now = Math.floor(Date.now() / 1000);
    return {
      sid: mySession,
      iat: now,
      nbf: now,
      exp: now + 900,
      aud: 'parecer-api',
      iss: 'parecer',
      sub: me.id,
      jti: randomUUID(),
      ...changes,
    };
  }

  const good = (changes: Claims = {}) => token(HEADER, claims(changes), hmac(key));
  const without = (name: string) =>
    token(
      HEADER,
      Object.fromEntries(Object.entries(claims()).filter(([claim]) => claim !== name)),
      hmac(key),
    );
  const headed = (more: object) => token({ ...HEADER, ...more }, claims(), hmac(key));
  const seconds = (n: number) => Math.floor(Date.now() / 1000) + n;

  async function ask(authorization: string, [method, path, body]: (typeof ROUTES)[number]) {
    const started = performance.now();
    const answer = await app.call(method, path, {
      headers: { authorization },
      ...(body === undefined ? {} : { body }),
    });
    if (answer.status === 401) rejectedInMs.push(performance.now() - started);
    return answer;
  }

  /** Everything a request could have changed, as one text; tries that were refused may stand in the trail. */
  async function state(): Promise<string> {
    const [row] = await app.database.admin<{ state: string }>(
      `select concat_ws(' ', (select count(*) from posts), (select md5(string_agg(s::text, ',' order by id)) from sessions s),
         (select md5(string_agg(u::text, ',' order by id)) from users u), (select count(*) from refresh_tokens)) as state`,
    );
    return row?.state ?? '';
  }

  it('is good in the shape we give it, with its scheme in any case', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      expect((await ask(`${scheme} ${good()}`, ['GET', '/v1/me'])).status).toBe(200);
    }
    const given = JSON.parse(Buffer.from(me.token.split('.')[0] ?? '', 'base64url').toString());
    expect(given).toEqual(HEADER);
    const payload = JSON.parse(Buffer.from(me.token.split('.')[1] ?? '', 'base64url').toString());
    expect(Object.keys(payload).sort()).toEqual([...CLAIMS].sort());
    expect(payload.exp - payload.iat).toBe(900);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicPem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const rs256 = (text: string) => sign('sha256', Buffer.from(text), rsa.privateKey);
  const attacks: readonly (readonly [what: string, make: () => string])[] = [
    ['no algorithm', () => token({ ...HEADER, alg: 'none' }, claims(), () => '')],
    ['no algorithm, with capitals', () => token({ ...HEADER, alg: 'nOnE' }, claims(), () => '')],
    [
      'no algorithm, with a signature',
      () => token({ ...HEADER, alg: 'none' }, claims(), hmac(key)),
    ],
    ['HS512', () => token({ ...HEADER, alg: 'HS512' }, claims(), hmac(key, 'sha512'))],
    ['HS384', () => token({ ...HEADER, alg: 'HS384' }, claims(), hmac(key, 'sha384'))],
    ['RS256 with a key of the attacker', () => token({ ...HEADER, alg: 'RS256' }, claims(), rs256)],
    [
      'a public key taken for a secret',
      () => token(HEADER, claims(), hmac(createSecretKey(Buffer.from(publicPem)))),
    ],
    ['a kid', () => headed({ kid: '../../../../dev/null' })],
    [
      'a kid and the empty key',
      () =>
        token({ ...HEADER, kid: '/dev/null' }, claims(), hmac(createSecretKey(Buffer.from('\0')))),
    ],
    ['a jku', () => headed({ jku: 'https://attacker.example/keys' })],
    ['an x5u', () => headed({ x5u: 'https://attacker.example/chain' })],
    ['a jwk', () => headed({ jwk: { kty: 'oct', k: base64('x'.repeat(32)) } })],
    ['a crit', () => headed({ crit: ['exp'] })],
    ['typ JWT', () => headed({ typ: 'JWT' })],
    ['typ in capitals', () => headed({ typ: 'AT+JWT' })],
    ['no typ', () => token({ alg: 'HS256' }, claims(), hmac(key))],
    ['no alg', () => token({ typ: 'at+jwt' }, claims(), hmac(key))],
    [
      'an end in the past',
      () => good({ iat: seconds(-1000), nbf: seconds(-1000), exp: seconds(-60) }),
    ],
    ['a beginning in the future', () => good({ nbf: seconds(60) })],
    [
      'an age of a day, and an end tomorrow',
      () => good({ iat: seconds(-86400), exp: seconds(86400) }),
    ],
    [
      'an issue in the far future',
      () => good({ iat: seconds(86400), exp: seconds(172800), nbf: seconds(86400) }),
    ],
    ['an end that is a text', () => good({ exp: '9999999999' })],
    ...CLAIMS.map((name) => [`no ${name}`, () => without(name)] as const),
    ['another issuer', () => good({ iss: 'somebody' })],
    ['another audience', () => good({ aud: 'parecer-mail' })],
    ['several audiences', () => good({ aud: ['parecer-api', 'other'] })],
    ['an audience in a list', () => good({ aud: ['parecer-api'] })],
    ['the sub of somebody else', () => good({ sub: other.id })],
    ['the session of somebody else', () => good({ sid: othersSession })],
    ['a session nobody has', () => good({ sid: randomUUID() })],
    ['a session that is no id', () => good({ sid: "' or 1=1 --" })],
    ['a session in a list', () => good({ sid: [mySession] })],
    ['a role of its own', () => good({ role: 'platform_admin' })],
    ['a tenant of its own', () => good({ tenant_id: randomUUID() })],
    [
      'a sub that stands twice',
      () =>
        token(
          HEADER,
          JSON.stringify(claims()).replace('"sub"', `"sub":"${me.id}","sub":"${other.id}","x"`),
          hmac(key),
        ),
    ],
    ['a payload that is a list', () => token(HEADER, [claims()], hmac(key))],
    ['a payload that is null', () => token(HEADER, 'null', hmac(key))],
    ['a payload that is no JSON', () => token(HEADER, '{"sid":', hmac(key))],
    ['no signature', () => `${me.token.split('.').slice(0, 2).join('.')}.`],
    ['no signature and no dot', () => me.token.split('.').slice(0, 2).join('.')],
    [
      'the signature of another token',
      () => `${good().replace(/[^.]*$/, '')}${other.token.split('.')[2]}`,
    ],
    [
      'one letter of the payload changed',
      () => me.token.replace(/\.(.)/, (_, c: string) => `.${c === 'e' ? 'f' : 'e'}`),
    ],
    ['a fourth part', () => `${me.token}.x`],
    [
      'the key of another purpose',
      () => token(HEADER, claims(), hmac(contextKey(app.config.secret))),
    ],
    [
      'the key of a third purpose',
      () => token(HEADER, claims(), hmac(requestHashKey(app.config.secret))),
    ],
    [
      'the secret itself as key',
      () => token(HEADER, claims(), hmac(createSecretKey(Buffer.from(app.config.secret)))),
    ],
    ['a megabyte’s worth of nothing', () => 'x'.repeat(12_000)],
    ['a long one that is signed', () => good({ jti: 'x'.repeat(2_000) })],
    ['a refresh token', () => refreshToken],
    ['two dots', () => '..'],
  ];

  it.each(attacks)('is refused with %s, everywhere, and changes nothing', async (_what, make) => {
    const before = await state();
    for (const route of ROUTES) {
      const answer = await ask(`Bearer ${make()}`, route);
      expect({ route: route[1], status: answer.status, code: answer.body.code }).toEqual({
        route: route[1],
        status: 401,
        code: 'auth.invalid_token',
      });
    }
    expect(await state()).toBe(before);
  });

  it.each([
    ['nothing', ''],
    ['a scheme alone', 'Bearer'],
    ['a scheme of another kind', 'Token abc'],
    ['a token without a scheme', 'e30.e30.e30'],
  ])('is missing when %s is sent', async (_what, authorization) => {
    const answer = await ask(authorization, ['GET', '/v1/me']);
    expect([answer.status, answer.body.code]).toEqual([401, 'auth.missing_credentials']);
  });

  it('does not count in a query, a body, a cookie or another header', async () => {
    const answers: Answer[] = [
      await app.call('POST', '/v1/posts', { body: { access_token: me.token } }),
      await app.call('GET', '/v1/me', { headers: { cookie: `access_token=${me.token}` } }),
      await app.call('GET', '/v1/me', { headers: { 'x-access-token': me.token } }),
      await app.call('GET', '/v1/me', { headers: { 'proxy-authorization': `Bearer ${me.token}` } }),
    ];
    for (const { status } of answers) expect(status).toBe(401);
    const inQuery = await app.call('GET', `/v1/me?access_token=${me.token}`);
    expect(inQuery.body.code).toBe('request.unknown_parameter');
  });

  it('is refused when it comes in two headers, whichever is good', async () => {
    const send = (values: string[], path = '/v1/me') =>
      new Promise<number>((resolve, reject) => {
        request(
          {
            port,
            path,
            headers: values
              .flatMap((value) => ['authorization', value])
              .concat('host', 'localhost'),
          },
          (reply) => {
            reply.resume().on('end', () => resolve(reply.statusCode ?? 0));
          },
        )
          .on('error', reject)
          .end();
      });
    expect(await send([`Bearer ${me.token}`])).toBe(200);
    expect(await send([`Bearer ${me.token}`, `Bearer ${other.token}`])).toBe(401);
    expect(await send([`Bearer ${me.token}`, `Bearer ${me.token}`])).toBe(401);
    expect(await send(['Basic eDp5', `Bearer ${me.token}`])).toBe(401);
    const tenant = await makeTenant(app);
    const boss = await makePerson(app, tenant, 'administrator');
    const made = await makeKey(app, boss, ['posts:read', 'delivery:public']);
    for (const path of ['/v1/posts', `/v1/delivery/${tenant.slug}/posts`]) {
      const one = `Bearer ${made.key}`;
      expect(await send([one], path)).toBe(200);
      for (const two of [
        [one, `Bearer ${boss.token}`],
        [`Bearer ${boss.token}`, one],
        [one, one],
      ]) {
        expect(await send(two, path)).toBe(401);
      }
    }
  });

  it('opens the page of the queue to an administrator of the install alone', async () => {
    expect((await ask(`Bearer ${operator.token}`, ['GET', '/admin/queues'])).status).toBe(200);
    expect((await ask(`Bearer ${me.token}`, ['GET', '/admin/queues'])).status).toBe(403);
  });
});
