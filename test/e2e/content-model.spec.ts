import { randomUUID } from 'node:crypto';
import { makeCategory, publishAsItIs, publishPost, unpublishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

describe('what a post refers to', () => {
  let app: TestApp;
  let tenant: Tenant;
  let foreign: Tenant;
  let author: Person;
  let colleague: Person;
  let contributor: Person;
  let editor: Person;
  let doctor: Person;
  let officer: Person;

  beforeAll(async () => {
    app = await TestApp.start({ databasePoolSize: 20 });
    tenant = await makeTenant(app);
    foreign = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    colleague = await makePerson(app, tenant, 'author');
    contributor = await makePerson(app, tenant, 'contributor');
    editor = await makePerson(app, tenant, 'editor');
    doctor = await makePerson(app, tenant, 'medical_professional');
    officer = await makePerson(app, tenant, 'compliance_officer');
  });
  afterAll(() => app.stop());

  const get = (path: string, by = author) => app.call('GET', path, { token: by.token });
  const idOf = (path: string) => path.slice('/v1/posts/'.length);

  async function patch(path: string, body: object, by = editor, tag = '*'): Promise<Answer> {
    return app.call('PATCH', path, { token: by.token, body, headers: { 'if-match': tag } });
  }

  async function create(body: object, by = author): Promise<Answer> {
    return app.call('POST', '/v1/posts', {
      token: by.token,
      body: { title: `Título ${randomUUID()}`, content: '<p>Texto.</p>', ...body },
    });
  }

  async function draft(body: object = {}, by = author): Promise<string> {
    const answer = await create(body, by);
    if (answer.status !== 201) throw new Error(answer.text);
    return `/v1/posts/${textAt(answer.body, 'id')}`;
  }

  async function tag(name: string, of = tenant): Promise<string> {
    const rows = await app.database.admin<{ id: string }>(
      'insert into tags (tenant_id, name, slug) values ($1, $2, $3) returning id',
      [of.id, `${name} ${randomUUID()}`, `${name}-${randomUUID().slice(0, 8)}`],
    );
    return textAt(rows, 0, 'id');
  }

  async function file(by = author, fields: Readonly<Record<string, string>> = {}): Promise<string> {
    const form = formOf([{ filename: `${randomUUID()}.png`, bytes: PNG }], fields);
    return textAt((await upload(app, by.token, form)).body, 'id');
  }

  const category = (of = tenant) => makeCategory(app, of, `c-${randomUUID().slice(0, 8)}`);

  async function delivered(path: string): Promise<Answer> {
    const slug = textAt((await get(path, editor)).body, 'slug');
    return app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`);
  }

  /** One of everything, each of it there. */
  async function relations() {
    return {
      tag_ids: [await tag('pressao'), await tag('sal')],
      category_ids: [await category(), await category()],
      author_ids: [colleague.id],
      reviewer_ids: [doctor.id],
      related_ids: [idOf(await draft()), idOf(await draft({}, editor))],
      featured_media_id: await file(author, { alt_text: 'Aparelho de pressão', caption: 'Foto' }),
      og_image_id: await file(),
      menu_order: 7,
      seo_title: 'Pressão alta: o que fazer',
      canonical_url: 'https://exemplo.com.br/pressao?x=1',
      noindex: true,
      og_title: 'Pressão',
      og_description: 'Em três passos',
    };
  }

  describe('is written', () => {
    it('all together, and each changes alone', async () => {
      const given = await relations();
      const path = await draft({ ...given, category_id: await category() }, editor);
      const first = await get(path, editor);
      expect(first.body).toMatchObject({
        ...given,
        media_ids: [],
        blocks: [{ tag: 'p' }],
        version: 1,
      });

      const listed = rowsOf((await get('/v1/posts?limit=100', editor)).body);
      const row = listed.find(({ id }) => id === idOf(path));
      expect(row).toMatchObject(given);
      expect(row).not.toHaveProperty('blocks');

      const others = await relations();
      let version = 1;
      let expected: object = given;
      for (const [name, value] of Object.entries(others)) {
        const answer = await patch(path, { [name]: value }, editor, `"${version}"`);
        version += 1;
        expected = { ...expected, [name]: value };
        expect(answer.body).toMatchObject({ ...expected, version });
      }
      // five fields differ, the others are the same in both
      expect(at((await get(path, editor)).body, 'revision')).toBe(6);
    });

    it('null clears and leaves the rest', async () => {
      const given = await relations();
      const path = await draft(given, editor);
      const empty = { menu_order: 0, noindex: false };
      for (const name of Object.keys(given)) {
        const cleared = name.endsWith('_ids') ? [] : (Reflect.get(empty, name) ?? null);
        expect(at((await patch(path, { [name]: null })).body, name)).toEqual(cleared);
      }
      expect(at((await get(path, editor)).body, 'author_id')).toBe(editor.id);
    });

    it('once each, in the order given, the main one not among the further ones', async () => {
      const [one, two] = [await tag('um'), await tag('dois')];
      const main = await category();
      const path = await draft(
        {
          tag_ids: [two, one, two],
          category_id: main,
          category_ids: [main],
          author_ids: [editor.id],
        },
        editor,
      );
      expect((await get(path, editor)).body).toMatchObject({
        tag_ids: [two, one],
        category_id: main,
        category_ids: [],
        author_ids: [],
      });
    });

    it('in one version, and in a revision only when it is something else', async () => {
      const tags = [await tag('a'), await tag('b')];
      const path = await draft({ tag_ids: tags });
      const same = await patch(path, { tag_ids: tags, noindex: false });
      expect(same.body).toMatchObject({ version: 2, revision: 1 });
      const turned = await patch(path, { tag_ids: tags.toReversed(), og_title: 'x' });
      expect(turned.body).toMatchObject({ version: 3, revision: 2 });
    });

    it.each([
      ['a list that is none', { tag_ids: 'x' }, '/tag_ids'],
      ['a number in a list', { tag_ids: [5] }, '/tag_ids'],
      [
        'too many',
        { category_ids: Array.from({ length: 51 }, () => randomUUID()) },
        '/category_ids',
      ],
      ['what is no id, by its place', { related_ids: [randomUUID(), 'x'] }, '/related_ids/1'],
      ['an address without TLS', { canonical_url: 'http://exemplo.com.br/' }, '/canonical_url'],
      ['a script for an address', { canonical_url: 'javascript:alert(1)' }, '/canonical_url'],
      ['a password in an address', { canonical_url: 'https://a:b@exemplo.com' }, '/canonical_url'],
      ['a long title', { seo_title: 'x'.repeat(256) }, '/seo_title'],
      ['a long description', { og_description: 'x'.repeat(501) }, '/og_description'],
      ['half a place', { menu_order: 1.5 }, '/menu_order'],
      ['a place beyond all', { menu_order: 2_147_483_648 }, '/menu_order'],
      ['a text for a flag', { noindex: 'true' }, '/noindex'],
    ])('but refuses %s', async (_what, body, pointer) => {
      const answer = await create(body, editor);
      expect(answer.status).toBe(422);
      expect(at(answer.body, 'errors', 0, 'pointer')).toBe(pointer);
    });

    it.each(['blocks', 'media_ids', 'sanitizer_version'])(
      'but %s is the server’s own',
      async (name) => {
        expect((await create({ [name]: [] })).body).toMatchObject({
          code: 'request.unknown_field',
        });
      },
    );

    it('says which one is not there, of nobody and of another tenant alike', async () => {
      const stranger = await makePerson(app, foreign, 'medical_admin');
      const theirs = {
        tag_ids: await tag('deles', foreign),
        category_ids: await category(foreign),
        author_ids: stranger.id,
        reviewer_ids: stranger.id,
        related_ids: (await publishPost(app, foreign, stranger)).id,
        featured_media_id: await file(stranger),
        og_image_id: await file(stranger),
        parent_id: (await publishPost(app, foreign, stranger, { post_type: 'page' })).id,
        category_id: await category(foreign),
      };
      const own = await relations();
      const path = await draft({ post_type: 'page' });
      for (const [name, id] of Object.entries(theirs)) {
        const known: unknown = Reflect.get(own, name);
        const isList = Array.isArray(known);
        const body = (wrong: string) => ({ [name]: isList ? [...known, wrong] : wrong });
        const told = await patch(path, body(id));
        expect(told.status).toBe(422);
        expect(at(told.body, 'errors', 0, 'pointer')).toBe(
          isList ? `/${name}/${known.length}` : `/${name}`,
        );
        const nobodys = await patch(path, body(randomUUID()));
        expect([nobodys.status, nobodys.body.code, nobodys.body.errors]).toEqual([
          told.status,
          told.body.code,
          told.body.errors,
        ]);
      }
      expect(at((await get(path)).body, 'version')).toBe(1);
    });

    it('tells every missing one at once', async () => {
      const answer = await create({
        tag_ids: [randomUUID(), await tag('x'), randomUUID()],
        related_ids: [randomUUID()],
      });
      expect(answer.body).toMatchObject({ status: 422, code: 'posts.tag_not_found' });
      const pointers = rowsOf({ data: answer.body.errors }).map((row) => textAt(row, 'pointer'));
      expect(pointers.toSorted()).toEqual(['/related_ids/0', '/tag_ids/0', '/tag_ids/2']);
    });

    it('not to itself, not to what is in the trash, not to what one may not see', async () => {
      const path = await draft();
      const trashed = await draft({}, colleague);
      await app.call('DELETE', trashed, { token: colleague.token, headers: { 'if-match': '*' } });
      const hidden = await draft({}, editor);
      for (const other of [path, trashed, hidden]) {
        const answer = await patch(path, { related_ids: [idOf(other)] }, author);
        expect(answer.body).toMatchObject({ code: 'posts.related_not_found' });
      }
      // an editor relates it, and then the author may keep it
      expect((await patch(path, { related_ids: [idOf(hidden)] })).status).toBe(200);
      const kept = await patch(path, { related_ids: [idOf(hidden)], noindex: true }, author);
      expect(kept.status).toBe(200);
    });

    it('not a file that one may not see', async () => {
      const secret = await file(editor, { access_level: 'restricted' });
      const answer = await create({ featured_media_id: secret });
      expect(answer.body).toMatchObject({ code: 'posts.media_not_found' });
      expect((await create({ featured_media_id: secret }, editor)).status).toBe(201);
    });

    it('by two at once without waiting for each other for ever', async () => {
      const [one, two] = [await draft(), await draft()];
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          n % 2 === 0
            ? patch(one, { related_ids: [idOf(two)] })
            : patch(two, { related_ids: [idOf(one)] }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    });

    it('by two editors of one version: one wins, nothing of his is lost', async () => {
      const [one, two] = [await tag('meu'), await tag('seu')];
      const path = await draft();
      const answers = await Promise.all([
        patch(path, { tag_ids: [one], og_title: 'um' }, editor, '"1"'),
        patch(path, { tag_ids: [two], seo_title: 'dois' }, editor, '"1"'),
      ]);
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
      const won = answers.find(({ status }) => status === 200);
      expect((await get(path)).body).toEqual(won?.body);
    });
  });

  describe('people', () => {
    it('are named by who may change every post', async () => {
      for (const body of [{ author_ids: [colleague.id] }, { reviewer_ids: [doctor.id] }]) {
        expect((await create(body)).body).toMatchObject({ code: 'policy.forbidden' });
        expect((await create(body, editor)).status).toBe(201);
      }
      expect((await create({ author_ids: [author.id] })).status).toBe(201);
    });

    it('write it together, and none of them decides', async () => {
      const path = await draft();
      expect((await get(path, contributor)).status).toBe(404);
      await patch(path, { author_ids: [contributor.id, officer.id] });
      expect((await get(path, contributor)).status).toBe(200);
      const listed = rowsOf((await get('/v1/posts?limit=100', contributor)).body);
      expect(listed.map(({ id }) => id)).toContain(idOf(path));
      expect((await get(`${path}/revisions`, contributor)).status).toBe(200);

      const changed = await patch(path, { title: 'A quatro mãos' }, contributor);
      expect(changed.body).toMatchObject({ title: 'A quatro mãos', author_id: author.id });
      // who is named does not name: neither himself as the author nor others away
      for (const body of [{ author_id: contributor.id }, { author_ids: [contributor.id] }]) {
        expect((await patch(path, body, contributor)).body).toMatchObject({
          code: 'policy.forbidden',
        });
      }
      const kept = { author_ids: [officer.id, contributor.id] };
      expect((await patch(path, kept, contributor)).body).toMatchObject(kept);

      await app.call('POST', `${path}/submit`, { token: contributor.token });
      const decision = await app.call('POST', `${path}/reject`, {
        token: officer.token,
        body: { reason: 'Não.' },
      });
      expect([decision.status, decision.body.code]).not.toEqual([200, undefined]);

      await patch(path, { author_ids: [] });
      expect((await get(path, contributor)).status).toBe(404);
    });

    it('are reviewers with a registry or a medical role, and not its authors', async () => {
      const layman = await makePerson(app, tenant, 'author');
      await app.database.admin('update users set professional_registry = null where id = $1', [
        layman.id,
      ]);
      expect((await create({ reviewer_ids: [layman.id] }, editor)).body).toMatchObject({
        code: 'posts.reviewer_not_found',
      });
      const path = await draft({ reviewer_ids: [colleague.id] }, editor);
      for (const body of [{ author_ids: [colleague.id] }, { author_id: colleague.id }]) {
        expect((await patch(path, body)).body).toMatchObject({
          status: 422,
          code: 'posts.reviewer_is_author',
        });
      }
    });

    it('who left are named no more, and stay where they are', async () => {
      const leaver = await makePerson(app, tenant, 'medical_professional');
      const path = await draft({ reviewer_ids: [leaver.id] }, editor);
      await app.database.admin('update users set deleted_at = now() where id = $1', [leaver.id]);
      expect((await patch(path, { reviewer_ids: [leaver.id] })).status).toBe(200);
      for (const name of ['reviewer_ids', 'author_ids']) {
        expect((await create({ [name]: [leaver.id] }, editor)).status).toBe(422);
      }
    });
  });

  describe('private posts', () => {
    it('leave the public and come back as drafts', async () => {
      const { id, slug } = await publishPost(app, tenant, author);
      const path = `/v1/posts/${id}`;
      const address = `/v1/delivery/${tenant.slug}/posts/${slug}`;
      expect((await app.call('GET', address)).status).toBe(200);
      const closed = await patch(path, { status: 'private' }, author);
      expect(closed.body).toMatchObject({ status: 'private', revision: 1 });
      expect((await app.call('GET', address)).status).toBe(404);
      expect((await get(path, contributor)).status).toBe(404);
      expect((await get(path, officer)).status).toBe(200);
      expect((await patch(path, { status: 'draft' }, author)).body).toMatchObject({
        status: 'draft',
      });
    });

    it('are made by who may publish, and nothing is published so', async () => {
      const path = await draft({}, contributor);
      expect((await patch(path, { status: 'private' }, contributor)).body).toMatchObject({
        code: 'policy.forbidden',
      });
      for (const status of ['published', 'scheduled', 'trash', null]) {
        expect((await patch(path, { status })).body).toMatchObject({ code: 'request.invalid' });
      }
    });
  });

  describe('is delivered', () => {
    it('with names, and only what this reader may read', async () => {
      const given = await relations();
      const path = await draft({ ...given, category_id: await category() }, editor);
      await publishAsItIs(app, tenant, idOf(path));
      const before = await delivered(path);
      expect(before.body).toMatchObject({
        tags: [
          { name: expect.stringMatching(/^pressao /) },
          { name: expect.stringMatching(/^sal /) },
        ],
        authors: [{ name: 'Pessoa editor' }, { name: 'Pessoa author' }],
        reviewers: [{ name: 'Pessoa medical_professional' }],
        related: [],
        featured_media: {
          id: given.featured_media_id,
          alt_text: 'Aparelho de pressão',
          caption: 'Foto',
          width: 1,
          height: 1,
          mime_type: 'image/png',
        },
        menu_order: 7,
        seo: {
          title: 'Pressão alta: o que fazer',
          canonical_url: 'https://exemplo.com.br/pressao?x=1',
          noindex: true,
          og: { title: 'Pressão', description: 'Em três passos', image: { id: given.og_image_id } },
        },
      });
      expect(rowsOf({ data: before.body.categories })).toHaveLength(3);
      expect(at(before.body, 'categories', 0)).toEqual(before.body.category);

      const [first] = given.related_ids;
      await publishAsItIs(app, tenant, first ?? '');
      const after = await delivered(path);
      expect(after.body.related).toMatchObject([{ id: first, post_type: 'post' }]);
      expect(after.headers.etag).not.toBe(before.headers.etag);
    });

    it('with a tag of its own for each change of what it refers to', async () => {
      const given = await relations();
      const path = await draft(given, editor);
      await publishAsItIs(app, tenant, idOf(path));
      const seen = new Set([(await delivered(path)).headers.etag]);
      for (const [sql, id] of [
        [`update tags set name = 'outro ' || id where id = $1`, given.tag_ids[1]],
        [`update categories set name = 'outra ' || id where id = $1`, given.category_ids[0]],
        [`update users set name = 'Dr. Outro', version = version + 1 where id = $1`, doctor.id],
        [`update media set alt_text = 'outro' where id = $1`, given.featured_media_id],
      ] as const) {
        await app.database.admin(sql, [id]);
        const answer = await delivered(path);
        expect(seen).not.toContain(answer.headers.etag);
        seen.add(answer.headers.etag);
        const known = await app.call(
          'GET',
          `/v1/delivery/${tenant.slug}/posts/${textAt(answer.body, 'slug')}`,
          {
            headers: { 'if-none-match': answer.headers.etag ?? '' },
          },
        );
        expect(known.status).toBe(304);
      }
    });

    it('never with a patient’s or a closed file', async () => {
      const closed = await file(editor, { access_level: 'professional' });
      const patients = await file(editor, { contains_phi: 'true' });
      const path = await draft({ featured_media_id: closed, og_image_id: patients }, editor);
      await publishAsItIs(app, tenant, idOf(path));
      expect((await delivered(path)).body).toMatchObject({
        featured_media: null,
        seo: { og: { image: null } },
      });
    });

    it('as it was approved, whatever is written beside it', async () => {
      const given = await relations();
      const path = await draft(given, editor);
      await publishAsItIs(app, tenant, idOf(path));
      const before = await delivered(path);
      const nothing = Object.fromEntries(Object.keys(given).map((name) => [name, null]));
      expect((await patch(path, nothing)).status).toBe(200);
      const after = await delivered(path);
      expect([after.headers.etag, after.text]).toEqual([before.headers.etag, before.text]);
      // and who only reads sees what is published
      expect((await get(path, contributor)).body).toMatchObject(given);
    });
  });

  describe('pages', () => {
    it('stand below each other, and tell the way to them as far as it is public', async () => {
      const root = await draft({ post_type: 'page', title: 'Quem somos' }, editor);
      const middle = await draft(
        { post_type: 'page', title: 'Equipe', parent_id: idOf(root) },
        editor,
      );
      const leaf = await draft(
        { post_type: 'page', title: 'Médicos', parent_id: idOf(middle) },
        editor,
      );
      await publishAsItIs(app, tenant, idOf(leaf));
      expect((await delivered(leaf)).body).toMatchObject({ parent: null, path: 'medicos' });
      await publishAsItIs(app, tenant, idOf(middle));
      expect((await delivered(leaf)).body).toMatchObject({
        parent: { title: 'Equipe', slug: 'equipe' },
        path: 'equipe/medicos',
      });
      await publishAsItIs(app, tenant, idOf(root));
      expect(at((await delivered(leaf)).body, 'path')).toBe('quem-somos/equipe/medicos');
      await unpublishPost(app, tenant, idOf(middle));
      expect((await delivered(leaf)).body).toMatchObject({ parent: null, path: 'medicos' });
    });

    it('make no circle, also when two move at once', async () => {
      const page = { post_type: 'page' };
      const [one, two] = [await draft(page), await draft(page)];
      expect((await patch(one, { parent_id: idOf(one) })).body).toMatchObject({
        code: 'posts.cycle',
        errors: [{ pointer: '/parent_id' }],
      });
      const answers = await Promise.all([
        patch(one, { parent_id: idOf(two) }),
        patch(two, { parent_id: idOf(one) }),
      ]);
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
      expect(answers.find(({ status }) => status === 422)?.body.code).toBe('posts.cycle');
    });

    it('are twenty levels deep at most, also a branch that moves', async () => {
      const chain = async (length: number, top: string | null = null): Promise<string[]> => {
        const made: string[] = [];
        for (let n = 0; n < length; n += 1) {
          const above = made.at(-1) ?? top;
          made.push(
            await draft({
              post_type: 'page',
              ...(above === null ? {} : { parent_id: idOf(above) }),
            }),
          );
        }
        return made;
      };
      const long = await chain(19);
      const branch = await chain(3);
      const last = idOf(long.at(-1) ?? '');
      const answer = await patch(branch[0] ?? '', { parent_id: last });
      expect(answer.body).toMatchObject({ status: 422, code: 'posts.too_deep' });
      expect((await patch(branch[2] ?? '', { parent_id: last })).status).toBe(200);
    });

    it('stand below their own type, and hold what is below them', async () => {
      const page = await draft({ post_type: 'page' });
      const article = await draft();
      for (const body of [{ parent_id: idOf(page) }, { parent_id: idOf(await draft()) }]) {
        expect((await patch(article, body)).body).toMatchObject({ code: 'posts.parent_invalid' });
      }
      const child = await draft({ post_type: 'page', parent_id: idOf(page) });
      const trash = (path: string) =>
        app.call('DELETE', path, { token: editor.token, headers: { 'if-match': '*' } });
      expect((await trash(page)).body).toMatchObject({ status: 409, code: 'posts.has_children' });
      expect((await patch(page, { post_type: 'post' })).body).toMatchObject({
        code: 'posts.has_children',
      });
      // thrown away in the right order, the child comes back without the parent that is gone
      expect([(await trash(child)).status, (await trash(page)).status]).toEqual([204, 204]);
      const back = await app.call('POST', `${child}/restore`, { token: editor.token });
      expect(back.body).toMatchObject({ status: 'draft', parent_id: null });
    });

    it('have a type that is there', async () => {
      expect((await create({ post_type: 'nada' })).body).toMatchObject({
        status: 422,
        code: 'posts.type_not_found',
        errors: [{ pointer: '/post_type' }],
      });
    });
  });

  describe('medical categories', () => {
    it('say what each asks for, and are those that the database takes', async () => {
      const answer = await get('/v1/medical-categories', contributor);
      const rows = rowsOf(answer.body);
      expect(rows.find(({ key }) => key === 'emergency')).toMatchObject({
        label: { pt: 'Emergência' },
        registry_required: true,
        disclaimer_required: true,
      });
      const [check] = await app.database.admin<{ said: string }>(
        `select pg_get_constraintdef(oid) as said from pg_constraint where conname = 'posts_medical_category_check'`,
      );
      const stored = /'\{([a-z_,]+)\}'/.exec(check?.said ?? '')?.[1]?.split(',') ?? [];
      expect(rows.map((row) => textAt(row, 'key')).toSorted()).toEqual(stored.toSorted());
      for (const { key } of rows) {
        const made = await create({ medical_category: key });
        expect(made.body).toMatchObject({ medical_category: key, requires_crm_validation: true });
      }
    });
  });
});
