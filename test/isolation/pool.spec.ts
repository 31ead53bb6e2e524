import type { Scope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import { withScope } from '#platform/db/scope-store.js';
import type { Tx } from '#platform/db/tx.js';
import { toProblem } from '#platform/http/to-problem.js';
import { makeCategory } from '../support/content.js';
import { makePerson, makeTenant, type Tenant } from '../support/people.js';
import { platformScope, scopeOf } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

interface Seen {
  readonly pid: number;
  readonly tenant: string | null;
  readonly categories: number;
}

/** With one connection, the next user always gets the one before's, if that is used again at all. */
describe('a pool of one connection', () => {
  let app: TestApp;
  let db: Db;
  let a: Tenant;
  let b: Tenant;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', databasePoolSize: 1 });
    db = app.nest.get(Db);
    a = await makeTenant(app, 'alfa');
    b = await makeTenant(app, 'beta');
    await makeCategory(app, a, 'secao-alfa');
    await makeCategory(app, b, 'secao-beta');
  });
  afterAll(() => app.stop());

  const see = (tenant: Tenant): Promise<Seen> =>
    db.runAs(scopeOf(tenant.id), async (tx) => {
      const row = await tx.one<Seen>(
        `select pg_backend_pid() as pid, app.current_tenant() as tenant,
                (select count(*)::int from categories) as categories`,
      );
      if (row === null) throw new Error('no row');
      return row;
    });

  /** Lets `work` fail or leave something behind in the name of A, then looks as B. */
  async function after(work: (tx: Tx) => Promise<unknown>, scope: Scope = scopeOf(a.id)) {
    const before = await see(a);
    const error: unknown = await db.runAs(scope, work).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    const next = await see(b);
    expect(next).toMatchObject({ tenant: b.id, categories: 1 });
    return { error, sameConnection: next.pid === before.pid };
  }

  it('goes from tenant to tenant and shows each his own', async () => {
    const first = await see(a);
    const second = await see(b);
    expect(first.pid).toBe(second.pid);
    expect(first).toMatchObject({ tenant: a.id, categories: 1 });
    expect(second).toMatchObject({ tenant: b.id, categories: 1 });
  });

  it('goes on with a connection whose row was refused', async () => {
    const { error, sameConnection } = await after((tx) =>
      tx.query(`insert into categories (name, slug) values ('x', 'secao-alfa')`),
    );
    expect(toProblem(error).code).toBe('categories.slug_taken');
    expect(sameConnection).toBe(true);
  });

  it.each([
    ['a statement over its time', `set local statement_timeout = 50; select pg_sleep(5)`, 503],
    ['a statement that is wrong', 'select no_such_column from posts', 500],
    ['a right that is missing', 'select * from sessions', 500],
  ])('closes the connection after %s', async (_, sql, status) => {
    const { error, sameConnection } = await after((tx) => tx.query(sql));
    expect(toProblem(error).status).toBe(status);
    expect(sameConnection).toBe(false);
  });

  it('closes the connection after an error of our own code', async () => {
    const { sameConnection } = await after(() => Promise.reject(new Error('a slip')));
    expect(sameConnection).toBe(false);
  });

  it.each(['between two statements', 'before the commit', 'in the middle of a statement'])(
    'answers 503 when the server ends the connection %s',
    async (moment) => {
      const { error, sameConnection } = await after(async (tx) => {
        const row = await tx.one<{ pid: number }>('select pg_backend_pid() as pid');
        const end = () =>
          app.database.admin('select pg_terminate_backend($1)', [row?.pid]).then(() => undefined);
        if (moment === 'in the middle of a statement') {
          await Promise.all([tx.query('select pg_sleep(5)'), end()]);
          return;
        }
        await end();
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (moment === 'between two statements') await tx.query('select 1');
      });
      expect(toProblem(error).code).toBe('service.unavailable');
      expect(sameConnection).toBe(false);
    },
  );

  it('keeps nothing of work whose caller went away, and closes the connection', async () => {
    const before = await see(a);
    const gone = withScope(
      scopeOf(a.id),
      () => db.run((tx) => tx.query(`insert into categories (name, slug) values ('y', 'y')`)),
      { aborted: true },
    );
    await expect(gone).rejects.toThrow('aborted by its caller');
    const next = await see(a);
    expect(next.categories).toBe(1);
    expect(next.pid).not.toBe(before.pid);
  });

  // what SQL that was smuggled into a request of A could leave behind when that request succeeds
  it.each([
    `select set_config('app.tenant_id', '$A', false)`,
    `select set_config('app.proof', current_setting('app.proof'), false)`,
    `set app.reason = 'wie es A gefiel'`,
    `set app.kept_sessions = 'all'`,
    `set app.decision = 'allowed'`,
    `set transform_null_equals = on`,
    `set enable_indexscan = off`,
    `set work_mem = '64kB'`,
    `set gin_fuzzy_search_limit = 1`,
    `set default_text_search_config = 'simple'`,
    `set search_path = pg_catalog`,
    // not so short that the server would refuse the beginning by itself
    `set statement_timeout = '3min'`,
    `set lock_timeout = '3min'`,
    `set default_transaction_read_only = on`,
    `set default_transaction_isolation = 'serializable'`,
    `set row_security = off`,
    `set synchronous_commit = 'remote_apply'`,
    `set timezone = 'Asia/Tokyo'`,
    `set datestyle = 'German'`,
    `set client_encoding = 'LATIN1'`,
    `set session characteristics as transaction read only`,
  ])('does not lend out a connection on which was said: %s', async (sql) => {
    await db.runAs(scopeOf(a.id), (tx) => tx.query(sql.replace('$A', a.id)));
    await expect(see(b)).rejects.toThrow(/a connection came with the (context|session) of other/);
    expect(await see(b)).toMatchObject({ tenant: b.id, categories: 1 });
  });

  it('ends locks that a session was left with', async () => {
    await db.runAs(scopeOf(a.id), (tx) => tx.query('select pg_advisory_lock(7204103)'));
    await see(b);
    const held = await app.database.admin(
      `select 1 from pg_locks where locktype = 'advisory' and objid = 7204103`,
    );
    expect(held).toEqual([]);
  });

  it('does not let a cursor of A stand in the way of B', async () => {
    await db.runAs(scopeOf(a.id), (tx) =>
      tx.query('declare kept cursor with hold for select * from categories'),
    );
    expect(await see(b)).toMatchObject({ tenant: b.id, categories: 1 });
  });

  describe('with a statement that the server keeps', () => {
    const KEPT = { name: 'kept_look', text: 'select slug from categories order by slug' };
    const look = (tenant: Tenant) =>
      withScope(scopeOf(tenant.id), () => db.read<{ slug: string }>(KEPT));

    it('gives each tenant his own by one plan, in the same transaction or in one of its own', async () => {
      const before = await see(a);
      for (const [tenant, slug] of [
        [a, 'secao-alfa'],
        [b, 'secao-beta'],
      ] as const) {
        expect(await look(tenant)).toEqual([{ slug }]);
        const inside = await db.runAs(scopeOf(tenant.id), (tx) => tx.query(KEPT));
        expect(inside).toEqual([{ slug }]);
      }
      const after = await see(a);
      expect(after.pid).toBe(before.pid);
    });

    it.each([
      `deallocate kept_look; prepare kept_look as select 'of A' as slug`,
      `prepare another as select 1`,
      `do $$ begin execute 'prepare by_a_block as select 1'; end $$`,
    ])('does not lend out a connection on which was said: %s', async (sql) => {
      await look(a);
      await db.runAs(scopeOf(a.id), (tx) => tx.query(sql));
      await expect(look(b)).rejects.toThrow('a connection came with the session of other work');
      expect(await look(b)).toEqual([{ slug: 'secao-beta' }]);
    });

    it('gives nothing wrong when the statement was taken away, and goes on with another connection', async () => {
      const before = await see(b);
      await look(a);
      await db.runAs(scopeOf(a.id), (tx) => tx.query('deallocate all'));
      await expect(look(b)).rejects.toThrow('does not exist');
      expect(await look(b)).toEqual([{ slug: 'secao-beta' }]);
      const after = await see(b);
      expect(after.pid).not.toBe(before.pid);
    });

    it('reads the same values each time, and no rows that came to look otherwise', async () => {
      const rows = { name: 'kept_rows', text: 'select * from kept_rows' };
      const read = () => withScope(scopeOf(a.id), () => db.read(rows));
      const stored = { n: 7, at: new Date('2026-03-01T12:00:00Z'), said: { a: [1, null] } };
      await app.database.admin(
        `create table kept_rows as select 7 as n, timestamptz '2026-03-01T12:00:00Z' as at, '{"a": [1, null]}'::jsonb as said`,
      );
      try {
        await app.database.admin('grant select on kept_rows to parecer_app');
        for (const _time of ['asked', 'known', 'known']) expect(await read()).toEqual([stored]);
        await app.database.admin(`alter table kept_rows add more text default 'x'`);
        await expect(read()).rejects.toThrow('cached plan must not change result type');
        for (const _time of ['asked', 'known']) {
          expect(await read()).toEqual([{ ...stored, more: 'x' }]);
        }
        await app.database.admin('delete from kept_rows');
        expect(await read()).toEqual([]);
      } finally {
        await app.database.admin('drop table kept_rows');
      }
    });

    it('does not run what is sent behind a beginning that is refused', async () => {
      await db.runAs(scopeOf(a.id), (tx) => tx.query(`set work_mem = '64kB'`));
      const write = db.runAs(scopeOf(b.id), (tx) =>
        tx.query(`insert into categories (name, slug) values ('z', 'z')`),
      );
      await expect(write).rejects.toThrow('a connection came with the session of other work');
      expect(await see(b)).toMatchObject({ categories: 1 });
    });
  });

  describe('read from in one go', () => {
    it('changes nothing', async () => {
      const write = withScope(scopeOf(a.id), () =>
        db.read(`insert into categories (name, slug) values ('w', 'w') returning id`),
      );
      await expect(write).rejects.toThrow('read-only');
      const unlocked = withScope(scopeOf(a.id), () =>
        db.read(`select set_config('transaction_read_only', 'off', true)`),
      );
      await expect(unlocked).rejects.toThrow('must be set before any query');
      expect(await see(a)).toMatchObject({ categories: 1 });
    });

    it('gives no row behind a beginning that is refused', async () => {
      for (const statement of ['select 1 as one', { name: 'one', text: 'select 1 as one' }]) {
        await db.runAs(scopeOf(a.id), (tx) => tx.query(`set work_mem = '64kB'`));
        const read = withScope(scopeOf(b.id), () => db.read(statement));
        await expect(read).rejects.toThrow('a connection came with the session of other work');
        expect(await withScope(scopeOf(b.id), () => db.read(statement))).toEqual([{ one: 1 }]);
      }
    });

    it('leaves nothing of its context to whoever comes next', async () => {
      const look = () =>
        db.read<{ tenant: string; pid: number }>(
          `select current_setting('app.tenant_id') as tenant, pg_backend_pid() as pid`,
        );
      const [ofA] = await withScope(scopeOf(a.id), look);
      const [ofB] = await withScope(scopeOf(b.id), look);
      expect(ofA?.tenant).toBe(a.id);
      expect(ofB).toEqual({ tenant: b.id, pid: ofA?.pid });
    });

    it('sees what the open transaction wrote', async () => {
      const gone = new Error('not to be kept');
      const seen: unknown[] = [];
      const work = db.runAs(scopeOf(a.id), async (tx) => {
        await tx.query(`insert into categories (name, slug) values ('v', 'v')`);
        seen.push(...(await db.read(`select slug from categories where slug = 'v'`)));
        throw gone;
      });
      await expect(work).rejects.toBe(gone);
      expect(seen).toEqual([{ slug: 'v' }]);
    });

    it('leaves no transaction behind, also after an error', async () => {
      await expect(withScope(scopeOf(a.id), () => db.read('select 1 / 0'))).rejects.toThrow('zero');
      expect(await withScope(scopeOf(b.id), () => db.read('select 1 as one'))).toEqual([
        { one: 1 },
      ]);
      const open = await app.database.admin(
        `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
      expect(open).toEqual([]);
    });

    it('needs a scope', async () => {
      await expect(db.read('select 1')).rejects.toThrow('needs a scope');
    });
  });

  describe('written to in one go', () => {
    const NEW = `insert into categories (name, slug) values ('t', $1) returning slug`;
    const write = (slug: string, aborted = false) =>
      withScope(scopeOf(a.id), () => db.write(NEW, [slug]), { aborted });
    const remove = () =>
      withScope(scopeOf(a.id), () => db.write(`delete from categories where name = 't'`));

    it('keeps what was written, in the name of its scope', async () => {
      expect(await write('t-1')).toEqual([{ slug: 't-1' }]);
      expect(await see(a)).toMatchObject({ categories: 2 });
      expect(await see(b)).toMatchObject({ categories: 1 });
      await remove();
    });

    it('keeps nothing of a row that was refused, and goes on with the connection', async () => {
      const before = await see(a);
      const refused: unknown = await write('secao-alfa').catch((error: unknown) => error);
      expect(toProblem(refused).code).toBe('categories.slug_taken');
      expect(await see(b)).toEqual({ pid: before.pid, tenant: b.id, categories: 1 });
      expect(await see(a)).toMatchObject({ categories: 1 });
    });

    it('keeps nothing where the commit fails', async () => {
      const run = withScope(scopeOf(a.id), () =>
        db.write(`with made as (insert into categories (name, slug) values ('t', 't-2'))
          insert into workflow_states (content_id, revision, current_stage, state)
          values ('00000000-0000-4000-8000-000000000001', 1, 'S.1.1', 'created')`),
      );
      await expect(run).rejects.toThrow('workflow_states_revision_fkey');
      expect(await see(a)).toMatchObject({ categories: 1 });
    });

    it('keeps nothing where the beginning is refused', async () => {
      await db.runAs(scopeOf(b.id), (tx) => tx.query(`set work_mem = '64kB'`));
      await expect(write('t-3')).rejects.toThrow('the session of other work');
      expect(await see(a)).toMatchObject({ categories: 1 });
    });

    it('does not begin for a caller who went away', async () => {
      await expect(write('t-4', true)).rejects.toThrow('aborted by its caller');
      expect(await see(a)).toMatchObject({ categories: 1 });
    });

    it('is part of the open transaction where there is one', async () => {
      const gone = new Error('not to be kept');
      const work = db.runAs(scopeOf(a.id), async () => {
        expect(await db.write(NEW, ['t-5'])).toEqual([{ slug: 't-5' }]);
        throw gone;
      });
      await expect(work).rejects.toBe(gone);
      expect(await see(a)).toMatchObject({ categories: 1 });
    });

    it('needs a scope', async () => {
      await expect(db.write('select 1')).rejects.toThrow('needs a scope');
    });
  });

  describe('what is left for the end of a transaction', () => {
    const left = (name: string, text: string) => (tx: Tx) => {
      tx.atEnd({ name, text }, []);
      return tx.query(`insert into categories (name, slug) values ('s', 's')`);
    };

    it('is done with the commit', async () => {
      await db.runAs(scopeOf(a.id), left('left_delete', `delete from categories where slug = 's'`));
      expect(await see(a)).toMatchObject({ categories: 1 });
    });

    it('takes the rest along where it cannot be done', async () => {
      const { error } = await after(left('left_fault', 'select 1 / 0'));
      expect(String(error)).toContain('zero');
      expect(await see(a)).toMatchObject({ categories: 1 });
    });
  });

  it('writes nothing where what it tells of cannot be written', async () => {
    const told = db.runAs(scopeOf(a.id), async (tx) => {
      await tx.query(`insert into categories (name, slug) values ('u', 'u')`);
      await tx.query(`select set_config('app.proof', '', true)`);
      tx.emit('references.look_up_due', { run_id: a.id });
    });
    await expect(told).rejects.toThrow('outbox');
    expect(await see(a)).toMatchObject({ categories: 1 });
  });

  describe('without a tenant', () => {
    it('does no work outside of any scope', async () => {
      await expect(db.run((tx) => tx.query('select 1'))).rejects.toThrow('needs a scope');
    });

    it('shows an administrator of the install no row', async () => {
      const rows = await db.runAs(platformScope(), (tx) => tx.query('select 1 from categories'));
      expect(rows).toEqual([]);
    });

    it.each(['', 'garbage', '00000000-0000-0000-0000-000000000000', '%00', '../..', "' or 1=1"])(
      'reads %p as a tenant that is not there, in every public place',
      async (slug) => {
        const path = encodeURIComponent(slug);
        for (const end of ['posts', 'posts/x', 'search?q=x', 'categories']) {
          const answer = await app.call('GET', `/v1/delivery/${path}/${end}`);
          expect(answer.status).toBe(404);
        }
      },
    );

    it.each(['', 'Bearer', 'Bearer garbage', 'Bearer a.b.c', 'Basic x', 'Bearer  '])(
      'answers credentials like %p with 401',
      async (authorization) => {
        const answer = await app.call('GET', '/v1/posts', { headers: { authorization } });
        expect(answer.status).toBe(401);
      },
    );

    it('refuses a scope whose tenant is no id before it reaches the database', async () => {
      const scope: Scope = Object.assign(scopeOf(a.id), { tenantId: "x' or true" });
      await expect(db.runAs(scope, (tx) => tx.query('select 1'))).rejects.toThrow('no UUID');
      expect(await see(b)).toMatchObject({ tenant: b.id });
    });
  });

  it('serves requests of both tenants at once without a mistake', async () => {
    const people = await Promise.all([a, b].map((one) => makePerson(app, one, 'administrator')));
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        app.call('GET', '/v1/categories?flat=true', { token: people[n % 2]?.token }),
      ),
    );
    // a busy machine may send some away unheard; most are heard
    const heard = answers.filter(({ status }) => status === 200);
    expect(heard.length).toBeGreaterThan(30);
    for (const [n, { status, text }] of answers.entries()) {
      if (status === 503) continue;
      expect(status).toBe(200);
      expect(text).toContain(n % 2 === 0 ? 'secao-alfa' : 'secao-beta');
      expect(text).not.toContain(n % 2 === 0 ? 'secao-beta' : 'secao-alfa');
    }
    await eventually('no transaction is left open', 5, async () => {
      const open = await app.database.admin(
        `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
      return open.length === 0;
    });
  });
});
