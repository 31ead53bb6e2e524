import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { isUserId } from '#kernel/ids.js';
import { personOf } from '#kernel/scope.js';
import { contextKey } from '#platform/crypto/keys.js';
import { backendOf } from '#platform/db/backend.js';
import { readerContext } from '#platform/db/signed-context.js';
import { callUnder, decide, requestAccess } from '../support/access.js';
import { makeCategory, publishPost } from '../support/content.js';
import { type MadeKey, makeKey } from '../support/keys.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';

const CONTEXT = `select set_config('app.tenant_id', $1, true), set_config('app.levels', $2, true), set_config('app.proof', $3, true)`;
const SCOPES = ['posts', 'categories', 'media', 'users', 'audit'] as const;
/** What each scope of a grant opens; everything else an editor can read stays shut under one. */
const OPENED: Readonly<Record<(typeof SCOPES)[number], readonly string[]>> = {
  posts: [
    'custom_fields',
    'post_revisions',
    'post_schedules',
    'post_search',
    'post_types',
    'posts',
    'publication_history',
    'publication_terms',
    'publications',
    'reference_checks',
    'slug_history',
    'stage_results',
    'workflow_states',
    'workflow_transitions',
  ],
  categories: ['categories'],
  media: ['media'],
  users: ['users'],
  audit: ['audit_trail'],
};
const SECRET = 'segredo-da-paciente';

