import { type FieldError, problem } from '#kernel/problem.js';
import { TEXT_FIELDS } from '../article-texts.js';

/** Of all texts together, in UTF-16 code units. */
export const MAX_CHECKED = 1_048_576;

const OWN: ReadonlySet<string> = new Set(TEXT_FIELDS);
/** Parts of fields and of files, by the names that findings give. */
const PART =
  /^(?:custom_fields\.[A-Za-z0-9_]{1,100}(?:\.[\w-]{1,100}){0,64}|media\.[0-9a-f-]{36}\.[a-z_]{1,40})$/;

/**
 * The texts of a check, by field.
 * @throws Problem request.unknown_field, request.invalid, request.too_large
 */
export function checkedFields(
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(given);
  const unknown = entries.filter(([name]) => !OWN.has(name) && !PART.test(name));
  if (unknown.length > 0) {
    const code = 'request.unknown_field';
    throw problem(code, { errors: errorsAt(unknown, 'is not known here', code) });
  }
  const texts = entries.flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[name, text]] : [],
  );
  if (texts.length < entries.length) {
    const wrong = entries.filter(([, text]) => typeof text !== 'string');
    throw problem('request.invalid', { errors: errorsAt(wrong, 'must be a text', 'isString') });
  }
  const size = texts.reduce((sum, [, text]) => sum + text.length, 0);
  if (size > MAX_CHECKED) {
    throw problem('request.too_large', {
      detail: `The texts have more than ${MAX_CHECKED} characters together.`,
    });
  }
  return Object.fromEntries(texts);
}

const MAX_TOLD = 100;

function errorsAt(
  entries: readonly (readonly [string, unknown])[],
  message: string,
  code: string,
): readonly FieldError[] {
  return entries.slice(0, MAX_TOLD).map(([name]) => ({
    pointer: `/fields/${name.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    message,
    code,
  }));
}
