import { randomUUID } from 'node:crypto';
import { ApiProcess } from '../support/api-process.js';
import { GOOD_ARTICLE } from '../support/articles.js';
import { approvePost, publishPost } from '../support/content.js';
import { textAt } from '../support/json.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import { WorkerProcess } from '../support/worker-process.js';

const WITHIN_MS = 5_000;

describe('suspension', () => {
  let app: TestApp;
  let second: ApiProcess;
  let admin: Person;
  let tenant: Tenant;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    second = await ApiProcess.start(app);
    admin = await makePlatformAdmin(app);
  });
  beforeEach(async () => {
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
  });
  afterAll(async () => {
    await second.stop();
    await app.stop();
  });

  const move = (
    verb: 'suspend' | 'reactivate',
    body: unknown = { reason: 'Um motivo.' },
    id = tenant.id,
  ) => app.call('POST', `/v1/tenants/${id}/${verb}`, { token: admin.token, body });
  const signIn = () =>
    app.call('POST', '/v1/auth/login', { body: { email: editor.email, password: PASSWORD } });

  it('ends every use of a tenant on both processes, and only of that one', async () => {
    const post = await publishPost(app, tenant, editor);
    const other = await makeTenant(app);
    const theirs = await makePerson(app, other, 'editor');
    const kept = await publishPost(app, other, theirs);
    const refresh = textAt((await signIn()).body, 'refresh_token');
    const bearer = { headers: { authorization: `Bearer ${editor.token}` } };
    const delivered = `/v1/delivery/${tenant.slug}/posts/${post.slug}`;
    // both processes know the session and the slug by heart
    expect((await app.call('GET', '/v1/me', { token: editor.token })).status).toBe(200);
    expect(await second.status('/v1/me', bearer)).toBe(200);
    expect((await app.call('GET', delivered)).status).toBe(200);
    expect(await second.status(delivered)).toBe(200);

    const answer = await move('suspend', { reason: 'Fatura em atraso.' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ status: 'suspended', status_reason: 'Fatura em atraso.' });
    const since = Date.now();
    await eventually('refused everywhere', WITHIN_MS / 1000, async () => {
      const seen = [
        (await app.call('GET', '/v1/me', { token: editor.token })).status,
        await second.status('/v1/me', bearer),
        (await app.call('GET', delivered)).status,
        await second.status(delivered),
      ];
      return seen.join() === '401,401,404,404';
    });
    expect(Date.now() - since).toBeLessThan(WITHIN_MS);
    expect((await signIn()).status).toBe(401);
    const renewed = await app.call('POST', '/v1/auth/refresh', {
      body: { refresh_token: refresh },
    });
    expect(renewed.status).toBe(401);
    expect((await app.call('GET', '/v1/me', { token: theirs.token })).status).toBe(200);
    expect(await second.status(`/v1/delivery/${other.slug}/posts/${kept.slug}`)).toBe(200);

    expect((await move('reactivate', { reason: 'Paga.' })).body).toMatchObject({
      status: 'active',
    });
    await eventually('let in again', 5, async () => (await signIn()).status === 200);
    await eventually('delivered again', 5, async () => (await second.status(delivered)) === 200);
  });

  it('leaves the work of the pipeline and the schedule for later', async () => {
    const submitted = textAt(
      (await app.call('POST', '/v1/posts', { token: editor.token, body: { ...GOOD_ARTICLE } }))
        .body,
      'id',
    );
    await app.call('POST', `/v1/posts/${submitted}/submit`, { token: editor.token });
    const planned = await approvePost(app, tenant, editor);
    await app.database.admin(
      `insert into post_schedules (tenant_id, post_id, action, revision, planned_for, time_zone)
       select tenant_id, id, 'publish', revision, now() - interval '1 second', 'UTC' from posts where id = $1`,
      [planned.id],
    );
    expect((await move('suspend')).status).toBe(200);
    const look = async () => {
      const [row] = await app.database.admin<{ state: string; failed: boolean; status: string }>(
        `select w.state, w.stage_error is not null as failed, p.status
           from workflow_states w, posts p where w.content_id = $1 and p.id = $2`,
        [submitted, planned.id],
      );
      return row;
    };
    const before = { state: 'lgpd_pending', failed: false, status: 'scheduled' };
    const worker = await WorkerProcess.start(app);
    try {
      await eventually('the worker took the job', 20, async () => {
        const [row] = await app.database.admin<{ n: number }>(
          'select count(*)::int as n from outbox where tenant_id = $1',
          [tenant.id],
        );
        return row?.n === 0;
      });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      expect(await look()).toEqual(before);
      await move('reactivate');
      await eventually(
        'the scheduled post is out',
        10,
        async () => (await look())?.status === 'published',
      );
      // what stands still for fifteen seconds is looked for
      await eventually(
        'the review went on',
        40,
        async () => (await look())?.state === 'cfm_pending',
      );
    } finally {
      await worker.stop();
    }
  }, 120_000);

  it('is only of active tenants, and only once', async () => {
    expect((await move('reactivate')).body.code).toBe('tenants.wrong_status');
    expect((await move('suspend')).status).toBe(200);
    expect((await move('suspend')).body.code).toBe('tenants.wrong_status');
    const [row] = await app.database.admin<{ n: number }>(
      `select count(*)::int as n from audit_trail where resource_type = 'tenant' and resource_id = $1
        and user_id = $2 and operation = 'update' and metadata -> 'changed' ? 'status'`,
      [tenant.id, admin.id],
    );
    expect(row?.n).toBe(1);
  });

  it.each([
    ['no reason', {}, 422, '/reason'],
    ['a blank reason', { reason: '  ' }, 422, '/reason'],
    ['a long reason', { reason: 'x'.repeat(1001) }, 422, '/reason'],
    ['a reason that is no text', { reason: 7 }, 422, '/reason'],
    ['more than a reason', { reason: 'x', status: 'deleted' }, 400, '/status'],
  ])('refuses %s', async (_what, body, status, pointer) => {
    const answer = await move('suspend', body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ errors: [{ pointer }] });
    expect((await signIn()).status).toBe(200);
  });

  it('is for administrators of the install, of tenants that are there', async () => {
    const inside = await makePerson(app, tenant, 'administrator');
    const tried: Answer[] = [
      await app.call('POST', `/v1/tenants/${tenant.id}/suspend`, {
        token: inside.token,
        body: { reason: 'x' },
      }),
      await move('suspend', { reason: 'x' }, randomUUID()),
      await move('suspend', { reason: 'x' }, 'no-uuid'),
    ];
    expect(tried.map(({ status }) => status)).toEqual([403, 404, 404]);
  });
});
