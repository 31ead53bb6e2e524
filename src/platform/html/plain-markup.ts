import { ALLOWED_TAGS } from './allowed-html.js';

/** What stands in a line of text, and in each other. */
const INLINE = 'b strong i em u s del ins mark small sub sup abbr cite q code kbd samp var'.split(
  ' ',
);
/** What holds lines and nothing else. */
const LINES = 'p h1 h2 h3 h4 h5 h6'.split(' ');
const LISTS = ['ul', 'ol'];

type Content = 'lines' | 'blocks' | 'items';

/** What may stand in an element of each name. */
const CONTENT: ReadonlyMap<string, Content> = new Map(
  [
    ...[...INLINE, ...LINES].map((name) => [name, 'lines'] as const),
    ...LISTS.map((name) => [name, 'items'] as const),
    ['li', 'blocks'] as const,
    ['blockquote', 'blocks'] as const,
  ].filter(([name]) => ALLOWED_TAGS.includes(name)),
);
const IS_INLINE: ReadonlySet<string> = new Set(INLINE);
/** Far below what the sanitiser bounds. */
const MAX_DEPTH = 20;

/** One piece: the slash and the name of a tag without attributes, or text without a sign that could begin anything else. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)>|[^<>&\u0000\r\ufdd0-\ufdef]+|&(?:amp|lt|gt|quot|nbsp);/y;
const BLANK = /^[\t\n ]*$/;

/**
 * True for a text of paragraphs, headings, lists, quotes and marked words whose tags have no attributes, are all written out
 * and stand in each other as they must. Nothing of it is for the sanitiser to take out or to mend. False says nothing: such
 * a text is for the sanitiser to judge. Linear.
 */
export function isPlainMarkup(source: string): boolean {
  const open: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < source.length) {
    const found = PIECE.exec(source);
    if (found === null) return false;
    const [text, slash, name] = found;
    if (name === undefined) {
      if (contentOf(open) === 'items' && !BLANK.test(text)) return false;
    } else if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (name === 'br') {
      if (contentOf(open) === 'items') return false;
    } else if (open.length < MAX_DEPTH && mayStand(name, contentOf(open))) {
      open.push(name);
    } else {
      return false;
    }
  }
  return open.length === 0;
}

function contentOf(open: readonly string[]): Content {
  return CONTENT.get(open.at(-1) ?? '') ?? 'blocks';
}

function mayStand(name: string, within: Content): boolean {
  if (!CONTENT.has(name)) return false;
  if (within === 'items') return name === 'li';
  return IS_INLINE.has(name) || (within === 'blocks' && name !== 'li');
}
