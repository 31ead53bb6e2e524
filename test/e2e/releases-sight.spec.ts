import { rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type ApprovedPost, Desk, inSeconds } from '../support/planned.js';
import { TestApp } from '../support/test-app.js';

const RANGE = 'from=2031-05-01T00:00:00Z&to=2031-06-01T00:00:00Z';

describe('releases, for an author', () => {
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

  async function made(posts: readonly ApprovedPost[], by = desk.editor): Promise<string> {
    const items = posts.map(({ id }) => ({ post_id: id, action: 'publish' }));
    const answer = await desk.post('/v1/releases', { name: 'Campanha', items }, by);
    expect(answer.status).toBe(201);
    return `/v1/releases/${textAt(answer.body, 'id')}`;
  }

  it.each([
    ['a draft', false],
    ['a draft in the trash', true],
  ])('are not his to change while %s of another is in them', async (_name, trashed) => {
    const hidden = await desk.approved();
    const path = await made([hidden]);
    if (trashed) expect((await desk.send('DELETE', hidden.path)).status).toBe(204);
    for (const answer of [
      await desk.send('PATCH', path, { items: [] }, other),
      await desk.send('PATCH', path, { name: 'Minha' }, other),
      await desk.send('DELETE', path, undefined, other),
      await desk.post(`${path}/plan`, { scheduled_at: inSeconds(3_600) }, other),
      await desk.post(`${path}/release`, {}, other),
      await desk.post(`${path}/cancel`, {}, other),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'policy.forbidden']);
      expect(answer.text).not.toContain(hidden.id);
    }
    expect((await desk.get(path)).body).toMatchObject({
      name: 'Campanha',
      version: 1,
      items: [{ post_id: hidden.id }],
    });
    expect((await desk.send('DELETE', path)).status).toBe(204);
  });

  it('are not his to call off', async () => {
    const hidden = await desk.approved();
    const path = await made([hidden]);
    await desk.post(`${path}/plan`, { scheduled_at: inSeconds(3_600) });
    const refused = await desk.post(`${path}/cancel`, {}, other);
    expect([refused.status, refused.body.code]).toEqual([403, 'policy.forbidden']);
    expect((await desk.get(path)).body.state).toBe('planned');
    expect((await desk.post(`${path}/cancel`, {}, author)).body.state).toBe('cancelled');
  });

  it('belong to their maker while they are empty', async () => {
    const path = await made([], author);
    for (const answer of [
      await desk.send('PATCH', path, { name: 'Minha' }, other),
      await desk.send('DELETE', path, undefined, other),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'policy.forbidden']);
    }
    expect((await desk.send('PATCH', path, { name: 'Dele' }, author)).body.name).toBe('Dele');
    expect((await desk.send('PATCH', path, { name: 'Da redação' })).status).toBe(200);
    expect((await desk.send('DELETE', path, undefined, author)).status).toBe(204);
  });

  it('show what he may see of them', async () => {
    const slug = 'tomado';
    const taken = await desk.approved({ slug });
    await desk.post(`${taken.path}/publish`);
    await app.database.admin(`update posts set slug = 'tomado-2' where id = $1`, [taken.id]);
    const hidden = await desk.approved({ slug });
    const shared = await desk.approved({ author_ids: [other.id] });
    const path = await made([hidden, shared]);
    const failed = await desk.post(`${path}/release`);
    expect(failed.body).toMatchObject({
      state: 'failed',
      item_count: 2,
      reason: { code: 'workflow.slug_taken' },
      items: [{ post_id: hidden.id }, { post_id: shared.id }],
    });
    const seen = await desk.get(path, other);
    expect(seen.body).toMatchObject({
      state: 'failed',
      item_count: 1,
      reason: null,
      items: [{ post_id: shared.id, planned_revision: 1, reason: { code: 'release_failed' } }],
    });
    const row = rowsOf((await desk.get('/v1/releases', other)).body)[0];
    expect(row).toMatchObject({ item_count: 1, reason: null });
    await app.database.admin(
      `update releases set scheduled_at = '2031-05-02T08:00:00Z' where state = 'failed'`,
    );
    const calendar = (person: Person) =>
      desk.get(`/v1/schedule?state=failed&${RANGE}`, person).then(({ body }) => rowsOf(body));
    expect(await calendar(other)).toMatchObject([{ kind: 'release', reason: null }]);
    const reason = { code: 'workflow.slug_taken' };
    expect(await calendar(desk.editor)).toMatchObject([{ kind: 'release', reason }]);
    for (const { text } of [seen, await desk.get('/v1/releases', other)]) {
      expect(text).not.toContain(hidden.id);
    }
    // who wrote all of it sees all of it
    expect((await desk.get(path, author)).body).toMatchObject({ item_count: 2, reason });
  });
});
