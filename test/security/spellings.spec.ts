import type { Method } from '../support/test-app.js';
import { TestApp } from '../support/test-app.js';
import { describedOperations } from '../isolation/operations.js';
import { KINDS } from '../isolation/places.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';

/** Other ways to write a path, some of which a router may take for the same one. */
const SPELLINGS: readonly (readonly [name: string, spell: (path: string) => string])[] = [
  ['capitals', (path) => path.toUpperCase()],
  ['a slash at the end', (path) => `${path}/`],
  ['two slashes at the beginning', (path) => `/${path}`],
  ['two slashes inside', (path) => path.replace('/v1/', '/v1//')],
  ['a dot', (path) => path.replace('/v1/', '/v1/./')],
  ['two dots', (path) => path.replace('/v1/', '/v1/x/../')],
  ['an encoded dot', (path) => path.replace('/v1/', '/v1/%2e/')],
  ['an encoded slash', (path) => path.replace('/v1/', '/v1%2f')],
  ['an encoded letter', (path) => path.replace('/v1/', '/%761/')],
  ['an encoded percent sign', (path) => path.replace('/v1/', '/%25761/')],
  ['a semicolon', (path) => `${path};x=1`],
  ['a semicolon inside', (path) => path.replace('/v1/', '/v1;x/')],
  ['a backslash', (path) => path.replace('/v1/', '/v1\\')],
  ['a NUL', (path) => `${path}%00`],
  ['an ending', (path) => `${path}.json`],
  ['an empty query', (path) => `${path}?`],
];
const OVERRIDES = ['x-http-method-override', 'x-http-method', 'x-method-override'];

describe('other spellings of protected routes', () => {
  const operations = describedOperations().filter(
    ({ name }) => !/ \/(v1\/delivery|health)\/|^POST \/v1\/auth\//.test(name),
  );
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
  });
  afterAll(() => app.stop());

  /** With B's references in the path. */
  function pathOf({ path, inPath, plain }: (typeof operations)[number]): string {
    return path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const kind = inPath[name];
      return (kind === undefined ? plain[name]?.(b) : KINDS[kind](b)) ?? 'x';
    });
  }

  it.each(SPELLINGS)('with %s let in nobody without credentials', async (_, spell) => {
    const open: string[] = [];
    for (const operation of operations) {
      const methods: readonly Method[] =
        operation.method === 'GET' ? ['GET', 'HEAD'] : [operation.method];
      for (const method of methods) {
        const answer = await app.call(method, spell(pathOf(operation)), {
          headers: { 'if-match': '*' },
        });
        if (![400, 401, 404, 405, 415].includes(answer.status)) {
          open.push(`${method} ${operation.path}: ${answer.status}`);
        }
      }
    }
    expect(open).toEqual([]);
  });

  it.each(SPELLINGS)("with %s show A nothing of B's", async (_, spell) => {
    const leaks: string[] = [];
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      const path = pathOf(operation);
      const answer = await app.call('GET', spell(path), { token: a.administrator.token });
      if (answer.text.includes(b.canary)) leaks.push(path);
    }
    expect(leaks).toEqual([]);
  });

  it.each(OVERRIDES)('are not made by %s: what is sent as GET is a GET', async (header) => {
    const before = await app.call('GET', `/v1/posts/${a.postId}`, {
      token: a.administrator.token,
    });
    const answer = await app.call('GET', `/v1/posts/${a.postId}`, {
      token: a.administrator.token,
      headers: { [header]: 'DELETE', 'if-match': '*' },
    });
    expect(answer.text).toBe(before.text);
    const after = await app.call('GET', `/v1/posts/${a.postId}`, { token: a.administrator.token });
    expect(after.status).toBe(200);
  });
});
