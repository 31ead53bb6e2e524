import { existsSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { TenantErasure } from '../../src/modules/tenants/tenant-erasure.js';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { Jobs } from '#platform/queue/jobs.js';
import { BLOB_STORE, type BlobStore } from '#platform/storage/blob-store.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { at, rowsOf, textAt } from '../support/json.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
} from '../support/people.js';
import { scopeOf, setContext } from '../support/signed.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import pg from 'pg';

/** Numbers of requests, kept for minutes under the name of who asked; the number of a month is written now and then too. */
const COUNTS_OF_MINUTES = ['app.rate_counts'];

function asTenant(id: string): TenantId {
  if (!isTenantId(id)) throw new Error('this is no tenant');
  return id;
}

describe('the end of a tenant', () => {
  let app: TestApp;
  let admin: Person;
  let n = 0;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    admin = await makePlatformAdmin(app);
  });
  afterAll(() => app.stop());

  const act = (
    id: string,
    verb: string,
    reason: unknown = 'Contrato encerrado.',
    token = admin.token,
  ): Promise<Answer> => app.call('POST', `/v1/tenants/${id}/${verb}`, { token, body: { reason } });
  const full = () => makeFullTenant(app, `fim-${(n += 1)}`);
  const eraseDue = () => app.nest.get(TenantErasure, { strict: false }).eraseDue();

  /** As if the waiting time had passed; no role of the application can do this. */
  async function letTimePass(id: string): Promise<void> {
    const client = new pg.Client({ connectionString: app.database.adminUrl });
    await client.connect();
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(
      `update tenants set deletion_due_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    await client.query('commit');
    await client.end();
  }

  /** Every table there is, by its full name; parts of the trail apart, which stays. */
  async function tables(having: 'tenant_id' | 'any column'): Promise<readonly string[]> {
    const rows = await app.database.admin<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'audit%'
          and ($1 = 'any column' or exists (select 1 from pg_attribute a
                where a.attrelid = c.oid and a.attname = $1 and not a.attisdropped))
        order by 1`,
      [having],
    );
    return rows.map(({ name }) => name);
  }

  /** Every row that says it is a tenant's, by table; audit apart. */
  async function rowsOfTenant(id: string): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    for (const name of await tables('tenant_id')) {
      const [row] = await app.database.admin<{ n: number }>(
        `select count(*)::int as n from ${name} where tenant_id = $1`,
        [id],
      );
      if ((row?.n ?? 0) > 0) counts[name] = row?.n ?? 0;
    }
    return counts;
  }

  /** The ids by which rows of any table can tell of a tenant: its own, its people's, their sessions'. */
  async function idsOf(tenantId: string): Promise<readonly string[]> {
    const rows = await app.database.admin<{ id: string }>(
      `select $1::text as id union select id::text from users where tenant_id = $1::uuid
        union select s.id::text from sessions s join users u on u.id = s.user_id where u.tenant_id = $1::uuid`,
      [tenantId],
    );
    return rows.map(({ id }) => id);
  }

  /** By table: how many rows tell of one of these ids in whatever column, and a checksum of all of them. */
  async function told(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {};
    for (const name of await tables('any column')) {
      if (COUNTS_OF_MINUTES.includes(name)) continue;
      const rows = await app.database.admin<{ row: string }>(
        `select t::text as row from ${name} t
          where t::text ~ $1 and t::text not like '%,requests_per_month,%' order by 1`,
        [ids.join('|')],
      );
      if (rows.length === 0) continue;
      const hash = createHash('sha256').update(rows.map(({ row }) => row).join('\n'));
      found[name] = `${rows.length} ${hash.digest('hex')}`;
    }
    return found;
  }

  const everythingOf = async (id: string) => told(await idsOf(id));

  /** What people wrote: without the tenant's standing, the letters about it and the sessions that ended with it. */
  async function contentOf(id: string): Promise<Readonly<Record<string, string>>> {
    const moved = ['public.tenants', 'public.mails', 'public.sessions', 'public.refresh_tokens'];
    const all = Object.entries(await everythingOf(id));
    return Object.fromEntries(all.filter(([name]) => !moved.includes(name)));
  }

  const statusOf = async (id: string) =>
    (await app.call('GET', `/v1/tenants/${id}`, { token: admin.token })).body;

  it('comes after its waiting time, takes all of it, and nothing of another', async () => {
    const [doomed, kept] = [await full(), await full()];
    for (const { administrator } of [doomed, kept]) await askForLinks(administrator);
    const answer = await act(doomed.tenant.id, 'deletion');
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({ status: 'deleting', status_reason: 'Contrato encerrado.' });
    const due = Date.parse(textAt(answer.body, 'deletion_due_at')) - Date.now();
    expect(due / 86_400_000).toBeCloseTo(30, 2);
    await eventually('nobody is let in', 5, async () => {
      const me = await app.call('GET', '/v1/me', { token: doomed.administrator.token });
      const read = await app.call('GET', `/v1/delivery/${doomed.tenant.slug}/posts`);
      return me.status === 401 && read.status === 404;
    });

    await eraseDue();
    expect((await statusOf(doomed.tenant.id)).status).toBe('deleting');
    // an end that forgets a table is seen only where that table had something to forget
    expect(Object.keys(await rowsOfTenant(doomed.tenant.id))).toEqual(await tables('tenant_id'));
    const ids = await idsOf(doomed.tenant.id);
    expect(Object.keys(await told(ids))).toEqual(
      expect.arrayContaining([
        'public.sessions',
        'public.refresh_tokens',
        'public.email_confirmations',
        'public.password_resets',
      ]),
    );
    const exported = await makeExport(doomed);
    expect(filesOf(doomed)).toContain(exported);

    const trail = await auditOf(doomed.tenant.id);
    await app.nest.get(Jobs, { strict: false }).add([
      {
        name: 'workflow.stage_due',
        tenantId: doomed.tenant.id,
        payload: { run_id: doomed.postId, stage: 'S.2.1' },
      },
      {
        name: 'workflow.stage_due',
        tenantId: kept.tenant.id,
        payload: { run_id: kept.postId, stage: 'S.2.1' },
      },
    ]);
    const before = { rows: await everythingOf(kept.tenant.id), files: filesOf(kept) };
    await letTimePass(doomed.tenant.id);
    await eraseDue();

    expect(await rowsOfTenant(doomed.tenant.id)).toEqual({});
    // the queue's list of what happened names jobs, whose ids have the tenant's, and is cut off by the queue itself
    const left = Object.keys(await told(ids)).filter((name) => name !== 'bullmq.event');
    expect(left).toEqual(['public.tenants']);
    expect(await auditOf(doomed.tenant.id)).toBeGreaterThan(trail);
    expect(filesOf(doomed)).toEqual([]);
    const queue = app.nest.get(Jobs, { strict: false });
    expect(
      await queue.isAlive('workflow.stage_due', doomed.tenant.id, {
        run_id: doomed.postId,
        stage: 'S.2.1',
      }),
    ).toBe(false);
    expect(
      await queue.isAlive('workflow.stage_due', kept.tenant.id, {
        run_id: kept.postId,
        stage: 'S.2.1',
      }),
    ).toBe(true);
    expect(await everythingOf(kept.tenant.id)).toEqual(before.rows);
    expect(filesOf(kept)).toEqual(before.files);
    expect(before.files.length).toBeGreaterThan(0);

    const tombstone = await statusOf(doomed.tenant.id);
    expect(tombstone).toMatchObject({
      status: 'deleted',
      name: doomed.tenant.slug,
      status_reason: null,
    });
    expect(tombstone.deleted_at).not.toBeNull();
    const [row] = await app.database.admin<{ erased: Record<string, number> }>(
      'select erased from tenants where id = $1',
      [doomed.tenant.id],
    );
    expect(row?.erased).toMatchObject({ posts: 4, media: 2, publications: 1 });
    const taken = await app.call('POST', '/v1/tenants', {
      token: admin.token,
      body: {
        slug: doomed.tenant.slug,
        name: 'Outra',
        administrator: {
          email: 'nova@outra.example',
          name: 'Nova',
        },
      },
    });
    expect(taken.body.code).toBe('tenants.slug_taken');
    const relog = await app.call('POST', '/v1/auth/login', {
      body: { email: doomed.administrator.email, password: PASSWORD },
    });
    expect(relog.status).toBe(401);
  });

  /** Links that are kept in tables of their own, without a tenant. */
  async function askForLinks({ email, token }: Person): Promise<void> {
    const change = await app.call('POST', '/v1/me/email', {
      token,
      body: { email: `novo-${email}`, password: PASSWORD },
    });
    expect(change.status).toBe(202);
    const forgot = await app.call('POST', '/v1/auth/forgot-password', { body: { email } });
    expect(forgot.status).toBe(202);
    await eventually('the link is made', 10, async () => {
      const [row] = await app.database.admin(
        'select 1 as one from password_resets r join users u on u.id = r.user_id where u.email = $1',
        [email],
      );
      return row !== undefined;
    });
  }

  /** An archive that is ready when the end comes; gives the name of its file. */
  async function makeExport({ tenant, exportId }: FullTenant): Promise<string> {
    const blob = await app.nest
      .get<BlobStore>(BLOB_STORE, { strict: false })
      .put(Readable.from(['an archive']), { tenantId: asTenant(tenant.id), maxBytes: 100 });
    await app.database.admin(
      `update tenant_exports set state = 'ready', blob_key = $2, bytes = $3, sha256 = $4, finished_at = now(),
              expires_at = now() + interval '7 days' where id = $1`,
      [exportId, blob.key, blob.bytes, blob.sha256],
    );
    return basename(blob.key);
  }

  function filesOf({ tenant }: FullTenant): readonly string[] {
    const folder = join(app.config.dataDir, 'media', tenant.id);
    return existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => name)
      : [];
  }

  async function auditOf(id: string): Promise<number> {
    const [row] = await app.database.admin<{ n: number }>(
      'select count(*)::int as n from audit_trail where tenant_id = $1',
      [id],
    );
    return row?.n ?? 0;
  }

  it('goes on where a killed process left it', async () => {
    const doomed = await full();
    await act(doomed.tenant.id, 'deletion');
    await letTimePass(doomed.tenant.id);
    const total = Object.values(await rowsOfTenant(doomed.tenant.id)).reduce(
      (sum, one) => sum + one,
      0,
    );
    // a few rows at a time, each batch in a transaction of its own, as a process would have got before it was killed
    const client = new pg.Client({ connectionString: app.database.urlOf('parecer_relay') });
    await client.connect();
    for (let batch = 0; batch < 3; batch += 1) {
      await client.query('begin');
      await setContext(app.database, client, scopeOf(doomed.tenant.id));
      const { rows } = await client.query<{ removed: number }>(
        'select app.erase_tenant(3) as removed',
      );
      expect(rows[0]?.removed).toBeGreaterThan(0);
      expect(rows[0]?.removed).toBeLessThanOrEqual(3);
      await client.query('commit');
    }
    // this one is cut off before its commit
    await client.query('begin');
    await setContext(app.database, client, scopeOf(doomed.tenant.id));
    await client.query('select app.erase_tenant(3)');
    await client.query('rollback');
    await client.end();
    const half = Object.values(await rowsOfTenant(doomed.tenant.id)).reduce(
      (sum, one) => sum + one,
      0,
    );
    expect(half).not.toBe(total);
    expect((await statusOf(doomed.tenant.id)).status).toBe('deleting');
    await eraseDue();
    expect((await statusOf(doomed.tenant.id)).status).toBe('deleted');
    await eraseDue();
    expect((await statusOf(doomed.tenant.id)).status).toBe('deleted');
  });

  it('is held by a legal hold, however late it is', async () => {
    const { tenant } = await full();
    await act(tenant.id, 'deletion');
    expect((await act(tenant.id, 'legal-hold', 'Processo em curso.')).body).toMatchObject({
      legal_hold_reason: 'Processo em curso.',
    });
    await letTimePass(tenant.id);
    const before = await everythingOf(tenant.id);
    await eraseDue();
    expect(await everythingOf(tenant.id)).toEqual(before);
    expect((await act(tenant.id, 'legal-hold')).body.code).toBe('tenants.wrong_status');
    expect((await act(tenant.id, 'legal-hold/release', 'Arquivado.')).status).toBe(200);
    expect((await act(tenant.id, 'legal-hold/release')).body.code).toBe('tenants.wrong_status');
    await eraseDue();
    expect((await statusOf(tenant.id)).status).toBe('deleted');
    for (const verb of ['legal-hold', 'deletion', 'deletion/cancel', 'suspend', 'reactivate']) {
      expect((await act(tenant.id, verb)).body.code).toBe('tenants.wrong_status');
    }
    const renamed = await app.call('PATCH', `/v1/tenants/${tenant.id}`, {
      token: admin.token,
      body: { name: 'X' },
      headers: { 'if-match': '*' },
    });
    expect(renamed.body.code).toBe('tenants.wrong_status');
  });

  it('is asked for, held and freed by administrators of the install who have just given their password', async () => {
    const tenant = await makeTenant(app);
    const other = await makePlatformAdmin(app);
    await app.database.admin(
      `update sessions set authenticated_at = now() - interval '6 minutes' where user_id = $1`,
      [other.id],
    );
    for (const verb of ['deletion', 'legal-hold', 'legal-hold/release']) {
      const answer = await act(tenant.id, verb, 'x', other.token);
      expect([verb, answer.status, answer.body.code]).toEqual([
        verb,
        403,
        'auth.stale_authentication',
      ]);
    }
    expect(await statusOf(tenant.id)).toMatchObject({ status: 'active', legal_hold_reason: null });
  });

  it('is not asked for while a hold stands', async () => {
    const tenant = await makeTenant(app);
    const owner = await makePerson(app, tenant, 'administrator');
    await act(tenant.id, 'legal-hold');
    expect((await act(tenant.id, 'deletion')).body.code).toBe('tenants.held');
    const own = await app.call('POST', '/v1/tenant/deletion', {
      token: owner.token,
      body: { reason: 'x' },
    });
    expect(own.body.code).toBe('tenants.held');
    expect((await app.call('GET', '/v1/me', { token: owner.token })).status).toBe(200);
  });

  it('can be stopped by the install, which then has to reactivate', async () => {
    const { tenant, administrator } = await full();
    const before = await contentOf(tenant.id);
    await act(tenant.id, 'deletion');
    expect((await act(tenant.id, 'deletion')).body.code).toBe('tenants.wrong_status');
    const cancelled = await act(tenant.id, 'deletion/cancel', 'Contrato renovado.');
    expect(cancelled.body).toMatchObject({ status: 'suspended', deletion_due_at: null });
    expect((await act(tenant.id, 'deletion/cancel')).body.code).toBe('tenants.wrong_status');
    expect((await act(tenant.id, 'reactivate')).body).toMatchObject({ status: 'active' });
    // the sessions of before ended with the tenant's standing
    await eventually('let in again', 5, async () => {
      const body = { email: administrator.email, password: PASSWORD };
      return (await app.call('POST', '/v1/auth/login', { body })).status === 200;
    });
    expect(await contentOf(tenant.id)).toEqual(before);
  });

  it('is not stopped any more once its time has come, however much is left', async () => {
    for (const begun of [false, true]) {
      const { tenant } = await full();
      await act(tenant.id, 'deletion');
      if (begun) {
        await app.database.admin(`update tenants set erased = '{"media": 1}' where id = $1`, [
          tenant.id,
        ]);
      } else {
        await letTimePass(tenant.id);
      }
      expect((await act(tenant.id, 'deletion/cancel')).body.code).toBe('tenants.wrong_status');
      expect((await act(tenant.id, 'reactivate')).body.code).toBe('tenants.wrong_status');
      expect((await statusOf(tenant.id)).status).toBe('deleting');
    }
  });

  it('keeps the files when a hold comes between the last row and the first file', async () => {
    const doomed = await full();
    await act(doomed.tenant.id, 'deletion');
    await letTimePass(doomed.tenant.id);
    const files = filesOf(doomed);
    expect(files.length).toBeGreaterThan(0);
    const jobs = app.nest.get(Jobs, { strict: false });
    const forget = jest.spyOn(jobs, 'forget').mockImplementationOnce(async () => {
      expect((await act(doomed.tenant.id, 'legal-hold', 'Processo em curso.')).status).toBe(200);
    });
    await eraseDue();
    expect(forget).toHaveBeenCalledTimes(1);
    expect(filesOf(doomed)).toEqual(files);
    forget.mockRestore();
    await act(doomed.tenant.id, 'legal-hold/release');
    await eraseDue();
    expect((await statusOf(doomed.tenant.id)).status).toBe('deleted');
    expect(filesOf(doomed)).toEqual([]);
  });

  it('is asked for by the tenant’s own administrator, who has just given his password', async () => {
    const tenant = await makeTenant(app);
    const owner = await makePerson(app, tenant, 'administrator');
    const editor = await makePerson(app, tenant, 'editor');
    const ask = (person: Person, body: unknown = { reason: 'Encerramento.' }) =>
      app.call('POST', '/v1/tenant/deletion', { token: person.token, body });
    expect((await ask(editor)).status).toBe(403);
    expect((await ask(owner, {})).status).toBe(422);
    await app.database.admin(
      `update sessions set authenticated_at = now() - interval '6 minutes' where user_id = $1`,
      [owner.id],
    );
    await eventually('the session is read anew', 6, async () => {
      const stale = await ask(owner, { reason: ' ' });
      return stale.status === 422;
    });
    await new Promise((resolve) => setTimeout(resolve, 5_200));
    expect((await ask(owner)).body.code).toBe('auth.stale_authentication');
    const fresh = textAt(
      (
        await app.call('POST', '/v1/auth/login', {
          body: { email: owner.email, password: PASSWORD },
        })
      ).body,
      'access_token',
    );
    const answer = await ask({ ...owner, token: fresh });
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({ status: 'deleting', status_reason: 'Encerramento.' });
    await eventually('his session ends', 5, async () => {
      return (await app.call('GET', '/v1/me', { token: fresh })).status === 401;
    });
    expect((await act(tenant.id, 'deletion/cancel')).status).toBe(200);
  }, 30_000);

  it('is told to both sides', async () => {
    const tenant = await makeTenant(app);
    await makePerson(app, tenant, 'administrator');
    const count = async (tenantId: string | null) => {
      const [row] = await app.database.admin<{ n: number }>(
        'select count(*)::int as n from mails where tenant_id is not distinct from $1',
        [tenantId],
      );
      return row?.n ?? 0;
    };
    const mails = async () => (await count(tenant.id)) + (await count(null));
    const before = await mails();
    await act(tenant.id, 'deletion');
    expect(await mails()).toBe(before + 1);
    await act(tenant.id, 'deletion/cancel');
    expect(await mails()).toBe(before + 2);
    await act(tenant.id, 'reactivate');
    const owner = await makePerson(app, tenant, 'administrator');
    await app.call('POST', '/v1/tenant/deletion', { token: owner.token, body: { reason: 'x' } });
    const [row] = await app.database.admin<{ n: number }>(
      `select count(*)::int as n from users where role = 'platform_admin'`,
    );
    expect(await mails()).toBe(before + 2 + 2 + (row?.n ?? 0));
  });

  describe('cannot be brought about by SQL', () => {
    const code = async (
      role: 'parecer_app' | 'parecer_relay',
      sql: string,
      id: string,
      scope = scopeOf(id),
    ) => {
      const client = new pg.Client({ connectionString: app.database.urlOf(role) });
      await client.connect();
      try {
        await client.query('begin');
        await setContext(app.database, client, scope);
        await client.query(sql.replaceAll('$id', `'${id}'`));
        await client.query('rollback');
        return 'done';
      } catch (error) {
        return error instanceof pg.DatabaseError ? error.code : String(error);
      } finally {
        await client.end();
      }
    };

    it('of the editors’ connection, nor of the relay’s before it is due', async () => {
      const { platformScope } = await import('../support/signed.js');
      const { tenant } = await full();
      await act(tenant.id, 'deletion');
      const tried = {
        'erase as app': await code('parecer_app', 'select app.erase_tenant(10)', tenant.id),
        'bury as app': await code('parecer_app', 'select app.bury_tenant()', tenant.id),
        'erase before it is due': await code(
          'parecer_relay',
          'select app.erase_tenant(10)',
          tenant.id,
        ),
        'bury before it is due': await code('parecer_relay', 'select app.bury_tenant()', tenant.id),
        'history as relay': await code('parecer_relay', 'delete from post_revisions', tenant.id),
        'history as app': await code('parecer_app', 'delete from post_revisions', tenant.id),
        'an earlier day': await code(
          'parecer_app',
          `update tenants set deletion_due_at = now() where id = $id`,
          tenant.id,
          platformScope(),
        ),
        'deleted at once': await code(
          'parecer_app',
          `update tenants set status = 'deleted', deleted_at = now() where id = $id`,
          tenant.id,
          platformScope(),
        ),
        'the row of the tenant': await code(
          'parecer_app',
          `delete from tenants where id = $id`,
          tenant.id,
          platformScope(),
        ),
      };
      expect(tried).toEqual({
        'erase as app': '42501',
        'bury as app': '42501',
        'erase before it is due': '42501',
        'bury before it is due': '42501',
        'history as relay': '42501',
        'history as app': '42501',
        'an earlier day': '23514',
        'deleted at once': '42501',
        'the row of the tenant': '42501',
      });
      const fresh = await makeTenant(app);
      expect(
        await code(
          'parecer_app',
          `update tenants set status = 'deleting', deletion_due_at = now() where id = $id`,
          fresh.id,
          platformScope(),
        ),
      ).toBe('23514');
    });

    it('past a hold, nor without a context, nor for another tenant than the signed one', async () => {
      const { tenant } = await full();
      const other = await full();
      await act(tenant.id, 'deletion');
      await act(tenant.id, 'legal-hold');
      await letTimePass(tenant.id);
      expect(await code('parecer_relay', 'select app.erase_tenant(10)', tenant.id)).toBe('42501');
      await act(tenant.id, 'legal-hold/release');
      const forged = app.database.asRole(
        'parecer_relay',
        `select app.erase_tenant(10) from (select set_config('app.tenant_id', '${tenant.id}', false)) s`,
      );
      await expect(forged).rejects.toMatchObject({ code: '42501' });
      expect(await code('parecer_relay', 'select app.erase_tenant(10)', other.tenant.id)).toBe(
        '42501',
      );
    });

    it('every table of tenants can be emptied by its end', async () => {
      const closed = await app.database.admin<{ name: string }>(
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
            and c.relname not like 'audit%'
            and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
                             and p.polroles && array[0::oid, 'parecer_owner'::regrole::oid])`,
      );
      expect(closed).toEqual([]);
    });
  });

  it('shows the administrators of the install no more than before', async () => {
    const { body } = await app.call('GET', '/v1/tenants?limit=100', { token: admin.token });
    const keys = new Set(rowsOf(body).flatMap((row) => Object.keys(row)));
    expect([...keys].filter((key) => /settings|erased|requested_by/.test(key))).toEqual([]);
    expect(at(body, 'data', 0, 'slug')).toBeDefined();
  });
});
