import { sanitizeHtml } from '#platform/html/sanitize-html.js';
import { ROLE_PERMISSIONS } from '#kernel/permissions.js';
import { askerOf, type Caller, peopleOf, strangersTo } from '../isolation/callers.js';
import { pathOf } from '../isolation/ask.js';
import { describedOperations, NOWHERE, type Operation } from '../isolation/operations.js';
import { BODIES, NOT_WALKED } from '../isolation/places.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { hostileHtml, naughtyStrings } from '../support/hostile-texts.js';
import { at } from '../support/json.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { unlessBusy } from '../support/wait.js';
import { Description } from './reply-schema.js';
import { echoOf, TextInputs, type TextInput, withTexts } from './text-inputs.js';

/** Nobody waits longer, whatever was sent. A busy machine must not fail it. */
const TOO_LONG_MS = 5_000;
/** Where what is written is read by partners every string is tried; elsewhere every so-many-th, another one in each place. */
const EVERY =
  /^(POST \/v1\/posts|PATCH \/v1\/posts\/\{id\}|PUT \/v1\/posts\/\{id\}\/custom-fields\/\{key\}|POST \/v1\/categories|PATCH \/v1\/media\/\{id\}|POST \/v1\/tags)$/;
const ELSEWHERE = 16;
/** How many requests are under way at a time. */
const AT_ONCE = 4;
/** Stored in another form, and why. */
const FORMS: Readonly<Record<string, (sent: string) => string>> = {
  content: sanitizeHtml,
  email: (sent) => sent.toLowerCase(),
};
/** Operations whose texts are credentials, or whose work leaves the house: what they refuse has tests of its own. */
const SKIPPED = /^(POST \/v1\/auth\/|POST \/v1\/me\/|POST \/v1\/invitations|POST \/v1\/tenants)/;
const HEADERS = [
  'x-request-id',
  'user-agent',
  'accept-language',
  'accept',
  'if-match',
  'if-none-match',
  'idempotency-key',
  'authorization',
  'x-access-grant',
  'origin',
  'referer',
  'range',
  'content-type',
  'cookie',
  'x-forwarded-for',
];
/** What HTTP lets stand in a header. */
const SENDABLE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

/** Half a surrogate pair cannot be written into an address. */
const wellFormed = (text: string) =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

