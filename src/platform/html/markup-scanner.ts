/** A stretch of an HTML text, told apart as a browser's tokeniser does it (HTML, 13.2.5). */
export interface MarkupPiece {
  /** `unfinished` is a tag, comment or declaration that the text ends in the middle of: what follows would belong to it. */
  readonly kind: 'text' | 'start' | 'end' | 'comment' | 'unfinished';
  /** Where it begins and ends (exclusive), in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The tag's name in lower case; empty for what is no tag. */
  readonly name: string;
  /** How many attributes a tag has. */
  readonly attributes: number;
}

const LETTER = /[a-z]/i;
const SPACE = /[\t\n\f\r ]/;
const NAME_END = /[\t\n\f\r />]|$/g;
const ATTRIBUTE_NAME_END = /[\t\n\f\r />=]|$/g;
const UNQUOTED_END = /[\t\n\f\r >]|$/g;
const COMMENT_END = /--!?>/g;

/**
 * The pieces of a text from left to right, without a gap. It looks at tags alone and knows nothing of elements, so what
 * stands in a script is told apart too. Linear: no character is looked at twice.
 */
export function* scanMarkup(source: string): Generator<MarkupPiece> {
  let textFrom = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    const piece = markupAt(source, at);
    if (piece === null) {
      at = source.indexOf('<', at + 1);
      continue;
    }
    if (at > textFrom) yield textPiece(textFrom, at);
    yield piece;
    textFrom = piece.end;
    at = source.indexOf('<', textFrom);
  }
  if (textFrom < source.length) yield textPiece(textFrom, source.length);
}

function textPiece(start: number, end: number): MarkupPiece {
  return { kind: 'text', start, end, name: '', attributes: 0 };
}

/** What begins with the `<` at `start`; null where the sign is text, as in "p < 0,05". */
function markupAt(source: string, start: number): MarkupPiece | null {
  const next = source.charAt(start + 1);
  if (LETTER.test(next)) return tagAt(source, start, start + 1, 'start');
  if (next === '/') {
    const after = source.charAt(start + 2);
    if (LETTER.test(after)) return tagAt(source, start, start + 2, 'end');
    return after === '' ? null : declarationAt(source, start);
  }
  if (source.startsWith('<!--', start)) return commentAt(source, start);
  return next === '!' || next === '?' ? declarationAt(source, start) : null;
}

function tagAt(
  source: string,
  start: number,
  nameFrom: number,
  kind: 'start' | 'end',
): MarkupPiece {
  const nameEnd = indexOf(NAME_END, source, nameFrom);
  const name = source.slice(nameFrom, nameEnd).toLowerCase();
  let attributes = 0;
  let at = nameEnd;
  while (at < source.length) {
    const unit = source.charAt(at);
    if (unit === '>') return { kind, start, end: at + 1, name, attributes };
    if (unit === '/' || SPACE.test(unit)) {
      at += 1;
      continue;
    }
    attributes += 1;
    at = attributeEnd(source, at);
  }
  return { kind: 'unfinished', start, end: source.length, name, attributes };
}

/** An attribute's name may begin with `=`; its value ends with the quote it began with, whatever stands in it. */
function attributeEnd(source: string, start: number): number {
  const nameEnd = indexOf(ATTRIBUTE_NAME_END, source, start + 1);
  let at = skipSpace(source, nameEnd);
  if (source.charAt(at) !== '=') return nameEnd;
  at = skipSpace(source, at + 1);
  const quote = source.charAt(at);
  if (quote !== '"' && quote !== "'") return indexOf(UNQUOTED_END, source, at);
  const close = source.indexOf(quote, at + 1);
  return close < 0 ? source.length : close + 1;
}

function commentAt(source: string, start: number): MarkupPiece {
  const from = start + 4;
  const abrupt = source.startsWith('>', from) ? 1 : source.startsWith('->', from) ? 2 : 0;
  if (abrupt > 0) return whole('comment', start, from + abrupt);
  COMMENT_END.lastIndex = from;
  if (COMMENT_END.exec(source) === null) return whole('unfinished', start, source.length);
  return whole('comment', start, COMMENT_END.lastIndex);
}

/** `<!doctype>`, `<?xml>`, `</3>`: a browser makes comments of them. */
function declarationAt(source: string, start: number): MarkupPiece {
  const close = source.indexOf('>', start);
  return close < 0 ? whole('unfinished', start, source.length) : whole('comment', start, close + 1);
}

function whole(kind: 'comment' | 'unfinished', start: number, end: number): MarkupPiece {
  return { kind, start, end, name: '', attributes: 0 };
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (SPACE.test(source.charAt(at))) at += 1;
  return at;
}

function indexOf(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}
