import { randomUUID } from 'node:crypto';
import type { TenantRole } from '#kernel/permissions.js';
import { publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Method, TestApp } from '../support/test-app.js';

describe('custom fields', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let colleague: Person;
  let editor: Person;

  beforeAll(async () => {
    // a connection for each who writes at a time: who waits too long for one is sent away
    app = await TestApp.start({ databasePoolSize: 20 });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    colleague = await makePerson(app, tenant, 'contributor');
    editor = await makePerson(app, tenant, 'editor');
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, by: Person, body?: unknown) =>
    app.call(method, path, { token: by.token, ...(body === undefined ? {} : { body }) });

  const put = (path: string, body: unknown, by = author) => call('PUT', path, by, body);

  const create = (fields: object = {}) =>
    call('POST', '/v1/posts', author, {
      title: `Título ${randomUUID()}`,
      content: 'Texto.',
      ...fields,
    });

  async function draft(fields: object = {}): Promise<string> {
    const answer = await create(fields);
    expect(answer.status).toBe(201);
    return `/v1/posts/${textAt(answer.body, 'id')}/custom-fields`;
  }

  /** Version and revision of the post that the fields belong to. */
  async function numbers(path: string): Promise<readonly unknown[]> {
    const { body } = await call('GET', path.replace('/custom-fields', ''), author);
    return [body.version, body.revision];
  }

  async function keys(path: string, by = author): Promise<readonly unknown[]> {
    return rowsOf((await call('GET', path, by)).body).map((row) => row.meta_key);
  }

  describe('one field', () => {
    it('is added, then changed, and each is a version and a revision of its post', async () => {
      const path = await draft();
      const added = await put(`${path}/author_crm`, { meta_value: 'CRM/SP 123456' });
      expect(added.status).toBe(201);
      expect(added.headers.location).toBe(`${path}/author_crm`);
      expect(added.body).toMatchObject({
        meta_key: 'author_crm',
        meta_value: 'CRM/SP 123456',
        meta_type: 'text',
        field_group: null,
        field_order: 0,
        is_required: false,
        is_phi: false,
        medical_significance: 'none',
        requires_validation: false,
        validation_rules: null,
      });
      expect(added.body).not.toHaveProperty('tenant_id');
      expect((await call('GET', `${path}/author_crm`, author)).body).toEqual(added.body);
      expect(await numbers(path)).toEqual([2, 2]);

      const changed = await put(`${path}/author_crm`, {
        meta_value: 'CRM/RJ 1',
        field_group: 'autor',
      });
      expect(changed.status).toBe(200);
      expect(changed.body).toMatchObject({
        id: added.body.id,
        meta_value: 'CRM/RJ 1',
        field_group: 'autor',
      });
      expect(await numbers(path)).toEqual([3, 3]);
      const snapshot = await call('GET', path.replace('custom-fields', 'revisions/3'), author);
      expect(at(snapshot.body, 'snapshot', 'custom_fields')).toEqual([
        { key: 'author_crm', value: 'CRM/RJ 1', type: 'text', group: 'autor' },
      ]);
    });

    it('keeps what a change leaves out, above all that it is patient data', async () => {
      const physician = await makePerson(app, tenant, 'medical_admin');
      const path = await draft();
      const all = {
        meta_value: '36.5',
        meta_type: 'number',
        field_group: 'caso',
        field_order: 3,
        is_required: true,
        is_phi: true,
        medical_significance: 'high',
        requires_validation: true,
        validation_rules: { min: 30, max: 45 },
      };
      expect((await put(`${path}/temperatura`, all, physician)).body).toMatchObject(all);
      expect(
        (await put(`${path}/temperatura`, { meta_value: '37' }, physician)).body,
      ).toMatchObject({
        ...all,
        meta_value: '37',
      });
      expect((await put(`${path}/temperatura`, { meta_value: '50' }, physician)).status).toBe(422);
    });

    it('that would change nothing is no new version', async () => {
      const path = await draft();
      const body = { meta_value: 'x', validation_rules: { options: ['x', 'y'] } };
      await put(`${path}/nivel`, body);
      const before = await numbers(path);
      const again = await put(`${path}/nivel`, body);
      expect(again.status).toBe(200);
      expect(await numbers(path)).toEqual(before);
    });

    it.each([
      [
        'an unknown field',
        { meta_value: 'x', post_id: randomUUID() },
        400,
        'request.unknown_field',
        '/post_id',
      ],
      ['no value', {}, 422, 'request.invalid', '/meta_value'],
      ['a number for a text', { meta_value: 5 }, 422, 'request.invalid', '/meta_value'],
      [
        'a value too long',
        { meta_value: 'x'.repeat(65_536) },
        422,
        'request.invalid',
        '/meta_value',
      ],
      [
        'an unknown type',
        { meta_value: 'x', meta_type: 'colour' },
        422,
        'request.invalid',
        '/meta_type',
      ],
      ['a null type', { meta_value: 'x', meta_type: null }, 422, 'request.invalid', '/meta_type'],
      [
        'a text for a boolean',
        { meta_value: 'x', is_phi: 'true' },
        422,
        'request.invalid',
        '/is_phi',
      ],
      [
        'a negative order',
        { meta_value: 'x', field_order: -1 },
        422,
        'request.invalid',
        '/field_order',
      ],
      [
        'a long group',
        { meta_value: 'x', field_group: 'x'.repeat(101) },
        422,
        'request.invalid',
        '/field_group',
      ],
      [
        'an unknown significance',
        { meta_value: 'x', medical_significance: 'x' },
        422,
        'request.invalid',
        '/medical_significance',
      ],
      [
        'rules that are a list',
        { meta_value: 'x', validation_rules: [] },
        422,
        'request.invalid',
        '/validation_rules',
      ],
      [
        'a value against its type',
        { meta_value: 'muito', meta_type: 'number' },
        422,
        'custom_fields.invalid_value',
        '/meta_value',
      ],
      [
        'a value against its rules',
        { meta_value: 'xx', validation_rules: { max_length: 1 } },
        422,
        'custom_fields.invalid_value',
        '/meta_value',
      ],
      [
        'an unknown rule',
        { meta_value: 'x', validation_rules: { size: 1 } },
        422,
        'custom_fields.invalid_value',
        '/validation_rules/size',
      ],
      [
        'a pattern that goes back',
        { meta_value: 'x', validation_rules: { pattern: '(x)\\1' } },
        422,
        'custom_fields.invalid_value',
        '/validation_rules/pattern',
      ],
      [
        'a required field that is empty',
        { meta_value: null, is_required: true },
        422,
        'custom_fields.required',
        '/meta_value',
      ],
    ])('refuses %s and keeps nothing', async (_what, body, status, code, pointer) => {
      const path = await draft();
      const answer = await put(`${path}/campo`, body);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe(pointer);
      expect(await keys(path)).toEqual([]);
      expect(await numbers(path)).toEqual([1, 1]);
    });

    it.each(['Upper', '1st', 'a-b', 'x'.repeat(101), 'a%00b', '%20'])(
      'is not named %s',
      async (key) => {
        const path = await draft();
        const answer = await put(`${path}/${key}`, { meta_value: 'x' });
        expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid_parameter']);
        for (const method of ['GET', 'DELETE'] as const) {
          const none = await call(method, `${path}/${key}`, author);
          expect([none.status, none.body.code]).toEqual([404, 'custom_fields.not_found']);
        }
      },
    );

    it('is removed unless it is required', async () => {
      const path = await draft();
      await put(`${path}/campo`, { meta_value: 'x', is_required: true });
      const kept = await call('DELETE', `${path}/campo`, author);
      expect([kept.status, kept.body.code]).toEqual([422, 'custom_fields.required']);
      expect((await put(`${path}/campo`, { meta_value: '' })).body.code).toBe(
        'custom_fields.required',
      );
      await put(`${path}/campo`, { meta_value: null, is_required: false });
      expect((await call('DELETE', `${path}/campo`, author)).status).toBe(204);
      expect((await call('DELETE', `${path}/campo`, author)).body.code).toBe(
        'custom_fields.not_found',
      );
      expect(await keys(path)).toEqual([]);
      expect(await numbers(path)).toEqual([4, 4]);
    });
  });

  describe('many fields', () => {
    it('are stored together and listed in their order', async () => {
      const path = await draft();
      await put(`${path}/b`, { meta_value: 'alt' });
      const answer = await put(path, {
        fields: [
          { meta_key: 'c', meta_value: '1', field_order: 2 },
          { meta_key: 'a', meta_value: '2', field_order: 2 },
          { meta_key: 'b', meta_value: 'neu' },
        ],
      });
      expect(answer.status).toBe(200);
      expect(rowsOf(answer.body).map(({ meta_key, meta_value }) => [meta_key, meta_value])).toEqual(
        [
          ['b', 'neu'],
          ['a', '2'],
          ['c', '1'],
        ],
      );
      expect((await call('GET', path, author)).body).toEqual(answer.body);
      expect((await numbers(path))[1]).toBe(3);
    });

    it('are all refused when one is wrong, and every fault is told', async () => {
      const path = await draft();
      const answer = await put(path, {
        fields: [
          { meta_key: 'a', meta_value: 'gut' },
          { meta_key: 'b', meta_value: '2026-02-30', meta_type: 'date' },
          { meta_key: 'c', meta_value: 'x', validation_rules: { min: 1, what: 2 } },
          { meta_key: 'a', meta_value: 'doppelt' },
        ],
      });
      expect([answer.status, answer.body.code]).toEqual([422, 'custom_fields.invalid_value']);
      expect([0, 1, 2, 3].map((n) => at(answer.body, 'errors', n, 'pointer'))).toEqual([
        '/fields/1/meta_value',
        '/fields/2/validation_rules/min',
        '/fields/2/validation_rules/what',
        '/fields/3/meta_key',
      ]);
      expect(await keys(path)).toEqual([]);
    });

    it.each([
      ['none', { fields: [] }, 422, '/fields'],
      [
        'too many',
        { fields: Array.from({ length: 101 }, (_, n) => ({ meta_key: `k${n}`, meta_value: 'x' })) },
        422,
        '/fields',
      ],
      ['no list', { fields: { meta_key: 'a', meta_value: 'x' } }, 422, '/fields'],
      ['what is no field', { fields: [[]] }, 422, '/fields'],
      ['a field without a key', { fields: [{ meta_value: 'x' }] }, 422, '/fields/0/meta_key'],
      [
        'a key in capitals',
        { fields: [{ meta_key: 'A', meta_value: 'x' }] },
        422,
        '/fields/0/meta_key',
      ],
      [
        'an unknown field within',
        { fields: [{ meta_key: 'a', meta_value: 'x', id: 1 }] },
        400,
        '/fields/0/id',
      ],
    ])('may not be %s', async (_what, body, status, pointer) => {
      const answer = await put(await draft(), body);
      expect(answer.status).toBe(status);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe(pointer);
    });

    it('are all there after ten writers at a time', async () => {
      const path = await draft();
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => put(`${path}/campo_${n}`, { meta_value: String(n) })),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      expect(await keys(path)).toHaveLength(10);
      expect(await numbers(path)).toEqual([11, 11]);
      const twins = await Promise.all(
        ['x', 'y'].map((value) => put(`${path}/um`, { meta_value: value })),
      );
      expect(new Set(twins.map(({ status }) => status))).toEqual(new Set([200, 201]));
    });
  });

  describe('of a new post', () => {
    it('are in its first revision, and the post is at its first version', async () => {
      const answer = await create({
        custom_fields: [
          { meta_key: 'nivel', meta_value: 'I', field_order: 2 },
          { meta_key: 'cpf', meta_value: 'segredo', is_phi: true, field_order: 1 },
        ],
      });
      expect(answer.status).toBe(201);
      expect(answer.headers.etag).toBe('"1"');
      expect(answer.body).toMatchObject({
        version: 1,
        revision: 1,
        custom_fields: [{ meta_key: 'cpf', is_phi: true }, { meta_key: 'nivel' }],
      });
      const path = `/v1/posts/${textAt(answer.body, 'id')}`;
      expect((await call('GET', path, author)).body).toEqual(answer.body);
      const { body } = await call('GET', `${path}/revisions/1`, author);
      expect(at(body, 'snapshot', 'custom_fields')).toEqual([
        { key: 'nivel', value: 'I', type: 'text', group: null },
      ]);
    });

    it('that are wrong leave nothing of the post, nor the other way round', async () => {
      const count = () =>
        app.database.admin(
          `select (select count(*) from posts where tenant_id = $1) as posts,
                  (select count(*) from post_revisions where tenant_id = $1) as revisions,
                  (select count(*) from custom_fields where tenant_id = $1) as fields`,
          [tenant.id],
        );
      const before = await count();
      const good = { meta_key: 'a', meta_value: 'x' };
      const wrong = await create({
        custom_fields: [good, { meta_key: 'b', meta_value: 'x', meta_type: 'url' }],
      });
      expect([wrong.status, wrong.body.code]).toEqual([422, 'custom_fields.invalid_value']);
      expect(at(wrong.body, 'errors', 0, 'pointer')).toBe('/custom_fields/1/meta_value');
      const homeless = await create({ custom_fields: [good], category_id: randomUUID() });
      expect(homeless.body.code).toBe('posts.category_not_found');
      expect((await create({ custom_fields: [{ ...good, x: 1 }] })).status).toBe(400);
      expect((await create({ custom_fields: [null] })).status).toBe(422);
      expect(await count()).toEqual(before);
    });

    it('are kept with the slug that is found for it under twenty writers', async () => {
      const body = {
        title: `Título ${randomUUID()}`,
        custom_fields: [{ meta_key: 'a', meta_value: 'x' }],
      };
      const answers = await Promise.all(Array.from({ length: 20 }, () => create(body)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      expect(new Set(answers.map((answer) => answer.body.slug)).size).toBe(20);
      expect(answers.map((answer) => at(answer.body, 'custom_fields', 0, 'meta_key'))).toEqual(
        answers.map(() => 'a'),
      );
    });
  });

  describe('and people', () => {
    it.each([
      ['subscriber', 403, 403],
      ['contributor', 404, 404],
      ['medical_professional', 404, 404],
      ['compliance_officer', 200, 403],
      ['editor', 200, 201],
      ['administrator', 200, 201],
      ['medical_admin', 200, 201],
    ] as const satisfies readonly (readonly [TenantRole, number, number])[])(
      "of another's draft: a %s reads with %i and writes with %i",
      async (role, reads, writes) => {
        const person = await makePerson(app, tenant, role);
        const path = await draft();
        expect((await call('GET', path, person)).status).toBe(reads);
        expect((await put(`${path}/campo`, { meta_value: 'x' }, person)).status).toBe(writes);
      },
    );

    it('who only read see what is published, and never patient data', async () => {
      const { id } = await publishPost(app, tenant, author, {
        custom_fields: [
          { key: 'nivel', value: 'I', type: 'text' },
          { key: 'caso', value: 'segredo', type: 'text', is_phi: true },
        ],
      });
      const path = `/v1/posts/${id}/custom-fields`;
      await put(`${path}/nivel`, { meta_value: 'rascunho' });
      await put(`${path}/novo`, { meta_value: 'rascunho' });
      const seen = await call('GET', path, colleague);
      expect(rowsOf(seen.body)).toMatchObject([{ meta_key: 'nivel', meta_value: 'I' }]);
      expect(rowsOf(seen.body)).toHaveLength(1);
      expect((await call('GET', `${path}/caso`, colleague)).body.code).toBe(
        'custom_fields.not_found',
      );
      const whole = await call('GET', `/v1/posts/${id}`, colleague);
      expect(whole.text).not.toMatch(/segredo|rascunho/);
      for (const person of [author, editor]) {
        expect(await keys(path, person)).toEqual(expect.arrayContaining(['caso', 'nivel', 'novo']));
      }
      const refused = await put(`${path}/nivel`, { meta_value: 'x' }, colleague);
      expect([refused.status, refused.body.code]).toEqual([403, 'policy.forbidden']);
      expect((await call('DELETE', `${path}/nivel`, colleague)).status).toBe(403);
    });

    it('of another tenant are answered as for a post that never was, and so is the trash', async () => {
      const stranger = await makePerson(app, await makeTenant(app), 'editor');
      const path = await draft();
      await put(`${path}/campo`, { meta_value: 'x' });
      const ask = async (method: Method, id: string, rest: string, body?: object) => {
        const answer = await app.call(method, `/v1/posts/${id}/custom-fields${rest}`, {
          token: stranger.token,
          ...(body === undefined ? {} : { body }),
          headers: { 'x-request-id': 'same' },
        });
        expect(answer.status).toBe(404);
        return answer.text.replaceAll(id, 'ID');
      };
      const field = { meta_value: 'x' };
      const routes: readonly (readonly [Method, string, object?])[] = [
        ['GET', ''],
        ['GET', '/campo'],
        ['PUT', '', { fields: [{ meta_key: 'campo', ...field }] }],
        ['PUT', '/campo', field],
        ['DELETE', '/campo'],
      ];
      for (const [method, rest, body] of routes) {
        const theirs = await ask(method, path.split('/')[3] ?? '', rest, body);
        expect(await ask(method, randomUUID(), rest, body)).toBe(theirs);
        expect(await ask(method, 'no-uuid', rest, body)).toBe(theirs);
      }
      await app.call('DELETE', path.replace('/custom-fields', ''), {
        token: author.token,
        headers: { 'if-match': '*' },
      });
      expect((await put(`${path}/campo`, field)).status).toBe(404);
    });
  });
});
