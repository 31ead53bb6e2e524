import { scanMarkup, type MarkupPiece } from './markup-scanner.js';

/** How deep elements may stand in each other. What stands deeper loses its tags and keeps its text. */
const MAX_DEPTH = 100;
/** How many attributes a tag may have. One with more loses them all. */
export const MAX_ATTRIBUTES = 64;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** What ends without an end tag as soon as its key begins. */
const ENDS_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(['p']),
  li: new Set(['li', 'p']),
  dt: new Set(['dt', 'dd', 'p']),
  dd: new Set(['dt', 'dd', 'p']),
  td: new Set(['td', 'th', 'p']),
  th: new Set(['td', 'th', 'p']),
  tr: new Set(['td', 'th', 'tr', 'p']),
};

/** Longer than any remark that somebody wrote a `<` into. */
const MAX_REMARK = 300;

/**
 * The same text with a bounded depth of elements and number of attributes, and without end tags that end nothing: what
 * parsers need quadratic time for. It makes nothing safe. Gives the very same string where there was nothing to do.
 */
export function boundMarkup(source: string): string {
  const open = new OpenTags();
  const kept: string[] = [];
  let from = 0;
  for (const piece of scanMarkup(source)) {
    const instead =
      piece.kind === 'unfinished' ? unfinished(source, piece) : replacement(piece, open);
    if (instead === null) continue;
    kept.push(source.slice(from, piece.start), instead);
    from = piece.end;
  }
  return from === 0 ? source : kept.join('') + source.slice(from);
}

/** What to put in a piece's place; null where it stays. */
function replacement({ kind, name, attributes }: MarkupPiece, open: OpenTags): string | null {
  if (kind === 'end') return open.end(name) ? null : '';
  if (kind !== 'start') return null;
  if (!open.begin(name)) return '';
  return attributes > MAX_ATTRIBUTES ? `<${name}>` : null;
}

/**
 * A tag without an end takes along all that follows, in a browser too. "pressão <que a média" was meant as text and stays as
 * such; what looks like markup goes.
 */
function unfinished(source: string, { start }: MarkupPiece): string {
  const rest = source.slice(start + 1, start + 1 + MAX_REMARK + 1);
  return rest.length > MAX_REMARK || /[<=!?]/.test(rest) ? '' : `&lt;${rest}`;
}

/** The elements that are open, innermost last. Every step is paid for by a tag, so all of them together are linear. */
class OpenTags {
  private readonly stack: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly refused = new Map<string, number>();

  /** False where it would stand too deep. */
  begin(name: string): boolean {
    const before = ENDS_BEFORE[name];
    while (before?.has(this.stack.at(-1) ?? '') === true) this.pop();
    if (VOID.has(name)) return this.stack.length < MAX_DEPTH;
    if (this.stack.length >= MAX_DEPTH) {
      add(this.refused, name, 1);
      return false;
    }
    this.stack.push(name);
    add(this.counts, name, 1);
    return true;
  }

  /** False where it ends nothing. Browsers make something of a lone `</p>` and `</br>`, so those may stay. */
  end(name: string): boolean {
    if ((this.refused.get(name) ?? 0) > 0) {
      add(this.refused, name, -1);
      return false;
    }
    if ((this.counts.get(name) ?? 0) === 0) return name === 'p' || name === 'br';
    while (this.pop() !== name);
    return true;
  }

  private pop(): string | undefined {
    const name = this.stack.pop();
    if (name !== undefined) add(this.counts, name, -1);
    return name;
  }
}

function add(counts: Map<string, number>, name: string, step: number): void {
  counts.set(name, (counts.get(name) ?? 0) + step);
}
