import { randomUUID } from 'node:crypto';
import { chmodSync, renameSync } from 'node:fs';
import { FieldEncryption } from '../../src/modules/custom-fields/field-encryption.js';
import { KEY_SCOPES } from '#kernel/key-scopes.js';
import type { TenantRole } from '#kernel/permissions.js';
import { KeyMemory } from '#platform/crypto/data-keys.js';
import { Metrics } from '#platform/http/metrics.js';
import { publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Method, TestApp } from '../support/test-app.js';

const ENVELOPE = /^enc:1:1:[0-9a-f-]{36}:[\w-]{16}:[\w-]+:[\w-]{22}$/;

interface StoredField {
  readonly id: string;
  readonly meta_value: string | null;
  readonly key_id: string | null;
  readonly is_phi: boolean;
}

describe('patient data in custom fields', () => {
  let app: TestApp;
  let tenant: Tenant;
  /** May read patient data, of his own posts. */
  let physician: Person;
  /** May read patient data of every post. */
  let chief: Person;
  /** Writes every post, and may not read patient data. */
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', databasePoolSize: 20 });
    tenant = await makeTenant(app);
    physician = await makePerson(app, tenant, 'medical_professional');
    chief = await makePerson(app, tenant, 'medical_admin');
    editor = await makePerson(app, tenant, 'editor');
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, by: Person, body?: unknown) =>
    app.call(method, path, { token: by.token, ...(body === undefined ? {} : { body }) });
  const put = (path: string, body: unknown, by = physician) => call('PUT', path, by, body);

  /** A draft with one field of a patient's; gives the path of its fields. */
  async function draft(value: string | null = 'Hipertensão', by = physician): Promise<string> {
    const answer = await call('POST', '/v1/posts', by, {
      title: `Caso ${randomUUID()}`,
      content: 'Texto.',
      custom_fields: [{ meta_key: 'caso', meta_value: value, is_phi: true }],
    });
    expect(answer.status).toBe(201);
    return `/v1/posts/${textAt(answer.body, 'id')}/custom-fields`;
  }

  async function stored(path: string, key = 'caso'): Promise<StoredField> {
    const [row] = await app.database.admin<StoredField & Record<string, unknown>>(
      'select id, meta_value, key_id, is_phi from custom_fields where post_id = $1 and meta_key = $2',
      [path.split('/')[3], key],
    );
    if (row === undefined) throw new Error('the field is not stored');
    return row;
  }

  async function versionOf(path: string): Promise<unknown> {
    return (await call('GET', path.replace('/custom-fields', ''), editor)).body.version;
  }

  const forgetKeys = () => app.nest.get(KeyMemory, { strict: false }).forget(tenant.id);
  const encryptDue = () => app.nest.get(FieldEncryption, { strict: false }).encryptDue();

  describe('stand in the database', () => {
    it('encrypted alone, each time anew, and of one length for texts of about one length', async () => {
      const paths = await Promise.all([draft('true'), draft('false'), draft('false')]);
      const rows = await Promise.all(paths.map((path) => stored(path)));
      for (const row of rows) {
        expect(row.meta_value).toMatch(ENVELOPE);
        expect(row.meta_value?.split(':')[3]).toBe(row.key_id);
      }
      expect(new Set(rows.map((row) => row.meta_value)).size).toBe(3);
      expect(new Set(rows.map((row) => row.meta_value?.length)).size).toBe(1);
      for (const [index, value] of ['true', 'false', 'false'].entries()) {
        const seen = await call('GET', `${paths[index]}/caso`, physician);
        expect(seen.body).toMatchObject({ meta_value: value, masked: false, is_phi: true });
      }
    });

    it.each([' ', 'ç'.repeat(300), 'x'.repeat(65_535), '🫀 "a"\n\t\\', 'enc:1:1:x:y:z:w'])(
      'and come back as they were (%#)',
      async (value) => {
        const path = await draft(value);
        expect((await stored(path)).meta_value).toMatch(ENVELOPE);
        expect((await call('GET', `${path}/caso`, physician)).body.meta_value).toBe(value);
      },
    );

    it('as nothing where there is nothing', async () => {
      for (const empty of [null, '']) {
        const path = await draft(empty);
        expect(await stored(path)).toMatchObject({ meta_value: null, key_id: null });
        expect((await call('GET', `${path}/caso`, physician)).body).toMatchObject({
          meta_value: null,
          masked: false,
        });
        expect((await call('GET', `${path}/caso`, editor)).body.masked).toBe(true);
      }
    });

    it('and cannot be stored otherwise, by whatever way', async () => {
      const path = await draft();
      const { id, meta_value: envelope, key_id: key } = await stored(path);
      const plain = `update custom_fields set meta_value = 'plano' where id = $1`;
      await expect(app.database.admin(plain, [id])).rejects.toThrow(/encrypted_check/);
      const bare = 'update custom_fields set key_id = null where id = $1';
      await expect(app.database.admin(bare, [id])).rejects.toThrow(/encrypted_check/);
      const open = 'update custom_fields set is_phi = false where id = $1';
      await expect(app.database.admin(open, [id])).rejects.toThrow(/custom_fields_key_check/);
      const strange = 'update custom_fields set key_id = $2, meta_value = $3 where id = $1';
      const nowhere = randomUUID();
      const renamed = envelope?.replace(String(key), nowhere);
      await expect(app.database.admin(strange, [id, nowhere, renamed])).rejects.toThrow(/key_fkey/);
    });

    it('while a text that only looks encrypted stays a text', async () => {
      const path = await draft();
      const { meta_value: envelope } = await stored(path);
      await put(`${path}/nota`, { meta_value: envelope });
      expect(await stored(path, 'nota')).toMatchObject({ meta_value: envelope, key_id: null });
      const seen = await call('GET', `${path}/nota`, editor);
      expect(seen.body).toMatchObject({ meta_value: envelope, masked: false });
    });
  });

  describe('are seen', () => {
    it.each([
      ['medical_professional', true],
      ['author', false],
      ['contributor', false],
    ] as const satisfies readonly (readonly [TenantRole, boolean])[])(
      'in his own post by a %s: %s',
      async (role, reads) => {
        const person = await makePerson(app, tenant, role);
        const path = await draft('Diabetes', person);
        const expected = reads
          ? { meta_value: 'Diabetes', masked: false }
          : { meta_value: null, masked: true };
        const list = await call('GET', path, person);
        expect(rowsOf(list.body)).toMatchObject([expected]);
        const one = await call('GET', `${path}/caso`, person);
        expect(one.body).toMatchObject(expected);
        const whole = await call('GET', path.replace('/custom-fields', ''), person);
        expect(at(whole.body, 'custom_fields', 0)).toMatchObject(expected);
        expect((await put(`${path}/caso`, { field_order: 3 }, person)).body).toMatchObject(
          expected,
        );
        expect([list, one, whole].some(({ text }) => text.includes('Diabetes'))).toBe(reads);
      },
    );

    it.each([
      ['medical_admin', true],
      ['editor', false],
      ['administrator', false],
      ['compliance_officer', false],
    ] as const satisfies readonly (readonly [TenantRole, boolean])[])(
      "in another's post by a %s: %s",
      async (role, reads) => {
        const person = await makePerson(app, tenant, role);
        const path = await draft('Diabetes');
        const list = await call('GET', path, person);
        expect(list.status).toBe(200);
        expect(rowsOf(list.body)[0]?.masked).toBe(!reads);
        expect(list.text.includes('Diabetes')).toBe(reads);
        expect(list.text).not.toContain('enc:');
      },
    );

    it('by no API key, not even in what it wrote itself', async () => {
      const administrator = await makePerson(app, tenant, 'administrator');
      const scopes = KEY_SCOPES.filter((scope) => !scope.startsWith('delivery:'));
      const { key } = await makeKey(app, administrator, scopes);
      const made = await app.call('POST', '/v1/posts', {
        token: key,
        body: {
          title: `Caso ${randomUUID()}`,
          content: 'Texto.',
          custom_fields: [{ meta_key: 'caso', meta_value: 'Diabetes', is_phi: true }],
        },
      });
      expect(made.status).toBe(201);
      expect(at(made.body, 'custom_fields', 0)).toMatchObject({ meta_value: null, masked: true });
      const again = await app.call('GET', `/v1/posts/${textAt(made.body, 'id')}`, {
        token: key,
      });
      expect(again.text).not.toMatch(/Diabetes|enc:/);
    });

    it('by nobody before the trail says so, with ids alone', async () => {
      const path = await draft('Diabetes');
      const { id } = await stored(path);
      const reads = () =>
        app.database.admin<{ user_id: string; metadata: object; row: string }>(
          `select user_id, metadata, t::text as row from audit_trail t
            where resource_type = 'custom_field' and resource_id = $1 and operation = 'read' and user_id = $2`,
          [id, chief.id],
        );
      expect(await reads()).toEqual([]);
      const seen = await app.call('GET', `${path}/caso`, {
        token: chief.token,
        headers: { 'x-request-id': 'leitura-1' },
      });
      expect(seen.body.meta_value).toBe('Diabetes');
      const lines = await reads();
      expect(lines).toHaveLength(1);
      expect(lines[0]?.metadata).toEqual({
        request_id: seen.headers['x-request-id'],
        patient_data: true,
      });
      expect(lines[0]?.row).not.toMatch(/Diabetes|enc:/);
      await call('GET', path, editor);
      const masked = await app.database.admin(
        `select 1 from audit_trail where resource_id = $1 and operation = 'read' and user_id = $2`,
        [id, editor.id],
      );
      expect(masked).toEqual([]);
    });

    it('by nobody when the trail does not take it', async () => {
      const path = await draft('Diabetes');
      await app.database.admin('revoke insert on audit_trail from parecer_audit');
      try {
        const refused = await call('GET', path, chief);
        expect([refused.status, refused.body.code]).toEqual([503, 'service.unavailable']);
        expect(refused.text).not.toContain('Diabetes');
        expect((await call('GET', path, editor)).status).toBe(200);
      } finally {
        await app.database.admin('grant insert on audit_trail to parecer_audit');
      }
      expect((await call('GET', path, chief)).status).toBe(200);
    });

    it('by nobody of another tenant, whose rows have another key', async () => {
      const other = await makeTenant(app);
      const theirs = await makePerson(app, other, 'medical_professional');
      const path = await draft('Diabetes', theirs);
      expect((await call('GET', path, chief)).status).toBe(404);
      const mine = await stored(await draft());
      const row = await stored(path);
      expect(row.key_id).not.toBe(mine.key_id);
    });
  });

  describe('are written', () => {
    it('by whoever writes the post, and not shown to him', async () => {
      const path = await draft('Hipertensão');
      const changed = await put(`${path}/caso`, { meta_value: 'Diabetes' }, editor);
      expect(changed.status).toBe(200);
      expect(changed.body).toMatchObject({ meta_value: null, masked: true });
      expect((await call('GET', `${path}/caso`, chief)).body.meta_value).toBe('Diabetes');
    });

    it('and stay when a change leaves them out', async () => {
      const path = await draft('Hipertensão');
      const before = await stored(path);
      const answer = await put(`${path}/caso`, { field_order: 7, field_group: 'g' }, editor);
      expect(answer.body).toMatchObject({ field_order: 7, masked: true });
      expect((await stored(path)).meta_value).toBe(before.meta_value);
      await put(path, { fields: [{ meta_key: 'caso', field_order: 8 }] }, editor);
      expect((await call('GET', `${path}/caso`, physician)).body).toMatchObject({
        meta_value: 'Hipertensão',
        field_order: 8,
      });
    });

    it('so that nobody finds them out by trying', async () => {
      const path = await draft('Hipertensão');
      const versions: unknown[] = [await versionOf(path)];
      for (const guess of ['Diabetes', 'Hipertensão', 'Hipertensão']) {
        await put(`${path}/caso`, { meta_value: guess }, editor);
        versions.push(await versionOf(path));
      }
      // right or wrong, each guess is a new version
      expect(versions).toEqual([1, 2, 3, 4]);
      // who may read it sees that nothing changes
      await put(`${path}/caso`, { meta_value: 'Hipertensão' });
      expect(await versionOf(path)).toBe(4);
    });

    it.each([
      { validation_rules: { pattern: '^H' } },
      { validation_rules: null },
      { meta_type: 'number' },
      { is_required: true },
      { is_phi: false },
      { is_phi: false, meta_value: 'x' },
    ])('and are not held against the rules of who may not read them: %j', async (rules) => {
      const path = await draft('Hipertensão');
      const before = await stored(path);
      const refused = await put(`${path}/caso`, rules, editor);
      expect([refused.status, refused.body.code]).toEqual([403, 'policy.forbidden']);
      const all = await put(path, { fields: [{ meta_key: 'caso', ...rules }] }, editor);
      expect(all.status).toBe(403);
      expect(await stored(path)).toEqual(before);
      expect(await versionOf(path)).toBe(1);
    });

    it('with the answer to a wrong one naming no value', async () => {
      const path = await draft();
      const body = { meta_value: 'Segredo-42', meta_type: 'number' };
      const refused = await put(`${path}/caso`, body);
      expect([refused.status, refused.body.code]).toEqual([422, 'custom_fields.invalid_value']);
      expect(refused.text).not.toContain('Segredo-42');
    });

    it('when a field is marked, and in the clear again when somebody who may takes the mark off', async () => {
      const path = await draft();
      await put(`${path}/nota`, { meta_value: 'Diabetes' }, editor);
      expect((await put(`${path}/nota`, { is_phi: true }, editor)).body).toMatchObject({
        masked: true,
      });
      const sealed = await stored(path, 'nota');
      expect(sealed.meta_value).toMatch(ENVELOPE);
      const reads = () =>
        app.database.admin(
          `select 1 from audit_trail where resource_id = $1 and operation = 'read'`,
          [sealed.id],
        );
      expect(await reads()).toHaveLength(0);
      const open = await put(`${path}/nota`, { is_phi: false });
      expect(open.body).toMatchObject({ meta_value: 'Diabetes', is_phi: false, masked: false });
      expect(await reads()).toHaveLength(1);
      expect(await stored(path, 'nota')).toMatchObject({ meta_value: 'Diabetes', key_id: null });
    });

    it('all at once under one key, by twenty writers in a tenant that had none', async () => {
      const other = await makeTenant(app);
      const writers = await Promise.all(
        Array.from({ length: 4 }, () => makePerson(app, other, 'medical_professional')),
      );
      const paths = await Promise.all(
        Array.from({ length: 20 }, (_, n) => draft(`Caso ${n}`, writers[n % 4])),
      );
      const keys = await app.database.admin('select 1 from data_keys where tenant_id = $1', [
        other.id,
      ]);
      expect(keys).toHaveLength(1);
      for (const [n, path] of paths.entries()) {
        const seen = await call('GET', `${path}/caso`, writers[n % 4] ?? physician);
        expect(seen.body.meta_value).toBe(`Caso ${n}`);
      }
    });

    it('and leave no key behind when the request is undone', async () => {
      const other = await makeTenant(app);
      const writer = await makePerson(app, other, 'medical_professional');
      const body = {
        title: 'Título',
        content: 'Texto.',
        category_id: randomUUID(),
        custom_fields: [{ meta_key: 'caso', meta_value: 'x', is_phi: true }],
      };
      expect((await call('POST', '/v1/posts', writer, body)).status).toBe(422);
      const path = await draft('Diabetes', writer);
      expect((await call('GET', `${path}/caso`, writer)).body.meta_value).toBe('Diabetes');
    });
  });

  describe('leave the house nowhere else', () => {
    it('not in a kept answer, which shows them masked', async () => {
      const key = randomUUID();
      const body = {
        title: `Caso ${randomUUID()}`,
        content: 'Texto.',
        custom_fields: [
          { meta_key: 'caso', meta_value: 'Diabetes', is_phi: true },
          { meta_key: 'nota', meta_value: 'aberta' },
        ],
      };
      const send = () =>
        app.call('POST', '/v1/posts', {
          token: physician.token,
          body,
          headers: { 'idempotency-key': key },
        });
      const first = await send();
      expect(at(first.body, 'custom_fields', 0, 'meta_value')).toBe('Diabetes');
      const again = await send();
      expect(again.headers['idempotency-replayed']).toBe('true');
      expect(rowsOf({ data: again.body.custom_fields })).toMatchObject([
        { meta_key: 'caso', meta_value: null, masked: true },
        { meta_key: 'nota', meta_value: 'aberta', masked: false },
      ]);
      const [kept] = await app.database.admin<{ body: string }>(
        'select body::text from idempotency_keys where key = $1',
        [key],
      );
      expect(kept?.body).not.toMatch(/Diabetes|enc:/);
    });

    it('not in revisions, publications or delivery', async () => {
      const { id, slug } = await publishPost(app, tenant, physician, {
        custom_fields: [
          { key: 'caso', value: 'Diabetes', type: 'text', is_phi: true },
          { key: 'nota', value: 'aberta', type: 'text' },
        ],
      });
      const answers = await Promise.all([
        app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`),
        app.call('GET', `/v1/delivery/${tenant.slug}/search?q=Diabetes`),
        call('GET', `/v1/posts/${id}/revisions/1`, physician),
      ]);
      for (const answer of answers) {
        expect(answer.status).toBe(200);
        expect(answer.text).not.toMatch(/Diabetes|enc:1/);
      }
      expect(answers[0]?.text).toContain('aberta');
    });

    it('not in the tag of an answer', async () => {
      const path = await draft('Diabetes');
      const post = path.replace('/custom-fields', '');
      const [before, other] = [await call('GET', post, physician), await draft('Hipertensão')];
      const after = await call('GET', other.replace('/custom-fields', ''), physician);
      expect(before.headers.etag).toBe(after.headers.etag);
    });
  });

  describe('that were tampered with', () => {
    /** The answer to a read, without what differs from request to request. */
    async function read(path: string, by = physician) {
      const { status, body } = await call('GET', `${path}/caso`, by);
      return { status, code: body.code, title: body.title, detail: body.detail };
    }
    const REFUSED = {
      status: 409,
      code: 'custom_fields.unreadable',
      title: 'The stored value cannot be decrypted',
      detail: 'Not readable: caso.',
    };

    const write = (id: string, envelope: string | null) =>
      app.database.admin(
        `update custom_fields set meta_value = $2::text, key_id = split_part($2, ':', 4)::uuid where id = $1`,
        [id, envelope],
      );

    it('are refused with one answer: turned bits, other rows, other keys, other tenants', async () => {
      const [one, two] = [await draft('Hipertensão'), await draft('Diabetes')];
      const [a, b] = [await stored(one), await stored(two)];
      const alarms = async () =>
        at(
          await app.nest.get(Metrics, { strict: false }).unreadableValues.get(),
          'values',
          0,
          'value',
        );
      const before = Number(await alarms());
      const parts = a.meta_value?.split(':') ?? [];
      for (const index of [4, 5, 6]) {
        const bytes = Buffer.from(parts[index] ?? '', 'base64url');
        bytes[0] = (bytes[0] ?? 0) ^ 1;
        await write(a.id, parts.with(index, bytes.toString('base64url')).join(':'));
        expect(await read(one)).toEqual(REFUSED);
        // cut
        await write(a.id, parts.with(index, (parts[index] ?? '').slice(0, -4)).join(':'));
        expect(await read(one)).toEqual(REFUSED);
      }
      await write(a.id, b.meta_value);
      await write(b.id, a.meta_value);
      expect([await read(one), await read(two)]).toEqual([REFUSED, REFUSED]);
      // another key of the tenant
      const [key] = await app.database.admin<{ id: string }>(
        `insert into data_keys (tenant_id, purpose, kek_version, wrapped, state, retired_at)
         select tenant_id, purpose, kek_version, wrapped, 'retired', now() from data_keys where id = $1 returning id`,
        [a.key_id],
      );
      await write(a.id, parts.with(3, key?.id ?? '').join(':'));
      expect(await read(one)).toEqual(REFUSED);
      expect(Number(await alarms()) - before).toBeGreaterThanOrEqual(9);
      await write(a.id, a.meta_value);
      await write(b.id, b.meta_value);
      expect([(await read(one)).status, (await read(two)).status]).toEqual([200, 200]);
    });

    it('of another tenant are refused, even with that tenant’s key beside', async () => {
      const other = await makePerson(app, await makeTenant(app), 'medical_professional');
      const [mine, theirs] = [await draft('Hipertensão'), await draft('Diabetes', other)];
      const [a, b] = [await stored(mine), await stored(theirs)];
      const [copy] = await app.database.admin<{ id: string }>(
        `insert into data_keys (tenant_id, purpose, kek_version, wrapped, state, retired_at)
         select $2, purpose, kek_version, wrapped, 'retired', now() from data_keys where id = $1 returning id`,
        [b.key_id, tenant.id],
      );
      await write(a.id, b.meta_value?.replace(String(b.key_id), copy?.id ?? '') ?? null);
      expect(await read(mine)).toEqual(REFUSED);
    });

    it('keep nobody from reading other fields, the masked view, or writing the value anew', async () => {
      const path = await draft('Hipertensão');
      await put(`${path}/outro`, { meta_value: 'Diabetes', is_phi: true });
      const { id, meta_value: envelope } = await stored(path);
      await write(id, `${envelope?.slice(0, -3)}AAA`);
      expect((await call('GET', `${path}/outro`, physician)).body.meta_value).toBe('Diabetes');
      const whole = await call('GET', path, physician);
      expect([whole.status, whole.body.code]).toEqual([409, 'custom_fields.unreadable']);
      expect((await call('GET', path, editor)).status).toBe(200);
      expect((await put(`${path}/caso`, { is_phi: false })).status).toBe(409);
      expect((await put(`${path}/caso`, { meta_value: 'Hipertensão' })).body.meta_value).toBe(
        'Hipertensão',
      );
    });
  });

  describe('when the keys are out of reach', () => {
    const away = () => `${app.config.keyStoreDir}-away`;
    const harms: readonly (readonly [string, () => void, () => void])[] = [
      [
        'the folder is gone',
        () => renameSync(app.config.keyStoreDir, away()),
        () => renameSync(away(), app.config.keyStoreDir),
      ],
      [
        'the folder is open to others',
        () => chmodSync(app.config.keyStoreDir, 0o755),
        () => chmodSync(app.config.keyStoreDir, 0o700),
      ],
    ];

    it.each(harms)('(%s) only they are', async (_what, harm, heal) => {
      const path = await draft('Hipertensão');
      const { slug } = await publishPost(app, tenant, physician);
      harm();
      try {
        // what is remembered still opens
        expect((await call('GET', `${path}/caso`, physician)).body.meta_value).toBe('Hipertensão');
        forgetKeys();
        for (const answer of [
          await call('GET', `${path}/caso`, physician),
          await call('GET', path.replace('/custom-fields', ''), physician),
          await put(`${path}/caso`, { meta_value: 'x' }),
          await put(`${path}/novo`, { meta_value: 'x', is_phi: true }, editor),
        ]) {
          expect([answer.status, answer.body.code]).toEqual([503, 'service.keys_unavailable']);
          expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
        }
        expect((await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`)).status).toBe(
          200,
        );
        expect((await call('GET', path, editor)).status).toBe(200);
        expect((await put(`${path}/nota`, { meta_value: 'x' }, editor)).status).toBe(201);
        const failures = await app.nest.get(Metrics, { strict: false }).keyStoreFailures.get();
        expect(Number(at(failures, 'values', 0, 'value'))).toBeGreaterThan(0);
      } finally {
        heal();
      }
      expect((await call('GET', `${path}/caso`, physician)).body.meta_value).toBe('Hipertensão');
    });
  });

  describe('from before there was encryption', () => {
    const promised = async () => {
      const [row] = await app.database.admin<{ convalidated: boolean }>(
        `select convalidated from pg_constraint where conname = 'custom_fields_encrypted_check'`,
      );
      return row?.convalidated;
    };

    /** As an older version left it. */
    async function plainField(path: string, key: string, value: string): Promise<void> {
      const [check] = await app.database.admin<{ sql: string }>(
        `select pg_get_constraintdef(oid) as sql from pg_constraint where conname = 'custom_fields_encrypted_check'`,
      );
      const sql = check?.sql.replace(/ NOT VALID$/, '');
      await app.database.admin(
        'alter table custom_fields drop constraint custom_fields_encrypted_check',
      );
      await app.database.admin(
        `insert into custom_fields (tenant_id, post_id, meta_key, meta_value, is_phi) values ($1, $2, $3, $4, true)`,
        [tenant.id, path.split('/')[3], key, value],
      );
      await app.database.admin(
        `alter table custom_fields add constraint custom_fields_encrypted_check ${sql} not valid`,
      );
    }

    it('are seen by the same people, and encrypted by whoever changes them', async () => {
      const path = await draft();
      await plainField(path, 'antigo', 'Diabetes');
      expect((await call('GET', `${path}/antigo`, editor)).body).toMatchObject({
        meta_value: null,
        masked: true,
      });
      expect((await call('GET', `${path}/antigo`, physician)).body.meta_value).toBe('Diabetes');
      await put(`${path}/antigo`, { field_order: 4 }, editor);
      expect((await stored(path, 'antigo')).meta_value).toMatch(ENVELOPE);
      expect((await call('GET', `${path}/antigo`, physician)).body.meta_value).toBe('Diabetes');
    });

    it('are encrypted by a chore, without a new version, and then never stand there plain again', async () => {
      const path = await draft();
      const values = Array.from({ length: 450 }, (_, n) => `Diabetes ${n}`);
      await plainField(path, 'antigo', 'enc:1:quase');
      await app.database.admin(
        'alter table custom_fields drop constraint custom_fields_encrypted_check',
      );
      await app.database.admin(
        `insert into custom_fields (tenant_id, post_id, meta_key, meta_value, is_phi)
         select $1, $2, 'campo_' || n, v, true from unnest($3::text[]) with ordinality u(v, n)`,
        [tenant.id, path.split('/')[3], values],
      );
      await app.database.admin(
        `alter table custom_fields add constraint custom_fields_encrypted_check
           check (not coalesce(is_phi, false) or meta_value is null or key_id is not null) not valid`,
      );
      const before = await versionOf(path);
      expect(await promised()).toBe(false);
      await encryptDue();
      expect(await promised()).toBe(true);
      const left = await app.database.admin(
        `select 1 from custom_fields where is_phi and meta_value is not null and meta_value !~ '^enc:1:1:'`,
      );
      expect(left).toEqual([]);
      expect(await versionOf(path)).toBe(before);
      const seen = rowsOf((await call('GET', path, physician)).body);
      expect(seen.map((row) => row.meta_value)).toEqual(
        expect.arrayContaining(['enc:1:quase', ...values]),
      );
      await encryptDue();
    });

    it('keep their time, and a chore that finds nothing changes nothing', async () => {
      const path = await draft();
      const rows = () =>
        app.database.admin(
          'select id, meta_value, updated_at, xmin from custom_fields where post_id = $1',
          [path.split('/')[3]],
        );
      const before = await rows();
      await encryptDue();
      expect(await rows()).toEqual(before);
    });
  });
});
