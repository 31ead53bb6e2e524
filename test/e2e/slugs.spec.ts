import { randomUUID } from 'node:crypto';
import { publishPost, republishPost, unpublishPost } from '../support/content.js';
import { rowsOf, textAt } from '../support/json.js';
import { makeKey } from '../support/keys.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';

describe('slugs', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let editor: Person;

  beforeAll(async () => {
    // a connection for each who writes at a time: who waits too long for one is sent away
    app = await TestApp.start({ databasePoolSize: 20 });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    editor = await makePerson(app, tenant, 'editor');
    await app.database.admin(
      `insert into post_types (tenant_id, key, label, label_plural)
       select $1, key, key, key from unnest(array['event', 'alert', 'guide']) key`,
      [tenant.id],
    );
  });
  afterAll(() => app.stop());

  const mark = (what = 's') => `${what}-${randomUUID().slice(0, 8)}`;
  const create = (fields: object, by = author) =>
    app.call('POST', '/v1/posts', {
      token: by.token,
      body: { title: 'Título', content: 'Texto.', ...fields },
    });
  const edit = (method: Method, path: string, body?: object, by = author) =>
    app.call(method, path, {
      token: by.token,
      headers: { 'if-match': '*' },
      ...(body === undefined ? {} : { body }),
    });
  const read = (slug: string, headers: Record<string, string> = {}, of = tenant): Promise<Answer> =>
    app.call('GET', `/v1/delivery/${of.slug}/posts/${slug}`, { headers });
  /** As a client does who is told to come again: a busy machine makes fifty wait too long for a connection. */
  async function insist(fields: object): Promise<Answer> {
    const answer = await create(fields);
    if (answer.status !== 503) return answer;
    await new Promise((done) => setTimeout(done, 200));
    return insist(fields);
  }
  const address = (slug: string, of = tenant) => `/v1/delivery/${of.slug}/posts/${slug}`;
  const statusOf = async (slug: string) => (await read(slug)).status;

  /** Where a slug leads: the article's own id, or the address it is sent to, or nothing. */
  async function leadsTo(slug: string): Promise<unknown> {
    const answer = await read(slug);
    return answer.status === 301 ? answer.headers.location : answer.body.id;
  }

  describe('in a tenant', () => {
    it('are made of titles in any script', async () => {
      for (const [title, slug] of [
        ['Coração, cérebro e œsophage', /^coracao-cerebro-e-oesophage$/],
        ['Здоровье сердца', /^zdorove-serdtsa$/],
        ['心脏健康', /^xinzangjiankang$/],
        ['🫀', /^post-[0-9a-f]{8}$/],
        [`${'palavra '.repeat(31)}fim`, /^(palavra-){24}palavra$/],
      ] as const) {
        const answer = await create({ title });
        expect([answer.status, answer.body.slug]).toEqual([201, expect.stringMatching(slug)]);
      }
    });

    it('are unique within a type', async () => {
      const slug = mark();
      expect((await create({ slug })).status).toBe(201);
      const page = await create({ slug, post_type: 'page' });
      expect([page.status, page.body.slug]).toEqual([201, slug]);
      for (const post_type of ['post', 'page']) {
        const taken = await create({ slug, post_type });
        expect([taken.status, taken.body.code]).toEqual([409, 'posts.slug_taken']);
      }
      const path = `/v1/posts/${textAt(page.body, 'id')}`;
      const moved = await edit('PATCH', path, { post_type: 'post' });
      expect([moved.status, moved.body.code]).toEqual([409, 'posts.slug_taken']);
      expect((await edit('PATCH', path, { post_type: 'post', slug: mark() })).status).toBe(200);

      const title = `Igual ${mark()}`;
      const made = [await create({ title }), await create({ title, post_type: 'page' })];
      expect(new Set(made.map(({ body }) => body.slug)).size).toBe(1);
    });

    it('come back from the trash where no post of the type has them', async () => {
      const slug = mark();
      const post = textAt((await create({ slug })).body, 'id');
      await create({ slug, post_type: 'page' });
      expect((await edit('DELETE', `/v1/posts/${post}`)).status).toBe(204);
      expect((await edit('POST', `/v1/posts/${post}/restore`)).body.slug).toBe(slug);
      expect((await edit('DELETE', `/v1/posts/${post}`)).status).toBe(204);
      expect((await create({ slug })).status).toBe(201);
      expect((await edit('POST', `/v1/posts/${post}/restore`)).body.slug).toBe(`${slug}-2`);
    });

    it('differ for fifty who write one title at a time', async () => {
      const title = `Corrida ${mark()}`;
      const answers = await Promise.all(Array.from({ length: 50 }, () => insist({ title })));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      expect(new Set(answers.map(({ body }) => body.slug)).size).toBe(50);
    });

    it('are given to one of fifty who ask for the same', async () => {
      const slug = mark();
      const answers = await Promise.all(Array.from({ length: 50 }, () => insist({ slug })));
      const codes = answers.map(({ status, body }) => (status === 201 ? 'made' : body.code));
      expect(codes.filter((code) => code === 'made')).toHaveLength(1);
      expect(codes.filter((code) => code === 'posts.slug_taken')).toHaveLength(49);
    });

    it('are given to one of two drafts that are renamed to it, and of two publications', async () => {
      const slug = mark();
      const drafts = await Promise.all([create({ title: mark() }), create({ title: mark() })]);
      const answers = await Promise.all(
        drafts.map(({ body }) => edit('PATCH', `/v1/posts/${textAt(body, 'id')}`, { slug })),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));

      const [one, two] = [
        await publishPost(app, tenant, author),
        await publishPost(app, tenant, author),
      ];
      // the working copy leaves its address to another, but the public copy still has it
      await edit('PATCH', `/v1/posts/${one.id}`, { slug: mark() });
      await expect(republishPost(app, tenant, two.id, { slug: one.slug })).rejects.toMatchObject({
        constraint: 'publications_slug_key',
      });
      expect(await leadsTo(one.slug)).toBe(one.id);
      expect(await leadsTo(two.slug)).toBe(two.id);
    });
  });

  describe('delivered', () => {
    it('name a post before a page before others, and each by its type', async () => {
      const slug = mark();
      const ids: Record<string, string> = {};
      for (const [type, expected] of [
        ['event', 'event'],
        ['alert', 'event'],
        ['page', 'page'],
        ['post', 'post'],
      ] as const) {
        ids[type] = (await publishPost(app, tenant, author, { slug, post_type: type })).id;
        expect(await leadsTo(slug)).toBe(ids[expected]);
      }
      const tags = new Set<unknown>();
      for (const [type, id] of Object.entries(ids)) {
        const answer = await read(`${slug}?post_type=${type}`);
        expect([answer.status, answer.body.id, answer.body.post_type]).toEqual([200, id, type]);
        const etag = textAt(answer.headers, 'etag');
        tags.add(etag);
        const again = await read(`${slug}?post_type=${type}`, { 'if-none-match': etag });
        expect(again.status).toBe(304);
        const other = type === 'post' ? 'page' : 'post';
        expect((await read(`${slug}?post_type=${other}`, { 'if-none-match': etag })).body.id).toBe(
          ids[other],
        );
      }
      expect(tags.size).toBe(4);
      expect(await statusOf(`${slug}?post_type=none`)).toBe(404);
      for (const query of ['post_type=', 'post_type=A', 'post_type=a&post_type=b', 'type=post']) {
        expect((await read(`${slug}?${query}`)).status).toBe(400);
      }
    });

    it('lead from the old to the present one, for GET and HEAD, with a tag or without', async () => {
      const { id, slug } = await publishPost(app, tenant, author);
      const now = mark('novo');
      await republishPost(app, tenant, id, { slug: now });
      const answer = await read(slug);
      expect(answer.status).toBe(301);
      expect(answer.headers).toMatchObject({
        location: address(now),
        'cache-control': 'public, max-age=0, must-revalidate',
        'access-control-allow-origin': '*',
        vary: 'Authorization',
      });
      expect(answer.headers).not.toHaveProperty('etag');
      expect(answer.body).toEqual({ moved_to: address(now) });
      expect((await app.call('GET', answer.headers.location ?? '')).body.id).toBe(id);
      const head = await app.call('HEAD', address(slug));
      expect([head.status, head.headers.location, head.text]).toEqual([301, address(now), '']);
      expect((await read(slug, { 'if-none-match': '"x"' })).status).toBe(301);
      expect((await read(`${slug}?post_type=post`)).headers.location).toBe(
        `${address(now)}?post_type=post`,
      );
      expect(await statusOf(`${slug}?post_type=page`)).toBe(404);
      expect(await statusOf(`${slug}?limit=1`)).toBe(400);
    });

    it('lead by type where the slug alone would name another article', async () => {
      const [old, now] = [mark('velho'), mark('novo')];
      const page = await publishPost(app, tenant, author, { slug: old, post_type: 'page' });
      await publishPost(app, tenant, author, { slug: now });
      await republishPost(app, tenant, page.id, { slug: now });
      const answer = await read(old);
      expect(answer.headers.location).toBe(`${address(now)}?post_type=page`);
      expect((await app.call('GET', answer.headers.location ?? '')).body.id).toBe(page.id);

      // the type is a part of the address too
      await republishPost(app, tenant, page.id, { post_type: 'guide' });
      expect((await read(`${now}?post_type=page`)).headers.location).toBe(
        `${address(now)}?post_type=guide`,
      );
      expect((await read(old)).headers.location).toBe(`${address(now)}?post_type=guide`);
    });

    it('never go round in a circle', async () => {
      const [a, b] = [mark('a'), mark('b')];
      const { id } = await publishPost(app, tenant, author, { slug: a });
      await republishPost(app, tenant, id, { slug: b });
      await republishPost(app, tenant, id, { slug: a });
      expect([await leadsTo(a), await leadsTo(b)]).toEqual([id, address(a)]);

      const other = await publishPost(app, tenant, author, { slug: b });
      expect([await leadsTo(a), await leadsTo(b)]).toEqual([id, other.id]);
      await republishPost(app, tenant, id, { slug: mark('c') });
      await republishPost(app, tenant, other.id, { slug: a });
      await republishPost(app, tenant, id, { slug: b });
      expect([await leadsTo(a), await leadsTo(b)]).toEqual([other.id, id]);
    });

    it('are one step away after a thousand names', async () => {
      const { id, slug } = await publishPost(app, tenant, author);
      await app.database.admin(
        `do $$ begin
           for n in 1..1000 loop
             update publications set slug = '${slug}-v' || n where post_id = '${id}';
           end loop;
         end $$`,
      );
      for (const n of [1, 500, 999]) {
        expect(await leadsTo(`${slug}-v${n}`)).toBe(address(`${slug}-v1000`));
      }
      expect(await leadsTo(slug)).toBe(address(`${slug}-v1000`));
      const kept = await app.database.admin(
        `select count(*)::integer as n from slug_history where post_id = $1 and until is not null`,
        [id],
      );
      expect(kept).toEqual([{ n: 1000 }]);
    });

    it('belong to whom is public under them now, then to who had them last', async () => {
      const slug = mark('velho');
      const first = await publishPost(app, tenant, author, { slug });
      await republishPost(app, tenant, first.id, { slug: mark('primeiro') });
      const second = await publishPost(app, tenant, author, { slug });
      expect(await leadsTo(slug)).toBe(second.id);
      const seconds = mark('segundo');
      await republishPost(app, tenant, second.id, { slug: seconds });
      expect(await leadsTo(slug)).toBe(address(seconds));
      await unpublishPost(app, tenant, second.id);
      expect(await leadsTo(slug)).toMatch(/\/primeiro-/);
      await unpublishPost(app, tenant, first.id);
      expect(await statusOf(slug)).toBe(404);
    });

    it('lead nowhere while the article is withdrawn, and on when it is public again', async () => {
      const { id, slug } = await publishPost(app, tenant, author);
      await unpublishPost(app, tenant, id);
      expect(await statusOf(slug)).toBe(404);
      const now = mark('de-volta');
      await republishPost(app, tenant, id, { slug: now });
      expect(await leadsTo(slug)).toBe(address(now));
      const path = `/v1/posts/${id}`;
      expect((await edit('DELETE', path)).status).toBe(204);
      expect([await statusOf(slug), await statusOf(now)]).toEqual([404, 404]);
      expect((await edit('POST', `${path}/restore`)).body.slug).toBe(now);
      expect(await statusOf(slug)).toBe(404);
    });

    it('tell nobody of an article that is not his to read, or not yet public', async () => {
      const hidden = await publishPost(app, tenant, author, {
        compliance_level: 'professional',
        medical_disclaimer: 'Para profissionais.',
      });
      const name = mark('restrito');
      await republishPost(app, tenant, hidden.id, { slug: name });
      const same = { 'x-request-id': 'same' };
      const nothing = (answer: Answer, slug: string) => [
        answer.status,
        answer.text.replaceAll(slug, 'SLUG'),
        { ...answer.headers, date: '', ratelimit: '', 'content-length': '' },
      ];
      const nobodys = mark('ninguem');
      const unknown = nothing(await read(nobodys, same), nobodys);
      expect(nothing(await read(hidden.slug, same), hidden.slug)).toEqual(unknown);

      const administrator = await makePerson(app, tenant, 'administrator');
      const { key } = await makeKey(app, administrator, ['delivery:professional']);
      const keyed = await read(hidden.slug, { authorization: `Bearer ${key}` });
      expect(keyed.status).toBe(301);
      expect(keyed.headers).toMatchObject({
        location: address(name),
        'cache-control': 'private, max-age=0, must-revalidate',
      });

      // it was for everybody once, and is not any more
      const open = await publishPost(app, tenant, author, { medical_disclaimer: 'Aviso.' });
      await republishPost(app, tenant, open.id, {
        slug: mark('fechado'),
        compliance_level: 'restricted',
      });
      expect(await statusOf(open.slug)).toBe(404);

      const later = await publishPost(app, tenant, author, {
        published_at: new Date(Date.now() + 3_600_000),
      });
      await app.database.admin(`update publications set slug = slug || '-x' where post_id = $1`, [
        later.id,
      ]);
      expect([await statusOf(later.slug), await statusOf(`${later.slug}-x`)]).toEqual([404, 404]);
    });

    it('lead nowhere in another tenant', async () => {
      const other = await makeTenant(app);
      const { id, slug } = await publishPost(app, tenant, author);
      await republishPost(app, tenant, id, { slug: mark() });
      expect(await statusOf(slug)).toBe(301);
      expect((await read(slug, {}, other)).status).toBe(404);
    });
  });

  describe('of a post', () => {
    const slugsOf = (id: string, by = author, query = '') =>
      app.call('GET', `/v1/posts/${id}/slugs${query}`, { token: by.token });

    it('are listed from the present one on; a draft that is renamed leaves none', async () => {
      const draft = textAt((await create({ slug: mark('rascunho') })).body, 'id');
      await edit('PATCH', `/v1/posts/${draft}`, { slug: mark('rascunho') });
      expect((await slugsOf(draft)).body).toEqual({ data: [], next_cursor: null });

      const { id, slug } = await publishPost(app, tenant, author);
      const names = [mark('um'), mark('dois')];
      for (const name of names) await republishPost(app, tenant, id, { slug: name });
      await edit('PATCH', `/v1/posts/${id}`, { slug: mark('ainda-nao') });
      const { body } = await slugsOf(id);
      expect(rowsOf(body).map((row) => row.slug)).toEqual([names[1], names[0], slug]);
      expect(rowsOf(body).map((row) => row.until === null)).toEqual([true, false, false]);
      expect(rowsOf(body)[1]).toEqual({
        slug: names[0],
        post_type: 'post',
        since: rowsOf(body)[2]?.until,
        until: rowsOf(body)[0]?.since,
      });
      const page = await slugsOf(id, author, '?limit=2');
      expect(rowsOf(page.body)).toHaveLength(2);
      const rest = await slugsOf(id, author, `?cursor=${textAt(page.body, 'next_cursor')}`);
      expect(rowsOf(rest.body).map((row) => row.slug)).toEqual([slug]);
      expect((await slugsOf(id, author, '?cursor=x')).status).toBe(400);
    });

    it('are freed by who may change the post, the present one never', async () => {
      const { id, slug } = await publishPost(app, tenant, author);
      const now = mark('novo');
      await republishPost(app, tenant, id, { slug: now });
      const path = (name: string) => `/v1/posts/${id}/slugs/${name}`;
      const colleague = await makePerson(app, tenant, 'author');
      expect((await edit('DELETE', path(slug), undefined, colleague)).status).toBe(403);
      expect((await slugsOf(id, colleague)).status).toBe(403);
      expect(await leadsTo(slug)).toBe(address(now));

      const present = await edit('DELETE', path(now));
      expect([present.status, present.body.code]).toEqual([409, 'posts.slug_in_use']);
      for (const name of [mark(), 'Não', '%20', `${slug}-`]) {
        const none = await edit('DELETE', path(encodeURIComponent(name)));
        expect([none.status, none.body.code]).toEqual([404, 'posts.slug_not_found']);
      }
      expect((await edit('DELETE', path(slug), undefined, editor)).status).toBe(204);
      expect(await statusOf(slug)).toBe(404);
      expect((await edit('DELETE', path(slug))).status).toBe(404);
      expect(rowsOf((await slugsOf(id)).body).map((row) => row.slug)).toEqual([now]);
      const trail = await app.database.admin(
        `select operation, user_id from audit_trail where resource_type = 'slug_history' and resource_id = $1`,
        [id],
      );
      expect(trail).toEqual([{ operation: 'delete', user_id: editor.id }]);
    });

    it("answer for another tenant's post as for none", async () => {
      const theirs = await makeTenant(app);
      const stranger = await makePerson(app, theirs, 'author');
      const foreign = await publishPost(app, theirs, stranger);
      await republishPost(app, theirs, foreign.id, { slug: mark() });
      const ask = async (method: Method, id: string, rest: string) => {
        const answer = await app.call(method, `/v1/posts/${id}/slugs${rest}`, {
          token: editor.token,
          headers: { 'x-request-id': 'same' },
        });
        return [answer.status, answer.text.replaceAll(id, 'ID')];
      };
      for (const [method, rest] of [
        ['GET', ''],
        ['DELETE', `/${foreign.slug}`],
      ] as const) {
        const unknown = await ask(method, randomUUID(), rest);
        expect(unknown[0]).toBe(404);
        expect(await ask(method, foreign.id, rest)).toEqual(unknown);
        expect(await ask(method, 'no-uuid', rest)).toEqual(unknown);
      }
      expect((await read(foreign.slug, {}, theirs)).status).toBe(301);
    });
  });
});
