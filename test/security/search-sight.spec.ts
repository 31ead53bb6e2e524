import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { isUserId } from '#kernel/ids.js';
import { personOf, type Scope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import { decide, requestAccess } from '../support/access.js';
import { publishPost } from '../support/content.js';
import { textAt } from '../support/json.js';
import { type MadeKey, makeKey } from '../support/keys.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { scopeOf, setContext } from '../support/signed.js';
import { TestApp } from '../support/test-app.js';

/** Alike enough for each to be found by the others, each in one text only. */
const WORDS = {
  own: 'marianxbk',
  others: 'marianxbt',
  open: 'marianxbg',
  phi: 'marianxbv',
  wrong: 'marianxbz',
} as const;

interface Hit {
  readonly post_id: string;
  readonly query: string;
  readonly fuzzy: boolean;
}

describe('what the search of posts says to whom', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let author: Person;
  let colleague: Person;
  let guest: Person;
  let key: MadeKey;
  const ids = { own: '', others: '', open: '', phi: '', key: '' };

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', databasePoolSize: 2 });
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    author = await makePerson(app, tenant, 'author');
    colleague = await makePerson(app, tenant, 'author');
    guest = await makePlatformAdmin(app);
    key = await makeKey(app, administrator, ['posts:read', 'posts:create']);
    ids.own = await draft(author.token, { content: `<p>${WORDS.own} comum</p>` });
    ids.others = await draft(colleague.token, { content: `<p>${WORDS.others} comum</p>` });
    ids.key = await draft(key.key, { content: '<p>comum</p>' });
    const open = await publishPost(app, tenant, colleague, {
      content: `<p>${WORDS.open} comum</p>`,
    });
    ids.open = open.id;
    ids.phi = await draft(administrator.token, {
      content: `<p>${WORDS.phi} comum</p>`,
      compliance_level: 'phi',
    });
  });
  afterAll(() => app.stop());

  async function draft(token: string, body: object): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token,
      headers: { 'idempotency-key': randomUUID() },
      body: { title: `Título ${randomUUID()}`, ...body },
    });
    if (answer.status !== 201) throw new Error(answer.text);
    return textAt(answer.body, 'id');
  }

  /** The search as SQL of the editors' role, in somebody's signed name. */
  async function search(
    scope: Scope,
    word: string,
    sight: string | null = null,
    first?: string,
  ): Promise<readonly Hit[]> {
    const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await client.connect();
    try {
      if (first !== undefined) await client.query(first);
      const isLent = scope.actor.kind === 'user' && scope.actor.grant !== undefined;
      await client.query(isLent ? 'begin read only' : 'begin');
      await setContext(app.database, client, scope);
      const { rows } = await client.query<Hit>(
        `select post_id, query, fuzzy from app.search_posts($1, null, null, array[$1], $2, null, null, null, 100)`,
        [word, sight],
      );
      return rows;
    } finally {
      await client.end();
    }
  }

  async function lent(scope: readonly string[]): Promise<Scope> {
    const grantId = await requestAccess(app, guest, tenant, { scope });
    const approved = await decide(app, administrator, grantId, 'approve');
    if (approved.status !== 200) throw new Error(approved.text);
    if (!isUserId(guest.id)) throw new Error('this is no user');
    const grant = { id: grantId, expiresAt: new Date(Date.now() + 3_600_000) };
    return {
      ...scopeOf(tenant.id),
      actor: { ...personOf(guest.id, 'platform_admin'), grant },
    };
  }
  const idsIn = (hits: readonly Hit[]) => hits.map((hit) => hit.post_id).sort();
  const editor = () => scopeOf(tenant.id, administrator.id, 'administrator');

  it('tells who sees all of it the words that are alike', async () => {
    const hits = await search(editor(), WORDS.wrong);
    expect(idsIn(hits)).toEqual([ids.own, ids.others, ids.open, ids.phi].sort());
    const all = [WORDS.open, WORDS.own, WORDS.others, WORDS.phi].map((word) => `'${word}'`);
    expect(hits[0]).toMatchObject({ query: all.join(' | '), fuzzy: true });
  });

  it('names to an author no word of a draft that is not his', async () => {
    const hits = await search(scopeOf(tenant.id, author.id, 'author'), WORDS.wrong, author.id);
    expect(idsIn(hits)).toEqual([ids.own, ids.open].sort());
    expect(new Set(hits.map((hit) => hit.query))).toEqual(
      new Set([`'${WORDS.open}' | '${WORDS.own}'`]),
    );
  });

  it('names of a published text what is published, and not what its draft says now', async () => {
    const { id } = await publishPost(app, tenant, colleague, { content: '<p>bocejarxqa</p>' });
    await app.call('PATCH', `/v1/posts/${id}`, {
      token: administrator.token,
      headers: { 'if-match': '*' },
      body: { content: '<p>bocejarxqa bocejarxqe</p>' },
    });
    const [hit] = await search(scopeOf(tenant.id, author.id, 'author'), 'bocejarxqo', author.id);
    expect(hit?.post_id).toBe(id);
    expect(hit?.query.split(' | ')).toHaveLength(1);
    const [whole] = await search(editor(), 'bocejarxqo');
    expect(whole?.query.length).toBeGreaterThanOrEqual(hit?.query.length ?? 0);
  });

  it('under a grant for posts finds what is written, no patient, and nothing that is only alike', async () => {
    const scope = await lent(['posts']);
    expect(idsIn(await search(scope, WORDS.own))).toEqual([ids.own]);
    expect(idsIn(await search(scope, 'comum'))).toEqual(
      [ids.own, ids.others, ids.open, ids.key].sort(),
    );
    expect(await search(scope, WORDS.phi)).toEqual([]);
    expect(await search(scope, WORDS.wrong)).toEqual([]);
  });

  it('under a grant for something else finds nothing', async () => {
    const scope = await lent(['media', 'categories', 'users', 'audit']);
    for (const word of ['comum', ...Object.values(WORDS)]) {
      expect(await search(scope, word)).toEqual([]);
    }
  });

  it('finds for a key what it wrote, whatever sight it claims', async () => {
    const scope = scopeOf(tenant.id, key.serviceUserId, 'service');
    for (const sight of [null, author.id, key.serviceUserId]) {
      expect(idsIn(await search(scope, 'comum', sight))).toEqual([ids.key]);
      for (const word of Object.values(WORDS)) {
        expect(await search(scope, word, sight)).toEqual([]);
      }
    }
  });

  it('finds nothing without a proof', async () => {
    const sql = `select * from app.search_posts('comum', null, null, array['comum'], null, null, null, null, 100)`;
    expect(await app.database.asRole('parecer_app', sql)).toEqual([]);
  });

  it('finds what is alike whatever the session set before, and no session with a setting goes on', async () => {
    const set = 'set pg_trgm.similarity_threshold = 1';
    expect(await search(editor(), WORDS.wrong, null, set)).toHaveLength(4);
    const db = app.nest.get(Db, { strict: false });
    const proper = () =>
      db.runAs(editor(), (tx) =>
        tx.query(
          `select pg_backend_pid() as pid from app.search_posts($1, null, null, array[$1], null, null, null, null, 1)`,
          [WORDS.wrong],
        ),
      );
    // the extension makes its setting known when it is first used: that is no change
    for (let n = 0; n < 6; n += 1) expect(await proper()).toHaveLength(1);
    await db.runAs(editor(), (tx) => tx.query(set));
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, proper));
    const reasons = outcomes.flatMap((o) => (o.status === 'rejected' ? [String(o.reason)] : []));
    expect(reasons).toEqual(['error: a connection came with the session of other work']);
  });

  describe('of a text with more words than an index holds', () => {
    const addresses = () => {
      const parts: string[] = [];
      for (let n = 0, length = 0; length < 490_000; n += 1) {
        const word = n.toString(36).padStart(4, 'a').replace(/\d/g, 'x');
        const token = `${word}${n}.co/${word}${n}`;
        parts.push(token);
        length += token.length + 1;
      }
      return parts.join(' ');
    };
    const cyrillic = () => {
      const parts: string[] = [];
      for (let n = 0, length = 0; length < 490_000; n += 1) {
        const word = [...(n + 10_000).toString()].map((d) => 'абвгдежзик'[Number(d)]).join('');
        parts.push(word);
        length += word.length + 1;
      }
      return parts.join(' ');
    };

    it.each([
      ['addresses', addresses],
      ['Cyrillic words', cyrillic],
    ])('%s: it is saved, published, and found by its beginning', async (_name, make) => {
      const text = make();
      // what a stem would not shorten
      const word = `xilofone${randomUUID().replace(/[^b-f]/g, '')}k`;
      const content = `${word} ${text}`;
      await expect(
        app.database.admin(`select to_tsvector('app.portuguese_folded', $1)`, [content]),
      ).rejects.toMatchObject({ code: '54000' });
      const made = await publishPost(app, tenant, colleague, { content });
      expect(idsIn(await search(editor(), word))).toEqual([made.id]);
      const found = await app.call('GET', `/v1/delivery/${tenant.slug}/search?q=${word}`);
      expect([found.status, found.text]).toEqual([200, expect.stringContaining(made.id)]);
    });

    it.each([
      '<',
      '<a',
      '<a ',
      '<a href="',
      '</',
      '<!--',
      '&',
      '&a',
      'a-',
      'a.',
      'a@',
      'a/',
      '"',
      '1-',
    ])('half a million characters of %j are read once', async (piece) => {
      const started = performance.now();
      await app.database.admin(
        `select app.post_words('t', null, null, left(repeat($1, 500000), 500000))`,
        [piece],
      );
      expect({ piece, ms: performance.now() - started < 5_000 }).toEqual({ piece, ms: true });
    });
  });
});
