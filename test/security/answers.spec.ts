import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { makePerson, makePlatformAdmin, makeTenant, type Person } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { describedOperations } from '../isolation/operations.js';

const HSTS = 31_536_000;
const PAGES = [
  '/',
  '/docs',
  '/docs/errors',
  '/docs/readme',
  '/openapi.json',
  '/metrics',
  '/admin/queues',
];
/** Words of what we are made of, which help nobody but an attacker. */
const INNARDS =
  /node_modules|\bat \S+ \(|\.(?:ts|js):\d+|\bselect\b.*\bfrom\b|\brelation\b|\bsyntax error\b|SQLSTATE|fastify|nestjs|typeorm|postgres|node\.js|v\d+\.\d+\.\d+/i;

describe('every answer', () => {
  let app: TestApp;
  let port: number;
  let callers: readonly (Person | null)[];
  let seen = 0;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', hstsSeconds: HSTS });
    const tenant = await makeTenant(app);
    callers = [null, await makePerson(app, tenant, 'administrator'), await makePlatformAdmin(app)];
    port = await app.listen();
  });
  afterAll(async () => {
    process.stdout.write(`answers: ${seen} looked at\n`);
    await app.stop();
  });

  /** What is wrong with an answer. */
  function faults({ status, headers, text }: Answer, isPublic: boolean): readonly string[] {
    seen += 1;
    const found: string[] = [];
    if (headers['x-content-type-options'] !== 'nosniff') found.push('no nosniff');
    if (!/default-src|frame-ancestors/.test(headers['content-security-policy'] ?? ''))
      found.push('no CSP');
    if (headers['strict-transport-security'] !== `max-age=${HSTS}`) found.push('no HSTS');
    if (headers['referrer-policy'] !== 'no-referrer') found.push('no referrer policy');
    const mayKeep = isPublic && status < 400;
    if (!mayKeep && !/no-store/.test(headers['cache-control'] ?? '')) found.push('may be kept');
    for (const name of ['server', 'x-powered-by', 'via']) if (name in headers) found.push(name);
    if (status >= 400 && INNARDS.test(text)) found.push(`innards: ${INNARDS.exec(text)?.[0]}`);
    if (status >= 500) found.push(`status ${status}`);
    return found;
  }

  it('of every operation carries its headers and tells nothing of the house', async () => {
    const wrong: string[] = [];
    for (const { method, path, name } of describedOperations()) {
      if (/logout|DELETE \/v1\/me\/sessions$/.test(name)) continue;
      for (const person of callers) {
        for (const id of [randomUUID(), 'x%27%22%3B--']) {
          const answer = await app.call(method, path.replace(/\{\w+\}/g, id), {
            token: person?.token,
            headers: { 'if-match': '"1"' },
            ...(method === 'GET' || method === 'DELETE' ? {} : { body: { title: { $ne: 1 } } }),
          });
          const isPublic = /^\/(v1\/delivery|health)/.test(path);
          wrong.push(
            ...faults(answer, isPublic).map((fault) => `${name} ${answer.status}: ${fault}`),
          );
        }
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  }, 120_000);

  it.each(PAGES)('of the page %s too', async (path) => {
    expect(faults(await app.call('GET', path), true)).toEqual([]);
  });

  it.each([
    ['a path nobody has', 'GET', '/nothing/here', undefined, 404],
    ['a bad escape', 'GET', '/v1/posts/%zz', undefined, 400],
    ['a method nobody has', 'PUT', '/v1/posts', '{}', 404],
    ['no JSON', 'POST', '/v1/auth/login', '{"email":', 400],
    ['another type', 'POST', '/v1/auth/login', '<x/>', 415],
    ['too much', 'POST', '/v1/auth/login', `"${'x'.repeat(3_000_000)}"`, 413],
    ['a prototype', 'POST', '/v1/auth/login', '{"__proto__":{"x":1}}', 400],
  ] as const)('to %s too', async (what, method, path, body, status) => {
    const reply = await app.nest.inject({
      method,
      url: path,
      ...(body === undefined
        ? {}
        : {
            payload: body,
            headers: { 'content-type': what === 'another type' ? 'text/xml' : 'application/json' },
          }),
    });
    const headers = Object.fromEntries(
      Object.entries(reply.headers).map(([name, value]) => [name, value?.toString()]),
    );
    const answer = { status: reply.statusCode, headers, text: reply.body, body: {} };
    expect([answer.status, faults(answer, false)]).toEqual([status, []]);
  });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a header without a name', 'GET / HTTP/1.1\r\nhost: x\r\n: y\r\n\r\n', 400],
    ['a head of 64 KB', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(65_536)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx',
      400,
    ],
  ])('to %s too', async (_what, sent, status) => {
    const raw = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(sent));
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('error', reject);
      socket.on('close', () => resolve(text));
    });
    const [head = '', text = ''] = raw.split('\r\n\r\n', 2);
    const [first = '', ...lines] = head.split('\r\n');
    const headers = Object.fromEntries(
      lines.map((line) => [line.split(':', 1)[0]?.toLowerCase(), line.replace(/^[^:]*:\s*/, '')]),
    );
    const answer = { status: Number(first.split(' ')[1]), headers, text, body: {} };
    expect([answer.status, faults(answer, false)]).toEqual([status, []]);
    expect(JSON.parse(text)).toMatchObject({ status });
  });

  it('says nothing of TLS unless it is told to', async () => {
    const plain = await TestApp.start({ role: 'api' });
    try {
      const { headers } = await plain.call('GET', '/v1/me');
      expect(headers['strict-transport-security']).toBeUndefined();
    } finally {
      await plain.stop();
    }
  });
});
