import { leanPattern } from './lean-pattern.js';
import { runEnd } from './characters.js';
import type { TextRange } from './shadow-text.js';

/** A phrase of the book found in a text. */
export interface PhraseHit<T> extends TextRange {
  readonly entries: readonly T[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: T[];
}

/** What may part two words of one phrase: "c.p.f.", "data_nascimento", "localidad/ provincia", "driver's", "tel. (res.)". */
const NEXT_WORD = leanPattern(/[ \u00a0._'’/(-]{0,3}(\p{L}+|\p{N}+)/uy);
/** Joined spellings ("datanascimento") shorter than this collide with everyday words. */
const SHORTEST_JOINED = 8;

const node = <T>(): Node<T> => ({ next: new Map(), entries: [] });

/** `"cartao [do|de] sus"` stands for the phrase without the words in brackets and with each of them. */
function spellings(phrase: string): readonly string[] {
  const optional = /\[([^\]]+)\] ?/.exec(phrase);
  if (optional === null) return [phrase.trim()];
  const before = phrase.slice(0, optional.index);
  const after = phrase.slice(optional.index + optional[0].length);
  const words = (optional[1] ?? '').split('|');
  return [before + after, ...words.map((word) => `${before}${word} ${after}`)].flatMap(spellings);
}

/** Finds many phrases in one pass over a folded text; time grows with the text, not with the number of phrases. */
export class PhraseBook<T> {
  private readonly root = node<T>();

  /** Phrases are folded words parted by single spaces; words in square brackets may be left out. */
  constructor(phrases: Iterable<readonly [phrase: string, entry: T]>) {
    for (const [phrase, entry] of phrases) {
      for (const spelling of spellings(phrase)) {
        const words = spelling.split(' ');
        this.add(words, entry);
        const joined = words.join('');
        if (words.length > 1 && joined.length >= SHORTEST_JOINED) this.add([joined], entry);
      }
    }
  }

  /** Every phrase in reading order, the longest at each place; hits never overlap. */
  find(folded: string): readonly PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let start = 0; start < folded.length;) {
      const end = runEnd(folded, start);
      const first = end > start ? this.root.next.get(folded.slice(start, end)) : undefined;
      const hit = first === undefined ? undefined : longestFrom(first, folded, start, end);
      if (hit !== undefined) hits.push(hit);
      start = hit?.end ?? Math.max(end, start + 1);
    }
    return hits;
  }

  private add(words: readonly string[], entry: T): void {
    let at = this.root;
    for (const word of words) {
      const next = at.next.get(word) ?? node<T>();
      at.next.set(word, next);
      at = next;
    }
    if (!at.entries.includes(entry)) at.entries.push(entry);
  }
}

function longestFrom<T>(
  first: Node<T>,
  folded: string,
  start: number,
  firstEnd: number,
): PhraseHit<T> | undefined {
  let best: PhraseHit<T> | undefined;
  let end = firstEnd;
  for (let at: Node<T> | undefined = first; at !== undefined;) {
    if (at.entries.length > 0) best = { start, end, entries: at.entries };
    NEXT_WORD.lastIndex = end;
    const match: RegExpExecArray | null = at.next.size === 0 ? null : NEXT_WORD.exec(folded);
    at = match === null ? undefined : at.next.get(match[1] ?? '');
    end = NEXT_WORD.lastIndex;
  }
  return best;
}
