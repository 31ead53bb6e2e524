import { randomUUID } from 'node:crypto';
import { makeCategory, publishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';

describe('lists of posts', () => {
  let app: TestApp;
  let tenant: Tenant;
  let editor: Person;
  let author: Person;
  let physician: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
    author = await makePerson(app, tenant, 'author');
    physician = await makePerson(app, tenant, 'medical_professional');
  });
  afterAll(() => app.stop());

  async function draft(by: Person, body: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token: by.token,
      body: { title: `Título ${randomUUID()}`, content: '<p>Texto.</p>', ...body },
    });
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return textAt(answer.body, 'id');
  }
  async function idsOf(by: Person, query: string): Promise<readonly string[]> {
    const answer = await app.call('GET', `/v1/posts?${query}`, { token: by.token });
    expect([query, answer.status]).toEqual([query, 200]);
    return rowsOf(answer.body).map((row) => textAt(row, 'id'));
  }
  async function counts(by: Person, query = ''): Promise<unknown> {
    return (await app.call('GET', `/v1/posts/counts?${query}`, { token: by.token })).body;
  }
  async function makeTag(): Promise<string> {
    const rows = await app.database.admin(
      'insert into tags (tenant_id, name, slug) values ($1, $2, $2) returning id',
      [tenant.id, `t-${randomUUID().slice(0, 8)}`],
    );
    return textAt(rows, 0, 'id');
  }

  it('keep what fits a tag, a reviewer, a co-author, a parent or a review', async () => {
    const tag = await makeTag();
    const parent = await draft(editor, { post_type: 'page' });
    const one = await draft(editor, {
      post_type: 'page',
      parent_id: parent,
      tag_ids: [tag],
      author_ids: [author.id],
      reviewer_ids: [physician.id],
    });
    expect(await idsOf(editor, `tag_id=${tag}`)).toEqual([one]);
    expect(await idsOf(editor, `reviewer_id=${physician.id}`)).toEqual([one]);
    expect(await idsOf(editor, `author_id=${author.id}&tag_id=${tag}`)).toEqual([one]);
    expect(await idsOf(editor, `parent_id=${parent}`)).toEqual([one]);
    expect(await idsOf(editor, `state=created&tag_id=${tag}`)).toEqual([one]);
    expect(await idsOf(editor, `state=approved&tag_id=${tag}`)).toEqual([]);
    expect(await idsOf(editor, `updated_at.gte=2020-01-01&tag_id=${tag}`)).toEqual([one]);
    expect(await idsOf(editor, `updated_at.lt=2020-01-01&tag_id=${tag}`)).toEqual([]);
  });

  it('keep those of a category, main or further, and of those below it', async () => {
    const above = await makeCategory(app, tenant, `c-${randomUUID().slice(0, 8)}`);
    const below = await makeCategory(app, tenant, `c-${randomUUID().slice(0, 8)}`, above);
    const main = await draft(editor, { category_id: above });
    const further = await draft(editor, { category_ids: [above] });
    const deep = await draft(editor, { category_id: below });
    const sorted = async (query: string) => [...(await idsOf(editor, query))].sort();
    expect(await sorted(`category_id=${above}`)).toEqual([main, further].sort());
    expect(await sorted(`category_id=${above}&include_below=true`)).toEqual(
      [main, further, deep].sort(),
    );
    expect(await counts(editor, `category_id=${above}&include_below=true`)).toMatchObject({
      total: 3,
      by_status: { draft: 3, published: 0, trash: 0 },
    });
  });

  it('tell nothing of what is written behind a published post', async () => {
    const tag = await makeTag();
    const hidden = await makeTag();
    const reviewed = { tag_ids: [tag], reviewer_ids: [physician.id] };
    const shown = (await publishPost(app, tenant, editor, reviewed)).id;
    await app.call('PATCH', `/v1/posts/${shown}`, {
      token: editor.token,
      headers: { 'if-match': '*' },
      body: { tag_ids: [hidden], title: 'Aaa', reviewer_ids: [] },
    });
    const secret = await draft(editor, { tag_ids: [hidden] });
    expect(await idsOf(author, `tag_id=${tag}`)).toEqual([shown]);
    expect(await idsOf(author, `tag_id=${hidden}`)).toEqual([]);
    expect(await idsOf(author, `reviewer_id=${physician.id}&tag_id=${tag}`)).toEqual([shown]);
    expect(await idsOf(author, `state=created&tag_id=${tag}`)).toEqual([]);
    expect(await counts(author, `tag_id=${hidden}`)).toMatchObject({ total: 0 });
    expect([...(await idsOf(editor, `tag_id=${hidden}`))].sort()).toEqual([shown, secret].sort());
  });

  it.each(['-published_at', 'published_at', 'scheduled_at', 'title', '-title', '-updated_at'])(
    'in the order of %s have every post once, those without such a time last',
    async (sort) => {
      const tag = await makeTag();
      const all = [
        await draft(author, { tag_ids: [tag] }),
        await draft(author, { tag_ids: [tag] }),
      ];
      for (const day of ['2026-01-02', '2026-01-01']) {
        const published_at = new Date(day);
        all.push((await publishPost(app, tenant, author, { tag_ids: [tag], published_at })).id);
      }
      for (const person of [editor, author]) {
        const seen: string[] = [];
        let cursor = '';
        do {
          const path = `/v1/posts?tag_id=${tag}&limit=1&sort=${sort}${cursor}`;
          const { body } = await app.call('GET', path, { token: person.token });
          seen.push(...rowsOf(body).map((row) => textAt(row, 'id')));
          cursor = typeof body.next_cursor === 'string' ? `&cursor=${body.next_cursor}` : '';
        } while (cursor !== '' && seen.length < 10);
        expect([...seen].sort()).toEqual([...all].sort());
        expect(seen).toEqual(await idsOf(person, `tag_id=${tag}&sort=${sort}`));
        if (sort === '-published_at') expect(seen.slice(0, 2)).toEqual(all.slice(2));
        if (sort === 'published_at') expect(seen.slice(0, 2)).toEqual(all.slice(2).reverse());
      }
    },
  );

  it('give the members that are asked for, and the id', async () => {
    const tag = await makeTag();
    const id = await draft(author, { tag_ids: [tag], title: 'Só o título' });
    const path = `/v1/posts?tag_id=${tag}&fields=title,version`;
    const { body } = await app.call('GET', path, { token: author.token });
    expect(at(body, 'data', 0)).toEqual({ id, title: 'Só o título', version: 1 });
  });

  it('are counted by status as each sees them', async () => {
    const tag = await makeTag();
    await draft(author, { tag_ids: [tag] });
    await draft(editor, { tag_ids: [tag] });
    const gone = await draft(author, { tag_ids: [tag] });
    await app.call('DELETE', `/v1/posts/${gone}`, {
      token: author.token,
      headers: { 'if-match': '*' },
    });
    await publishPost(app, tenant, editor, { tag_ids: [tag] });
    const none = { private: 0, scheduled: 0 };
    expect(await counts(editor, `tag_id=${tag}`)).toEqual({
      total: 3,
      by_status: { ...none, draft: 2, published: 1, trash: 1 },
    });
    expect(await counts(author, `tag_id=${tag}`)).toEqual({
      total: 2,
      by_status: { ...none, draft: 1, published: 1, trash: 1 },
    });
    expect(await counts(author, `tag_id=${tag}&status=draft`)).toMatchObject({ total: 1 });
    const unknown = await app.call('GET', '/v1/posts/counts?q=x', { token: author.token });
    expect(unknown.body.code).toBe('request.unknown_parameter');
  });
});
