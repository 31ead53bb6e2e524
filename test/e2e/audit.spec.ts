import { randomUUID } from 'node:crypto';
import { NOBODY_ID, PLATFORM_TENANT_ID } from '#kernel/ids.js';
import { AuditWriter } from '#modules/audit/audit-writer.js';
import { Metrics } from '#platform/http/metrics.js';
import { publishPost } from '../support/content.js';
import { rowsOf } from '../support/json.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { Proxy } from '../support/proxy.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

type Row = Readonly<Record<string, unknown>>;

describe('audit', () => {
  let app: TestApp;
  let tenant: Tenant;
  let officer: Person;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    officer = await makePerson(app, tenant, 'compliance_officer');
    editor = await makePerson(app, tenant, 'editor');
  });
  afterAll(() => app.stop());

  const list = (query = '', person = officer): Promise<Answer> =>
    app.call('GET', `/v1/audit${query}`, { token: person.token });
  const read = async (query: string, person = officer): Promise<Row | undefined> =>
    rowsOf((await list(query, person)).body)[0];

  describe('reads', () => {
    it('stand in the trail within a second, with who, what and from where', async () => {
      const id = editor.id;
      const answer = await app.call('GET', `/v1/users/${id}`, {
        token: officer.token,
        headers: { 'x-request-id': 'read-of-one-user' },
      });
      expect(answer.status).toBe(200);
      const row = await eventually('the read is recorded', 1, () =>
        read(`?operation=read&resource_id=${id}`),
      );
      expect(row).toMatchObject({
        operation: 'read',
        resource_type: 'user',
        resource_id: id,
        user_id: officer.id,
        policy_decision: 'allow',
        trust_score: 80,
        metadata: {
          request_id: 'read-of-one-user',
          method: 'GET',
          route: '/v1/users/:id',
          status: 200,
          ip: '127.0.0.1',
        },
      });
    });

    it('of a list name nothing in particular, and never what was searched for', async () => {
      await app.call('GET', '/v1/users?q=Joana%20Segredo', { token: editor.token });
      const row = await eventually('the read is recorded', 1, () =>
        read(`?operation=read&resource_type=user&user_id=${editor.id}`),
      );
      expect(row).toMatchObject({ resource_id: NOBODY_ID, metadata: { route: '/v1/users' } });
      const rows = await app.database.admin<{ text: string }>(
        'select audit_trail::text as text from audit_trail',
      );
      expect(rows.filter(({ text }) => /Segredo|@/.test(text))).toEqual([]);
    });

    it('of something that is not there are recorded too', async () => {
      const id = randomUUID();
      expect((await app.call('GET', `/v1/users/${id}`, { token: officer.token })).status).toBe(404);
      const row = await eventually('the read is recorded', 1, () => read(`?resource_id=${id}`));
      expect(row).toMatchObject({ operation: 'read', metadata: { status: 404 } });
    });

    it('without credentials leave no line', async () => {
      const place = await makeTenant(app);
      const writer = await makePerson(app, place, 'author');
      const post = await publishPost(app, place, writer);
      const count = async (): Promise<unknown> => {
        await app.nest.get(AuditWriter).flush();
        return (
          await app.database.admin(
            `select count(*) as n from audit_trail where operation in ('read', 'access')`,
          )
        )[0]?.n;
      };
      const before = await count();
      await app.call('GET', `/v1/delivery/${place.slug}/posts/${post.slug}`);
      await app.call('GET', '/v1/users');
      await app.call('GET', '/v1/users', { token: 'not-a-token' });
      expect(await count()).toBe(before);
    });

    it("of an install's administrator go to no tenant", async () => {
      const admin = await makePlatformAdmin(app);
      expect((await app.call('GET', '/v1/me', { token: admin.token })).status).toBe(200);
      const rows = await eventually('the read is recorded', 1, async () => {
        const found = await app.database.admin<Row & object>(
          `select tenant_id, resource_type from audit_trail where user_id = $1 and operation = 'read'`,
          [admin.id],
        );
        return found.length > 0 && found;
      });
      expect(rows).toEqual([{ tenant_id: PLATFORM_TENANT_ID, resource_type: 'profile' }]);
    });
  });

  it('records who was refused', async () => {
    const answer = await app.call('POST', '/v1/invitations', { token: editor.token, body: {} });
    expect(answer.status).toBe(403);
    const row = await eventually('the refusal is recorded', 1, () =>
      read(`?operation=access&resource_type=user&user_id=${editor.id}`),
    );
    expect(row).toMatchObject({
      resource_type: 'user',
      resource_id: NOBODY_ID,
      policy_decision: 'deny:role',
      metadata: { method: 'POST', route: '/v1/invitations', status: 403 },
    });
  });

  describe('list', () => {
    it('is for auditors alone', async () => {
      expect((await list('', editor)).status).toBe(403);
      expect((await app.call('GET', '/v1/audit')).status).toBe(401);
    });

    it('shows changes beside reads, and no other tenant', async () => {
      const other = await makeTenant(app);
      const theirs = await makePerson(app, other, 'administrator');
      await publishPost(app, other, theirs);
      await publishPost(app, tenant, editor);
      await eventually('their read is recorded', 1, async () => {
        return rowsOf((await list('', theirs)).body).some(({ operation }) => operation === 'read');
      });
      const rows = rowsOf((await list('?limit=100')).body);
      expect(
        rows.some(
          ({ operation, resource_type }) => operation === 'create' && resource_type === 'post',
        ),
      ).toBe(true);
      expect(rows.filter(({ user_id }) => user_id === theirs.id)).toEqual([]);
      expect(rowsOf((await list(`?user_id=${theirs.id}`)).body)).toEqual([]);
      expect(rows[0]).not.toHaveProperty('tenant_id');
    });

    it('filters by operation, type and time', async () => {
      const rows = rowsOf((await list('?operation=create&resource_type=user&limit=100')).body);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        expect(row).toMatchObject({ operation: 'create', resource_type: 'user' });
      const today = new Date().toISOString();
      const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
      expect(rowsOf((await list(`?from=${hourAgo}&to=${today}`)).body).length).toBeGreaterThan(0);
      expect(rowsOf((await list(`?to=${hourAgo}`)).body)).toEqual([]);
      expect(rowsOf((await list('?from=2999-01-01')).body)).toEqual([]);
    });

    it('pages without gap or double', async () => {
      const place = await makeTenant(app);
      const auditor = await makePerson(app, place, 'administrator');
      await app.database.admin(
        `insert into audit_trail (operation, resource_type, resource_id, tenant_id, user_id, created_at)
         select 'read', 'post', app.uuid_v7(), $1, $2, '2026-01-02T03:04:05.678901Z' from generate_series(1, 25)`,
        [place.id, auditor.id],
      );
      const seen = new Set<unknown>();
      let cursor: unknown = null;
      do {
        const from = typeof cursor === 'string' && cursor !== '' ? `&cursor=${cursor}` : '';
        const answer = await list(`?limit=10&resource_type=post${from}`, auditor);
        for (const { id } of rowsOf(answer.body)) seen.add(id);
        cursor = answer.body.next_cursor;
      } while (cursor !== null);
      expect(seen.size).toBe(25);
    });

    it.each([
      'limit=101',
      'operation=READ',
      'resource_id=1',
      'user_id=x',
      'from=yesterday',
      'from=2026-02-30',
      'to=2026-01-01T00:00:00',
      'to=2026-01-01T00:00:00%2B99:00',
      'who=me',
    ])('refuses %s', async (query) => {
      expect((await list(`?${query}`)).status).toBe(400);
    });

    it('refuses a cursor of somebody else', async () => {
      expect((await list('?cursor=abc')).body.code).toBe('request.invalid_cursor');
    });
  });

  describe('the trail itself', () => {
    it.each(['parecer_app', 'parecer_relay'] as const)('cannot be changed by %s', async (role) => {
      const scoped = (statement: string): Promise<unknown> =>
        app.database.asRole(
          role,
          `with scope as (select set_config('app.tenant_id', '${tenant.id}', false)) ${statement}`,
        );
      await expect(scoped(`update audit_trail set operation = 'x'`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(scoped('delete from audit_trail')).rejects.toThrow(/permission denied/);
      await expect(app.database.asRole(role, 'truncate audit_trail')).rejects.toThrow(
        /permission denied/,
      );
    });

    it.each([
      `update audit_trail set operation = 'x'`,
      'delete from audit_trail',
      'truncate audit_trail',
    ])('stops even an administrator of the server: %s', async (statement) => {
      await expect(app.database.admin(statement)).rejects.toThrow(/append-only/);
    });
  });

  describe('writer', () => {
    it('does not store lines of one tenant under another', async () => {
      const place = await makeTenant(app);
      const visitor = await makePerson(app, place, 'editor');
      const [mine, theirs] = [randomUUID(), randomUUID()];
      await Promise.all([
        app.call('GET', `/v1/users/${mine}`, { token: officer.token }),
        app.call('GET', `/v1/users/${theirs}`, { token: visitor.token }),
      ]);
      const rows = await eventually('both reads are stored', 2, async () => {
        const found = await app.database.admin<Row & object>(
          'select resource_id, tenant_id from audit_trail where resource_id = any ($1)',
          [[mine, theirs]],
        );
        return found.length === 2 && found;
      });
      expect(new Map(rows.map((row) => [row.resource_id, row.tenant_id]))).toEqual(
        new Map([
          [mine, tenant.id],
          [theirs, place.id],
        ]),
      );
    });

    it('counts lines that a fault keeps from being stored, and goes on', async () => {
      const counted = async (): Promise<number> =>
        (await app.nest.get(Metrics).auditRows.get()).values.find(
          ({ labels }) => labels.outcome === 'failed',
        )?.value ?? 0;
      const before = await counted();
      await app.database.admin('revoke insert on audit_trail from parecer_audit');
      try {
        await app.call('GET', `/v1/users/${randomUUID()}`, { token: officer.token });
        await eventually('the lost line is counted', 2, async () => (await counted()) > before);
      } finally {
        await app.database.admin('grant insert on audit_trail to parecer_audit');
      }
      const id = randomUUID();
      await app.call('GET', `/v1/users/${id}`, { token: officer.token });
      const next = await eventually('the next read is stored', 2, () => read(`?resource_id=${id}`));
      expect(next).toMatchObject({ operation: 'read', metadata: { status: 404 } });
    });
  });
});

