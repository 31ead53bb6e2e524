import { randomUUID } from 'node:crypto';
import { STOP_WORDS } from '#platform/search/stop-words.js';
import { publishPost, republishPost } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { MISSPELT, WORD_PAIRS } from '../support/word-pairs.js';

describe('search of posts', () => {
  let app: TestApp;
  let tenant: Tenant;
  let editor: Person;
  let author: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    editor = await makePerson(app, tenant, 'editor');
    author = await makePerson(app, tenant, 'author');
  });
  afterAll(() => app.stop());

  async function draft(by: Person, body: Readonly<Record<string, unknown>>): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token: by.token,
      body: { title: `Título ${randomUUID()}`, content: '<p>Texto.</p>', ...body },
    });
    expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
    return textAt(answer.body, 'id');
  }
  const find = (by: Person, q: string, more = ''): Promise<Answer> =>
    app.call('GET', `/v1/posts?q=${encodeURIComponent(q)}${more}`, { token: by.token });
  async function idsOf(by: Person, q: string, more = ''): Promise<readonly string[]> {
    const answer = await find(by, q, more);
    expect([answer.status, q]).toEqual([200, q]);
    return rowsOf(answer.body).map((row) => textAt(row, 'id'));
  }

  describe('of Portuguese words', () => {
    let tenantOfPairs: Tenant;
    let reader: Person;
    beforeAll(async () => {
      tenantOfPairs = await makeTenant(app);
      reader = await makePerson(app, tenantOfPairs, 'editor');
    });

    it('brings singular and plural, with and without accents, and bent verbs together', async () => {
      const ids = new Map<string, string>();
      for (const word of new Set(WORD_PAIRS.flat())) {
        const id = await draft(reader, { title: `Xis ${randomUUID()}`, content: `<p>${word}</p>` });
        ids.set(word, id);
      }
      const missed: string[] = [];
      for (const [one, other] of WORD_PAIRS) {
        for (const [asked, wanted] of [
          [one, other],
          [other, one],
        ]) {
          const found = await idsOf(reader, `${asked}`, '&limit=100');
          if (!found.includes(ids.get(`${wanted}`) ?? '')) missed.push(`${asked} → ${wanted}`);
        }
      }
      expect(missed).toEqual([]);
      expect(WORD_PAIRS.length).toBeGreaterThan(60);
    });

    it('leaves out what PostgreSQL leaves out, and nothing else', async () => {
      const kept = await app.database.admin<{ word: string }>(
        `select w as word from unnest($1::text[]) w where to_tsvector('app.portuguese_folded', w) <> ''`,
        [[...STOP_WORDS]],
      );
      expect(kept).toEqual([]);
      const id = await draft(reader, { title: 'Depois das dores mais comuns' });
      expect(await idsOf(reader, 'depois da dor mais comum')).toContain(id);
      expect(await idsOf(reader, '"dores mais comuns"')).toContain(id);
    });

    it('marks the other number of a word too', async () => {
      const { body } = await find(reader, 'lesao');
      const marked = rowsOf(body).map((row) => textAt(row, 'highlights', 'content'));
      expect(marked).toEqual(expect.arrayContaining(['<mark>lesão</mark>', '<mark>lesões</mark>']));
    });

    it('serves partner sites alike', async () => {
      await publishPost(app, tenantOfPairs, reader, {
        title: 'Doenças dos corações',
        content: '<p>Os sinais mais comuns.</p>',
      });
      for (const q of ['coração', 'coracoes', 'sinal', 'comum', '"sinal mais comum"']) {
        const path = `/v1/delivery/${tenantOfPairs.slug}/search?q=${encodeURIComponent(q)}`;
        const { body } = await app.call('GET', path);
        expect([q, rowsOf(body).length]).toEqual([q, 1]);
        expect(JSON.stringify(at(body, 'data', 0, 'highlights'))).toContain('<mark>');
      }
    });

    it.each(MISSPELT)('offers for %s what was meant: %s', async (typed, meant) => {
      const id = await draft(reader, { title: `Sobre ${meant} hoje` });
      const { body } = await find(reader, typed);
      expect(rowsOf(body).map((row) => textAt(row, 'id'))).toContain(id);
      expect([body.fuzzy, body.did_you_mean]).toEqual([true, meant]);
    });

    it('says so when nothing resembles', async () => {
      const { body } = await find(reader, 'xqzwkjv');
      expect(body).toEqual({ data: [], next_cursor: null, fuzzy: false, did_you_mean: null });
    });
  });

  it('ranks title before excerpt before text', async () => {
    const word = 'arritmia';
    const inText = await draft(author, { content: `<p>${`${word} `.repeat(30)}</p>` });
    const inExcerpt = await draft(author, { excerpt: `Sobre ${word}.` });
    const inTitle = await draft(author, { title: `Viver com ${word} ${randomUUID()}` });
    expect(await idsOf(editor, word)).toEqual([inTitle, inExcerpt, inText]);
  });

  it('finds half a word, a phrase, one of two, and leaves out what is not wanted', async () => {
    const a = await draft(author, { title: 'Asma brônquica na infância' });
    const b = await draft(author, { title: 'Bronquite e asma' });
    expect(await idsOf(editor, 'bronq')).toEqual(expect.arrayContaining([a, b]));
    expect(await idsOf(editor, 'asma bronq')).toHaveLength(2);
    expect(await idsOf(editor, '"asma brônquica"')).toEqual([a]);
    expect(await idsOf(editor, 'asma -infância')).toEqual([b]);
    expect([...(await idsOf(editor, 'infância or bronquite'))].sort()).toEqual([a, b].sort());
    expect([...(await idsOf(editor, 'infância ou bronquite'))].sort()).toEqual([a, b].sort());
    expect(await idsOf(editor, '-asma')).toEqual([]);
    expect(await idsOf(editor, 'br')).toEqual([]);
  });

  it('follows what is written', async () => {
    const id = await draft(author, { title: 'Sobre tireoide' });
    expect(await idsOf(editor, 'tireoide')).toEqual([id]);
    const change = await app.call('PATCH', `/v1/posts/${id}`, {
      token: author.token,
      body: { title: 'Sobre hipófise' },
      headers: { 'if-match': '*' },
    });
    expect(change.status).toBe(200);
    expect(await idsOf(editor, 'tireoide')).toEqual([]);
    expect(await idsOf(editor, 'hipofise')).toEqual([id]);
  });

  it('pages through all hits once, by rank and by any other order', async () => {
    const made: string[] = [];
    for (let n = 0; n < 7; n += 1) made.push(await draft(author, { title: `Sarcoidose ${n}` }));
    for (const sort of ['', '&sort=title', '&sort=-published_at', '&sort=inserted_at']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await find(editor, 'sarcoidose', `&limit=2${sort}${cursor}`);
        seen.push(...rowsOf(body).map((row) => textAt(row, 'id')));
        cursor = typeof body.next_cursor === 'string' ? `&cursor=${body.next_cursor}` : '';
      } while (cursor !== '');
      expect([sort, [...seen].sort()]).toEqual([sort, [...made].sort()]);
      if (sort === '&sort=title') expect(seen).toEqual(made);
    }
  });

  it('combines with filters', async () => {
    const own = await draft(author, { title: 'Psoríase A', medical_category: 'general' });
    await draft(editor, { title: 'Psoríase B' });
    expect(await idsOf(editor, 'psoriase', `&author_id=${author.id}`)).toEqual([own]);
    expect(await idsOf(editor, 'psoriase', '&medical_category=general')).toEqual([own]);
    expect(await idsOf(editor, 'psoriase', '&status=published,scheduled')).toEqual([]);
    expect(await idsOf(editor, 'psoriase', '&status=draft')).toHaveLength(2);
  });

  describe('of what one may not see', () => {
    it("finds another's published text, never what is being written", async () => {
      const published = await publishPost(app, tenant, editor, {
        title: 'Publicado sobre lúpus',
        content: '<p>Texto aprovado.</p>',
      });
      await app.call('PATCH', `/v1/posts/${published.id}`, {
        token: editor.token,
        body: { title: 'Rascunho sobre segredoalfa', content: '<p>Segredobeta.</p>' },
        headers: { 'if-match': '*' },
      });
      await draft(editor, { title: 'Segredogama em rascunho' });
      expect(await idsOf(author, 'lupus')).toEqual([published.id]);
      expect(await idsOf(editor, 'lupus')).toEqual([]);
      for (const q of ['segredoalfa', 'segredobeta', 'segredogama', 'segred', 'segredoalfx']) {
        const { body } = await find(author, q);
        expect([q, body]).toEqual([
          q,
          { data: [], next_cursor: null, fuzzy: false, did_you_mean: null },
        ]);
      }
      expect(await idsOf(editor, 'segred')).toHaveLength(2);
      await republishPost(app, tenant, published.id, { title: 'Publicado sobre vitiligo' });
      expect(await idsOf(author, 'vitiligo')).toEqual([published.id]);
      expect(await idsOf(author, 'lupus')).toEqual([]);
    });

    it("is not told by words that only another's draft has, whatever resembles them", async () => {
      const own = await draft(author, { title: 'Sobre fibromialgia' });
      const before = await find(author, 'fibromialgya');
      for (let n = 0; n < 5; n += 1) await draft(editor, { title: 'Sobre fibromialgya' });
      const after = await find(author, 'fibromialgya');
      expect(rowsOf(after.body).map((row) => textAt(row, 'id'))).toEqual([own]);
      expect(after.body).toEqual(before.body);
    });

    it('is nothing of another tenant', async () => {
      const other = await makePerson(app, await makeTenant(app), 'editor');
      await draft(other, { title: 'Sobre canariozeta' });
      expect(await idsOf(editor, 'canariozeta')).toEqual([]);
      expect(await idsOf(editor, 'canarioz')).toEqual([]);
      expect(await idsOf(other, 'canarioz')).toHaveLength(1);
    });

    it('is no field of a patient', async () => {
      await draft(author, {
        title: 'Caso clínico',
        custom_fields: [{ meta_key: 'paciente', meta_value: 'Zulmira', is_phi: true }],
      });
      expect(await idsOf(editor, 'zulmira')).toEqual([]);
      expect(
        await app.database.admin(`select 1 from search_words where word like 'zulmir%'`),
      ).toEqual([]);
    });
  });

  describe('of anything that can be typed', () => {
    it.each([
      '&',
      "'",
      '\\',
      '"',
      '()',
      '!',
      ':*',
      '<->',
      "a'b\\c",
      '"aberta',
      '- -',
      'or or',
      'e-mail: a@b.com',
      'covid-19',
      'https://x.test/?a=b&c=d',
      '½ ② ①',
      '心脏',
      'a | b & !c',
      '🫀',
      '%_%',
      'de a o',
      '-',
      `${'palavra '.repeat(24)}`,
      '"de o a"',
      'x:*AB',
      '\u0301',
    ])('answers %j', async (q) => {
      for (const person of [editor, author]) expect((await find(person, q)).status).toBe(200);
      const path = `/v1/delivery/${tenant.slug}/search?q=${encodeURIComponent(q)}`;
      expect((await app.call('GET', path)).status).toBe(q.trim() === '' ? 400 : 200);
    });

    it('finds numbers and names with signs in them', async () => {
      const id = await draft(author, { title: 'Covid-19 e HbA1c em pós-operatório' });
      for (const q of ['covid-19', 'hba1c', 'pós-operatório', 'pos operatorio', 'covid']) {
        expect([q, await idsOf(editor, q)]).toEqual([q, [id]]);
      }
    });

    it('refuses what is too long, empty or no cursor of this list', async () => {
      expect((await find(editor, 'x'.repeat(201))).status).toBe(400);
      expect((await find(editor, '')).status).toBe(400);
      const bad = Buffer.from('["x","y"]').toString('base64url');
      expect((await find(editor, 'asma', `&cursor=${bad}`)).body.code).toBe(
        'request.invalid_cursor',
      );
    });
  });

  it('finds in a large tenant what it finds in a small one', async () => {
    const other = await makeTenant(app);
    const reader = await makePerson(app, other, 'editor');
    const writer = await makePerson(app, other, 'author');
    const words = { title: 'Nefrolitíase: nº 2031, pH 7', content: '<p>Cólica, uso de rx.</p>' };
    const drafted = await draft(writer, words);
    const published = await publishPost(app, other, writer, words);
    const both = [drafted, published.id].toSorted();
    const asked: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ['nefrolitiase', both, [published.id]],
      ['nefrol', both, []],
      ['2031', both, [published.id]],
      ['rx', both, [published.id]],
      ['ph', both, [published.id]],
      ['"uso de rx"', both, [published.id]],
      ['nefrolitíase -zzyzx', both, [published.id]],
      ['zzyzx or cólica', both, [published.id]],
      ['nefrolitiaze', both, []],
      ['nefrolitíase zzyzx', [], []],
      ['zzyzxwq', [], []],
      ['zzyzxwq -rx', [], []],
      ['4711', [], []],
    ];
    async function found(): Promise<typeof asked> {
      const answers: (typeof asked)[number][] = [];
      for (const [q] of asked) {
        const path = `/v1/delivery/${other.slug}/search?q=${encodeURIComponent(q)}`;
        const delivered = rowsOf((await app.call('GET', path)).body);
        const ids = (await idsOf(reader, q)).toSorted();
        answers.push([q, ids, delivered.map((row) => textAt(row, 'id'))]);
      }
      return answers;
    }
    expect(await found()).toEqual(asked);
    await app.database.admin(
      `update tenant_usage set used = 6000 where kind = 'posts' and tenant_id = '${other.id}'`,
    );
    expect(await found()).toEqual(asked);
    expect((await idsOf(writer, 'nefrolitiase')).toSorted()).toEqual(both);
    const colleague = await makePerson(app, other, 'author');
    expect(await idsOf(colleague, 'nefrolitiase')).toEqual([published.id]);
    expect(await idsOf(colleague, 'zzyzxwq')).toEqual([]);
  });
});
