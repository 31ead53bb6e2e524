import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';
import { type FullTenant, makeFullTenant } from './two-tenants.js';

/** A foreign key between two tables of tenants. */
interface ForeignKey {
  readonly name: string;
  readonly child: string;
  readonly parent: string;
  /** The column beside the tenant's, and the one it names. */
  readonly column: string;
  readonly named: string;
}

const FOREIGN_KEYS = `
  select k.conname as name, k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
         mine.attname as column, theirs.attname as named
    from pg_constraint k
   cross join lateral unnest(k.conkey, k.confkey) pair(mine, theirs)
    join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = pair.mine
    join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attnum = pair.theirs
   where k.contype = 'f' and k.conparentid = 0 and mine.attname <> 'tenant_id' and mine.atttypid = 'uuid'::regtype
     and exists (select 1 from pg_attribute t where t.attrelid = k.conrelid and t.attname = 'tenant_id')
     and exists (select 1 from pg_attribute t where t.attrelid = k.confrelid and t.attname = 'tenant_id')
   order by 1`;

describe("another tenant's row as the target of a reference", () => {
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;
  let keys: readonly ForeignKey[];

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
    keys = await app.database.admin<ForeignKey & pg.QueryResultRow>(FOREIGN_KEYS);
  });
  afterAll(() => app.stop());

  interface Refusal {
    readonly code: string;
    readonly said: string;
  }

  /** Points one row of A at `target`, in a transaction that is taken back. */
  async function point(
    client: pg.Client,
    { child, column, name }: ForeignKey,
    target: string,
    prepare: () => Promise<unknown>,
  ): Promise<Refusal> {
    await client.query('begin');
    try {
      await client.query('set constraints all immediate');
      await prepare();
      const { rowCount } = await client.query(
        `update ${child} set ${column} = $1 where ctid = (select ctid from ${child} where tenant_id = $2 limit 1)`,
        [target, a.tenant.id],
      );
      return { code: rowCount === 0 ? 'no row' : 'taken', said: name };
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      const said = JSON.stringify([error.message, error.detail, error.constraint]);
      return { code: error.code ?? '', said: said.replaceAll(target, '<id>') };
    } finally {
      await client.query('rollback');
    }
  }

  async function targetOf({ parent, named }: ForeignKey): Promise<string> {
    const [row] = await app.database.admin<{ id: string }>(
      `select ${named} as id from ${parent} where tenant_id = $1 limit 1`,
      [b.tenant.id],
    );
    if (row === undefined) throw new Error(`B has no row in ${parent}`);
    return row.id;
  }

  async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  it('is refused by the key itself, even to a superuser', async () => {
    await withClient(app.database.adminUrl, async (client) => {
      const found: object[] = [];
      for (const key of keys) {
        const { code } = await point(client, key, await targetOf(key), async () => {
          // what triggers and checks of ours would say first is not what is asked here
          await client.query(`alter table ${key.child} disable trigger user`);
          const { rows } = await client.query<{ name: string }>(
            `select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
            [key.child],
          );
          for (const { name } of rows) {
            await client.query(`alter table ${key.child} drop constraint ${name} cascade`);
          }
        });
        if (code !== '23503') found.push({ key: key.name, code });
      }
      expect(found).toEqual([]);
    });
    expect(keys.length).toBeGreaterThan(15);
  });

  it('is refused to the application in the words in which nobody’s row is', async () => {
    await withClient(app.database.urlOf('parecer_app'), async (client) => {
      const found: object[] = [];
      const enter = () =>
        setContext(app.database, client, scopeOf(a.tenant.id, a.administrator.id));
      for (const key of keys) {
        const theirs = await point(client, key, await targetOf(key), enter);
        const nobodys = await point(client, key, randomUUID(), enter);
        if (theirs.code === 'taken' || JSON.stringify(theirs) !== JSON.stringify(nobodys)) {
          found.push({ key: key.name, theirs, nobodys });
        }
      }
      expect(found).toEqual([]);
    });
  });

  it('does not go away with its tenant: deleting in B takes nothing of A', async () => {
    const count = async () =>
      (
        await app.database.admin<{ n: string }>(
          'select (select count(*) from posts where tenant_id = $1) + (select count(*) from media where tenant_id = $1) as n',
          [a.tenant.id],
        )
      )[0]?.n;
    const before = await count();
    const answer = await app.call('DELETE', `/v1/posts/${b.postId}`, {
      token: b.administrator.token,
      headers: { 'if-match': '*' },
    });
    expect(answer.status).toBeLessThan(300);
    expect(await count()).toBe(before);
  });

  it('is refused where it is a file: row security does not reach the bytes', async () => {
    const [theirs] = await app.database.admin<{ key: string }>(
      'select file_path as key from media where id = $1',
      [b.mediaId],
    );
    await withClient(app.database.urlOf('parecer_app'), async (client) => {
      await client.query('begin');
      await setContext(app.database, client, scopeOf(a.tenant.id, a.administrator.id));
      const taken = client.query(
        `insert into media (filename, original_filename, mime_type, file_size, sha256, file_path, uploaded_by_id)
         values ('x', 'x', 'image/png', 1, repeat('0', 64), $1, $2)`,
        [theirs?.key, a.administrator.id],
      );
      await expect(taken).rejects.toMatchObject({ constraint: 'media_own_file_check' });
      await client.query('rollback');
      await client.query('begin');
      await setContext(app.database, client, scopeOf(a.tenant.id, a.administrator.id));
      const renamed = client.query('update media set file_path = $1 where id = $2', [
        theirs?.key,
        a.mediaId,
      ]);
      await expect(renamed).rejects.toMatchObject({ code: '42501' });
    });
    const answer = await app.call('GET', `/v1/media/${a.mediaId}/content`, {
      token: a.administrator.token,
    });
    expect(answer.status).toBe(200);
  });
});
