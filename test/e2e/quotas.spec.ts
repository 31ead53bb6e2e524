import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageChore } from '#modules/usage/usage-chore.js';
import { DEFAULT_LIMITS, LIMIT_NAMES } from '#kernel/limits.js';
import { at, textAt } from '../support/json.js';
import { queuedLetter, tokenIn } from '../support/letters.js';
import { formOf, upload } from '../support/multipart.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

/** A file of `bytes` bytes that is a PDF to whoever looks. */
function pdf(bytes: number): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes - 9, 0x20)]);
}

describe('quotas', () => {
  let app: TestApp;
  let platform: Person;
  let tenant: Tenant;
  let administrator: Person;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    platform = await makePlatformAdmin(app);
  });
  beforeEach(async () => {
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  async function limit(limits: unknown, token = platform.token): Promise<Answer> {
    const { version } = (await app.call('GET', `/v1/tenants/${tenant.id}`, platform)).body;
    return app.call('PATCH', `/v1/tenants/${tenant.id}`, {
      token,
      body: { limits },
      headers: { 'if-match': `"${String(version)}"` },
    });
  }

  const write = (): Promise<Answer> =>
    app.call('POST', '/v1/posts', {
      token: administrator.token,
      body: { title: `Artigo ${randomUUID()}`, content: '<p>Texto.</p>' },
    });

  const usage = (person: Person = administrator): Promise<Answer> =>
    app.call('GET', '/v1/tenant/usage', person);

  /** Invites somebody; gives the token of the mail. */
  async function invited(email: string): Promise<string> {
    await app.call('POST', '/v1/invitations', {
      token: administrator.token,
      body: { email, name: 'Pessoa', role: 'author' },
    });
    return tokenIn(await queuedLetter(app, email));
  }

  const accept = (token: string): Promise<Answer> =>
    app.call('POST', '/v1/auth/accept-invitation', { body: { token, password: PASSWORD } });

  const send = (bytes: number): Promise<Answer> =>
    upload(app, administrator.token, formOf([{ filename: 'a.pdf', bytes: pdf(bytes) }]));

  const remove = async (path: string): Promise<Answer> => {
    const { headers } = await app.call('GET', path, administrator);
    return app.call('DELETE', path, {
      token: administrator.token,
      headers: { 'if-match': headers.etag ?? '' },
    });
  };

  /** What the counters should say, by counting. */
  async function recount(): Promise<Readonly<Record<string, number>>> {
    const rows = await app.database.admin<{ kind: string; n: number }>(
      `select 'posts' as kind, count(*)::int as n from posts where tenant_id = $1 and deleted_at is null
       union all select 'storage_bytes', coalesce(sum(file_size), 0)::int from media where tenant_id = $1
       union all select 'seats', count(*)::int from users where tenant_id = $1 and deleted_at is null`,
      [tenant.id],
    );
    return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
  }

  async function counters(): Promise<Readonly<Record<string, number>>> {
    const rows = await app.database.admin<{ kind: string; n: number }>(
      `select kind, used::int as n from tenant_usage where tenant_id = $1 and month is null`,
      [tenant.id],
    );
    return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
  }

  const stored = (): readonly string[] =>
    readdirSync(join(app.config.dataDir), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath.includes(tenant.id))
      .map(({ name }) => name);

  const statuses = (answers: readonly Answer[]): readonly number[] =>
    answers.map(({ status }) => status).sort((a, b) => a - b);

  it('has the same defaults in the program and in the database', async () => {
    const rows = await app.database.admin<{ name: string; value: string | null }>(
      `select name, app.tenant_limit('{}', name) as value from unnest($1::text[]) name`,
      [LIMIT_NAMES],
    );
    expect(
      Object.fromEntries(rows.map(({ name, value }) => [name, value === null ? null : +value])),
    ).toEqual(DEFAULT_LIMITS);
  });

  describe('limits', () => {
    it('are changed one by one, and taken back with null', async () => {
      expect((await limit({ posts: 3, seats: 9 })).body).toMatchObject({
        limits: { posts: 3, seats: 9 },
      });
      const answer = await limit({ posts: null, requests_per_month: 7 });
      expect(answer.body.limits).toEqual({ seats: 9, requests_per_month: 7 });
      expect(at((await usage()).body, 'limits')).toEqual({
        ...DEFAULT_LIMITS,
        seats: 9,
        requests_per_month: 7,
      });
    });

    it.each([
      [{ posts: -1 }, 422],
      [{ posts: 1.5 }, 422],
      [{ posts: '5' }, 422],
      [{ posts: 2 ** 53 }, 422],
      [{ pages: 1 }, 400],
      [[], 422],
      [null, 422],
      ['much', 422],
    ])('refuses %j', async (limits, status) => {
      expect((await limit(limits)).status).toBe(status);
      expect((await app.call('GET', `/v1/tenants/${tenant.id}`, platform)).body.limits).toEqual({});
    });

    it('are not for the tenant to set', async () => {
      expect((await limit({ posts: 9 }, administrator.token)).status).toBe(403);
      // nor for a policy that would one day let a tenant change its row
      await expect(
        app.database.admin(`update tenants set limits = '{"posts": 9}' where id = $1`, [tenant.id]),
      ).rejects.toMatchObject({ code: '42501' });
    });

    it.each(['{"posts": -1}', '{"posts": "x"}', '{"posts": 0.5}', '{"other": 1}', '[]', '7'])(
      'cannot be %s in the database',
      async (limits) => {
        await expect(
          app.database.admin('insert into tenants (slug, name, limits) values ($1, $1, $2)', [
            `t-${randomUUID()}`,
            limits,
          ]),
        ).rejects.toMatchObject({ constraint: 'tenants_limits_check' });
      },
    );
  });

  describe('usage', () => {
    it('is shown to the administrator of the tenant', async () => {
      await write();
      await send(100);
      const answer = await usage();
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        used: { posts: 1, storage_bytes: 100, seats: 1, requests_per_month: expect.any(Number) },
        limits: DEFAULT_LIMITS,
      });
    });

    it('is shown to the platform as numbers, of every tenant', async () => {
      await write();
      const answer = await app.call('GET', `/v1/tenants/${tenant.id}/usage`, platform);
      expect(answer.body).toEqual((await usage()).body);
      const nobodys = await app.call('GET', `/v1/tenants/${randomUUID()}/usage`, platform);
      expect(nobodys.body.code).toBe('tenants.not_found');
      expect((await app.call('GET', '/v1/tenants/x/usage', platform)).status).toBe(404);
    });

    it('is nobody else’s', async () => {
      const editor = await makePerson(app, tenant, 'editor');
      expect((await usage(editor)).status).toBe(403);
      expect((await usage(platform)).status).toBe(403);
      for (const person of [editor, administrator]) {
        const answer = await app.call('GET', `/v1/tenants/${tenant.id}/usage`, person);
        expect(answer.status).toBe(403);
      }
      expect((await app.call('GET', '/v1/tenant/usage?x=1', administrator)).status).toBe(400);
    });
  });

  describe('posts', () => {
    it('are refused beyond the limit, and let in again when one went to the trash', async () => {
      await limit({ posts: 2 });
      const first = await write();
      await write();
      const refused = await write();
      expect(refused.status).toBe(409);
      expect(refused.body.code).toBe('quota.posts_exceeded');
      expect((await remove(`/v1/posts/${textAt(first.body, 'id')}`)).status).toBe(204);
      expect((await write()).status).toBe(201);
    });

    it('may still be changed and removed when the limit was lowered below them', async () => {
      const { body } = await write();
      await write();
      await limit({ posts: 0 });
      const path = `/v1/posts/${textAt(body, 'id')}`;
      const changed = await app.call('PATCH', path, {
        token: administrator.token,
        body: { title: 'Outro título' },
        headers: { 'if-match': '"1"' },
      });
      expect(changed.status).toBe(200);
      expect((await remove(path)).status).toBe(204);
      expect((await write()).status).toBe(409);
    });

    it('are counted exactly when fifty are written at once', async () => {
      await limit({ posts: 20 });
      const answers = await Promise.all(Array.from({ length: 50 }, write));
      expect(statuses(answers)).toEqual([...Array(20).fill(201), ...Array(30).fill(409)]);
      expect(await counters()).toEqual(await recount());
      expect(await recount()).toMatchObject({ posts: 20 });
    });

    it('count nothing when the request fails after the post was stored', async () => {
      const answer = await app.call('POST', '/v1/posts', {
        token: administrator.token,
        body: { title: 'X', content: '<p>x</p>', category_id: randomUUID() },
      });
      expect(answer.status).toBe(422);
      expect(await counters()).toMatchObject({ posts: 0 });
    });

    it('of another tenant have a limit of their own', async () => {
      await limit({ posts: 0 });
      const other = await makeTenant(app);
      const author = await makePerson(app, other, 'author');
      const answer = await app.call('POST', '/v1/posts', {
        token: author.token,
        body: { title: 'Artigo', content: '<p>Texto.</p>' },
      });
      expect(answer.status).toBe(201);
    });
  });

  describe('storage', () => {
    it('is counted in bytes and given back by a deletion', async () => {
      await limit({ storage_bytes: 1000 });
      const kept = await send(600);
      expect(kept.status).toBe(201);
      const refused = await send(401);
      expect(refused.status).toBe(409);
      expect(refused.body.code).toBe('quota.storage_exceeded');
      expect(stored()).toHaveLength(1);
      expect((await send(400)).status).toBe(201);
      expect((await remove(`/v1/media/${textAt(kept.body, 'id')}`)).status).toBe(204);
      expect(await counters()).toMatchObject({ storage_bytes: 400 });
    });

    it('refuses a file before its bytes are stored', async () => {
      await limit({ storage_bytes: 1000 });
      const large = await send(900 * 1024);
      expect(large.body.code).toBe('quota.storage_exceeded');
      await limit({ storage_bytes: 0 });
      expect((await send(10)).body.code).toBe('quota.storage_exceeded');
      expect(stored()).toEqual([]);
    });

    it('lets no more in when twenty files come at once', async () => {
      await limit({ storage_bytes: 1050 });
      const answers = await Promise.all(Array.from({ length: 20 }, () => send(100)));
      expect(statuses(answers)).toEqual([...Array(10).fill(201), ...Array(10).fill(409)]);
      expect(await counters()).toEqual(await recount());
      expect(stored()).toHaveLength(10);
    });

    it('still says of a file that nobody may send that it is too large', async () => {
      expect((await send(1024 * 1024 + 1)).body.code).toBe('media.too_large');
    });
  });

  describe('seats', () => {
    it('are refused beyond the limit and freed by a removal', async () => {
      await limit({ seats: 2 });
      const emails = Array.from({ length: 3 }, () => `${randomUUID()}@${tenant.slug}.example`);
      const tokens = await Promise.all(emails.map(invited));
      const answers = await Promise.all(tokens.map(accept));
      expect(statuses(answers)).toEqual([202, 409, 409]);
      const codes = answers.map(({ body }) => body.code).filter((code) => code !== undefined);
      expect(codes).toEqual(['quota.seats_exceeded', 'quota.seats_exceeded']);
      const [person] = await app.database.admin<{ id: string }>(
        'select id from users where email = any ($1)',
        [emails],
      );
      expect((await remove(`/v1/users/${person?.id}`)).status).toBe(204);
      // a refusal does not spend the link
      const second = tokens[answers.findIndex(({ status }) => status === 409)];
      expect((await accept(second ?? '')).status).toBe(202);
      expect(await counters()).toEqual(await recount());
    });
  });

  it('counts anew what passed the triggers by, and only that', async () => {
    await write();
    await app.database.admin(
      `update tenant_usage set used = 77 where tenant_id = $1 and month is null`,
      [tenant.id],
    );
    const chore = app.nest.get(UsageChore, { strict: false });
    expect(await chore.reconcile()).toBe(3);
    expect(await counters()).toEqual(await recount());
    expect(await chore.reconcile()).toBe(0);
  });

  it('takes a removal also where a counter went wrong', async () => {
    const { body } = await write();
    await app.database.admin('update tenant_usage set used = 0 where tenant_id = $1', [tenant.id]);
    expect((await remove(`/v1/posts/${textAt(body, 'id')}`)).status).toBe(204);
    expect(await counters()).toMatchObject({ posts: 0 });
  });
});