// Passport keeps its strategies for the whole process, so a second application takes over from the first: these come last.
describe('audit of an application that loses its database or stops', () => {
  it('keeps what it cannot store, and stores it when the database is back', async () => {
    let proxy: Proxy | undefined;
    const behind = await TestApp.startBehind(async (url) => {
      proxy = await Proxy.before(url);
      return proxy.url;
    });
    const place = await makeTenant(behind);
    const person = await makePerson(behind, place, 'compliance_officer');
    const ids = [randomUUID(), randomUUID()];
    const asked = async (id: string): Promise<number> =>
      (await behind.call('GET', `/v1/users/${id}`, { token: person.token })).status;
    try {
      expect(await asked(ids[0] ?? '')).toBe(404);
      await proxy?.down();
      expect(await asked(ids[1] ?? '')).toBe(503);
      await behind.nest.get(AuditWriter).flush();
      await proxy?.up();
      const rows = await eventually('both reads are stored', 15, async () => {
        const found = await behind.database.admin<Row & object>(
          `select metadata -> 'status' as status from audit_trail where resource_id = any ($1) order by created_at`,
          [ids],
        );
        return found.length === 2 && found;
      });
      expect(rows.map(({ status }) => status)).toEqual([404, 503]);
    } finally {
      await behind.stop();
      await proxy?.down();
    }
  }, 60_000);

  it('stores what waits when the process stops', async () => {
    const short = await TestApp.start();
    const place = await makeTenant(short);
    const person = await makePerson(short, place, 'compliance_officer');
    const id = randomUUID();
    await short.call('GET', `/v1/users/${id}`, { token: person.token });
    await short.nest.close();
    const rows = await short.database.admin('select 1 from audit_trail where resource_id = $1', [
      id,
    ]);
    await short.database.drop();
    expect(rows).toHaveLength(1);
  });
});
