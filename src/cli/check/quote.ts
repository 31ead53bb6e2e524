import { rangeAt, splitSentences } from '#compliance/text/sentences.js';
import { originalRange, shadowText } from '#compliance/text/shadow-text.js';
import type { PersonalDataSpan } from '#compliance/types.js';
import type { FileText } from './file-text.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line of a text with the part that is meant. */
export interface Quote {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const AROUND = 70;
const LONGEST = 240;

/** Quotes a text for a terminal or a log. With `masked` none of the personal data that were found in it is shown. */
export class Quoter {
  private readonly sentences: readonly Range[];
  private readonly lines: readonly number[];
  private readonly masks: readonly PersonalDataSpan[];

  constructor(
    private readonly text: FileText,
    spans: readonly PersonalDataSpan[],
    masked: boolean,
  ) {
    const shadow = shadowText(text.read);
    this.sentences = splitSentences(shadow.text, shadow.visibleEnd).map(({ start, end }) =>
      originalRange(shadow, start, end),
    );
    this.lines = lineStarts(text.source);
    this.masks = masked ? apart(spans.filter(({ allow }) => !allow)) : [];
  }

  /** Line and column, counted from 1. */
  place(index: number): string {
    const line = countUpTo(this.lines, index, (start) => start);
    return `${line}:${index - (this.lines[line - 1] ?? 0) + 1}`;
  }

  /** The sentence around a place, or what of it stands near. */
  around({ start, end }: Range): Quote {
    const sentence = rangeAt(this.sentences, start) ?? { start, end };
    const from = Math.max(Math.min(sentence.start, start), start - AROUND);
    const to = Math.min(Math.max(sentence.end, end), end + AROUND);
    return {
      before: `${from > sentence.start ? '…' : ''}${this.words(from, start)}`,
      found: this.words(start, Math.min(end, start + LONGEST)),
      after: `${this.words(end, to)}${to < sentence.end ? '…' : ''}`,
    };
  }

  words(from: number, to: number): string {
    let shown = '';
    let at = from;
    for (const { start, end, mask } of this.within(from, to)) {
      shown += this.text.source.slice(at, Math.max(at, start)) + mask;
      at = end;
    }
    return forTerminal(shown + this.text.source.slice(Math.min(at, to), to));
  }

  private within(from: number, to: number): readonly PersonalDataSpan[] {
    const low = countUpTo(this.masks, from, (span) => span.end);
    let end = low;
    while ((this.masks[end]?.start ?? to) < to) end += 1;
    return this.masks.slice(low, end);
  }
}

/** How many of the ordered items are at or before `index`. */
function countUpTo<T>(items: readonly T[], index: number, of: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && of(item) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without those that lie in others, in order. */
function apart(spans: readonly PersonalDataSpan[]): readonly PersonalDataSpan[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let behind = -1;
  return ordered.filter(({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  });
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** Where one ends, a word does: "<td>Ana</td><td>529…" is no "Ana529…". */
const APART =
  /<\/?(?:address|article|aside|blockquote|br|caption|d[dlt]|div|figcaption|figure|footer|form|h[1-6r]|header|input|li|main|nav|ol|option|p|pre|section|select|table|tbody|t[dhr]|tfoot|thead|ul)(?=[\s/>])[^<>]{0,200}>/gi;

/** One line: tags fall out; what would move the cursor, turn the writing round or hide something is left out. */
function forTerminal(text: string): string {
  return text
    .replace(APART, ' ')
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '');
}
