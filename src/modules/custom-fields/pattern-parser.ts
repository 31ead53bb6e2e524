/** A regular expression taken apart. */
export type PatternNode =
  | { readonly kind: 'char'; readonly fits: (char: string) => boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly part: PatternNode;
      readonly min: number;
      readonly max: number;
    };

/** A construct that cannot be matched without going back over the text. */
export class UnsupportedPattern extends Error {}

const NO_CHAR = '';

/**
 * Takes apart a pattern that JavaScript accepts with the flag `u`. Known are characters, classes, `.`, `^`, `$`,
 * groups, `|` and every quantifier.
 * @throws UnsupportedPattern for backreferences, lookarounds, word boundaries and named groups
 */
export function parsePattern(source: string): PatternNode {
  return new Parser(Array.from(source)).alternatives();
}

class Parser {
  private at = 0;

  constructor(private readonly chars: readonly string[]) {}

  alternatives(): PatternNode {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return { kind: 'any', parts };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (![NO_CHAR, '|', ')'].includes(this.peek())) parts.push(this.quantified(this.atom()));
    return { kind: 'all', parts };
  }

  private atom(): PatternNode {
    const char = this.next();
    if (char === '^') return { kind: 'start' };
    if (char === '$') return { kind: 'end' };
    if (char === '(') return this.group();
    if (char === '[') return classOf(this.bracket());
    if (char === '\\') return classOf(this.escape());
    return char === '.' ? classOf('.') : { kind: 'char', fits: (other) => other === char };
  }

  private group(): PatternNode {
    if (this.take('?') && !this.take(':')) {
      throw new UnsupportedPattern('a group may only begin with ( or (?:');
    }
    const inner = this.alternatives();
    this.next();
    return inner;
  }

  private bracket(): string {
    let text = '[';
    for (let char = this.next(); char !== ']' && char !== NO_CHAR; char = this.next()) {
      text += char === '\\' ? char + this.next() : char;
    }
    return `${text}]`;
  }

  private escape(): string {
    const char = this.next();
    if (/[1-9kbB]/.test(char)) {
      throw new UnsupportedPattern(`\\${char} is not supported`);
    }
    if (char === 'x') return `\\x${this.nextFew(2)}`;
    if (char === 'c') return `\\c${this.nextFew(1)}`;
    if (char === 'u' && this.peek() !== '{') return `\\u${this.nextFew(4)}`;
    if (!/[pPu]/.test(char)) return `\\${char}`;
    let text = `\\${char}`;
    for (let part = this.next(); part !== NO_CHAR; part = this.next()) {
      text += part;
      if (part === '}') break;
    }
    return text;
  }

  private quantified(part: PatternNode): PatternNode {
    const range = this.range();
    if (range === null) return part;
    // lazy or greedy changes what is captured, not whether the text fits
    this.take('?');
    return { kind: 'repeat', part, ...range };
  }

  private range(): { readonly min: number; readonly max: number } | null {
    if (this.take('*')) return { min: 0, max: Infinity };
    if (this.take('+')) return { min: 1, max: Infinity };
    if (this.take('?')) return { min: 0, max: 1 };
    if (!this.take('{')) return null;
    let text = '';
    for (let char = this.next(); char !== '}' && char !== NO_CHAR; char = this.next()) text += char;
    const [min, max] = text.split(',');
    if (max === undefined) return { min: Number(min), max: Number(min) };
    return { min: Number(min), max: max === '' ? Infinity : Number(max) };
  }

  private peek(): string {
    return this.chars[this.at] ?? NO_CHAR;
  }

  private next(): string {
    const char = this.peek();
    this.at += 1;
    return char;
  }

  private nextFew(count: number): string {
    return Array.from({ length: count }, () => this.next()).join('');
  }

  private take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.at += 1;
    return true;
  }
}

/**
 * What stands for one character is left to JavaScript: on a single character it has nothing to go back over. The last
 * answer is kept, since a class that repeats is asked about one character many times.
 */
function classOf(text: string): PatternNode {
  const one = new RegExp(`^${text}$`, 'u');
  let last = NO_CHAR;
  let fitted = false;
  const fits = (char: string): boolean => {
    if (char === last) return fitted;
    last = char;
    fitted = one.test(char);
    return fitted;
  };
  return { kind: 'char', fits };
}
