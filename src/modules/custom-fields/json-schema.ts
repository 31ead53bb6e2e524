import {
  Ajv,
  type AnySchemaObject,
  type ErrorObject,
  type Options,
  type ValidateFunction,
} from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { LRUCache } from 'lru-cache';
import { compilePattern, MAX_PATTERN_TEXT, patternFits } from './field-pattern.js';
import { type FieldFault, pointerPart } from './field-types.js';
import { inPortuguese } from './schema-words.js';

/** Longest schema, in characters of its JSON. */
const MAX_SCHEMA = 16_384;
const MAX_SCHEMA_DEPTH = 24;
/** Schemas within a schema, counted at every place that refers to them: what a value is held against. */
const MAX_SUBSCHEMAS = 300;
/** Every element is compared with every other. */
const MAX_UNIQUE = 200;
const COMPILED = 500;

/** Rules of the house. `pattern` is also a word of JSON Schema, and means the same there. */
const HOUSE_RULES: ReadonlySet<string> = new Set([
  'min',
  'max',
  'integer',
  'min_length',
  'max_length',
  'options',
]);
/** By expressions that a text cannot make slow. */
const FORMATS = [
  'duration',
  'uri',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
  'json-pointer',
] as const;
/** By code that knows how long February is. */
const TIMES = ['date', 'time', 'date-time'] as const;
const DRAFTS: Readonly<Record<string, '2020' | '07'>> = {
  'https://json-schema.org/draft/2020-12/schema': '2020',
  'http://json-schema.org/draft-07/schema': '07',
};
/** What would lead out of the schema, or make it hold itself. */
const REFUSED: ReadonlySet<string> = new Set([
  '$id',
  'id',
  '$anchor',
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$recursiveAnchor',
  '$vocabulary',
  '$async',
  '$data',
  'contentSchema',
]);
/** Keywords whose value is a map of schemas by name; every other object below a schema is taken for a schema. */
const MAPS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
]);
/** Keywords that hold plain values, whatever they look like. */
const PLAIN: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'required']);
const KEYWORDS: ReadonlySet<string> = new Set(
  `type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength maxItems minItems
   uniqueItems maxContains minContains maxProperties minProperties required dependentRequired format contentEncoding
   contentMediaType allOf anyOf oneOf not if then else dependentSchemas prefixItems items additionalItems contains
   properties patternProperties additionalProperties propertyNames unevaluatedItems unevaluatedProperties dependencies
   $ref $defs definitions title description default examples $comment readOnly writeOnly deprecated`.split(
    /\s+/,
  ),
);

type Compiled = ValidateFunction | FieldFault;
const compiled = new LRUCache<string, { readonly schema: Compiled }>({ max: COMPILED });

/** True for rules in the words of JSON Schema; the house's own are `min`, `max_length`, `options` and so on. */
export function isJsonSchema(rules: object): boolean {
  const names = Object.keys(rules);
  if (names.includes('$schema')) return true;
  return names.some((name) => KEYWORDS.has(name)) && !names.some((name) => HOUSE_RULES.has(name));
}

/** What is wrong with a schema itself. */
export function schemaFaults(schema: object): readonly FieldFault[] {
  const known = compile(schema);
  return typeof known === 'function' ? [] : [known];
}

/** What a sound schema has against a value, below `path`: the first thing, as it stops there. */
export function schemaAgainst(schema: object, value: unknown, path: string): readonly FieldFault[] {
  const validate = compile(schema);
  if (typeof validate !== 'function' || validate(value)) return [];
  return (validate.errors ?? []).slice(0, 1).map((error) => toFault(error, path));
}

function toFault(error: ErrorObject, path: string): FieldFault {
  const missing: unknown = error.params.missingProperty ?? error.params.additionalProperty;
  const name = typeof missing === 'string' ? pointerPart(missing) : '';
  return {
    path: `${path}${error.instancePath}${name}`,
    code: `schema.${error.keyword}`,
    message: `${inPortuguese(error)} / ${error.message ?? 'does not fit the schema'}`,
  };
}

