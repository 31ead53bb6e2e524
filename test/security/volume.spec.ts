import { at } from '../support/json.js';
import { TestApp } from '../support/test-app.js';
import { ask, seen } from '../isolation/ask.js';
import { type Caller, peopleOf } from '../isolation/callers.js';
import { describedOperations, NOWHERE, type Operation } from '../isolation/operations.js';
import { BY_ITSELF, NOT_WALKED } from '../isolation/places.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';

/** Longer than the trail of reads waits before it is written. */
const TRAIL_MS = 1_500;
const ROWS = 100;

describe('what a tenant sees', () => {
  const reads = describedOperations().filter(
    ({ name, method }) => method === 'GET' && !(name in NOT_WALKED) && !(name in BY_ITSELF),
  );
  let app: TestApp;
  let a: FullTenant;
  let callers: readonly Caller[];
  let since: string;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    callers = [...peopleOf('A', a), { name: 'nobody', headers: {} }];
    await new Promise((resolve) => setTimeout(resolve, TRAIL_MS));
    since = new Date().toISOString();
  });
  afterAll(() => app.stop());

  const asItWas = (operation: Operation): Operation =>
    operation.path === '/v1/audit'
      ? { ...operation, path: `/v1/audit?limit=100&to=${since}` }
      : operation;

  /** Every read of every route, with the tenant's own references, by each of its people. */
  async function everything(): Promise<ReadonlyMap<string, string>> {
    const all = new Map<string, string>();
    for (const operation of reads.map(asItWas)) {
      for (const caller of callers) {
        const asked = { operation, place: NOWHERE, value: 'pt', caller, own: a };
        const answer = seen(await ask(app, asked), '\0', 'GET');
        // that the tenant itself is asking is counted meanwhile
        const text = answer.includes('requests_per_month')
          ? answer.replace(/(requests_per_month\\*":|content-length\\*",\\*")\d+/g, '$1n')
          : answer;
        all.set(`${caller.name} ${operation.name}`, text);
      }
    }
    return all;
  }

  async function nextWpId(name: string): Promise<number> {
    const answer = await app.call('POST', '/v1/categories', {
      token: a.administrator.token,
      body: { name },
    });
    const wpId = at(answer.body, 'wp_id');
    if (typeof wpId !== 'number') throw new Error(`no wp_id: ${answer.text}`);
    return wpId;
  }

  it('is the same to the letter in a database of its own and beside a tenant with hundreds of rows', async () => {
    const alone = await everything();
    const again = await everything();
    // first that it stands still by itself, so that a difference means something
    expect([...again].filter(([name, text]) => alone.get(name) !== text)).toEqual([]);

    const b = await makeFullTenant(app, 'beta');
    for (const sql of [
      `insert into categories (tenant_id, name, slug) select $1, 'Seção ' || n || $2, 'secao-' || n from generate_series(1, ${ROWS}) n`,
      `insert into users (tenant_id, email, password_hash, role, name)
         select $1, n || '@' || $2 || '.example', '!', 'author', $2 || n from generate_series(1, ${ROWS}) n`,
      `insert into posts (tenant_id, title, slug, content, author_id)
         select $1, $2 || n, 'artigo-' || n, $2, (select id from users where tenant_id = $1 and role = 'author' limit 1)
           from generate_series(1, ${ROWS}) n`,
    ]) {
      await app.database.admin(sql, [b.tenant.id, b.canary]);
    }
    const beside = await everything();
    expect([...beside].filter(([name, text]) => alone.get(name) !== text)).toEqual([]);
    expect(alone.size).toBeGreaterThan(100);
    expect([...alone.values()].filter((text) => text.startsWith('[200')).length).toBeGreaterThan(
      50,
    );
  }, 120_000);

  it('counts on from its own last number', async () => {
    const first = await nextWpId('Antes');
    const b = await makeFullTenant(app, 'gama');
    await app.database.admin(
      `insert into categories (tenant_id, name, slug) select $1, 'Seção ' || n, 'outra-' || n from generate_series(1, ${ROWS}) n`,
      [b.tenant.id],
    );
    expect(await nextWpId('Depois')).toBe(first + 1);
  });
});
