import { approveChange } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { Desk, inSeconds } from '../support/planned.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const TOMORROW = 86_400;

describe('what is planned for a post', () => {
  let app: TestApp;
  let tenant: Tenant;
  let desk: Desk;
  let author: Person;
  let other: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    other = await makePerson(app, tenant, 'author');
    desk = new Desk(app, tenant, await makePerson(app, tenant, 'editor'), author);
  });
  afterAll(() => app.stop());

  it('goes out at its second and is taken back at another', async () => {
    const post = await desk.approved();
    const [starts, ends] = [inSeconds(1.5), inSeconds(3)];
    const planned = await desk.post(`${post.path}/publish`, {
      scheduled_at: starts,
      unpublish_at: ends,
      time_zone: 'Europe/Lisbon',
    });
    expect(planned.status).toBe(200);
    const plan = { scheduled_at: starts, unpublish_at: ends, schedule_time_zone: 'Europe/Lisbon' };
    expect(planned.body).toMatchObject({ status: 'scheduled', version: 2, ...plan });
    expect((await desk.get(post.path)).body).toMatchObject({ status: 'scheduled', ...plan });
    expect(await desk.publicStatus(post)).toBe(404);
    await eventually('it is public', 5, async () => (await desk.publicStatus(post)) === 200);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(starts));
    expect((await desk.get(post.path)).body).toMatchObject({
      status: 'published',
      scheduled_at: null,
      unpublish_at: ends,
    });
    await eventually('it is taken back', 5, async () => (await desk.publicStatus(post)) === 404);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(ends));
    expect((await desk.get(post.path)).body).toMatchObject({ status: 'draft', unpublish_at: null });
    const history = await desk.history(post);
    expect(history).toMatchObject([
      { action: 'unpublish', planned_for: ends, state: 'done', made_up: false, reason: null },
      { action: 'publish', revision: 1, planned_for: starts, state: 'done', made_up: false },
    ]);
    for (const { late_by_seconds: late } of history) {
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(2);
    }
  });

  it('is read on the clock of a place', async () => {
    const post = await desk.approved();
    const publish = (body: object) => desk.post(`${post.path}/publish`, body);
    const plain = await publish({ scheduled_at: '2030-12-01T08:00:00' });
    expect(plain.body).toMatchObject({
      scheduled_at: '2030-12-01T11:00:00.000Z',
      schedule_time_zone: 'America/Sao_Paulo',
    });
    const lisbon = await publish({
      scheduled_at: '2030-07-01T08:00:00',
      unpublish_at: '2030-07-02T08:00',
      time_zone: 'europe/lisbon',
    });
    expect(lisbon.body).toMatchObject({
      scheduled_at: '2030-07-01T07:00:00.000Z',
      unpublish_at: '2030-07-02T07:00:00.000Z',
      schedule_time_zone: 'Europe/Lisbon',
    });
    expect(await desk.history(post)).toMatchObject([
      { state: 'cancelled', reason: { code: 'replaced' } },
      { action: 'unpublish', state: 'planned', local_time: '2030-07-02T08:00:00+01:00' },
      { action: 'publish', state: 'planned', local_time: '2030-07-01T08:00:00+01:00' },
    ]);
  });

  it('asks which of two instants is meant, and which when there is none', async () => {
    const post = await desk.approved();
    const publish = (scheduled_at: string) =>
      desk.post(`${post.path}/publish`, { scheduled_at, time_zone: 'Europe/Lisbon' });
    const skipped = await publish('2030-03-31T01:30:00');
    expect(skipped.status).toBe(422);
    expect(skipped.body).toMatchObject({
      errors: [{ pointer: '/scheduled_at', code: 'time_does_not_exist' }],
      choices: { scheduled_at: ['2030-03-31T00:30:00+00:00', '2030-03-31T02:30:00+01:00'] },
    });
    const twice = await publish('2030-10-27T01:30:00');
    expect(twice.status).toBe(422);
    expect(twice.body).toMatchObject({
      errors: [{ pointer: '/scheduled_at', code: 'time_exists_twice' }],
      choices: { scheduled_at: ['2030-10-27T01:30:00+01:00', '2030-10-27T01:30:00+00:00'] },
    });
    const [, chosen] = ['', textAt(twice.body, 'choices', 'scheduled_at', 1)];
    expect((await publish(chosen)).body.scheduled_at).toBe('2030-10-27T01:30:00.000Z');
  });

  it.each([
    [{ scheduled_at: '2020-01-01T00:00:00Z' }, '/scheduled_at', 'in_the_past'],
    [{ unpublish_at: '2020-01-01T00:00:00Z' }, '/unpublish_at', 'in_the_past'],
    [{ scheduled_at: '2199-01-01T00:00:00Z' }, '/scheduled_at', 'too_far'],
    [{ scheduled_at: 'amanhã' }, '/scheduled_at', 'not_a_time'],
    [{ scheduled_at: '2030-02-30T00:00:00Z' }, '/scheduled_at', 'not_a_time'],
    [{ scheduled_at: '2030-01-01' }, '/scheduled_at', 'not_a_time'],
    [{ time_zone: 'America/Nowhere' }, '/time_zone', 'unknown_time_zone'],
    [
      { scheduled_at: '2030-01-02T00:00:00Z', unpublish_at: '2030-01-02T00:00:00Z' },
      '/unpublish_at',
      'before_publication',
    ],
    [
      { scheduled_at: '2030-01-02T00:00:00Z', unpublish_at: '2030-01-01T00:00:00Z' },
      '/unpublish_at',
      'before_publication',
    ],
  ])('is refused with %j', async (body, pointer, code) => {
    const post = await desk.approved();
    const answer = await desk.post(`${post.path}/publish`, body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer, code }]);
    expect((await desk.get(post.path)).body).toMatchObject({ status: 'draft', version: 1 });
    expect(await desk.history(post)).toEqual([]);
  });

  it('keeps the old revision public until the newer one is due, and no newer one slips in', async () => {
    const post = await desk.approved({ title: 'Primeira' });
    await desk.post(`${post.path}/publish`);
    await approveChange(app, tenant, post.id, { title: 'Segunda' });
    const planned = await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(2) });
    expect(planned.body).toMatchObject({ status: 'published', scheduled_revision: 2 });
    await approveChange(app, tenant, post.id, { title: 'Terceira' });
    const title = async () => {
      const path = `/v1/delivery/${tenant.slug}/posts/${post.slug}`;
      return (await app.call('GET', path)).body.title;
    };
    expect(await title()).toBe('Primeira');
    await eventually('the second is public', 6, async () => (await title()) !== 'Primeira');
    expect(await title()).toBe('Segunda');
  });

  it('is cancelled, both ways or one', async () => {
    const post = await desk.approved();
    const body = { scheduled_at: inSeconds(TOMORROW), unpublish_at: inSeconds(2 * TOMORROW) };
    expect((await desk.send('DELETE', `${post.path}/schedule`)).body.code).toBe(
      'schedule.not_found',
    );
    await desk.post(`${post.path}/publish`, body);
    const without = await app.call('DELETE', `${post.path}/schedule`, { token: desk.editor.token });
    expect(without.status).toBe(428);
    const stale = await app.call('DELETE', `${post.path}/schedule`, {
      token: desk.editor.token,
      headers: { 'if-match': '"1"' },
    });
    expect(stale.status).toBe(412);
    expect((await desk.send('DELETE', `${post.path}/schedule?action=unpublish`)).status).toBe(204);
    expect((await desk.get(post.path)).body).toMatchObject({
      status: 'scheduled',
      unpublish_at: null,
    });
    expect((await desk.send('DELETE', `${post.path}/schedule`)).status).toBe(204);
    expect((await desk.get(post.path)).body).toMatchObject({
      status: 'draft',
      scheduled_at: null,
      version: 4,
    });
    expect(await desk.history(post)).toMatchObject([
      { action: 'unpublish', state: 'cancelled', reason: { code: 'cancelled' } },
      {
        action: 'publish',
        state: 'cancelled',
        reason: { code: 'cancelled' },
        ended_at: expect.any(String),
      },
    ]);
    expect((await desk.send('DELETE', `${post.path}/schedule?action=x`)).status).toBe(400);
  });

  it('of an end is kept, moved or given up with the beginning', async () => {
    const post = await desk.approved();
    const end = inSeconds(3 * TOMORROW);
    await desk.post(`${post.path}/publish`, { unpublish_at: end });
    expect((await desk.get(post.path)).body).toMatchObject({
      status: 'published',
      unpublish_at: end,
    });
    await approveChange(app, tenant, post.id, { title: 'Outra' });
    const late = await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(4 * TOMORROW) });
    expect(late.body.errors).toMatchObject([{ code: 'before_publication' }]);
    const kept = await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(TOMORROW) });
    expect(kept.body.unpublish_at).toBe(end);
    const early = await desk.post(`${post.path}/unpublish`, { scheduled_at: inSeconds(60) });
    expect(early.body.errors).toMatchObject([
      { pointer: '/scheduled_at', code: 'before_publication' },
    ]);
    const moved = await desk.post(`${post.path}/unpublish`, {
      scheduled_at: inSeconds(5 * TOMORROW),
    });
    expect(moved.status).toBe(200);
    const given = await desk.post(`${post.path}/publish`, { unpublish_at: null });
    expect(given.body).toMatchObject({
      status: 'published',
      unpublish_at: null,
      scheduled_at: null,
    });
    expect(await desk.history(post)).toMatchObject([
      { action: 'unpublish', state: 'cancelled', reason: { code: 'cancelled' } },
      { action: 'unpublish', state: 'cancelled', reason: { code: 'replaced' } },
      { action: 'publish', state: 'cancelled', reason: { code: 'published' } },
    ]);
  });

  it('is no end of what is neither public nor planned', async () => {
    const post = await desk.approved();
    const answer = await desk.post(`${post.path}/unpublish`, { scheduled_at: inSeconds(60) });
    expect(answer.body.code).toBe('workflow.not_published');
  });

  it('ends when the post is taken back or goes to the trash', async () => {
    const [back, trashed] = [await desk.approved(), await desk.approved()];
    const body = { scheduled_at: inSeconds(TOMORROW), unpublish_at: inSeconds(2 * TOMORROW) };
    await desk.post(`${back.path}/publish`, body);
    expect((await desk.post(`${back.path}/unpublish`)).body).toMatchObject({
      status: 'draft',
      version: 3,
      scheduled_at: null,
      unpublish_at: null,
    });
    await desk.post(`${trashed.path}/publish`, body);
    expect((await desk.send('DELETE', trashed.path)).status).toBe(204);
    expect((await desk.post(`${trashed.path}/restore`)).body).toMatchObject({
      status: 'draft',
      scheduled_at: null,
      unpublish_at: null,
    });
    const reasons = async (post: typeof back) =>
      (await desk.history(post)).map((row) => [row.state, at(row, 'reason', 'code')]);
    expect(await reasons(back)).toEqual([
      ['cancelled', 'unpublished'],
      ['cancelled', 'unpublished'],
    ]);
    expect(await reasons(trashed)).toEqual([
      ['cancelled', 'trashed'],
      ['cancelled', 'trashed'],
    ]);
  });

  it('waits while its tenant is suspended', async () => {
    const closed = await makeTenant(app);
    const writer = await makePerson(app, closed, 'author');
    const own = new Desk(app, closed, await makePerson(app, closed, 'editor'), writer);
    const post = await own.approved();
    await own.post(`${post.path}/publish`, { scheduled_at: inSeconds(TOMORROW) });
    await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [closed.id]);
    await own.planIntoPast([post.id], TOMORROW);
    await new Promise((resolve) => setTimeout(resolve, 800));
    const state = () =>
      app.database.admin('select state, made_up from post_schedules where post_id = $1', [post.id]);
    expect(await state()).toEqual([{ state: 'planned', made_up: false }]);
    expect(
      await app.database.admin('select 1 from publications where post_id = $1', [post.id]),
    ).toEqual([]);
    await app.database.admin(`update tenants set status = 'active' where id = $1`, [closed.id]);
    await eventually('it is made up', 5, async () => (await own.publicStatus(post)) === 200);
  });

  it('does not publish for an author who has left, and says so', async () => {
    const gone = await makePerson(app, tenant, 'author');
    const own = new Desk(app, tenant, desk.editor, gone);
    const post = await own.approved();
    await own.post(`${post.path}/publish`, { scheduled_at: inSeconds(TOMORROW) });
    await app.database.admin('update users set deleted_at = now() where id = $1', [gone.id]);
    await own.planIntoPast([post.id], TOMORROW + 1);
    await eventually(
      'it has failed',
      5,
      async () => (await own.history(post))[0]?.state === 'failed',
    );
    expect((await own.history(post))[0]).toMatchObject({
      attempts: 1,
      reason: { code: 'workflow.author_removed', message: expect.stringContaining('instituição') },
      next_try_at: null,
      made_up: false,
    });
    expect(await own.publicStatus(post)).toBe(404);
    expect((await own.get(post.path)).body).toMatchObject({ status: 'draft', scheduled_at: null });
    expect((await own.post(`${post.path}/publish`)).status).toBe(200);
  });

  it('is tried again where its slug is taken, and does not hold up the others', async () => {
    const slug = 'mesmo-endereco';
    const first = await desk.approved({ slug });
    await desk.post(`${first.path}/publish`);
    await app.database.admin(`update posts set slug = 'outro-endereco' where id = $1`, [first.id]);
    const [second, third] = [await desk.approved({ slug }), await desk.approved()];
    const now = await desk.post(`${second.path}/publish`);
    expect([now.status, now.body.code]).toEqual([409, 'workflow.slug_taken']);
    for (const post of [second, third]) {
      await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(TOMORROW) });
    }
    await desk.planIntoPast([second.id, third.id], TOMORROW);
    await eventually(
      'the third is public',
      5,
      async () => (await desk.publicStatus(third)) === 200,
    );
    await eventually(
      'the second has failed once',
      5,
      async () => (await desk.history(second))[0]?.attempts === 1,
    );
    expect((await desk.history(second))[0]).toMatchObject({
      state: 'planned',
      reason: { code: 'workflow.slug_taken' },
      next_try_at: expect.any(String),
    });
    expect((await desk.get(second.path)).body.status).toBe('scheduled');
    await desk.post(`${first.path}/unpublish`);
    await eventually(
      'the second is public',
      10,
      async () => (await desk.history(second))[0]?.state === 'done',
    );
    // late by its failure, not because nobody was there
    expect((await desk.history(second))[0]).toMatchObject({ made_up: false, attempts: 1 });
  });

  it('is given up after the fifth try', async () => {
    const slug = 'sempre-ocupado';
    const first = await desk.approved({ slug });
    await desk.post(`${first.path}/publish`);
    await app.database.admin(`update posts set slug = 'sempre-outro' where id = $1`, [first.id]);
    const second = await desk.approved({ slug });
    await desk.post(`${second.path}/publish`, { scheduled_at: inSeconds(TOMORROW) });
    await desk.planIntoPast([second.id], TOMORROW);
    await eventually('it has failed for good', 15, async () => {
      await app.database.admin(
        `update post_schedules set due_at = now() where post_id = $1 and state = 'planned' and attempts > 0`,
        [second.id],
      );
      return (await desk.history(second))[0]?.state === 'failed';
    });
    expect((await desk.history(second))[0]).toMatchObject({ attempts: 5 });
    expect((await desk.get(second.path)).body).toMatchObject({
      status: 'draft',
      scheduled_at: null,
    });
    const failed = rowsOf(
      (await desk.get(`/v1/schedule?state=failed&from=${inSeconds(-TOMORROW)}`)).body,
    );
    expect(failed.find(({ post_id: id }) => id === second.id)).toMatchObject({
      kind: 'post',
      reason: { code: 'workflow.slug_taken' },
    });
  });

  it('belongs to who may change the post', async () => {
    const post = await desk.approved();
    const body = { scheduled_at: inSeconds(TOMORROW) };
    expect((await desk.post(`${post.path}/publish`, body, other)).status).toBe(404);
    expect((await desk.post(`${post.path}/publish`, body, author)).status).toBe(200);
    expect((await desk.get(`${post.path}/schedule`, other)).status).toBe(404);
    expect((await desk.send('DELETE', `${post.path}/schedule`, undefined, other)).status).toBe(404);
    const seen = async (by: Person) =>
      rowsOf((await desk.get('/v1/schedule?limit=100', by)).body).map((row) => row.post_id);
    expect(await seen(author)).toContain(post.id);
    expect(await seen(other)).not.toContain(post.id);
    expect(await seen(desk.editor)).toContain(post.id);
  });

  it('stands in a calendar, page by page', async () => {
    const fresh = await makeTenant(app);
    const writer = await makePerson(app, fresh, 'author');
    const own = new Desk(app, fresh, await makePerson(app, fresh, 'editor'), writer);
    const posts = [await own.approved(), await own.approved(), await own.approved()];
    const days = ['2030-05-02T12:00:00Z', '2030-05-01T12:00:00Z', '2030-05-01T12:00:00Z'];
    for (const [n, post] of posts.entries()) {
      await own.post(`${post.path}/publish`, { scheduled_at: days[n], time_zone: 'UTC' });
    }
    const release = await own.post('/v1/releases', {
      name: 'Campanha',
      scheduled_at: '2030-05-01T18:00:00Z',
      items: [{ post_id: (await own.approved()).id, action: 'publish' }],
    });
    await own.post(`/v1/releases/${textAt(release.body, 'id')}/plan`);
    const range = 'from=2030-05-01T00:00:00Z&to=2030-06-01T00:00:00Z';
    const found: unknown[] = [];
    let more = '';
    for (let page = 0; page < 4; page += 1) {
      const answer = await own.get(`/v1/schedule?${range}&limit=1${more}`);
      expect(answer.status).toBe(200);
      found.push(...rowsOf(answer.body).map((row) => row.post_id ?? row.title));
      if (page < 3) more = `&cursor=${textAt(answer.body, 'next_cursor')}`;
      else expect(answer.body.next_cursor).toBeNull();
    }
    // two of one instant, in the order of their plans' ids: the one that was planned first
    expect(found).toEqual([posts[1]?.id, posts[2]?.id, 'Campanha', posts[0]?.id]);
    const none = await own.get('/v1/schedule?from=2030-06-01T00:00:00Z&to=2030-06-02T00:00:00Z');
    expect(none.body).toEqual({ data: [], next_cursor: null });
    for (const wrong of [
      'from=hoje',
      'from=2030-05-01T00:00:00',
      'from=2030-05-02T00:00:00Z&to=2030-05-01T00:00:00Z',
      'from=2030-01-01T00:00:00Z&to=2032-01-01T00:00:00Z',
      'limit=101',
      'cursor=x',
      'day=1',
    ]) {
      expect([wrong, (await own.get(`/v1/schedule?${wrong}`)).status]).toEqual([wrong, 400]);
    }
  });
});
