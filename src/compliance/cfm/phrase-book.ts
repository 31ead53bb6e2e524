import { leanPattern } from '../text/lean-pattern.js';
import { matchesOf } from '../text/matches.js';
import type { TextRange } from '../text/shadow-text.js';

/** One word, number or sign of a sentence, folded, with its place in the shadow text. */
export interface Token extends TextRange {
  readonly word: string;
  /** A comma, colon, question mark, bracket, quotation mark or dash parts it from the token before. */
  readonly parted: boolean;
}

/** Where a phrase was found, in token indexes; `end` is exclusive. */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  /** Tokens the phrase passed over in its gaps. */
  readonly skipped: readonly number[];
}

/** Several words that stand for one, for instance "para sempre"; a star means any ending, `#` any number. */
type Alternative = readonly string[];

interface WordSlot {
  readonly kind: 'words';
  readonly id: number;
}

interface GapSlot {
  readonly kind: 'gap';
  readonly most: number;
}

type Slot = WordSlot | GapSlot;

interface Phrase {
  readonly group: string;
  readonly slots: readonly Slot[];
  /** The ids of its word slots behind the first. */
  readonly needs: readonly number[];
  readonly opens: boolean;
}

/** What one word can be. */
interface Senses {
  /** For each slot, the alternatives whose first word it is. */
  readonly alternatives: ReadonlyMap<number, readonly Alternative[]>;
  /** The slots, once more: a list is walked faster than the keys of a map. */
  readonly ids: readonly number[];
  /** The phrases that can begin with it. */
  readonly begins: readonly Phrase[];
}

const LONGEST_STEM = 16;
const DEFAULT_GAP = 4;
const LONGEST_GAP = 10;
const NUMBER = /^\d/;
/** What a place of the list of slots can count. */
const MOST_COUNTED = 0xffff_ffff;

