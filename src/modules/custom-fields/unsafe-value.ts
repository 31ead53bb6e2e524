import { sanitizeHtml } from '#platform/html/sanitize-html.js';
import { findUnsafeHtml } from '#platform/html/unsafe-html.js';
import { isJsonText } from './field-types.js';

/**
 * What of a field's value would be dangerous in a client that shows it as HTML; null when nothing is. Of JSON every text
 * and name in it, as a client reads them: escapes do not hide a tag. The value is one that its type takes.
 */
export function findUnsafeValue(type: string, value: string): string | null {
  if (!isJsonText(type)) return findUnsafeHtml(value);
  for (const text of textsOf(JSON.parse(value))) {
    const found = findUnsafeHtml(text);
    if (found !== null) return found;
  }
  return null;
}

/** The value without what `findUnsafeValue` would find; the same where that finds nothing. */
export function cleanValue(type: string, value: string): string {
  if (!isJsonText(type)) return findUnsafeHtml(value) === null ? value : sanitizeHtml(value);
  if (!/<|\\u003c/i.test(value) || findUnsafeValue(type, value) === null) return value;
  return JSON.stringify(JSON.parse(value, (_name, part: unknown) => cleanPart(part)));
}

function cleanPart(part: unknown): unknown {
  if (typeof part === 'string') return cleanValue('text', part);
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [cleanValue('text', name), value]),
  );
}

/** Every text and name in JSON. Iterative, since the depth is the sender's to choose. */
function* textsOf(json: unknown): Generator<string> {
  const open: unknown[] = [json];
  while (open.length > 0) {
    const item = open.pop();
    if (typeof item === 'string') yield item;
    if (typeof item !== 'object' || item === null) continue;
    for (const [name, value] of Object.entries(item)) {
      yield name;
      open.push(value);
    }
  }
}