function compile(schema: object): Compiled {
  const text = JSON.stringify(schema);
  if (text.length > MAX_SCHEMA) return refused('', `must be at most ${MAX_SCHEMA} characters`);
  const known = compiled.get(text);
  if (known !== undefined) return known.schema;
  const made = compileNew(schema);
  compiled.set(text, { schema: made });
  return made;
}

function compileNew(schema: object): Compiled {
  const draft = draftOf(schema);
  if (draft === null) return refused('/$schema', 'must name draft 2020-12 or draft-07');
  const unsafe = new SchemaCheck(schema).run();
  if (unsafe !== null) return unsafe;
  const copy: AnySchemaObject = structuredClone(schema);
  try {
    if (GRAMMARS[draft].validateSchema(copy, true) !== true) {
      return refused('', 'is no JSON Schema');
    }
    return compilerOf(draft).compile(copy);
  } catch (error) {
    return refused('', error instanceof Error ? error.message.slice(0, 200) : 'is no JSON Schema');
  }
}

function draftOf(schema: object): '2020' | '07' | null {
  const named =
    '$schema' in schema ? schema.$schema : 'https://json-schema.org/draft/2020-12/schema';
  return typeof named === 'string' ? (DRAFTS[named.replace(/#$/, '')] ?? null) : null;
}

function refused(path: string, message: string): FieldFault {
  return { path: `/validation_rules${path}`, code: 'invalid_rule', message };
}

/**
 * Looks for what a schema of a stranger may not have: what leads out of it, what holds itself, patterns that go back over
 * the text, and more work than a request is worth.
 */
class SchemaCheck {
  private budget = MAX_SUBSCHEMAS;

  constructor(private readonly root: object) {}

  run(): FieldFault | null {
    return this.schema(this.root, '', []);
  }

  private schema(schema: unknown, path: string, within: readonly string[]): FieldFault | null {
    if (typeof schema !== 'object' || schema === null) return null;
    this.budget -= 1;
    if (this.budget < 0) {
      return refused(
        '',
        `must hold at most ${MAX_SUBSCHEMAS} schemas, each counted wherever it is referred to`,
      );
    }
    if (path.split('/').length > MAX_SCHEMA_DEPTH) return refused('', 'is nested too deeply');
    for (const [name, value] of Object.entries(schema)) {
      const fault = this.keyword(name, value, schema, path, within);
      if (fault !== null) return fault;
    }
    return null;
  }

  private keyword(
    name: string,
    value: unknown,
    schema: object,
    path: string,
    within: readonly string[],
  ): FieldFault | null {
    const here = `${path}${pointerPart(name)}`;
    if (REFUSED.has(name)) return refused(here, 'is not supported');
    if (PLAIN.has(name)) return name === 'examples' ? anchorFault(value, here) : null;
    if (name === '$ref') return this.reference(value, here, within);
    if (name === 'pattern') return patternFault(value, here);
    if (name === 'uniqueItems' && value === true && !isBounded(schema)) {
      return refused(here, `needs maxItems of at most ${MAX_UNIQUE} beside it`);
    }
    if (typeof value !== 'object' || value === null) return null;
    if (name === 'patternProperties') {
      for (const pattern of Object.keys(value)) {
        const fault = patternFault(pattern, `${here}${pointerPart(pattern)}`);
        if (fault !== null) return fault;
      }
    }
    if (MAPS.has(name) || Array.isArray(value)) {
      // what is only defined is counted where it is referred to, but the compiler reads its names at once
      if (name === '$defs' || name === 'definitions') return definedFault(value, here);
      return first(Object.entries(value), ([key, part]) =>
        this.schema(part, `${here}${pointerPart(key)}`, within),
      );
    }
    return this.schema(value, here, within);
  }

  private reference(ref: unknown, path: string, within: readonly string[]): FieldFault | null {
    if (typeof ref !== 'string' || !/^#\/(\$defs|definitions)\/[^/%~]{1,100}$/.test(ref)) {
      return refused(path, 'must name a definition of the same schema: #/$defs/name');
    }
    if (within.includes(ref)) return refused(path, 'must not hold itself');
    const [, place = '', name = ''] = ref.split('/');
    const definitions: unknown = Reflect.get(this.root, place);
    const target =
      typeof definitions === 'object' && definitions !== null && Object.hasOwn(definitions, name)
        ? Reflect.get(definitions, name)
        : undefined;
    if (target === undefined) return refused(path, 'names a definition that is not there');
    return this.schema(target, `/${place}/${name}`, [...within, ref]);
  }
}

/** What is refused wherever it stands in definitions, those too that nothing refers to. */
function definedFault(map: object, path: string): FieldFault | null {
  return first(Object.entries(map), ([key, schema]) =>
    within(schema, `${path}${pointerPart(key)}`),
  );
}

function within(schema: unknown, path: string): FieldFault | null {
  if (typeof schema !== 'object' || schema === null) return null;
  if (path.split('/').length > MAX_SCHEMA_DEPTH) return refused('', 'is nested too deeply');
  return first(Object.entries(schema), ([name, value]: [string, unknown]) => {
    const here = `${path}${pointerPart(name)}`;
    if (REFUSED.has(name)) return refused(here, 'is not supported');
    if (name === 'examples') return anchorFault(value, here);
    if (PLAIN.has(name) || typeof value !== 'object' || value === null) return null;
    return MAPS.has(name) || Array.isArray(value) ? definedFault(value, here) : within(value, here);
  });
}

/** The compiler takes examples for schemas that others can refer to. */
function anchorFault(examples: unknown, path: string): FieldFault | null {
  const found = /"(\$id|\$anchor|\$dynamicAnchor)":/.exec(JSON.stringify(examples));
  return found === null ? null : refused(path, `${found[1]} is not supported`);
}

function first<Item>(
  items: readonly Item[],
  look: (item: Item) => FieldFault | null,
): FieldFault | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}

function isBounded(schema: object): boolean {
  return (
    'maxItems' in schema && typeof schema.maxItems === 'number' && schema.maxItems <= MAX_UNIQUE
  );
}

function patternFault(pattern: unknown, path: string): FieldFault | null {
  if (typeof pattern !== 'string') return refused(path, 'must be text');
  const known = compilePattern(pattern);
  return typeof known === 'string' ? refused(path, known) : null;
}

/** The automaton instead of JavaScript's own expressions, which can be made to take years. */
function linearPattern(source: string) {
  const pattern = compilePattern(source);
  if (typeof pattern === 'string') throw new Error(pattern);
  return {
    test: (text: string) =>
      Array.from(text).length <= MAX_PATTERN_TEXT && patternFits(pattern, text),
    // the compiler tells patterns apart by it
    toString: () => `linear:${source}`,
  };
}
linearPattern.code = 'linearPattern';

const OPTIONS: Options = {
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allErrors: false,
  validateFormats: true,
  logger: false,
  ownProperties: true,
  code: { regExp: linearPattern },
};
/** They say whether a schema is one, and compile none but their own. */
const GRAMMARS = { '2020': new Ajv2020(OPTIONS), '07': new Ajv(OPTIONS) } as const;

/** A compiler for one schema: it keeps what it compiled, for as long as it is there itself. */
function compilerOf(draft: '2020' | '07'): Ajv | Ajv2020 {
  const options = { ...OPTIONS, meta: false, validateSchema: false } as const;
  return withFormats(draft === '07' ? new Ajv(options) : new Ajv2020(options));
}

function withFormats<Compiler extends Ajv | Ajv2020>(ajv: Compiler): Compiler {
  addFormats.default(ajv, { mode: 'fast', formats: [...FORMATS] });
  addFormats.default(ajv, { mode: 'full', formats: [...TIMES] });
  return ajv;
}