/** Whether `word` is what the pattern says: itself, a stem with any ending, or a number. */
function isWord(word: string, pattern: string): boolean {
  if (pattern === '#') return NUMBER.test(word);
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/**
 * Phrases written as people would explain them, matched on words and not on characters:
 *
 * - `garantid*` a stem, `certo|certa` a choice, `para_sempre` several words for one, `#` a number, `%`, `r$`;
 * - `@RESULT` a lexical field of the lexicon; it can stand in a choice;
 * - `...` a gap of up to four words, `..2` of up to two;
 * - `muito?` may be missing; `^` first word of the sentence.
 *
 * All phrases of all rules are found in one pass. A phrase has at most four gaps of ten words, so that the time is
 * linear in the text whatever it says.
 */
export class PhraseBook {
  private readonly slots = new Map<string, WordSlot>();
  private readonly exact = new Map<string, [number, Alternative][]>();
  private readonly stems = new Map<string, [number, Alternative][]>();
  private readonly numbers: [number, Alternative][] = [];
  private readonly openings = new Map<number, Phrase[]>();
  /** By slot, the last sentence that had a word for it; sentences are counted. */
  private seen = new Uint32Array(0);
  private sentences = 0;

  constructor(
    groups: Readonly<Record<string, readonly string[]>>,
    private readonly lexicon: Readonly<Record<string, string>>,
  ) {
    for (const [group, sources] of Object.entries(groups))
      for (const source of sources) this.add(group, source);
    this.seen = new Uint32Array(this.slots.size);
  }

  /** The hits of each group in one sentence. `known` remembers words for as long as the caller likes. */
  find(
    tokens: readonly Token[],
    known: Map<string, Senses>,
  ): ReadonlyMap<string, readonly PhraseHit[]> {
    const senses = tokens.map(({ word }) => this.sensesOf(word, known));
    const hits = new Map<string, PhraseHit[]>();
    const isPresent = this.noteSlots(senses);
    const begin = tokens.length > 1 && NUMBER.test(tokens[0]?.word ?? '') ? 1 : 0;
    senses.forEach(({ begins }, start) => {
      for (const { group, slots, needs, opens } of begins) {
        if (opens && start > begin) continue;
        if (!needs.every(isPresent)) continue;
        const skipped: number[] = [];
        const end = this.matchFrom(slots, 0, tokens, senses, start, skipped);
        if (end < 0) continue;
        const found = hits.get(group);
        if (found === undefined) hits.set(group, [{ start, end, skipped }]);
        else found.push({ start, end, skipped });
      }
    });
    return hits;
  }

  /** Most phrases need a word that the sentence has not, and are not tried: marks the slots it has a word for. */
  private noteSlots(senses: readonly Senses[]): (slot: number) => boolean {
    if (this.sentences === MOST_COUNTED) {
      this.seen.fill(0);
      this.sentences = 0;
    }
    this.sentences += 1;
    const { seen, sentences } = this;
    for (const { ids } of senses) for (const id of ids) seen[id] = sentences;
    return (slot) => seen[slot] === sentences;
  }

  private add(group: string, source: string): void {
    const parts = source.split(' ').filter((part) => part !== '');
    const opens = parts[0] === '^';
    for (const required of withoutOptional(opens ? parts.slice(1) : parts)) {
      const slots = required.map((part) => this.slotOf(part, source));
      const [first] = slots;
      if (first?.kind !== 'words') throw new Error(`a phrase begins with a word: ${source}`);
      if (slots.filter(({ kind }) => kind === 'gap').length > 4)
        throw new Error(`a phrase has at most four gaps: ${source}`);
      const phrases = this.openings.get(first.id) ?? [];
      const needs = slots.slice(1).flatMap((slot) => (slot.kind === 'words' ? [slot.id] : []));
      phrases.push({ group, slots, needs, opens });
      this.openings.set(first.id, phrases);
    }
  }

  private slotOf(part: string, source: string): Slot {
    const gap = /^\.\.(\.|\d{1,2})$/.exec(part);
    if (gap !== null) {
      const most = gap[1] === '.' ? DEFAULT_GAP : Number(gap[1]);
      if (most > LONGEST_GAP) throw new Error(`a gap is at most ${LONGEST_GAP} words: ${source}`);
      return { kind: 'gap', most };
    }
    const known = this.slots.get(part);
    if (known !== undefined) return known;
    const slot: WordSlot = { kind: 'words', id: this.slots.size };
    this.slots.set(part, slot);
    for (const alternative of this.alternativesOf(part)) this.index(slot.id, alternative, source);
    return slot;
  }

  private alternativesOf(part: string): readonly string[] {
    return part.split('|').flatMap((piece) => {
      if (!piece.startsWith('@')) return [piece];
      const field = this.lexicon[piece.slice(1)];
      if (field === undefined) throw new Error(`no lexical field ${piece}`);
      return field
        .split(/\s+/)
        .filter((word) => word !== '')
        .flatMap((word) => this.alternativesOf(word));
    });
  }

  private index(slot: number, written: string, source: string): void {
    const alternative = written.split('_');
    const [first] = alternative;
    if (first === undefined || !/^(?:[\p{L}\p{N}.,]+\*?|#|%|r\$)$/u.test(first))
      throw new Error(`"${written}" is no word, in: ${source}`);
    if (first === '#') this.numbers.push([slot, alternative]);
    else if (first.endsWith('*')) put(this.stems, first.slice(0, -1), [slot, alternative]);
    else put(this.exact, first, [slot, alternative]);
  }

  private sensesOf(word: string, known: Map<string, Senses>): Senses {
    const before = known.get(word);
    if (before !== undefined) return before;
    const alternatives = new Map<number, Alternative[]>();
    const note = ([slot, alternative]: readonly [number, Alternative]): void => {
      const own = alternatives.get(slot);
      if (own === undefined) alternatives.set(slot, [alternative]);
      else own.push(alternative);
    };
    this.exact.get(word)?.forEach(note);
    if (NUMBER.test(word)) this.numbers.forEach(note);
    const longest = Math.min(word.length, LONGEST_STEM);
    for (let length = 1; length <= longest; length += 1)
      this.stems.get(word.slice(0, length))?.forEach(note);
    const ids = [...alternatives.keys()];
    const begins = ids.flatMap((id) => this.openings.get(id) ?? []);
    const senses = { alternatives, ids, begins };
    known.set(word, senses);
    return senses;
  }

  /** Where the phrase ends that begins at token `at`, the shortest way; -1 where it does not. */
  private matchFrom(
    slots: readonly Slot[],
    index: number,
    tokens: readonly Token[],
    senses: readonly Senses[],
    at: number,
    skipped: number[],
  ): number {
    const slot = slots[index];
    if (slot === undefined) return at;
    if (slot.kind === 'gap') {
      for (let width = 0; width <= slot.most && at + width < tokens.length; width += 1) {
        const end = this.matchFrom(slots, index + 1, tokens, senses, at + width, skipped);
        if (end < 0) continue;
        for (let i = at; i < at + width; i += 1) skipped.push(i);
        return end;
      }
      return -1;
    }
    for (const alternative of senses[at]?.alternatives.get(slot.id) ?? []) {
      const fits = alternative.every((pattern, offset) =>
        isWord(tokens[at + offset]?.word ?? '', pattern),
      );
      if (!fits) continue;
      const next = at + alternative.length;
      const end = this.matchFrom(slots, index + 1, tokens, senses, next, skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
}

function put<T>(into: Map<string, T[]>, key: string, value: T): void {
  const own = into.get(key);
  if (own === undefined) into.set(key, [value]);
  else own.push(value);
}

/** Every way to write the phrase without its optional words. */
function withoutOptional(parts: readonly string[]): readonly (readonly string[])[] {
  const at = parts.findIndex((part) => part.endsWith('?'));
  const optional = parts[at];
  if (optional === undefined) return [parts];
  const [before, behind] = [parts.slice(0, at), parts.slice(at + 1)];
  return [
    ...withoutOptional([...before, optional.slice(0, -1), ...behind]),
    ...withoutOptional([...before, ...behind]),
  ];
}

const TOKEN = leanPattern(/r\$|\p{L}+|\d+(?:[.,]\d+)*|%/gu);
const PARTING = /[,;:?()"'“”‘’«»[\]/|•\n]|(?:^|\s)-(?:\s|$)/;

/** The words, numbers and signs of `folded[start, end)`. */
export function tokensOf(folded: string, { start, end }: TextRange): readonly Token[] {
  const text = folded.slice(start, end);
  let before = 0;
  return matchesOf(TOKEN, text).map(({ 0: word, index }) => {
    const parted = before < index && PARTING.test(text.slice(before, index));
    before = index + word.length;
    return { word, parted, start: start + index, end: start + before };
  });
}
