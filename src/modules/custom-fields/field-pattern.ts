import { LRUCache } from 'lru-cache';
import { spend } from './bounded-work.js';
import { parsePattern, type PatternNode, UnsupportedPattern } from './pattern-parser.js';

/** Longest pattern, in characters. */
export const MAX_PATTERN = 200;
/** Longest value a pattern is held against, in characters; with the bound on states a match takes milliseconds. */
export const MAX_PATTERN_TEXT = 1_000;
const MAX_STATES = 100;
const COMPILED = 1_000;

type State =
  | { readonly kind: 'char'; readonly fits: (char: string) => boolean; readonly next: State }
  | { readonly kind: 'start' | 'end'; readonly next: State }
  | { readonly kind: 'fork'; readonly ways: readonly State[] }
  | { readonly kind: 'found' };

/** A user's pattern, ready to be searched for. */
export interface FieldPattern {
  readonly first: State;
}

const compiled = new LRUCache<string, { readonly made: FieldPattern | string }>({ max: COMPILED });

/**
 * Makes a user's pattern safe to run. Every way through it is followed at once, one character at a time, so the time
 * grows with states × characters and no pattern can make it explode, whatever its quantifiers.
 * @returns the reason, as a text, when the pattern is refused
 */
export function compilePattern(source: string): FieldPattern | string {
  if (Array.from(source).length > MAX_PATTERN) return `must be at most ${MAX_PATTERN} characters`;
  const known = compiled.get(source);
  if (known !== undefined) return known.made;
  const made = compileNew(source);
  compiled.set(source, { made });
  return made;
}

function compileNew(source: string): FieldPattern | string {
  try {
    RegExp(source, 'u');
  } catch {
    return 'is not a regular expression';
  }
  try {
    return { first: new Compiler().compile(parsePattern(source), { kind: 'found' }) };
  } catch (error) {
    if (error instanceof UnsupportedPattern) return error.message;
    throw error;
  }
}

/** True when the pattern is found anywhere in the text, as in JSON Schema: `^` and `$` tie it to the ends. Counts its steps. */
export function patternFits({ first }: FieldPattern, text: string): boolean {
  const chars = Array.from(text);
  let current = new Set<State>();
  for (const [at, char] of chars.entries()) {
    if (follow(first, current, at, chars.length)) return true;
    spend(1 + current.size);
    const following = new Set<State>();
    for (const state of current) {
      if (state.kind !== 'char' || !state.fits(char)) continue;
      if (follow(state.next, following, at + 1, chars.length)) return true;
    }
    current = following;
  }
  return follow(first, current, chars.length, chars.length);
}

/** Adds what is reached from a state without reading a character; true when the end of the pattern is. */
function follow(from: State, reached: Set<State>, at: number, end: number): boolean {
  const open: State[] = [from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    if (state.kind === 'found') return true;
    if (state.kind === 'fork') open.push(...state.ways);
    if (state.kind === 'start' && at === 0) open.push(state.next);
    if (state.kind === 'end' && at === end) open.push(state.next);
  }
  return false;
}

class Compiler {
  private states = 0;

  compile(node: PatternNode, next: State): State {
    switch (node.kind) {
      case 'char':
        return this.made({ kind: 'char', fits: node.fits, next });
      case 'start':
      case 'end':
        return this.made({ kind: node.kind, next });
      case 'all':
        return node.parts.reduceRight((rest, part) => this.compile(part, rest), next);
      case 'any':
        return this.made({
          kind: 'fork',
          ways: node.parts.map((part) => this.compile(part, next)),
        });
      case 'repeat':
        return this.repeat(node.part, node.min, node.max, next);
    }
  }

  /** `a{2,4}` becomes `aa(a(a)?)?`, `a{2,}` becomes `aaa*`: a part stands as often as it may be needed. */
  private repeat(part: PatternNode, min: number, max: number, next: State): State {
    let rest = next;
    if (max === Infinity) {
      const ways: State[] = [];
      rest = this.made({ kind: 'fork', ways });
      ways.push(this.compile(part, rest), next);
    } else {
      for (let n = min; n < max; n += 1) {
        rest = this.made({ kind: 'fork', ways: [this.compile(part, rest), next] });
      }
    }
    for (let n = 0; n < min; n += 1) {
      this.count();
      rest = this.compile(part, rest);
    }
    return rest;
  }

  private made(state: State): State {
    this.count();
    return state;
  }

  private count(): void {
    this.states += 1;
    if (this.states > MAX_STATES) {
      throw new UnsupportedPattern('repeats too much; bound the length with max_length instead');
    }
  }
}
