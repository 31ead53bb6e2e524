/** A class of nothing but digits: `[12789]`, `[\d]`, `[2-57-9]`. */
const DIGIT_CLASS = /^\[(?:\\d|\d(?:-\d)?)+\]/;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/;
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|.)/i;
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/;
const GROUP = /^\((?:\?(?::|<(?![=!])[^>]*>))?(?!\?)/;
const LOOK_AROUND = /^\(\?<?[=!]/;

/** Reads the source of one expression from left to right. */
class Reader {
  constructor(private rest: string) {}

  /** The fewest digits of all alternatives, up to the bracket that closes them or the end. */
  alternatives(): number {
    let fewest = this.sequence();
    while (this.take(/^\|/) !== undefined) fewest = Math.min(fewest, this.sequence());
    return fewest;
  }

  private sequence(): number {
    let digits = 0;
    while (this.rest !== '' && !/^[|)]/.test(this.rest)) digits += this.atom() * this.times();
    return digits;
  }

  private atom(): number {
    if (this.take(LOOK_AROUND) !== undefined) {
      this.group();
      return 0;
    }
    if (this.take(GROUP) !== undefined) return this.group();
    if (this.take(DIGIT_CLASS) !== undefined) return 1;
    if (this.take(CLASS) !== undefined) return 0;
    const escape = this.take(ESCAPE);
    if (escape !== undefined) return escape === String.raw`\d` ? 1 : 0;
    return /^\d$/.test(this.take(/^[^]/) ?? '') ? 1 : 0;
  }

  private group(): number {
    const digits = this.alternatives();
    if (this.take(/^\)/) === undefined) throw new Error(`a bracket is open before "${this.rest}"`);
    return digits;
  }

  /** How often at least what stands before is repeated. */
  private times(): number {
    const quantifier = this.take(QUANTIFIER);
    if (quantifier === undefined) return 1;
    if (quantifier.startsWith('{')) return Number.parseInt(quantifier.slice(1), 10);
    return quantifier.startsWith('+') ? 1 : 0;
  }

  private take(what: RegExp): string | undefined {
    const taken = what.exec(this.rest)?.[0];
    if (taken !== undefined) this.rest = this.rest.slice(taken.length);
    return taken;
  }
}

/** How many digits anything holds at least that the expression matches. */
export function fewestDigits({ source }: RegExp): number {
  return new Reader(source).alternatives();
}
