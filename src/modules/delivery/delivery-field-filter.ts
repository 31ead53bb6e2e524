/** `field.dose`, `field.dose.gte`, `field.dose.lte`. */
const NAME = /^field\.([a-z_][a-z0-9_]{0,99})(?:\.(gte|lte))?$/;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MAX_VALUE = 255;
export const MAX_FIELD_FILTERS = 3;

type Ends = readonly [low: string | null, high: string | null];
const NO_ENDS: Ends = [null, null];

/** Key, text, and the ends of a stretch of numbers and of days; null for what the value cannot be. */
export type FieldFilterValues = readonly [
  key: string,
  text: string | null,
  ...ends: (string | null)[],
];

/** Values of one filter in a statement. */
const VALUES = 6;

/**
 * Posts with a value that an open filter finds. Of which type the field is, the index knows: in a row one of the three
 * columns has a value. One form for every question, so that few statements have to be planned.
 */
export function fieldFilterSql(first: number): string {
  const [key, text, low, high, from, to] = Array.from(
    { length: VALUES },
    (_, n) => `$${first + n}`,
  );
  return `p.post_id in (select i.post_id from publication_field_index i
    where i.tenant_id = scope.tenant_id and i.meta_key = ${key}::text and (i.text_value = ${text}::text
      or i.number_value between ${low}::double precision and ${high}::double precision
      or i.date_value between ${from}::date and ${to}::date))`;
}

/** The place of the first value of the filter n, when the first of all is at `first`. */
export function placeOfFilter(first: number, n: number): number {
  return first + n * VALUES;
}

/** The values of a parameter; a text says what is wrong with it, null that it is none of these. */
export function readFieldFilter(name: string, value: unknown): FieldFilterValues | string | null {
  const [, key, how] = NAME.exec(name) ?? [];
  if (key === undefined) return null;
  if (typeof value !== 'string') return 'must be given once';
  if (value.length > MAX_VALUE || value.includes('\0'))
    return 'is not a value this filter can have';
  const number = NUMBER.test(value);
  const day = isDay(value);
  if (how !== undefined && !number && !day) return 'must be a number or a day';
  return [
    key,
    how === undefined ? value : null,
    ...(number ? endsOf(value, how, ['-Infinity', 'Infinity']) : NO_ENDS),
    ...(day ? endsOf(value, how, ['-infinity', 'infinity']) : NO_ENDS),
  ];
}

function endsOf(
  value: string,
  how: string | undefined,
  [low, high]: readonly [string, string],
): Ends {
  return [how === 'lte' ? low : value, how === 'gte' ? high : value];
}

function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
