import { type MarkupPiece, scanMarkup } from './markup-scanner.js';

/** A paragraph, heading, list item, table row or the like of an HTML text. */
export interface HtmlBlock {
  /** The element it is; `p` for text outside of any. */
  readonly tag: string;
  /** Where it stands in the text, its own tags included, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Elements that hold others and are blocks only where they hold text themselves. */
const CONTAINERS =
  'div section article aside header footer main details ul ol dl li dd blockquote table thead tbody tfoot colgroup';
const LEAVES = 'p h1 h2 h3 h4 h5 h6 dt summary address caption hr';
/** Elements that are one block with all they hold. */
const WHOLE = new Set(['tr', 'figure', 'pre']);
const BREAKING = new Set([...`${CONTAINERS} ${LEAVES}`.split(' '), ...WHOLE]);
/** What a reader sees although it is no text. */
const SEEN = new Set(['img']);
const BLANK_LINE = /(?:\r?\n[\t ]*){2,}/g;
const VISIBLE = /[^\s\u200b\ufeff]/;

/**
 * The blocks of a text in order, none within another: each paragraph, heading, item, row, figure, quoted paragraph. Text
 * without tags around it is cut at its blank lines. What has no text and no picture is no block. Linear.
 */
export function findBlocks(html: string): readonly HtmlBlock[] {
  const finder = new BlockFinder(html);
  for (const piece of scanMarkup(html)) finder.take(piece);
  return finder.finish();
}

class BlockFinder {
  private readonly blocks: HtmlBlock[] = [];
  private readonly open: string[] = [];
  /** The element that is one block with all it holds, while inside of one, and how often it stands in itself. */
  private whole: string | null = null;
  private wholeDepth = 0;
  private from = 0;
  private isSeen = false;

  constructor(private readonly html: string) {}

  take(piece: MarkupPiece): void {
    if (this.whole !== null) this.takeWithin(this.whole, piece);
    else if (piece.kind === 'text') this.takeText(piece);
    else if (piece.kind === 'start') this.takeStart(piece);
    else if (piece.kind === 'end' && BREAKING.has(piece.name)) this.takeEnd(piece);
  }

  finish(): readonly HtmlBlock[] {
    this.close(this.html.length);
    return this.blocks;
  }

  private takeWithin(whole: string, { kind, name, start, end }: MarkupPiece): void {
    if (kind === 'text') this.isSeen ||= VISIBLE.test(this.html.slice(start, end));
    if (kind === 'start' && SEEN.has(name)) this.isSeen = true;
    // a row needs no end tag: the next one ends it
    const endsRow = whole === 'tr' && (kind === 'start' ? name === 'tr' : isTablePart(name));
    if (endsRow && this.wholeDepth === 1) {
      this.leaveWhole(start);
      this.take({ kind, name, start, end, attributes: 0 });
    } else if (name === whole && kind === 'start') this.wholeDepth += 1;
    else if (name === whole && kind === 'end') {
      this.wholeDepth -= 1;
      if (this.wholeDepth === 0) this.leaveWhole(end);
    }
  }

  private leaveWhole(end: number): void {
    this.close(end);
    this.whole = null;
    this.open.pop();
  }

  private takeText({ start, end }: MarkupPiece): void {
    const text = this.html.slice(start, end);
    if (this.open.length > 0) {
      this.isSeen ||= VISIBLE.test(text);
      return;
    }
    let paragraph = 0;
    for (const { index, 0: gap } of text.matchAll(BLANK_LINE)) {
      this.isSeen ||= VISIBLE.test(text.slice(paragraph, index));
      this.close(start + index);
      paragraph = index + gap.length;
    }
    this.isSeen ||= VISIBLE.test(text.slice(paragraph));
  }

  private takeStart({ name, start }: MarkupPiece): void {
    if (SEEN.has(name)) this.isSeen = true;
    if (!BREAKING.has(name)) return;
    this.close(start);
    if (name === 'hr') return;
    this.open.push(name);
    if (!WHOLE.has(name)) return;
    this.whole = name;
    this.wholeDepth = 1;
  }

  private takeEnd({ name, end }: MarkupPiece): void {
    this.close(end);
    const index = this.open.lastIndexOf(name);
    if (index >= 0) this.open.length = index;
  }

  /** Ends the stretch since the last one: a block where it shows something. */
  private close(end: number): void {
    if (this.isSeen) this.blocks.push(this.trimmed(this.from, end));
    this.from = end;
    this.isSeen = false;
  }

  private trimmed(from: number, to: number): HtmlBlock {
    const stretch = this.html.slice(from, to);
    const start = from + (stretch.length - stretch.trimStart().length);
    return {
      tag: this.open.at(-1) ?? 'p',
      start,
      end: to - (stretch.length - stretch.trimEnd().length),
    };
  }
}

function isTablePart(name: string): boolean {
  return name === 'table' || name === 'thead' || name === 'tbody' || name === 'tfoot';
}
