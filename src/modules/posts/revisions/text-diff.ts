import { diffArrays } from 'diff';
import { splitSentences } from '#compliance/text/sentences.js';
import { shadowText } from '#compliance/text/shadow-text.js';

/**
 * Beyond so many insertions and deletions a finer answer costs more than it tells. Work grows with the square of it: at
 * this bound a comparison of ten thousand sentences takes some hundredths of a second.
 */
const MAX_EDITS = 800;
const MAX_WORD_EDITS = 300;
/** Changed sentences that are looked into, and their length in UTF-16 units. */
const MAX_WORD_DIFFS = 500;
const MAX_SENTENCE = 5_000;
/** Where fewer of the words stayed, the one sentence was not made from the other. */
const MIN_KEPT = 1 / 3;

export type TextFormat = 'plain' | 'html';

/** A run of words of a changed sentence, with the white space around them. */
export interface WordPiece {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One step from the old sentences to the new ones. */
export type SentencePiece =
  | { readonly op: 'same'; readonly sentences: number }
  | { readonly op: 'removed' | 'added'; readonly text: string }
  | {
      readonly op: 'changed';
      readonly from: string;
      readonly to: string;
      readonly words: readonly WordPiece[];
    };

export interface TextDiff {
  /** True where the texts differ so much that what stands between the first and the last difference is told as one. */
  readonly coarse: boolean;
  /** Of the text that people read. */
  readonly sentences: readonly SentencePiece[];
  /** Of what stands in the markup: addresses of links and pictures, their descriptions. As `href=…`. */
  readonly markup: readonly SentencePiece[];
  /** Whether the texts differ beyond what is told above: bold, headings, white space. */
  readonly rest_differs: boolean;
}

/** How one text became another, sentence by sentence and in changed sentences word by word. */
export function diffTexts(from: string, to: string, format: TextFormat): TextDiff {
  const [before, after] = [read(from, format), read(to, format)];
  const sentences = diffLists(before.sentences, after.sentences, new Budget());
  const markup = diffLists(before.markup, after.markup, null);
  const told = [...sentences.pieces, ...markup.pieces].some(({ op }) => op !== 'same');
  return {
    coarse: sentences.coarse || markup.coarse,
    sentences: sentences.pieces,
    markup: markup.pieces,
    rest_differs: from !== to && !told,
  };
}

interface Read {
  readonly sentences: readonly string[];
  readonly markup: readonly string[];
}

function read(text: string, format: TextFormat): Read {
  if (format === 'plain') return { sentences: cut(text, text.length), markup: [] };
  const shadow = shadowText(text);
  return {
    sentences: cut(shadow.text, shadow.visibleEnd),
    markup: shadow.hidden.map(
      ({ name, start, end }) => `${name}=${shadow.text.slice(start, end).trim()}`,
    ),
  };
}

function cut(text: string, limit: number): readonly string[] {
  return splitSentences(text, limit).map(({ start, end }) => text.slice(start, end));
}

/** How many sentences may still be looked into. */
class Budget {
  private left = MAX_WORD_DIFFS;

  take(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }
}

interface ListDiff {
  readonly coarse: boolean;
  readonly pieces: readonly SentencePiece[];
}

/** Without a budget no sentence is looked into. */
function diffLists(
  before: readonly string[],
  after: readonly string[],
  budget: Budget | null,
): ListDiff {
  const head = commonLength(before, after, (list, n) => list[n]);
  const [tailOfBefore, tailOfAfter] = [before.slice(head), after.slice(head)];
  const tail = commonLength(tailOfBefore, tailOfAfter, (list, n) => list[list.length - 1 - n]);
  const removed = tailOfBefore.slice(0, tailOfBefore.length - tail);
  const added = tailOfAfter.slice(0, tailOfAfter.length - tail);
  const steps = diffArrays(removed, added, { maxEditLength: MAX_EDITS });
  const pieces: SentencePiece[] = [...same(head)];
  let gone: readonly string[] = [];
  for (const step of steps ?? [asRemoved(removed), asAdded(added)]) {
    if (step.removed) {
      gone = step.value;
      continue;
    }
    pieces.push(...replaced(gone, step.added ? step.value : [], budget));
    gone = [];
    if (!step.added) pieces.push(...same(step.value.length));
  }
  pieces.push(...replaced(gone, [], budget), ...same(tail));
  return { coarse: steps === undefined, pieces };
}

const asRemoved = (value: readonly string[]) => ({ value, removed: true, added: false });
const asAdded = (value: readonly string[]) => ({ value, removed: false, added: true });

function same(sentences: number): readonly SentencePiece[] {
  return sentences === 0 ? [] : [{ op: 'same', sentences }];
}

function commonLength(
  before: readonly string[],
  after: readonly string[],
  nth: (list: readonly string[], n: number) => string | undefined,
): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && nth(before, length) === nth(after, length)) length += 1;
  return length;
}

/** The first of the removed sentences with the first of the added ones, and so on. */
function replaced(
  removed: readonly string[],
  added: readonly string[],
  budget: Budget | null,
): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  for (let n = 0; n < Math.max(removed.length, added.length); n += 1) {
    const [from, to] = [removed[n], added[n]];
    const words =
      from === undefined || to === undefined || budget === null ? null : wordsOf(from, to, budget);
    if (from !== undefined && to !== undefined && words !== null) {
      pieces.push({ op: 'changed', from, to, words });
      continue;
    }
    if (from !== undefined) pieces.push({ op: 'removed', text: from });
    if (to !== undefined) pieces.push({ op: 'added', text: to });
  }
  return pieces;
}

/** Null where the sentences have little in common, or are too long or too many to be looked into. */
function wordsOf(from: string, to: string, budget: Budget): readonly WordPiece[] | null {
  if (Math.max(from.length, to.length) > MAX_SENTENCE || !budget.take()) return null;
  const steps = diffArrays(tokens(from), tokens(to), { maxEditLength: MAX_WORD_EDITS });
  if (steps === undefined) return null;
  const words = steps.map(({ added, removed, value }): WordPiece => ({
    op: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  const kept = words
    .filter(({ op }) => op === 'same')
    .reduce((sum, word) => sum + lettersIn(word), 0);
  const longer = Math.max(lettersIn({ text: from }), lettersIn({ text: to }));
  return kept >= longer * MIN_KEPT ? words : null;
}

/** Words, runs of white space and single marks; together they are the sentence. */
function tokens(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function lettersIn({ text }: Pick<WordPiece, 'text'>): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length;
}
