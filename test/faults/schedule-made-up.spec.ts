import { approveChange } from '../support/content.js';
import { rowsOf } from '../support/json.js';
import { makePerson, makeTenant, type Tenant } from '../support/people.js';
import { Desk, inSeconds } from '../support/planned.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import { WorkerProcess } from '../support/worker-process.js';

const HOUR = 3_600;

describe('what nobody was there for', () => {
  let app: TestApp;
  let tenant: Tenant;
  let desk: Desk;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    const author = await makePerson(app, tenant, 'author');
    desk = new Desk(app, tenant, await makePerson(app, tenant, 'administrator'), author);
  });
  afterAll(() => app.stop());

  async function workUntilDone(): Promise<void> {
    const worker = await WorkerProcess.start(app);
    try {
      await eventually('all is made up', 20, async () => {
        const open = await app.database.admin(
          `select 1 from post_schedules where state = 'planned' and due_at <= now()`,
        );
        return open.length === 0;
      });
    } finally {
      expect(await worker.stop()).toBe(0);
    }
  }

  it('is made up at the next start, ends as it would have, and says so', async () => {
    const published = await desk.approved();
    const taken = await desk.approved();
    const over = await desk.approved();
    const renewed = await desk.approved({ title: 'Antes' });
    await desk.post(`${published.path}/publish`, { scheduled_at: inSeconds(HOUR) });
    await desk.post(`${taken.path}/publish`, { unpublish_at: inSeconds(HOUR) });
    await desk.post(`${over.path}/publish`, {
      scheduled_at: inSeconds(HOUR),
      unpublish_at: inSeconds(HOUR + 60),
    });
    await desk.post(`${renewed.path}/publish`);
    await approveChange(app, tenant, renewed.id, { title: 'Depois' });
    await desk.post(`${renewed.path}/publish`, {
      scheduled_at: inSeconds(HOUR),
      unpublish_at: inSeconds(HOUR + 60),
    });
    const posts = [published, taken, over, renewed];
    await desk.planIntoPast(
      posts.map(({ id }) => id),
      2 * HOUR,
    );
    await workUntilDone();
    expect(await Promise.all(posts.map((post) => desk.publicStatus(post)))).toEqual([
      200, 404, 404, 404,
    ]);
    const madeUp = { made_up: true, attempts: 0 };
    const told = await desk.history(published);
    expect(told).toMatchObject([{ action: 'publish', state: 'done', ...madeUp }]);
    expect(told[0]?.late_by_seconds).toBeGreaterThan(HOUR);
    expect(await desk.history(taken)).toMatchObject([
      { action: 'unpublish', state: 'done', ...madeUp },
    ]);
    const passed = [{ action: 'publish', state: 'skipped', reason: { code: 'over' }, ...madeUp }];
    expect(await desk.history(over)).toMatchObject([
      { action: 'unpublish', state: 'skipped', reason: { code: 'not_public' }, ...madeUp },
      ...passed,
    ]);
    expect(await desk.history(renewed)).toMatchObject([
      { action: 'unpublish', state: 'done', ...madeUp },
      ...passed,
    ]);
    // not for a moment
    expect(
      await app.database.admin(
        `select 1 from audit_trail where resource_id = $1 and resource_type = 'publication'`,
        [over.id],
      ),
    ).toEqual([]);
    const trail = await desk.get(
      `/v1/audit?resource_type=post_schedule&resource_id=${published.id}`,
    );
    const change = rowsOf(trail.body).find(({ operation }) => operation === 'update');
    expect(change).toMatchObject({
      metadata: {
        actor: 'scheduler',
        changed: expect.arrayContaining(['state', 'made_up', 'late_by_seconds']),
      },
    });
  }, 90_000);

  it('is made up in the order of its instants, releases and posts alike', async () => {
    const slug = 'mesmo-lugar';
    const old = await desk.approved({ slug });
    await desk.post(`${old.path}/publish`);
    await app.database.admin(`update posts set slug = 'lugar-antigo' where id = $1`, [old.id]);
    const heir = await desk.approved({ slug });
    // the later one can only be done after the earlier one: a public slug is one post's
    await desk.post(`${heir.path}/publish`, { scheduled_at: inSeconds(HOUR + 60) });
    const made = await desk.post('/v1/releases', {
      name: 'Recolher',
      items: [{ post_id: old.id, action: 'unpublish' }],
    });
    const path = `/v1/releases/${String(made.body.id)}`;
    await desk.post(`${path}/plan`, { scheduled_at: inSeconds(HOUR) });
    await desk.planIntoPast([heir.id, old.id], 2 * HOUR);
    await workUntilDone();
    expect((await desk.get(path)).body).toMatchObject({ state: 'done', made_up: true });
    expect((await desk.history(heir))[0]).toMatchObject({
      state: 'done',
      made_up: true,
      attempts: 0,
    });
    expect((await desk.get(heir.path)).body.status).toBe('published');
  }, 90_000);

  it('survives a stop between planning and its time', async () => {
    const post = await desk.approved();
    const worker = await WorkerProcess.start(app);
    await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(6) });
    expect(await worker.stop()).toBe(0);
    const next = await WorkerProcess.start(app);
    try {
      await eventually('it is public', 15, async () => (await desk.publicStatus(post)) === 200);
    } finally {
      await next.stop();
    }
    expect((await desk.history(post))[0]).toMatchObject({ state: 'done' });
  }, 60_000);
});
