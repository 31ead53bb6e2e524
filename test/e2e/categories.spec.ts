import { randomUUID } from 'node:crypto';
import type { TenantRole } from '#kernel/permissions.js';
import { makeCategory, publishPost, unpublishPost } from '../support/content.js';
import { at, isRecord, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';

describe('categories', () => {
  let app: TestApp;
  let tenant: Tenant;
  let editor: Person;
  let author: Person;
  let foreignId: string;

  beforeAll(async () => {
    // a connection for each who writes at a time: who waits too long for one is sent away
    app = await TestApp.start({ databasePoolSize: 20 });
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
    author = await makePerson(app, tenant, 'author');
    foreignId = await makeCategory(app, await makeTenant(app), 'deles');
  });
  afterAll(() => app.stop());

  const name = (what = 'Categoria') => `${what} ${randomUUID().slice(0, 8)}`;

  function create(body: object, by = editor, headers: Record<string, string> = {}) {
    return app.call('POST', '/v1/categories', { token: by.token, body, headers });
  }

  async function made(fields: object = {}, by = editor): Promise<string> {
    const answer = await create({ name: name(), ...fields }, by);
    expect(answer.status).toBe(201);
    return textAt(answer.body, 'id');
  }

  function get(id: string, by = editor, headers: Record<string, string> = {}) {
    return app.call('GET', `/v1/categories/${id}`, { token: by.token, headers });
  }

  function change(method: Method, id: string, tag: string | null, body?: object, by = editor) {
    return app.call(method, `/v1/categories/${id}`, {
      token: by.token,
      ...(body === undefined ? {} : { body }),
      headers: tag === null ? {} : { 'if-match': tag },
    });
  }

  const patch = (id: string, tag: string | null, body: object, by = editor) =>
    change('PATCH', id, tag, body, by);

  async function list(query: string, by: Person): Promise<readonly Row[]> {
    const answer = await app.call('GET', `/v1/categories${query}`, { token: by.token });
    expect(answer.status).toBe(200);
    expect(answer.body.next_cursor).toBeNull();
    return rowsOf(answer.body);
  }

  describe('creating', () => {
    it('gives a root with a slug made from its name', async () => {
      const mark = randomUUID().slice(0, 8);
      const answer = await create({ name: `Saúde da Criança ${mark}` });
      expect(answer.status).toBe(201);
      const id = textAt(answer.body, 'id');
      expect(answer.headers).toMatchObject({
        location: `/v1/categories/${id}`,
        etag: '"1.0.0.0..0.0"',
      });
      expect(answer.body).toMatchObject({
        slug: `saude-da-crianca-${mark}`,
        description: null,
        parent_id: null,
        level: 0,
        count: 0,
        total: 0,
        medical_specialty: null,
        compliance_required: false,
        crm_validation_required: false,
        version: 1,
      });
      expect(answer.body).not.toHaveProperty('tenant_id');
      const read = await get(id, author);
      expect(read.body).toEqual(answer.body);
      expect((await get(id, author, { 'if-none-match': '"1.0.0.0..0.0"' })).status).toBe(304);
    });

    it('takes every field there is', async () => {
      const fields = {
        slug: `s_${randomUUID()}`,
        description: 'd'.repeat(5_000),
        parent_id: await made(),
        medical_specialty: 'Pediatria',
        compliance_required: true,
        crm_validation_required: true,
      };
      const answer = await create({ name: name(), ...fields });
      expect(answer.body).toMatchObject({ ...fields, level: 1 });
    });

    it.each([
      ['an unknown field', { count: 5 }, 400, 'request.unknown_field', '/count'],
      ['no name', { name: undefined }, 422, 'request.invalid', '/name'],
      ['a null name', { name: null }, 422, 'request.invalid', '/name'],
      ['a blank name', { name: '  ' }, 422, 'request.invalid', '/name'],
      ['a long name', { name: 'x'.repeat(101) }, 422, 'request.invalid', '/name'],
      ['a slug in capitals', { slug: 'A' }, 422, 'request.invalid', '/slug'],
      ['a long slug', { slug: 'x'.repeat(101) }, 422, 'request.invalid', '/slug'],
      ['a null slug', { slug: null }, 422, 'request.invalid', '/slug'],
      ['a number for a text', { description: 5 }, 422, 'request.invalid', '/description'],
      ['no id', { parent_id: 'x' }, 422, 'request.invalid', '/parent_id'],
      [
        'a text for a boolean',
        { compliance_required: 'true' },
        422,
        'request.invalid',
        '/compliance_required',
      ],
      [
        'a long speciality',
        { medical_specialty: 'x'.repeat(51) },
        422,
        'request.invalid',
        '/medical_specialty',
      ],
      ['U+0000', { name: 'a\u0000b' }, 422, 'request.invalid', '/name'],
      [
        'no such parent',
        { parent_id: randomUUID() },
        422,
        'categories.parent_not_found',
        '/parent_id',
      ],
    ])('refuses %s', async (_what, wrong, status, code, pointer) => {
      const answer = await create({ name: name(), ...wrong });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe(pointer);
    });

    it('numbers a slug that was made and refuses one that was asked for', async () => {
      const mark = randomUUID().slice(0, 8);
      const slug = `saude-${mark}`;
      expect((await create({ name: `Saúde ${mark}` })).body.slug).toBe(slug);
      expect((await create({ name: `Saude ${mark}` })).body.slug).toBe(`${slug}-2`);
      const taken = await create({ name: name(), slug });
      expect([taken.status, taken.body.code]).toEqual([409, 'categories.slug_taken']);
      const sameName = await create({ name: `Saúde ${mark}`, slug: `${slug}-x` });
      expect([sameName.status, sameName.body.code]).toEqual([409, 'categories.name_taken']);
      expect((await create({ name: '❤️' })).body.slug).toMatch(/^category-[0-9a-f]{8}$/);
    });

    it('gives each of ten a slug of its own whose names fold to one', async () => {
      const mark = randomUUID().slice(0, 8);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => create({ name: `Visão${'!'.repeat(n)} ${mark}` })),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      expect(new Set(answers.map(({ body }) => body.slug)).size).toBe(10);
    });

    it('happens once for one Idempotency-Key', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const body = { name: name() };
      const answers = await Promise.all([1, 2, 3].map(() => create(body, editor, key)));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
      expect((await create({ name: name() }, editor, key)).body.code).toBe(
        'request.idempotency_key_reused',
      );
    });

    it.each([
      ['subscriber', 403],
      ['contributor', 403],
      ['author', 403],
      ['medical_professional', 403],
      ['compliance_officer', 403],
      ['editor', 201],
      ['administrator', 201],
      ['medical_admin', 201],
    ] as const satisfies readonly (readonly [TenantRole, number])[])(
      'answers a %s with %i, and each may read',
      async (role, status) => {
        const person = await makePerson(app, tenant, role);
        expect((await create({ name: name() }, person)).status).toBe(status);
        expect((await app.call('GET', '/v1/categories', { token: person.token })).status).toBe(200);
      },
    );
  });

  describe('the list', () => {
    it('is a tree, siblings by name whatever their case and accents', async () => {
      const own = await makePerson(app, await makeTenant(app), 'editor');
      const heart = await made({ name: 'cardiologia' }, own);
      const child = await made({ name: 'Ética', parent_id: heart }, own);
      await made({ name: 'Arritmias', parent_id: heart }, own);
      await made({ name: 'Água', parent_id: child }, own);
      await made({ name: 'Zika' }, own);
      await made({ name: 'Álcool' }, own);
      expect(namesOf(await list('', own))).toEqual([
        'Álcool',
        ['cardiologia', ['Arritmias', ['Ética', ['Água']]]],
        'Zika',
      ]);
      const flat = await list('?flat=true', own);
      expect(flat.map((row) => [row.name, row.level])).toEqual([
        ['Álcool', 0],
        ['cardiologia', 0],
        ['Arritmias', 1],
        ['Ética', 1],
        ['Água', 2],
        ['Zika', 0],
      ]);
      expect(flat[0]).not.toHaveProperty('children');
      expect(namesOf(await list('?flat=false', own))).toHaveLength(3);
      for (const query of ['?flat=1', '?flat=', '?tree=true', '?flat=true&flat=true']) {
        const answer = await app.call('GET', `/v1/categories${query}`, { token: own.token });
        expect(answer.status).toBe(400);
      }
    });
  });

  describe('changing', () => {
    it('wants the version one has read', async () => {
      const id = await made();
      const changed = await patch(id, '"1.0.0"', { name: name('Nova'), description: 'Texto' });
      expect(changed.status).toBe(200);
      expect(changed.headers.etag).toBe('"2.0.0.0..0.0"');
      expect(changed.body).toMatchObject({ version: 2, description: 'Texto' });
      expect((await patch(id, '"2"', { description: null })).body.description).toBeNull();
      expect((await patch(id, '"1.0.0"', { name: 'x' })).body.code).toBe('categories.stale');
      expect((await patch(id, '"1.0.0"', { name: 'x' })).status).toBe(412);
      expect((await patch(id, null, { name: 'x' })).status).toBe(428);
      expect((await patch(id, '*', {})).body.version).toBe(3);
      expect((await change('DELETE', id, null)).status).toBe(428);
      expect((await change('DELETE', id, '"1.0.0"')).status).toBe(412);
      expect((await patch(id, '*', { name: 'x' }, author)).status).toBe(403);
      expect((await change('DELETE', id, '*', undefined, author)).status).toBe(403);
    });

    it.each([
      ['an unknown field', { level: 3 }, 400, 'request.unknown_field'],
      ['a null name', { name: null }, 422, 'request.invalid'],
      ['a null boolean', { compliance_required: null }, 422, 'request.invalid'],
      ['no such parent', { parent_id: randomUUID() }, 422, 'categories.parent_not_found'],
    ])('refuses %s and changes nothing', async (_what, body, status, code) => {
      const id = await made();
      const before = await get(id);
      const answer = await patch(id, '*', { description: 'x', ...body });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect((await get(id)).text).toBe(before.text);
    });

    it('refuses the name or the slug of another one', async () => {
      const taken = { name: name(), slug: `s-${randomUUID()}` };
      await create(taken);
      const id = await made();
      expect((await patch(id, '*', { name: taken.name })).body.code).toBe('categories.name_taken');
      expect((await patch(id, '*', { slug: taken.slug })).body.code).toBe('categories.slug_taken');
    });

    it('moves a whole branch, and tells who saw the old levels', async () => {
      const top = await made();
      const branch = await made();
      const leaf = await made({ parent_id: branch });
      const leafTag = (await get(leaf)).headers.etag ?? '';
      expect((await patch(branch, '*', { parent_id: top })).body.level).toBe(1);
      const moved = await get(leaf, editor, { 'if-none-match': leafTag });
      expect([moved.status, moved.body.level]).toEqual([200, 2]);
      expect((await patch(branch, '*', { parent_id: null })).body.level).toBe(0);
      expect((await get(leaf)).body.level).toBe(1);
    });

    it('never closes a circle', async () => {
      const top = await made();
      const middle = await made({ parent_id: top });
      const leaf = await made({ parent_id: middle });
      for (const parent_id of [top, middle, leaf]) {
        const answer = await patch(top, '*', { parent_id });
        expect([answer.status, answer.body.code]).toEqual([422, 'categories.cycle']);
        expect(at(answer.body, 'errors', 0, 'pointer')).toBe('/parent_id');
      }
      const [one, two] = [await made(), await made()];
      const moves = await Promise.all([
        patch(one, '*', { parent_id: two }),
        patch(two, '*', { parent_id: one }),
      ]);
      expect(moves.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 422]));
    });

    it('ends at twenty levels below the root', async () => {
      let parent = await made();
      for (let level = 1; level <= 20; level += 1) parent = await made({ parent_id: parent });
      expect((await get(parent)).body.level).toBe(20);
      const answer = await create({ name: name(), parent_id: parent });
      expect([answer.status, answer.body.code]).toEqual([422, 'categories.too_deep']);
    });

    it('keeps every level right while many move at a time', async () => {
      const own = await makePerson(app, await makeTenant(app), 'editor');
      const ids = await Promise.all(Array.from({ length: 6 }, () => made({}, own)));
      const moves = ids.flatMap((id, n) =>
        [1, 2, 3].map((step) =>
          patch(id, '*', { parent_id: step === 3 ? null : (ids[(n + step) % 6] ?? null) }, own),
        ),
      );
      const answers = await Promise.all([
        ...moves,
        ...ids.map((id) => create({ name: name(), parent_id: id }, own)),
      ]);
      expect(answers.filter(({ status }) => ![200, 201, 422].includes(status))).toEqual([]);
      const rows = await list('?flat=true', own);
      const levels = new Map(rows.map((row) => [row.id, row.level]));
      for (const row of rows) {
        const above = row.parent_id === null ? -1 : Number(levels.get(row.parent_id));
        expect([row.name, row.level]).toEqual([row.name, above + 1]);
      }
      expect(rows).toHaveLength(12);
    });
  });

  it('counts what is published in it, which is no new version but another ETag', async () => {
    const [here, there] = [await made(), await made()];
    const { id } = await publishPost(app, tenant, author, { category_id: here });
    await publishPost(app, tenant, author, { category_id: here });
    const counted = await get(here, editor, { 'if-none-match': '"1.0.0.0..0.0"' });
    expect([counted.status, counted.headers.etag]).toEqual([200, '"1.2.0.2..0.0"']);
    expect(counted.body).toMatchObject({ count: 2, total: 2, version: 1 });
    expect((await patch(here, '"1.0.0"', { description: 'ainda a mesma versão' })).status).toBe(
      200,
    );

    // the working copy moves, what is public does not yet
    const moved = await app.call('PATCH', `/v1/posts/${id}`, {
      token: author.token,
      body: { category_id: there },
      headers: { 'if-match': '*' },
    });
    expect(moved.status).toBe(200);
    expect((await get(here)).body.count).toBe(2);
    expect((await get(there)).body.count).toBe(0);

    await unpublishPost(app, tenant, id);
    expect((await get(here)).body.count).toBe(1);
  });

  it("answers for another tenant's category as for none", async () => {
    const ask = async (method: Method, id: string): Promise<string> => {
      const answer = await app.call(method, `/v1/categories/${id}`, {
        token: editor.token,
        headers: { 'x-request-id': 'same', 'if-match': '"1.0.0"' },
        ...(method === 'PATCH' ? { body: { name: 'x' } } : {}),
      });
      expect(answer.status).toBe(404);
      return answer.text.replaceAll(id, 'ID');
    };
    for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
      const theirs = await ask(method, foreignId);
      expect(await ask(method, randomUUID())).toBe(theirs);
      expect(await ask(method, 'no-uuid')).toBe(theirs);
    }
    const own = await made();
    const below = async (parent_id: string): Promise<readonly string[]> => {
      const headers = { 'x-request-id': 'same', 'if-match': '*' };
      const { token } = editor;
      const body = { name: 'Abaixo', parent_id };
      const answers: readonly Answer[] = [
        await app.call('POST', '/v1/categories', { token, body, headers }),
        await app.call('PATCH', `/v1/categories/${own}`, { token, body, headers }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([422, 422]);
      return answers.map(({ text }) => text);
    };
    expect(await below(foreignId)).toEqual(await below(randomUUID()));
    expect((await list('?flat=true', editor)).map((row) => row.id)).not.toContain(foreignId);
  });
});

type Row = Readonly<Record<string, unknown>>;
type Names = readonly (string | readonly [string, Names])[];

/** A leaf is its name, a branch its name and what stands below it. */
function namesOf(rows: readonly Row[]): Names {
  return rows.map((row) => {
    if (!Array.isArray(row.children)) throw new Error('a row of the tree has no children');
    const children = row.children.filter(isRecord);
    const own = textAt(row, 'name');
    return children.length === 0 ? own : [own, namesOf(children)];
  });
}
