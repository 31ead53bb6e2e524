import { leanPattern } from './lean-pattern.js';
import { isBehindLetterOrDigit } from './characters.js';

interface Surroundings {
  /** A word begins behind anything but `\w`, or behind anything but letters and digits, as `[\p{L}\p{N}]` matches them. */
  readonly edge?: 'word' | 'letter';
  /** What stands before the word beside its edge, as a look-behind. */
  readonly before?: string;
  /** What follows the alternative. */
  readonly behind?: string;
}

/**
 * Finds in a folded text what an expression of many alternatives finds that all begin with a letter or a digit of ASCII:
 * `/\b(a|b|…)\b/g`. It is tried only at words that begin as one of the alternatives does.
 */
export class WordPattern {
  private readonly beginnings: ReadonlySet<number>;
  /** 1 for the first signs of the alternatives: of all signs of a text few are. */
  private readonly firstSigns = new Uint8Array(128);
  private readonly pattern: RegExp;
  private readonly isInside: (folded: string, index: number) => boolean;

  /** `alternatives` is the source of an expression, parts between bars; they are group 1. */
  constructor(
    alternatives: string,
    { edge = 'word', before = '', behind = String.raw`\b` }: Surroundings = {},
  ) {
    this.beginnings = new Set(alternativesOf(alternatives).map(beginningOf));
    const source = `${before}(${alternatives})${behind}`;
    this.pattern = leanPattern(new RegExp(source, source.includes('\\p') ? 'uy' : 'y'));
    for (const key of this.beginnings) {
      if (key === 0) this.firstSigns.fill(1);
      else this.firstSigns[firstOf(key)] = 1;
    }
    this.isInside = edge === 'word' ? isBehindWordUnit : isBehindLetterOrDigit;
  }

  /** In reading order, apart. */
  matches(folded: string): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.next(folded, 0); match !== null;) {
      found.push(match);
      match = this.next(folded, match.index + match[0].length);
    }
    return found;
  }

  test(folded: string): boolean {
    return this.next(folded, 0) !== null;
  }

  private next(folded: string, from: number): RegExpExecArray | null {
    for (let start = from; start < folded.length; start += 1) {
      const code = folded.charCodeAt(start);
      if (this.firstSigns[code & 127] === 0) continue;
      if (!isWordUnit(code) || this.isInside(folded, start)) continue;
      if (!this.mayBegin(folded, start)) continue;
      this.pattern.lastIndex = start;
      const match = this.pattern.exec(folded);
      if (match !== null) return match;
    }
    return null;
  }

  private mayBegin(folded: string, start: number): boolean {
    let key = 0;
    for (let i = start; i < start + LONGEST_BEGINNING; i += 1) {
      if (this.beginnings.has(key)) return true;
      key = extended(key, folded.charCodeAt(i));
    }
    return this.beginnings.has(key);
  }
}

const LONGEST_BEGINNING = 3;
/** Beginnings are numbers: their signs, each with as much room as a sign of ASCII needs; 0 is that of every word. */
const extended = (key: number, code: number): number => key * 128 + (code & 127);

function firstOf(key: number): number {
  let first = key;
  while (first >= 128) first = Math.floor(first / 128);
  return first;
}

/** What `\w` matches. */
const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === 95;

const isBehindWordUnit = (folded: string, index: number): boolean =>
  isWordUnit(folded.charCodeAt(index - 1));

/** The first signs of an alternative as far as they are the same in all that it matches, behind a look-behind. */
function beginningOf(source: string): number {
  const literal =
    /^(?:\(\?<[=!][^()]*\))?((?:(?:[a-z\d ]|\\[./])(?![?*{])){0,3})/.exec(source)?.[1] ?? '';
  return [...literal.replaceAll('\\', '')].reduce(
    (key, sign) => extended(key, sign.charCodeAt(0)),
    0,
  );
}

/** The parts between the bars that stand in no bracket and no class. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let i = 0; i < source.length; i += 1) {
    const sign = source.charAt(i);
    if (sign === '\\') i += 1;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, source.slice(start)];
}
