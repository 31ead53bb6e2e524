import { randomUUID } from 'node:crypto';
import { makeCategory, publishAsItIs, publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Call, type Method, TestApp } from '../support/test-app.js';

describe('tags and post types', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let editor: Person;
  let administrator: Person;

  beforeAll(async () => {
    app = await TestApp.start({ databasePoolSize: 20 });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    editor = await makePerson(app, tenant, 'editor');
    administrator = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  const ask = (method: Method, path: string, by = editor, call: Call = {}): Promise<Answer> =>
    app.call(method, path, {
      token: by.token,
      ...call,
      headers: { 'if-match': '*', ...call.headers },
    });
  const get = (path: string) => ask('GET', path);
  const name = (word: string) => `${word} ${randomUUID().slice(0, 8)}`;

  async function tag(word = 'Etiqueta'): Promise<{ readonly id: string; readonly slug: string }> {
    const answer = await ask('POST', '/v1/tags', editor, { body: { name: name(word) } });
    expect(answer.status).toBe(201);
    return { id: textAt(answer.body, 'id'), slug: textAt(answer.body, 'slug') };
  }

  async function draft(body: object): Promise<string> {
    const answer = await ask('POST', '/v1/posts', editor, {
      body: { title: name('Título'), content: '<p>Texto.</p>', ...body },
    });
    if (answer.status !== 201) throw new Error(answer.text);
    return textAt(answer.body, 'id');
  }

  const delivery = (path: string) => app.call('GET', `/v1/delivery/${tenant.slug}/${path}`);
  const slugsOf = async (path: string) =>
    rowsOf((await delivery(path)).body).map((row) => row.slug);

  describe('tags', () => {
    it('are made, read, listed and changed', async () => {
      const made = await ask('POST', '/v1/tags', editor, {
        body: { name: 'Hipertensão Crônica', description: 'Pressão alta' },
      });
      expect(made.status).toBe(201);
      expect(made.body).toMatchObject({
        name: 'Hipertensão Crônica',
        slug: 'hipertensao-cronica',
        count: 0,
        version: 1,
      });
      const path = `/v1/tags/${textAt(made.body, 'id')}`;
      expect(made.headers.location).toBe(path);
      expect((await get(path)).body).toEqual(made.body);
      const found = await get('/v1/tags?q=CRONICA');
      expect(rowsOf(found.body).map((row) => row.id)).toEqual([made.body.id]);

      const changed = await ask('PATCH', path, editor, {
        body: { name: 'Hipertensão' },
        headers: { 'if-match': '"1.0"' },
      });
      expect(changed.body).toMatchObject({
        name: 'Hipertensão',
        slug: 'hipertensao-cronica',
        version: 2,
      });
      const stale = await ask('PATCH', path, editor, {
        body: { name: 'x' },
        headers: { 'if-match': '"1"' },
      });
      expect(stale.body).toMatchObject({ status: 412, code: 'tags.stale' });
    });

    it('page by name without gap or double', async () => {
      const word = `z${randomUUID().slice(0, 8)}`;
      for (const end of ['é', 'E', 'a', 'ã', 'z']) {
        await ask('POST', '/v1/tags', editor, { body: { name: `${word} ${end}` } });
      }
      const seen: unknown[] = [];
      let cursor = '';
      do {
        const page = await get(`/v1/tags?q=${word}&limit=2${cursor}`);
        seen.push(...rowsOf(page.body).map((row) => row.name));
        cursor =
          page.body.next_cursor === null ? '' : `&cursor=${textAt(page.body, 'next_cursor')}`;
      } while (cursor !== '');
      expect(seen).toHaveLength(5);
      expect(new Set(seen).size).toBe(5);
      expect(seen.at(-1)).toBe(`${word} z`);
      expect((await get('/v1/tags?cursor=abc')).body).toMatchObject({
        code: 'request.invalid_cursor',
      });
    });

    it('have one name and one slug each, twenty made at once too', async () => {
      const word = name('Repetida');
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          ask('POST', '/v1/tags', editor, { body: { name: `${word}${'!'.repeat(n)}` } }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
      expect(new Set(answers.map(({ body }) => body.slug)).size).toBe(20);
      const again = await ask('POST', '/v1/tags', editor, { body: { name: word } });
      expect(again.body).toMatchObject({ status: 409, code: 'tags.name_taken' });
      const slug = { name: name('x'), slug: at(answers[0]?.body, 'slug') };
      expect((await ask('POST', '/v1/tags', editor, { body: slug })).body).toMatchObject({
        code: 'tags.slug_taken',
      });
    });

    it.each([
      ['no name', {}, '/name'],
      ['a blank name', { name: ' ' }, '/name'],
      ['a long name', { name: 'x'.repeat(101) }, '/name'],
      ['a slug with a space', { name: 'x', slug: 'a b' }, '/slug'],
      ['a script', { name: 'x', description: '<script>alert(1)</script>' }, '/description'],
    ])('are refused with %s', async (_what, body, pointer) => {
      const answer = await ask('POST', '/v1/tags', editor, { body });
      expect([answer.status, at(answer.body, 'errors', 0, 'pointer')]).toEqual([422, pointer]);
    });

    it('are managed by who manages categories, and used by all who write', async () => {
      expect((await ask('POST', '/v1/tags', author, { body: { name: 'x' } })).status).toBe(403);
      const { id } = await tag();
      expect((await ask('DELETE', `/v1/tags/${id}`, author)).status).toBe(403);
      const used = await ask('POST', '/v1/posts', author, {
        body: { title: name('Título'), content: 'x', tag_ids: [id] },
      });
      expect(used.status).toBe(201);
    });

    it('are counted and listed in public by what is public alone', async () => {
      const { id, slug } = await tag();
      const [one, two] = [await draft({ tag_ids: [id] }), await draft({ tag_ids: [id] })];
      expect(await slugsOf(`posts?tag=${slug}`)).toEqual([]);
      await publishAsItIs(app, tenant, one);
      await publishAsItIs(app, tenant, two);
      expect(at((await get(`/v1/tags/${id}`)).body, 'count')).toBe(2);
      const listed = await delivery(`posts?tag=${slug}`);
      expect(rowsOf(listed.body).map((row) => row.id)).toEqual([two, one]);
      const paged = await delivery(`posts?tag=${slug}&limit=1`);
      const next = await delivery(
        `posts?tag=${slug}&limit=1&cursor=${textAt(paged.body, 'next_cursor')}`,
      );
      expect(rowsOf(next.body).map((row) => row.id)).toEqual([one]);

      await ask('PATCH', `/v1/posts/${one}`, editor, { body: { tag_ids: [] } });
      expect(rowsOf((await delivery(`posts?tag=${slug}`)).body)).toHaveLength(2);
      await ask('DELETE', `/v1/posts/${one}`);
      expect(at((await get(`/v1/tags/${id}`)).body, 'count')).toBe(1);
    });

    it('filter together with a category, main or further, and a type', async () => {
      const { id, slug } = await tag();
      const word = `cat-${randomUUID().slice(0, 8)}`;
      const category = await makeCategory(app, tenant, word);
      const post = await draft({ tag_ids: [id], category_ids: [category] });
      const page = await draft({ tag_ids: [id], category_id: category, post_type: 'page' });
      const bare = await draft({ tag_ids: [id] });
      for (const one of [post, page, bare]) await publishAsItIs(app, tenant, one);
      const idsOf = async (query: string) =>
        rowsOf((await delivery(`posts?${query}`)).body).map((row) => row.id);
      expect(await idsOf(`category=${word}`)).toEqual([page, post]);
      expect(await idsOf(`category=${word}&tag=${slug}`)).toEqual([page, post]);
      expect(await idsOf(`category=${word}&tag=${slug}&post_type=post`)).toEqual([post]);
      expect(await idsOf(`tag=${slug}`)).toEqual([bare, page, post]);
      expect(await idsOf('tag=nada')).toEqual([]);
    });

    it('are not removed under a post, but taken from it when that is asked for', async () => {
      const { id } = await tag();
      const post = await draft({ tag_ids: [id], og_title: 'fica' });
      await publishAsItIs(app, tenant, post);
      const refused = await ask('DELETE', `/v1/tags/${id}`);
      expect(refused.body).toMatchObject({
        status: 409,
        code: 'tags.in_use',
        posts: 1,
        published: 1,
      });

      const before = await get(`/v1/posts/${post}`);
      const address = `posts/${textAt(before.body, 'slug')}`;
      const shown = await delivery(address);
      expect((await ask('DELETE', `/v1/tags/${id}?detach=true`)).status).toBe(204);
      expect((await get(`/v1/posts/${post}`)).body).toMatchObject({
        tag_ids: [],
        og_title: 'fica',
        version: Number(before.body.version) + 1,
        revision: Number(before.body.revision) + 1,
      });
      const after = await delivery(address);
      expect(after.body.tags).toEqual([]);
      expect(after.headers.etag).not.toBe(shown.headers.etag);
      expect((await get(`/v1/tags/${id}`)).status).toBe(404);
    });

    it('also when only what is public bears it', async () => {
      const { id } = await tag();
      const post = await draft({ tag_ids: [id] });
      await publishAsItIs(app, tenant, post);
      await ask('PATCH', `/v1/posts/${post}`, editor, { body: { tag_ids: null } });
      expect((await ask('DELETE', `/v1/tags/${id}`)).body).toMatchObject({
        posts: 0,
        published: 1,
      });
    });

    it('merge into another, everywhere and once', async () => {
      const [from, into] = [await tag('De'), await tag('Para')];
      const one = await draft({ tag_ids: [from.id] });
      const both = await draft({ tag_ids: [into.id, from.id] });
      for (const post of [one, both]) await publishAsItIs(app, tenant, post);
      const merged = await ask('POST', `/v1/tags/${from.id}/merge`, editor, {
        body: { into: into.id },
      });
      expect(merged.status).toBe(200);
      expect(merged.body).toMatchObject({ id: into.id, count: 2 });
      for (const post of [one, both]) {
        expect(at((await get(`/v1/posts/${post}`)).body, 'tag_ids')).toEqual([into.id]);
      }
      expect(rowsOf((await delivery(`posts?tag=${into.slug}`)).body)).toHaveLength(2);
      expect(await slugsOf(`posts?tag=${from.slug}`)).toEqual([]);
      for (const target of [from.id, randomUUID()]) {
        const answer = await ask('POST', `/v1/tags/${into.id}/merge`, editor, {
          body: { into: target },
        });
        expect(answer.body).toMatchObject({ status: 422, code: 'tags.target_not_found' });
      }
      expect(
        (await ask('POST', `/v1/tags/${into.id}/merge`, editor, { body: { into: into.id } })).body,
      ).toMatchObject({ code: 'tags.target_not_found' });
    });

    it('count right when posts are published, tagged and merged at once', async () => {
      const [from, into] = [await tag('De'), await tag('Para')];
      const posts = await Promise.all(
        Array.from({ length: 8 }, () => draft({ tag_ids: [from.id] })),
      );
      const answers = await Promise.allSettled([
        ...posts.map((post) => publishAsItIs(app, tenant, post)),
        ask('POST', `/v1/tags/${from.id}/merge`, editor, { body: { into: into.id } }),
      ]);
      expect(answers.length).toBe(9);
      const rows = await app.database.admin<{ wrong: number }>(
        `select count(*)::integer as wrong from tags t where t.tenant_id = $1 and t.count <> (
           select count(*) from publication_terms p where p.tenant_id = t.tenant_id and p.tag_id = t.id)`,
        [tenant.id],
      );
      expect(at(rows, 0, 'wrong')).toBe(0);
    });
  });

  describe('post types', () => {
    const key = () => `t${randomUUID().slice(0, 8)}`;
    const make = (body: object, by = administrator) => ask('POST', '/v1/post-types', by, { body });

    it('are the two of every tenant, and its own', async () => {
      const own = key();
      const made = await make({ key: own, label: 'Receita', label_plural: 'Receitas' });
      expect(made.status).toBe(201);
      expect(made.headers.location).toBe(`/v1/post-types/${own}`);
      expect(made.body).toMatchObject({
        key: own,
        hierarchical: false,
        builtin: false,
        version: 1,
      });
      const listed = rowsOf((await ask('GET', '/v1/post-types', author)).body);
      expect(listed.slice(0, 2).map((row) => row.key)).toEqual(['post', 'page']);
      expect(listed.map((row) => row.key)).toContain(own);
      const post = await draft({ post_type: own });
      await publishAsItIs(app, tenant, post);
      expect(rowsOf((await delivery(`posts?post_type=${own}`)).body)).toHaveLength(1);
      expect((await make({ key: own, label: 'x', label_plural: 'x' })).body).toMatchObject({
        status: 409,
        code: 'post_types.key_taken',
      });
    });

    it('are made by administrators', async () => {
      const answer = await make({ key: key(), label: 'x', label_plural: 'x' }, editor);
      expect(answer.status).toBe(403);
    });

    it.each([
      ['a key that begins with a number', { key: '1a' }, '/key'],
      ['a long key', { key: 'a'.repeat(31) }, '/key'],
      ['a blank label', { label: ' ' }, '/label'],
      ['no flag', { hierarchical: 'x' }, '/hierarchical'],
    ])('are refused with %s', async (_what, wrong, pointer) => {
      const answer = await make({ key: key(), label: 'x', label_plural: 'x', ...wrong });
      expect([answer.status, at(answer.body, 'errors', 0, 'pointer')]).toEqual([422, pointer]);
    });

    it('keep their key, and are changed in one version', async () => {
      const own = key();
      await make({ key: own, label: 'x', label_plural: 'x' });
      const path = `/v1/post-types/${own}`;
      expect((await ask('PATCH', path, administrator, { body: { key: 'y' } })).status).toBe(400);
      const changed = await ask('PATCH', path, administrator, {
        body: { label: 'Outro' },
        headers: { 'if-match': '"1"' },
      });
      expect(changed.body).toMatchObject({ label: 'Outro', version: 2 });
      const stale = await ask('PATCH', path, administrator, {
        body: { label: 'x' },
        headers: { 'if-match': '"1"' },
      });
      expect(stale.body).toMatchObject({ code: 'post_types.stale' });
    });

    it('stay while posts are of them, and the two of every tenant always', async () => {
      for (const builtin of ['post', 'page']) {
        expect(
          (await ask('DELETE', `/v1/post-types/${builtin}`, administrator)).body,
        ).toMatchObject({
          status: 409,
          code: 'post_types.builtin',
        });
      }
      const own = key();
      const path = `/v1/post-types/${own}`;
      await make({ key: own, label: 'x', label_plural: 'x' });
      const post = await draft({ post_type: own });
      const refused = await ask('DELETE', path, administrator);
      expect(refused.body).toMatchObject({ status: 409, code: 'post_types.in_use', posts: 1 });
      await ask('PATCH', `/v1/posts/${post}`, editor, { body: { post_type: 'post' } });
      expect((await ask('DELETE', path, administrator)).status).toBe(204);
      expect((await get(path)).status).toBe(404);
    });

    it('lose their tree only when there is none', async () => {
      const own = key();
      await make({ key: own, label: 'x', label_plural: 'x', hierarchical: true });
      const above = await draft({ post_type: own });
      const below = await draft({ post_type: own, parent_id: above });
      const flat = () =>
        ask('PATCH', `/v1/post-types/${own}`, administrator, { body: { hierarchical: false } });
      expect((await flat()).body).toMatchObject({ status: 409, code: 'post_types.has_tree' });
      await ask('PATCH', `/v1/posts/${below}`, editor, { body: { parent_id: null } });
      expect((await flat()).status).toBe(200);
    });
  });

  describe('pages', () => {
    it('are a tree in public, of what is public', async () => {
      const place = await makeTenant(app);
      const writer = await makePerson(app, place, 'editor');
      const page = async (title: string, more: object = {}) =>
        textAt(
          (
            await ask('POST', '/v1/posts', writer, {
              body: { title, content: 'x', post_type: 'page', ...more },
            })
          ).body,
          'id',
        );
      const about = await page('Sobre', { menu_order: 2 });
      const team = await page('Equipe', { parent_id: about });
      const hidden = await page('Rascunho', { menu_order: 1 });
      const orphan = await page('Contato', { parent_id: hidden, menu_order: 1 });
      for (const id of [about, team, orphan]) await publishAsItIs(app, place, id);
      await publishPost(app, place, writer);
      const answer = await app.call('GET', `/v1/delivery/${place.slug}/pages`);
      expect(answer.body).toMatchObject({
        data: [
          { id: orphan, title: 'Contato', path: 'contato', children: [] },
          { id: about, path: 'sobre', children: [{ id: team, path: 'sobre/equipe' }] },
        ],
      });
      expect(answer.text).not.toContain('Rascunho');
      const known = await app.call('GET', `/v1/delivery/${place.slug}/pages`, {
        headers: { 'if-none-match': answer.headers.etag ?? '' },
      });
      expect(known.status).toBe(304);
    });
  });

  describe('files', () => {
    it('that a post shows are not removed', async () => {
      const media = await app.database.admin<{ id: string }>(
        `insert into media (tenant_id, filename, original_filename, mime_type, file_size, sha256, uploaded_by_id)
         values ($1, $2, 'a.png', 'image/png', 1, repeat('0', 64), $3) returning id`,
        [tenant.id, randomUUID(), editor.id],
      );
      const id = textAt(media, 0, 'id');
      const post = await draft({ featured_media_id: id });
      const refuse = async () =>
        expect((await ask('DELETE', `/v1/media/${id}`)).body).toMatchObject({
          status: 409,
          code: 'media.in_use',
        });
      await refuse();
      await publishAsItIs(app, tenant, post);
      await ask('PATCH', `/v1/posts/${post}`, editor, { body: { featured_media_id: null } });
      await refuse();
      await ask('DELETE', `/v1/posts/${post}`);
      expect((await ask('DELETE', `/v1/media/${id}`)).status).toBe(204);
    });
  });
});
