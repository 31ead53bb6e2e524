import pg from 'pg';
import { publishPost } from '../support/content.js';
import { textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';

/** What a statement smuggled into the editors' connection must not do to the content of its own tenant. */
describe('arbitrary SQL on content', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let reviewer: Person;
  let client: pg.Client;
  let published: string;
  let draft: string;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    reviewer = await makePerson(app, tenant, 'medical_admin');
    client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await client.connect();
    published = (await publishPost(app, tenant, author)).id;
    draft = textAt(
      await app.call('POST', '/v1/posts', {
        token: author.token,
        body: { title: 'Não lido', content: '<p>Cura garantida.</p>' },
      }),
      'body',
      'id',
    );
  });
  afterAll(async () => {
    await client.end();
    await app.stop();
  });

  /** The code of the refusal of the last statement, in somebody's name; the transaction is taken back. */
  async function refused(person: Person, ...statements: readonly string[]): Promise<string> {
    await client.query('begin');
    try {
      await setContext(app.database, client, scopeOf(tenant.id, person.id));
      for (const sql of statements) await client.query(sql);
      return 'done';
    } catch (error) {
      return error instanceof pg.DatabaseError
        ? `${error.code} ${error.constraint ?? ''}`.trim()
        : String(error);
    } finally {
      await client.query('rollback');
    }
  }

  const TRANSITION = '23514 workflow_states_transition_check';

  it('moves no approval to another text, and writes no decision anew', async () => {
    const run = `where content_id = '${published}' and state = 'approved'`;
    for (const sql of [
      `update workflow_states set content_id = '${draft}' ${run}`,
      `update workflow_states set decided_by = '${reviewer.id}' ${run}`,
      `update workflow_states set decision_reason = 'x', lgpd_score = 100 ${run}`,
      `update workflow_states set revision = 2 ${run}`,
    ]) {
      expect([sql, await refused(author, sql)]).toEqual([sql, TRANSITION]);
    }
  });

  it('keeps of each row what the row says, whatever is handed on between its triggers', async () => {
    const made = await app.call('POST', '/v1/posts', {
      token: author.token,
      body: { title: 'Segundo', content: '<p>Beba água.</p>' },
    });
    const both = [draft, textAt(made.body, 'id')];
    const forged = `select set_config('app.snapshot', '{"title": "Forjado"}', true)`;
    const written = `update posts set title = 'Novo ' || slug, excerpt = slug where id = any ($1)`;
    for (const statement of [
      written,
      // what RETURNING calls comes after the snapshot was handed on and before it is kept
      `${written} returning set_config('app.snapshot', '{"title": "Forjado"}', true)`,
      `${written} returning set_config('app.snapshot', '', true)`,
    ]) {
      await client.query('begin');
      await setContext(app.database, client, scopeOf(tenant.id, author.id));
      await client.query(forged);
      await client.query(statement, [both]);
      const { rows } = await client.query<{ readonly own: boolean; readonly same: boolean }>(
        `select r.snapshot ->> 'title' = p.title and r.snapshot ->> 'excerpt' = p.slug as own,
                r.content_hash = p.content_hash
                  and r.content_hash = encode(sha256(convert_to(r.snapshot::text, 'UTF8')), 'hex') as same
           from posts p join post_revisions r on r.post_id = p.id and r.revision = p.revision
          where p.id = any ($1)`,
        [both],
      );
      await client.query('rollback');
      expect(rows).toEqual([
        { own: true, same: true },
        { own: true, same: true },
      ]);
    }
  });

  it('gives each of several new posts its own revision, review and row of the trail, whatever is handed on', async () => {
    await client.query('begin');
    await setContext(app.database, client, scopeOf(tenant.id, author.id));
    const made = await client.query<{ readonly id: string }>(
      `insert into posts (title, slug, content, author_id)
         select 'Posto ' || n, 'posto-' || n, '<p>Vacina ' || n || '</p>', $1 from generate_series(1, 2) n
       returning id, set_config('app.snapshot', '{"title": "Forjado"}', true)`,
      [author.id],
    );
    const { rows } = await client.query(
      `select r.snapshot ->> 'title' = p.title as own,
              r.content_hash = encode(sha256(convert_to(r.snapshot::text, 'UTF8')), 'hex') as same,
              r.created_by = p.author_id as by_him,
              (select array_agg(w.state || ' ' || w.revision) from workflow_states w where w.content_id = p.id) as runs,
              (select array_agg(t.state || ' ' || t.stage) from workflow_transitions t
                where t.content_id = p.id and t.actor_id = p.author_id) as steps,
              (select array_agg(a.operation || ' ' || a.resource_type || ' ' || (a.metadata ->> 'version'))
                 from audit_trail a where a.resource_id = p.id and a.user_id = p.author_id) as told
         from posts p join post_revisions r on r.post_id = p.id and r.revision = p.revision
        where p.id = any ($1)`,
      [made.rows.map(({ id }) => id)],
    );
    await client.query('rollback');
    const each = {
      own: true,
      same: true,
      by_him: true,
      runs: ['created 1'],
      steps: ['created S.1.1'],
      told: ['create post 1'],
    };
    expect(rows).toEqual([each, each]);
  });

  it('writes down a review that somebody begins by hand, though it says that it is a new post’s', async () => {
    await client.query('begin');
    await setContext(app.database, client, scopeOf(tenant.id, author.id));
    await client.query(
      `insert into workflow_states (content_id, revision, current_stage, state) values ($1, 1, 'S.1.1', 'created')`,
      [published],
    );
    const { rows } = await client.query(
      `select (select count(*)::integer from workflow_transitions t where t.run_id = w.id) as steps,
              (select count(*)::integer from audit_trail a where a.resource_id = w.id and a.operation = 'create') as told
         from workflow_states w where w.content_id = $1 and w.state = 'created'`,
      [published],
    );
    await client.query('rollback');
    expect(rows).toEqual([{ steps: 1, told: 1 }]);
  });

  it('lets no review go on with another revision', async () => {
    const change = `update posts set title = 'Outro' where id = '${draft}'`;
    const start = `update workflow_states set state = 'lgpd_pending', current_stage = 'S.2.1' where content_id = '${draft}'`;
    const swap = `update workflow_states set state = 'medical_pending', current_stage = 'S.3.1', revision = 1
      where content_id = '${draft}'`;
    expect(await refused(author, change, start, swap)).toBe(TRANSITION);
    expect(await refused(author, change, start)).toBe('done');
  });

  it('lets nobody decide on what he wrote a part of, whoever saved last', async () => {
    const { id } = await publishPost(app, tenant, author);
    for (const [token, body] of [
      [reviewer.token, { content: '<p>Texto da revisora.</p>' }],
      [author.token, { noindex: true }],
    ] as const) {
      const headers = { 'if-match': '*' };
      const { status } = await app.call('PATCH', `/v1/posts/${id}`, { token, headers, body });
      expect(status).toBe(200);
    }
    const submitted = await app.call('POST', `/v1/posts/${id}/submit`, { token: author.token });
    expect(submitted.status).toBe(202);
    await app.database.admin(
      `insert into stage_results (tenant_id, run_id, stage, verdict, result, ruleset_version, content_hash, duration_ms)
       select tenant_id, id, s, 'passed', '{}', 'test', 'x', 1 from workflow_states, unnest(array['S.2.1', 'S.3.1', 'S.4-1.1-3']) s
        where content_id = $1 and state = 'lgpd_pending'`,
      [id],
    );
    for (const [state, stage] of [
      ['medical_pending', 'S.3.1'],
      ['cfm_pending', 'S.4-1.1-3'],
    ]) {
      await app.database.admin(
        `update workflow_states set state = $2, current_stage = $3
          where content_id = $1 and state not in ('approved', 'rejected')`,
        [id, state, stage],
      );
    }
    const own = await app.call('POST', `/v1/posts/${id}/approve`, {
      token: reviewer.token,
      body: { reason: 'x' },
    });
    expect([own.status, own.body.code]).toEqual([403, 'workflow.own_post']);
    const officer = await makePerson(app, tenant, 'compliance_officer');
    const other = await app.call('POST', `/v1/posts/${id}/approve`, {
      token: officer.token,
      body: { reason: 'x' },
    });
    expect(other.status).toBe(200);
  });

  it('publishes nothing out of the trash', async () => {
    const { id } = await publishPost(app, tenant, author);
    await app.call('DELETE', `/v1/posts/${id}`, {
      token: author.token,
      headers: { 'if-match': '*' },
    });
    const sql = `insert into publications (post_id, revision) values ('${id}', 1)`;
    expect(await refused(author, sql)).toBe('23514 publications_approved_check');
  });

  it('takes what becomes a patient’s from the public at once, and brings no older revision back', async () => {
    const { id, slug } = await publishPost(app, tenant, author);
    const path = `/v1/delivery/${tenant.slug}/posts/${slug}`;
    expect((await app.call('GET', path)).status).toBe(200);
    const marked = await app.call('PATCH', `/v1/posts/${id}`, {
      token: author.token,
      headers: { 'if-match': '*' },
      body: { compliance_level: 'phi' },
    });
    expect([marked.status, marked.body.status, marked.body.version]).toEqual([200, 'draft', 3]);
    expect((await app.call('GET', path)).status).toBe(404);
    const sql = `insert into publications (post_id, revision) values ('${id}', 1)`;
    expect(await refused(author, sql)).toBe('23514 publications_patient_check');
  });

  it('revives no preview, moves no value, spoils no key', async () => {
    const { id } = await publishPost(app, tenant, author, {
      custom_fields: [{ key: 'nota', value: 'aberta', type: 'text' }],
    });
    const token = await app.call('POST', `/v1/posts/${id}/preview-tokens`, {
      token: author.token,
      body: {},
    });
    expect(token.status).toBe(201);
    expect(
      await refused(
        author,
        `update preview_tokens set revoked_at = now() where post_id = '${id}'`,
        `update preview_tokens set revoked_at = null where post_id = '${id}'`,
      ),
    ).toBe('42501');
    for (const set of [`meta_key = 'outra'`, `post_id = '${draft}'`]) {
      expect(await refused(author, `update custom_fields set ${set} where post_id = '${id}'`)).toBe(
        '42501',
      );
    }
    const put = await app.call('PUT', `/v1/posts/${id}/custom-fields/caso`, {
      token: author.token,
      body: { meta_value: 'segredo', is_phi: true },
    });
    expect(put.status).toBe(201);
    for (const set of [`wrapped = '\\x00'`, 'kek_version = 9', 'uses = 0']) {
      expect([set, await refused(author, `update data_keys set ${set}`)]).toEqual([set, '42501']);
    }
  });

  it('takes no item out of a planned release', async () => {
    const made = async (items: readonly object[]) =>
      textAt(
        await app.call('POST', '/v1/releases', {
          token: reviewer.token,
          body: { name: 'Semana', scheduled_at: '2031-01-01T12:00:00Z', items },
        }),
        'body',
        'id',
      );
    const planned = await made([{ post_id: published, action: 'unpublish' }]);
    const other = await made([]);
    const plan = await app.call('POST', `/v1/releases/${planned}/plan`, {
      token: reviewer.token,
      body: {},
    });
    expect(plan.status).toBe(200);
    const sql = `update release_items set release_id = '${other}' where release_id = '${planned}'`;
    expect(await refused(author, sql)).toBe('23514 releases_transition_check');
    // nor does its post become something that the release could bring out again
    for (const set of [`status = 'draft'`, `status = 'private'`, `compliance_level = 'phi'`]) {
      expect([
        set,
        await refused(author, `update posts set ${set} where id = '${published}'`),
      ]).toEqual([set, '23514 posts_in_release_check']);
    }
  });
});
