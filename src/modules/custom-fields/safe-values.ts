import {
  CONTROL_CHARACTER,
  isPlainLine,
  PLAIN_LINE_MESSAGE,
  UNSAFE_HTML,
  unsafeHtmlMessage,
} from '#platform/html/is-safe-text.js';
import { findUnsafeHtml } from '#platform/html/unsafe-html.js';
import { type FieldFault, pointerPart } from './field-types.js';

/** What is wrong with a line that clients show, such as a label: line breaks, or markup that would be dangerous. */
export function lineFault(text: string, path: string): FieldFault | null {
  if (!isPlainLine(text)) return { path, code: CONTROL_CHARACTER, message: PLAIN_LINE_MESSAGE };
  return unsafeText(text, path);
}

/** The first text of a value, or name within it, that a client could not show as HTML without danger. */
export function unsafeText(value: unknown, path: string): FieldFault | null {
  // iterative: how deep it goes is the sender's to choose
  const open: { readonly value: unknown; readonly path: string }[] = [{ value, path }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const found = typeof item.value === 'string' ? findUnsafeHtml(item.value) : null;
    if (found !== null) {
      return { path: item.path, code: UNSAFE_HTML, message: unsafeHtmlMessage(found) };
    }
    if (typeof item.value !== 'object' || item.value === null) continue;
    for (const [name, part] of Object.entries(item.value)) {
      const here = `${item.path}${pointerPart(name)}`;
      open.push({ value: part, path: here });
      if (name.includes('<')) open.push({ value: name, path: here });
    }
  }
  return null;
}
