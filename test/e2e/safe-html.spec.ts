import { randomUUID } from 'node:crypto';
import { Db } from '#platform/db/db.js';
import { SANITIZER_VERSION } from '#platform/html/sanitize-html.js';
import { TextCleaner } from '../../src/modules/posts/text-cleaner.js';
import { BAD_ARTICLE } from '../support/articles.js';
import { publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { scopeOf } from '../support/signed.js';
import { type Method, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const SIGNS = 'PA < 140 & dor > 3: "sim"';
const SCRIPT = '<script>alert(1)</script>';
const BAD = `<p onclick="x()">Um<br>dois</p>${SCRIPT}`;
const CLEAN = '<p>Um<br />dois</p>';

describe('HTML that is stored', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let administrator: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    administrator = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  const as = (person: Person, method: Method, path: string, body?: object) =>
    app.call(method, path, {
      token: person.token,
      headers: { 'if-match': '*' },
      ...(body === undefined ? {} : { body }),
    });
  const create = async (fields: object) => {
    const body = { title: 'Título', content: 'Texto.', ...fields };
    const answer = await as(author, 'POST', '/v1/posts', body);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer;
  };
  interface Row {
    readonly content: string;
    readonly excerpt: string | null;
    readonly version: number;
    readonly revision: number;
    readonly sanitizer_version: number;
    readonly media_ids: readonly string[];
    readonly blocks: readonly {
      readonly id: string;
      readonly start: number;
      readonly end: number;
    }[];
  }
  const rowOf = async (id: unknown, table: 'posts' | 'publications' = 'posts'): Promise<Row> => {
    const key = table === 'posts' ? 'id' : 'post_id';
    const [row] = await app.database.admin<Row>(
      `select content, excerpt, version, revision, sanitizer_version, media_ids, blocks from ${table} where ${key} = $1`,
      [id],
    );
    if (row === undefined) throw new Error('no such row');
    return row;
  };
  const blockTexts = ({ content, blocks }: Row) =>
    blocks.map(({ start, end }) => content.slice(start, end));

  describe('in an article', () => {
    it('is without what could run, and the rest as it was', async () => {
      const { body } = await create({ content: BAD });
      expect(body.content).toBe(CLEAN);
      const changed = await as(author, 'PATCH', `/v1/posts/${String(body.id)}`, {
        content: `${BAD}<p>três</p>`,
      });
      expect(changed.body.content).toBe(`${CLEAN}<p>três</p>`);
      expect((await rowOf(body.id)).sanitizer_version).toBe(SANITIZER_VERSION);
    });

    it.each([SIGNS, '<p>Uma<br>duas&nbsp;três', '<!-- wp:paragraph -->\n<P>a</P>\n', ''])(
      'is kept byte for byte: %j',
      async (content) => {
        const { body } = await create({ content });
        expect(body.content).toBe(content);
        const read = await as(author, 'GET', `/v1/posts/${String(body.id)}`);
        expect(read.body.content).toBe(content);
      },
    );

    it('must not be too long once it is written as HTML', async () => {
      const content = `<b onclick=x>${'&'.repeat(200_000)}</b>`;
      const answer = await as(author, 'POST', '/v1/posts', { title: 'T', content });
      expect([answer.status, at(answer.body, 'errors', 0, 'pointer')]).toEqual([422, '/content']);
    });

    it('has blocks whose ids stay through edits', async () => {
      const { body } = await create({ content: '<h2>Um</h2><p>dois</p><p>três</p>' });
      const before = await rowOf(body.id);
      expect(blockTexts(before)).toEqual(['<h2>Um</h2>', '<p>dois</p>', '<p>três</p>']);
      const content = '<p>três</p><h2>Um</h2><p>novo</p><p>dois</p>';
      await as(author, 'PATCH', `/v1/posts/${String(body.id)}`, { content });
      const after = await rowOf(body.id);
      expect(blockTexts(after)).toEqual([
        '<p>três</p>',
        '<h2>Um</h2>',
        '<p>novo</p>',
        '<p>dois</p>',
      ]);
      const [one, two, three] = before.blocks.map(({ id }) => id);
      const ids = after.blocks.map(({ id }) => id);
      expect([ids[0], ids[1], ids[3]]).toEqual([three, one, two]);
      expect([one, two, three]).not.toContain(ids[2]);
      await as(author, 'PATCH', `/v1/posts/${String(body.id)}`, { title: 'Outro' });
      expect((await rowOf(body.id)).blocks).toEqual(after.blocks);
    });

    it('says in which block a finding stands, of the revision that was judged', async () => {
      const { body } = await create(BAD_ARTICLE);
      const path = `/v1/posts/${String(body.id)}`;
      const { blocks } = await rowOf(body.id);
      await as(author, 'POST', `${path}/submit`);
      const findings = await eventually('the findings', 30, async () => {
        const answer = await as(author, 'GET', `${path}/workflow`);
        const list = answer.body.findings;
        return Array.isArray(list) && list.length > 0 ? list : null;
      });
      const shown = findings.map((finding: unknown) => [
        at(finding, 'field'),
        at(finding, 'block_id'),
        at(finding, 'start'),
      ]);
      expect(shown.length).toBeGreaterThan(2);
      for (const [field, blockId, start] of shown) {
        const block = blocks.find(
          (each) => each.start <= Number(start) && Number(start) < each.end,
        );
        expect(blockId).toBe(field === 'content' ? (block?.id ?? null) : null);
      }
      expect(new Set(shown.map(([, id]) => id)).size).toBeGreaterThan(1);
      await as(author, 'PATCH', path, { content: '<p>Outro texto.</p>' });
      const later = await as(author, 'GET', `${path}/workflow`);
      expect(at(later.body, 'findings', 0, 'block_id')).toBe(at(findings, 0, 'block_id'));
    });
  });

  describe('in a field that is text', () => {
    const mediaId = async (fields: Record<string, string> = {}) => {
      const file = { filename: 'a.png', type: 'image/png', bytes: PNG };
      const answer = await upload(app, administrator.token, formOf([file], fields));
      return { answer, id: String(answer.body.id) };
    };
    const wrongs = (answer: { body: unknown }) => {
      const errors = at(answer.body, 'errors');
      return Array.isArray(errors)
        ? errors.map((error: unknown) => [at(error, 'pointer'), at(error, 'code')])
        : [];
    };

    it('of a post is kept, or refused with its place', async () => {
      const { body } = await create({ excerpt: SIGNS, medical_disclaimer: `<b>${SIGNS}</b>` });
      expect(body).toMatchObject({ excerpt: SIGNS, medical_disclaimer: `<b>${SIGNS}</b>` });
      for (const [method, path, rest] of [
        ['POST', '/v1/posts', { title: 'T', content: 'x' }],
        ['PATCH', `/v1/posts/${String(body.id)}`, {}],
      ] as const) {
        const texts = { ...rest, excerpt: BAD, medical_disclaimer: '<a href="//e.example">x</a>' };
        const answer = await as(author, method, path, texts);
        expect(answer.status).toBe(422);
        expect(wrongs(answer)).toEqual([
          ['/excerpt', 'request.unsafe_html'],
          ['/medical_disclaimer', 'request.unsafe_html'],
        ]);
        expect(at(answer.body, 'errors', 0, 'message')).toMatch(
          /^não pode conter <script>: .* \/ must not contain <script>: /,
        );
      }
    });

    it('of a category is kept, or refused', async () => {
      const name = `C ${randomUUID()}`;
      const made = await as(administrator, 'POST', '/v1/categories', { name, description: SIGNS });
      expect(made.body.description).toBe(SIGNS);
      const path = `/v1/categories/${String(made.body.id)}`;
      const changed = await as(administrator, 'PATCH', path, { description: SCRIPT });
      expect([changed.status, wrongs(changed)]).toEqual([
        422,
        [['/description', 'request.unsafe_html']],
      ]);
    });

    it('of a file is kept, or refused', async () => {
      const { id, answer } = await mediaId({ caption: SIGNS, title: SIGNS });
      expect(answer.body).toMatchObject({ caption: SIGNS, title: SIGNS });
      for (const field of ['caption', 'description', 'alt_text', 'title']) {
        const changed = await as(administrator, 'PATCH', `/v1/media/${id}`, { [field]: SCRIPT });
        expect([changed.status, wrongs(changed)]).toEqual([
          422,
          [[`/${field}`, 'request.unsafe_html']],
        ]);
        expect((await mediaId({ [field]: SCRIPT })).answer.status).toBe(422);
      }
    });

    it('of a custom field is kept, or refused, in JSON too', async () => {
      const { body } = await create({
        custom_fields: [{ meta_key: 'sinais', meta_value: SIGNS, meta_type: 'text' }],
      });
      const path = `/v1/posts/${String(body.id)}/custom-fields`;
      expect(at(body, 'custom_fields', 0, 'meta_value')).toBe(SIGNS);
      for (const [type, value] of [
        ['text', SCRIPT],
        ['textarea', '<img src=x onerror=x>'],
        ['select', '<p style="x">'],
        ['json', JSON.stringify({ a: [SCRIPT] })],
        ['json', '{"a":"\\u003cscript>"}'],
        ['json', '{"<script>":1}'],
      ]) {
        const answer = await as(author, 'PUT', `${path}/campo`, {
          meta_value: value,
          meta_type: type,
        });
        expect([answer.status, wrongs(answer)]).toEqual([
          422,
          [['/meta_value', 'request.unsafe_html']],
        ]);
      }
      const json = { meta_value: '{"a":"1 < 2 & 3"}', meta_type: 'json' };
      expect((await as(author, 'PUT', `${path}/campo`, json)).status).toBe(201);
    });

    it('has no control characters where it is one line', async () => {
      for (const title of ['a\u0007b', 'a\nb', 'a\u001b[31mb', 'a\u0085b']) {
        const answer = await as(author, 'POST', '/v1/posts', { title, content: 'x' });
        expect([answer.status, wrongs(answer)]).toEqual([422, [['/title', 'control_character']]]);
      }
      const title = '<b>"R&D"</b> <script>';
      expect((await create({ title })).body.title).toBe(title);
    });
  });

  describe('that shows files', () => {
    const newFile = async (owner: Person) => {
      const file = { filename: 'a.png', type: 'image/png', bytes: PNG };
      return textAt((await upload(app, owner.token, formOf([file]))).body, 'id');
    };

    it('holds those of its tenant, once each, and lets them go', async () => {
      const [one, two] = [await newFile(author), await newFile(author)];
      const strangers = await makePerson(app, await makeTenant(app), 'administrator');
      const foreign = await newFile(strangers);
      const image = (id: string) => `<p><img src="/v1/media/${id}/content" alt="x"></p>`;
      const { body } = await create({
        content: [two, one, two, foreign, randomUUID()].map(image).join(''),
      });
      const path = `/v1/posts/${String(body.id)}`;
      expect((await rowOf(body.id)).media_ids).toEqual([two, one]);
      const refused = await as(author, 'DELETE', `/v1/media/${one}`);
      expect([refused.status, refused.body.code]).toEqual([409, 'media.in_use']);
      expect(refused.body.posts).toEqual([{ id: body.id, published: false }]);
      expect((await as(strangers, 'DELETE', `/v1/media/${foreign}`)).status).toBe(204);

      await as(author, 'PATCH', path, { title: 'Sem mudar o texto' });
      expect((await rowOf(body.id)).media_ids).toEqual([two, one]);
      await as(author, 'PATCH', path, { content: image(two.toUpperCase()) });
      expect((await rowOf(body.id)).media_ids).toEqual([two]);
      expect((await as(author, 'DELETE', `/v1/media/${one}`)).status).toBe(204);
    });

    it('holds what is public although its draft shows it no more', async () => {
      const file = await newFile(author);
      const { id } = await publishPost(app, tenant, author, { content: '<p>x</p>' });
      await app.database.admin('update publications set media_ids = $2 where post_id = $1', [
        id,
        [file],
      ]);
      const refused = await as(author, 'DELETE', `/v1/media/${file}`);
      expect([refused.status, refused.body.code]).toEqual([409, 'media.in_use']);
      expect(refused.body.posts).toEqual([{ id, published: true }]);
    });
  });

  describe('from before the rules', () => {
    const clean = () => app.nest.get(TextCleaner).cleanAll();
    /** As if older rules had let it through. */
    const planted = (fields: object = {}) =>
      publishPost(app, tenant, author, { content: BAD, excerpt: SCRIPT, ...fields });
    const delivered = (slug: string) =>
      app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`);
    const trailOf = async (id: string) => {
      const rows = await app.database.admin<{ type: string; changed: readonly string[] }>(
        `select resource_type as type, metadata -> 'changed' as changed from audit_trail
          where resource_id = $1 and metadata ->> 'actor' = 'html-cleaner' order by created_at, id`,
        [id],
      );
      return rows;
    };

    it('is delivered clean at once', async () => {
      const { slug } = await planted({
        custom_fields: [
          { key: 'nota', value: BAD, type: 'text' },
          { key: 'dados', value: JSON.stringify({ a: [SCRIPT, 1] }), type: 'json' },
        ],
        title: 'A <b>',
      });
      const { body, headers } = await delivered(slug);
      expect(body).toMatchObject({
        title: 'A <b>',
        content: CLEAN,
        excerpt: '',
        custom_fields: { nota: CLEAN, dados: { a: ['', 1] } },
      });
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    it('becomes a new draft, and the public copy stays the approved one without it', async () => {
      const { id, slug } = await planted({
        custom_fields: [
          { key: 'nota', value: BAD, type: 'text' },
          { key: 'dados', value: '{"a": "\\u003cscript>x\\u003c/script>y"}', type: 'json' },
        ],
      });
      const before = await rowOf(id, 'publications');
      const known = await delivered(slug);
      await clean();

      const draft = await rowOf(id);
      expect(draft).toMatchObject({ content: CLEAN, excerpt: '', sanitizer_version: 1 });
      expect(draft.revision).toBeGreaterThan(before.revision);
      expect(blockTexts(draft)).toEqual([CLEAN]);
      const open = await as(author, 'GET', `/v1/posts/${id}/workflow`);
      expect(open.body).toMatchObject({ state: 'created', revision: draft.revision });

      const shown = await rowOf(id, 'publications');
      expect(shown).toMatchObject({
        content: CLEAN,
        excerpt: '',
        revision: before.revision,
        version: before.version + 1,
        sanitizer_version: SANITIZER_VERSION,
      });
      expect(blockTexts(shown)).toEqual([CLEAN]);
      const after = await delivered(slug);
      expect(after.body).toMatchObject({ custom_fields: { nota: CLEAN, dados: { a: 'y' } } });
      expect(after.headers.etag).not.toBe(known.headers.etag);
      const revisions = await as(author, 'GET', `/v1/posts/${id}/revisions/${before.revision}`);
      expect(at(revisions.body, 'snapshot', 'content')).toBe(BAD);
      expect((await trailOf(id)).find(({ type }) => type === 'publication')?.changed).toEqual(
        expect.arrayContaining(['content', 'excerpt', 'sanitizer_version']),
      );
    });

    it('is marked, and nothing else, where it was well', async () => {
      const { id } = await planted({ content: '<p>Bom<br>texto</p>', excerpt: SIGNS });
      const [draft, shown] = [await rowOf(id), await rowOf(id, 'publications')];
      await clean();
      expect(await rowOf(id)).toEqual({ ...draft, sanitizer_version: SANITIZER_VERSION });
      expect(await rowOf(id, 'publications')).toEqual({
        ...shown,
        sanitizer_version: SANITIZER_VERSION,
      });
      const trail = await trailOf(id);
      expect(trail.map(({ type, changed }) => [type, changed])).toEqual([
        ['post', ['sanitizer_version']],
        ['publication', ['sanitizer_version']],
      ]);
    });

    it('is gone over in every tenant, many at a time, and only once', async () => {
      const other = await makeTenant(app);
      const writer = await makePerson(app, other, 'author');
      const { id } = await publishPost(app, other, writer, { content: BAD });
      await app.database.admin(
        `insert into posts (tenant_id, author_id, title, slug, content, content_hash, wp_id)
         select $1, $2, 't', 'velho-' || n, $3, '', 0 from generate_series(1, 120) n`,
        [other.id, writer.id, BAD],
      );
      await clean();
      const counts = await app.database.admin(
        `select count(*)::integer as all, count(*) filter (where content = $2)::integer as clean
           from posts where tenant_id = $1`,
        [other.id, CLEAN],
      );
      expect(counts).toEqual([{ all: 121, clean: 121 }]);
      const row = await rowOf(id);
      await clean();
      expect(await rowOf(id)).toEqual(row);
    });

    it('keeps its mark while somebody writes, so that its other texts are still looked at', async () => {
      const { id } = await planted();
      await as(author, 'PATCH', `/v1/posts/${id}`, { content: '<p>novo</p>' });
      expect((await rowOf(id)).sanitizer_version).toBe(0);
      await clean();
      expect(await rowOf(id)).toMatchObject({ content: '<p>novo</p>', excerpt: '' });
    });

    it('comes back clean when an old revision is restored, or shown as of then', async () => {
      const { id, slug } = await planted();
      await as(author, 'PATCH', `/v1/posts/${id}`, { content: '<p>novo</p>' });
      const back = await as(author, 'POST', `/v1/posts/${id}/revisions/1/restore`);
      expect([back.status, back.body.content, back.body.excerpt]).toEqual([200, CLEAN, '']);
      const then = new Date().toISOString();
      await clean();
      const { key } = await makeKey(app, administrator, ['delivery:public']);
      const shown = await app.call(
        'GET',
        `/v1/delivery/${tenant.slug}/posts/${slug}?as_of=${encodeURIComponent(then)}`,
        { token: key },
      );
      expect(shown.body).toMatchObject({ content: CLEAN, excerpt: '' });
    });

    it('is changed for the public under no other name', async () => {
      const { id } = await planted();
      const { revision } = await rowOf(id, 'publications');
      const text = JSON.stringify({ content: 'outro' });
      for (const scope of [scopeOf(tenant.id), scopeOf(tenant.id, author.id, 'administrator')]) {
        const change = app.nest
          .get(Db)
          .runAs(scope, (tx) =>
            tx.query('select app.clean_publication($1, $2, 9, $3)', [id, revision, text]),
          );
        await expect(change).rejects.toMatchObject({ code: '42501' });
      }
      expect((await rowOf(id, 'publications')).content).toBe(BAD);
    });
  });

  it('is in no list once it was gone over', async () => {
    await app.nest.get(TextCleaner).cleanAll();
    const list = await app.call('GET', `/v1/delivery/${tenant.slug}/posts?limit=100`);
    for (const row of rowsOf(list.body)) expect(String(row.excerpt)).not.toMatch(/<script/);
  });
});
