import { approveMany } from '../support/content.js';
import { makePerson, makeTenant } from '../support/people.js';
import { Desk } from '../support/planned.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import { WorkerProcess } from '../support/worker-process.js';

const POSTS = 200;
const WORKERS = 2;

/** `npm run bench:schedule` prints the same on a machine that does nothing else. */
describe('two hundred posts of one second', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
  });
  afterAll(() => app.stop());

  it('are out within a second of it, each once, with two workers at it', async () => {
    const tenant = await makeTenant(app);
    const author = await makePerson(app, tenant, 'author');
    const desk = new Desk(app, tenant, await makePerson(app, tenant, 'editor'), author);
    const ids = await approveMany(app, tenant, author, POSTS);
    const workers = await Promise.all(
      Array.from({ length: WORKERS }, () => WorkerProcess.start(app)),
    );
    try {
      // some before, so that none pays for what a process does once
      for (const id of await approveMany(app, tenant, author, 8)) {
        await desk.post(`/v1/posts/${id}/publish`, {
          scheduled_at: new Date(Date.now() + 1_000).toISOString(),
        });
      }
      const later = new Date(Date.now() + 3_600_000).toISOString();
      for (const id of ids) {
        const answer = await desk.post(`/v1/posts/${id}/publish`, { scheduled_at: later });
        expect(answer.status).toBe(200);
      }
      // planned one by one, which takes its time; then all of one second, and that soon
      await app.database.admin(
        `update post_schedules s set planned_for = t.second, due_at = t.second
           from (select date_trunc('second', clock_timestamp()) + interval '4 seconds' as second) t
          where post_id = any ($1::uuid[])`,
        [ids],
      );
      await eventually('all are out', 30, async () => {
        const [row] = await app.database.admin<{ n: number }>(
          `select count(*)::int as n from post_schedules where post_id = any ($1::uuid[]) and state = 'done'`,
          [ids],
        );
        return row?.n === POSTS;
      });
    } finally {
      for (const worker of workers) expect(await worker.stop()).toBe(0);
    }
    const rows = await app.database.admin<{ late: string; made: number; version: number }>(
      `select s.late_by_seconds as late, p.version,
              (select count(*)::int from audit_trail a
                where a.resource_id = p.id and a.resource_type = 'publication' and a.operation = 'create') as made
         from posts p join post_schedules s on s.post_id = p.id join publications u on u.post_id = p.id
        where p.id = any ($1::uuid[]) and u.published_at >= s.planned_for order by s.late_by_seconds`,
      [ids],
    );
    expect(rows).toHaveLength(POSTS);
    expect(new Set(rows.map(({ made, version }) => `${made} ${version}`))).toEqual(
      new Set(['1 3']),
    );
    const late = rows.map((row) => Number(row.late));
    const at = (share: number) => late[Math.floor((POSTS - 1) * share)] ?? Number.NaN;
    process.stdout.write(
      `schedule: ${POSTS} posts of one second, ${WORKERS} workers: first ${at(0).toFixed(3)} s, ` +
        `median ${at(0.5).toFixed(3)} s, p95 ${at(0.95).toFixed(3)} s, last ${at(1).toFixed(3)} s\n`,
    );
    // the bar is one second, and the figure above says how it is met; the rest is for a machine that does ten other things
    expect(at(1)).toBeLessThan(10);
  }, 120_000);
});
