import { entityAt } from './entities.js';
import { fold } from './fold.js';
import { LineBreaks, MarkupReader } from './markup.js';

/** A range in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** An attribute value, comment or script that is published but not read as prose; it lies behind the visible text. */
export interface HiddenText extends TextRange {
  readonly name: string;
  /** Where in the visible text its tag stands. */
  readonly anchor: number;
}

/**
 * A normalised copy of one field for matching: NFKC, no zero-width characters, one kind of dash, entities decoded,
 * tags dropped. `folded` is the same text without accents and capitals and has the same indexes.
 */
export interface ShadowText {
  readonly original: string;
  readonly text: string;
  readonly folded: string;
  /** Prose ends here; behind it stand attribute values and comments, one per line. */
  readonly visibleEnd: number;
  readonly hidden: readonly HiddenText[];
  /** For each shadow unit the range of the original it came from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const ZERO_WIDTH = /\p{Default_Ignorable_Code_Point}/u;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const MARK = /\p{M}/u;
/** Nothing before it combines with the character that precedes it. */
const FIRST_MARK = 0x300;
const SPECIAL: ReadonlySet<number> = new Set([...'&<*`\r\n'].map((sign) => sign.charCodeAt(0)));
/** More combining marks than any writing system piles up; a longer pile is cut, which keeps composing linear. */
const LONGEST_CLUSTER = 40;
/** `*` and `**` mark emphasis and fall out; a longer run masks something ("j***@…") and stays. */
const isEmphasis = (source: string, index: number): boolean => {
  const unit = source.charAt(index);
  if (unit === '`') return true;
  if (unit !== '*') return false;
  let from = index;
  let to = index;
  while (index - from < 3 && source.charAt(from - 1) === '*') from -= 1;
  while (to - index < 3 && source.charAt(to + 1) === '*') to += 1;
  return to - from < 2;
};

const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'srcset', 'poster', 'cite', 'download']);

class ShadowBuilder {
  readonly units: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  push(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i += 1) {
      this.units.push(text.charAt(i));
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  get length(): number {
    return this.units.length;
  }

  /** Copies letters that stand for themselves, as far as there are some; answers the index behind them. */
  copyRun(source: string, from: number, limit: number): number {
    let i = from;
    while (i < limit && isPlain(source.charCodeAt(i))) {
      // what follows may belong to the letter
      if (i + 1 < limit && source.charCodeAt(i + 1) >= FIRST_MARK) break;
      this.units.push(source.charAt(i));
      this.starts.push(i);
      this.ends.push(i + 1);
      i += 1;
    }
    return i;
  }

  /** Copies `source[from, to)` as plain text, decoding entities and normalising each cluster. */
  copyPlain(source: string, from: number, to: number): void {
    for (let i = from; i < to;) {
      const behind = this.copyRun(source, i, to);
      i = behind > i ? behind : this.copyCluster(source, i, to);
    }
  }

  /** Copies an address of a link: like plain text, with `%40` and its like decoded. */
  copyAddress(source: string, from: number, to: number): void {
    for (let i = from; i < to;) {
      const code = /^%([2-7][\da-f])$/i.exec(source.slice(i, Math.min(to, i + 3)))?.[1];
      if (code === undefined) i = this.copyCluster(source, i, to);
      else {
        this.push(String.fromCharCode(Number.parseInt(code, 16)), i, i + 3);
        i += 3;
      }
    }
  }

  /** Ends a line or paragraph; a line that has just ended does not end twice. */
  pushBoundary(boundary: string, at: number): void {
    if (boundary === '\n') {
      let last = this.units.length - 1;
      while (last >= 0 && this.units.length - last < 80 && this.units[last] === ' ') last -= 1;
      if (last < 0 || this.units[last] === '\n') return;
    }
    this.push(boundary, at, at);
  }

  /** Copies one cluster (a character with its combining marks, or an entity); answers the index behind it. */
  copyCluster(source: string, index: number, limit: number): number {
    const unit = source.charAt(index);
    if (unit === '&') {
      const entity = entityAt(source, index);
      if (entity !== undefined) {
        const end = Math.min(limit, index + entity.length);
        this.push(normalise(entity.text), index, end);
        return end;
      }
    }
    const code = source.charCodeAt(index);
    const nextCode = index + 1 < limit ? source.charCodeAt(index + 1) : 0;
    if (code < 128 && nextCode < FIRST_MARK) {
      if (!isEmphasis(source, index)) this.push(unit === '\r' ? ' ' : unit, index, index + 1);
      return index + 1;
    }
    const end = clusterEnd(source, index, limit);
    this.push(normalise(source.slice(index, end)), index, end);
    return end;
  }
}

/** ASCII but for what markup, lines and emphasis begin with, and the letters of Latin-1. */
function isPlain(code: number): boolean {
  return code >= 0xc0 ? code <= 0xff : code < 128 && !SPECIAL.has(code);
}

function clusterEnd(source: string, index: number, limit: number): number {
  const first = source.codePointAt(index) ?? 0;
  let end = index + (first > 0xffff ? 2 : 1);
  const longest = Math.min(limit, index + LONGEST_CLUSTER);
  while (end < longest && (MARK.test(source.charAt(end)) || ZERO_WIDTH.test(source.charAt(end))))
    end += 1;
  return Math.min(end, limit);
}

function normalise(cluster: string): string {
  let kept = '';
  for (const unit of cluster) {
    if (ZERO_WIDTH.test(unit)) continue;
    kept += DASH.test(unit) ? '-' : unit;
  }
  return kept === '' ? '' : kept.normalize('NFKC');
}

/**
 * Builds the shadow of one field value in linear time. Text inside markup that reaches the reader or a machine
 * (`alt`, `title`, `mailto:` links, comments) is kept behind the visible text so that nothing published goes unseen.
 */
export function shadowText(original: string): ShadowText {
  const builder = new ShadowBuilder();
  const reader = new MarkupReader(original);
  const lineBreaks = new LineBreaks();
  const pending: { name: string; start: number; end: number; anchor: number }[] = [];
  for (let i = 0; i < original.length;) {
    const behind = builder.copyRun(original, i, original.length);
    if (behind > i) {
      i = behind;
      continue;
    }
    const unit = original.charAt(i);
    const markup = unit === '<' ? reader.at(i) : undefined;
    if (markup === undefined) {
      if (unit === '\n' && lineBreaks.areSpaces) {
        builder.push(' ', i, i + 1);
        i += 1;
      } else i = builder.copyCluster(original, i, original.length);
      continue;
    }
    lineBreaks.enter(markup.tag);
    for (const attribute of markup.attributes)
      pending.push({ ...attribute, anchor: builder.length });
    builder.pushBoundary(markup.boundary, i);
    i = markup.end;
  }
  const visibleEnd = builder.length;
  const hidden: HiddenText[] = [];
  for (const piece of pending) {
    builder.push('\n\n', piece.start, piece.start);
    const start = builder.length;
    if (LINKS.has(piece.name)) builder.copyAddress(original, piece.start, piece.end);
    else builder.copyPlain(original, piece.start, piece.end);
    hidden.push({ name: piece.name, anchor: piece.anchor, start, end: builder.length });
  }
  const text = builder.units.join('');
  const { starts, ends } = builder;
  return { original, text, folded: fold(text), visibleEnd, hidden, starts, ends };
}

/** Maps a non-empty range of the shadow back to the original value. */
export function originalRange(shadow: ShadowText, start: number, end: number): TextRange {
  const from = shadow.starts[start] ?? shadow.original.length;
  const to = shadow.ends[end - 1] ?? from;
  return { start: from, end: Math.max(from, to) };
}
