import { randomUUID } from 'node:crypto';
import { publishPost, republishPost, unpublishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';

type Row = Readonly<Record<string, unknown>>;

describe('a branch of categories', () => {
  let app: TestApp;
  let tenant: Tenant;
  let editor: Person;
  let author: Person;
  let foreign: string;

  beforeAll(async () => {
    // a connection for each who writes at a time: who waits too long for one is sent away
    app = await TestApp.start({ databasePoolSize: 20 });
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
    author = await makePerson(app, tenant, 'author');
    const stranger = await makePerson(app, await makeTenant(app), 'editor');
    foreign = await made({}, stranger);
  });
  afterAll(() => app.stop());

  const name = (what = 'Categoria') => `${what} ${randomUUID().slice(0, 8)}`;
  /** As a client does who is told to come again: a busy machine makes many wait too long for one tree. */
  async function call(
    method: Method,
    path: string,
    body?: object,
    by = editor,
    tag = '*',
  ): Promise<Answer> {
    const answer = await app.call(method, path, {
      token: by.token,
      headers: { 'if-match': tag },
      ...(body === undefined ? {} : { body }),
    });
    if (answer.status !== 503) return answer;
    await new Promise((done) => setTimeout(done, 200 + Math.random() * 300));
    return call(method, path, body, by, tag);
  }
  async function made(fields: object = {}, by = editor): Promise<string> {
    const answer = await call('POST', '/v1/categories', { name: name(), ...fields }, by);
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return textAt(answer.body, 'id');
  }
  const get = (id: string, by = editor) => call('GET', `/v1/categories/${id}`, undefined, by);
  const patch = (id: string, body: object, by = editor) =>
    call('PATCH', `/v1/categories/${id}`, body, by);
  const remove = (id: string, query = '', tag = '*') =>
    call('DELETE', `/v1/categories/${id}${query}`, undefined, editor, tag);
  async function draft(fields: object = {}): Promise<string> {
    const answer = await call('POST', '/v1/posts', {
      title: name('Post'),
      content: 'x',
      ...fields,
    });
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return textAt(answer.body, 'id');
  }
  const post = async (id: string): Promise<Row> =>
    (await call('GET', `/v1/posts/${id}`, undefined, editor)).body;
  const stored = async (id: string): Promise<Row | undefined> =>
    (
      await app.database.admin<Row>(
        'select category_id, category_ids, revision, version, requires_crm_validation from posts where id = $1',
        [id],
      )
    )[0];

  /** Whatever of a tenant's tree is not what a recount gives. */
  async function faults(of = tenant): Promise<readonly Row[]> {
    return app.database.admin<Row>(
      `with recursive tree as (
         select c.*, 0 as l, nullif(btrim(c.medical_specialty), '') as s, c.compliance_required as r, c.crm_validation_required as v
           from categories c where c.tenant_id = $1 and c.parent_id is null
         union all
         select c.*, t.l + 1, coalesce(nullif(btrim(c.medical_specialty), ''), t.s), c.compliance_required or t.r,
                c.crm_validation_required or t.v
           from categories c join tree t on c.parent_id = t.id
       )
       select 'category' as what, name, level, l, count from tree
        where (level, effective_medical_specialty, effective_compliance_required, effective_crm_validation_required)
              is distinct from (l, s, r, v)
           or count <> (select count(*) from publications p where p.tenant_id = $1
                         and (p.category_id = tree.id or tree.id = any (p.category_ids)))
       union all
       select 'lost', c.name, 0, 0, 0 from categories c where c.tenant_id = $1 and c.id not in (select id from tree)
       union all
       select 'post', p.title, 0, 0, 0 from posts p where p.tenant_id = $1 and p.requires_crm_validation is distinct from
         (p.medical_category is not null or exists (select 1 from tree t
           where t.v and (t.id = p.category_id or t.id = any (p.category_ids))))
       union all
       select 'dangling', p.title, 0, 0, 0 from posts p, unnest(p.category_ids) k
        where p.tenant_id = $1 and k not in (select id from tree)
       union all
       select 'dangling in public', p.title, 0, 0, 0 from publications p, unnest(p.category_ids) k
        where p.tenant_id = $1 and k not in (select id from tree)`,
      [of.id],
    );
  }
  afterEach(async () => expect(await faults()).toEqual([]));

  describe('inherits', () => {
    const effective = async (id: string) => {
      const { body } = await get(id);
      return [
        body.effective_medical_specialty,
        body.effective_compliance_required,
        body.effective_crm_validation_required,
      ];
    };

    it('the nearest speciality and every requirement from above, and loses them again', async () => {
      const top = await made({ medical_specialty: 'Cardiologia', compliance_required: true });
      const middle = await made({ parent_id: top, medical_specialty: ' ' });
      const leaf = await made({ parent_id: middle, crm_validation_required: true });
      expect(await effective(top)).toEqual(['Cardiologia', true, false]);
      expect(await effective(middle)).toEqual(['Cardiologia', true, false]);
      expect(await effective(leaf)).toEqual(['Cardiologia', true, true]);

      await patch(middle, { medical_specialty: 'Arritmias' });
      expect(await effective(leaf)).toEqual(['Arritmias', true, true]);
      await patch(top, { compliance_required: false, crm_validation_required: true });
      expect(await effective(leaf)).toEqual(['Arritmias', false, true]);
      await patch(leaf, { crm_validation_required: false });
      expect(await effective(leaf)).toEqual(['Arritmias', false, true]);

      const other = await made({ compliance_required: true });
      expect((await patch(middle, { parent_id: other })).status).toBe(200);
      expect(await effective(leaf)).toEqual(['Arritmias', true, false]);
      await patch(middle, { parent_id: null, medical_specialty: null });
      expect(await effective(leaf)).toEqual([null, false, false]);
      const listed = await call('GET', '/v1/categories?flat=true');
      expect(rowsOf(listed.body).find(({ id }) => id === top)).toMatchObject({
        effective_medical_specialty: 'Cardiologia',
        effective_crm_validation_required: true,
      });
    });

    it('without a new version, but never behind a tag that says nothing changed', async () => {
      const top = await made();
      const leaf = await made({ parent_id: top });
      const before = await get(leaf);
      await patch(top, { medical_specialty: 'Pediatria' });
      const after = await app.call('GET', `/v1/categories/${leaf}`, {
        token: editor.token,
        headers: { 'if-none-match': textAt(before.headers, 'etag') },
      });
      expect([after.status, after.body.version]).toEqual([200, 1]);
      expect(
        (
          await call(
            'PATCH',
            `/v1/categories/${leaf}`,
            { description: 'x' },
            editor,
            textAt(before.headers, 'etag'),
          )
        ).status,
      ).toBe(200);
    });

    it('lets nobody write what is inherited or counted', async () => {
      for (const field of ['effective_crm_validation_required', 'level', 'count', 'total']) {
        for (const answer of [
          await call('POST', '/v1/categories', { name: name(), [field]: 1 }),
          await patch(await made(), { [field]: 1 }),
        ]) {
          expect([answer.status, answer.body.code]).toEqual([400, 'request.unknown_field']);
        }
      }
    });

    it('marks the posts in it, of further categories and in the trash too, without a version of theirs', async () => {
      const top = await made();
      const leaf = await made({ parent_id: top });
      const main = await draft({ category_id: leaf });
      const further = await publishPost(app, tenant, author, { category_ids: [leaf] });
      const medical = await draft({ category_id: leaf, medical_category: 'surgery' });
      const outside = await draft();
      const trashed = await draft({ category_id: top });
      expect((await call('DELETE', `/v1/posts/${trashed}`)).status).toBe(204);
      const all = [main, further.id, medical, outside, trashed];
      const marks = async () =>
        Promise.all(all.map(async (id) => (await stored(id))?.requires_crm_validation));
      const numbers = async () =>
        Promise.all(
          all.map(async (id) => {
            const { version, revision } = (await stored(id)) ?? {};
            return [version, revision];
          }),
        );
      const numbered = await numbers();
      const tag = (await call('GET', `/v1/posts/${main}`)).headers.etag;
      expect(await marks()).toEqual([false, false, true, false, false]);

      await patch(top, { crm_validation_required: true });
      expect(await marks()).toEqual([true, true, true, false, true]);
      expect(await numbers()).toEqual(numbered);
      const read = await app.call('GET', `/v1/posts/${main}`, {
        token: editor.token,
        headers: { 'if-none-match': tag ?? '' },
      });
      expect([read.status, read.body.requires_crm_validation]).toEqual([200, true]);
      // who read the post before writes on
      const written = await call('PATCH', `/v1/posts/${main}`, { excerpt: 'x' }, editor, tag);
      expect([written.status, written.body.requires_crm_validation]).toEqual([200, true]);

      await patch(leaf, { parent_id: null });
      expect(await marks()).toEqual([false, false, true, false, true]);
      await call('PATCH', `/v1/posts/${main}`, { category_id: top });
      expect((await post(main)).requires_crm_validation).toBe(true);
      await call('PATCH', `/v1/posts/${main}`, { category_id: null });
      expect((await post(main)).requires_crm_validation).toBe(false);
    });

    it('demands of what is submitted in it a medical category and a disclaimer', async () => {
      const top = await made({ compliance_required: true });
      const leaf = await made({ parent_id: top });
      const id = await draft({ category_id: leaf });
      const submit = () => call('POST', `/v1/posts/${id}/submit`);
      const missing = async (): Promise<unknown> => {
        const answer = await submit();
        expect([answer.status, answer.body.code]).toEqual([422, 'workflow.category_requires']);
        const errors = answer.body.errors;
        return Array.isArray(errors) ? errors.map((error) => at(error, 'pointer')) : errors;
      };
      expect(await missing()).toEqual(['/medical_category', '/medical_disclaimer']);
      await call('PATCH', `/v1/posts/${id}`, { medical_category: 'general' });
      expect(await missing()).toEqual(['/medical_disclaimer']);
      await call('PATCH', `/v1/posts/${id}`, { medical_disclaimer: '  ' });
      expect(await missing()).toEqual(['/medical_disclaimer']);
      await call('PATCH', `/v1/posts/${id}`, { medical_disclaimer: 'Não substitui a consulta.' });
      expect((await submit()).status).toBe(202);
      const free = await draft({ category_id: await made() });
      expect((await call('POST', `/v1/posts/${free}/submit`)).status).toBe(202);
    });
  });

  describe('counts', () => {
    const numbers = async (id: string) => {
      const { count, total } = (await get(id)).body;
      return [count, total];
    };

    it('what is public in it, and each post once in it or below it; delivery says the same', async () => {
      const own = await makeTenant(app);
      const boss = await makePerson(app, own, 'editor');
      const writer = await makePerson(app, own, 'author');
      const top = await made({ name: 'Topo' }, boss);
      const left = await made({ name: 'Esquerda', parent_id: top }, boss);
      const right = await made({ name: 'Direita', parent_id: top }, boss);
      const deep = await made({ name: 'Fundo', parent_id: left }, boss);
      await publishPost(app, own, writer, { category_id: left, category_ids: [right, deep] });
      const moving = await publishPost(app, own, writer, { category_id: deep });
      await publishPost(app, own, writer, { category_id: top, category_ids: [left] });
      await publishPost(app, own, writer, {
        category_id: right,
        category_ids: [top],
        compliance_level: 'restricted',
        medical_disclaimer: 'Aviso.',
      });
      await call('POST', '/v1/posts', { title: 'r', content: 'x', category_id: deep }, boss);

      const tree = async () => {
        const { body } = await call('GET', '/v1/categories?flat=true', undefined, boss);
        return Object.fromEntries(rowsOf(body).map((row) => [row.name, [row.count, row.total]]));
      };
      expect(await tree()).toEqual({
        Topo: [2, 4],
        Direita: [2, 2],
        Esquerda: [2, 3],
        Fundo: [2, 2],
      });
      for (const id of [top, left, right, deep]) {
        const { body } = await get(id, boss);
        expect([body.count, body.total]).toEqual((await tree())[textAt(body, 'name')]);
      }
      const delivered = await app.call('GET', `/v1/delivery/${own.slug}/categories`);
      const [root] = rowsOf(delivered.body);
      expect(root).toMatchObject({ name: 'Topo', count: 1, total: 3 });
      expect(root?.children).toEqual([
        expect.objectContaining({ name: 'Direita', count: 1, total: 1 }),
        expect.objectContaining({
          name: 'Esquerda',
          count: 2,
          total: 3,
          children: [expect.objectContaining({ name: 'Fundo', count: 2, total: 2 })],
        }),
      ]);

      const filed = async (slug: unknown, query = '') => {
        const answer = await app.call(
          'GET',
          `/v1/delivery/${own.slug}/posts?category=${String(slug)}${query}`,
        );
        return rowsOf(answer.body).map((row) => row.id);
      };
      const lefts = await filed((await get(left, boss)).body.slug);
      expect(lefts).toHaveLength(2);
      const first = await app.call(
        'GET',
        `/v1/delivery/${own.slug}/posts?limit=1&category=${String((await get(left, boss)).body.slug)}`,
      );
      const cursor = textAt(first.body, 'next_cursor');
      expect(await filed((await get(left, boss)).body.slug, `&cursor=${cursor}`)).toEqual([
        lefts[1],
      ]);
      expect(await filed((await get(right, boss)).body.slug, '&post_type=post')).toHaveLength(1);
      expect(await filed('unknown')).toEqual([]);

      await republishPost(app, own, moving.id, { category_id: right, category_ids: [right] });
      expect(await tree()).toMatchObject({ Topo: [2, 4], Direita: [3, 3], Fundo: [1, 1] });
      await unpublishPost(app, own, moving.id);
      expect(await tree()).toMatchObject({ Topo: [2, 3], Direita: [2, 2] });
      expect(await faults(own)).toEqual([]);
    });

    it('what delivery lists of it and of those below it: each article once, in the order of all', async () => {
      const own = await makeTenant(app);
      const boss = await makePerson(app, own, 'editor');
      const writer = await makePerson(app, own, 'author');
      const top = await made({ name: 'Topo' }, boss);
      const left = await made({ name: 'Esquerda', parent_id: top }, boss);
      const deep = await made({ name: 'Fundo', parent_id: left }, boss);
      const beside = await made({ name: 'Ao lado' }, boss);
      const day = (n: number) => ({ published_at: new Date(Date.UTC(2026, 0, n)) });
      const ids: string[] = [];
      for (const [n, fields] of [
        { category_id: deep, category_ids: [left, top] },
        { category_id: top, post_type: 'page' },
        { category_id: beside, category_ids: [deep] },
        { category_id: left },
      ].entries()) {
        ids.unshift((await publishPost(app, own, writer, { ...fields, ...day(n + 1) })).id);
      }
      await publishPost(app, own, writer, { category_id: beside });
      await publishPost(app, own, writer, {
        category_id: deep,
        compliance_level: 'restricted',
        medical_disclaimer: 'Aviso.',
      });

      const list = (query: string) => app.call('GET', `/v1/delivery/${own.slug}/posts?${query}`);
      const idsOf = async (query: string) => {
        const answer = await list(query);
        expect([answer.status, answer.body.code]).toEqual([200, undefined]);
        return rowsOf(answer.body).map((row) => row.id);
      };
      const [newest, aside, page, oldest] = ids;
      expect(await idsOf('category=topo&include_below=true')).toEqual(ids);
      expect(await idsOf('category=topo&include_below=false')).toEqual([page, oldest]);
      expect(await idsOf('category=esquerda&include_below=true')).toEqual([newest, aside, oldest]);
      expect(await idsOf('category=fundo&include_below=true')).toEqual([aside, oldest]);
      expect(await idsOf('category=topo&include_below=true&post_type=page')).toEqual([page]);
      expect(await idsOf('category=nenhuma&include_below=true')).toEqual([]);
      expect(await idsOf('category=topo&include_below=true&tag=nenhum')).toEqual([]);

      const walked: unknown[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const { body } = await list(`category=topo&include_below=true&limit=1${after}`);
        walked.push(...rowsOf(body).map((row) => row.id));
        cursor = typeof body.next_cursor === 'string' ? body.next_cursor : null;
      }
      expect(walked).toEqual(ids);

      for (const [query, parameter] of [
        ['include_below=true', 'include_below'],
        ['category=topo&include_below=1', 'include_below'],
        ['category=topo&include_below=true&include_below=true', 'include_below'],
        ['category=%00&include_below=true', 'category'],
        ['category=topo&include_below=true&as_of=2026-01-01T00:00:00Z', 'as_of'],
        ['branch=topo', 'branch'],
      ]) {
        const { status, body } = await list(query ?? '');
        expect([query, status, at(body, 'errors', 0, 'pointer')]).toEqual([query, 400, parameter]);
      }
    });

    it('nothing of another tenant', async () => {
      const id = await made();
      await publishPost(app, tenant, author, { category_id: id });
      expect(await numbers(id)).toEqual([1, 1]);
    });
  });

  describe('is removed', () => {
    it('when nothing hangs on it, by who has read it', async () => {
      const id = await made();
      expect((await remove(id, '', '"7"')).status).toBe(412);
      expect((await remove(id, `?move_to=${randomUUID()}`, '"7"')).status).toBe(412);
      expect((await remove(id, '', '"1"')).status).toBe(204);
      expect((await get(id)).status).toBe(404);
      expect((await remove(id)).status).toBe(404);
    });

    it('not while posts or categories hang on it, whatever state they are in', async () => {
      const id = await made();
      const child = await made({ parent_id: id });
      const main = await draft({ category_id: id });
      await call('DELETE', `/v1/posts/${main}`);
      const further = await publishPost(app, tenant, author, { category_ids: [id] });
      const moved = await publishPost(app, tenant, author, { category_id: id });
      // its working copy is elsewhere, what is public of it is here
      await call('PATCH', `/v1/posts/${moved.id}`, { category_id: null });
      const answer = await remove(id);
      expect([answer.status, answer.body]).toMatchObject([
        409,
        { code: 'categories.in_use', posts: 2, published: 2, children: 1 },
      ]);
      expect((await get(child)).body.parent_id).toBe(id);
      expect(await stored(main)).toMatchObject({ category_id: id });
      expect((await stored(further.id))?.category_ids).toEqual([id]);
    });

    it('and everything goes where it is told, as an edit of each post', async () => {
      const [id, target] = [await made(), await made({ crm_validation_required: true })];
      const child = await made({ parent_id: id });
      const grandchild = await made({ parent_id: child });
      const main = await draft({ category_id: id });
      const trashed = await draft({ category_id: id });
      await call('DELETE', `/v1/posts/${trashed}`);
      const both = await publishPost(app, tenant, author, {
        category_id: id,
        category_ids: [child, target],
      });
      const further = await publishPost(app, tenant, author, { category_ids: [child, id] });
      const moved = await publishPost(app, tenant, author, { category_id: id });
      await call('PATCH', `/v1/posts/${moved.id}`, { category_id: null });
      const before = await stored(main);

      expect((await remove(id, `?move_to=${target}`)).status).toBe(204);
      expect((await get(id)).status).toBe(404);
      expect((await get(child)).body).toMatchObject({
        parent_id: target,
        level: 1,
        effective_crm_validation_required: true,
      });
      expect((await get(grandchild)).body.level).toBe(2);
      expect(await stored(main)).toEqual({
        category_id: target,
        category_ids: [],
        version: Number(before?.version) + 1,
        revision: Number(before?.revision) + 1,
        requires_crm_validation: true,
      });
      expect(await stored(trashed)).toMatchObject({ category_id: target });
      expect(await stored(both.id)).toMatchObject({ category_id: target, category_ids: [child] });
      expect(await stored(further.id)).toMatchObject({
        category_id: null,
        category_ids: [child, target],
      });
      expect(await stored(moved.id)).toMatchObject({ category_id: null, version: 3 });
      const { body } = await get(target);
      expect([body.count, body.total]).toEqual([3, 3]);
      for (const { id: postId, slug } of [both, moved]) {
        const read = await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`);
        expect([read.body.id, at(read.body, 'category', 'slug')]).toEqual([postId, body.slug]);
      }
      const back = await call('POST', `/v1/posts/${trashed}/restore`);
      expect([back.status, back.body.category_id]).toEqual([200, target]);
    });

    it.each([
      ['a category that never was', () => randomUUID(), 422, 'categories.target_not_found'],
      ["another tenant's", () => foreign, 422, 'categories.target_not_found'],
      ['no id', () => 'x', 400, 'request.invalid_parameter'],
      ['nothing', () => '', 400, 'request.invalid_parameter'],
    ])('not into %s', async (_what, target, status, code) => {
      const id = await made();
      await draft({ category_id: id });
      const answer = await remove(id, `?move_to=${target()}`);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect((await get(id)).status).toBe(200);
    });

    it('not into itself or what stands below it, nor too deep', async () => {
      const id = await made();
      const child = await made({ parent_id: id });
      const leaf = await made({ parent_id: child });
      for (const target of [id, child, leaf]) {
        const answer = await remove(id, `?move_to=${target}`);
        expect([answer.status, answer.body.code]).toEqual([422, 'categories.cycle']);
      }
      let deep = await made();
      for (let level = 1; level <= 19; level += 1) deep = await made({ parent_id: deep });
      const answer = await remove(id, `?move_to=${deep}`);
      expect([answer.status, answer.body.code]).toEqual([422, 'categories.too_deep']);
      expect((await get(leaf)).body).toMatchObject({ parent_id: child, level: 2 });
    });

    it('while its posts are published, withdrawn and filed elsewhere', async () => {
      for (let round = 0; round < 3; round += 1) {
        const [id, target] = [await made(), await made()];
        const child = await made({ parent_id: id });
        const posts = await Promise.all(
          Array.from({ length: 6 }, (_, n) =>
            publishPost(app, tenant, author, {
              category_id: id,
              category_ids: n % 2 ? [child] : [],
            }),
          ),
        );
        for (const { id: postId } of posts.slice(0, 3)) await unpublishPost(app, tenant, postId);
        const answers: readonly Answer[] = await Promise.all([
          remove(id, `?move_to=${target}`),
          patch(child, { crm_validation_required: true }),
          ...posts.slice(0, 3).map((p) => call('POST', `/v1/posts/${p.id}/publish`, {})),
          ...posts.slice(3, 5).map((p) => call('POST', `/v1/posts/${p.id}/unpublish`)),
          ...posts.slice(4).map((p) => call('PATCH', `/v1/posts/${p.id}`, { category_id: child })),
          call('POST', '/v1/posts', { title: name('Novo'), content: 'x', category_id: id }),
        ]);
        expect(answers[0]?.status).toBe(204);
        // who comes after the removal meets a new revision, which nobody has approved, or no category
        expect(
          answers.map(({ status }) => status).filter((s) => ![200, 201, 204, 409, 422].includes(s)),
        ).toEqual([]);
        expect(await faults()).toEqual([]);
      }
    });
  });

  it('is exact after two hundred changes at a time', async () => {
    const own = await makeTenant(app);
    const boss = await makePerson(app, own, 'editor');
    const writer = await makePerson(app, own, 'author');
    const ids = await Promise.all(Array.from({ length: 8 }, () => made({}, boss)));
    const posts = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        publishPost(app, own, writer, {
          category_id: ids[n % 8] ?? null,
          category_ids: [ids[(n + 3) % 8] ?? '', ids[(n + 5) % 8] ?? ''],
        }),
      ),
    );
    const pick = <T>(of: readonly T[], n: number): T | undefined => of[(n * 7 + 3) % of.length];
    const work = Array.from({ length: 200 }, (_, n) => async () => {
      const [one, two] = [pick(ids, n), pick(ids, n * 3 + 1)];
      const p = pick(posts, n);
      switch (n % 5) {
        case 0:
          return patch(one ?? '', { parent_id: n % 3 === 0 ? null : two }, boss);
        case 1:
          return patch(
            one ?? '',
            { crm_validation_required: n % 2 === 0, medical_specialty: `e${n}` },
            boss,
          );
        case 2:
          return call('PATCH', `/v1/posts/${p?.id}`, { category_id: two }, boss);
        case 3:
          return call('POST', `/v1/posts/${p?.id}/unpublish`, undefined, boss);
        default:
          return call(
            'POST',
            '/v1/posts',
            { title: name('N'), content: 'x', category_id: one },
            boss,
          );
      }
    });
    const answers: Answer[] = [];
    const next = async (): Promise<void> => {
      for (let job = work.pop(); job !== undefined; job = work.pop()) answers.push(await job());
    };
    await Promise.all(Array.from({ length: 16 }, next));
    expect(answers).toHaveLength(200);
    expect(answers.filter(({ status }) => ![200, 201, 409, 422].includes(status))).toEqual([]);
    expect(await faults(own)).toEqual([]);
  });
});