/** SQL of somebody inside his own tenant, who was signed for less than all of it. */
describe('arbitrary SQL inside its own tenant', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let author: Person;
  let key: MadeKey;
  let guest: Person;
  const ids: Record<'open' | 'phi' | 'turned', string> = { open: '', phi: '', turned: '' };

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    guest = await makePlatformAdmin(app);
    key = await makeKey(app, administrator, ['posts:read', 'posts:create']);
    ids.open = await publishOpen();
    ids.phi = await publishPhi();
    ids.turned = await publishAndTurn();
    for (const id of Object.values(ids)) {
      await app.call('POST', `/v1/posts/${id}/unpublish`, {
        token: administrator.token,
        body: { scheduled_at: '2030-05-01T12:00:00Z' },
      });
    }
    // what is cited in a patient's text tells of the text
    await app.database.admin(
      `insert into reference_checks (tenant_id, run_id, kind, ref_id)
       select w.tenant_id, w.id, 'doi', '10.1000/' || w.content_id from workflow_states w
        where w.content_id = any ($1) and w.state = 'approved'`,
      [Object.values(ids)],
    );
    await app.call('POST', '/v1/posts', {
      token: administrator.token,
      headers: { 'idempotency-key': randomUUID() },
      body: { title: 'Guardada', content: `<p>${SECRET}</p>`, compliance_level: 'phi' },
    });
    await app.call('POST', '/v1/invitations', {
      token: administrator.token,
      body: { email: 'convidada@x.example', name: 'Convidada', role: 'author' },
    });
  });
  afterAll(() => app.stop());

  async function publishOpen(): Promise<string> {
    const { id } = await publishPost(app, tenant, author, {
      title: 'Aberto',
      category_id: await makeCategory(app, tenant, 'aberta'),
      custom_fields: [{ key: 'nota', value: 'aberta', type: 'text' }],
    });
    await attach(id, 'Aberta');
    return id;
  }

  async function attach(postId: string, title: string): Promise<void> {
    const form = formOf([{ filename: 'x.png', bytes: PNG }], { title, post_id: postId });
    await upload(app, administrator.token, form);
  }

  async function publishPhi(): Promise<string> {
    const { id } = await publishPost(app, tenant, author, {
      title: SECRET,
      compliance_level: 'phi',
      medical_disclaimer: SECRET,
      custom_fields: [{ key: 'nota', value: SECRET, type: 'text' }],
    });
    await attach(id, SECRET);
    return id;
  }

  /** Its first revision was said to be for everybody; then somebody saw that it names a patient. */
  async function publishAndTurn(): Promise<string> {
    const { id } = await publishPost(app, tenant, author, {
      title: 'Caso',
      content: `<p>${SECRET}</p>`,
    });
    await app.call('PATCH', `/v1/posts/${id}`, {
      token: administrator.token,
      headers: { 'if-match': '*' },
      body: { compliance_level: 'phi', medical_disclaimer: 'Da equipe.' },
    });
    return id;
  }

  async function as(
    role: 'parecer_app' | 'parecer_public',
    enter: (client: pg.Client) => Promise<unknown>,
    sql: string,
  ): Promise<string> {
    const client = new pg.Client({ connectionString: app.database.urlOf(role) });
    await client.connect();
    try {
      await client.query('begin');
      // tables this small are read by their index only if he wishes it so
      await client.query('set local enable_seqscan = off; set local enable_bitmapscan = off');
      await enter(client);
      return JSON.stringify((await client.query<Record<string, unknown>>(sql)).rows);
    } finally {
      await client.end();
    }
  }

  const reader = (sql: string, levels = ['public']) =>
    as(
      'parecer_public',
      (client) => {
        const secret = contextKey(app.database.secret);
        const context = readerContext(tenant.id, levels, backendOf(client).pid, secret);
        return client.query(CONTEXT, context.split('|'));
      },
      sql,
    );

  async function letGuestIn(scope: readonly string[]): Promise<string> {
    const grantId = await requestAccess(app, guest, tenant, { scope });
    await decide(app, administrator, grantId, 'approve');
    return grantId;
  }

  const lent = (grantId: string, sql: string) =>
    as(
      'parecer_app',
      async (client) => {
        await client.query('set transaction read only');
        if (!isUserId(guest.id)) throw new Error('this is no user');
        const grant = { id: grantId, expiresAt: new Date(Date.now() + 3_600_000) };
        const actor = { ...personOf(guest.id, 'platform_admin'), grant };
        await setContext(app.database, client, { ...scopeOf(tenant.id), actor });
      },
      sql,
    );

  const service = (sql: string) =>
    as(
      'parecer_app',
      async (client) => {
        if (!isUserId(key.serviceUserId)) throw new Error('this is no user');
        await setContext(app.database, client, {
          ...scopeOf(tenant.id),
          actor: personOf(key.serviceUserId, 'service'),
        });
      },
      sql,
    );

  /** Ways to change a setting when the tenant was asked for already, and the rest not yet. */
  function midway(table: string, column: string, id: string, set: string): readonly string[] {
    return [
      `select t.* from ${table} t where ${set} is not null`,
      `select t.* from ${table} t where case when ${set} is null then false else true end`,
      `select ${set}, t.* from ${table} t`,
      `with s as materialized (select ${set} as x) select t.* from s, ${table} t where s.x is not null`,
      `select t.* from (select n, case when n > 1 then ${set} end as c from generate_series(1, 2) n offset 0) s
        cross join lateral (select * from ${table} where tenant_id = '${tenant.id}'
          and ${column} = case when s.n > 1 and s.c is not null then '${id}'::uuid else '${tenant.id}'::uuid end offset 0) t`,
      `select t.* from (select n, case when n > 1 then ${set} end as c from generate_series(1, 2) n offset 0) s
        cross join lateral (select * from ${table}
          where ${column} = case when s.n > 1 and s.c is not null then '${id}'::uuid else '${tenant.id}'::uuid end offset 0) t`,
      `select t.* from (select n, case when n > 1 then ${set} end as c from generate_series(1, 2) n offset 0) s
        cross join lateral (select * from ${table} where s.n > 1 and s.c is not null
          or tenant_id is null offset 0) t`,
    ];
  }

  it('shows what it was signed for, so that silence means something', async () => {
    expect(await reader('select title from publications')).toContain('Aberto');
    expect(await reader('select title from publications', ['phi'])).toContain(SECRET);
    expect(await lent(await letGuestIn(['posts']), 'select title from posts')).toContain('Aberto');
  });

  it('reads no level it was not signed for, whatever it sets on the way', async () => {
    const set = `set_config('app.levels', 'public,professional,restricted,phi', true)`;
    for (const sql of midway('publications', 'post_id', ids.phi, set)) {
      expect({ sql, said: await reader(sql) }).toEqual({
        sql,
        said: expect.not.stringContaining(ids.phi),
      });
    }
  });

  it('searches no level it was not signed for', async () => {
    const search = `select * from app.search_publications('${SECRET}', 100)`;
    expect(await reader(search, ['phi'])).toContain(ids.phi);
    expect(await reader(search)).not.toContain(ids.phi);
    for (const set of ['app.levels', 'app.tenant_id']) {
      const sql = `select s.* from (select set_config('${set}', 'phi', true) offset 0) x
        cross join lateral app.search_publications('${SECRET}', 100) s`;
      expect(await reader(sql)).not.toContain(ids.phi);
    }
  });

  it('of a reader sees the people who wrote what he may read, and no one else', async () => {
    const people = await reader('select id from users');
    expect(people).toContain(author.id);
    expect(people).not.toContain(administrator.id);
    expect(await reader('select id from users', ['restricted'])).toBe('[]');
    const sets = `set_config('app.levels', 'public,phi', true)`;
    for (const sql of midway('users', 'id', administrator.id, sets)) {
      const said = await reader(
        sql.replace('t.*', 't.id').replace('select * from', 'select id from'),
      );
      expect(said).not.toContain(administrator.id);
    }
  });

  it('of a key sees its own drafts alone, whatever it sets on the way', async () => {
    const set = `set_config('app.actor_name', 'administrator', true)`;
    for (const [table, column] of [
      ['posts', 'id'],
      ['publications', 'post_id'],
    ] as const) {
      for (const sql of midway(table, column, ids.open, set)) {
        expect({ sql, said: await service(sql) }).toEqual({
          sql,
          said: expect.not.stringContaining(ids.open),
        });
      }
    }
  });

  it('under a grant sees nothing of patients, whatever it sets on the way', async () => {
    const grantId = await letGuestIn([...SCOPES]);
    const set = `set_config('app.grant_id', '', true)`;
    const targets = [
      ['posts', 'id'],
      ['publications', 'post_id'],
      ['post_revisions', 'post_id'],
      ['custom_fields', 'post_id'],
      ['media', 'post_id'],
      ['workflow_states', 'content_id'],
      ['workflow_transitions', 'content_id'],
      ['post_schedules', 'post_id'],
      ['reference_checks', 'run_id'],
      ['idempotency_keys', 'id'],
    ] as const;
    for (const [table, column] of targets) {
      for (const id of [ids.phi, ids.turned]) {
        const plain = `select * from ${table}`;
        for (const sql of [plain, ...midway(table, column, id, set)]) {
          const said = await lent(grantId, sql);
          const found = [SECRET, ids.phi, ids.turned].filter((word) => said.includes(word));
          expect({ sql, found }).toEqual({ sql, found: [] });
        }
      }
    }
  });

  it.each(SCOPES)(
    'under a grant for %s reads the tables of that scope and no other',
    async (scope) => {
      const grantId = await letGuestIn([scope]);
      const tables = await app.database.admin<{ name: string; column: string }>(
        `select c.relname as name, (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                and has_column_privilege('parecer_app', c.oid, a.attnum, 'select') order by a.attnum limit 1) as column
         from pg_class c
        where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind in ('r', 'p', 'v')
          and not c.relispartition and has_any_column_privilege('parecer_app', c.oid, 'select')`,
      );
      const read: string[] = [];
      for (const { name, column } of tables) {
        if ((await lent(grantId, `select ${column} from ${name}`)) !== '[]') read.push(name);
      }
      expect(read.sort()).toEqual(OPENED[scope]);
      const answer = await callUnder(app, guest, grantId)('GET', `/v1/${scope}`);
      expect(answer.status).toBe(200);
    },
  );
});
