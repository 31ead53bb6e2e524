import { HIT_END, HIT_START } from './delivery.queries.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  [HIT_START]: '<mark>',
  [HIT_END]: '</mark>',
};
const SPECIAL = new RegExp(`[&<>"'${HIT_START}${HIT_END}]`, 'g');

/**
 * A marked text as HTML that can be put into a page: `<mark>` around hits is the only markup in it, whatever the
 * article had. Entities of the article's own HTML become characters first, else they would be escaped twice.
 */
export function toHighlight(marked: string): string {
  return marked
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(SPECIAL, (character) => ESCAPES[character] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
