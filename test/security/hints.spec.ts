import { TestApp } from '../support/test-app.js';
import { type Caller, strangersTo } from '../isolation/callers.js';
import { describedOperations, type Operation, type Place } from '../isolation/operations.js';
import { KINDS, type Kind, nobodys, NOT_WALKED } from '../isolation/places.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { type Difference, Walk } from '../isolation/walk.js';

/** Where callers, proxies and libraries say whom they mean; nothing of it is believed where no operation asks for it. */
const HINTS: readonly (readonly [part: Place['in'], name: string, kind: Kind])[] = [
  ['header', 'x-tenant-id', 'tenant'],
  ['header', 'x-tenant', 'tenantSlug'],
  ['header', 'x-tenant-slug', 'tenantSlug'],
  ['header', 'x-forwarded-host', 'host'],
  ['header', 'host', 'host'],
  ['header', 'x-access-grant', 'tenant'],
  ['header', 'x-user-id', 'user'],
  ['header', 'idempotency-key', 'word'],
  ['header', 'if-none-match', 'word'],
  ['header', 'x-http-method-override', 'word'],
  ['header', 'cookie', 'tenant'],
  ['query', 'tenant_id', 'tenant'],
  ['query', 'tenant', 'tenantSlug'],
  ['query', 'include', 'word'],
  ['query', 'fields', 'word'],
  ['body', 'tenant_id', 'tenant'],
  ['body', 'id', 'post'],
];

/** Longer than the trail of reads waits before it is written. */
const TRAIL_MS = 1_500;

describe('a tenant named where nobody asks for one', () => {
  const operations = describedOperations().filter(({ name }) => !(name in NOT_WALKED));
  let app: TestApp;
  let b: FullTenant;
  let caller: Caller | undefined;
  let walk: Walk;
  let since: string;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    const a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
    [caller] = await strangersTo(app, a);
    walk = await Walk.between(app, a, b);
    await new Promise((resolve) => setTimeout(resolve, TRAIL_MS));
    since = new Date().toISOString();
  });
  afterAll(async () => {
    process.stdout.write(
      `isolation: ${HINTS.length} forged hints, ${walk.comparisons} comparisons\n`,
    );
    await app.stop();
  });

  it.each(HINTS)('in %s %s is not believed', async (part, name, kind) => {
    const wrong: Difference[] = [];
    const place: Place = { in: part, name, kind, list: false };
    const foreign = KINDS[kind](b);
    const pair = { foreign, unknown: nobodys(kind, foreign) };
    if (caller === undefined) throw new Error('nobody asks');
    for (const operation of operations) {
      const takesBody = /^(POST|PUT|PATCH)$/.test(operation.method) && !operation.multipart;
      if (part === 'body' && !takesBody) continue;
      const asked = harmless(operation, since);
      wrong.push(...(await walk.differences(asked, place, caller, pair, [operation.method])));
    }
    expect(wrong).toEqual([]);
  });
});

/**
 * The same operation where it changes nothing that others look at: with ids of nobody's in the path of a change; of the
 * trail only what it had when the walk began, since each step of the walk makes it longer.
 */
function harmless(operation: Operation, since: string): Operation {
  if (operation.path === '/v1/audit') return { ...operation, path: `/v1/audit?to=${since}` };
  if (operation.method === 'GET') return operation;
  const nobody = '00000000-0000-4000-8000-000000000000';
  const plain = Object.fromEntries(
    Object.keys(operation.inPath).map((name) => [name, () => nobody]),
  );
  return { ...operation, inPath: {}, plain: { ...operation.plain, ...plain } };
}
