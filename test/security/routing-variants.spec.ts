import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { makePerson, makeTenant, type Person } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { describedOperations, type Operation } from '../isolation/operations.js';

/** What answers without credentials, by design. */
const PUBLIC = / \/(v1\/delivery|health)\/|^POST \/v1\/auth\//;
const REFUSED = [400, 401, 403, 404, 405, 415];

interface Sent {
  readonly method: string;
  /** As it goes over the wire, whatever a library would make of it. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const encodedLetter = (path: string) => path.replace('/v1/', '/%761/');

/** Other ways to write a request for the same route. */
const VARIANTS: Readonly<Record<string, (method: string, path: string) => Sent>> = {
  capitals: (method, path) => ({ method, path: path.toUpperCase() }),
  'a capital': (method, path) => ({ method, path: path.replace('/v1', '/V1') }),
  'a slash at the end': (method, path) => ({ method, path: `${path}/` }),
  'two slashes at the end': (method, path) => ({ method, path: `${path}//` }),
  'two slashes at the beginning': (method, path) => ({ method, path: `/${path}` }),
  'two slashes inside': (method, path) => ({ method, path: path.replace('/v1/', '/v1//') }),
  'a dot': (method, path) => ({ method, path: path.replace('/v1/', '/v1/./') }),
  'two dots': (method, path) => ({ method, path: path.replace('/v1/', '/v1/x/../') }),
  'two dots from a public route': (method, path) => ({ method, path: `/health/live/../..${path}` }),
  'encoded dots': (method, path) => ({ method, path: path.replace('/v1/', '/v1/%2e/') }),
  'encoded double dots': (method, path) => ({ method, path: `/health/%2e%2e${path}` }),
  'an encoded slash': (method, path) => ({ method, path: path.replace('/v1/', '/v1%2F') }),
  'a doubly encoded slash': (method, path) => ({ method, path: path.replace('/v1/', '/v1%252F') }),
  'an encoded letter': (method, path) => ({ method, path: encodedLetter(path) }),
  'a backslash': (method, path) => ({ method, path: path.replace('/v1/', '/v1\\') }),
  'a semicolon': (method, path) => ({ method, path: `${path};x=1` }),
  'a semicolon inside': (method, path) => ({ method, path: path.replace('/v1/', '/v1;x/') }),
  'a zero': (method, path) => ({ method, path: `${path}%00` }),
  'a line break': (method, path) => ({ method, path: `${path}%0d%0a` }),
  'an ending': (method, path) => ({ method, path: `${path}.json` }),
  'an empty query': (method, path) => ({ method, path: `${path}?` }),
  'a method in the query': (method, path) => ({ method, path: `${path}?_method=GET` }),
  'the whole address': (method, path) => ({ method, path: `http://localhost${path}` }),
  HEAD: (_method, path) => ({ method: 'HEAD', path }),
  OPTIONS: (_method, path) => ({ method: 'OPTIONS', path }),
  'another method in a header': (method, path) => ({
    method: 'POST',
    path,
    headers: {
      'x-http-method-override': method,
      'x-http-method': method,
      'x-method-override': method,
    },
  }),
  'another path in a header': (method, path) => ({
    method: method === 'GET' ? 'GET' : 'POST',
    path: '/health/live',
    headers: { 'x-original-url': path, 'x-rewrite-url': path },
  }),
};

describe('another way to write a request', () => {
  const operations = describedOperations().filter(({ name }) => !PUBLIC.test(name));
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  let app: TestApp;
  let port: number;
  let subscriber: Person;
  let tried = 0;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    subscriber = await makePerson(app, await makeTenant(app), 'subscriber');
    port = await app.listen();
  });
  afterAll(async () => {
    agent.destroy();
    process.stdout.write(`routing: ${operations.length} protected operations, ${tried} requests\n`);
    await app.stop();
  });

  const pathOf = ({ path }: Operation) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'revision' ? '1' : randomUUID()));

  function send({ method, path, headers = {} }: Sent, token: string | null): Promise<number> {
    tried += 1;
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent,
          port,
          method,
          path,
          headers: {
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
            ...(method === 'POST' || method === 'PUT' || method === 'PATCH'
              ? { 'content-type': 'application/json', 'content-length': '2' }
              : {}),
            'if-match': '*',
            ...headers,
          },
        },
        (reply) => reply.resume().on('end', () => resolve(reply.statusCode ?? 0)),
      );
      sent.on('error', reject);
      sent.end(['POST', 'PUT', 'PATCH'].includes(method) ? '{}' : undefined);
    });
  }

  it.each(Object.entries(VARIANTS))(
    'opens no protected route without credentials: %s',
    async (what, vary) => {
      const open: string[] = [];
      for (const operation of operations) {
        const sent = vary(operation.method, pathOf(operation));
        const status = await send(sent, null);
        const harmless =
          what === 'another path in a header' && status === (sent.method === 'GET' ? 200 : 404);
        // a preflight names methods and no row; it is answered before anybody is known
        const preflight = what === 'OPTIONS' && status === 204;
        if (!harmless && !preflight && !REFUSED.includes(status))
          open.push(`${operation.name}: ${status}`);
      }
      expect(open).toEqual([]);
    },
  );

  it('gives nobody more than the plain one does', async () => {
    const more: string[] = [];
    let closed = 0;
    for (const operation of operations) {
      const path = pathOf(operation);
      if ((await send({ method: operation.method, path }, subscriber.token)) !== 403) continue;
      closed += 1;
      for (const [what, vary] of Object.entries(VARIANTS)) {
        if (what === 'another path in a header' || what === 'OPTIONS') continue;
        // another method may be another operation, which he may be allowed
        if (what === 'HEAD' && operation.method !== 'GET') continue;
        if (what === 'another method in a header' && operation.method !== 'POST') continue;
        const sent = vary(operation.method, path);
        const status = await send(sent, subscriber.token);
        if (!REFUSED.includes(status)) more.push(`${operation.name}, ${what}: ${status}`);
      }
    }
    expect(more).toEqual([]);
    expect(closed).toBeGreaterThan(20);
  }, 120_000);
});
