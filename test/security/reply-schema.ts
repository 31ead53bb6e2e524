import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { at, isRecord } from '../support/json.js';

/** What the API description says of requests and replies, held against what is sent and what comes. */
export class Description {
  private readonly document: unknown;
  private readonly ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction | null>();

  constructor() {
    const file = resolve(import.meta.dirname, '../../docs/openapi.json');
    this.document = JSON.parse(readFileSync(file, 'utf8'));
    this.ajv.addSchema({
      $id: 'api',
      definitions: strict(at(this.document, 'components', 'schemas')),
    });
  }

  operation(method: string, path: string): unknown {
    return at(this.document, 'paths', path, method.toLowerCase());
  }

  /** The permission an operation needs; null for none. */
  permission(method: string, path: string): string | null {
    const needed = at(this.operation(method, path), 'x-permission');
    return typeof needed === 'string' ? needed : null;
  }

  /** What is wrong with a reply: a property nobody described, one that is missing or of another kind. */
  faults(method: string, path: string, status: number, body: unknown): readonly string[] {
    const validate = this.validator(method, path, status);
    if (validate === null) return [`${method} ${path} ${status} is not described`];
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${method} ${path} ${status} ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  /** The fields of a JSON body by the way to the object they stand in: '' is the body itself. */
  fields(method: string, path: string): ReadonlyMap<string, readonly string[]> {
    const content = at(this.operation(method, path), 'requestBody', 'content', 'application/json');
    const found = new Map<string, readonly string[]>();
    const collect = (schema: unknown, way: string): void => {
      const { properties } = this.resolved(schema);
      if (!isRecord(properties)) return;
      found.set(way, Object.keys(properties));
      for (const [name, property] of Object.entries(properties)) {
        const list = at(property, 'items');
        collect(list ?? property, `${way}/${name}${list === undefined ? '' : '/0'}`);
      }
    };
    collect(at(content, 'schema'), '');
    return found;
  }

  /** Names of what may stand in the query, with the values of those that are a choice. */
  query(method: string, path: string): ReadonlyMap<string, readonly unknown[] | null> {
    const parameters = at(this.operation(method, path), 'parameters');
    const inQuery = (Array.isArray(parameters) ? parameters : []).filter(
      (parameter) => at(parameter, 'in') === 'query',
    );
    return new Map(
      inQuery.map((parameter): [string, readonly unknown[] | null] => {
        const choice = at(parameter, 'schema', 'enum') ?? at(parameter, 'schema', 'items', 'enum');
        return [String(at(parameter, 'name')), Array.isArray(choice) ? choice : null];
      }),
    );
  }

  private resolved(schema: unknown): Readonly<Record<string, unknown>> {
    const all = at(schema, 'allOf');
    const inner = Array.isArray(all) && all.length === 1 ? all[0] : schema;
    const reference = at(inner, '$ref');
    const found =
      typeof reference === 'string'
        ? at(this.document, 'components', 'schemas', reference.split('/').at(-1) ?? '')
        : inner;
    return isRecord(found) ? found : {};
  }

  private validator(method: string, path: string, status: number): ValidateFunction | null {
    const name = `${method} ${path} ${status}`;
    const known = this.compiled.get(name);
    if (known !== undefined) return known;
    const content = at(this.operation(method, path), 'responses', String(status), 'content');
    const schema = at(content, 'application/json', 'schema');
    const made = schema === undefined ? null : this.ajv.compile(Object(strict(schema)));
    this.compiled.set(name, made);
    return made;
  }
}

/** OpenAPI's schema as JSON Schema's, in which an object has the properties it names and no other. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (!isRecord(schema)) return schema;
  const { nullable, ...rest } = schema;
  if (typeof rest.$ref === 'string') {
    return { $ref: rest.$ref.replace('#/components/schemas/', 'api#/definitions/') };
  }
  const converted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    converted[key] =
      key === 'enum' || key === 'example' || key === 'required' ? value : strict(value);
  }
  if (isRecord(rest.properties) && rest.type === 'object' && !('additionalProperties' in rest)) {
    converted.additionalProperties = false;
  }
  return nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}
