import { sanitizeHtml } from '#platform/html/sanitize-html.js';
import { findUnsafeHtml } from '#platform/html/unsafe-html.js';

/**
 * An article as it is delivered, as JSON, without what the present rules refuse in texts that clients show as HTML. Titles
 * and names are plain text, which clients escape, and stay.
 */
export function cleanArticle(json: string): string {
  const article: unknown = JSON.parse(json);
  if (typeof article !== 'object' || article === null) return json;
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(article).map(([name, value]) => [name, CLEAN.get(name)?.(value) ?? value]),
    ),
  );
}

const CLEAN: ReadonlyMap<string, (value: unknown) => unknown> = new Map([
  ['content', (value: unknown) => (typeof value === 'string' ? sanitizeHtml(value) : value)],
  ['excerpt', cleanTexts],
  ['medical_disclaimer', cleanTexts],
  ['custom_fields', cleanTexts],
  ['disclosures', cleanTexts],
]);

/** A text, or every text in a value that is JSON. */
function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string')
    return findUnsafeHtml(value) === null ? value : sanitizeHtml(value);
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [String(cleanTexts(name)), cleanTexts(part)]),
  );
}
