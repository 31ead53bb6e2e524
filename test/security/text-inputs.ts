import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { at, isRecord } from '../support/json.js';

/** A place of an operation where somebody may write what he likes. */
export interface TextInput {
  readonly in: 'body' | 'query' | 'path';
  /** Of a body the way to the field, `0` for the first of a list: `fields/0/meta_value`. */
  readonly name: string;
}

const FILE = resolve(import.meta.dirname, '../../docs/openapi.json');

/**
 * Every text that an operation of the API description takes. It is read from there, so that a new field is tried without
 * anybody remembering it.
 */
export class TextInputs {
  private readonly document: unknown = JSON.parse(readFileSync(FILE, 'utf8'));

  of(method: string, path: string): readonly TextInput[] {
    const operation = at(this.document, 'paths', path, method.toLowerCase());
    const parameters = at(operation, 'parameters');
    const inAddress = (Array.isArray(parameters) ? parameters : []).flatMap(
      (parameter): readonly TextInput[] => {
        const place = at(parameter, 'in');
        const name = String(at(parameter, 'name'));
        return place === 'query' || place === 'path' ? [{ in: place, name }] : [];
      },
    );
    const content = at(operation, 'requestBody', 'content');
    const [media] = isRecord(content) ? Object.values(content) : [];
    return [...inAddress, ...this.fields(at(media, 'schema'), [])];
  }

  private fields(given: unknown, way: readonly string[]): readonly TextInput[] {
    const schema = this.resolved(given);
    if (way.length > 6) return [];
    const kind = at(schema, 'type');
    if (kind === 'string' && !Array.isArray(at(schema, 'enum'))) {
      return at(schema, 'format') === 'binary' ? [] : [{ in: 'body', name: way.join('/') }];
    }
    if (kind === 'array') return this.fields(at(schema, 'items'), [...way, '0']);
    const properties = at(schema, 'properties');
    if (!isRecord(properties)) return [];
    return Object.entries(properties).flatMap(([name, property]) =>
      this.fields(property, [...way, name]),
    );
  }

  private resolved(schema: unknown): unknown {
    const [inner] = [at(schema, 'allOf'), at(schema, 'oneOf'), at(schema, 'anyOf')].flatMap(
      (all) => (Array.isArray(all) ? all : []),
    );
    const reference = at(inner ?? schema, '$ref');
    if (typeof reference !== 'string') return inner ?? schema;
    return at(this.document, 'components', 'schemas', reference.split('/').at(-1) ?? '');
  }
}

/** A copy of a body with texts at places of it; lists and objects on the way are made where they are missing. */
export function withTexts(body: unknown, texts: ReadonlyMap<string, string>): unknown {
  let copy: unknown = JSON.parse(JSON.stringify(body ?? {}));
  for (const [way, text] of texts) copy = put(copy, way.split('/'), text);
  return copy;
}

function put(into: unknown, way: readonly string[], text: string): unknown {
  const [name, ...rest] = way;
  if (name === undefined) return text;
  if (name === '0') return [put(Array.isArray(into) ? into[0] : undefined, rest, text)];
  const record = isRecord(into) ? into : {};
  return { ...record, [name]: put(record[name], rest, text) };
}

/** What stands in a reply under the name of a sent field, wherever it stands. */
export function echoOf(reply: unknown, way: string): readonly string[] {
  const name = way.split('/').at(-1) ?? way;
  const found: string[] = [];
  const open: unknown[] = [reply];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (Array.isArray(item)) open.push(...item);
    else if (isRecord(item)) {
      const value = item[name];
      if (typeof value === 'string') found.push(value);
      open.push(...Object.values(item));
    }
  }
  return found;
}
