import type { PhraseHit, Token } from './phrase-book.js';

/** What is known of one sentence from its folded words alone, in offsets of the sentence. */
export interface SentenceNotes {
  readonly tokens: readonly Token[];
  /** By group of phrases, for instance `CFM-11-GUARANTEE:fires`. */
  readonly hits: ReadonlyMap<string, readonly PhraseHit[]>;
}
