import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ScheduleChores } from '#modules/workflow/scheduling/schedule-chores.js';
import { textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { makePerson, type Person, type Tenant } from '../support/people.js';
import { scopeOf, setContext } from '../support/signed.js';
import type { TestApp } from '../support/test-app.js';

/** A word that stands nowhere else: where it turns up, the text it was written into has turned up. */
export const WORD = /zq[0-9a-f]{10}/g;
export const freshWord = (): string => `zq${randomBytes(5).toString('hex')}`;

/** One clinic with everything posts can refer to, for some hundreds of sequences. */
export interface World {
  readonly app: TestApp;
  readonly tenant: Tenant;
  readonly author: Person;
  readonly editor: Person;
  readonly officer: Person;
  /** Of a partner who may read every level. */
  readonly key: string;
  readonly tags: readonly Named[];
  readonly categories: readonly Named[];
  readonly close: () => Promise<void>;
  /** Lets the machine stages of a post's open review speak, each without a finding. */
  readonly passMachines: (postId: string) => Promise<void>;
  /** Lets the hour of a planned post come. */
  readonly passTime: (postId: string) => Promise<void>;
}

export interface Named {
  readonly id: string;
  readonly slug: string;
}

export async function makeWorld(app: TestApp): Promise<World> {
  const slug = `clinica-${randomBytes(4).toString('hex')}`;
  const rows = await app.database.admin<{ id: string }>(
    `insert into tenants (slug, name, limits) values ($1, 'Clínica',
       '{"requests_per_minute": 1000000000, "requests_per_minute_per_key": 1000000000}') returning id`,
    [slug],
  );
  const tenant: Tenant = { id: textAt(rows, 0, 'id'), slug };
  const [author, editor, officer, administrator] = [
    await makePerson(app, tenant, 'author'),
    await makePerson(app, tenant, 'editor'),
    await makePerson(app, tenant, 'compliance_officer'),
    await makePerson(app, tenant, 'administrator'),
  ];
  const levels = ['delivery:public', 'delivery:professional', 'delivery:restricted'];
  const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
  await client.connect();
  return {
    app,
    tenant,
    author,
    editor,
    officer,
    key: (await makeKey(app, administrator, levels)).key,
    tags: await makeNamed(app, editor, '/v1/tags', 'Etiqueta'),
    categories: await makeNamed(app, editor, '/v1/categories', 'Categoria'),
    close: () => client.end(),
    passMachines: (postId) => passMachines(app, client, tenant, postId),
    passTime: async (postId) => {
      await app.database.admin(
        `update post_schedules set planned_for = now() - interval '1 second', due_at = now() - interval '1 second'
          where post_id = $1 and state = 'planned'`,
        [postId],
      );
      await app.nest.get(ScheduleChores).runDue();
    },
  };
}

async function makeNamed(
  app: TestApp,
  editor: Person,
  path: string,
  name: string,
): Promise<readonly Named[]> {
  const made: Named[] = [];
  for (const n of [1, 2, 3]) {
    const { body } = await app.call('POST', path, {
      token: editor.token,
      body: { name: `${name} ${n}` },
    });
    made.push({ id: textAt(body, 'id'), slug: textAt(body, 'slug') });
  }
  return made;
}

async function passMachines(
  app: TestApp,
  client: pg.Client,
  tenant: Tenant,
  postId: string,
): Promise<void> {
  await client.query('begin');
  await setContext(app.database, client, scopeOf(tenant.id));
  await client.query(
    `insert into stage_results (run_id, stage, verdict, result, ruleset_version, content_hash, duration_ms)
     select w.id, s, 'passed', '{}', 'test', r.content_hash, 1
       from workflow_states w
       join post_revisions r on r.post_id = w.content_id and r.revision = w.revision,
            unnest(array['S.2.1', 'S.3.1', 'S.4-1.1-3']) s
      where w.content_id = $1 and w.state = 'lgpd_pending'`,
    [postId],
  );
  for (const [from, to, stage] of [
    ['lgpd_pending', 'medical_pending', 'S.3.1'],
    ['medical_pending', 'cfm_pending', 'S.4-1.1-3'],
  ]) {
    await client.query(
      'update workflow_states set state = $3, current_stage = $4 where content_id = $1 and state = $2',
      [postId, from, to, stage],
    );
  }
  await client.query('commit');
}
