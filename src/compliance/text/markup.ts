import { leanPattern } from './lean-pattern.js';
/** A tag's name ends in a space, a slash or the tag's end: `<ana@example.com>` is text. */
const TAG_NAME = /<(\/?)([A-Za-z][A-Za-z\d:-]{0,40})(?=[\s/>]|$)/y;
const ATTRIBUTE = leanPattern(
  /(?<![\w-])(alt|title|name|aria-[a-z]{1,20}|placeholder|value|content|summary|label|href|src|srcset|poster|cite|download|data-[a-z][\w-]{0,40})\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/gi,
);

const PARAGRAPH_TAGS = new Set(
  (
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html main nav ol p pre section summary table tbody tfoot thead ul'
  ).split(' '),
);
const LINE_TAGS = new Set('br dd dt li option tr'.split(' '));
const CELL_TAGS = new Set(['td', 'th']);

/** A piece of markup: what it leaves in the shadow text and where it ends. */
export interface Markup {
  readonly end: number;
  /** Name of the tag in lower case with a leading `/` where it closes; empty for comments and declarations. */
  readonly tag: string;
  /** `''` for inline tags, a tab before a cell, one line break for lines, two for paragraphs. */
  readonly boundary: string;
  readonly attributes: readonly MarkupAttribute[];
}

/** An attribute whose value readers or machines can see. */
export interface MarkupAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Reads HTML markup from left to right; searches that failed once are never repeated, so reading stays linear. */
export class MarkupReader {
  private readonly exhausted = new Set<string>();
  private readonly found = new Map<string, number>();
  /** Characters read in vain for tags that never close; past a bound quotes are ignored, which keeps reading linear. */
  private wastedScans = 0;

  constructor(private readonly source: string) {}

  /** The markup that starts at `index` (a `<`), or undefined where the sign is text, as in "p < 0,05". */
  at(index: number): Markup | undefined {
    if (this.source.startsWith('<!--', index)) return this.comment(index);
    if (/[!?]/.test(this.source.charAt(index + 1))) return this.declaration(index);
    TAG_NAME.lastIndex = index;
    const match = TAG_NAME.exec(this.source);
    if (match === null) return undefined;
    const close = this.tagEnd(index);
    if (close === undefined) return undefined;
    const name = (match[2] ?? '').toLowerCase();
    if (match[1] === '' && (name === 'script' || name === 'style')) return this.raw(name, close);
    return {
      end: close + 1,
      tag: `${match[1] ?? ''}${name}`,
      boundary: boundaryOf(name, match[1] === '/'),
      attributes: attributesOf(this.source, index, close),
    };
  }

  private comment(index: number): Markup {
    const close = this.next('-->', index + 4);
    const end = close ?? this.source.length;
    const attributes = [{ name: 'comment', start: index + 4, end }];
    return { end: close === undefined ? end : close + 3, tag: '', boundary: '', attributes };
  }

  private declaration(index: number): Markup | undefined {
    const close = this.next('>', index);
    if (close === undefined) return undefined;
    return { end: close + 1, tag: '', boundary: '', attributes: [] };
  }

  private raw(name: string, close: number): Markup {
    const lower = `</${name}`;
    const end = this.next(lower, close) ?? this.next(lower.toUpperCase(), close);
    const stop = end ?? this.source.length;
    const attributes = name === 'script' ? [{ name, start: close + 1, end: stop }] : [];
    return { end: stop, tag: name, boundary: '\n', attributes };
  }

  /** The closing `>` of a tag; a `>` inside a quoted attribute does not close it. */
  private tagEnd(index: number): number | undefined {
    if (this.wastedScans > 4 * this.source.length) return this.next('>', index);
    const end = this.quotedTagEnd(index);
    if (typeof end === 'number') return end;
    this.wastedScans += end.scanned;
    return undefined;
  }

  private quotedTagEnd(index: number): number | { readonly scanned: number } {
    let quote = '';
    for (let i = index + 1; i < this.source.length; i += 1) {
      const unit = this.source.charAt(i);
      if (quote !== '') {
        if (unit === quote) quote = '';
      } else if ((unit === '"' || unit === "'") && this.source.charAt(i - 1) === '=') {
        quote = unit;
      } else if (unit === '>') return i;
      else if (unit === '<') return { scanned: i - index };
    }
    return { scanned: this.source.length - index };
  }

  private next(needle: string, from: number): number | undefined {
    if (this.exhausted.has(needle)) return undefined;
    const known = this.found.get(needle);
    if (known !== undefined && known >= from) return known;
    const index = this.source.indexOf(needle, from);
    if (index < 0) {
      this.exhausted.add(needle);
      return undefined;
    }
    this.found.set(needle, index);
    return index;
  }
}

function boundaryOf(tag: string, closes: boolean): string {
  if (PARAGRAPH_TAGS.has(tag)) return '\n\n';
  if (LINE_TAGS.has(tag)) return '\n';
  return CELL_TAGS.has(tag) && !closes ? '\t' : '';
}

const HEADING = /^h[1-6]$/;
const CONTAINERS = new Set(['table', 'ul', 'ol', 'dl']);

/** Knows where a line break of the source is only a space: inside HTML paragraphs, headings, lists and tables. */
export class LineBreaks {
  private containers = 0;
  private preformatted = 0;
  private inText = false;

  /** Takes note of one tag, as `Markup.tag` names it. */
  enter(tag: string): void {
    const closes = tag.startsWith('/');
    const name = closes ? tag.slice(1) : tag;
    if (CONTAINERS.has(name)) this.containers = Math.max(0, this.containers + (closes ? -1 : 1));
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted + (closes ? -1 : 1));
    if (name === 'p' || HEADING.test(name)) this.inText = !closes;
    else if (PARAGRAPH_TAGS.has(name)) this.inText = false;
  }

  get areSpaces(): boolean {
    return this.preformatted === 0 && (this.inText || this.containers > 0);
  }
}

function attributesOf(source: string, start: number, end: number): MarkupAttribute[] {
  const tag = source.slice(start, end);
  if (!tag.includes('=')) return [];
  const attributes: MarkupAttribute[] = [];
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? '';
    if (value === '' || value.startsWith('data:')) continue;
    const valueEnd = start + match.index + match[0].length - 1;
    const name = (match[1] ?? '').toLowerCase();
    attributes.push({ name, start: valueEnd - value.length, end: valueEnd });
  }
  return attributes;
}
