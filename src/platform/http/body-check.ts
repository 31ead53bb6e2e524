import { type Problem, problem } from '#kernel/problem.js';

const MAX_DEPTH = 64;
/** Names and values in all: the check against a DTO takes time by the square of the names of one object. */
const MAX_VALUES = 10_000;
const MAX_NAMES = 1_000;
// PostgreSQL stores neither U+0000 nor half of a surrogate pair
const UNUSABLE = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What every object has already: no route has a field of that name, and a copy of the body could be changed by one. */
const EVERY_OBJECTS: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/**
 * Looks for what no field of any body may have: nesting over 64 levels, thousands of values, U+0000, lone surrogates, the
 * name of something that every object has. Iterative, since the depth is the sender's to choose.
 */
export function findUnusableText(body: unknown): Problem | null {
  const open: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value: body, pointer: '', depth: 0 },
  ];
  let values = 0;
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { value, pointer, depth } = item;
    if (typeof value === 'string' && UNUSABLE.test(value)) return unusable(pointer);
    if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) continue;
    if (depth >= MAX_DEPTH) return tooDeep(pointer);
    const entries = Object.entries(value);
    values += entries.length;
    if (values > MAX_VALUES || (!Array.isArray(value) && entries.length > MAX_NAMES))
      return tooMany(pointer);
    for (const [key, child] of entries) {
      if (UNUSABLE.test(key)) return unusable(pointer);
      const part = key.replaceAll('~', '~0').replaceAll('/', '~1');
      if (EVERY_OBJECTS.has(key)) return unknown(`${pointer}/${part}`);
      open.push({ value: child, pointer: `${pointer}/${part}`, depth: depth + 1 });
    }
  }
  return null;
}

function tooMany(pointer: string): Problem {
  const message = `has more than ${MAX_NAMES} names in one object, or ${MAX_VALUES} values in all`;
  return problem('request.too_large', {
    detail: `The body has more than ${MAX_NAMES} names in one object, or ${MAX_VALUES} values in all.`,
    errors: [{ pointer: pointer.slice(0, 200), message, code: 'request.too_large' }],
  });
}

function unusable(pointer: string): Problem {
  const message = 'has a character that cannot be stored (U+0000 or half of a surrogate pair)';
  return problem('request.invalid', {
    errors: [{ pointer, message, code: 'unusable_character' }],
  });
}

function unknown(pointer: string): Problem {
  const code = 'request.unknown_field';
  return problem(code, {
    detail: `Not known here: ${pointer.slice(1)}.`,
    errors: [{ pointer, message: 'is not known here', code }],
  });
}

/** The pointer is cut: a thousand levels of it would help nobody. */
function tooDeep(pointer: string): Problem {
  const message = `is nested deeper than ${MAX_DEPTH} levels`;
  return problem('request.too_deep', {
    detail: `The body is nested deeper than ${MAX_DEPTH} levels.`,
    errors: [{ pointer: pointer.slice(0, 200), message, code: 'request.too_deep' }],
  });
}
