import { ROLE_PERMISSIONS } from '#kernel/permissions.js';
import { ask, pathOf } from '../isolation/ask.js';
import { askerOf, type Caller, peopleOf, strangersTo } from '../isolation/callers.js';
import { describedOperations, NOWHERE, type Operation } from '../isolation/operations.js';
import { BODIES, NOT_WALKED } from '../isolation/places.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { at, isRecord } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { Description } from './reply-schema.js';

/** What must stand in no reply, however it is asked for. */
const NEVER =
  /password|_hash$|^hash$|secret|file_path|sealed|inner_block|outer_block|totp|^sha256$|storage_key/i;
/** Names that match and are meant, with the reason. */
const MEANT: Readonly<Record<string, string>> = {
  content_hash: 'the fingerprint of a revision, which a review refers to',
  sha256: 'the checksum of an export, to hold a download against',
};

/** Names that are dangerous as properties of anything. */
const PROTOTYPE = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'];

/** Reads that nobody of the walk is answered with 200, and why. */
const NOT_READ: Readonly<Record<string, string>> = {
  'GET /v1/media/{id}/content': 'bytes, no JSON',
  'GET /v1/tenant/exports/{id}/content': 'bytes, no JSON',
  'GET /v1/delivery/{tenant}/preview/{token}':
    'a token is a credential; test/e2e/previews.spec.ts reads with one',
};

/** What a read cannot do without. */
const REQUIRED_QUERY: Readonly<Record<string, string>> = {
  'GET /v1/delivery/{tenant}/search': '?q=artigo',
};

const WRITES = ['POST', 'PUT', 'PATCH'];

/** A refusal names a hundred faults at most. */
function portions(names: readonly string[]): readonly (readonly string[])[] {
  const PORTION = 90;
  return Array.from({ length: Math.ceil(names.length / PORTION) }, (_, n) =>
    names.slice(n * PORTION, (n + 1) * PORTION),
  );
}

