import { randomUUID } from 'node:crypto';
import { isTenantId, isUserId } from '#kernel/ids.js';
import { personOf, systemScope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import { rowsOf, textAt } from '../support/json.js';
import { publishPost } from '../support/content.js';
import { makePerson, makeTenant, PASSWORD, type Person, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

describe('users', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  function change(id: string, version: number | null, body: unknown, token = admin.token) {
    const headers = version === null ? {} : { 'if-match': `"${version}"` };
    return app.call('PATCH', `/v1/users/${id}`, { token, body, headers });
  }

  it('reads one person, and nothing again while nothing changed', async () => {
    const { id, email } = await makePerson(app, tenant, 'author');
    const read = await app.call('GET', `/v1/users/${id}`, { token: admin.token });
    expect(read.status).toBe(200);
    expect(read.headers.etag).toBe('"1"');
    expect(read.body).toMatchObject({ email, role: 'author', validated_at: null });
    expect(read.text).not.toMatch(/password|argon2/);
    const again = await app.call('GET', `/v1/users/${id}`, {
      token: admin.token,
      headers: { 'if-none-match': '"1"' },
    });
    expect(again.status).toBe(304);
  });

  it('lets nobody make a person with a password he chose for him', async () => {
    const body = {
      email: 'x@y.example',
      name: 'X',
      role: 'author',
      password: 'a-chosen-Password-7',
    };
    const answer = await app.call('POST', '/v1/users', { token: admin.token, body });
    expect(answer.status).toBe(404);
  });

  it.each([
    `insert into users (email, password_hash, role, name) values ('planted@x.example', '!', 'author', 'x')`,
    `insert into users (email) values ('planted@x.example')`,
    `update users set password_hash = '!'`,
    `update users set email = 'planted@x.example'`,
    `select app.set_up_person(null, 'planted@x.example', 'x', 'platform_admin', '!', null, null, null)`,
    `select app.admit(i, 'planted@x.example', 'x', '!', 'x') from invitations i`,
  ])('does not let the connection of editors run %s', async (sql) => {
    const editor = await makePerson(app, tenant, 'editor');
    if (!isTenantId(tenant.id) || !isUserId(editor.id)) throw new Error('no ids');
    const scope = { ...systemScope(tenant.id, 'x', 'x'), actor: personOf(editor.id, 'editor') };
    const done = app.nest.get(Db, { strict: false }).runAs(scope, (tx) => tx.query(sql));
    await expect(done).rejects.toMatchObject({ code: '42501' });
  });

  it('lists the tenant newest first, page by page', async () => {
    const own = await makeTenant(app);
    const reader = await makePerson(app, own, 'administrator');
    // rows of one transaction have one time: the id must decide
    await app.database.admin(
      `insert into users (tenant_id, email, password_hash, role, name)
       select $1, 'row' || n || '@' || $2 || '.example', 'x', 'author', 'Row ' || n from generate_series(1, 7) n`,
      [own.id, own.slug],
    );
    const seen: string[] = [];
    let cursor = '';
    do {
      const path = `/v1/users?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const { status, body } = await app.call('GET', path, { token: reader.token });
      expect(status).toBe(200);
      seen.push(...rowsOf(body).map((row) => textAt(row, 'id')));
      cursor = body.next_cursor === null ? '' : textAt(body, 'next_cursor');
    } while (cursor !== '');
    const expected = await app.database.admin<{ id: string }>(
      'select id from users where tenant_id = $1 order by created_at desc, id desc',
      [own.id],
    );
    expect(seen).toEqual(expected.map(({ id }) => id));
    expect(seen).toHaveLength(8);
  });

  it('finds by role and by part of a name, accents or not', async () => {
    const name = `Conceição ${randomUUID().slice(0, 8)}`;
    const { id } = await makePerson(app, tenant, 'editor');
    await app.database.admin('update users set name = $2 where id = $1', [id, name]);
    const tail = name.slice(-8);
    const search = (query: string) => app.call('GET', `/v1/users?${query}`, { token: admin.token });
    for (const q of [`conceicao ${tail}`, `CEIÇÃO ${tail}`]) {
      const { body } = await search(`role=editor&q=${encodeURIComponent(q)}`);
      expect(rowsOf(body).map((row) => row.name)).toEqual([name]);
    }
    expect(rowsOf((await search(`role=author&q=${tail}`)).body)).toEqual([]);
    expect(rowsOf((await search('q=%25')).body)).toEqual([]);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'role=king', 'cursor=abc', 'page=2'])(
    'refuses the query %s',
    async (query) => {
      const answer = await app.call('GET', `/v1/users?${query}`, { token: admin.token });
      expect(answer.status).toBe(400);
    },
  );

  it('changes somebody against the version one has read', async () => {
    const { id } = await makePerson(app, tenant, 'author');
    const changed = await change(id, 1, {
      name: 'Ana Lima',
      role: 'editor',
      professional_registry: null,
    });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).toBe('"2"');
    expect(changed.body).toMatchObject({
      name: 'Ana Lima',
      role: 'editor',
      professional_registry: null,
      version: 2,
    });
    expect((await change(id, 1, { name: 'Late' })).body.code).toBe('users.stale');
    expect((await change(id, null, { name: 'Late' })).status).toBe(428);
    expect((await change(id, 2, { password: 'long-enough-password' })).status).toBe(400);
    expect((await change(id, 2, { name: null })).status).toBe(422);
    // delivery gives them out as lines for pages to print
    for (const name of ['professional_type', 'professional_registry', 'speciality']) {
      expect((await change(id, 2, { [name]: 'medico\u0007' })).status).toBe(422);
    }
    expect((await change(id, 2, {})).body.version).toBe(2);
  });

  it('forgets the check of a registry that changes', async () => {
    const { id } = await makePerson(app, tenant, 'author');
    const checked = await change(id, 1, { validated: true });
    expect(checked.body.validated_at).toEqual(expect.any(String));
    const named = await change(id, 2, { name: 'Ana' });
    expect(named.body.validated_at).toBe(checked.body.validated_at);
    const moved = await change(id, 3, { professional_registry: 'CRM/RJ 2' });
    expect(moved.body.validated_at).toBeNull();
  });

  it('makes an administrator only of who gave his password just now, and tells of the refusal', async () => {
    const boss = await makePerson(app, tenant, 'administrator');
    const { id } = await makePerson(app, tenant, 'author');
    const body = { email: `${randomUUID()}@x.example`, name: 'Ana', role: 'administrator' };
    const invite = (role: string) =>
      app.call('POST', '/v1/invitations', { token: boss.token, body: { ...body, role } });
    await giveAge(app, boss, 6);
    for (const refused of [
      await change(id, 1, { role: 'administrator' }, boss.token),
      await invite('administrator'),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([403, 'auth.stale_authentication']);
    }
    await eventually('both refusals stand in the trail', 5, async () => {
      const rows = await app.database.admin(
        `select 1 from audit_trail where user_id = $1 and policy_decision = 'deny:rule'`,
        [boss.id],
      );
      return rows.length === 2;
    });
    const { body: same } = await app.call('GET', `/v1/users/${admin.id}`, { token: boss.token });
    const own = { role: 'administrator', speciality: 'Gestão' };
    expect((await change(admin.id, Number(same.version), own, boss.token)).status).toBe(200);
    expect((await change(id, 1, { role: 'editor' }, boss.token)).status).toBe(200);
    expect((await invite('editor')).status).toBe(202);
    await app.call('POST', '/v1/auth/reauthenticate', {
      token: boss.token,
      body: { password: PASSWORD },
    });
    expect((await change(id, 2, { role: 'administrator' }, boss.token)).status).toBe(200);
    body.email = `${randomUUID()}@x.example`;
    expect((await invite('administrator')).status).toBe(202);
  });

  it('keeps people from their own role and from removing themselves', async () => {
    const { body } = await app.call('GET', `/v1/users/${admin.id}`, { token: admin.token });
    const own = await change(admin.id, Number(body.version), { role: 'medical_admin' });
    expect(own.status).toBe(403);
    expect((await change(admin.id, Number(body.version), { role: 'administrator' })).status).toBe(
      200,
    );
    const removal = await app.call('DELETE', `/v1/users/${admin.id}`, {
      token: admin.token,
      headers: { 'if-match': '*' },
    });
    expect(removal.status).toBe(403);
  });

  it('removes somebody, who is then signed out and gone', async () => {
    const person = await makePerson(app, tenant, 'author');
    const remove = (version: string) =>
      app.call('DELETE', `/v1/users/${person.id}`, {
        token: admin.token,
        headers: { 'if-match': version },
      });
    expect((await remove('"9"')).status).toBe(412);
    expect((await remove('"1"')).status).toBe(204);
    expect((await app.call('GET', `/v1/users/${person.id}`, { token: admin.token })).status).toBe(
      404,
    );
    expect((await remove('*')).status).toBe(404);
    expect((await app.call('GET', '/v1/me', { token: person.token })).status).toBe(401);
    const again = await app.call('POST', '/v1/auth/login', {
      body: { email: person.email, password: PASSWORD },
    });
    expect(again.status).toBe(401);
    const rows = await app.database.admin('select deleted_by from users where id = $1', [
      person.id,
    ]);
    expect(rows).toEqual([{ deleted_by: admin.id }]);
  });

  it('leaves the posts of who is removed to an heir, each as an edit', async () => {
    const [person, heir, beside] = [
      await makePerson(app, tenant, 'author'),
      await makePerson(app, tenant, 'author'),
      await makePerson(app, tenant, 'author'),
    ];
    const own = await publishPost(app, tenant, person, { author_ids: [heir.id, beside.id] });
    const named = await publishPost(app, tenant, beside, { author_ids: [person.id] });
    const reviewed = await publishPost(app, tenant, beside, { reviewer_ids: [person.id] });
    const others = await publishPost(app, tenant, beside);
    const trashed = await publishPost(app, tenant, person);
    await app.database.admin(
      `update posts set status = 'trash', deleted_at = now() where id = $1`,
      [trashed.id],
    );
    const remove = (query: string) =>
      app.call('DELETE', `/v1/users/${person.id}${query}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
      });
    const subscriber = await makePerson(app, tenant, 'subscriber');
    const stranger = await makePerson(app, await makeTenant(app), 'author');
    for (const id of [person.id, subscriber.id, stranger.id, randomUUID()]) {
      const answer = await remove(`?reassign_to=${id}`);
      expect([answer.status, answer.body.code]).toEqual([422, 'users.heir_not_found']);
    }
    expect((await remove('?reassign_to=x')).status).toBe(400);
    expect((await remove(`?reassign_to=${heir.id}`)).status).toBe(204);

    const rows = await app.database.admin(
      `select id, author_id, author_ids, reviewer_ids, revision from posts where tenant_id = $1
        and id = any ($2) order by id`,
      [tenant.id, [own.id, named.id, reviewed.id, others.id, trashed.id]],
    );
    const none: readonly string[] = [];
    expect(rows).toEqual(
      [
        {
          id: own.id,
          author_id: heir.id,
          author_ids: [beside.id],
          reviewer_ids: none,
          revision: 2,
        },
        {
          id: named.id,
          author_id: beside.id,
          author_ids: [heir.id],
          reviewer_ids: none,
          revision: 2,
        },
        {
          id: reviewed.id,
          author_id: beside.id,
          author_ids: none,
          reviewer_ids: [heir.id],
          revision: 2,
        },
        { id: others.id, author_id: beside.id, author_ids: none, reviewer_ids: none, revision: 1 },
        { id: trashed.id, author_id: heir.id, author_ids: none, reviewer_ids: none, revision: 1 },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const links = await app.database.admin('select 1 from post_links where user_id = $1', [
      person.id,
    ]);
    expect(links).toEqual([]);
    // what is public was approved with his name
    const read = await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${own.slug}`);
    expect([read.status, read.body.title]).toEqual([200, own.title]);
    const kept = await app.database.admin('select author_id from publications where post_id = $1', [
      own.id,
    ]);
    expect(kept).toEqual([{ author_id: person.id }]);
  });

  it('is read by editors and managed by administrators alone', async () => {
    const editor = await makePerson(app, tenant, 'editor');
    const author = await makePerson(app, tenant, 'author');
    expect((await app.call('GET', '/v1/users', { token: editor.token })).status).toBe(200);
    expect((await change(author.id, 1, { role: 'editor' }, editor.token)).status).toBe(403);
    expect((await app.call('GET', '/v1/users', { token: author.token })).status).toBe(403);
  });

  it("answers for another tenant's person as for nobody", async () => {
    const stranger = await makePerson(app, await makeTenant(app), 'author');
    const headers = { 'x-request-id': 'same', 'if-match': '"1"' };
    const ask = async (method: 'GET' | 'PATCH' | 'DELETE', id: string) => {
      const answer = await app.call(method, `/v1/users/${id}`, {
        token: admin.token,
        headers,
        ...(method === 'PATCH' ? { body: { name: 'X' } } : {}),
      });
      return [answer.status, answer.text.replaceAll(id, 'ID')];
    };
    for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
      const theirs = await ask(method, stranger.id);
      expect(theirs[0]).toBe(404);
      expect(await ask(method, randomUUID())).toEqual(theirs);
      expect(await ask(method, 'no-uuid')).toEqual(theirs);
    }
  });
});

/** Lets the log-in of somebody be so many minutes ago, on every process. */
async function giveAge(app: TestApp, person: Person, minutes: number): Promise<void> {
  await app.database.admin(
    'update sessions set authenticated_at = now() - make_interval(mins => $2) where user_id = $1',
    [person.id, minutes],
  );
  await app.database.admin(`select pg_notify('parecer_revoked', 'user:' || $1)`, [person.id]);
  await new Promise((resolve) => setTimeout(resolve, 300));
}
