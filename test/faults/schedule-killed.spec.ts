import { approveMany, makeCategory } from '../support/content.js';
import { ApiProcess } from '../support/api-process.js';
import { HeldRow } from '../support/lock.js';
import { makePerson, makeTenant, type Tenant } from '../support/people.js';
import { Desk, inSeconds } from '../support/planned.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import { WorkerProcess } from '../support/worker-process.js';

const HOUR = 3_600;

/** Publishing counts in the post's category: who holds that row stops it in its middle. */
describe('when a process is killed', () => {
  let app: TestApp;
  let tenant: Tenant;
  let desk: Desk;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    const author = await makePerson(app, tenant, 'author');
    desk = new Desk(app, tenant, await makePerson(app, tenant, 'editor'), author);
  });
  afterAll(() => app.stop());

  const category = (name: string) => makeCategory(app, tenant, name);
  const approved = (count: number, categoryId: string | null = null) =>
    approveMany(app, tenant, desk.author, count, { category_id: categoryId });

  /** By state of the post and of its plan, with what is public and how often it became so. */
  async function standing(ids: readonly string[]) {
    return app.database.admin(
      `select p.status, u.post_id is not null as public, s.state, count(*)::int as posts,
              sum((select count(*) from audit_trail a
                    where a.resource_id = p.id and a.resource_type = 'publication' and a.operation = 'create'))::int as made,
              sum((select count(*) from audit_trail a
                    where a.resource_id = p.id and a.resource_type = 'publication' and a.operation = 'delete'))::int as taken,
              min(p.version) as least, max(p.version) as most
         from posts p left join publications u on u.post_id = p.id
         left join lateral (select state from post_schedules where post_id = p.id order by id desc limit 1) s on true
        where p.id = any ($1::uuid[]) group by 1, 2, 3 order by 1, 2, 3`,
      [ids],
    );
  }

  /** Lets a worker begin, kills it where it waits for the row, and gives the row back once its work is undone. */
  async function killAt(categoryId: string): Promise<void> {
    const row = await HeldRow.take(app.database, 'categories', categoryId);
    const doomed = await WorkerProcess.start(app);
    await row.awaited();
    await doomed.kill();
    await row.release();
    await row.left();
  }

  async function finish(done: () => Promise<boolean>): Promise<void> {
    const worker = await WorkerProcess.start(app);
    try {
      await eventually('another worker has done it', 30, done);
    } finally {
      expect(await worker.stop()).toBe(0);
    }
  }

  const isEnded = (ids: readonly string[]) => async () => {
    const open = await app.database.admin(
      `select 1 from post_schedules where post_id = any ($1::uuid[]) and state = 'planned'`,
      [ids],
    );
    return open.length === 0;
  };

  it('in the middle of a planned publication, nothing of it stays, and it is done once', async () => {
    const categoryId = await category('publicacao');
    const ids = await approved(1, categoryId);
    await desk.post(`/v1/posts/${ids[0]}/publish`, { scheduled_at: inSeconds(HOUR) });
    await desk.planIntoPast(ids, HOUR + 60);
    await killAt(categoryId);
    const plan = { posts: 1, taken: 0 };
    expect(await standing(ids)).toMatchObject([
      { status: 'scheduled', public: false, state: 'planned', made: 0, most: 2, ...plan },
    ]);
    await finish(isEnded(ids));
    expect(await standing(ids)).toMatchObject([
      { status: 'published', public: true, state: 'done', made: 1, most: 3, ...plan },
    ]);
    expect((await desk.history({ path: `/v1/posts/${ids[0]}` }))[0]).toMatchObject({
      made_up: true,
      attempts: 0,
    });
  }, 90_000);

  it('in the middle of taking a post back, it is public until another does it', async () => {
    const categoryId = await category('retirada');
    const ids = await approved(1, categoryId);
    await desk.post(`/v1/posts/${ids[0]}/publish`, { unpublish_at: inSeconds(HOUR) });
    await desk.planIntoPast(ids, HOUR + 60);
    await killAt(categoryId);
    expect(await standing(ids)).toMatchObject([
      { status: 'published', public: true, state: 'planned', made: 1, taken: 0 },
    ]);
    await finish(isEnded(ids));
    expect(await standing(ids)).toMatchObject([
      { status: 'draft', public: false, state: 'done', made: 1, taken: 1 },
    ]);
  }, 90_000);

  it('in the middle of a release of 50 posts, none of them is out; then all are, each once', async () => {
    const categoryId = await category('lancamento');
    // the order is that of the ids, so the last one is where it stops
    const ids = [...(await approved(49)), ...(await approved(1, categoryId))];
    const made = await desk.post('/v1/releases', {
      name: 'Cinquenta',
      items: ids.map((id) => ({ post_id: id, action: 'publish' })),
    });
    const path = `/v1/releases/${String(made.body.id)}`;
    await desk.post(`${path}/plan`, { scheduled_at: inSeconds(HOUR) });
    await desk.planIntoPast(ids, HOUR + 60);
    await killAt(categoryId);
    expect(await standing(ids)).toMatchObject([
      { status: 'scheduled', public: false, state: 'planned', posts: 50, made: 0, most: 2 },
    ]);
    expect((await desk.get(path)).body.state).toBe('planned');
    await finish(async () => (await desk.get(path)).body.state !== 'planned');
    expect((await desk.get(path)).body).toMatchObject({ state: 'done', made_up: true });
    expect(await standing(ids)).toMatchObject([
      { status: 'published', public: true, state: 'done', posts: 50, made: 50, least: 3, most: 3 },
    ]);
  }, 120_000);

  it('in the middle of a request, the post is as it was, and the request can be sent again', async () => {
    const categoryId = await category('pedido');
    const [id] = await approved(1, categoryId);
    const row = await HeldRow.take(app.database, 'categories', categoryId);
    const api = await ApiProcess.start(app);
    const asked = fetch(`${api.url}/v1/posts/${id}/publish`, {
      method: 'POST',
      headers: { authorization: `Bearer ${desk.editor.token}` },
    }).then(
      (answer) => answer.status,
      () => 'lost',
    );
    await row.awaited();
    await api.kill();
    expect(await asked).toBe('lost');
    await row.release();
    await row.left();
    expect(await standing([String(id)])).toMatchObject([
      { status: 'draft', public: false, made: 0, most: 1 },
    ]);
    expect((await desk.post(`/v1/posts/${id}/publish`)).body).toMatchObject({ version: 2 });
    expect(await standing([String(id)])).toMatchObject([{ status: 'published', made: 1 }]);
  }, 90_000);

  it('again and again, at any moment, each of many changes is done once', async () => {
    const ids = await approved(120);
    for (const id of ids) {
      await desk.post(`/v1/posts/${id}/publish`, { scheduled_at: inSeconds(HOUR) });
    }
    await desk.planIntoPast(ids, 2 * HOUR);
    for (let kill = 0; kill < 6; kill += 1) {
      const doomed = await WorkerProcess.start(app);
      await new Promise((resolve) => setTimeout(resolve, kill * 60));
      await doomed.kill();
    }
    await finish(async () => {
      const [row] = await app.database.admin<{ n: number }>(
        `select count(*)::int as n from posts where id = any ($1::uuid[]) and status = 'published'`,
        [ids],
      );
      return row?.n === ids.length;
    });
    expect(await standing(ids)).toMatchObject([
      {
        status: 'published',
        public: true,
        state: 'done',
        posts: 120,
        made: 120,
        taken: 0,
        least: 3,
        most: 3,
      },
    ]);
  }, 180_000);
});
