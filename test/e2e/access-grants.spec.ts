import { randomUUID } from 'node:crypto';
import { callUnder, decide, letIn, requestAccess } from '../support/access.js';
import { publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { TestApp } from '../support/test-app.js';

const NOT_ACTIVE = { status: 403, code: 'grants.not_active' };

describe('access grants', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let postId: string;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    postId = (
      await publishPost(app, tenant, administrator, {
        title: 'Artigo publicado',
        custom_fields: [
          { key: 'aberto', value: 'sim', type: 'text' },
          { key: 'paciente', value: 'Joana', type: 'text', is_phi: true },
        ],
      })
    ).id;
  });
  afterAll(() => app.stop());

  const outcome = ({ status, body }: { status: number; body: object }) => ({
    status,
    code: at(body, 'code'),
  });

  /** The clock cannot be turned, so the grant is: past the trigger that keeps its times. */
  async function shift(grantId: string, by: string): Promise<void> {
    await app.database.admin(
      `do $$ begin
         set local session_replication_role = replica;
         update access_grants set starts_at = starts_at + interval '${by}', expires_at = expires_at + interval '${by}'
          where id = '${grantId}';
         perform pg_notify('parecer_revoked', 'grant:${grantId}');
       end $$`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }

  async function makeStale(person: Person): Promise<Person> {
    await app.database.admin(
      `update sessions set authenticated_at = now() - interval '6 minutes' where user_id = $1`,
      [person.id],
    );
    return person;
  }

  async function linesOf(grantId: string) {
    return app.database.admin<{
      resource_type: string;
      resource_id: string;
      user_id: string;
      route: string;
    }>(
      `select resource_type, resource_id, user_id, metadata ->> 'route' as route from audit_trail
        where tenant_id = $1 and metadata ->> 'grant_id' = $2 order by created_at, id`,
      [tenant.id, grantId],
    );
  }

  describe('the request', () => {
    it('is made by an administrator of the install and seen by both sides', async () => {
      const admin = await makePlatformAdmin(app);
      const asked = await app.call('POST', '/v1/access-grants', {
        token: admin.token,
        body: {
          tenant_id: tenant.id,
          reason: 'Incidente 4711: artigo não abre',
          scope: ['posts', 'audit'],
          minutes: 30,
        },
      });
      expect(asked.status).toBe(201);
      expect(asked.headers.location).toBe(`/v1/access-grants/${textAt(asked.body, 'id')}`);
      expect(asked.body).toMatchObject({
        tenant_id: tenant.id,
        admin_id: admin.id,
        state: 'requested',
        scope: ['posts', 'audit'],
        minutes: 30,
        starts_at: null,
        expires_at: null,
      });
      const own = await app.call('GET', '/v1/access-grants', { token: admin.token });
      expect(rowsOf(own.body)).toEqual([asked.body]);
      const one = await app.call('GET', String(asked.headers.location), { token: admin.token });
      expect(one.body).toEqual(asked.body);
      const theirs = await app.call('GET', '/v1/tenant/access-grants', {
        token: administrator.token,
      });
      expect(rowsOf(theirs.body)[0]).toEqual({ ...asked.body, decided_by: null, revoked_by: null });
      const audited = await app.database.admin<{ operation: string }>(
        `select operation from audit_trail where tenant_id = $1 and resource_id = $2 and user_id = $3`,
        [tenant.id, asked.body.id, admin.id],
      );
      expect(audited).toEqual([{ operation: 'create' }]);
    });

    it('needs a password that was just given', async () => {
      const admin = await makeStale(await makePlatformAdmin(app));
      const asked = await app.call('POST', '/v1/access-grants', {
        token: admin.token,
        body: { tenant_id: tenant.id, reason: 'Incidente 4711', scope: ['posts'], minutes: 30 },
      });
      expect(outcome(asked)).toEqual({ status: 403, code: 'auth.stale_authentication' });
    });

    it.each([
      [{ minutes: 241 }, 422],
      [{ minutes: 0 }, 422],
      [{ minutes: 1.5 }, 422],
      [{ scope: [] }, 422],
      [{ scope: ['posts', 'posts'] }, 422],
      [{ scope: ['tenants'] }, 422],
      [{ scope: 'posts' }, 422],
      [{ reason: 'kurz' }, 422],
      [{ reason: ' '.repeat(20) }, 422],
      [{ reason: 'x'.repeat(501) }, 422],
      [{ tenant_id: 'x' }, 422],
      [{ tenant_id: randomUUID() }, 422],
      [{ state: 'approved' }, 400],
      [{ admin_id: randomUUID() }, 400],
      [{ expires_at: '2030-01-01T00:00:00Z' }, 400],
    ])('is refused with %j', async (change, status) => {
      const admin = await makePlatformAdmin(app);
      const good = {
        tenant_id: tenant.id,
        reason: 'Incidente 4711',
        scope: ['posts'],
        minutes: 30,
      };
      const asked = await app.call('POST', '/v1/access-grants', {
        token: admin.token,
        body: { ...good, ...change },
      });
      expect(asked.status).toBe(status);
    });

    it('waits alone: the same question is not asked twice', async () => {
      const admin = await makePlatformAdmin(app);
      const id = await requestAccess(app, admin, tenant);
      const body = { tenant_id: tenant.id, reason: 'Incidente 4711', scope: ['users'], minutes: 5 };
      const again = await app.call('POST', '/v1/access-grants', { token: admin.token, body });
      expect(outcome(again)).toEqual({ status: 409, code: 'grants.already_requested' });
      const taken = await app.call('DELETE', `/v1/access-grants/${id}`, { token: admin.token });
      expect(taken.status).toBe(204);
      expect(
        (await app.call('POST', '/v1/access-grants', { token: admin.token, body })).status,
      ).toBe(201);
    });

    it('is nobody else’s business', async () => {
      const admin = await makePlatformAdmin(app);
      const other = await makePlatformAdmin(app);
      const id = await requestAccess(app, admin, tenant);
      for (const method of ['GET', 'DELETE'] as const) {
        const foreign = await app.call(method, `/v1/access-grants/${id}`, { token: other.token });
        expect(outcome(foreign)).toEqual({ status: 404, code: 'grants.not_found' });
        const no = await app.call(method, '/v1/access-grants/x', { token: other.token });
        expect(outcome(no)).toEqual({ status: 404, code: 'grants.not_found' });
      }
      const list = await app.call('GET', '/v1/access-grants', { token: other.token });
      expect(rowsOf(list.body)).toEqual([]);
    });
  });

  describe('the decision', () => {
    it('opens the window at once, and is made once', async () => {
      const admin = await makePlatformAdmin(app);
      const id = await requestAccess(app, admin, tenant, { minutes: 240 });
      const approved = await decide(app, administrator, id, 'approve');
      expect(approved.status).toBe(200);
      expect(approved.body).toMatchObject({ state: 'approved', decided_by: administrator.id });
      const window =
        Date.parse(textAt(approved.body, 'expires_at')) -
        Date.parse(textAt(approved.body, 'starts_at'));
      expect(window).toBe(4 * 3_600_000);
      for (const what of ['approve', 'refuse'] as const) {
        expect(outcome(await decide(app, administrator, id, what))).toEqual({
          status: 409,
          code: 'grants.wrong_state',
        });
      }
    });

    it('needs a password that was just given', async () => {
      const stale = await makeStale(await makePerson(app, tenant, 'administrator'));
      const id = await requestAccess(app, await makePlatformAdmin(app), tenant);
      expect(outcome(await decide(app, stale, id, 'approve'))).toEqual({
        status: 403,
        code: 'auth.stale_authentication',
      });
      // to say no, a session will do
      expect((await decide(app, stale, id, 'refuse')).status).toBe(200);
    });

    it('is not the requester’s, nor anybody’s who does not administer the tenant', async () => {
      const admin = await makePlatformAdmin(app);
      const id = await requestAccess(app, admin, tenant);
      const editor = await makePerson(app, tenant, 'medical_admin');
      const stranger = await makePerson(app, await makeTenant(app), 'administrator');
      expect((await decide(app, admin, id, 'approve')).status).toBe(403);
      expect((await decide(app, editor, id, 'approve')).status).toBe(403);
      expect(outcome(await decide(app, stranger, id, 'approve'))).toEqual({
        status: 404,
        code: 'grants.not_found',
      });
      const still = await app.call('GET', `/v1/access-grants/${id}`, { token: admin.token });
      expect(still.body.state).toBe('requested');
    });

    it('is final when it ends a grant', async () => {
      const guest = await letIn(app, tenant, administrator);
      expect((await decide(app, administrator, guest.grantId, 'revoke')).body).toMatchObject({
        state: 'revoked',
        revoked_by: administrator.id,
      });
      for (const what of ['approve', 'refuse', 'revoke'] as const) {
        expect((await decide(app, administrator, guest.grantId, what)).status).toBe(409);
      }
    });

    it('comes too late after a week', async () => {
      const admin = await makePlatformAdmin(app);
      const id = await requestAccess(app, admin, tenant);
      await app.database.admin(
        `do $$ begin set local session_replication_role = replica;
          update access_grants set requested_at = now() - interval '8 days' where id = '${id}'; end $$`,
      );
      expect((await decide(app, administrator, id, 'approve')).status).toBe(409);
      const seen = await app.call('GET', `/v1/access-grants/${id}`, { token: admin.token });
      expect(seen.body.state).toBe('expired');
    });
  });

  describe('the use', () => {
    it('reads what the scope names, drafts too, and nothing of patients', async () => {
      const draft = await app.call('POST', '/v1/posts', {
        token: administrator.token,
        body: { title: 'Rascunho', content: '<p>Ainda não.</p>' },
      });
      const guest = await letIn(app, tenant, administrator);
      const list = await guest.call('GET', '/v1/posts');
      expect(list.status).toBe(200);
      expect(rowsOf(list.body).map(({ id }) => id)).toEqual(
        expect.arrayContaining([postId, draft.body.id]),
      );
      const post = await guest.call('GET', `/v1/posts/${postId}`);
      expect(post.status).toBe(200);
      expect(post.text).not.toContain('Joana');
      const keys = rowsOf({ data: post.body.custom_fields }).map((field) => field.meta_key);
      expect(keys).toEqual(['aberto']);
    });

    it('hides posts of the level phi and files with a patient in them', async () => {
      const phi = await publishPost(app, tenant, administrator, {
        title: 'Prontuário',
        compliance_level: 'phi',
        medical_disclaimer: 'Somente para a equipe.',
      });
      const guest = await letIn(app, tenant, administrator);
      expect((await guest.call('GET', `/v1/posts/${phi.id}`)).status).toBe(404);
      expect((await guest.call('GET', `/v1/posts/${phi.id}/revisions`)).status).toBe(404);
      expect((await guest.call('GET', '/v1/posts?q=Prontu')).text).not.toContain(phi.id);
      expect((await guest.call('GET', '/v1/posts?compliance_level=phi')).body.data).toEqual([]);
    });

    it('is refused outside of its scope, and without the header', async () => {
      const guest = await letIn(app, tenant, administrator, { scope: ['media'] });
      expect((await guest.call('GET', '/v1/media')).status).toBe(200);
      for (const path of [
        '/v1/posts',
        '/v1/users',
        '/v1/audit',
        '/v1/categories',
        '/v1/tenants',
        '/v1/me',
      ]) {
        expect({ path, ...outcome(await guest.call('GET', path)) }).toEqual({
          path,
          status: 403,
          code: 'policy.forbidden',
        });
      }
      const plain = await app.call('GET', '/v1/media', { token: guest.admin.token });
      expect(outcome(plain)).toEqual({ status: 403, code: 'policy.forbidden' });
    });

    it('is refused alike for every grant that is not active', async () => {
      const admin = await makePlatformAdmin(app);
      const waiting = await requestAccess(app, admin, tenant);
      const answers = new Set<string>();
      const refused = async (who: Person, grantId: string) => {
        const answer = await callUnder(app, who, grantId)('GET', '/v1/posts');
        expect(outcome(answer)).toEqual(NOT_ACTIVE);
        answers.add(answer.text.replace(/"request_id":"[^"]*"/, ''));
      };
      await refused(admin, waiting);
      await refused(admin, randomUUID());
      await refused(admin, 'x');
      await refused(admin, `${waiting}, ${waiting}`);
      const guest = await letIn(app, tenant, administrator);
      await refused(admin, guest.grantId);
      await refused(administrator, guest.grantId);
      await shift(guest.grantId, '-61 minutes');
      await refused(guest.admin, guest.grantId);
      await shift(guest.grantId, '2 hours');
      await refused(guest.admin, guest.grantId);
      await shift(guest.grantId, '-61 minutes');
      expect((await guest.call('GET', '/v1/posts')).status).toBe(200);
      await decide(app, administrator, guest.grantId, 'revoke');
      await new Promise((resolve) => setTimeout(resolve, 200));
      await refused(guest.admin, guest.grantId);
      expect(answers.size).toBe(1);
    });

    it('ends when it is given back', async () => {
      const guest = await letIn(app, tenant, administrator);
      expect((await guest.call('GET', '/v1/posts')).status).toBe(200);
      const path = `/v1/access-grants/${guest.grantId}`;
      expect((await app.call('DELETE', path, { token: guest.admin.token })).status).toBe(204);
      expect((await app.call('DELETE', path, { token: guest.admin.token })).status).toBe(409);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(outcome(await guest.call('GET', '/v1/posts'))).toEqual(NOT_ACTIVE);
    });

    it('writes nothing', async () => {
      const guest = await letIn(app, tenant, administrator, {
        scope: ['posts', 'categories', 'media', 'users', 'audit'],
      });
      const tries = [
        ['POST', '/v1/posts', { title: 'x', content: '<p>x</p>' }],
        ['PATCH', `/v1/posts/${postId}`, { title: 'x' }],
        ['DELETE', `/v1/posts/${postId}`, undefined],
        ['POST', `/v1/posts/${postId}/unpublish`, undefined],
        ['POST', '/v1/categories', { name: 'x' }],
        ['PATCH', `/v1/users/${administrator.id}`, { name: 'x' }],
        ['POST', `/v1/tenant/access-grants/${guest.grantId}/approve`, undefined],
        ['DELETE', `/v1/access-grants/${guest.grantId}`, undefined],
        ['POST', '/v1/auth/logout', undefined],
      ] as const;
      for (const [method, path, body] of tries) {
        const answer = await guest.call(method, path, { body, headers: { 'if-match': '*' } });
        expect({ method, path, ...outcome(answer) }).toEqual({
          method,
          path,
          status: 403,
          code: 'policy.forbidden',
        });
      }
    });
  });

  describe('the trail', () => {
    it('has every row that was shown, before it was shown', async () => {
      const guest = await letIn(app, tenant, administrator, { scope: ['posts', 'categories'] });
      const list = await guest.call('GET', '/v1/posts?limit=2');
      const shown = rowsOf(list.body).map(({ id }) => id);
      // no waiting: the lines are there when the answer is
      const lines = await linesOf(guest.grantId);
      expect(lines.map(({ resource_id: id }) => id)).toEqual(shown);
      expect(lines.map(({ resource_type: type }) => type)).toEqual(shown.map(() => 'post'));
      expect(lines.every(({ user_id: id }) => id === guest.admin.id)).toBe(true);

      await guest.call('GET', `/v1/posts/${postId}`);
      await guest.call('GET', `/v1/posts/${randomUUID()}`);
      await guest.call('GET', '/v1/categories?limit=5');
      const all = await linesOf(guest.grantId);
      const types = all.slice(lines.length).map(({ resource_type: type }) => type);
      expect(types).toEqual(['post', 'custom_field', 'post', 'category']);
    });

    it('is shown to the tenant, page by page, and to nobody else', async () => {
      const guest = await letIn(app, tenant, administrator);
      await guest.call('GET', `/v1/posts/${postId}`);
      const path = `/v1/tenant/access-grants/${guest.grantId}/accesses`;
      const first = await app.call('GET', `${path}?limit=1`, { token: administrator.token });
      expect(rowsOf(first.body)).toHaveLength(1);
      const rest = await app.call(
        'GET',
        `${path}?limit=5&cursor=${encodeURIComponent(textAt(first.body, 'next_cursor'))}`,
        { token: administrator.token },
      );
      const seen = [...rowsOf(first.body), ...rowsOf(rest.body)];
      expect(new Set(seen.map(({ resource_type: type }) => type))).toEqual(
        new Set(['custom_field', 'post']),
      );
      expect(seen[0]).toMatchObject({ route: '/v1/posts/:id', method: 'GET', status: 200 });
      const stranger = await makePerson(app, await makeTenant(app), 'administrator');
      expect((await app.call('GET', path, { token: stranger.token })).status).toBe(404);
      const grant = await app.call('GET', `/v1/tenant/access-grants/${guest.grantId}`, {
        token: administrator.token,
      });
      expect(grant.body.first_used_at).not.toBeNull();
    });

    it('that takes no line lets nothing out', async () => {
      const guest = await letIn(app, tenant, administrator);
      await app.database.admin('revoke insert on audit_trail from parecer_audit');
      try {
        const answer = await guest.call('GET', `/v1/posts/${postId}`);
        expect(outcome(answer)).toEqual({ status: 503, code: 'service.unavailable' });
        expect(answer.headers['retry-after']).toBeDefined();
        expect(answer.text).not.toContain('Artigo');
        const none = await guest.call('GET', `/v1/posts/${randomUUID()}`);
        expect(outcome(none)).toEqual({ status: 503, code: 'service.unavailable' });
      } finally {
        await app.database.admin('grant insert on audit_trail to parecer_audit');
      }
      expect((await guest.call('GET', `/v1/posts/${postId}`)).status).toBe(200);
    });
  });
});
