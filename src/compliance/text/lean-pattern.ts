/**
 * The same expression with less than half of the machine code. The engine writes what follows a choice anew for each of its
 * ways, up to ten times, and so on behind each of those: an expression of a few hundred signs becomes a megabyte of code.
 * Beyond 16 MB of it in one thread the engine stops optimising, and every expression it compiles from then on is several
 * times slower. Here an assertion that always holds stands behind choices, where the ways come together again, and `\p{L}`
 * and its like are written out in few ranges.
 */
export function leanPattern(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  const isFixed = flags.includes('y') || source.startsWith('^');
  const seamed = new SeamedPattern(source, isFixed).whole();
  // in an expression that does not care for capitals the engine would add the other case to every range
  if (flags.includes('i')) return new RegExp(seamed, flags);
  return new RegExp(withRanges(seamed), flags);
}

/** Holds everywhere; to ask it, the engine brings the ways before it together. */
const SEAM = '(?=)';
/** With fewer ways there is nothing to bring together. */
const FEWEST_WAYS = 3;
/** What follows is not worth a seam if it is shorter. */
const SHORTEST_REST = 4;
/** By so many signs from the beginning the engine finds where an expression may match at all. */
const LOOKED_AT = 3;
/** What is as long is not written twice even there. */
const LONG_REST = 1_000;
/** Repetitions are written out up to here; longer ones are loops, whose ways come together anyway. */
const MOST_WRITTEN_OUT = 3;
/** More ways than this are as many. */
const MANY = 99;

/**
 * Letters and digits in so few ranges that the engine compares them on the spot; more than sixteen it looks up in a table,
 * four times as slowly. Exact for Latin; digits, marks and signs that stand between the letters of other scripts count as
 * letters, and all of the planes that hold letters beyond the first.
 */
const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0588\u05d0-\u05ea\u0620-\u1fff\u3041-\ud7a3\uf900-\ufefc\u{10000}-\u{1efff}\u{20000}-\u{3ffff}';
const DIGITS = '0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f';
/** Where capitals are: Latin, Greek, Cyrillic and Armenian. */
const WITH_CAPITALS = [
  [0, 0x58f],
  [0x1e00, 0x1fff],
] as const;

const capitals = (property: RegExp): string =>
  WITH_CAPITALS.map(([from, to]) => rangesIn(property, from, to)).join('');

/** The units that have a property of Unicode, as the inside of a class. */
const RANGES: ReadonlyMap<string, string> = new Map([
  ['L', LETTERS],
  ['N', DIGITS],
  ['Lu', capitals(/\p{Lu}/u)],
  ['Ll', capitals(/\p{Ll}/u)],
]);

function rangesIn(has: RegExp, from: number, to: number): string {
  let ranges = '';
  for (let code = from; code <= to; code += 1) {
    if (!has.test(String.fromCharCode(code))) continue;
    const first = code;
    while (code < to && has.test(String.fromCharCode(code + 1))) code += 1;
    ranges += String.fromCharCode(first);
    if (code > first) ranges += `-${String.fromCharCode(code)}`;
  }
  return ranges;
}

/** `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` written out, in classes and alone. */
function withRanges(source: string): string {
  let inClass = false;
  return source.replace(
    /\\p\{(L|Lu|Ll|N)\}|\\.|[[\]]/gs,
    (part: string, property: string | undefined) => {
      if (property !== undefined) {
        const ranges = RANGES.get(property) ?? part;
        return inClass ? ranges : `[${ranges}]`;
      }
      if (part === '[') inClass = true;
      else if (part === ']') inClass = false;
      return part;
    },
  );
}

/** A part of an expression. */
interface Part {
  readonly text: string;
  /** How many ways lead through it that have not come together. */
  readonly ways: number;
  /** The fewest signs it matches. */
  readonly shortest: number;
}

/** Where a part stands. */
interface Place {
  /** The fewest signs matched before it. */
  readonly before: number;
  /** In a look-behind, which is matched from its end. */
  readonly behind: boolean;
  /** In a repetition, where the part itself follows. */
  readonly repeated: boolean;
}

const OPENING = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const ATOM =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\k<[^>]*>|\\.|\[\^?(?:\\.|[^\]\\])*\]|[^]/y;
const QUANTIFIER = /(?:[*+?]|\{(\d{1,6})(?:(,)(\d{0,6}))?\})\??/y;

