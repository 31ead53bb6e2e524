import { approveChange, reviewPost } from '../support/content.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type ApprovedPost, Desk, inSeconds } from '../support/planned.js';
import { type Answer, TestApp } from '../support/test-app.js';

const MANY = 50;

/** Bar 52: one winner; who came later is told 409, or 200 where what he asks for is so already. */
describe('many at once', () => {
  let app: TestApp;
  let tenant: Tenant;
  let desk: Desk;
  let officer: Person;
  let author: Person;

  beforeAll(async () => {
    // a connection for each, so that they do wait for each other and not for a turn
    app = await TestApp.start({ role: 'api', databasePoolSize: MANY });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    officer = await makePerson(app, tenant, 'compliance_officer');
    desk = new Desk(app, tenant, await makePerson(app, tenant, 'editor'), author);
  });
  afterAll(() => app.stop());

  /** A busy machine may send some away unheard (503); they are no part of the race, but most must be. */
  const many = async (ask: () => Promise<Answer>): Promise<readonly Answer[]> => {
    const answers = await Promise.all(Array.from({ length: MANY }, ask));
    const heard = answers.filter(({ status }) => status !== 503);
    expect(heard.length).toBeGreaterThan(MANY / 5);
    return heard;
  };
  const count = (answers: readonly Answer[], status: number) =>
    answers.filter((answer) => answer.status === status).length;

  /** Rows of the trail about a post, by what was done to what. */
  async function trail({ id }: Pick<ApprovedPost, 'id'>): Promise<Record<string, number>> {
    const rows = await app.database.admin<{ what: string; n: number }>(
      `select resource_type || ' ' || operation as what, count(*)::int as n from audit_trail
        where resource_id = $1 and operation in ('create', 'update', 'delete') group by 1`,
      [id],
    );
    return Object.fromEntries(rows.map(({ what, n }) => [what, n]));
  }

  /** What is public and what the post says of it are the same. */
  async function standing({ id }: Pick<ApprovedPost, 'id'>) {
    const [row] = await app.database.admin<{
      status: string;
      version: number;
      public: number | null;
      planned: number;
      scheduled_at: Date | null;
      unapproved: boolean;
    }>(
      `select p.status, p.version, u.revision as public, p.scheduled_at,
              (select count(*)::int from post_schedules s where s.post_id = p.id and s.state = 'planned') as planned,
              u.revision is not null and not exists (select 1 from workflow_states w
                where w.content_id = p.id and w.revision = u.revision and w.state = 'approved') as unapproved
         from posts p left join publications u on u.post_id = p.id where p.id = $1`,
      [id],
    );
    if (row === undefined) throw new Error('the post is gone');
    expect(row.status === 'published').toBe(row.public !== null);
    expect(row.unapproved).toBe(false);
    return row;
  }

  it('publish once', async () => {
    const post = await desk.approved();
    const before = await trail(post);
    const answers = await many(() => desk.post(`${post.path}/publish`));
    expect(count(answers, 200)).toBe(answers.length);
    expect(new Set(answers.map(({ body }) => body.version))).toEqual(new Set([2]));
    expect(await standing(post)).toMatchObject({ status: 'published', version: 2 });
    const after = await trail(post);
    expect(after['publication create']).toBe(1);
    expect(after['publication update']).toBeUndefined();
    expect((after['post update'] ?? 0) - (before['post update'] ?? 0)).toBe(1);
  });

  it('plan once what is the same, and keep one plan of what is not', async () => {
    const post = await desk.approved();
    const body = { scheduled_at: inSeconds(3_600) };
    const same = await many(() => desk.post(`${post.path}/publish`, body));
    expect(count(same, 200)).toBe(same.length);
    expect(await standing(post)).toMatchObject({ status: 'scheduled', version: 2, planned: 1 });
    let n = 0;
    const others = await many(() =>
      desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(7_200 + (n += 1)) }),
    );
    expect(count(others, 200)).toBe(others.length);
    const row = await standing(post);
    expect(row).toMatchObject({ planned: 1, version: 2 + others.length });
    const [plan] = await app.database.admin<{ planned_for: Date }>(
      `select planned_for from post_schedules where post_id = $1 and state = 'planned'`,
      [post.id],
    );
    expect(row.scheduled_at).toEqual(plan?.planned_for);
  });

  it('take back once', async () => {
    const post = await desk.approved();
    await desk.post(`${post.path}/publish`, { unpublish_at: inSeconds(3_600) });
    const answers = await many(() => desk.post(`${post.path}/unpublish`));
    expect([count(answers, 200), count(answers, 409)]).toEqual([1, answers.length - 1]);
    expect(await standing(post)).toMatchObject({ status: 'draft', planned: 0 });
    expect((await trail(post))['publication delete']).toBe(1);
  });

  it('approve once', async () => {
    const post = await reviewPost(app, tenant, author);
    const answers = await many(() =>
      desk.post(`/v1/posts/${post.id}/approve`, { reason: 'Conferido.' }, officer),
    );
    expect([count(answers, 200), count(answers, 409)]).toEqual([1, answers.length - 1]);
    const decided = await app.database.admin(
      `select 1 from workflow_transitions where content_id = $1 and state = 'approved'`,
      [post.id],
    );
    expect(decided).toHaveLength(1);
  });

  it('do a release once', async () => {
    const posts = [await desk.approved(), await desk.approved()];
    const made = await desk.post('/v1/releases', {
      name: 'Uma vez',
      items: posts.map(({ id }) => ({ post_id: id, action: 'publish' })),
    });
    const answers = await many(() => desk.post(`/v1/releases/${String(made.body.id)}/release`));
    expect([count(answers, 200), count(answers, 409)]).toEqual([1, answers.length - 1]);
    for (const post of posts) {
      expect((await trail(post))['publication create']).toBe(1);
      expect(await standing(post)).toMatchObject({ status: 'published' });
    }
  });

  it.each([
    ['take back', (post: ApprovedPost) => desk.post(`${post.path}/unpublish`)],
    ['trash', (post: ApprovedPost) => desk.send('DELETE', post.path)],
    ['write', (post: ApprovedPost) => desk.send('PATCH', post.path, { title: 'Não aprovado' })],
    ['cancel', (post: ApprovedPost) => desk.send('DELETE', `${post.path}/schedule`)],
    [
      'plan',
      (post: ApprovedPost) =>
        desk.post(`${post.path}/publish`, { scheduled_at: inSeconds(60), unpublish_at: null }),
    ],
  ])('publish while others %s', async (_what, ask) => {
    for (let round = 0; round < 5; round += 1) {
      const post = await desk.approved({ title: 'Aprovado' });
      if (round % 2 === 1) await desk.post(`${post.path}/publish`, { unpublish_at: inSeconds(60) });
      if (round === 4) await approveChange(app, tenant, post.id, { title: 'Também aprovado' });
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          n % 2 === 0 ? desk.post(`${post.path}/publish`) : ask(post),
        ),
      );
      const unexpected = answers.filter(
        ({ status }) => ![200, 204, 404, 409, 503].includes(status),
      );
      expect(unexpected.map(({ text }) => text)).toEqual([]);
      await standing(post);
    }
  });

  it('lets nobody publish what is being approved or sent back before that is decided', async () => {
    for (const verb of ['approve', 'request-changes', 'reject']) {
      const post = await reviewPost(app, tenant, author);
      const path = `/v1/posts/${post.id}`;
      const [decided, ...published] = await Promise.all([
        desk.post(`${path}/${verb}`, { reason: 'Decidido.' }, officer),
        ...Array.from({ length: 5 }, () => desk.post(`${path}/publish`)),
      ]);
      expect(decided?.status).toBe(200);
      const out = count(published, 200);
      expect(out + count(published, 409) + count(published, 503)).toBe(5);
      if (verb !== 'approve') expect(out).toBe(0);
      await standing(post);
    }
  });
});
