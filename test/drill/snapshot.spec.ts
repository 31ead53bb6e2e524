import { contextKey } from '#platform/crypto/keys.js';
import { PROOF_SECONDS } from '#platform/db/signed-context.js';
import { SnapshotReader } from '#platform/db/snapshot-reader.js';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { ExportWriter } from '../../src/modules/tenants/export/export-writer.js';
import { makePerson, makeTenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';

const ROWS = 120;

/** An archive is signed as whole: what is read of a snapshot is all of it, or there is none. */
describe('a snapshot', () => {
  let app: TestApp;
  let tenantId: TenantId;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    const { id } = await makeTenant(app);
    if (!isTenantId(id)) throw new Error('this is no tenant');
    tenantId = id;
    await makePerson(app, { ...(await makeTenant(app)), id }, 'administrator');
    await app.database.admin(
      `insert into categories (tenant_id, name, slug) select $1, 'n' || n, 's' || n from generate_series(1, $2::int) n`,
      [id, ROWS],
    );
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => app.stop());

  /** Rows of the tenant, its proof asked for at each of them; `between` is done once, after the first. */
  async function read(between: () => Promise<void>): Promise<number> {
    const url = app.database.urlOf('parecer_app');
    const key = contextKey(app.database.secret);
    return SnapshotReader.during(url, key, tenantId, async (reader) => {
      let seen = 0;
      const sql = 'select id from categories where tenant_id = app.current_tenant()';
      for await (const { id } of reader.rows<{ id: string }>(sql)) {
        if (id === '') throw new Error('a row without an id');
        seen += 1;
        if (seen === 1) await between();
      }
      return seen;
    });
  }

  it('is whole, also when a proof runs out while it is read', async () => {
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now - (PROOF_SECONDS - 2) * 1000);
    const seen = await read(async () => {
      jest.restoreAllMocks();
      await new Promise((resolve) => setTimeout(resolve, 3_000));
    });
    expect(seen).toBe(ROWS);
  });

  it('is none when a look at it was without a proof', async () => {
    const looks = read(async () => {
      jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 2 * PROOF_SECONDS * 1000);
      await Promise.resolve();
    });
    await expect(looks).rejects.toThrow('the snapshot lost its tenant');
  });

  it('makes no archive when a single row of it is missing', async () => {
    const writer = app.nest.get(ExportWriter, { strict: false });
    // the count says two, the table gives one
    jest.spyOn(SnapshotReader.prototype, 'rows').mockImplementation(async function* (sql) {
      await Promise.resolve();
      if (/as expected/.test(sql)) yield { expected: 2 };
      else if (/row_to_json/.test(sql)) yield { line: '{"id":"x"}' };
      else if (/has_column_privilege/.test(sql)) yield { name: 'categories', columns: ['id'] };
    });
    await expect(writer.write(tenantId, false)).rejects.toThrow('rows of categories are missing');
  });
});
