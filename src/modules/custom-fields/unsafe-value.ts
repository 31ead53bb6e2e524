import { sanitizeHtml } from '#platform/html/sanitize-html.js';
import { findUnsafeHtml } from '#platform/html/unsafe-html.js';
import { STRUCTURED } from './field-types.js';

/**
 * What of a field's value would be dangerous in a client that shows it as HTML; null when nothing is. Of JSON every text
 * and name in it, as a client reads them: escapes do not hide a tag.
 */
export function findUnsafeValue(type: string, value: string): string | null {
  const json = structureOf(type, value);
  if (json === null) return findUnsafeHtml(value);
  for (const text of textsOf(json.value)) {
    const found = findUnsafeHtml(text);
    if (found !== null) return found;
  }
  return null;
}

/** The value without what `findUnsafeValue` would find; the same where that finds nothing. */
export function cleanValue(type: string, value: string): string {
  if (findUnsafeValue(type, value) === null) return value;
  const json = structureOf(type, value);
  if (json === null) return sanitizeHtml(value);
  return JSON.stringify(json.value, (_name, part: unknown) => cleanPart(part));
}

/** What a value of JSON stands for; null for a value that is text, or is no JSON although its type says so. */
function structureOf(type: string, value: string): { readonly value: unknown } | null {
  if (![...STRUCTURED].some((each) => each === type)) return null;
  try {
    return { value: JSON.parse(value) };
  } catch {
    return null;
  }
}

function cleanPart(part: unknown): unknown {
  if (typeof part === 'string') return cleanText(part);
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [cleanText(name), value]));
}

function cleanText(text: string): string {
  return findUnsafeHtml(text) === null ? text : sanitizeHtml(text);
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
