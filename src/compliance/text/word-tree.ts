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
    return follow({ folded, words, first }, this.root, first);
  }
}

interface Place {
  readonly folded: string;
  readonly words: readonly TextRange[];
  readonly first: number;
}

/** Terms are a few words long and each word has at most three readings, so the walk is short. */
function follow<T>(place: Place, branch: Branch<T>, index: number): TermMatch<T> | undefined {
  const { folded, words, first } = place;
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined) return undefined;
  if (index > first && before !== undefined && !joins(folded, before, word)) return undefined;
  let best: TermMatch<T> | undefined;
  for (const step of stepsInto(branch, folded.slice(word.start, word.end))) {
    const own =
      step.meaning === undefined
        ? undefined
        : { meaning: step.meaning, end: word.end, words: index - first + 1 };
    const hasMore = step.next.size > 0 || step.beginnings.size > 0;
    const found = (hasMore ? follow(place, step, index + 1) : undefined) ?? own;
    if (found !== undefined && found.words > (best?.words ?? 0)) best = found;
  }
  return best;
}

/** The word itself, its singular, and the longest beginning that is known. */
function stepsInto<T>(branch: Branch<T>, word: string): readonly Branch<T>[] {
  const steps: Branch<T>[] = [];
  const exact = branch.next.get(word);
  if (exact !== undefined) steps.push(exact);
  if (word.length >= SHORTEST_PLURAL && word.endsWith('s')) {
    const singular = branch.next.get(word.slice(0, -1));
    if (singular !== undefined) steps.push(singular);
  }
  const longest = branch.beginnings.size === 0 ? 0 : Math.min(word.length, LONGEST_BEGINNING);
  for (let length = longest; length >= SHORTEST_BEGINNING; length -= 1) {
    const begun = branch.beginnings.get(word.slice(0, length));
    if (begun === undefined) continue;
    steps.push(begun);
    break;
  }
  return steps;
}

/** What may stand between two words of one term; a full stop only in "St. John's". */
function joins(folded: string, before: TextRange, word: TextRange): boolean {
  const between = folded.slice(before.end, word.start);
  return (
    /^(?:[ \u00a0'’/+-]| [+/-] )$/.test(between) ||
    (between === '. ' && before.end - before.start < 3)
  );
}
