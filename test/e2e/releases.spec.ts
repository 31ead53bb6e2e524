import { approveChange } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type ApprovedPost, Desk, inSeconds } from '../support/planned.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const TOMORROW = 86_400;

describe('releases', () => {
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

  const publishing = (posts: readonly ApprovedPost[]) =>
    posts.map(({ id }) => ({ post_id: id, action: 'publish' }));

  async function made(items: readonly object[], more: object = {}): Promise<string> {
    const answer = await desk.post('/v1/releases', { name: 'Campanha', items, ...more });
    expect(answer.status).toBe(201);
    return `/v1/releases/${textAt(answer.body, 'id')}`;
  }

  async function planned(posts: readonly ApprovedPost[], seconds = TOMORROW): Promise<string> {
    const path = await made(publishing(posts));
    const answer = await desk.post(`${path}/plan`, { scheduled_at: inSeconds(seconds) });
    expect(answer.body.state).toBe('planned');
    return path;
  }

  async function ended(path: string): Promise<Answer> {
    return eventually('the release has ended', 10, async () => {
      const answer = await desk.get(path);
      return answer.body.state === 'planned' ? null : answer;
    });
  }

  const itemReasons = ({ body }: Answer) =>
    Array.isArray(body.items)
      ? body.items.map((item: unknown) => [at(item, 'state'), at(item, 'reason', 'code')])
      : [];

  it('change their posts at one instant', async () => {
    const [first, second] = [await desk.approved(), await desk.approved()];
    const old = await desk.approved();
    await desk.post(`${old.path}/publish`);
    const path = await made(
      [...publishing([first, second]), { post_id: old.id, action: 'unpublish' }],
      { scheduled_at: '2030-12-01T08:00:00', time_zone: 'Europe/Lisbon' },
    );
    const draft = await desk.get(path);
    expect(draft.body).toMatchObject({
      state: 'draft',
      scheduled_at: '2030-12-01T08:00:00.000Z',
      local_time: '2030-12-01T08:00:00+00:00',
      version: 1,
      item_count: 3,
      items: [{ post_id: first.id, state: null }, { post_id: second.id }, { action: 'unpublish' }],
    });
    expect((await desk.get(first.path)).body.status).toBe('draft');
    const start = inSeconds(1.5);
    const plan = await desk.post(`${path}/plan`, { scheduled_at: start });
    expect(plan.body).toMatchObject({ state: 'planned', scheduled_at: start });
    expect(plan.body.items).toMatchObject([
      { state: 'planned', planned_revision: 1 },
      { state: 'planned', planned_revision: 1 },
      { state: 'planned', planned_revision: null },
    ]);
    expect((await desk.get(first.path)).body).toMatchObject({
      status: 'scheduled',
      scheduled_at: start,
    });
    const done = await ended(path);
    expect(done.body).toMatchObject({ state: 'done', made_up: false, reason: null });
    expect(done.body.late_by_seconds).toBeLessThan(2);
    expect(await Promise.all([first, second, old].map((post) => desk.publicStatus(post)))).toEqual([
      200, 200, 404,
    ]);
    expect((await desk.get(old.path)).body).toMatchObject({ status: 'draft', unpublish_at: null });
    const release_id = path.slice('/v1/releases/'.length);
    expect(await desk.history(first)).toMatchObject([{ state: 'done', release_id }]);
    const instants = await app.database.admin<{ n: number }>(
      'select count(distinct published_at)::int as n from publications where post_id = any ($1)',
      [[first.id, second.id]],
    );
    expect(instants[0]?.n).toBe(1);
  });

  it('change nothing when one item fails, say which, and are tried again', async () => {
    const slug = 'ocupado';
    const taken = await desk.approved({ slug });
    await desk.post(`${taken.path}/publish`);
    await app.database.admin(`update posts set slug = 'ocupado-2' where id = $1`, [taken.id]);
    const [good, bad, late] = [
      await desk.approved(),
      await desk.approved({ slug }),
      await desk.approved(),
    ];
    const old = await desk.approved();
    await desk.post(`${old.path}/publish`);
    const path = await made([
      ...publishing([good, bad, late]),
      { post_id: old.id, action: 'unpublish' },
    ]);
    await desk.post(`${path}/plan`, { scheduled_at: inSeconds(TOMORROW) });
    await desk.planIntoPast([good.id, bad.id, late.id, old.id], TOMORROW);
    const failed = await ended(path);
    expect(failed.body).toMatchObject({
      state: 'failed',
      reason: { code: 'workflow.slug_taken', message: expect.stringContaining('endereço') },
    });
    expect(itemReasons(failed)).toEqual([
      ['failed', 'release_failed'],
      ['failed', 'workflow.slug_taken'],
      ['failed', 'release_failed'],
      ['failed', 'release_failed'],
    ]);
    const posts = [good, bad, late, old];
    const statuses = async () =>
      Promise.all(posts.map(async ({ path: p }) => (await desk.get(p)).body.status));
    expect(await statuses()).toEqual(['draft', 'draft', 'draft', 'published']);
    expect(await Promise.all([good, late, old].map((post) => desk.publicStatus(post)))).toEqual([
      404, 404, 200,
    ]);
    const again = await desk.post(`${path}/retry`);
    expect([again.status, again.body.state]).toEqual([200, 'failed']);
    await desk.post(`${taken.path}/unpublish`);
    const done = await desk.post(`${path}/retry`);
    expect(done.body).toMatchObject({ state: 'done', reason: null });
    expect(await statuses()).toEqual(['published', 'published', 'published', 'draft']);
    expect((await desk.post(`${path}/retry`)).body.code).toBe('releases.wrong_state');
    expect((await desk.post(`${path}/release`)).body.code).toBe('releases.wrong_state');
    expect((await desk.history(bad)).map((row) => row.state)).toEqual(['done', 'failed', 'failed']);
  });

  it('are done now, whether they were planned or not', async () => {
    const [one, two] = [await desk.approved(), await desk.approved()];
    const draft = await made(publishing([one]));
    expect((await desk.post(`${draft}/release`)).body).toMatchObject({ state: 'done' });
    const later = await planned([two]);
    expect((await desk.post(`${later}/release`)).body).toMatchObject({ state: 'done' });
    expect(await Promise.all([one, two].map((post) => desk.publicStatus(post)))).toEqual([
      200, 200,
    ]);
    expect(await desk.history(two)).toMatchObject([
      { state: 'cancelled', reason: { code: 'released_now' } },
      { state: 'done' },
    ]);
  });

  it('make room with what they take back for what they publish', async () => {
    const slug = 'herdado';
    const old = await desk.approved({ slug });
    await desk.post(`${old.path}/publish`);
    await app.database.admin(`update posts set slug = 'herdado-2' where id = $1`, [old.id]);
    const heir = await desk.approved({ slug });
    const path = await made([...publishing([heir]), { post_id: old.id, action: 'unpublish' }]);
    expect((await desk.post(`${path}/release`)).body.state).toBe('done');
    expect((await desk.get(heir.path)).body.status).toBe('published');
  });

  it('publish the revision they were planned with, or the one they name', async () => {
    const post = await desk.approved({ title: 'Um' });
    await approveChange(app, tenant, post.id, { title: 'Dois' });
    const path = await made([{ post_id: post.id, action: 'publish', revision: 1 }]);
    const plan = await desk.post(`${path}/plan`, { scheduled_at: inSeconds(1.2) });
    expect(at(plan.body, 'items', 0, 'planned_revision')).toBe(1);
    await approveChange(app, tenant, post.id, { title: 'Três' });
    await ended(path);
    const shown = await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${post.slug}`);
    expect(shown.body.title).toBe('Um');
  });

  it('are not planned while an item is not ready, and say which and why', async () => {
    const plan = (path: string) => desk.post(`${path}/plan`, { scheduled_at: inSeconds(TOMORROW) });
    const draft = await desk.post('/v1/posts', { title: 'Rascunho', content: 'Texto.' });
    const unapproved = textAt(draft.body, 'id');
    const [own, shared, hidden] = [
      await desk.approved(),
      await desk.approved(),
      await desk.approved(),
    ];
    await desk.post(`${own.path}/publish`, { scheduled_at: inSeconds(TOMORROW) });
    await planned([shared]);
    const path = await made([
      { post_id: unapproved, action: 'publish' },
      { post_id: own.id, action: 'publish' },
      { post_id: shared.id, action: 'publish' },
      { post_id: hidden.id, action: 'unpublish' },
    ]);
    const refused = await plan(path);
    expect([refused.status, refused.body.code]).toEqual([409, 'releases.not_ready']);
    const reasons = Object.fromEntries(
      rowsOf({ data: refused.body.items }).map((row) => [row.post_id, at(row, 'reason', 'code')]),
    );
    expect(reasons).toEqual({
      [unapproved]: 'workflow.not_approved',
      [own.id]: 'schedule.already_planned',
      [shared.id]: 'schedule.in_release',
      [hidden.id]: 'workflow.not_published',
    });
    expect((await desk.get(path)).body.state).toBe('draft');
    expect((await plan(await made([]))).body.code).toBe('releases.not_ready');
    const timeless = await desk.post(`${await made(publishing([hidden]))}/plan`);
    expect(timeless.body.errors).toMatchObject([{ pointer: '/scheduled_at', code: 'missing' }]);
  });

  it('hold their posts: no plan of their own, no trash; taking back at once ends the release', async () => {
    const [post, mate] = [await desk.approved(), await desk.approved()];
    await desk.post(`${post.path}/publish`);
    await approveChange(app, tenant, post.id, { title: 'Nova' });
    const path = await planned([post, mate]);
    for (const answer of [
      await desk.post(`${post.path}/publish`),
      await desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(60) }),
      await desk.post(`${post.path}/unpublish`, { scheduled_at: inSeconds(60) }),
      await desk.send('DELETE', `${post.path}/schedule`),
      await desk.send('DELETE', post.path),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([409, 'schedule.in_release']);
    }
    expect((await desk.post(`${post.path}/unpublish`)).status).toBe(200);
    const failed = await desk.get(path);
    expect(failed.body).toMatchObject({ state: 'failed', reason: { code: 'unpublished' } });
    expect(itemReasons(failed)).toEqual([
      ['failed', 'unpublished'],
      ['failed', 'release_failed'],
    ]);
    expect((await desk.get(mate.path)).body).toMatchObject({ status: 'draft', scheduled_at: null });
    await desk.planIntoPast([post.id, mate.id], TOMORROW);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await desk.publicStatus(mate)).toBe(404);
    expect((await desk.send('DELETE', post.path)).status).toBe(204);
    const gone = await desk.post(`${path}/release`);
    expect([gone.status, gone.body.code]).toEqual([409, 'releases.not_ready']);
  });

  it('are changed, called off and removed while they are not planned', async () => {
    const post = await desk.approved();
    const path = await made(publishing([post]), { scheduled_at: inSeconds(TOMORROW) });
    expect((await app.call('PATCH', path, { token: desk.editor.token, body: {} })).status).toBe(
      428,
    );
    const etag = (await desk.get(path)).headers.etag ?? '';
    const patch = (body: object, tag = etag) =>
      app.call('PATCH', path, { token: desk.editor.token, headers: { 'if-match': tag }, body });
    const changed = await patch({ name: 'Outra', items: publishing([post]) });
    expect(changed.body).toMatchObject({ name: 'Outra', version: 2, item_count: 1 });
    expect((await patch({ name: 'Terceira' })).status).toBe(412);
    expect((await desk.post(`${path}/cancel`)).body.code).toBe('releases.wrong_state');
    expect((await desk.post(`${path}/plan`)).body.state).toBe('planned');
    expect((await desk.send('PATCH', path, { name: 'x' })).body.code).toBe('releases.wrong_state');
    expect((await desk.send('DELETE', path)).body.code).toBe('releases.wrong_state');
    expect((await desk.post(`${path}/plan`)).body.code).toBe('releases.wrong_state');
    const cancelled = await desk.post(`${path}/cancel`);
    expect(cancelled.body).toMatchObject({ state: 'cancelled' });
    expect(itemReasons(cancelled)).toEqual([['cancelled', 'cancelled']]);
    expect((await desk.get(post.path)).body).toMatchObject({ status: 'draft', scheduled_at: null });
    expect((await desk.send('DELETE', path)).body.code).toBe('releases.has_history');
    const reopened = await desk.send('PATCH', path, { scheduled_at: null });
    expect(reopened.body).toMatchObject({ state: 'draft', scheduled_at: null });
    const unplanned = await made([]);
    expect((await desk.send('DELETE', unplanned)).status).toBe(204);
    expect((await desk.get(unplanned)).status).toBe(404);
  });

  it.each([
    [{ name: '  ' }, 422, '/name'],
    [{ items: [{ post_id: 'x', action: 'publish' }] }, 422, '/items/0/post_id'],
    [{ items: [{ post_id: '<post>', action: 'delete' }] }, 422, '/items/0/action'],
    [{ items: [{ post_id: '<post>', action: 'publish', revision: 0 }] }, 422, '/items/0/revision'],
    [
      { items: [{ post_id: '<post>', action: 'unpublish', revision: 1 }] },
      422,
      '/items/0/revision',
    ],
    [
      {
        items: [
          { post_id: '<post>', action: 'publish' },
          { post_id: '<post>', action: 'unpublish' },
        ],
      },
      422,
      '/items',
    ],
    [
      {
        items: [
          { post_id: '<post>', action: 'publish' },
          { post_id: '<POST>', action: 'unpublish' },
        ],
      },
      422,
      '/items',
    ],
    [
      { items: [{ post_id: '01900000-0000-7000-8000-000000000000', action: 'publish' }] },
      422,
      '/items/0/post_id',
    ],
    [{ items: null }, 422, '/items'],
    [{ scheduled_at: '2020-01-01T00:00:00Z' }, 422, '/scheduled_at'],
    [{ state: 'done' }, 400, '/state'],
  ])('are refused with %j', async (body, status, pointer) => {
    const { id } = await desk.approved();
    const sent: unknown = JSON.parse(
      JSON.stringify({ name: 'Errada', ...body })
        .replaceAll('<post>', id)
        .replaceAll('<POST>', id.toUpperCase()),
    );
    const answer = await desk.post('/v1/releases', Object(sent));
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });

  it('belong to who may change each of their posts', async () => {
    const post = await desk.approved();
    const path = await made(publishing([post]));
    const body = { name: 'Minha', items: publishing([post]) };
    // what he may not see is not there
    expect((await desk.post('/v1/releases', body, other)).body.code).toBe(
      'releases.post_not_found',
    );
    await desk.post(`${post.path}/publish`);
    expect((await desk.post('/v1/releases', body, other)).body.code).toBe('policy.forbidden');
    expect((await desk.post(`${path}/release`, {}, other)).body.code).toBe('policy.forbidden');
    expect((await desk.send('PATCH', path, { items: [] }, other)).body.code).toBe(
      'policy.forbidden',
    );
    expect((await desk.send('DELETE', path, undefined, other)).body.code).toBe('policy.forbidden');
    expect((await desk.post('/v1/releases', body, author)).status).toBe(201);
    const contributor = await makePerson(app, tenant, 'contributor');
    expect((await desk.get('/v1/releases', contributor)).status).toBe(403);
  });

  it('are listed newest first, by state, page by page', async () => {
    const fresh = await makeTenant(app);
    const own = new Desk(app, fresh, await makePerson(app, fresh, 'editor'), author);
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      ids.unshift(textAt((await own.post('/v1/releases', { name })).body, 'id'));
    }
    const first = await own.get('/v1/releases?limit=2');
    expect(rowsOf(first.body).map((row) => row.id)).toEqual(ids.slice(0, 2));
    const next = await own.get(`/v1/releases?limit=2&cursor=${textAt(first.body, 'next_cursor')}`);
    expect(rowsOf(next.body).map((row) => row.id)).toEqual(ids.slice(2));
    expect(next.body.next_cursor).toBeNull();
    expect((await own.get('/v1/releases?state=done')).body.data).toEqual([]);
    expect((await own.get('/v1/releases?state=x')).status).toBe(400);
  });

  it('plan a post once, however many plan it at the same time', async () => {
    const post = await desk.approved();
    const paths = await Promise.all(Array.from({ length: 8 }, () => made(publishing([post]))));
    const answers = await Promise.all(
      paths.map((path) => desk.post(`${path}/plan`, { scheduled_at: inSeconds(TOMORROW) })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
  });
});
