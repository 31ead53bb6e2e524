import { sanitizeHtml } from '#platform/html/sanitize-html.js';
import { publishDrafts } from '../support/content.js';
import { hostileHtml } from '../support/hostile-texts.js';
import { violations } from '../support/html-invariant.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';
import { unlessBusy } from '../support/wait.js';

/** How many requests are under way at a time. */
const AT_ONCE = 4;
/** As many as one request may bring. */
const FIELDS = 100;
/** Texts of an answer that clients may show as HTML; all others are plain text, which they escape. */
const SHOWN =
  /^(content|excerpt|medical_disclaimer|caption|description|alt_text|meta_value|value)$/;

describe('every known attack in HTML', () => {
  const { vectors, invariant } = hostileHtml();
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let administrator: Person;
  let looked = 0;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    administrator = await makePerson(app, tenant, 'administrator');
  });
  afterAll(async () => {
    process.stdout.write(`stored HTML: ${vectors.length} attacks, ${looked} texts looked at\n`);
    await app.stop();
  });

  const as = (person: Person, method: Method, path: string, body?: object) =>
    unlessBusy(() =>
      app.call(method, path, {
        token: person.token,
        headers: { 'if-match': '*' },
        ...(body === undefined ? {} : { body }),
      }),
    );

  /** A few at a time; gives what they found. */
  async function inTurn<T>(
    items: readonly T[],
    work: (item: T) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const open = [...items];
    const found: string[] = [];
    const worker = async () => {
      for (let item = open.shift(); item !== undefined; item = open.shift()) {
        found.push(...(await work(item)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return found.slice(0, 30);
  }

  /** What of an answer breaks the invariant, or could be taken for a page. */
  function faultsOf(answer: Answer): readonly string[] {
    const found: string[] = [];
    if (answer.status >= 500) found.push(`status ${answer.status}`);
    if (/html/.test(answer.headers['content-type'] ?? '')) found.push('is a page');
    if (answer.headers['x-content-type-options'] !== 'nosniff') found.push('no nosniff');
    for (const text of answer.status < 300 ? shownTexts(answer.body) : []) {
      looked += 1;
      found.push(...violations(text, invariant).map((fault) => `${fault} in ${text.slice(0, 80)}`));
    }
    return found;
  }

  function shownTexts(body: unknown): readonly string[] {
    const found: string[] = [];
    const open: { readonly value: unknown; readonly isShown: boolean }[] = [
      { value: body, isShown: false },
    ];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      const { value, isShown } = item;
      if (typeof value === 'string' && isShown) found.push(...textsIn(value));
      if (typeof value !== 'object' || value === null) continue;
      for (const [name, part] of Object.entries(value)) {
        open.push({
          value: part,
          isShown: isShown || SHOWN.test(name) || name === 'custom_fields',
        });
      }
    }
    return found;
  }

  /** A client shows the texts of JSON, not the JSON. */
  const textsIn = (value: string): readonly string[] =>
    value.startsWith('{"a":["') ? [textAt(JSON.parse(value), 'a', 0)] : [value];

  const posts: string[] = [];

  it('in an article is stored without what it wants, and the same when stored again', async () => {
    const failures = await inTurn(vectors, async ({ id, payload }) => {
      const made = await as(author, 'POST', '/v1/posts', {
        title: payload || 'x',
        content: payload,
      });
      // what a title cannot have says nothing of the content
      const answer =
        made.status === 201
          ? made
          : await as(author, 'POST', '/v1/posts', { title: id, content: payload });
      if (answer.status !== 201) return [`${id}: ${answer.text.slice(0, 200)}`];
      const content = textAt(answer.body, 'content');
      const path = `/v1/posts/${textAt(answer.body, 'id')}`;
      posts.push(textAt(answer.body, 'id'));
      const again = await as(author, 'PATCH', path, { content });
      const changed = await as(author, 'PATCH', path, { content: `<p>antes</p>${payload}` });
      const faults = [answer, again, changed].flatMap(faultsOf);
      if (content !== sanitizeHtml(payload)) faults.push('is not what the rules say');
      if (again.body.content !== content) faults.push('changes when stored again');
      if (!String(changed.body.content).startsWith('<p>antes</p>')) faults.push('takes more along');
      return faults.map((fault) => `${id}: ${fault}`);
    });
    expect(failures).toEqual([]);
    expect(posts).toHaveLength(vectors.length);
  }, 600_000);

  it('in a text of an article is refused, or does nothing', async () => {
    const { body } = await as(author, 'POST', '/v1/posts', { title: 't', content: 'c' });
    const path = `/v1/posts/${textAt(body, 'id')}`;
    let refused = 0;
    const failures = await inTurn(vectors, async ({ id, payload }) => {
      const texts = { excerpt: payload, medical_disclaimer: payload };
      const answer = await as(author, 'PATCH', path, texts);
      if (answer.status === 422) refused += 1;
      const isKept = answer.status === 200 && answer.body.excerpt === payload;
      const told = [422, 400].includes(answer.status) && at(answer.body, 'errors', 0, 'pointer');
      const faults = [...faultsOf(answer), ...(isKept || told === '/excerpt' ? [] : [answer.text])];
      return faults.map((fault) => `${id}: ${fault.slice(0, 200)}`);
    });
    expect(failures).toEqual([]);
    expect(refused).toBeGreaterThan(vectors.length / 2);
  }, 600_000);

  it('in a category or a file is refused, or does nothing', async () => {
    const category = await as(administrator, 'POST', '/v1/categories', { name: 'Uma' });
    const file = [{ filename: 'a.png', type: 'image/png', bytes: PNG }];
    const media = await upload(app, administrator.token, formOf(file));
    const paths = [
      [`/v1/categories/${textAt(category.body, 'id')}`, ['description']],
      [`/v1/media/${textAt(media.body, 'id')}`, ['title', 'alt_text', 'caption', 'description']],
    ] as const;
    const failures = await inTurn(vectors, async ({ id, payload }) => {
      const faults: string[] = [];
      for (const [path, fields] of paths) {
        for (const field of fields) {
          const answer = await as(administrator, 'PATCH', path, { [field]: payload });
          faults.push(...faultsOf(answer));
          const isKept = answer.status === 200 && answer.body[field] === payload;
          if (!isKept && answer.status !== 422) faults.push(`${field} ${answer.text}`);
        }
      }
      return faults.map((fault) => `${id}: ${fault.slice(0, 200)}`);
    });
    expect(failures).toEqual([]);
  }, 600_000);

  it.each(['text', 'json', 'wysiwyg'])(
    'in a custom field of type %s is refused, or does nothing',
    async (type) => {
      const { body } = await as(author, 'POST', '/v1/posts', { title: 't', content: 'c' });
      const path = `/v1/posts/${textAt(body, 'id')}/custom-fields`;
      posts.push(textAt(body, 'id'));
      const failures: string[] = [];
      for (let from = 0; from < vectors.length; from += FIELDS) {
        let fields = vectors.slice(from, from + FIELDS).map(({ payload }, n) => ({
          meta_key: `v_${from + n}`,
          meta_type: type,
          meta_value: type === 'json' ? JSON.stringify({ a: [payload] }) : payload,
        }));
        const first = await as(author, 'PUT', path, { fields });
        failures.push(...faultsOf(first));
        const errors = first.body.errors;
        if (first.status === 422 && Array.isArray(errors)) {
          const wrong = new Set(
            errors.map((error) => Number(String(at(error, 'pointer')).split('/')[2])),
          );
          fields = fields.filter((_, n) => !wrong.has(n));
          if (fields.length === 0) continue;
          const second = await as(author, 'PUT', path, { fields });
          if (second.status !== 200) failures.push(second.text.slice(0, 300));
          failures.push(...faultsOf(second));
        }
      }
      const stored = await as(author, 'GET', path);
      failures.push(...faultsOf(stored));
      expect(rowsOf(stored.body).length).toBeGreaterThan(vectors.length / 50);
      expect(failures.slice(0, 20)).toEqual([]);
    },
    600_000,
  );

  it('leaves by no route that reads', async () => {
    await publishDrafts(app, tenant);
    const failures: string[] = [];
    const slugs: string[] = [];
    for (let cursor = ''; ;) {
      const next = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = await app.call('GET', `/v1/delivery/${tenant.slug}/posts?limit=100${next}`);
      failures.push(...faultsOf(page));
      slugs.push(...rowsOf(page.body).map((row) => String(row.slug)));
      if (typeof page.body.next_cursor !== 'string') break;
      cursor = page.body.next_cursor;
    }
    expect(slugs.length).toBeGreaterThan(vectors.length);
    failures.push(
      ...(await inTurn(slugs, async (slug) =>
        faultsOf(await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`)),
      )),
    );
    failures.push(
      ...(await inTurn(posts, async (id) =>
        [
          await as(author, 'GET', `/v1/posts/${id}`),
          await as(author, 'GET', `/v1/posts/${id}/revisions/1`),
          await as(author, 'GET', `/v1/posts/${id}/workflow`),
        ].flatMap(faultsOf),
      )),
    );
    for (const path of ['/v1/posts?limit=100', '/v1/categories', '/v1/media', '/v1/audit']) {
      failures.push(...faultsOf(await as(administrator, 'GET', path)));
    }
    for (const q of ['script', 'alert', 'antes', 'img', '<script>']) {
      const found = await app.call(
        'GET',
        `/v1/delivery/${tenant.slug}/search?q=${encodeURIComponent(q)}`,
      );
      failures.push(...faultsOf(found));
      for (const row of rowsOf(found.body)) {
        for (const text of Object.values(Object(row.highlights))) {
          failures.push(...violations(String(text), invariant));
        }
      }
    }
    expect(failures.slice(0, 20)).toEqual([]);
  }, 600_000);
});
