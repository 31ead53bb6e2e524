import {
  compilePattern,
  type FieldPattern,
  MAX_PATTERN_TEXT,
  patternFits,
} from './field-pattern.js';
import type { FieldFault, MetaType } from './field-types.js';

const MAX_OPTIONS = 200;
const MAX_OPTION = 255;
const FOR_NUMBERS: ReadonlySet<string> = new Set(['min', 'max', 'integer']);

/** The limits an editor sets for a field's value. */
export interface FieldRules {
  readonly min?: number;
  readonly max?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly pattern?: FieldPattern;
  readonly options?: readonly string[];
  readonly integer?: boolean;
}

interface ReadRules {
  readonly rules: FieldRules;
  readonly faults: readonly FieldFault[];
}

/** Each rule's reader: the usable value, or a text that says what is wrong with it. */
const READERS: {
  readonly [Name in keyof Required<FieldRules>]: Reader<Required<FieldRules>[Name]>;
} = {
  min: readNumber,
  max: readNumber,
  min_length: readLength,
  max_length: readLength,
  pattern: (value) =>
    typeof value === 'string' ? said(compilePattern(value)) : wrong('must be text'),
  options: readOptions,
  integer: (value) => (typeof value === 'boolean' ? { value } : wrong('must be true or false')),
};

type Reader<T> = (value: unknown) => { readonly value: T } | { readonly wrong: string };

/** Reads the rules of a field of this type; unknown, senseless and contradicting ones are faults. */
export function readRules(given: object, type: MetaType): ReadRules {
  let rules: FieldRules = {};
  const faults: FieldFault[] = [];
  for (const [name, value] of Object.entries(given)) {
    const path = `/validation_rules/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const fault = (code: string, message: string) => faults.push({ path, code, message });
    if (!isRuleName(name)) {
      fault('unknown_rule', `is no rule; there are ${Object.keys(READERS).join(', ')}`);
      continue;
    }
    if (FOR_NUMBERS.has(name) && type !== 'number') {
      fault('rule_for_numbers', `is a rule for numbers, not for ${type}`);
      continue;
    }
    const read = READERS[name](value);
    if ('wrong' in read) fault('invalid_rule', read.wrong);
    else rules = { ...rules, [name]: read.value };
  }
  return { rules, faults: [...faults, ...contradictions(rules)] };
}

/** What the rules have against a value; lengths count characters, not bytes. */
export function rulesAgainst(value: string, rules: FieldRules): FieldFault[] {
  const length = Array.from(value).length;
  const number = Number(value);
  const { min, max, min_length, max_length, pattern, options } = rules;
  const faults: FieldFault[] = [];
  const refuse = (broken: boolean, code: string, message: string) => {
    if (broken) faults.push({ path: '/meta_value', code, message });
  };
  refuse(
    min !== undefined && number < min,
    'min',
    `precisa ser ao menos ${min} / must be at least ${min}`,
  );
  refuse(
    max !== undefined && number > max,
    'max',
    `pode ser no máximo ${max} / must be at most ${max}`,
  );
  refuse(
    rules.integer === true && !Number.isInteger(number),
    'integer',
    'precisa ser um número inteiro / must be a whole number',
  );
  refuse(
    min_length !== undefined && length < min_length,
    'min_length',
    `precisa ter ao menos ${min_length} caracteres / must have at least ${min_length} characters`,
  );
  refuse(
    max_length !== undefined && length > max_length,
    'max_length',
    `pode ter no máximo ${max_length} caracteres / must have at most ${max_length} characters`,
  );
  refuse(
    options !== undefined && !options.includes(value),
    'options',
    'precisa ser uma das opções / must be one of the options',
  );
  if (pattern !== undefined) {
    const tooLong = length > MAX_PATTERN_TEXT;
    refuse(
      tooLong,
      'pattern',
      `pode ter no máximo ${MAX_PATTERN_TEXT} caracteres para ser comparado a um padrão / must have at most ${MAX_PATTERN_TEXT} characters to be held against a pattern`,
    );
    refuse(
      !tooLong && !patternFits(pattern, value),
      'pattern',
      'precisa seguir o padrão / must fit the pattern',
    );
  }
  return faults;
}

function isRuleName(name: string): name is keyof FieldRules {
  return Object.hasOwn(READERS, name);
}

function wrong(reason: string): { readonly wrong: string } {
  return { wrong: reason };
}

function said<T extends object>(result: T | string) {
  return typeof result === 'string' ? wrong(result) : { value: result };
}

function readNumber(value: unknown) {
  return typeof value === 'number' && Number.isFinite(value)
    ? { value }
    : wrong('must be a number');
}

function readLength(value: unknown) {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? { value }
    : wrong('must be a whole number from 0 on');
}

function readOptions(value: unknown) {
  const reason = `must be a list of 1 to ${MAX_OPTIONS} texts of at most ${MAX_OPTION} characters`;
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_OPTIONS)
    return wrong(reason);
  const options = value.filter(
    (option): option is string => typeof option === 'string' && option.length <= MAX_OPTION,
  );
  return options.length === value.length ? { value: options } : wrong(reason);
}

function contradictions({ min, max, min_length, max_length }: FieldRules): FieldFault[] {
  const found: FieldFault[] = [];
  const above = (low: number | undefined, high: number | undefined, name: string, of: string) => {
    if (low === undefined || high === undefined || low <= high) return;
    found.push({
      path: `/validation_rules/${name}`,
      code: 'invalid_rule',
      message: `is above ${of}`,
    });
  };
  above(min, max, 'min', 'max');
  above(min_length, max_length, 'min_length', 'max_length');
  return found;
}