describe('strings that programs stumble over', () => {
  const strings = naughtyStrings();
  const attacks = hostileHtml().vectors.map(({ payload }) => payload);
  const inputs = new TextInputs();
  const description = new Description();
  const operations = describedOperations().filter(({ name }) => !(name in NOT_WALKED));
  let app: TestApp;
  let a: FullTenant;
  let callers: readonly Caller[];
  let sent = 0;
  let slowest = 0;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    callers = [...peopleOf('A', a), ...(await strangersTo(app, a)), askerOf(a)];
  });
  afterAll(async () => {
    process.stdout.write(`hostile strings: ${sent} requests, slowest ${Math.round(slowest)} ms\n`);
    await app.stop();
  });

  /** Somebody whom the guard lets through. */
  function callerFor({ method, path }: Operation): Caller {
    const needed = description.permission(method, path);
    if (needed === null) return { name: 'nobody', headers: {} };
    const found = callers.find(({ name }) => {
      const role = name.startsWith('platform') ? 'platform_admin' : name.split(' ')[1];
      const permissions = Object.entries(ROLE_PERMISSIONS).find(([known]) => known === role)?.[1];
      return permissions?.some((permission) => permission === needed);
    });
    if (found === undefined) throw new Error(`nobody may ${needed}`);
    return found;
  }

  /** The strings for one place of an operation. */
  const textsFor = (operation: Operation, all: readonly string[], place: number) =>
    all.filter((_, n) => EVERY.test(operation.name) || (n + place) % ELSEWHERE === 0);

  /** A few at a time; gives what they found, each once. */
  async function inTurn<T>(
    items: readonly T[],
    work: (item: T) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const open = [...items];
    const found = new Set<string>();
    const worker = async () => {
      for (let item = open.shift(); item !== undefined; item = open.shift()) {
        for (const fault of await work(item)) found.add(fault);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return [...found].slice(0, 40);
  }

  async function send(
    operation: Operation,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    sent += 1;
    const began = performance.now();
    const answer = await unlessBusy(() =>
      app.call(operation.method, path, {
        headers: { 'if-match': '*', ...callerFor(operation).headers, ...headers },
        ip: `10.${(sent >> 8) & 255}.${sent & 255}.1`,
        ...(body === undefined ? {} : { body }),
      }),
    );
    slowest = Math.max(slowest, performance.now() - began);
    return answer;
  }

  /** What no answer may be. */
  function faultsOf(answer: Answer, text: string): readonly string[] {
    const found: string[] = [];
    if (answer.status >= 500) found.push(`status ${answer.status}: ${answer.text.slice(0, 200)}`);
    const type = answer.headers['content-type'] ?? '';
    if (
      answer.status !== 204 &&
      answer.status !== 304 &&
      answer.status !== 301 &&
      !/json/.test(type)
    )
      found.push(`type ${type}`);
    if (answer.headers['x-content-type-options'] !== 'nosniff') found.push('no nosniff');
    if (answer.status >= 400 && !answer.text.includes('"code":')) found.push('no problem');
    if (answer.status >= 400 && text.length > 8 && /[<>]/.test(text)) {
      const said = JSON.stringify([at(answer.body, 'title'), at(answer.body, 'detail')]);
      if (said.includes(JSON.stringify(text).slice(1, -1))) found.push('quotes what was sent');
    }
    return found;
  }

  const pathOfOwn = (operation: Operation) =>
    pathOf({ operation, place: NOWHERE, value: '', caller: callerFor(operation), own: a });
  const ofKind = (operation: Operation, kind: TextInput['in']) =>
    inputs.of(operation.method, operation.path).filter((input) => input.in === kind);

  /** Sends a text in every field at once; what a field refuses is left out then, so that the others are stored. */
  async function tryBody(operation: Operation, text: string): Promise<readonly string[]> {
    const fields = ofKind(operation, 'body').map(({ name }) => name);
    const base = BODIES[operation.name];
    const path = pathOfOwn(operation);
    let texts = new Map(fields.map((name) => [name, text]));
    const faults: string[] = [];
    for (let round = 0; round < 3 && texts.size > 0; round += 1) {
      const filled = JSON.parse(JSON.stringify(base ?? {}).replaceAll('<n>', `n${sent}`));
      const answer = await send(operation, path, withTexts(filled, texts));
      faults.push(...faultsOf(answer, text));
      if (answer.status < 300) {
        for (const [way] of texts) faults.push(...lost(answer, way, text));
        return faults;
      }
      const wrong = pointersOf(answer);
      if (wrong.length === 0) return faults;
      texts = new Map([...texts].filter(([way]) => !wrong.some((each) => concerns(each, way))));
    }
    return faults;
  }

  /** A stored text comes back as it was sent. */
  function lost(answer: Answer, way: string, text: string): readonly string[] {
    const name = way.split('/').at(-1) ?? way;
    const expected = FORMS[name]?.(text) ?? text;
    const echoes = echoOf(answer.body, way);
    if (echoes.length === 0 || echoes.includes(expected)) return [];
    return [`${name} became ${JSON.stringify(echoes[0]?.slice(0, 80))}`];
  }

  function pointersOf(answer: Answer): readonly string[] {
    const errors = answer.body.errors;
    return Array.isArray(errors) ? errors.map((error) => String(at(error, 'pointer'))) : [];
  }

  const concerns = (pointer: string, way: string) =>
    `/${way}`.startsWith(pointer) || pointer.startsWith(`/${way}`);

  // first, while nothing is there that was written by the others
  it('in searches are words like others', async () => {
    const searches = operations.filter(
      (operation) =>
        operation.method === 'GET' && ofKind(operation, 'query').some(({ name }) => name === 'q'),
    );
    expect(searches.length).toBeGreaterThan(1);
    const asked = searches.flatMap((operation) => strings.map((text) => ({ operation, text })));
    const failures = await inTurn(asked, async ({ operation, text }) => {
      const word = wellFormed(text.slice(0, 200));
      const path = `${pathOfOwn(operation)}?q=${encodeURIComponent(word)}`;
      const answer = await send(operation, path, undefined);
      const name = `${operation.name} ${text.slice(0, 60)}`;
      if (![200, 400].includes(answer.status)) return [`${name}: ${answer.text.slice(0, 200)}`];
      // a sign that stands for any letters would find all there is
      const data = answer.body.data;
      const hits = /^[%_\\*]+$/.test(text) && Array.isArray(data) ? data : [];
      return hits.some((hit) => !JSON.stringify(hit).includes(text)) ? [`${name} finds`] : [];
    });
    expect(failures).toEqual([]);
  }, 600_000);

  it('in every field of every body are stored as they are, or refused with their place', async () => {
    const all = [...strings, ...attacks.filter((_, n) => n % 10 === 0)];
    const asked = operations
      .filter(
        (operation) =>
          !operation.multipart &&
          !SKIPPED.test(operation.name) &&
          operation.method !== 'DELETE' &&
          ofKind(operation, 'body').length > 0,
      )
      .flatMap((operation, place) =>
        textsFor(operation, all, place).map((text) => ({ operation, text })),
      );
    const failures = await inTurn(asked, async ({ operation, text }) =>
      (await tryBody(operation, text)).map(
        (fault) => `${operation.name} ${JSON.stringify(text.slice(0, 60))}: ${fault}`,
      ),
    );
    expect(failures).toEqual([]);
  }, 600_000);

  it('in every part of every address do no harm', async () => {
    const places = operations
      .filter(({ name }) => !SKIPPED.test(name))
      .flatMap((operation) =>
        [...ofKind(operation, 'query'), ...ofKind(operation, 'path')].map((input) => ({
          operation,
          input,
        })),
      );
    const asked = places.flatMap(({ operation, input }, place) =>
      strings
        .filter((_, n) => (n + place) % ELSEWHERE === 0)
        // dots and nothing are no part of an address: they name another one
        .filter((text) => input.in === 'query' || !/^\.{0,2}$/.test(text))
        .map((text) => ({ operation, path: addressWith(operation, input, text), text })),
    );
    const failures = await inTurn(asked, async ({ operation, path, text }) => {
      const takesBody = operation.method !== 'GET' && operation.method !== 'DELETE';
      const answer = await send(operation, path, takesBody ? {} : undefined);
      return faultsOf(answer, text).map(
        (fault) => `${operation.name} ${JSON.stringify(text.slice(0, 60))}: ${fault}`,
      );
    });
    expect(failures).toEqual([]);
  }, 600_000);

  function addressWith(operation: Operation, input: TextInput, text: string): string {
    const value = wellFormed(text).slice(0, 2_000);
    if (input.in === 'query') {
      return `${pathOfOwn(operation)}?${input.name}=${encodeURIComponent(value)}`;
    }
    const place = { ...NOWHERE, in: 'path', name: input.name } as const;
    return pathOf({ operation, place, value, caller: callerFor(operation), own: a });
  }

  it('in headers do no harm', async () => {
    const [read] = operations.filter(({ name }) => name === 'GET /v1/posts/{id}');
    const [write] = operations.filter(({ name }) => name === 'POST /v1/categories');
    if (read === undefined || write === undefined) throw new Error('they have other names');
    const asked = HEADERS.flatMap((header, place) =>
      strings
        .filter((_, n) => (n + place) % 4 === 0)
        .map((text) => Buffer.from(text).toString('latin1').slice(0, 4_000))
        .filter((value) => SENDABLE.test(value))
        .map((value) => ({ header, value })),
    );
    const failures = await inTurn(asked, async ({ header, value }) => {
      const operation = /content-type|idempotency/.test(header) ? write : read;
      const body = operation === write ? { name: `Categoria ${sent}` } : undefined;
      const answer = await send(operation, pathOfOwn(operation), body, { [header]: value });
      return faultsOf(answer, value).map(
        (fault) => `${header} ${JSON.stringify(value.slice(0, 60))}: ${fault}`,
      );
    });
    expect(failures).toEqual([]);
  }, 600_000);

  it('keep nobody waiting', () => {
    // where the long lists are not at hand, a few own strings go through every input
    expect(sent).toBeGreaterThan(400);
    expect(slowest).toBeLessThan(TOO_LONG_MS);
  });
});
