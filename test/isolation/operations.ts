import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { at, isRecord } from '../support/json.js';
import type { Method } from '../support/test-app.js';
import { type Kind, MEANING, type Meaning, type Plain } from './places.js';

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Names that refer to a row, whatever their description says. */
const REFERS = /(^|_)(ids?|slug|email|filename|token|secret|include|cursor|category|q)$/;
/** Headers an operation may name that hold no reference to a row. */
const HEADERS = /^(if-match|if-none-match|range|accept-language|idempotency-key)$/i;

/** One place of one operation where a reference can stand. */
export interface Place {
  readonly in: 'path' | 'query' | 'body' | 'header';
  /** Of a body the way to the field: `fields.post_id`. */
  readonly name: string;
  readonly kind: Kind;
  /** A field that takes a list. */
  readonly list: boolean;
}

/** Where a request is not tried at any place. */
export const NOWHERE: Place = { in: 'header', name: 'accept-language', kind: 'word', list: false };

export interface Operation {
  readonly method: Method;
  /** As in the description: `/v1/posts/{id}`. */
  readonly path: string;
  readonly name: string;
  /** Values of the path's parameters that are no references. */
  readonly plain: Readonly<Record<string, Plain['plain']>>;
  /** What the path's parameters refer to, by name. */
  readonly inPath: Readonly<Record<string, Kind>>;
  readonly places: readonly Place[];
  /** Names that look like references and that places.ts does not know. */
  readonly unknown: readonly string[];
  readonly multipart: boolean;
}

interface Found {
  readonly in: Place['in'];
  readonly name: string;
  readonly list: boolean;
}

/** Last come those that take away what others ask for. */
const ORDER = [/^GET/, /^PUT/, /^PATCH/, /^POST (?!.*restore)/, /^DELETE .*\}\/./, /^DELETE/, /./];

/**
 * Every operation of docs/openapi.json with its places. That file is made from the compiled classes, which alone know the
 * fields of bodies, and `npm run check:generated` keeps it what they say.
 */
export function describedOperations(): readonly Operation[] {
  const file = resolve(import.meta.dirname, '../../docs/openapi.json');
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const paths = at(document, 'paths');
  if (!isRecord(paths)) throw new Error('docs/openapi.json has no paths');
  const rank = ({ name }: Operation) => ORDER.findIndex((pattern) => pattern.test(name));
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const described = at(item, method.toLowerCase());
        return described === undefined ? [] : [operationOf(document, method, path, described)];
      }),
    )
    .toSorted((one, other) => rank(one) - rank(other));
}

function operationOf(
  document: unknown,
  method: Method,
  path: string,
  described: unknown,
): Operation {
  const name = `${method} ${path}`;
  const content = at(described, 'requestBody', 'content');
  const multipart = isRecord(content) && 'multipart/form-data' in content;
  const inPath: Record<string, Kind> = {};
  const plain: Record<string, Plain['plain']> = {};
  const unknown: string[] = [];
  const places: Place[] = [];
  for (const parameter of path.matchAll(/\{(\w+)\}/g)) {
    const meaning = meaningInPath(path, parameter.index + parameter[0].length);
    const given = String(parameter[1]);
    if (meaning === undefined) unknown.push(`${name} {${given}}`);
    else if (typeof meaning !== 'string') plain[given] = meaning.plain;
    else {
      inPath[given] = meaning;
      places.push({ in: 'path', name: given, kind: meaning, list: false });
    }
  }
  for (const found of [...parametersOf(described), ...fieldsOf(document, content)]) {
    const last = found.name.split('.').at(-1) ?? found.name;
    const meaning = MEANING[`${name} ${found.name}`] ?? MEANING[last];
    if (meaning === undefined) unknown.push(`${name} ${found.name}`);
    else if (typeof meaning === 'string') places.push({ ...found, kind: meaning });
  }
  return { method, path, name, plain, inPath, places, unknown, multipart };
}

/** The meaning of the parameter that ends at `end`: what is said of the path up to there. */
function meaningInPath(path: string, end: number): Meaning | undefined {
  return MEANING[path.slice(0, end)];
}

function parametersOf(described: unknown): readonly Found[] {
  const parameters = at(described, 'parameters');
  if (!Array.isArray(parameters)) return [];
  return parameters.filter(isRecord).flatMap((parameter): readonly Found[] => {
    const name = String(parameter.name);
    if (parameter.in === 'header') {
      return HEADERS.test(name) ? [] : [{ in: 'header', name: name.toLowerCase(), list: false }];
    }
    if (parameter.in !== 'query' || !refers(name, parameter.schema)) return [];
    return [{ in: 'query', name, list: false }];
  });
}

/** Fields of a body that refer to rows, however deep. */
function fieldsOf(document: unknown, content: unknown): readonly Found[] {
  if (!isRecord(content)) return [];
  return Object.values(content).flatMap((media) =>
    fieldsOfSchema(document, at(media, 'schema'), []),
  );
}

function fieldsOfSchema(
  document: unknown,
  schema: unknown,
  way: readonly string[],
): readonly Found[] {
  if (!isRecord(schema) || way.length > 6) return [];
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return fieldsOfSchema(document, at(document, 'components', 'schemas', name), way);
  }
  const parts = [schema.allOf, schema.oneOf, schema.anyOf]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .concat(schema.items === undefined ? [] : [schema.items]);
  const below = parts.flatMap((part) => fieldsOfSchema(document, part, way));
  const properties = isRecord(schema.properties) ? Object.entries(schema.properties) : [];
  return [
    ...below,
    ...properties.flatMap(([name, property]): readonly Found[] => {
      const deeper = fieldsOfSchema(document, property, [...way, name]);
      if (deeper.length > 0) return deeper;
      const list = at(property, 'type') === 'array';
      const element = list ? at(property, 'items') : property;
      return refers(name, element) ? [{ in: 'body', name: [...way, name].join('.'), list }] : [];
    }),
  ];
}

function refers(name: string, schema: unknown): boolean {
  if (Array.isArray(at(schema, 'enum'))) return false;
  return at(schema, 'format') === 'uuid' || REFERS.test(name);
}
