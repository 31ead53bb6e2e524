import { LOGGER, type Logger } from '#platform/http/logger.js';
import { approveChange } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type ApprovedPost, Desk, inSeconds } from '../support/planned.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const TOMORROW = 86_400;

describe('what is planned for a post that is taken from the public', () => {
  let app: TestApp;
  let tenant: Tenant;
  let desk: Desk;
  let author: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    desk = new Desk(app, tenant, await makePerson(app, tenant, 'editor'), author);
  });
  afterAll(() => app.stop());

  /** Its hour comes, and the clock looks for what is due after that. */
  async function hourComes(post: ApprovedPost): Promise<void> {
    await desk.planIntoPast([post.id], TOMORROW + 1);
    const probe = await desk.approved();
    await desk.post(`${probe.path}/publish`, { scheduled_at: inSeconds(1) });
    await eventually('the clock ran', 10, async () => (await desk.publicStatus(probe)) === 200);
  }

  it.each([
    ['private', { status: 'private' }, 'private', 'unpublished'],
    ['a draft', { status: 'draft' }, 'draft', 'unpublished'],
    ['a patient’s', { compliance_level: 'phi' }, 'draft', 'patient'],
  ])('ends with it when it becomes %s', async (_name, change, status, reason) => {
    const waiting = await desk.approved();
    const shown = await desk.approved();
    await desk.post(`${shown.path}/publish`);
    await approveChange(app, tenant, shown.id, { title: 'Nova' });
    for (const post of [waiting, shown]) {
      const plan = await desk.post(`${post.path}/publish`, {
        scheduled_at: inSeconds(TOMORROW),
        unpublish_at: inSeconds(2 * TOMORROW),
      });
      expect(plan.status).toBe(200);
      const before = Number(plan.body.version);
      const changed = await desk.send('PATCH', post.path, change);
      expect(changed.body).toMatchObject({
        status,
        scheduled_at: null,
        unpublish_at: null,
        version: before + 1,
      });
      expect((await desk.get(post.path)).body).toMatchObject({ status, version: before + 1 });
      const ended = { state: 'cancelled', reason: { code: reason } };
      expect(await desk.history(post)).toMatchObject([
        { action: 'unpublish', ...ended },
        { action: 'publish', ...ended },
      ]);
      await hourComes(post);
      expect((await desk.get(post.path)).body.status).toBe(status);
      expect(await desk.publicStatus(post)).toBe(404);
    }
  });

  it('can be planned anew afterwards', async () => {
    const post = await desk.approved();
    await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(TOMORROW) });
    await desk.send('PATCH', post.path, { status: 'private' });
    const again = await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(1.2) });
    expect(again.body.status).toBe('scheduled');
    await eventually('it is public', 10, async () => (await desk.publicStatus(post)) === 200);
  });

  it.each([{ status: 'private' }, { status: 'draft' }, { compliance_level: 'phi' }])(
    'refuses %j where a planned release holds it',
    async (change) => {
      const post = await desk.approved();
      const made = await desk.post('/v1/releases', {
        name: 'Campanha',
        items: [{ post_id: post.id, action: 'publish' }],
      });
      const path = `/v1/releases/${textAt(made.body, 'id')}`;
      const plan = { scheduled_at: inSeconds(TOMORROW) };
      expect((await desk.post(`${path}/plan`, plan)).body.state).toBe('planned');
      const refused = await desk.send('PATCH', post.path, change);
      expect([refused.status, refused.body.code]).toEqual([409, 'schedule.in_release']);
      expect((await desk.get(post.path)).body.status).toBe('scheduled');
      expect((await desk.get(path)).body.state).toBe('planned');
      await desk.post(`${path}/cancel`);
      expect((await desk.send('PATCH', post.path, change)).status).toBe(200);
    },
  );

  it('stays when only its beginning is called off', async () => {
    const post = await desk.approved();
    await desk.post(`${post.path}/publish`, {
      scheduled_at: inSeconds(TOMORROW),
      unpublish_at: inSeconds(2 * TOMORROW),
    });
    await desk.send('DELETE', `${post.path}/schedule?action=publish`);
    expect((await desk.get(post.path)).body.status).toBe('draft');
    expect(await desk.history(post)).toMatchObject([
      { action: 'unpublish', state: 'planned' },
      { action: 'publish', state: 'cancelled', reason: { code: 'cancelled' } },
    ]);
  });

  it('is in the calendar of a co-author', async () => {
    const second = await makePerson(app, tenant, 'author');
    const post = await desk.approved({ author_ids: [second.id] });
    await desk.post(`${post.path}/publish`, { scheduled_at: '2031-03-01T08:00:00Z' });
    const range = 'from=2031-03-01T00:00:00Z&to=2031-03-02T00:00:00Z';
    for (const person of [author, second]) {
      const { body } = await desk.get(`/v1/schedule?${range}`, person);
      expect(rowsOf(body).map((row) => row.post_id)).toEqual([post.id]);
    }
    const stranger = await makePerson(app, tenant, 'author');
    expect(rowsOf((await desk.get(`/v1/schedule?${range}`, stranger)).body)).toEqual([]);
  });

  it('is logged by its ids when it fails by our own mistake', async () => {
    const log = app.nest.get<Logger>(LOGGER);
    const errors = jest.spyOn(log, 'error');
    const post = await desk.approved();
    await app.database.admin(
      `alter table publications add constraint no_such_thing check (post_id <> '${post.id}')`,
    );
    try {
      await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(1) });
      await eventually('a try failed', 10, async () => {
        const [row] = await desk.history(post);
        return at(row, 'reason', 'code') === 'service.internal';
      });
      const [plan] = await desk.history(post);
      expect(errors).toHaveBeenCalledWith(
        { err: expect.any(Error), plan: plan?.id, post: post.id, release: null },
        expect.any(String),
      );
    } finally {
      errors.mockRestore();
      await app.database.admin('alter table publications drop constraint no_such_thing');
    }
  });
});
