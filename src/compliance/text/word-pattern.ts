import type { TextRange } from './shadow-text.js';

/**
 * Finds what `/\b(?:a|b|…)\b/g` finds in a folded text. Of hundreds of alternatives only those are tried that begin with the
 * two letters a word begins with, so that the time hardly grows with their number.
 */
export class WordPattern {
  private readonly byBeginning = new Map<number, RegExp>();
  /** Where no alternative begins with the word's two letters: those that begin otherwise, as `[ao] paciente`. */
  private readonly other: RegExp | undefined;

  /** `alternatives` is the source of an expression: parts between bars, tried in their order. */
  constructor(alternatives: string) {
    const parts = alternativesOf(alternatives).map((source) => ({ source, key: keyOf(source) }));
    const without = (key?: number): RegExp | undefined => {
      const own = parts.filter((part) => part.key === undefined || part.key === key);
      const sources = own.map(({ source }) => source).join('|');
      return own.length === 0 ? undefined : new RegExp(String.raw`(?:${sources})\b`, 'y');
    };
    this.other = without();
    for (const { key } of parts) {
      const pattern = key === undefined ? undefined : without(key);
      if (key !== undefined && pattern !== undefined) this.byBeginning.set(key, pattern);
    }
  }

  /** In reading order, apart. */
  find(folded: string): readonly TextRange[] {
    const found: TextRange[] = [];
    for (let range = this.next(folded, 0); range !== undefined;) {
      found.push(range);
      range = this.next(folded, range.end);
    }
    return found;
  }

  test(folded: string): boolean {
    return this.next(folded, 0) !== undefined;
  }

  private next(folded: string, from: number): TextRange | undefined {
    let before = isWordUnit(folded.charCodeAt(from - 1));
    for (let start = from; start < folded.length; start += 1) {
      const first = folded.charCodeAt(start);
      const isWord = isWordUnit(first);
      if (isWord && !before) {
        const key = pairOf(first, folded.charCodeAt(start + 1));
        const pattern = this.byBeginning.get(key) ?? this.other;
        if (pattern !== undefined) {
          pattern.lastIndex = start;
          if (pattern.test(folded)) return { start, end: pattern.lastIndex };
        }
      }
      before = isWord;
    }
    return undefined;
  }
}

/** What `\w` matches. */
const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === 95;

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** The first two signs where they are letters, whatever follows; undefined where they may differ. */
function keyOf(source: string): number | undefined {
  return /^[a-z]{2}(?![?*{])/.test(source)
    ? pairOf(source.charCodeAt(0), source.charCodeAt(1))
    : undefined;
}

/** The parts between the bars that stand in no bracket. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i += 1) {
    const sign = source.charAt(i);
    if (sign === '\\') i += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, source.slice(start)];
}