const at = (token: RegExp, source: string, index: number): RegExpExecArray | null => {
  token.lastIndex = index;
  return token.exec(source);
};

/** Reads an expression from its beginning to its end and writes it with seams. */
class SeamedPattern {
  private index = 0;

  /** `isFixed`: it is only ever tried at one place. */
  constructor(
    private readonly source: string,
    private readonly isFixed: boolean,
  ) {}

  whole(): string {
    return this.choice({ before: 0, behind: false, repeated: false }).text;
  }

  private choice(place: Place): Part {
    const parts = [this.sequence(place)];
    while (this.source.charAt(this.index) === '|') {
      this.index += 1;
      parts.push(this.sequence(place));
    }
    return {
      text: parts.map(({ text }) => text).join('|'),
      ways: parts.reduce((sum, { ways }) => Math.min(MANY, sum + ways), 0),
      shortest: Math.min(...parts.map(({ shortest }) => shortest)),
    };
  }

  private sequence(place: Place): Part {
    const items: Part[] = [];
    let shortest = 0;
    while (!/^[|)]?$/.test(this.source.charAt(this.index))) {
      const item = this.item({ ...place, before: place.before + shortest });
      items.push(item);
      shortest += item.shortest;
    }
    return this.sewn(items, place);
  }

  private sewn(items: readonly Part[], { before, behind, repeated }: Place): Part {
    let rest = items.reduce((sum, { text }) => sum + text.length, repeated ? SHORTEST_REST : 0);
    let text = '';
    let ways = 1;
    let shortest = 0;
    for (const item of items) {
      text += item.text;
      rest -= item.text.length;
      ways = Math.min(MANY, ways * item.ways);
      shortest += item.shortest;
      const isSearched = !this.isFixed && before + shortest < LOOKED_AT && rest < LONG_REST;
      if (behind || isSearched || ways < FEWEST_WAYS || rest < SHORTEST_REST) continue;
      text += SEAM;
      ways = 1;
    }
    return { text, ways, shortest };
  }

  private item(place: Place): Part {
    const opening = at(OPENING, this.source, this.index)?.[0];
    const part = opening === undefined ? this.atom() : this.group(opening, place);
    const quantifier = at(QUANTIFIER, this.source, this.index);
    if (quantifier === null) return part;
    this.index += quantifier[0].length;
    const { fewest, most } = timesOf(quantifier);
    let ways = 1;
    if (most <= MOST_WRITTEN_OUT) {
      ways = 0;
      for (let times = fewest; times <= most; times += 1) ways += part.ways ** times;
    }
    return {
      text: part.text + quantifier[0],
      ways: Math.min(MANY, Math.max(1, ways)),
      shortest: part.shortest * fewest,
    };
  }

  private atom(): Part {
    const text = at(ATOM, this.source, this.index)?.[0] ?? '';
    this.index += text.length;
    return { text, ways: 1, shortest: /^(?:[\^$]|\\[bB])$/.test(text) ? 0 : 1 };
  }

  private group(opening: string, place: Place): Part {
    const repeated = this.isRepeated();
    this.index += opening.length;
    const behind = place.behind || opening.startsWith('(?<=') || opening.startsWith('(?<!');
    const inner = this.choice({ before: place.before, behind, repeated });
    this.index += 1;
    const text = `${opening}${inner.text})`;
    return /[=!]$/.test(opening) ? { text, ways: 1, shortest: 0 } : { ...inner, text };
  }

  /** Whether the group that begins here may come more than once. */
  private isRepeated(): boolean {
    let depth = 0;
    for (let i = this.index; i < this.source.length;) {
      const sign = at(ATOM, this.source, i)?.[0] ?? ' ';
      i += sign.length;
      if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
      if (depth > 0) continue;
      const quantifier = at(QUANTIFIER, this.source, i);
      return quantifier !== null && timesOf(quantifier).most > 1;
    }
    return false;
  }
}

function timesOf([sign, from, comma, to]: RegExpExecArray): { fewest: number; most: number } {
  if (from === undefined)
    return { fewest: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Infinity };
  const fewest = Number(from);
  if (comma === undefined) return { fewest, most: fewest };
  return { fewest, most: to === '' ? Infinity : Number(to) };
}
