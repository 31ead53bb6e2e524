import { ValidateBy } from 'class-validator';

/** `dose`, `dose.gte`, `dose.lte`: a key, and how its value compares. */
const NAME = /^([a-z_][a-z0-9_]{0,99})(?:\.(gte|lte))?$/;
const MAX_FILTERS = 10;
const MAX_VALUE = 255;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const COLUMNS = {
  number: ['number_value', 'double precision'],
  date: ['date_value', 'date'],
  text: ['text_value', 'text'],
} as const;
type Kind = keyof typeof COLUMNS;

/** One question about the value of a field. */
export interface FieldFilter {
  readonly key: string;
  readonly kind: Kind;
  readonly operator: '=' | '>=' | '<=';
  readonly value: string;
}

/** The name of a parameter behind `field.`, with its value, as they were sent. */
export type GivenFilter = readonly [name: string, value: string];

/** Puts a value into the statement and gives its place, `$1`. */
type Bind = (value: unknown) => string;

/**
 * The ids of posts whose value fits, as a subquery. Plain comparisons of plain columns: row security lets them use the index.
 */
export function fieldFilterSql(
  table: 'custom_field_index' | 'publication_field_index',
  { key, kind, operator, value }: FieldFilter,
  bind: Bind,
): string {
  const [column, type] = COLUMNS[kind];
  return `select i.post_id from ${table} i
    where i.meta_key = ${bind(key)} and i.${column} ${operator} ${bind(value)}::${type}`;
}

/** The filter that a parameter means for a field of this type; a text says why it means none. */
export function toFieldFilter([name, value]: GivenFilter, type: string): FieldFilter | string {
  const [, key = '', how] = NAME.exec(name) ?? [];
  const kind: Kind = type === 'number' || type === 'date' ? type : 'text';
  if (kind === 'number' && !NUMBER.test(value)) return 'must be a number';
  if (kind === 'date' && !isDay(value)) return 'must be a day, for instance 2026-01-31';
  if (kind === 'text' && how !== undefined) return `of ${type} can only be equal`;
  return { key, kind, operator: how === undefined ? '=' : how === 'gte' ? '>=' : '<=', value };
}

/** The key that a parameter is about; null for a name that can be none. */
export function keyOfFilter(name: string): string | null {
  return NAME.exec(name)?.[1] ?? null;
}

export const AreFieldFilters = () =>
  ValidateBy({
    name: 'field_filters',
    validator: {
      validate: (given: unknown) =>
        Array.isArray(given) && given.length <= MAX_FILTERS && given.every(isGiven),
      defaultMessage: () =>
        `must be at most ${MAX_FILTERS} of field.<key>, field.<key>.gte and field.<key>.lte, each with one value`,
    },
  });

function isGiven(entry: unknown): boolean {
  if (!Array.isArray(entry)) return false;
  const [name, value]: readonly unknown[] = entry;
  return (
    typeof name === 'string' &&
    NAME.test(name) &&
    typeof value === 'string' &&
    value.length <= MAX_VALUE
  );
}

/** PostgreSQL and JavaScript agree on which days there are. */
function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
