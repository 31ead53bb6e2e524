import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FieldEncryption } from '../../src/modules/custom-fields/field-encryption.js';
import { TenantErasure } from '../../src/modules/tenants/tenant-erasure.js';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { KeyMemory } from '#platform/crypto/data-keys.js';
import { FileKeyStore } from '#platform/crypto/file-key-store.js';
import { KeyDestroyed } from '#platform/crypto/key-store.js';
import { KeyRotation } from '#platform/crypto/key-rotation.js';
import { rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { distFile } from '../support/postgres.mjs';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

function asTenant(id: string): TenantId {
  if (!isTenantId(id)) throw new Error('this is no tenant');
  return id;
}

describe('the keys of patient data', () => {
  let app: TestApp;
  let tenant: Tenant;
  let physician: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', databasePoolSize: 10 });
    tenant = await makeTenant(app);
    physician = await makePerson(app, tenant, 'medical_professional');
  });
  afterAll(() => app.stop());

  const read = (path: string, by = physician) => app.call('GET', path, { token: by.token });

  /** A post with so many values; gives the path of its fields. */
  async function postWith(values: number, by = physician): Promise<string> {
    const made = await app.call('POST', '/v1/posts', {
      token: by.token,
      body: { title: 'Casos', content: 'Texto.' },
    });
    const path = `/v1/posts/${textAt(made.body, 'id')}/custom-fields`;
    for (let from = 0; from < values; from += 100) {
      const fields = Array.from({ length: Math.min(100, values - from) }, (_, n) => ({
        meta_key: `caso_${from + n}`,
        meta_value: `Diabetes ${from + n}`,
        is_phi: true,
      }));
      const answer = await app.call('PUT', path, { token: by.token, body: { fields } });
      expect(answer.status).toBe(200);
    }
    return path;
  }

  const keysOf = (id: string) =>
    app.database.admin<{ id: string; state: string; kek_version: number; used: number }>(
      `select d.id, d.state, d.kek_version, (select count(*)::int from custom_fields f where f.key_id = d.id) as used
         from data_keys d where d.tenant_id = $1 order by d.created_at, d.id`,
      [id],
    );
  const versionOf = async (path: string) =>
    (await read(path.replace('/custom-fields', ''))).body.version;
  const rotation = () => app.nest.get(KeyRotation, { strict: false });
  const encryption = () => app.nest.get(FieldEncryption, { strict: false });

  function rotate(...args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [distFile('cli/keys-rotate.js'), ...args], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: app.config.databaseUrl,
        PARECER_SECRET: app.config.secret,
        DATA_DIR: app.config.dataDir,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async function finished(child: ChildProcess) {
    const said: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    await once(child, 'close');
    return { code: child.exitCode, text: Buffer.concat(said).toString('utf8') };
  }

  it('rotate while people read and write, and no read fails', async () => {
    const path = await postWith(100);
    const before = await versionOf(path);
    let over = false;
    const statuses: Record<string, number> = {};
    const reader = async () => {
      while (!over) {
        // as another process would come upon it: nothing remembered
        app.nest.get(KeyMemory, { strict: false }).forget(tenant.id);
        const { status, body } = await read(path);
        const whole =
          status === 200 &&
          rowsOf(body).every((row) => /^Diabetes \d+$/.test(String(row.meta_value)));
        const name = `${status} ${whole ? 'whole' : 'broken'}`;
        statuses[name] = (statuses[name] ?? 0) + 1;
      }
    };
    let writes = 0;
    const writer = async () => {
      while (!over) {
        const { status } = await app.call('PUT', `${path}/caso_${writes % 100}`, {
          token: physician.token,
          body: { meta_value: `Diabetes ${1_000 + writes}` },
        });
        expect(status).toBe(200);
        writes += 1;
      }
    };
    const load = Promise.all([reader(), reader(), reader(), writer()]);
    for (let round = 0; round < 5; round += 1) {
      await rotation().rotateTenantKey(asTenant(tenant.id));
      await rotation().renewDataKeys(asTenant(tenant.id));
      await encryption().encryptTenant(asTenant(tenant.id));
    }
    over = true;
    await load;
    expect(Object.keys(statuses)).toEqual(['200 whole']);
    expect(statuses['200 whole']).toBeGreaterThan(10);
    // a writer that still held the old key is caught up with by the chore
    await encryption().encryptDue();
    const keys = await keysOf(tenant.id);
    expect(keys).toHaveLength(6);
    expect(keys.map(({ kek_version: version }) => version).every((version) => version >= 5)).toBe(
      true,
    );
    expect(keys.filter(({ state }) => state === 'active')).toMatchObject([{ used: 100 }]);
    expect(keys.filter(({ state }) => state === 'retired').every(({ used }) => used === 0)).toBe(
      true,
    );
    // each write is a version, and no encryption is
    expect(await versionOf(path)).toBe(Number(before) + writes);
  });

  it('are renewed by age and by use, and the old ones still open', async () => {
    const other = await makeTenant(app);
    const writer = await makePerson(app, other, 'medical_professional');
    const path = await postWith(2, writer);
    await app.database.admin(
      `update data_keys set created_at = now() - interval '91 days' where tenant_id = $1`,
      [other.id],
    );
    const put = (key: string, value: string) =>
      app.call('PUT', `${path}/${key}`, { token: writer.token, body: { meta_value: value } });
    expect((await put('caso_0', 'Asma')).status).toBe(200);
    expect(await keysOf(other.id)).toMatchObject([
      { state: 'retired', used: 1 },
      { state: 'active', used: 1 },
    ]);
    await app.database.admin(
      `update data_keys set uses = 1073741824 where tenant_id = $1 and state = 'active'`,
      [other.id],
    );
    expect((await put('caso_0', 'Gripe')).status).toBe(200);
    expect(await keysOf(other.id)).toMatchObject([
      { state: 'retired', used: 1 },
      { state: 'retired', used: 0 },
      { state: 'active', used: 1 },
    ]);
    expect((await read(`${path}/caso_0`, writer)).body.meta_value).toBe('Gripe');
    expect((await read(`${path}/caso_1`, writer)).body.meta_value).toBe('Diabetes 1');
    await encryption().encryptDue();
    expect((await keysOf(other.id)).map(({ used }) => used)).toEqual([0, 0, 2]);
    expect((await read(`${path}/caso_1`, writer)).body.meta_value).toBe('Diabetes 1');
    const [row] = await app.database.admin<{ uses: string }>(
      `select max(uses) as uses from data_keys where tenant_id = $1 and state = 'active'`,
      [other.id],
    );
    expect(Number(row?.uses)).toBeGreaterThanOrEqual(2);
  });

  it('rotate by the command, which can be ended at any moment and be run again', async () => {
    const other = await makeTenant(app);
    const writer = await makePerson(app, other, 'medical_professional');
    const path = await postWith(2_000, writer);
    const version = (await read(path.replace('/custom-fields', ''), writer)).body.version;
    const child = rotate('--tenant', other.slug, '--dek');
    const used = async () => (await keysOf(other.id)).map((key) => key.used);
    await eventually('some values are encrypted anew', 30, async () => {
      const [, anew = 0] = await used();
      return anew > 0;
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    const [old = 0, anew = 0] = await used();
    expect(old + anew).toBe(2_000);
    expect(old).toBeGreaterThan(0);
    expect(anew % 200).toBe(0);
    const seen = await read(path, writer);
    expect(rowsOf(seen.body).every((row) => /^Diabetes \d+$/.test(String(row.meta_value)))).toBe(
      true,
    );

    const again = await finished(rotate('--tenant', other.slug, '--dek'));
    expect([again.code, again.text]).toEqual([
      0,
      expect.stringContaining(`${other.slug}: 2 data keys`),
    ]);
    expect(await used()).toEqual([0, 0, 2_000]);
    const after = await read(path, writer);
    expect(rowsOf(after.body)).toEqual(rowsOf(seen.body));
    expect((await read(path.replace('/custom-fields', ''), writer)).body.version).toBe(version);

    const trail = await app.database.admin<{ operation: string; resource_type: string; n: number }>(
      `select operation, resource_type, count(*)::int as n from audit_trail
        where tenant_id = $1 and resource_type in ('tenant_key', 'data_key') group by 1, 2 order by 1, 2`,
      [other.id],
    );
    expect(trail).toEqual([
      { operation: 'create', resource_type: 'data_key', n: 3 },
      { operation: 'rotate', resource_type: 'tenant_key', n: 2 },
      { operation: 'update', resource_type: 'data_key', n: expect.any(Number) },
    ]);
  });

  it('are told how to rotate, and of what is no tenant', async () => {
    for (const args of [[], ['--all', '--tenant', 'x'], ['--dek']]) {
      const { code, text } = await finished(rotate(...args));
      expect([code, text]).toEqual([1, expect.stringContaining('usage:')]);
    }
    const { code, text } = await finished(rotate('--tenant', 'ninguem'));
    expect([code, text]).toEqual([1, 'there is no such tenant\n']);
  });

  it('end with their tenant: what a backup has of it opens no more, and others go on', async () => {
    const leaving = await makeTenant(app);
    const writer = await makePerson(app, leaving, 'medical_professional');
    const path = await postWith(3, writer);
    const backup = await app.database.admin<{ wrapped: Buffer; id: string; kek_version: number }>(
      'select id, wrapped, kek_version from data_keys where tenant_id = $1',
      [leaving.id],
    );
    expect((await read(`${path}/caso_0`, writer)).status).toBe(200);
    const store = new FileKeyStore(app.config.keyStoreDir);
    const [key] = backup;
    if (key === undefined) throw new Error('there is no key');
    const unwrap = () =>
      store.unwrap(
        leaving.id,
        { version: key.kek_version, wrapped: key.wrapped },
        `custom_fields|${key.id}`,
      );
    expect(await unwrap()).toHaveLength(32);
    await app.database.admin(
      `begin; set local session_replication_role = replica;
       update tenants set status = 'deleting', status_reason = 'x', deletion_requested_at = now(),
              deletion_due_at = now() - interval '1 second'
        where id = '${leaving.id}'; commit`,
    );
    await app.nest.get(TenantErasure, { strict: false }).eraseDue();
    const [gone] = await app.database.admin<{ status: string; keys: number }>(
      `select status, (select count(*)::int from data_keys where tenant_id = t.id) as keys from tenants t where id = $1`,
      [leaving.id],
    );
    expect(gone).toEqual({ status: 'deleted', keys: 0 });
    expect(readdirSync(join(app.config.keyStoreDir, leaving.id))).toEqual(['destroyed']);
    await expect(unwrap()).rejects.toThrow(KeyDestroyed);
    const [line] = await app.database.admin(
      `select operation from audit_trail where tenant_id = $1 and resource_type = 'tenant_key'`,
      [leaving.id],
    );
    expect(line).toEqual({ operation: 'destroy' });
    const mine = await postWith(1);
    expect((await read(`${mine}/caso_0`)).body.meta_value).toBe('Diabetes 0');
  });
});
