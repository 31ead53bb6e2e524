/** Marks of a hit inside a highlight: two characters of Unicode's private use area that are taken out of the text before. */
export const HIT_START = '\uE000';
export const HIT_END = '\uE001';
/** How much of a text is looked through for the words: of the best hits nearly all there is, of the others the beginning. */
const HIGHLIGHTED_CHARS = { hits: 20, best: 50_000, others: 2_000 } as const;

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
const HIT = new RegExp(`${HIT_START}([^${HIT_END}]*)${HIT_END}`, 'g');
const SPECIAL = new RegExp(`[&<>"'${HIT_START}${HIT_END}]`, 'g');

/** SQL of a short text, whole, with the hits marked. `query` is SQL of a tsquery. */
export function markedTextSql(text: string, query: string): string {
  return headlineSql(text, query, 'HighlightAll=true');
}

/** SQL of the parts of an HTML text in which the hits stand, marked. `place` is SQL of the hit's number, the best is 1. */
export function markedPartsSql(html: string, query: string, place: string): string {
  const { hits, best, others } = HIGHLIGHTED_CHARS;
  const looked = `left(${html}, case when ${place} <= ${hits} then ${best} else ${others} end)`;
  return headlineSql(
    `regexp_replace(${looked}, '<[^<>]*>', ' ', 'g')`,
    query,
    'MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "',
  );
}

function headlineSql(text: string, query: string, options: string): string {
  return `ts_headline('app.portuguese_folded', translate(coalesce(${text}, ''), '${HIT_START}${HIT_END}', ''), ${query},
    'StartSel=${HIT_START}, StopSel=${HIT_END}, ${options}')`;
}

/** The words that are marked in a text. */
export function hitsOf(marked: string): readonly string[] {
  return [...marked.matchAll(HIT)].map(([, word = '']) => word);
}

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
