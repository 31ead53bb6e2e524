import type { TextRange } from '../text/shadow-text.js';

let matchers = 0;

/** A number of its own for each matcher of sentences. */
export function nextMatcher(): number {
  matchers += 1;
  return matchers - 1;
}

/** What matchers said of one sentence's words, in offsets of the sentence: each is asked once. */
export class SentenceNotes {
  /** One bit for each matcher that has spoken. */
  private readonly spoken: number[] = [];
  private hits: Map<number, TextRange> | undefined;

  recall(matcher: number, work: () => TextRange | undefined): TextRange | undefined {
    const at = matcher >> 5;
    const bit = 1 << (matcher & 31);
    const known = this.spoken[at] ?? 0;
    if ((known & bit) === 0) {
      const hit = work();
      if (hit !== undefined) (this.hits ??= new Map()).set(matcher, hit);
      this.spoken[at] = known | bit;
    }
    return this.hits?.get(matcher);
  }
}
