import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { ROLE_PERMISSIONS, type Role, ROLES, TENANT_ROLES } from '#kernel/permissions.js';
import { KEY_SCOPES } from '#kernel/key-scopes.js';
import { Public } from '#platform/policy/policy.decorators.js';
import { RequireAccessRules } from '#platform/policy/require-access-rules.js';
import { randomUUID } from 'node:crypto';
import { at } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Method, TestApp } from '../support/test-app.js';

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];
const EVERYBODY = 'everybody';

/** One line of the table of routes in docs/permissions.md. */
interface Documented {
  readonly method: Method;
  readonly path: string;
  readonly needs: string;
  readonly who: readonly string[];
}

const docs = readFileSync(resolve(import.meta.dirname, '../../docs/permissions.md'), 'utf8');

const routes: readonly Documented[] = docs.split('\n').flatMap((line) => {
  const [, verb, path, needs, who] =
    /^\| ([A-Z]+) \| `(\S+)` \| `?([\w:]+)`? \| (.*?) \|$/.exec(line) ?? [];
  const method = METHODS.find((known) => known === verb);
  if (method === undefined || path === undefined || needs === undefined || who === undefined) {
    return [];
  }
  return [{ method, path, needs, who: who.split(', ').filter((name) => name !== '') }];
});

/** Routes that end the session they are called with, or spend it: each call by somebody of its own. */
const SPENDS_SESSION = /^\/v1\/(auth|me)\b/;

