import type { FieldError } from '#kernel/problem.js';

/** Faults of a value that names what is gone, or what this person does not see. */
const MISSING: ReadonlySet<string> = new Set(['post_not_found', 'file_not_found', 'not_an_image']);
const VALUE = /^\/custom_fields\/(\d+)\/meta_value((?:\/[^/]+)*)$/;

interface GivenValue {
  readonly meta_value?: string | null;
}

/**
 * Fields without the ids that errors point to: taken out of lists, and null where one stands alone. Null when an error is of
 * another kind, so that nothing else would help.
 */
export function withoutMissingValues<Field extends GivenValue>(
  fields: readonly Field[],
  errors: readonly FieldError[],
): readonly Field[] | null {
  const ways = errors.map(({ pointer, code }) => (MISSING.has(code) ? VALUE.exec(pointer) : null));
  if (ways.length === 0 || ways.includes(null)) return null;
  return fields.map((field, n) => {
    const gone = ways.flatMap((way) =>
      way !== null && Number(way[1]) === n ? [way[2] ?? ''] : [],
    );
    if (gone.length === 0) return field;
    return { ...field, meta_value: without(field.meta_value ?? null, gone) };
  });
}

/** `gone` are the ways to places in the value; an empty one is the value itself. */
function without(text: string | null, gone: readonly string[]): string | null {
  if (text === null || gone.includes('')) return null;
  const value: unknown = JSON.parse(text);
  // the last place of a list first: those before it keep theirs
  for (const way of gone.toReversed()) leaveOut(value, way.split('/').slice(1).map(unescaped));
  return JSON.stringify(value);
}

function leaveOut(value: unknown, way: readonly string[]): void {
  const [name = '', ...rest] = way;
  if (typeof value !== 'object' || value === null) return;
  if (rest.length > 0) leaveOut(Reflect.get(value, name), rest);
  else if (Array.isArray(value)) value.splice(Number(name), 1);
  else Reflect.set(value, name, null);
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
