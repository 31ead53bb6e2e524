import { randomUUID } from 'node:crypto';
import { OutboxSweep } from '#platform/queue/outbox-sweep.js';
import { Jobs } from '#platform/queue/jobs.js';
import { WorkflowChores } from '#modules/workflow/workflow-chores.js';
import { GOOD_ARTICLE } from '../support/articles.js';
import { textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import { WorkerProcess } from '../support/worker-process.js';

/** Enough to keep two workers busy for longer than the test takes. */
const WAITING = 400;
const CONCURRENCY = 4;
/** What the relay of one worker may have in the queue of one tenant. */
const IN_FLIGHT = 3 * CONCURRENCY;

describe('the queue', () => {
  let app: TestApp;
  let workers: WorkerProcess[];
  let noisy: Tenant;
  let quiet: Tenant;
  let author: Person;

  beforeEach(async () => {
    app = await TestApp.start({ role: 'api' });
    noisy = await makeTenant(app, `noisy-${randomUUID().slice(0, 8)}`);
    quiet = await makeTenant(app, `quiet-${randomUUID().slice(0, 8)}`);
    author = await makePerson(app, quiet, 'author');
    workers = [];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await app.stop();
  });

  const startWorker = async (): Promise<void> => {
    workers.push(await WorkerProcess.start(app));
  };

  /** Reviews of the noisy tenant that are all due at once. */
  async function makeNoise(n: number): Promise<void> {
    const loud = await makePerson(app, noisy, 'author');
    await app.database.admin(
      `insert into posts (tenant_id, title, slug, content, author_id, compliance_level, medical_category)
       select $1, 'Artigo ' || n, 'artigo-' || n, $3, $2, 'public', 'cardiology' from generate_series(1, $4::int) n`,
      [noisy.id, loud.id, GOOD_ARTICLE.content, n],
    );
    await app.database.admin(
      `with due as (
         update workflow_states set state = 'lgpd_pending', current_stage = 'S.2.1'
          where tenant_id = $1 and state = 'created' returning id
       ) insert into outbox (tenant_id, name, payload)
         select $1, 'workflow.stage_due', jsonb_build_object('run_id', id, 'stage', 'S.2.1') from due`,
      [noisy.id],
    );
  }

  async function submit(): Promise<string> {
    const post = await app.call('POST', '/v1/posts', { token: author.token, body: GOOD_ARTICLE });
    const path = `/v1/posts/${textAt(post.body, 'id')}`;
    expect((await app.call('POST', `${path}/submit`, author)).status).toBe(202);
    return path;
  }

  const isReviewed = (path: string, seconds: number): Promise<unknown> =>
    eventually('every stage has spoken', seconds, async () => {
      const answer = await app.call('GET', `${path}/workflow`, author);
      return answer.body.awaiting_decision === true;
    });

  async function count(sql: string, values: unknown[] = []): Promise<number> {
    const rows = await app.database.admin<{ n: number }>(
      `select count(*)::int as n ${sql}`,
      values,
    );
    return rows[0]?.n ?? -1;
  }

  const waiting = (tenant: Tenant) =>
    count('from outbox where tenant_id = $1 and sent_at is null', [tenant.id]);

  it('takes tenants in turn: hundreds of reviews of one do not hold up the one of another', async () => {
    await makeNoise(WAITING);
    await startWorker();
    await startWorker();
    await eventually('the noise is worked on', 15, async () => (await waiting(noisy)) < WAITING);
    const path = await submit();
    await isReviewed(path, 30);
    expect(await waiting(noisy)).toBeGreaterThan(WAITING / 2);
  }, 90_000);

  it('never has more of a tenant in flight than two workers may, and ends with an empty outbox', async () => {
    await startWorker();
    await startWorker();
    await makeNoise(60);
    let most = 0;
    await eventually('all is reviewed', 60, async () => {
      const sent = await count('from outbox where sent_at is not null');
      most = Math.max(most, sent);
      return (await count('from stage_results')) === 60 * 3 && (await count('from outbox')) === 0;
    });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(2 * IN_FLIGHT);
    expect(await count(`from workflow_states where state = 'cfm_pending'`)).toBe(60);
    expect(
      await count('from (select 1 from stage_results group by run_id having count(*) <> 3) wrong'),
    ).toBe(0);
  }, 90_000);

  it('goes on where a worker was killed: no tenant stays behind, nothing is done twice', async () => {
    await makeNoise(40);
    await startWorker();
    await eventually('it works', 15, async () => (await count('from stage_results')) > 5);
    await workers.pop()?.kill();
    await startWorker();
    const path = await submit();
    await isReviewed(path, 60);
    await eventually(
      'the other tenant is done, too',
      90,
      async () => (await count('from stage_results')) === 41 * 3,
    );
    expect(
      await count('from (select 1 from stage_results group by run_id having count(*) <> 3) wrong'),
    ).toBe(0);
  }, 180_000);

  it('lets a review wait its turn: the reconciler neither sends it nor counts a try', async () => {
    await makeNoise(5);
    await app.database.admin(
      `update workflow_states set progressed_at = now() - interval '1 hour' where tenant_id = $1`,
      [noisy.id],
    );
    await app.nest.get(WorkflowChores, { strict: false }).reconcile();
    expect(await app.nest.get(Jobs, { strict: false }).queue.count()).toBe(0);
    expect(await count('from workflow_states where attempts > 0')).toBe(0);
    // but one whose event is gone is made anew
    await app.database.admin('delete from outbox where id = (select min(id) from outbox)');
    await app.nest.get(WorkflowChores, { strict: false }).reconcile();
    expect(await count('from workflow_states where attempts > 0')).toBe(1);
  });

  it('forgets rows of jobs that the queue does not know, and only when they are old', async () => {
    await makeNoise(3);
    await app.database.admin(
      `update outbox set sent_by = gen_random_uuid(), sent_at = case when id % 2 = 0 then now()
         else now() - interval '1 minute' end`,
    );
    const young = await count(`from outbox where sent_at > now() - interval '10 seconds'`);
    await app.nest.get(OutboxSweep, { strict: false }).sweep();
    expect(await count('from outbox')).toBe(young);
  });
});