describe('the table of roles', () => {
  let app: TestApp;
  let tenant: Tenant;
  const people = new Map<Role, Person>();

  /** Somebody of a role, signed in; for `service`, which nobody signs in as, a key with all that keys can be given. */
  async function person(role: Role): Promise<Person> {
    if (role === 'platform_admin') return makePlatformAdmin(app);
    if (role !== 'service') return makePerson(app, tenant, role);
    const administrator = await makePerson(app, tenant, 'administrator');
    const { key, serviceUserId: id } = await makeKey(app, administrator, KEY_SCOPES);
    return { id, role, email: '', token: key };
  }

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    for (const role of ROLES) people.set(role, await person(role));
  });
  afterAll(() => app.stop());

  it('in the documentation is the one the guard reads', () => {
    const header = /^\| permission \| (.*) \|$/m.exec(docs)?.[1]?.split(' | ') ?? [];
    expect(header).toEqual([...ROLES]);
    const documented = Object.fromEntries(ROLES.map((role): [Role, string[]] => [role, []]));
    for (const [, permission = '', marks = ''] of docs.matchAll(
      /^\| `(\w+:\w+)` \| ((?:yes)? \|.*|yes.*) \|$/gm,
    )) {
      marks.split('|').forEach((mark, n) => {
        if (mark.trim() === 'yes') documented[header[n] ?? '']?.push(permission);
      });
    }
    const real = Object.fromEntries(
      ROLES.map((role) => [
        role,
        [...ROLE_PERMISSIONS[role]].toSorted((x, y) => x.localeCompare(y)),
      ]),
    );
    const sorted = Object.entries(documented).map(([role, permissions]) => [
      role,
      permissions.toSorted((x, y) => x.localeCompare(y)),
    ]);
    expect(Object.fromEntries(sorted)).toEqual(real);
  });

  it('knows every route that is served', () => {
    const document: unknown = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../docs/openapi.json'), 'utf8'),
    );
    const described = Object.entries(Object(at(document, 'paths'))).flatMap(([path, item]) =>
      Object.keys(Object(item)).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(new Set(routes.map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set(described),
    );
    expect(routes.length).toBeGreaterThan(50);
  });

  it('holds for every route and every role over HTTP', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { method, path, needs, who } of routes) {
      for (const role of ROLES) {
        const mine =
          SPENDS_SESSION.test(path) && method !== 'GET' ? await person(role) : people.get(role);
        const answer = await app.call(
          method,
          path.replaceAll(/\{\w+\}/g, () => randomUUID()),
          {
            token: mine?.token,
            headers: { 'if-match': '"1"' },
            ...(method === 'GET' || method === 'HEAD' || method === 'DELETE' ? {} : { body: {} }),
          },
        );
        const byRole =
          answer.status === 403 &&
          answer.body.code === 'policy.forbidden' &&
          answer.body.detail ===
            `The ${role === 'service' ? 'API key' : `role ${role}`} lacks ${needs}.`;
        const allowed = who.includes(EVERYBODY) || who.includes(role);
        tried += 1;
        if (byRole === allowed) wrong.push(`${role} ${method} ${path}: ${answer.status}`);
        if (answer.status >= 500) wrong.push(`${role} ${method} ${path}: ${answer.text}`);
      }
    }
    process.stdout.write(
      `roles: ${routes.length} routes x ${ROLES.length} roles, ${tried} requests\n`,
    );
    expect(wrong).toEqual([]);
  }, 180_000);

  it('is told to each person as his own permissions', async () => {
    for (const role of TENANT_ROLES) {
      const me = await app.call('GET', '/v1/me', { token: people.get(role)?.token });
      expect({ role, permissions: me.body.permissions }).toEqual({
        role,
        permissions: ROLE_PERMISSIONS[role],
      });
    }
  });

  it('stops the start when a route is in it neither by permission nor as public', async () => {
    @Controller('v1/forgotten')
    class ForgottenController {
      @Get()
      @Public()
      open(): string {
        return 'open';
      }

      @Get(':id')
      nobodyKnows(): string {
        return 'who may see this?';
      }
    }
    @Module({
      imports: [DiscoveryModule],
      controllers: [ForgottenController],
      providers: [RequireAccessRules],
    })
    class ForgottenModule {}
    const start = NestFactory.createApplicationContext(ForgottenModule, {
      logger: false,
      abortOnError: false,
    });
    await expect(start).rejects.toThrow(
      'routes without @Can or @Public: ForgottenController.nobodyKnows',
    );
  });

  describe('does not lift the rules about a row', () => {
    const good = { title: 'Como medir a pressão', content: '<p>Meça em repouso.</p>' };
    const write = async (who: Person): Promise<string> => {
      const made = await app.call('POST', '/v1/posts', { token: who.token, body: good });
      return String(made.body.id);
    };

    it.each([
      'author',
      'editor',
      'administrator',
      'medical_professional',
      'medical_admin',
    ] as const)('a %s publishes nothing that is not approved', async (role) => {
      const who = await makePerson(app, tenant, role);
      const id = await write(who);
      const answer = await app.call('POST', `/v1/posts/${id}/publish`, {
        token: who.token,
        body: {},
      });
      expect({ status: answer.status, code: answer.body.code }).toEqual({
        status: 409,
        code: 'workflow.not_approved',
      });
      const planned = await app.call('POST', `/v1/posts/${id}/publish`, {
        token: who.token,
        body: { scheduled_at: new Date(Date.now() + 60_000).toISOString() },
      });
      expect(planned.status).toBe(409);
      const forced = await app.call('PATCH', `/v1/posts/${id}`, {
        token: who.token,
        headers: { 'if-match': '*' },
        body: { status: 'published' },
      });
      expect(forced.status).toBe(422);
    });

    it('a reviewer who wrote the text does not approve it, nor one who was made its author', async () => {
      const reviewer = await makePerson(app, tenant, 'medical_admin');
      const id = await write(reviewer);
      await passMachine(id);
      for (const what of ['approve', 'reject', 'request-changes']) {
        const answer = await app.call('POST', `/v1/posts/${id}/${what}`, {
          token: reviewer.token,
          body: { reason: 'Conferido.' },
        });
        expect({ what, status: answer.status, code: answer.body.code }).toEqual({
          what,
          status: 403,
          code: 'workflow.own_post',
        });
      }
      // giving the text another author does not wash the hands that wrote it
      const other = await makePerson(app, tenant, 'author');
      await app.call('PATCH', `/v1/posts/${id}`, {
        token: reviewer.token,
        headers: { 'if-match': '*' },
        body: { author_id: other.id },
      });
      await passMachine(id);
      const again = await app.call('POST', `/v1/posts/${id}/approve`, {
        token: reviewer.token,
        body: { reason: 'Conferido.' },
      });
      expect({ status: again.status, code: again.body.code }).toEqual({
        status: 403,
        code: 'workflow.own_post',
      });
    });

    /** What the stages do, without a worker. */
    async function passMachine(postId: string): Promise<void> {
      const admin = people.get('administrator');
      await app.call('POST', `/v1/posts/${postId}/submit`, { token: admin?.token });
      await app.database.admin(
        `do $$ declare run uuid; begin
           select id into run from workflow_states where content_id = '${postId}' order by created_at desc limit 1;
           set local session_replication_role = replica;
           insert into stage_results (tenant_id, run_id, stage, verdict, result, ruleset_version, content_hash, duration_ms)
             select w.tenant_id, w.id, s, 'passed', '{}', 'test', p.content_hash, 1
               from workflow_states w join posts p on p.id = w.content_id, unnest(array['S.2.1', 'S.3.1', 'S.4-1.1-3']) s
              where w.id = run on conflict do nothing;
           update workflow_states set state = 'cfm_pending', current_stage = 'S.4-1.1-3' where id = run;
         end $$`,
      );
    }

    it('nobody changes his own role, nor gives one that is the install’s', async () => {
      const admin = await makePerson(app, tenant, 'administrator');
      const own = await app.call('PATCH', `/v1/users/${admin.id}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
        body: { role: 'compliance_officer' },
      });
      expect({ status: own.status, code: own.body.code }).toEqual({
        status: 403,
        code: 'policy.forbidden',
      });
      const editor = await makePerson(app, tenant, 'editor');
      const risen = await app.call('PATCH', `/v1/users/${editor.id}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
        body: { role: 'platform_admin' },
      });
      expect(risen.status).toBe(422);
    });
  });
});
