import { randomUUID } from 'node:crypto';
import { makeCategory, publishPost, republishPost } from '../support/content.js';
import { at, isRecord, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Method, TestApp } from '../support/test-app.js';

describe('revisions', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let editor: Person;
  let reader: Person;
  let admin: Person;
  let doctor: Person;
  let stranger: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', databasePoolSize: 20 });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    editor = await makePerson(app, tenant, 'editor');
    reader = await makePerson(app, tenant, 'author');
    admin = await makePerson(app, tenant, 'administrator');
    doctor = await makePerson(app, tenant, 'medical_admin');
    stranger = await makePerson(app, await makeTenant(app), 'administrator');
  });
  afterAll(() => app.stop());

  function call(
    method: Method,
    path: string,
    body?: unknown,
    by = author,
    tag: string | null = '*',
  ) {
    return app.call(method, path, {
      token: by.token,
      headers: tag === null ? {} : { 'if-match': tag },
      ...(body === undefined ? {} : { body }),
    });
  }

  async function draft(fields: object = {}): Promise<string> {
    const answer = await call('POST', '/v1/posts', {
      title: `Título ${randomUUID()}`,
      content: '<p>Beba água. Tome 50 mg por dia.</p>',
      ...fields,
    });
    expect(answer.status).toBe(201);
    return `/v1/posts/${textAt(answer.body, 'id')}`;
  }

  async function patch(path: string, body: object) {
    const answer = await call('PATCH', path, body);
    expect(answer.status).toBe(200);
    return answer.body;
  }

  async function numbers(path: string): Promise<readonly unknown[]> {
    const { body } = await call('GET', path);
    return [body.version, body.revision];
  }

  const idOf = (path: string) => path.slice('/v1/posts/'.length);

  it('are listed with who made them and what points at them', async () => {
    const post = await publishPost(app, tenant, author);
    const path = `/v1/posts/${post.id}`;
    await republishPost(app, tenant, post.id, { title: 'Dois' });
    await patch(path, { title: 'Três' });
    const list = await call('GET', `${path}/revisions`);
    expect(rowsOf(list.body)).toMatchObject([
      {
        revision: 3,
        created_by: author.id,
        created_by_name: 'Pessoa author',
        pointers: ['working'],
      },
      { revision: 2, pointers: ['published', 'approved'] },
      { revision: 1, pointers: ['approved'] },
    ]);
    expect((await call('GET', `${path}/revisions/2`)).body).toMatchObject({
      pointers: ['published', 'approved'],
      snapshot: { title: 'Dois' },
    });
  });

  describe('are compared', () => {
    it('by number and by what points at them', async () => {
      const post = await publishPost(app, tenant, author, {
        title: 'Como medir',
        content: '<p>Sente-se. Espere cinco minutos.</p>',
        custom_fields: [{ key: 'dose', value: '5', type: 'number' }],
      });
      const path = `/v1/posts/${post.id}`;
      const categoryId = await makeCategory(app, tenant, `c-${randomUUID().slice(0, 8)}`);
      await patch(path, {
        content: '<p>Sente-se. Espere dez minutos.</p>',
        category_id: categoryId,
        excerpt: 'Em casa.',
      });
      await call('PUT', `${path}/custom-fields/dose`, { meta_value: '7' });
      const answer = await call('GET', `${path}/revisions/published/diff/working`);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        from: 2,
        to: 4,
        custom_fields: [{ key: 'dose', op: 'changed', from: { value: '5' }, to: { value: '7' } }],
      });
      const { fields } = answer.body;
      expect(fields).toEqual([
        expect.objectContaining({ field: 'excerpt', kind: 'text', from: null, to: 'Em casa.' }),
        expect.objectContaining({
          field: 'content',
          coarse: false,
          sentences: [
            { op: 'same', sentences: 1 },
            {
              op: 'changed',
              from: 'Espere cinco minutos.',
              to: 'Espere dez minutos.',
              words: [
                { op: 'same', text: 'Espere ' },
                { op: 'removed', text: 'cinco' },
                { op: 'added', text: 'dez' },
                { op: 'same', text: ' minutos.' },
              ],
            },
          ],
        }),
        { field: 'category_id', kind: 'value', from: null, to: categoryId },
      ]);
      const back = await call('GET', `${path}/revisions/4/diff/2`);
      expect(back.body).toMatchObject({ from: 4, to: 2, custom_fields: [{ to: { value: '5' } }] });
      const none = await call('GET', `${path}/revisions/2/diff/2`);
      expect(none.body).toMatchObject({ fields: [], custom_fields: [] });
    });

    it.each(['0', '4', '1e1', 'latest', '-1', '999999999999', 'published', "'"])(
      'not with %p, which is none',
      async (name) => {
        const path = await draft();
        const answer = await call('GET', `${path}/revisions/1/diff/${encodeURIComponent(name)}`);
        expect([answer.status, answer.body.code]).toEqual([404, 'posts.revision_not_found']);
      },
    );

    it('by nobody who sees only what is published', async () => {
      const { id } = await publishPost(app, tenant, author);
      const path = `/v1/posts/${id}/revisions/1/diff/1`;
      expect((await call('GET', path, undefined, editor)).status).toBe(200);
      expect((await call('GET', path, undefined, reader)).status).toBe(403);
      expect((await call('GET', path, undefined, stranger)).status).toBe(404);
    });

    it('soon, also where the longest texts have nothing in common', async () => {
      const text = (word: string) =>
        Array.from(
          { length: 9_000 },
          (_, n) => `<p>${word} ${n} de uma frase inteira aqui ${word}.</p>`,
        ).join('');
      const path = await draft({ content: text('Ontem').slice(0, 500_000) });
      await patch(path, { content: text('Amanhã').slice(0, 500_000) });
      const started = performance.now();
      const answer = await call('GET', `${path}/revisions/1/diff/2`);
      expect(answer.status).toBe(200);
      expect(at(answer.body, 'fields', 0, 'coarse')).toBe(true);
      expect(performance.now() - started).toBeLessThan(15_000);
    });
  });

  describe('are restored', () => {
    const restore = (path: string, revision: number, tag: string | null = '*', by = author) =>
      call('POST', `${path}/revisions/${revision}/restore`, undefined, by, tag);

    it('with text and fields as one new revision, which is equal to the old one', async () => {
      const path = await draft({
        excerpt: 'Antes.',
        custom_fields: [
          { meta_key: 'dose', meta_value: '5', meta_type: 'number' },
          { meta_key: 'fonte', meta_value: 'SBC' },
        ],
      });
      await patch(path, {
        title: 'Outro',
        excerpt: null,
        content: '<p>Outro.</p>',
        slug: `novo-${randomUUID()}`,
      });
      await call('PUT', `${path}/custom-fields`, {
        fields: [
          { meta_key: 'dose', meta_value: '9' },
          { meta_key: 'nova', meta_value: 'x' },
        ],
      });
      await call('DELETE', `${path}/custom-fields/fonte`);
      const [, before] = await numbers(path);
      const answer = await restore(path, 1);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        revision: Number(before) + 1,
        excerpt: 'Antes.',
        restored_revision: 1,
        dropped: [],
        kept: [],
      });
      expect(answer.headers.etag).toBe(`"${Number(answer.body.version)}"`);
      // but for the address, under which it is still found
      const diff = await call('GET', `${path}/revisions/1/diff/working`);
      expect(diff.body).toMatchObject({
        fields: [{ field: 'slug' }],
        custom_fields: [],
        custom_fields_moved: false,
      });
      expect(String(answer.body.slug)).toMatch(/^novo-/);
      const revisions = rowsOf((await call('GET', `${path}/revisions`)).body);
      expect(revisions).toHaveLength(Number(before) + 1);
    });

    it('as no new revision where the working copy has that text', async () => {
      const path = await draft({ custom_fields: [{ meta_key: 'dose', meta_value: '5' }] });
      const answer = await restore(path, 1);
      expect(answer.body).toMatchObject({ revision: 1, restored_revision: 1 });
      expect(rowsOf((await call('GET', `${path}/revisions`)).body)).toHaveLength(1);
    });

    it('with If-Match alone, and not over what somebody else changed', async () => {
      const path = await draft();
      await patch(path, { title: 'Dois' });
      expect((await restore(path, 1, null)).status).toBe(428);
      const stale = await restore(path, 1, '"1"');
      expect([stale.status, stale.body.code, stale.body.current_version]).toEqual([
        412,
        'posts.stale',
        2,
      ]);
      expect((await restore(path, 1, '"2"')).status).toBe(200);
    });

    it('leaving the fields of patients as they are', async () => {
      const path = await draft({
        custom_fields: [
          { meta_key: 'nota', meta_value: 'aberta' },
          { meta_key: 'leito', meta_value: 'Leito 7', is_phi: true },
        ],
      });
      await call('PUT', `${path}/custom-fields`, {
        fields: [
          { meta_key: 'nota', meta_value: 'de Ana', is_phi: true },
          { meta_key: 'leito', meta_value: 'Leito 9' },
          { meta_key: 'fixa', meta_value: 'sim', is_required: true },
        ],
      });
      const answer = await restore(path, 1);
      expect(answer.body.kept).toEqual(
        expect.arrayContaining(['custom_fields.nota', 'custom_fields.fixa']),
      );
      const values = Object.fromEntries(
        rowsOf((await call('GET', `${path}/custom-fields`, undefined, doctor)).body).map(
          ({ meta_key, meta_value }) => [meta_key, meta_value],
        ),
      );
      for (const old of [`${path}/revisions/1`, `${path}/revisions/1/diff/2`]) {
        expect((await call('GET', old)).text).not.toContain('aberta');
        expect((await call('GET', old, undefined, doctor)).text).toContain('aberta');
      }
      expect(values).toEqual({ nota: 'de Ana', leito: 'Leito 9', fixa: 'sim' });
    });

    it('without what is no more, and tells it', async () => {
      const [kept, gone, main] = [await category(), await category(), await category()];
      const path = await draft({ category_id: main });
      await tag(path, 'category_ids', [kept, gone]);
      const [, revision] = await numbers(path);
      await tag(path, 'category_ids', []);
      await patch(path, { category_id: null });
      for (const id of [gone, main]) {
        const removed = await call('DELETE', `/v1/categories/${id}`, undefined, editor);
        expect(removed.status).toBe(204);
      }
      const answer = await restore(path, Number(revision));
      expect(answer.status).toBe(200);
      expect(answer.body.dropped).toEqual([
        { field: 'category_id', id: main },
        { field: 'category_ids', id: gone },
      ]);
      expect(answer.body.category_id).toBeNull();
      const links = await app.database.admin<{ category_id: string }>(
        `select category_id from post_links where post_id = $1 and kind = 'category'`,
        [idOf(path)],
      );
      expect(links).toEqual([{ category_id: kept }]);
    });

    it('with what custom fields name, but for what is no more', async () => {
      const { id: named } = await publishPost(app, tenant, author);
      const { id: gone } = await publishPost(app, tenant, author);
      const group = await call(
        'POST',
        '/v1/field-groups',
        {
          key: `g_${randomUUID().slice(0, 8)}`,
          title: 'Leituras',
          fields: [
            { name: 'leia', type: 'relationship' },
            { name: 'tambem', type: 'relationship' },
          ],
        },
        admin,
      );
      expect(group.status).toBe(201);
      const path = await draft({
        custom_fields: [
          { meta_key: 'leia', meta_value: JSON.stringify([named]) },
          { meta_key: 'tambem', meta_value: JSON.stringify([named, gone]) },
        ],
      });
      await call('PUT', `${path}/custom-fields`, {
        fields: [
          { meta_key: 'leia', meta_value: '[]' },
          { meta_key: 'tambem', meta_value: '[]' },
        ],
      });
      expect((await call('DELETE', `/v1/posts/${gone}`)).status).toBe(204);
      const answer = await restore(path, 1);
      expect(answer.status).toBe(200);
      expect(answer.body.dropped).toEqual([{ field: 'custom_fields.tambem', id: gone }]);
      const links = await app.database.admin(
        'select meta_key, target_post_id from custom_field_links where post_id = $1',
        [idOf(path)],
      );
      expect(links).toEqual([{ meta_key: 'leia', target_post_id: named }]);
    });

    it('without the markup that older rules let through', async () => {
      const path = await draft();
      const script = '<p>Um.</p><script>alert(1)</script>';
      await app.database.admin(
        'update posts set content = $2, sanitizer_version = 0 where id = $1',
        [idOf(path), script],
      );
      const [, revision] = await numbers(path);
      await patch(path, { content: '<p>Dois.</p>' });
      const answer = await restore(path, Number(revision));
      expect([answer.status, answer.body.content]).toEqual([200, '<p>Um.</p>']);
    });

    it('in the name of another only by who may name others', async () => {
      const path = await draft();
      await call('PATCH', path, { author_id: editor.id }, editor);
      const [, revision] = await numbersBy(path, editor);
      await call('PATCH', path, { author_id: author.id }, editor);
      await patch(path, { title: 'Três' });
      const mine = await restore(path, Number(revision));
      expect(mine.body).toMatchObject({ author_id: author.id, kept: ['author_id'] });
      const theirs = await restore(path, Number(revision), '*', editor);
      expect(theirs.body).toMatchObject({ author_id: editor.id, kept: [] });
    });

    it('by who may change the post', async () => {
      const { id } = await publishPost(app, tenant, author);
      expect((await restore(`/v1/posts/${id}`, 1, '*', reader)).status).toBe(403);
      expect((await restore(`/v1/posts/${id}`, 1, '*', stranger)).status).toBe(404);
      expect((await restore(`/v1/posts/${id}`, 7, '*', editor)).body.code).toBe(
        'posts.revision_not_found',
      );
    });

    it('beside what is public, which stays as it was approved', async () => {
      const post = await publishPost(app, tenant, author, { title: 'Um' });
      await republishPost(app, tenant, post.id, { title: 'Dois' });
      await restore(`/v1/posts/${post.id}`, 1);
      const live = await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${post.slug}`);
      expect(live.body.title).toBe('Dois');
      const publish = await call('POST', `/v1/posts/${post.id}/publish`, {}, author, null);
      expect([publish.status, publish.body.code]).toEqual([409, 'workflow.not_approved']);
    });

    const category = () => makeCategory(app, tenant, `c-${randomUUID().slice(0, 8)}`);
    const numbersBy = async (path: string, by: Person) => {
      const { body } = await call('GET', path, undefined, by);
      return [body.version, body.revision];
    };
    const tag = (path: string, column: string, ids: readonly string[]) =>
      app.database.admin(`update posts set ${column} = $2 where id = $1`, [idOf(path), ids]);
  });

  describe('and two who change at once', () => {
    it('of fifty one wins, and the others are told what they did not know of', async () => {
      const path = await draft();
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, n) =>
          call('PATCH', path, { excerpt: `Resumo ${n}` }, author, '"1"'),
        ),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      for (const { status, body } of answers.filter((answer) => answer !== won[0])) {
        expect([status, body.code, body.current_version, body.changed_fields]).toEqual([
          412,
          'posts.stale',
          2,
          ['excerpt'],
        ]);
      }
      expect((await call('GET', path)).body.excerpt).toBe(won[0]?.body.excerpt);
    });

    it('names what differs from the version that was named, and nothing it does not know', async () => {
      const path = await draft();
      await patch(path, { title: 'Dois' });
      await call('PUT', `${path}/custom-fields/dose`, { meta_value: '5' });
      await patch(path, { comment_status: 'closed' });
      const changed = async (tag: string) => {
        const { status, body } = await call('PATCH', path, { excerpt: 'x' }, author, tag);
        expect(status).toBe(412);
        const names = body.changed_fields;
        return Array.isArray(names) ? names.map(String).sort() : names;
      };
      expect(await changed('"1"')).toEqual(['custom_fields.dose', 'title']);
      expect(await changed('"2"')).toEqual(['custom_fields.dose']);
      expect(await changed('"3"')).toEqual([]);
      for (const tag of ['"99"', 'W/"1"', '"x"']) expect(await changed(tag)).toBeNull();
      const deleted = await call('DELETE', path, undefined, author, '"1"');
      expect([deleted.status, at(deleted.body, 'current_version')]).toEqual([412, 4]);
    });

    it('holds changes of custom fields to the version that they name', async () => {
      const path = await draft();
      await patch(path, { title: 'Dois' });
      const one = `${path}/custom-fields/dose`;
      const all = { fields: [{ meta_key: 'dose', meta_value: '5' }] };
      expect((await call('PUT', one, { meta_value: '5' }, author, '"1"')).status).toBe(412);
      expect((await call('PUT', `${path}/custom-fields`, all, author, '"1"')).status).toBe(412);
      expect((await call('PUT', one, { meta_value: '5' }, author, '"2"')).status).toBe(201);
      expect((await call('DELETE', one, undefined, author, '"2"')).status).toBe(412);
      expect((await call('PUT', `${path}/custom-fields`, all, author, null)).status).toBe(200);
      const { version } = (await call('GET', path)).body;
      expect((await call('DELETE', one, undefined, author, `"${Number(version)}"`)).status).toBe(
        204,
      );
      expect(isRecord((await call('GET', path)).body)).toBe(true);
    });
  });
});
