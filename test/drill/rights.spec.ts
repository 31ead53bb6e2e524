import pg from 'pg';
import { isTenantId } from '#kernel/ids.js';
import type { Role } from '#kernel/permissions.js';
import { type Scope, systemScope } from '#kernel/scope.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { textAt } from '../support/json.js';
import { makePerson } from '../support/people.js';
import { scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';

/** What no statement does in the name of somebody whose role may not; the ids are those of his own tenant. */
const ATTACKS: Readonly<Record<string, (a: FullTenant, own: string) => string>> = {
  'raises himself': (_a, own) => `update users set role = 'administrator' where id = '${own}'`,
  'lowers the administrator': ({ administrator }) =>
    `update users set role = 'subscriber' where id = '${administrator.id}'`,
  'removes the administrator': ({ administrator }) =>
    `update users set deleted_at = now() where id = '${administrator.id}'`,
  'vouches for a registry': (_a, own) =>
    `update users set validated_at = now(), professional_registry = 'CRM/SP 1' where id = '${own}'`,
  'renames another': ({ author }) => `update users set name = 'x' where id = '${author.id}'`,
  'condemns his tenant': () =>
    `update tenants set status = 'deleting', deletion_due_at = now() + interval '25 hours'
      where id = app.current_tenant()`,
  'renames his tenant': () => `update tenants set name = 'x' where id = app.current_tenant()`,
  'writes a reason': () => `update tenants set status_reason = 'x' where id = app.current_tenant()`,
  'makes a tenant': () => `insert into tenants (slug, name) values ('dele', 'Dele')`,
  'lowers what its articles must reach': () => 'update tenant_settings set lgpd_min_score = 0',
  'lets pages in': () => `update tenant_settings set cors_origins = array['https://evil.example']`,
  'claims a domain': () => `insert into tenant_domains (domain) values ('evil.example')`,
  'takes a domain off': ({ domainId }) => `delete from tenant_domains where id = '${domainId}'`,
  'orders an export': (_a, own) =>
    `insert into tenant_exports (requested_by, include_phi, reason) values ('${own}', true, 'x')`,
  'finishes an export': ({ exportId }) =>
    `update tenant_exports set state = 'failed', failure = 'x' where id = '${exportId}'`,
  'makes a key': () =>
    `select app.create_api_key('x', sha256('x'), array['delivery:restricted'], '{}', '{}', now() + interval '1 day', '!')`,
  'makes a successor of a key': ({ apiKey }) =>
    `select app.rotate_api_key('${apiKey.id}', sha256('x'), now() + interval '1 day', interval '1 hour')`,
  'opens a key to every network': ({ apiKey }) =>
    `update api_keys set ip_ranges = '{}', origins = '{}' where id = '${apiKey.id}'`,
  'revokes a key': ({ apiKey }) =>
    `update api_keys set revoked_at = now() where id = '${apiKey.id}'`,
  'invites somebody': () =>
    `select app.create_invitation('x@evil.example', 'x', 'administrator', null, null, null, sha256('x'),
       interval '1 day', gen_random_uuid(), 'x', 'x', 'x')`,
  'hides an access from the administrators': ({ grantId }) =>
    `update access_grants set told = array['requested', 'approved', 'used', 'ended'] where id = '${grantId}'`,
  'invents an access': ({ grantId }) =>
    `update access_grants set first_used_at = now() where id = '${grantId}'`,
  'decides on an access': ({ grantId }) =>
    `update access_grants set state = 'approved' where id = '${grantId}'`,
  'puts another file behind a row': ({ mediaId, tenant }) =>
    `update media set file_path = '${tenant.id}/x', sha256 = repeat('0', 64), mime_type = 'text/html'
      where id = '${mediaId}'`,
  'makes a file small': ({ mediaId }) =>
    `update media set file_size = 1, filename = 'x' where id = '${mediaId}'`,
};

/** What ends the name a statement works under while it runs: before its rows are told to the trail. */
const NAMELESS: readonly string[] = [
  'actor_id',
  'actor_name',
  'request_id',
  'decision',
  'trust_score',
  'proof',
].map((name) => `set_config('app.${name}', '0', true)`);

/** SQL in somebody's own signed context gives him no right that his role does not have. */
describe('arbitrary SQL in a signed context', () => {
  let app: TestApp;
  let a: FullTenant;
  let subscriber: string;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    subscriber = (await makePerson(app, a.tenant, 'subscriber')).id;
    // a grant that could be said to have been used
    const { guest, tenant } = a;
    await app.database.admin(
      `insert into access_grants (tenant_id, admin_id, reason, scope, minutes, state, decided_by, decided_at,
           starts_at, expires_at)
         select $1, $2, 'Incidente 4712: nada abre', array['posts'], 60, 'approved', $3, now(), now(),
                now() + interval '1 hour'`,
      [tenant.id, guest.id, a.administrator.id],
    );
  });
  afterAll(() => app.stop());

  const ids: Readonly<Partial<Record<Role, () => string>>> = {
    subscriber: () => subscriber,
    service: () => a.apiKey.serviceUserId,
    author: () => a.author.id,
    medical_admin: () => a.reviewer.id,
    compliance_officer: () => a.officer.id,
    administrator: () => a.administrator.id,
  };
  const idOf = (role: Role) => ids[role]?.() ?? '';

  const scopeAs = (role: Role, id = idOf(role)): Scope => scopeOf(a.tenant.id, id, role);

  function scopeOfWork(name: string): Scope {
    if (!isTenantId(a.tenant.id)) throw new Error('this is no tenant');
    return systemScope(a.tenant.id, name, 'test');
  }

  /** What came of it, and then it is taken back: rows changed or shown, or the SQLSTATE that refused it. */
  async function run(scope: Scope, ...statements: readonly string[]): Promise<unknown> {
    const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await client.connect();
    try {
      await client.query('begin');
      await setContext(app.database, client, scope);
      let rows: number | null = 0;
      for (const sql of statements) rows = (await client.query(sql)).rowCount;
      return rows;
    } catch (error) {
      return error instanceof pg.DatabaseError ? error.code : error;
    } finally {
      await client.query('rollback');
      await client.end();
    }
  }

  const REFUSED = ['42501', '23514'];
  it.each(['subscriber', 'service', 'author', 'medical_admin', 'compliance_officer'] as const)(
    'does nothing that is an administrator’s, ridden as %s',
    async (role) => {
      const done: unknown[] = [];
      for (const [aim, sql] of Object.entries(ATTACKS)) {
        const outcome = await run(scopeAs(role), sql(a, idOf(role)));
        // what a policy hides is as good as refused
        if (outcome !== 0 && !REFUSED.includes(String(outcome))) done.push([aim, outcome]);
      }
      expect(done).toEqual([]);
    },
  );

  it('does nothing of it in the name of the pipeline either', async () => {
    const scope = scopeOfWork('pipeline');
    const done: unknown[] = [];
    for (const [aim, sql] of Object.entries(ATTACKS)) {
      const outcome = await run(scope, sql(a, subscriber));
      if (!REFUSED.includes(String(outcome))) done.push([aim, outcome]);
    }
    expect(done).toEqual([]);
  });

  it('does not take the word of a role that the row does not have, nor of a row that was not signed', async () => {
    const sql = `update users set name = 'x' where id = '${a.author.id}'`;
    expect(await run(scopeAs('administrator', subscriber), sql)).toBe('42501');
    expect(await run(scopeAs('author', a.administrator.id), sql)).toBe('42501');
    expect(await run(scopeAs('administrator'), sql)).toBe(1);
  });

  it.each([
    'renames another',
    'vouches for a registry',
    'renames his tenant',
    'lets pages in',
    'claims a domain',
    'takes a domain off',
    'makes a key',
    'makes a successor of a key',
    'opens a key to every network',
    'revokes a key',
    'decides on an access',
  ])('lets an administrator do what is his: %s', async (aim) => {
    const sql = ATTACKS[aim]?.(a, a.author.id) ?? '';
    expect(await run(scopeAs('administrator'), sql)).toBe(1);
  });

  it.each([
    'raises himself',
    'removes the administrator',
    'makes a tenant',
    'writes a reason',
    'finishes an export',
    'hides an access from the administrators',
    'invents an access',
    'puts another file behind a row',
    'makes a file small',
  ])('does not let an administrator do what is nobody’s: %s', async (aim) => {
    const sql = ATTACKS[aim]?.(a, a.administrator.id) ?? '';
    expect(await run(scopeAs('administrator'), sql.replace(`'administrator'`, `'editor'`))).toBe(
      '42501',
    );
  });

  it('leaves nobody who was removed to come back, and says who removed him', async () => {
    const remove = `update users set deleted_at = now(), deleted_by = '${a.officer.id}' where id = '${a.author.id}'`;
    const back = `update users set deleted_at = null, deleted_by = null where id = '${a.author.id}'`;
    const by = `select 1 from users where id = '${a.author.id}' and deleted_by = '${a.administrator.id}'`;
    expect(await run(scopeAs('administrator'), remove, by)).toBe(1);
    expect(await run(scopeAs('administrator'), remove, back)).toBe('42501');
  });

  it('lets a tenant wait for a week at least, whatever it asks for', async () => {
    const wish = ATTACKS['condemns his tenant']?.(a, '') ?? '';
    const due = `select 1 from tenants where deletion_due_at = now() + interval '7 days'`;
    expect(await run(scopeAs('administrator'), wish, due)).toBe(1);
  });

  it.each(NAMELESS)('leaves no change without a name: %s', async (nameless) => {
    const changes = [
      `update posts set title = 'x' where id = '${a.postId}' returning ${nameless}`,
      `update categories set description = 'x' where id = '${a.categoryId}' returning ${nameless}`,
      `insert into categories (name, slug) values ('x', 'x') returning ${nameless}`,
      `delete from media where id = '${a.mediaId}' returning ${nameless}`,
      `update workflow_states set state = 'revision_required', decision_reason = 'x'
        where content_id = '${a.pendingPostId}' returning ${nameless}`,
    ];
    for (const sql of changes) {
      const outcome = await run(scopeAs('medical_admin'), sql);
      expect({ sql, outcome }).toEqual({ sql, outcome: '42501' });
    }
    const named = changes.map((sql) => sql.replace(nameless, '1'));
    for (const sql of named) {
      const outcome = await run(scopeAs('medical_admin'), sql);
      expect({ sql, outcome }).toEqual({ sql, outcome: 1 });
    }
  });

  it('lets the house note what it told of an access', async () => {
    const scope = scopeOfWork('access-grants');
    const told = ATTACKS['hides an access from the administrators']?.(a, '') ?? '';
    expect(await run(scope, told)).toBe(1);
    const [used] = await app.database.admin<{ id: string }>(
      `select id from access_grants where state = 'approved' and tenant_id = $1`,
      [a.tenant.id],
    );
    const id = textAt(used, 'id');
    const note = `update access_grants set first_used_at = now() where id = '${id}'`;
    expect(await run(scope, note)).toBe(1);
    expect(await run(scopeAs('subscriber'), note)).toBe('42501');
  });
});
