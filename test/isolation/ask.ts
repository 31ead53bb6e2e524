import { formOf, PNG } from '../support/multipart.js';
import type { Answer, Method, TestApp } from '../support/test-app.js';
import type { Caller } from './callers.js';
import type { Operation, Place } from './operations.js';
import { BODIES, KINDS } from './places.js';
import type { FullTenant } from './two-tenants.js';

/** Differ from answer to answer, whatever was asked for. */
const VOLATILE = /^(x-request-id|date|connection|keep-alive|retry-after|(x-)?ratelimit.*)$/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

export interface Asked {
  readonly operation: Operation;
  readonly place: Place;
  /** What is put at the place. */
  readonly value: string;
  readonly caller: Caller;
  /** Whose rows fill the places that are not tried. */
  readonly own: FullTenant;
  readonly method?: Method;
}

let requests = 0;
/** A word that no other request has, always of one length. */
const nextWord = () => `n${String((requests += 1)).padStart(6, '0')}`;
export const requestsSoFar = (): number => requests;

/** Sends one operation with one value at one of its places; every other place is the caller's own. */
export async function ask(app: TestApp, asked: Asked): Promise<Answer> {
  const { operation, place, value, caller } = asked;
  const word = nextWord();
  const path = pathOf(asked);
  const mark = path.includes('?') ? '&' : '?';
  const query = place.in === 'query' ? `${mark}${place.name}=${encodeURIComponent(value)}` : '';
  const headers: Record<string, string> = {
    ...(operation.method === 'GET' ? {} : { 'if-match': '*' }),
    ...caller.headers,
    ...(place.in === 'header' ? { [place.name]: value } : {}),
  };
  const method = asked.method ?? operation.method;
  if (operation.multipart) return sendForm(app, asked, `${path}${query}`, headers);
  const body = bodyOf(asked, word);
  const reply = await app.call(method, `${path}${query}`, {
    headers,
    // each from a network of its own: so many wrong passwords from one would close it
    ip: `10.${(requests >> 8) & 255}.${requests & 255}.1`,
    ...(body === undefined ? {} : { body }),
  });
  return { ...reply, text: reply.text.replaceAll(word, '<n>') };
}

export function pathOf({ operation, place, value, own }: Asked): string {
  return operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (place.in === 'path' && place.name === name) return encodeURIComponent(value);
    const kind = operation.inPath[name];
    const filled = kind === undefined ? operation.plain[name]?.(own) : KINDS[kind](own);
    if (filled === undefined) throw new Error(`no value for {${name}} of ${operation.path}`);
    return encodeURIComponent(filled);
  });
}

function bodyOf({ operation, place, value }: Asked, word: string): unknown {
  const base = BODIES[operation.name];
  if (place.in !== 'body') return base === undefined ? undefined : withWord(base, word);
  return withWord(put(base ?? {}, place.name.split('.'), place.list ? [value] : value), word);
}

function withWord(body: unknown, word: string): unknown {
  const filled: unknown = JSON.parse(JSON.stringify(body).replaceAll('<n>', word));
  return filled;
}

/** A copy of `into` with `value` at the end of `way`; in a list it is put into its first element. */
function put(into: unknown, way: readonly string[], value: unknown): unknown {
  const [name, ...rest] = way;
  if (name === undefined) return value;
  if (Array.isArray(into)) return [put(into[0] ?? {}, way, value)];
  const record: Record<string, unknown> = { ...Object(into) };
  return { ...record, [name]: put(record[name] ?? {}, rest, value) };
}

async function sendForm(
  app: TestApp,
  { place, value, operation }: Asked,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const fields = place.in === 'body' ? { [place.name]: value } : {};
  const { contentType, payload } = formOf(
    [{ filename: 'ponto.png', type: 'image/png', bytes: PNG }],
    fields,
  );
  const reply = await app.nest.inject({
    method: operation.method,
    url,
    headers: { ...headers, 'content-type': contentType },
    payload,
  });
  const names = Object.entries(reply.headers).map(([name, text]) => [name, text?.toString()]);
  return {
    status: reply.statusCode,
    headers: Object.fromEntries(names),
    text: reply.body,
    body: {},
  };
}

/**
 * Status, headers and body as they would be whatever was sent: without the value, the request's id and the clock. What a
 * change that went through makes anew in each request (ids, times, versions) is left out of that answer too.
 */
export function seen({ status, headers, text }: Answer, value: string, method: Method): string {
  const changed = status < 300 && method !== 'GET' && method !== 'HEAD';
  const kept = Object.entries(headers).filter(
    ([name]) => !VOLATILE.test(name) && !(changed && /^(etag|location|content-length)$/.test(name)),
  );
  const body = text.replace(/"request_id":"[^"]*"/, '').replaceAll(value, '<value>');
  const fixed = changed
    ? body
        .replace(UUID, '<id>')
        .replace(INSTANT, '<time>')
        .replace(/[0-9a-f]{32}\.png/g, '<file>')
        .replace(/parecer-challenge=[\w-]{43}/g, '<challenge>')
        .replace(/"(version|revision|wp_id|attachment_id)":\d+/g, '"$1":0')
    : body;
  return JSON.stringify([
    status,
    kept.map(([name, header]) => [name, header?.replaceAll(value, '<value>')]),
    fixed,
  ]);
}
