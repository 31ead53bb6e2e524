import { GOOD_ARTICLE } from '../support/articles.js';
import { approvePost, type PublishedPost, publishPost, reviewPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const PICTURE = {
  kind: 'photo',
  patients: 1,
  patient_consent: { given: true, reference: 'TCLE 7' },
};
const REASON = 'what is known of a picture has changed';

/** What is known of a picture stands in no revision: what was decided with it is decided anew when it changes. */
describe('a review whose pictures are described anew', () => {
  let app: TestApp;
  let tenant: Tenant;
  let editor: Person;
  let officer: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
    officer = await makePerson(app, tenant, 'compliance_officer');
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, body?: unknown, by = editor): Promise<Answer> =>
    app.call(method, path, { token: by.token, body, headers: { 'if-match': '*' } });
  async function file(by = editor): Promise<string> {
    const answer = await upload(app, by.token, formOf([{ filename: 'a.png', bytes: PNG }]));
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }
  async function describeAnew(id: string, picture: object | null = PICTURE, by = editor) {
    const answer = await call('PATCH', `/v1/media/${id}`, { picture }, by);
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
  }
  const workflow = async ({ id }: Pick<PublishedPost, 'id'>): Promise<Answer> =>
    call('GET', `/v1/posts/${id}/workflow`);
  const publish = ({ id }: PublishedPost, body: object = {}) =>
    call('POST', `/v1/posts/${id}/publish`, body);
  const delivered = async ({ slug }: PublishedPost): Promise<number> =>
    (await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`)).status;
  const lastOf = (answer: Answer): unknown => at(answer.body, 'history', rowsIn(answer) - 1);
  const rowsIn = ({ body }: Answer): number => {
    const history = at(body, 'history');
    return Array.isArray(history) ? history.length : 0;
  };

  async function decideAnew(post: PublishedPost): Promise<void> {
    const path = `/v1/posts/${post.id}`;
    const submitted = await call('POST', `${path}/submit`);
    expect([submitted.status, submitted.text]).toEqual([202, submitted.text]);
    await eventually('the machine has spoken', 20, async () => {
      const { body } = await workflow(post);
      return body.awaiting_decision === true;
    });
    const approved = await call('POST', `${path}/approve`, { reason: 'Termo conferido.' }, officer);
    expect([approved.status, approved.text]).toEqual([200, approved.text]);
  }

  it('does not publish by an approval from before', async () => {
    const shown = await file();
    const post = await approvePost(app, tenant, editor, { featured_media_id: shown });
    await describeAnew(shown);
    const refused = await publish(post);
    expect([refused.status, refused.body.code]).toEqual([409, 'workflow.not_approved']);
    const review = await workflow(post);
    expect(review.body.state).toBe('created');
    expect(lastOf(review)).toMatchObject({ state: 'created', reason: REASON });
    expect(await delivered(post)).toBe(404);
  });

  it('stays public, says so, and is good again once it is approved anew', async () => {
    const shown = await file();
    const post = await publishPost(app, tenant, editor, {
      ...GOOD_ARTICLE,
      featured_media_id: shown,
    });
    expect((await publish(post)).body.questioned_at).toBeNull();
    await describeAnew(shown);
    expect(await delivered(post)).toBe(200);
    expect((await publish(post)).body.code).toBe('workflow.not_approved');
    const plan = await call('POST', `/v1/posts/${post.id}/unpublish`, {
      scheduled_at: new Date(Date.now() + 86_400_000).toISOString(),
    });
    expect(plan.body.questioned_at).toEqual(expect.any(String));
    await decideAnew(post);
    const again = await publish(post);
    expect([again.status, again.body.questioned_at]).toEqual([200, null]);
    expect(await delivered(post)).toBe(200);
    // and in question once more, by the same file
    await describeAnew(shown, { ...PICTURE, patient_consent: { given: false } });
    expect((await publish(post)).body.code).toBe('workflow.not_approved');
  });

  it('ends where it waits for a decision', async () => {
    const shown = await file();
    const post = await reviewPost(app, tenant, editor, { featured_media_id: shown });
    await describeAnew(shown);
    const decided = await call('POST', `/v1/posts/${post.id}/approve`, { reason: 'x' }, officer);
    expect(decided.status).toBe(409);
    const review = await workflow(post);
    expect(review.body.state).toBe('created');
    expect(at(review.body, 'history', rowsIn(review) - 2)).toMatchObject({
      state: 'revision_required',
      reason: REASON,
    });
  });

  it('lets nothing go out that was planned with it', async () => {
    const shown = await file();
    const post = await approvePost(app, tenant, editor, { featured_media_id: shown });
    const planned = await publish(post, {
      scheduled_at: new Date(Date.now() + 1_500).toISOString(),
    });
    expect([planned.status, planned.body.status]).toEqual([200, 'scheduled']);
    await describeAnew(shown);
    await eventually('the plan has failed', 20, async () => {
      const answer = await call('GET', `/v1/posts/${post.id}/schedule`);
      const plan = rowsOf(answer.body).find(({ action }) => action === 'publish');
      return plan?.state === 'failed' && at(plan, 'reason', 'code') === 'workflow.not_approved';
    });
    expect(await delivered(post)).toBe(404);
  });

  it('is in question whoever describes the file, and whether he sees the post or not', async () => {
    const author = await makePerson(app, tenant, 'author');
    const shown = await file(author);
    const post = await approvePost(app, tenant, editor, { featured_media_id: shown });
    const sight = await call('GET', `/v1/posts/${post.id}/workflow`, undefined, author);
    expect(sight.status).toBe(404);
    await describeAnew(shown, PICTURE, author);
    expect((await publish(post)).body.code).toBe('workflow.not_approved');
  });

  it('goes on where the file is another, or nothing of its picture changes', async () => {
    const [shown, other] = [await file(), await file()];
    await describeAnew(shown);
    const post = await approvePost(app, tenant, editor, { featured_media_id: shown });
    await describeAnew(other);
    await describeAnew(shown, PICTURE);
    const said = await call('PATCH', `/v1/media/${shown}`, { alt_text: 'Uma pessoa caminha.' });
    expect(said.status).toBe(200);
    expect((await publish(post)).status).toBe(200);
  });

  it('keeps its word in the database: an approval is questioned once, and never back', async () => {
    const shown = await file();
    const post = await approvePost(app, tenant, editor, { featured_media_id: shown });
    await describeAnew(shown);
    for (const change of ['questioned_at = null', 'questioned_at = now()', "state = 'created'"]) {
      await expect(
        app.database.admin(
          `update workflow_states set ${change} where content_id = $1 and state = 'approved'`,
          [post.id],
        ),
      ).rejects.toThrow(/review/);
    }
    await expect(
      app.database.admin(
        `insert into publications (tenant_id, post_id, revision, published_at)
         select tenant_id, id, revision, now() from posts where id = $1`,
        [post.id],
      ),
    ).rejects.toThrow('only an approved revision is published');
  });
});
