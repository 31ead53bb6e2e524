import { randomUUID } from 'node:crypto';
import { isUserId } from '#kernel/ids.js';
import { personOf, type Scope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { allSent, letterAbout, tokenIn, writtenLetters } from '../support/letters.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const SEALED = [
  'posts',
  'media',
  'audit_trail',
  'categories',
  'custom_fields',
  'tenant_settings',
  'tenant_domains',
  'post_revisions',
  'users',
];

describe('tenants', () => {
  let app: TestApp;
  let admin: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    admin = await makePlatformAdmin(app);
  });
  afterAll(() => app.stop());

  function newTenant(changes: Readonly<Record<string, unknown>> = {}) {
    const slug = `clinica-${randomUUID().slice(0, 8)}`;
    const administrator = { email: `Chefe@${slug}.example`, name: 'Chefe' };
    return { slug, name: 'Clínica Nova', administrator, ...changes };
  }

  function create(body: unknown): Promise<Answer> {
    return app.call('POST', '/v1/tenants', { token: admin.token, body });
  }

  function change(id: string, version: string, body: unknown): Promise<Answer> {
    const headers = { 'if-match': version };
    return app.call('PATCH', `/v1/tenants/${id}`, { token: admin.token, body, headers });
  }

  async function accept(email: string): Promise<Answer> {
    const letter = await letterAbout(app, email, 'Convite');
    const body = { token: tokenIn(letter), password: PASSWORD };
    return app.call('POST', '/v1/auth/accept-invitation', { body });
  }

  it('makes a tenant and invites an administrator, who can sign in', async () => {
    const body = newTenant();
    const answer = await create(body);
    expect(answer.status).toBe(201);
    const id = textAt(answer.body, 'id');
    expect(answer.headers).toMatchObject({ location: `/v1/tenants/${id}`, etag: '"1"' });
    expect(answer.body).toMatchObject({ slug: body.slug, status: 'active' });
    expect(answer.body).not.toHaveProperty('settings');
    const read = await app.call('GET', `/v1/tenants/${id}`, { token: admin.token });
    expect(read.body).toEqual(answer.body);
    expect((await accept(body.administrator.email)).status).toBe(202);
    const signedIn = await app.call('POST', '/v1/auth/login', {
      body: { email: body.administrator.email, password: PASSWORD },
    });
    const token = textAt(signedIn.body, 'access_token');
    const me = await app.call('GET', '/v1/me', { token });
    expect(me.body).toMatchObject({ role: 'administrator', tenant: { id, slug: body.slug } });
    const invitations = await app.call('GET', '/v1/invitations', { token });
    expect(rowsOf(invitations.body)).toMatchObject([{ state: 'accepted', invited_by: null }]);
  });

  it('makes nothing when the slug is taken', async () => {
    const first = newTenant();
    await create(first);
    const sameSlug = await create(newTenant({ slug: first.slug }));
    expect(sameSlug.status).toBe(409);
    expect(sameSlug.body.code).toBe('tenants.slug_taken');
    await allSent(app);
    const letters = writtenLetters(app).filter(({ to }) => to.endsWith(`@${first.slug}.example`));
    expect(letters).toHaveLength(1);
  });

  it('answers alike whether the administrator has an account elsewhere; he alone is told', async () => {
    const known = await makePerson(app, await makeTenant(app), 'author');
    const bare = ({ status, headers, text }: Answer, ...own: string[]) => [
      status,
      Object.keys(headers).sort(),
      own
        .reduce((left, word) => left.replaceAll(word, '<own>'), text)
        .replace(/"(id|\w+_at)":"[^"]*"/g, ''),
    ];
    const withKnown = newTenant({ administrator: { email: known.email, name: 'Chefe' } });
    const withUnknown = newTenant();
    expect(bare(await create(withKnown), withKnown.slug)).toEqual(
      bare(await create(withUnknown), withUnknown.slug),
    );
    const letter = await letterAbout(app, known.email, 'Convite');
    expect(letter.text).toContain('já entra no Parecer');
    expect((await accept(known.email)).body.code).toBe('users.email_taken');
  });

  it('invites another administrator only while there is none', async () => {
    const { slug, administrator } = newTenant();
    const id = textAt((await create(newTenant({ slug, administrator }))).body, 'id');
    const lost = tokenIn(await letterAbout(app, administrator.email, 'Convite'));
    const invite = (email: string) =>
      app.call('POST', `/v1/tenants/${id}/administrator`, {
        token: admin.token,
        body: { email, name: 'Outra chefe' },
      });
    const second = `outra@${slug}.example`;
    expect(await invite(second)).toMatchObject({ status: 202, body: { status: 'accepted' } });
    const late = await app.call('POST', '/v1/auth/accept-invitation', {
      body: { token: lost, password: PASSWORD },
    });
    expect(late.body.code).toBe('auth.invalid_link');
    expect((await accept(second)).status).toBe(202);
    const refused = await invite(`terceira@${slug}.example`);
    expect([refused.status, refused.body.code]).toEqual([409, 'tenants.has_administrator']);
    const nowhere = await app.call('POST', `/v1/tenants/${randomUUID()}/administrator`, {
      token: admin.token,
      body: { email: second, name: 'X' },
    });
    expect(nowhere.body.code).toBe('tenants.not_found');
  });

  it.each([
    ['an unknown field', { plan: 'gold' }, 400, '/plan'],
    [
      'a field unknown to the administrator',
      { administrator: { role: 'king' } },
      400,
      '/administrator/role',
    ],
    ['a slug no host name takes', { slug: 'Clínica' }, 422, '/slug'],
    ['a slug with a hyphen at its end', { slug: 'clinica-' }, 422, '/slug'],
    ['a slug of 64 characters', { slug: 'x'.repeat(64) }, 422, '/slug'],
    ['nobody as administrator', { administrator: null }, 422, '/administrator'],
    ['a list as administrator', { administrator: [] }, 422, '/administrator'],
  ])('refuses %s', async (_what, wrong, status, pointer) => {
    const answer = await create(newTenant(wrong));
    expect(answer.status).toBe(status);
    expect(JSON.stringify(at(answer.body, 'errors'))).toContain(pointer);
  });

  it('renames against the version one has read', async () => {
    const tenant = await makeTenant(app);
    const named = await change(tenant.id, '"1"', { name: 'Outra' });
    expect(named.status).toBe(200);
    expect(named.body).toMatchObject({ name: 'Outra', version: 2 });
    expect((await change(tenant.id, '"1"', { name: 'Late' })).body.code).toBe('tenants.stale');
    const missing = await app.call('PATCH', `/v1/tenants/${tenant.id}`, {
      token: admin.token,
      body: {},
    });
    expect(missing.status).toBe(428);
    expect((await change(randomUUID(), '*', { name: 'X' })).body.code).toBe('tenants.not_found');
    expect((await change('no-uuid', '*', { name: 'X' })).status).toBe(404);
  });

  it.each(['slug', 'settings', 'status', 'legal_hold_reason', 'deletion_due_at', 'erased'])(
    'does not set %s by a change of the tenant',
    async (field) => {
      const tenant = await makeTenant(app);
      const answer = await change(tenant.id, '*', { [field]: 'x' });
      expect(answer.body).toMatchObject({
        code: 'request.unknown_field',
        errors: [{ pointer: `/${field}` }],
      });
    },
  );

  it('lists all of them, newest first', async () => {
    await makeTenant(app);
    const newest = await makeTenant(app);
    const { body } = await app.call('GET', '/v1/tenants?limit=1', { token: admin.token });
    expect(rowsOf(body).map((row) => row.id)).toEqual([newest.id]);
    const next = await app.call('GET', `/v1/tenants?cursor=${textAt(body, 'next_cursor')}`, {
      token: admin.token,
    });
    expect(rowsOf(next.body).map((row) => row.id)).not.toContain(newest.id);
  });

  it('is closed to everybody inside a tenant', async () => {
    const tenant = await makeTenant(app);
    const inside = await makePerson(app, tenant, 'administrator');
    for (const path of ['/v1/tenants', `/v1/tenants/${tenant.id}`]) {
      expect((await app.call('GET', path, { token: inside.token })).status).toBe(403);
    }
    const made = await app.call('POST', '/v1/tenants', { token: inside.token, body: newTenant() });
    expect(made.status).toBe(403);
  });

  describe('an administrator of the install', () => {
    it.each(['posts', 'media', 'audit', 'users'])('may not ask for %s', async (noun) => {
      const answer = await app.call('GET', `/v1/${noun}`, { token: admin.token });
      expect(answer.status).toBe(403);
      expect(answer.body.code).toBe('policy.forbidden');
    });

    function asAdmin<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
      if (!isUserId(admin.id)) throw new Error('the administrator has no id');
      const scope: Scope = {
        tenantId: null,
        actor: personOf(admin.id, 'platform_admin'),
        requestId: 'test',
        decision: 'allow',
        trustScore: 80,
      };
      return app.nest.get(Db, { strict: false }).runAs(scope, (tx) => tx.query<Row>(sql, values));
    }

    it.each(SEALED)('has no row of %s in his transactions', async (table) => {
      const tenant = await makeTenant(app);
      await makePerson(app, tenant, 'author');
      const count = `select count(*)::integer as found from ${table} where tenant_id is not null`;
      expect(await asAdmin(count)).toEqual([{ found: 0 }]);
      expect(await asAdmin('select id from tenants where id = $1', [tenant.id])).toHaveLength(1);
    });

    it('cannot make a row in a tenant either', async () => {
      const tenant = await makeTenant(app);
      const planted = asAdmin(
        `insert into users (tenant_id, email, password_hash, role) values ($1, 'planted@x.example', 'x', 'editor')`,
        [tenant.id],
      );
      await expect(planted).rejects.toMatchObject({ code: '42501' });
    });
  });
});
