import type { TextRange } from './shadow-text.js';

/** The words of folded text: runs of ASCII letters and digits, in reading order. */
export function wordsOf(folded: string, from = 0, to = folded.length): readonly TextRange[] {
  const words: TextRange[] = [];
  let start = -1;
  for (let i = from; i < to; i += 1) {
    if (isWordUnit(folded.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push({ start, end: i });
      start = -1;
    }
  }
  if (start >= 0) words.push({ start, end: to });
  return words;
}

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  /** Beginnings of words, for terms written with a star. */
  readonly beginnings: Map<string, Branch<T>>;
  meaning?: T;
}

/** What was found at a word: `end` is its place in the text, `words` how many words it spans. */
export interface TermMatch<T> {
  readonly meaning: T;
  readonly end: number;
  readonly words: number;
}

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 16;
/** Shorter words in -s are rarely plurals in all three languages. */
const SHORTEST_PLURAL = 6;

const newBranch = <T>(): Branch<T> => ({ next: new Map(), beginnings: new Map() });

/** Terms of one or more words, found in time that does not depend on how many terms there are. */
export class WordTree<T> {
  private readonly root: Branch<T> = newBranch();

  /** Adds a folded term; a word with a star behind it stands for every word that begins so. The first meaning stays. */
  add(term: string, meaning: T): void {
    let branch = this.root;
    for (const { start, end } of wordsOf(term)) {
      const word = term.slice(start, end);
      const children = term.charAt(end) === '*' ? branch.beginnings : branch.next;
      const next = children.get(word) ?? newBranch();
      children.set(word, next);
      branch = next;
    }
    branch.meaning ??= meaning;
  }

  /** The longest term that begins at word `first` of a folded text. */
  longestAt(folded: string, words: readonly TextRange[], first: number): TermMatch<T> | undefined {
    let branch: Branch<T> | undefined = this.root;
    let best: TermMatch<T> | undefined;
    for (let i = first; i < words.length; i += 1) {
      const word = words[i];
      const before = words[i - 1];
      if (word === undefined) break;
      if (i > first && before !== undefined && !joins(folded, before, word)) break;
      branch = step(branch, folded.slice(word.start, word.end));
      if (branch === undefined) break;
      if (branch.meaning !== undefined)
        best = { meaning: branch.meaning, end: word.end, words: i - first + 1 };
    }
    return best;
  }
}

function step<T>(branch: Branch<T>, word: string): Branch<T> | undefined {
  const exact = branch.next.get(word);
  if (exact !== undefined) return exact;
  if (word.length >= SHORTEST_PLURAL && word.endsWith('s')) {
    const singular = branch.next.get(word.slice(0, -1));
    if (singular !== undefined) return singular;
  }
  if (branch.beginnings.size === 0) return undefined;
  for (
    let length = Math.min(word.length, LONGEST_BEGINNING);
    length >= SHORTEST_BEGINNING;
    length -= 1
  ) {
    const begun = branch.beginnings.get(word.slice(0, length));
    if (begun !== undefined) return begun;
  }
  return undefined;
}

/** What may stand between two words of one term; a full stop only in "St. John's". */
function joins(folded: string, before: TextRange, word: TextRange): boolean {
  const between = folded.slice(before.end, word.start);
  return (
    /^(?:[ \u00a0'’/+-]| [+/-] )$/.test(between) ||
    (between === '. ' && before.end - before.start < 3)
  );
}