describe('properties', () => {
  const description = new Description();
  const operations = describedOperations();
  let app: TestApp;
  let a: FullTenant;
  let callers: readonly Caller[];
  let columns: readonly string[];

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    callers = [...(await strangersTo(app, a)), askerOf(a)];
    const rows = await app.database.admin<{ name: string }>(
      `select distinct a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
          and not a.attisdropped order by 1`,
    );
    columns = rows.map(({ name }) => name);
  });
  afterAll(() => app.stop());

  /** Somebody whom the guard lets through. */
  function callerFor({ method, path }: Operation): Caller {
    const needed = description.permission(method, path);
    if (needed === null) return { name: 'nobody', headers: {} };
    const found = [...peopleOf('A', a), ...callers].find(({ name }) => {
      const role = name.startsWith('platform') ? 'platform_admin' : name.split(' ')[1];
      const permissions = Object.entries(ROLE_PERMISSIONS).find(([known]) => known === role)?.[1];
      return permissions?.some((permission) => permission === needed);
    });
    if (found === undefined) throw new Error(`nobody may ${needed}`);
    return found;
  }

  /** Sends to A's own rows, as somebody who may. */
  async function send(operation: Operation, body: unknown, query = ''): Promise<Answer> {
    const caller = callerFor(operation);
    const path = pathOf({ operation, place: NOWHERE, value: '', caller, own: a });
    return app.call(operation.method, `${path}${query}`, {
      headers: { 'if-match': '*', ...caller.headers },
      ...(body === undefined ? {} : { body }),
    });
  }

  const pointersOf = (answer: Answer): readonly unknown[] => {
    const errors = answer.body.errors;
    return Array.isArray(errors) ? errors.map((error) => at(error, 'pointer')) : [];
  };

  /** A copy of `body` with `extra` in the object at `way`, which is made where it is missing. */
  function withExtra(body: object, way: string, extra: object): object {
    const [, name, index, ...rest] = way.split('/');
    if (name === undefined) return { ...body, ...extra };
    const below = Reflect.get(body, name);
    if (index !== '0') {
      const deeper = [index, ...rest].filter((part) => part !== undefined);
      const next = deeper.length === 0 ? '' : `/${deeper.join('/')}`;
      return { ...body, [name]: withExtra(isRecord(below) ? below : {}, next, extra) };
    }
    const first: unknown = Array.isArray(below) ? below[0] : {};
    const next = rest.length === 0 ? '' : `/${rest.join('/')}`;
    return { ...body, [name]: [withExtra(isRecord(first) ? first : {}, next, extra)] };
  }

  /** How every table stands, but for those that tell of requests. */
  async function digest(): Promise<Readonly<Record<string, string>>> {
    const tables = await app.database.admin<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          and not relispartition and relname !~ '^(idempotency_keys|sessions|api_keys|tenant_usage|usage_.*|.*rate.*)$' order by 1`,
    );
    const sums: Record<string, string> = {};
    for (const { name } of tables) {
      const rows = await app.database.admin<{ sum: string }>(
        `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t`,
      );
      sums[name] = rows[0]?.sum ?? '';
    }
    return sums;
  }

  it('that no body has are refused by name, in every write, and change no row', async () => {
    const before = await digest();
    const wrong: string[] = [];
    let sent = 0;
    for (const operation of operations.filter(({ method }) => WRITES.includes(method))) {
      for (const [way, known] of description.fields(operation.method, operation.path)) {
        for (const strangers of portions(columns.filter((name) => !known.includes(name)))) {
          const extra = Object.fromEntries(strangers.map((name) => [name, 'x']));
          const body = withExtra(BODIES[operation.name] ?? {}, way, extra);
          const answer = await send(operation, body);
          const told = pointersOf(answer);
          const silent = strangers.filter((name) => !told.includes(`${way}/${name}`));
          sent += strangers.length;
          if (answer.status !== 400 || answer.body.code !== 'request.unknown_field') {
            wrong.push(`${operation.name} ${way}: ${answer.text}`);
          } else if (silent.length > 0)
            wrong.push(`${operation.name} ${way}: took ${silent.join()}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(sent).toBeGreaterThan(1_000);
    expect(await digest()).toEqual(before);
    process.stdout.write(`properties: ${sent} fields no body has, all refused by name\n`);
  }, 180_000);

  it('of every object are no fields: nothing is set through them', async () => {
    const before = await digest();
    const wrong: string[] = [];
    for (const operation of operations.filter(({ method }) => WRITES.includes(method))) {
      for (const [way] of description.fields(operation.method, operation.path)) {
        for (const name of PROTOTYPE) {
          const body = withExtra(BODIES[operation.name] ?? {}, way, { [name]: { admin: true } });
          const { status, text } = await send(operation, body);
          if (status !== 400 && status !== 422)
            wrong.push(`${operation.name} ${way} ${name}: ${text}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
    expect(await digest()).toEqual(before);
  });

  it('that no form has are refused too', async () => {
    for (const name of [...columns, '__proto__', 'constructor']) {
      const known = ['title', 'alt_text', 'caption', 'description', 'post_id', 'access_level'];
      if ([...known, 'medical_content', 'contains_phi'].includes(name)) continue;
      const form = formOf([{ filename: 'a.png', bytes: PNG }], { [name]: 'x' });
      const { status } = await upload(app, a.administrator.token, form);
      expect({ name, status }).toEqual({ name, status: 400 });
    }
  });

  it('that no list has are refused as filter, sort, field and inclusion, by name', async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const known = description.query(operation.method, operation.path);
      const strangers = [...columns, 'fields', 'include', 'filter'].filter(
        (name) => !known.has(name),
      );
      for (const some of portions(strangers)) {
        const query = some.map((name) => `${name}=x`).join('&');
        const { status, text } = await send(operation, undefined, `?${query}`);
        const unnamed = some.filter((name) => !text.includes(`"${name}"`));
        if (status !== 400) wrong.push(`${operation.name}: ${status}`);
        else if (unnamed.length > 0) wrong.push(`${operation.name} took ${unnamed.join()}`);
      }
      for (const name of PROTOTYPE) {
        const answer = await send(operation, undefined, `?${name}=x`);
        if (answer.status !== 400) wrong.push(`${operation.name}?${name}: ${answer.text}`);
      }
      for (const [name, choice] of known) {
        if (choice === null) continue;
        for (const column of columns.filter((one) => !choice.includes(one))) {
          for (const value of name === 'sort' ? [column, `-${column}`] : [column]) {
            if (choice.includes(value)) continue;
            const answer = await send(operation, undefined, `?${name}=${value}`);
            if (answer.status !== 400) wrong.push(`${operation.name}?${name}=${value}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 180_000);

  // last: here things change
  it('of a reply are those the description names, and never a secret', async () => {
    const wrong = new Set<string>();
    const read = new Set<string>();
    let replies = 0;
    for (const operation of operations.filter(({ name }) => !(name in NOT_WALKED))) {
      const query = REQUIRED_QUERY[operation.name] ?? '';
      const asked = { ...operation, path: `${operation.path}${query}` };
      for (const caller of callers) {
        const answer = await ask(app, {
          operation: asked,
          place: NOWHERE,
          value: 'pt',
          caller,
          own: a,
        });
        if (answer.status >= 300 || !isJson(answer)) continue;
        const body: unknown = JSON.parse(answer.text);
        const { method, path } = operation;
        for (const fault of description.faults(method, path, answer.status, body)) wrong.add(fault);
        for (const name of namesIn(body)) {
          if (NEVER.test(name) && !(name in MEANT)) wrong.add(`${operation.name} shows ${name}`);
        }
        read.add(operation.name);
        replies += 1;
      }
    }
    expect([...wrong]).toEqual([]);
    const reads = operations.filter(
      ({ method, name }) => method === 'GET' && !(name in NOT_WALKED),
    );
    const unread = reads.filter(({ name }) => !read.has(name) && !(name in NOT_READ));
    expect(unread.map(({ name }) => name)).toEqual([]);
    process.stdout.write(
      `properties: ${replies} replies of ${read.size} operations as described\n`,
    );
  }, 120_000);

  const isJson = ({ headers }: Answer) => headers['content-type']?.includes('json') === true;

  /** Names of properties, however deep; what stands below `metadata` and the like are names too. */
  function namesIn(value: unknown): readonly string[] {
    if (Array.isArray(value)) return value.flatMap(namesIn);
    if (!isRecord(value)) return [];
    return Object.entries(value).flatMap(([name, part]) => [name, ...namesIn(part)]);
  }
});
