import { buildOpenApiDocument } from '#platform/http/openapi.js';
import { at } from '../support/json.js';
import { TestApp } from '../support/test-app.js';
import { ask, requestsSoFar } from './ask.js';
import { askerOf, type Caller, peopleOf, strangersTo } from './callers.js';
import { describedOperations, NOWHERE, type Operation, type Place } from './operations.js';
import { BY_DESIGN, KINDS, NOT_IN_THE_DESCRIPTION, NOT_REAL, NOT_WALKED } from './places.js';
import { type FullTenant, makeFullTenant } from './two-tenants.js';
import { type Difference, Walk } from './walk.js';

/** What answers without credentials. */
const PUBLIC =
  / \/(v1\/delivery|health)\/|^POST \/v1\/auth\/(login|refresh|forgot-password|reset-password|accept-invitation|confirm-email)$/;

describe('every place of every route where a reference can stand', () => {
  const described = describedOperations();
  const operations = described.filter(({ name }) => !(name in NOT_WALKED));
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;
  let strangers: readonly Caller[];
  let walk: Walk;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
    strangers = await strangersTo(app, a);
    walk = await Walk.between(app, a, b);
  });
  afterAll(async () => {
    const places = operations.reduce((sum, operation) => sum + operation.places.length, 0);
    process.stdout.write(
      `isolation: ${operations.length} operations, ${places} places of a reference, ${strangers.length} callers, ` +
        `${walk.comparisons} comparisons, ${requestsSoFar()} requests\n`,
    );
    await app.stop();
  });

  const byDesign = (caller: Caller, operation: Operation, place: Place) =>
    [caller.name, caller.name.split(' ')[0]].some((who) =>
      [operation.name, `${operation.name} ${place.name}`].some(
        (where) => `${who} ${where}` in BY_DESIGN,
      ),
    );

  it('is known to this walk: say in test/isolation/places.ts what these are', () => {
    expect(described.flatMap(({ unknown }) => unknown)).toEqual([]);
    const names = described.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(NOT_WALKED)));
  });

  it('belongs to an operation of docs/openapi.json, or to a page that is no part of the API', () => {
    const server: { printRoutes(options: object): string } = app.nest
      .getHttpAdapter()
      .getInstance();
    const known = new Set(described.map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')));
    const served = pathsOf(server.printRoutes({ commonPrefix: false }));
    expect(new Set(served.filter((path) => known.has(path)))).toEqual(known);
    const hidden = served.filter(
      (path) => !known.has(path) && !NOT_IN_THE_DESCRIPTION.some((page) => page.test(path)),
    );
    expect(hidden).toEqual([]);
    const built = Object.entries(buildOpenApiDocument(app.nest).paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(built.sort()).toEqual(described.map(({ name }) => name).sort());
  });

  it.each(['path', 'query', 'body', 'header'] as const)(
    "in the %s: another tenant's is answered exactly like nobody's, whoever asks",
    async (part) => {
      const wrong: Difference[] = [];
      for (const operation of operations) {
        for (const place of operation.places.filter((one) => one.in === part)) {
          const pair = await walk.pairFor(operation, place);
          for (const caller of strangers) {
            if (byDesign(caller, operation, place)) continue;
            wrong.push(...(await walk.differences(operation, place, caller, pair)));
          }
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('is closed to who holds no credentials, everywhere but on public routes', async () => {
    const open: string[] = [];
    const caller = { name: 'nobody', headers: {} };
    for (const operation of described) {
      const [place = NOWHERE] = operation.places;
      const value = KINDS[place.kind](a);
      const answer = await ask(app, { operation, place, value, caller, own: a });
      const code = at(JSON.parse(answer.text === '' ? '{}' : answer.text), 'code');
      if (answer.status !== 401 || code !== 'auth.missing_credentials') open.push(operation.name);
    }
    const names = described.map(({ name }) => name);
    expect(open.sort()).toEqual(names.filter((name) => PUBLIC.test(name)).sort());
  });

  // last: here things happen to B's rows
  it('is real: its owner is answered otherwise than for one that nobody has', async () => {
    const owners = [
      ...peopleOf('B', b),
      askerOf(b),
      // published articles are for everybody, but not for a person's token
      ...strangers.filter(({ name }) => name.startsWith('platform') || name === 'nobody'),
    ];
    const silent: string[] = [];
    for (const operation of operations) {
      for (const place of operation.places) {
        const where = `${operation.name} ${place.name}`;
        // a grant is real to who was let in, and that is no owner: test/e2e/access-grants.spec.ts
        const skipped = place.kind === 'cursor' || place.in === 'header';
        if (skipped || where in NOT_REAL) continue;
        if (!(await walk.isReal(operation, place, owners))) silent.push(where);
      }
    }
    expect(silent).toEqual([]);
  }, 120_000);
});

/** The paths of fastify's drawing of its tree of routes. */
function pathsOf(drawing: string): readonly string[] {
  const parts: string[] = [];
  const paths: string[] = [];
  for (const line of drawing.split('\n')) {
    const match =
      /^([│├└─\s]*)(\S+) \(([A-Z, ]+)\)/u.exec(line) ?? /^([│├└─\s]*)(\S+)$/u.exec(line);
    if (match === null) continue;
    const depth = Math.floor((match[1] ?? '').length / 4);
    parts.splice(depth - 1, parts.length, match[2] ?? '');
    if (match[3] !== undefined) paths.push(parts.join(''));
  }
  return paths;
}
