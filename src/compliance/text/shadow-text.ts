import { entityAt } from './entities.js';
import { fold } from './fold.js';
import { LineBreaks, MarkupReader, type MarkupAttribute } from './markup.js';

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
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const ZERO_WIDTH = /\p{Default_Ignorable_Code_Point}/u;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const MARK = /\p{M}/u;
/** Nothing before it combines with the character that precedes it. */
const FIRST_MARK = 0x300;
/** By code: ASCII but for what markup, lines and emphasis begin with, and the letters of Latin-1. */
const PLAIN: readonly boolean[] = Array.from({ length: 256 }, (_, code) =>
  code >= 128 ? code >= 0xc0 : !'&<*`\r\n'.includes(String.fromCharCode(code)),
);
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

/** "N° 12", "n.° 12": many keyboards have the degree sign where the one for "number" belongs. */
const DEGREE = '°';
const NUMBER_BEFORE = /(?<![\p{L}\p{N}])n\.?$/iu;
const isNumberSign = (source: string, index: number): boolean =>
  NUMBER_BEFORE.test(source.slice(Math.max(0, index - 4), index));

const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'srcset', 'poster', 'cite', 'download']);

const SPACE = 32;
const LINE_FEED = 10;
const SPARE = 64;
/** As many units as one call of a function takes. */
const CHUNK = 8_192;

const textOf = (units: Uint16Array): string => Reflect.apply(String.fromCharCode, undefined, units);

/** Grows unit by unit; a text of one megabyte is millions of calls, hence arrays of numbers. */
class ShadowBuilder {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  length = 0;

  constructor(size: number) {
    this.units = new Uint16Array(size + SPARE);
    this.starts = new Int32Array(size + SPARE);
    this.ends = new Int32Array(size + SPARE);
  }

  push(text: string, start: number, end: number): void {
    this.makeRoom(text.length);
    for (let i = 0; i < text.length; i += 1) this.add(text.charCodeAt(i), start, end);
  }

  /** Copies letters that stand for themselves, as far as there are some; answers the index behind them. */
  copyRun(source: string, from: number, limit: number): number {
    let i = from;
    for (let code = source.charCodeAt(i); i < limit && PLAIN[code] === true; i += 1) {
      const next = source.charCodeAt(i + 1);
      // what follows may belong to the letter
      if (i + 1 < limit && next >= FIRST_MARK) break;
      this.makeRoom(1);
      this.add(code, i, i + 1);
      code = next;
    }
    return i;
  }

  /** What was built, and where each unit came from. */
  finish(): Pick<ShadowText, 'text' | 'starts' | 'ends'> {
    const parts: string[] = [];
    for (let i = 0; i < this.length; i += CHUNK)
      parts.push(textOf(this.units.subarray(i, Math.min(this.length, i + CHUNK))));
    const starts = this.starts.slice(0, this.length);
    return { text: parts.join(''), starts, ends: this.ends.slice(0, this.length) };
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

  /**
   * Shows the value of a form's field behind its label, or behind its name where no label stands on its line; answers
   * the attributes that were copied.
   */
  copyField(source: string, attributes: readonly MarkupAttribute[]): readonly MarkupAttribute[] {
    const value = attributes.find(({ name }) => name === 'value');
    if (value === undefined) return [];
    const name = attributes.find((one) => one.name === 'name');
    if (name !== undefined && !this.hasTextOnLine()) this.copyPlain(source, name.start, name.end);
    this.push('\t', value.start, value.start);
    this.copyPlain(source, value.start, value.end);
    this.push('\n', value.end, value.end);
    return name === undefined ? [value] : [value, name];
  }

  private hasTextOnLine(): boolean {
    for (let i = this.length - 1; i >= 0 && this.length - i < 80; i -= 1) {
      const unit = this.units[i] ?? LINE_FEED;
      if (unit === LINE_FEED) return false;
      if (unit > SPACE) return true;
    }
    return false;
  }

  /** Ends a line or paragraph; a line that has just ended does not end twice. */
  pushBoundary(boundary: string, at: number): void {
    if (boundary === '\n') {
      let last = this.length - 1;
      while (last >= 0 && this.length - last < 80 && this.units[last] === SPACE) last -= 1;
      if (last < 0 || this.units[last] === LINE_FEED) return;
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
        const degree = entity.text === DEGREE && isNumberSign(source, index);
        this.push(degree ? 'o' : normalise(entity.text), index, end);
        return end;
      }
    }
    const code = source.charCodeAt(index);
    const nextCode = index + 1 < limit ? source.charCodeAt(index + 1) : 0;
    if (code < 128 && nextCode < FIRST_MARK) {
      if (!isEmphasis(source, index)) this.push(unit === '\r' ? ' ' : unit, index, index + 1);
      return index + 1;
    }
    if (unit === DEGREE && isNumberSign(source, index)) {
      this.push('o', index, index + 1);
      return index + 1;
    }
    const end = clusterEnd(source, index, limit);
    this.push(normalise(source.slice(index, end)), index, end);
    return end;
  }

  private add(unit: number, start: number, end: number): void {
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.units.length) return;
    const size = 2 * this.units.length + count;
    const { units, starts, ends } = this;
    this.units = new Uint16Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.units.set(units);
    this.starts.set(starts);
    this.ends.set(ends);
  }
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
  const builder = new ShadowBuilder(original.length);
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
    const shown = markup.tag === 'input' ? builder.copyField(original, markup.attributes) : [];
    for (const attribute of markup.attributes)
      if (attribute.name !== 'name' && !shown.includes(attribute))
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
  const { text, starts, ends } = builder.finish();
  return { original, text, folded: fold(text), visibleEnd, hidden, starts, ends };
}

/** Maps a non-empty range of the shadow back to the original value. */
export function originalRange(shadow: ShadowText, start: number, end: number): TextRange {
  const from = shadow.starts[start] ?? shadow.original.length;
  const to = shadow.ends[end - 1] ?? from;
  return { start: from, end: Math.max(from, to) };
}
