import { randomUUID } from 'node:crypto';
import type { TenantRole } from '#kernel/permissions.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';

const PATH = '/v1/field-groups';

describe('field groups', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  let author: Person;

  beforeAll(async () => {
    app = await TestApp.start({ databasePoolSize: 10 });
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, by: Person, body?: unknown, ifMatch = '*') =>
    app.call(method, path, {
      token: by.token,
      headers: { 'if-match': ifMatch },
      ...(body === undefined ? {} : { body }),
    });

  const newKey = () => `g_${randomUUID().replaceAll('-', '')}`;
  const make = (body: object = {}, by = admin) =>
    call('POST', PATH, by, {
      key: newKey(),
      title: 'Medicamento',
      fields: [{ name: `f_${randomUUID().replaceAll('-', '')}`, type: 'text' }],
      ...body,
    });

  async function made(body: object = {}): Promise<string> {
    const answer = await make(body);
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }

  const pointers = (answer: Answer) => {
    const errors = answer.body.errors;
    return Array.isArray(errors) ? errors.map((error: unknown) => at(error, 'pointer')) : [];
  };

  it('are made, read, changed and removed, each state kept', async () => {
    const answer = await make({
      title: 'Bula',
      location: [[{ param: 'medical_category', operator: '==', value: 'pharmacy' }]],
      position: 3,
      fields: [{ name: 'principio', label: 'Princípio ativo', type: 'text', required: true }],
    });
    expect(answer.status).toBe(201);
    const path = `${PATH}/${textAt(answer.body, 'id')}`;
    expect(answer.headers).toMatchObject({ location: path, etag: '"1"' });
    expect((await call('GET', path, author)).body).toEqual(answer.body);
    expect(answer.body).toMatchObject({
      active: true,
      position: 3,
      fields: [{ name: 'principio', required: true, is_phi: false, choices: [] }],
    });

    const stale = await call('PATCH', path, admin, { title: 'x' }, '"7"');
    expect([stale.status, stale.body.code]).toEqual([412, 'field_groups.stale']);
    const bare = await app.call('PATCH', path, { token: admin.token, body: { title: 'x' } });
    expect(bare.status).toBe(428);
    const changed = await call('PATCH', path, admin, { title: 'Bula nova' }, '"1"');
    expect([changed.status, changed.body.title, changed.body.version]).toEqual([
      200,
      'Bula nova',
      2,
    ]);

    expect((await call('DELETE', path, admin, undefined, '"1"')).status).toBe(412);
    expect((await call('DELETE', path, admin, undefined, '"2"')).status).toBe(204);
    expect((await call('GET', path, admin)).body.code).toBe('field_groups.not_found');
    const versions = await call('GET', `${path}/versions`, author);
    expect(
      rowsOf(versions.body).map(({ number, removed, created_by: by }) => [number, removed, by]),
    ).toEqual([
      [3, true, admin.id],
      [2, false, admin.id],
      [1, false, admin.id],
    ]);
    const first = await call('GET', `${path}/versions/1`, author);
    expect(first.body).toMatchObject({ number: 1, group: { title: 'Bula', position: 3 } });
    expect((await call('GET', `${path}/versions/9`, author)).status).toBe(404);
    const page = await call('GET', `${path}/versions?limit=2`, author);
    const rest = await call(
      'GET',
      `${path}/versions?limit=2&cursor=${textAt(page.body, 'next_cursor')}`,
      author,
    );
    expect(rowsOf(rest.body).map(({ number }) => number)).toEqual([1]);
  });

  it('made under milder rules can be put to rest, and are mended when their fields are sent', async () => {
    const id = await made();
    const path = `${PATH}/${id}`;
    await app.database.admin(
      `update field_groups set fields = jsonb_set(fields, '{0,label}', '"<script>"') where id = '${id}'`,
    );
    const rested = await call('PATCH', path, admin, { active: false });
    expect([rested.status, at(rested.body, 'fields', 0, 'label')]).toEqual([200, '<script>']);
    const again = await call('PATCH', path, admin, { fields: rested.body.fields });
    expect([again.status, pointers(again)]).toEqual([422, ['/fields/0/label']]);
  });

  it('have versions that nobody changes', async () => {
    await made();
    await expect(
      app.database.admin(`update field_group_versions set removed = true`),
    ).rejects.toThrow('append-only');
  });

  it.each([
    ['no key', { key: undefined }, 422, '/key'],
    ['a key in capitals', { key: 'Bula' }, 422, '/key'],
    ['no title', { title: ' ' }, 422, '/title'],
    ['a title of two lines', { title: 'a\nb' }, 422, '/title'],
    ['a title that runs', { title: '<script>x</script>' }, 422, '/title'],
    [
      'a label that runs',
      { fields: [{ name: 'a', type: 'text', label: '<img src=x onerror=x>' }] },
      422,
      '/fields/0/label',
    ],
    ['no fields', { fields: undefined }, 422, '/fields'],
    ['an unknown field', { post_id: 'x' }, 400, '/post_id'],
    ['an unknown type', { fields: [{ name: 'a', type: 'tab' }] }, 422, '/fields/0/type'],
    [
      'a wrong field far inside',
      {
        fields: [
          { name: 'a', type: 'text' },
          {
            name: 'b',
            type: 'repeater',
            sub_fields: [
              {
                name: 'c',
                type: 'flexible_content',
                layouts: [
                  { name: 'd', sub_fields: [{ name: 'e', type: 'number', choices: ['x'] }] },
                ],
              },
            ],
          },
        ],
      },
      422,
      '/fields/1/sub_fields/0/layouts/0/sub_fields/0/choices',
    ],
    [
      'a rule about nothing',
      { location: [[{ param: 'page', operator: '==', value: 'x' }]] },
      422,
      '/location/0/0',
    ],
    [
      'a rule whose value runs',
      { location: [[{ param: 'post_type', operator: '==', value: '<svg onload=x>' }]] },
      422,
      '/location/0/0/value',
    ],
    ['an empty list of rules', { location: [[]] }, 422, '/location/0'],
    [
      'a schema from elsewhere',
      {
        fields: [{ name: 'a', type: 'text', validation_rules: { $ref: 'https://evil.example/s' } }],
      },
      422,
      '/fields/0/validation_rules/$ref',
    ],
    [
      'a thousand fields',
      { fields: Array.from({ length: 1_000 }, (_, n) => ({ name: `f${n}`, type: 'text' })) },
      422,
      '/fields',
    ],
    ['more than a list takes', { fields: Array.from({ length: 1_001 }, () => 1) }, 422, '/fields'],
  ])('refuse %s', async (_what, body, status, pointer) => {
    const answer = await make(body);
    expect([answer.status, pointers(answer)]).toEqual([status, [pointer]]);
  });

  it('have keys of their own, and agree about a field that several have', async () => {
    const key = newKey();
    await made({ key });
    const twin = await make({ key });
    expect([twin.status, twin.body.code, pointers(twin)]).toEqual([
      409,
      'field_groups.key_taken',
      ['/key'],
    ]);
    const name = `shared_${randomUUID().slice(0, 8)}`;
    await made({ fields: [{ name, type: 'number' }] });
    await made({ fields: [{ name, type: 'number', label: 'Anders' }] });
    const other = await make({ fields: [{ name, type: 'text' }] });
    expect([other.status, other.body.code]).toEqual([409, 'field_groups.disagree']);
    const idle = await made({ active: false, fields: [{ name, type: 'text' }] });
    const woken = await call('PATCH', `${PATH}/${idle}`, admin, { active: true });
    expect(woken.body.code).toBe('field_groups.disagree');
  });

  it.each([
    ['subscriber', 403, 403],
    ['contributor', 200, 403],
    ['editor', 200, 403],
    ['compliance_officer', 200, 403],
    ['medical_admin', 200, 403],
    ['administrator', 200, 200],
  ] as const satisfies readonly (readonly [TenantRole, number, number])[])(
    'are read by a %s with %i and changed with %i',
    async (role, reads, writes) => {
      const person = await makePerson(app, tenant, role);
      const path = `${PATH}/${await made()}`;
      for (const read of [PATH, path, `${path}/versions`, `${PATH}/export`]) {
        expect([read, (await call('GET', read, person)).status]).toEqual([read, reads]);
      }
      expect((await call('PATCH', path, person, { position: 1 })).status).toBe(writes);
      if (writes === 403) {
        expect((await make({}, person)).status).toBe(403);
        expect((await call('DELETE', path, person)).status).toBe(403);
        expect((await call('POST', `${PATH}/import`, person, { groups: [{}] })).status).toBe(403);
      }
    },
  );

  it('of another tenant are not there', async () => {
    const stranger = await makePerson(app, await makeTenant(app), 'administrator');
    const key = newKey();
    const path = `${PATH}/${await made({ key })}`;
    for (const [method, rest, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { title: 'x' }],
      ['DELETE', '', undefined],
      ['GET', '/versions', undefined],
      ['GET', '/versions/1', undefined],
    ] as const) {
      const theirs = await call(method, `${path}${rest}`, stranger, body);
      expect([method, rest, theirs.status, theirs.body.code]).toEqual([
        method,
        rest,
        404,
        'field_groups.not_found',
      ]);
    }
    expect(rowsOf((await call('GET', PATH, stranger)).body)).toEqual([]);
    expect((await make({ key }, stranger)).status).toBe(201);
  });

  describe('with values', () => {
    const field = () => `v_${randomUUID().replaceAll('-', '')}`;

    async function postWith(key: string, value: string): Promise<string> {
      const answer = await call('POST', '/v1/posts', author, {
        title: `Título ${randomUUID()}`,
        content: 'Texto.',
        custom_fields: [{ meta_key: key, meta_value: value }],
      });
      expect([answer.status, answer.text]).toEqual([201, answer.text]);
      return textAt(answer.body, 'id');
    }

    it('keep names and types that values go by, and say how many', async () => {
      const name = field();
      const path = `${PATH}/${await made({ fields: [{ name, type: 'number' }] })}`;
      await postWith(name, '5');
      await postWith(name, '6');
      for (const [fields, change] of [
        [[{ name: `${name}_neu`, type: 'number' }], 'removed'],
        [[{ name, type: 'date' }], 'type'],
      ] as const) {
        const refused = await call('PATCH', path, admin, { fields });
        expect([refused.status, refused.body.code]).toEqual([409, 'field_groups.values_exist']);
        expect(refused.body.fields).toEqual([{ field: name, change, values: 2 }]);
      }
      const wider = await call('PATCH', path, admin, { fields: [{ name, type: 'textarea' }] });
      expect(wider.status).toBe(200);
      const told = await call('PATCH', path, admin, { fields: [], leave_values: true });
      expect([told.status, told.body.fields]).toEqual([200, []]);
    });

    it('leave them as fields of nobody when they are removed', async () => {
      const name = field();
      const path = `${PATH}/${await made({ fields: [{ name, type: 'select', choices: ['a', 'b'] }] })}`;
      const post = await postWith(name, 'a');
      const fieldPath = `/v1/posts/${post}/custom-fields/${name}`;
      expect((await call('PUT', fieldPath, author, { meta_value: 'c' })).status).toBe(422);
      expect((await call('DELETE', path, admin)).status).toBe(204);
      expect((await call('GET', fieldPath, author)).body).toMatchObject({
        meta_value: 'a',
        meta_type: 'select',
      });
      expect((await call('PUT', fieldPath, author, { meta_value: 'c' })).status).toBe(200);
    });

    it('say when a field is patient data, for every value there is and every one to come', async () => {
      const name = field();
      const path = `${PATH}/${await made({ fields: [{ name, type: 'text' }] })}`;
      const post = await postWith(name, 'segredo');
      const posts = `/v1/posts/${post}`;
      const before = (await call('GET', posts, author)).body.revision;
      expect(
        (await call('PATCH', path, admin, { fields: [{ name, type: 'text', is_phi: true }] }))
          .status,
      ).toBe(200);
      const after = await call('GET', posts, author);
      expect(at(after.body, 'custom_fields', 0, 'is_phi')).toBe(true);
      expect(after.body.revision).toBe(Number(before) + 1);
      const latest = await call('GET', `${posts}/revisions/${String(after.body.revision)}`, author);
      expect(latest.text).not.toContain('segredo');
      // only who may read patient data could say that it is none
      const chief = await makePerson(app, tenant, 'medical_admin');
      const lowered = await call('PUT', `${posts}/custom-fields/${name}`, chief, {
        meta_value: 'x',
        is_phi: false,
      });
      expect([lowered.status, pointers(lowered)]).toEqual([422, ['/is_phi']]);
      const other = await postWith(name, 'outro');
      for (const [id, value] of [
        [post, 'segredo'],
        [other, 'outro'],
      ] as const) {
        const stored = await call('GET', `/v1/posts/${id}/custom-fields/${name}`, chief);
        expect(stored.body).toMatchObject({ meta_value: value, is_phi: true, masked: false });
      }
    });
  });

  it('apply to the posts that their rules name', async () => {
    const own = await makeTenant(app);
    const boss = await makePerson(app, own, 'administrator');
    const editor = await makePerson(app, own, 'editor');
    const rules: Readonly<Record<string, readonly (readonly (readonly string[])[])[]>> = {
      everywhere: [],
      pharmacy: [[['medical_category', '==', 'pharmacy']]],
      not_public: [[['compliance_level', '!=', 'public']]],
      either: [[['medical_category', '==', 'surgery']], [['author_role', '==', 'editor']]],
      both: [
        [
          ['medical_category', '==', 'pharmacy'],
          ['author_role', '==', 'administrator'],
        ],
      ],
      pages: [[['post_type', '==', 'page']]],
      drafts: [[['post_status', '==', 'draft']]],
    };
    for (const [key, any] of Object.entries(rules)) {
      const location = any.map((all) =>
        all.map(([param, operator, value]) => ({ param, operator, value })),
      );
      const answer = await make({ key, location }, boss);
      expect(answer.status).toBe(201);
    }
    const applying = async (by: Person, body: object) => {
      const post = await call('POST', '/v1/posts', by, { title: 'T', content: 'x', ...body });
      const answer = await call('GET', `/v1/posts/${textAt(post.body, 'id')}/field-groups`, by);
      expect(answer.status).toBe(200);
      return rowsOf(answer.body).map(({ key }) => key);
    };
    expect(await applying(editor, {})).toEqual(['drafts', 'either', 'everywhere']);
    expect(await applying(boss, { medical_category: 'pharmacy' })).toEqual([
      'both',
      'drafts',
      'everywhere',
      'pharmacy',
    ]);
    expect(
      await applying(boss, {
        compliance_level: 'professional',
        medical_disclaimer: 'x',
        post_type: 'page',
        medical_category: 'surgery',
      }),
    ).toEqual(['drafts', 'either', 'everywhere', 'not_public', 'pages']);
  });

  it('are a hundred at most', async () => {
    const own = await makeTenant(app);
    const boss = await makePerson(app, own, 'administrator');
    const groups = Array.from({ length: 100 }, (_, n) => ({
      key: `g${n}`,
      title: 'x',
      fields: [],
    }));
    expect((await call('POST', `${PATH}/import`, boss, { groups })).status).toBe(200);
    const more = await make({}, boss);
    expect([more.status, more.body.code]).toEqual([409, 'field_groups.too_many']);
  });
});
