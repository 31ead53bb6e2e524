import { textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import { WorkerProcess } from '../support/worker-process.js';

const POSTS = 60;
const KILLS = 6;

describe('when workers are killed', () => {
  let app: TestApp;
  let tenant: Tenant;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
  });
  afterAll(() => app.stop());

  it('ends every review in its right state with each stage once', async () => {
    for (let n = 0; n < POSTS; n += 1) await submit(n);
    for (let n = 0; n < KILLS; n += 1) {
      const doomed = await WorkerProcess.start(app);
      await new Promise((resolve) => setTimeout(resolve, n * 40));
      await doomed.kill();
    }
    const worker = await WorkerProcess.start(app);
    try {
      await eventually('all reviews are decided by the machine', 90, async () => {
        const [row] = await app.database.admin<{ open: number }>(
          `select count(*)::int as open from workflow_states w
            where tenant_id = $1 and state in ('lgpd_pending', 'medical_pending', 'cfm_pending')
              and not exists (select 1 from stage_results r where r.run_id = w.id and r.stage = 'S.4-1.1-3')`,
          [tenant.id],
        );
        return row?.open === 0;
      });
    } finally {
      expect(await worker.stop()).toBe(0);
    }
    const states = await app.database.admin<{ state: string; n: number }>(
      'select state, count(*)::int as n from workflow_states where tenant_id = $1 group by state order by state',
      [tenant.id],
    );
    expect(states).toEqual([
      { state: 'cfm_pending', n: POSTS / 2 },
      { state: 'revision_required', n: POSTS / 2 },
    ]);
    const twice = await app.database.admin(
      `select run_id from stage_results where tenant_id = $1 group by run_id having count(*) <> 3`,
      [tenant.id],
    );
    expect(twice).toEqual([]);
    const outbox = await app.database.admin('select id from outbox');
    expect(outbox).toEqual([]);
  }, 180_000);

  /** Every second article has a valid CPF with its cue and must be refused. */
  async function submit(n: number): Promise<void> {
    const content =
      n % 2 === 0
        ? 'Medir a pressão em repouso faz parte do cuidado.'
        : 'A paciente tem o CPF 529.982.247-25 no cadastro.';
    const post = await app.call('POST', '/v1/posts', {
      token: editor.token,
      body: { title: `Artigo ${n}`, content },
    });
    const id = textAt(post.body, 'id');
    const answer = await app.call('POST', `/v1/posts/${id}/submit`, { token: editor.token });
    expect(answer.status).toBe(202);
  }
});
