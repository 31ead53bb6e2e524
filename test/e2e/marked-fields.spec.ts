import pg from 'pg';
import { isTenantId, isUserId } from '#kernel/ids.js';
import { personOf } from '#kernel/scope.js';
import { letIn, type Guest } from '../support/access.js';
import { type PublishedPost, publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type ApprovedPost, Desk, inSeconds } from '../support/planned.js';
import { setContext } from '../support/signed.js';
import { type Method, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const CPF = '123.456.789-09';
const FIELDS = [
  { key: 'cpf', value: CPF, type: 'text' },
  { key: 'fonte', value: 'SBC', type: 'text' },
];

/** A field is open, is published, is marked as a patient's, and is removed: its old value must not come back. */
describe('the mark of a field that was removed', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  let author: Person;
  let editor: Person;
  let doctor: Person;
  let key: string;
  let desk: Desk;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    editor = await makePerson(app, tenant, 'editor');
    doctor = await makePerson(app, tenant, 'medical_admin');
    key = (await makeKey(app, admin, ['delivery:public'])).key;
    desk = new Desk(app, tenant, editor, author);
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, body?: unknown, by = editor) =>
    app.call(method, path, {
      token: by.token,
      headers: { 'if-match': '*' },
      ...(body === undefined ? {} : { body }),
    });

  /** The revision that holds the value. */
  async function revisionOf({ id }: { readonly id: string }): Promise<number> {
    const [row] = await app.database.admin<{ revision: number }>(
      `select max(revision) as revision from post_revisions
        where post_id = $1 and snapshot -> 'custom_fields' @> $2`,
      [id, JSON.stringify([{ key: 'cpf', value: CPF }])],
    );
    if (row === undefined) throw new Error('no revision holds the value');
    return row.revision;
  }

  const marksOf = async ({ id }: { readonly id: string }) =>
    (
      await app.database.admin<{ meta_key: string }>(
        'select meta_key from marked_fields where post_id = $1 order by meta_key',
        [id],
      )
    ).map(({ meta_key }) => meta_key);

  async function mark({ id }: { readonly id: string }): Promise<void> {
    const marked = await call('PUT', `/v1/posts/${id}/custom-fields/cpf`, { is_phi: true });
    expect(marked.status).toBe(200);
  }

  async function markAndRemove(post: { readonly id: string }): Promise<void> {
    await mark(post);
    const gone = await call('DELETE', `/v1/posts/${post.id}/custom-fields/cpf`);
    expect(gone.status).toBe(204);
    expect(await marksOf(post)).toEqual(['cpf']);
  }

  async function published(): Promise<{ post: PublishedPost; path: string; revision: number }> {
    const post = await publishPost(app, tenant, author, { custom_fields: FIELDS });
    return { post, path: `/v1/posts/${post.id}`, revision: await revisionOf(post) };
  }

  const deliver = (slug: string, query = '') => {
    const path = slug === '' ? 'posts' : `posts/${slug}`;
    return app.call('GET', `/v1/delivery/${tenant.slug}/${path}${query}`, { token: key });
  };

  it('keeps the value out of what was public at a moment', async () => {
    const { post } = await published();
    await new Promise((resolve) => setTimeout(resolve, 4));
    const then = `?as_of=${new Date().toISOString()}`;
    const look = () => deliver(post.slug, then);
    await new Promise((resolve) => setTimeout(resolve, 4));
    expect(at((await look()).body, 'custom_fields')).toEqual({ cpf: CPF, fonte: 'SBC' });
    await markAndRemove(post);
    expect(at((await look()).body, 'custom_fields')).toEqual({ fonte: 'SBC' });
    const listed = await deliver('', `${then}&limit=100`);
    expect(listed.status).toBe(200);
    expect(listed.text).not.toContain(CPF);
  });

  it('keeps it out of a preview of the revision that holds it', async () => {
    const { post, path, revision } = await published();
    const made = await call('POST', `${path}/preview-tokens`, { revision });
    expect(made.status).toBe(201);
    const look = () =>
      app.call('GET', `/v1/delivery/${tenant.slug}/preview/${textAt(made.body, 'token')}`);
    expect(at((await look()).body, 'custom_fields')).toEqual({ cpf: CPF, fonte: 'SBC' });
    await markAndRemove(post);
    expect(at((await look()).body, 'custom_fields')).toEqual({ fonte: 'SBC' });
  });

  it('keeps it out of the revision, but for who reads patients’ data', async () => {
    const { post, path, revision } = await published();
    await markAndRemove(post);
    for (const what of [`${revision}`, `${revision}/diff/working`, `1/diff/${revision}`]) {
      const seen = await call('GET', `${path}/revisions/${what}`);
      expect([what, seen.status, seen.text.includes(CPF)]).toEqual([what, 200, false]);
    }
    const whole = await call('GET', `${path}/revisions/${revision}`, undefined, doctor);
    expect(whole.text).toContain(CPF);
  });

  it('keeps it out of what a restored revision gives back, and says so', async () => {
    const { post, path, revision } = await published();
    await markAndRemove(post);
    const restored = await call('POST', `${path}/revisions/${revision}/restore`);
    expect(restored.status).toBe(200);
    expect(restored.body.kept).toEqual(['custom_fields.cpf']);
    expect(restored.text).not.toContain(CPF);
    const fields = await call('GET', `${path}/custom-fields`, undefined, doctor);
    expect(rowsOf(fields.body).map(({ meta_key }) => meta_key)).toEqual(['fonte']);
  });

  it('leaves a new field of the same key alone when an old revision is restored', async () => {
    const { post, path, revision } = await published();
    await markAndRemove(post);
    const made = await call('PUT', `${path}/custom-fields/cpf`, { meta_value: 'não se aplica' });
    expect(made.status).toBe(201);
    expect((await call('POST', `${path}/revisions/${revision}/restore`)).status).toBe(200);
    const stays = await call('GET', `${path}/custom-fields/cpf`);
    expect(stays.body).toMatchObject({ meta_value: 'não se aplica', is_phi: false });
    expect((await call('GET', `${path}/revisions/${revision}`)).text).not.toContain(CPF);
  });

  describe('keeps it out of the article', () => {
    const planned: readonly (readonly [string, (post: ApprovedPost) => Promise<void>])[] = [
      [
        'that a plan makes public',
        async ({ path }) => {
          const plan = await desk.post(`${path}/publish`, { scheduled_at: inSeconds(86_400) });
          expect([plan.status, plan.text]).toEqual([200, plan.text]);
        },
      ],
      [
        'that a release makes public',
        async ({ id }) => {
          const items = [{ post_id: id, action: 'publish' }];
          const made = await desk.post('/v1/releases', { name: 'Campanha', items });
          const plan = await desk.post(`/v1/releases/${textAt(made.body, 'id')}/plan`, {
            scheduled_at: inSeconds(86_400),
          });
          expect(plan.body.state).toBe('planned');
        },
      ],
    ];
    it.each(planned)('%s', async (_how, plan) => {
      const post = await desk.approved({ custom_fields: FIELDS });
      const revision = await revisionOf(post);
      await plan(post);
      await markAndRemove(post);
      await desk.planIntoPast([post.id], 86_401);
      await eventually(
        'it is public',
        15,
        async () => (await desk.publicStatus(post)) === 200 || null,
      );
      const [row] = await app.database.admin(
        'select revision from publications where post_id = $1',
        [post.id],
      );
      expect(row).toEqual({ revision });
      expect(at((await deliver(post.slug)).body, 'custom_fields')).toEqual({ fonte: 'SBC' });
    });
  });

  it('is taken off by who may read the value, and then the old revisions show it again', async () => {
    const { post, path, revision } = await published();
    await mark(post);
    const refused = await call('PUT', `${path}/custom-fields/cpf`, { is_phi: false });
    expect([refused.status, await marksOf(post)]).toEqual([403, ['cpf']]);
    const open = await call('PUT', `${path}/custom-fields/cpf`, { is_phi: false }, doctor);
    expect([open.status, await marksOf(post)]).toEqual([200, []]);
    expect((await call('GET', `${path}/revisions/${revision}`)).text).toContain(CPF);
  });

  it('stays with both keys of a field that is renamed, and goes with its post', async () => {
    const { post } = await published();
    await mark(post);
    await app.database.admin(
      `update custom_fields set meta_key = 'documento' where post_id = $1 and meta_key = 'cpf'`,
      [post.id],
    );
    expect(await marksOf(post)).toEqual(['cpf', 'documento']);
    const draft = await call('POST', '/v1/posts', {
      title: 'Rascunho',
      content: '<p>Texto.</p>',
      custom_fields: [{ meta_key: 'cpf', meta_value: CPF, is_phi: true }],
    });
    const id = textAt(draft.body, 'id');
    expect([draft.status, await marksOf({ id })]).toEqual([201, ['cpf']]);
  });

  describe('under an access grant for posts', () => {
    let guest: Guest;
    let plain: Awaited<ReturnType<typeof published>>;
    let marked: Awaited<ReturnType<typeof published>>;
    let removed: Awaited<ReturnType<typeof published>>;

    beforeAll(async () => {
      [plain, marked, removed] = [await published(), await published(), await published()];
      await mark(marked.post);
      await markAndRemove(removed.post);
      guest = await letIn(app, tenant, admin);
    });

    it('hides the revisions, what they differ by and the review, and not those of other posts', async () => {
      for (const { path, revision } of [marked, removed]) {
        for (const [what, code] of [
          [`revisions/${revision}`, 'posts.not_found'],
          [`revisions/${revision}/diff/1`, 'posts.revision_not_found'],
        ] as const) {
          const seen = await guest.call('GET', `${path}/${what}`);
          expect([what, seen.status, seen.body.code]).toEqual([what, 404, code]);
        }
        expect((await guest.call('GET', path)).status).toBe(200);
        expect(rowsOf((await guest.call('GET', `${path}/revisions`)).body)).toEqual([]);
        expect((await guest.call('GET', `${path}/custom-fields`)).text).not.toContain(CPF);
        expect((await guest.call('GET', `${path}/workflow`)).text).not.toContain(CPF);
      }
      const { path, revision } = plain;
      for (const what of [`revisions/${revision}`, `revisions/1/diff/${revision}`]) {
        const seen = await guest.call('GET', `${path}/${what}`);
        expect([what, seen.status, seen.text.includes(CPF)]).toEqual([what, 200, true]);
      }
    });

    it('hides every row that may quote the value, whatever statement asks', async () => {
      const { admin: person, grantId } = guest;
      if (!isTenantId(tenant.id) || !isUserId(person.id)) throw new Error('no ids');
      const posts = [plain, marked, removed].map(({ post }) => post.id);
      const runs = await app.database.admin<{ id: string; run_id: string }>(
        `select distinct w.content_id as id, s.run_id from stage_results s join workflow_states w on w.id = s.run_id
          where w.content_id = any ($1)`,
        [posts],
      );
      expect(runs).toHaveLength(3);
      const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
      await client.connect();
      try {
        await client.query('begin read only');
        await setContext(app.database, client, {
          tenantId: tenant.id,
          actor: {
            ...personOf(person.id, 'platform_admin'),
            grant: { id: grantId, expiresAt: new Date(Date.now() + 60_000) },
          },
          requestId: 'test',
          decision: 'allow',
          trustScore: 80,
        });
        for (const [table, column] of [
          ['post_revisions', 'post_id'],
          ['publication_history', 'post_id'],
          ['workflow_states', 'content_id'],
        ] as const) {
          const { rows } = await client.query(
            `select distinct ${column} as id from ${table} where ${column} = any ($1)`,
            [posts],
          );
          expect([table, rows]).toEqual([table, [{ id: plain.post.id }]]);
        }
        const { rows } = await client.query(
          'select distinct run_id from stage_results where run_id = any ($1)',
          [runs.map(({ run_id }) => run_id)],
        );
        expect(rows).toEqual(
          runs.filter(({ id }) => id === plain.post.id).map(({ run_id }) => ({ run_id })),
        );
        const masked = await client.query(
          `select app.without_marked($1, $2, $3) as own, app.without_marked(gen_random_uuid(), $2, $3) as foreign`,
          [tenant.id, removed.post.id, JSON.stringify(FIELDS)],
        );
        expect(masked.rows).toEqual([{ own: [FIELDS[1]], foreign: [] }]);
        await expect(client.query('select 1 from marked_fields')).rejects.toThrow(
          /permission denied/,
        );
      } finally {
        await client.end();
      }
    });
  });
});
