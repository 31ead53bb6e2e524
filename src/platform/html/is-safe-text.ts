import { buildMessage, ValidateBy } from 'class-validator';
import { findUnsafeHtml } from './unsafe-html.js';

/** The code of an error about a text field with dangerous markup. */
export const UNSAFE_HTML = 'request.unsafe_html';

/** What to tell whoever wrote it, given what `findUnsafeHtml` found. */
export function unsafeHtmlMessage(found: string): string {
  return (
    `não pode conter ${found}: este campo é texto; para o sinal "menor que", escreva-o com um espaço depois (a < b) ` +
    `/ must not contain ${found}: this field is text; write a less-than sign with a space behind it (a < b)`
  );
}

/**
 * For text that some client may show as HTML. It is stored as it was sent, so what would be dangerous there is refused
 * rather than changed; signs like "PA < 140 & dor" and harmless tags are fine.
 */
export const IsSafeText = () =>
  ValidateBy({
    name: UNSAFE_HTML,
    validator: {
      validate: (value: unknown) => typeof value !== 'string' || findUnsafeHtml(value) === null,
      defaultMessage: (args) =>
        unsafeHtmlMessage((typeof args?.value === 'string' && findUnsafeHtml(args.value)) || '<'),
    },
  });

const CONTROL = /\p{Cc}/u;

/** What to tell whoever wrote a line that is none. */
export const PLAIN_LINE_MESSAGE =
  'não pode conter quebras de linha nem caracteres de controle / must have no line breaks and no control characters';
/** The code of an error about a line that is none. */
export const CONTROL_CHARACTER = 'control_character';

export function isPlainLine(text: string): boolean {
  return !CONTROL.test(text);
}

/** For titles and names: one line of plain text, which clients escape. Stored as it was sent. */
export const IsPlainLine = () =>
  ValidateBy({
    name: CONTROL_CHARACTER,
    validator: {
      validate: (value: unknown) => typeof value !== 'string' || isPlainLine(value),
      defaultMessage: buildMessage((each) => `${each}${PLAIN_LINE_MESSAGE}`),
    },
  });
