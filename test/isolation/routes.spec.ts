import { randomUUID } from 'node:crypto';
import { buildOpenApiDocument } from '#platform/http/openapi.js';
import type { Person } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';
import { BODIES, BODY_IDS, idOf, NO_IDS, PATH_KINDS, PLAIN, QUERY_IDS } from './places.js';
import { type FullTenant, makeFullTenant } from './two-tenants.js';

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

interface Route {
  readonly method: Method;
  readonly path: string;
  readonly name: string;
}

/** Headers that differ from answer to answer, whatever was asked for. */
const VOLATILE = ['x-request-id', 'date', 'content-length'];

describe('every route', () => {
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;
  let callers: readonly Person[];
  let routes: readonly Route[];

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
    callers = [a.administrator, a.officer, a.reviewer];
    routes = Object.entries(buildOpenApiDocument(app.nest).paths).flatMap(([path, item]) =>
      METHODS.filter((method) => Object.hasOwn(item, method.toLowerCase())).map((method) => ({
        method,
        path,
        name: `${method} ${path}`,
      })),
    );
  });
  afterAll(() => app.stop());

  /** Status, headers and body, with what the caller himself sent in taken out. */
  function seen({ status, headers, text }: Answer, sent: string): string {
    const kept = Object.entries(headers).filter(([name]) => !VOLATILE.includes(name));
    const body = text.replace(/"request_id":"[^"]*"/, '');
    return JSON.stringify([status, kept, body]).replaceAll(sent, '<id>');
  }

  /** Asks once with B's id and once with nobody's; gives both as they were seen. */
  async function compare(
    ask: (id: string) => Promise<Answer>,
    foreignId: string,
  ): Promise<{ readonly foreign: string; readonly nobodys: string }> {
    const unknownId = randomUUID();
    const foreign = seen(await ask(foreignId), foreignId);
    const nobodys = seen(await ask(unknownId), unknownId);
    return { foreign, nobodys };
  }

  const kindOf = (path: string) =>
    path.includes('{') ? PATH_KINDS.find(([prefix]) => path.startsWith(prefix))?.[1] : undefined;

  function fill(path: string, id: string): string {
    let first = true;
    return path.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (first) {
        first = false;
        return id;
      }
      const plain = PLAIN[name];
      if (plain === undefined) throw new Error(`no value for {${name}} of ${path}: say what it is`);
      return plain;
    });
  }

  it('is known to this walk', () => {
    const walked = (name: string) =>
      BODY_IDS.some(([route]) => route === name) ||
      QUERY_IDS.some(([path]) => `GET ${path}` === name);
    const unknown = routes.filter(
      ({ name, path }) => kindOf(path) === undefined && !(name in NO_IDS) && !walked(name),
    );
    // lists and creations without any id of another row
    const idFree = ['GET /v1/categories', 'GET /v1/users', 'POST /v1/media'];
    expect(unknown.filter(({ name }) => !idFree.includes(name))).toEqual([]);
    expect(routes.length).toBeGreaterThan(35);
  });

  it("answers another tenant's id in its path exactly like nobody's", async () => {
    let tried = 0;
    for (const route of routes) {
      const kind = kindOf(route.path);
      if (kind === undefined) continue;
      for (const caller of callers) {
        const body = BODIES[route.name];
        const ask = (id: string) =>
          app.call(route.method, fill(route.path, id), {
            token: caller.token,
            headers: { 'if-match': '"1"', 'if-none-match': '"0"' },
            ...(body === undefined ? {} : { body }),
          });
        const { foreign, nobodys } = await compare(ask, idOf(kind, b));
        expect({ route: route.name, role: caller.role, answer: foreign }).toEqual({
          route: route.name,
          role: caller.role,
          answer: nobodys,
        });
        expect(foreign).toMatch(/^\[(404|403),/);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(70);
  });

  it.each(BODY_IDS)(
    "%s answers another tenant's %s exactly like nobody's",
    async (name, field, kind) => {
      const [method, path] = name.split(' ');
      if (method !== 'POST' || path === undefined) throw new Error(`unexpected ${name}`);
      const ask = (id: string) =>
        app.call(method, path, {
          token: a.administrator.token,
          body: { ...BODIES[name], [field]: id },
        });
      const { foreign, nobodys } = await compare(ask, idOf(kind, b));
      expect(foreign).toBe(nobodys);
      expect(foreign).toMatch(/^\[422,/);
    },
  );

  it.each(QUERY_IDS)(
    "GET %s?%s answers another tenant's id exactly like nobody's",
    async (path, field, kind) => {
      const ask = (id: string) =>
        app.call('GET', `${path}?${field}=${id}`, { token: a.administrator.token });
      const { foreign, nobodys } = await compare(ask, idOf(kind, b));
      expect(foreign).toBe(nobodys);
      expect(foreign).toMatch(/^\[200,/);
    },
  );

  it("shows no word of another tenant's in any list", async () => {
    for (const { method, path, name } of routes) {
      if (method !== 'GET' || path.includes('{')) continue;
      for (const caller of callers) {
        const answer = await app.call('GET', path, { token: caller.token });
        expect({ name, leaks: answer.text.includes(b.canary) }).toEqual({
          name,
          leaks: false,
        });
      }
    }
  });

  it('refuses who is not signed in, everywhere but on public routes', async () => {
    const open: string[] = [];
    for (const { method, path, name } of routes) {
      const answer = await app.call(
        method,
        fill(
          path.replace('{tenant}', 'alfa').replace('{slug}', 'x').replace('{filename}', 'x'),
          randomUUID(),
        ),
        {
          headers: { 'if-match': '"1"' },
        },
      );
      if (answer.status !== 401) open.push(name);
    }
    expect(open.sort()).toEqual(
      [
        'GET /health/live',
        'GET /health/ready',
        ...routes.map(({ name }) => name).filter((name) => name.includes('/v1/delivery/')),
        'POST /v1/auth/login',
        'POST /v1/auth/refresh',
      ].sort(),
    );
  });
});
