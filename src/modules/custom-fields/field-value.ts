import { isEmail } from 'class-validator';
import { isUuid } from '#kernel/ids.js';
import { UNSAFE_HTML, unsafeHtmlMessage } from '#platform/html/is-safe-text.js';
import { readRules, rulesAgainst } from './field-rules.js';
import { type FieldFault, type MetaType, STRUCTURED } from './field-types.js';
import { isJsonSchema, schemaAgainst, schemaFaults } from './json-schema.js';
import { findUnsafeValue } from './unsafe-value.js';

// the number of JSON, which is how partner sites get it
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const MAX_NUMBER = 40;
const MAX_URL = 2_048;
/** Deeper JSON would end PostgreSQL's own reader, which delivers the value. */
const MAX_JSON_DEPTH = 64;

/** A field as it would be stored. */
export interface FieldState {
  readonly meta_value: string | null;
  readonly meta_type: MetaType;
  readonly is_required: boolean;
  readonly validation_rules: object | null;
}

const JSON_ASKS = `precisa ser JSON com no máximo ${MAX_JSON_DEPTH} níveis / must be JSON of at most ${MAX_JSON_DEPTH} levels`;

/** What each type asks of a value that is not empty, and whether the value has it. */
const TYPES: Readonly<Record<MetaType, readonly [fits: (value: string) => boolean, asks: string]>> =
  {
    text: [() => true, 'precisa ser texto / must be text'],
    textarea: [() => true, 'precisa ser texto / must be text'],
    wysiwyg: [() => true, 'precisa ser texto / must be text'],
    // what the choices are, its rules say
    select: [() => true, 'precisa ser texto / must be text'],
    number: [
      isNumber,
      'precisa ser um número, por exemplo -1.5 / must be a number, for instance -1.5',
    ],
    boolean: [isBoolean, 'precisa ser true ou false / must be true or false'],
    true_false: [isBoolean, 'precisa ser true ou false / must be true or false'],
    date: [
      isDay,
      'precisa ser um dia, por exemplo 2026-01-31 / must be a day, for instance 2026-01-31',
    ],
    datetime: [
      isInstant,
      'precisa ser um instante com fuso, por exemplo 2026-01-31T12:00:00Z / must be an instant with its offset, for instance 2026-01-31T12:00:00Z',
    ],
    url: [isWebAddress, 'precisa ser um endereço http ou https / must be an http or https address'],
    email: [
      (value) => isEmail(value),
      'precisa ser um endereço de e-mail / must be an e-mail address',
    ],
    json: [isJson, JSON_ASKS],
    repeater: [isJson, JSON_ASKS],
    group: [isJson, JSON_ASKS],
    flexible_content: [isJson, JSON_ASKS],
    checkbox: [
      (value) => isListOf(value, isText),
      'precisa ser uma lista JSON de textos / must be a JSON list of texts',
    ],
    image: [isUuid, 'precisa ser o id de um arquivo / must be the id of a file'],
    file: [isUuid, 'precisa ser o id de um arquivo / must be the id of a file'],
    relationship: [
      (value) => isListOf(value, isUuid),
      'precisa ser uma lista JSON de ids de artigos / must be a JSON list of the ids of posts',
    ],
  };

/** What its type has against the text of a value; null when it fits. */
export function typeFault(type: MetaType, value: string): string | null {
  const [fits, asks] = TYPES[type];
  return fits(value) ? null : asks;
}

/** What the text of a value stands for; the text must fit its type. */
export function typedValue(type: MetaType, value: string): unknown {
  if (STRUCTURED.has(type)) return JSON.parse(value);
  if (type === 'number') return Number(value);
  return type === 'boolean' || type === 'true_false' ? value === 'true' : value;
}

/** Everything wrong with a field: its rules, then its value by type, then its value by those rules. */
export function faultsOf(field: FieldState): readonly FieldFault[] {
  const { meta_value: value, meta_type: type } = field;
  const given = field.validation_rules ?? {};
  const faults = ruleFaults(given, type);
  if (value === null || value === '') return [...faults, ...emptiness(field)];
  const asks = typeFault(type, value);
  if (asks !== null) return [...faults, { path: '/meta_value', code: type, message: asks }];
  return [...faults, ...unsafeMarkup(type, value), ...rulesFaults(given, type, value)];
}

/** HTML of an editor's field is cleaned instead. */
function unsafeMarkup(type: MetaType, value: string): readonly FieldFault[] {
  const found = type === 'wysiwyg' ? null : findUnsafeValue(type, value);
  if (found === null) return [];
  return [{ path: '/meta_value', code: UNSAFE_HTML, message: unsafeHtmlMessage(found) }];
}

/** What is wrong with the rules of a field, whichever words they are in. */
export function ruleFaults(rules: object, type: MetaType): readonly FieldFault[] {
  return isJsonSchema(rules) ? schemaFaults(rules) : readRules(rules, type).faults;
}

/** What rules have against the text of a value that fits its type. */
function rulesFaults(rules: object, type: MetaType, value: string): readonly FieldFault[] {
  return isJsonSchema(rules)
    ? schemaAgainst(rules, typedValue(type, value), '/meta_value')
    : rulesAgainst(value, readRules(rules, type).rules);
}

function emptiness({ is_required: required }: FieldState): readonly FieldFault[] {
  if (!required) return [];
  return [
    {
      path: '/meta_value',
      code: 'custom_fields.required',
      message: 'não pode ficar vazio / must not be empty',
    },
  ];
}

function isBoolean(value: string): boolean {
  return value === 'true' || value === 'false';
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOf(value: string, fits: (item: unknown) => boolean): boolean {
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every(fits);
  } catch {
    return false;
  }
}

function isNumber(value: string): boolean {
  return value.length <= MAX_NUMBER && NUMBER.test(value) && Number.isFinite(Number(value));
}

/** JavaScript takes the 30th of February for the 2nd of March. */
function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isInstant(value: string): boolean {
  const day = INSTANT.exec(value)?.[1];
  return day !== undefined && isDay(day);
}

function isWebAddress(value: string): boolean {
  if (value.length > MAX_URL || !/^https?:\/\/\S+$/i.test(value)) return false;
  return URL.canParse(value);
}

function isJson(value: string): boolean {
  try {
    return depthOf(JSON.parse(value)) <= MAX_JSON_DEPTH;
  } catch {
    return false;
  }
}

/** Levels of arrays and objects. Iterative, since the depth is the sender's to choose; ends once it is too much. */
function depthOf(value: unknown): number {
  let depth = 0;
  let level = [value].filter(isContainer);
  while (level.length > 0 && depth <= MAX_JSON_DEPTH) {
    level = level.flatMap((item) => Object.values(item)).filter(isContainer);
    depth += 1;
  }
  return depth;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
