import type { ShadowText, TextRange } from '../text/shadow-text.js';
import type { ArticleSnapshot, LocalizedText, Severity } from '../types.js';
import type { PhraseHit } from './phrase-book.js';
import type { SentenceNotes } from './sentence-notes.js';

/** Whose rule it is. `lgpd` and `anvisa` bind everybody. */
export type RuleArea = 'cfm' | 'anvisa' | 'cfp' | 'cfo' | 'cofen' | 'lgpd';

/**
 * How sure we are of the article a rule names: read in the primary text or on an official page, in an official summary or
 * a council's guidance, or neither: then the number must be looked up before it is quoted.
 */
export type Certainty = 'primary' | 'secondary' | 'unverified';

/** Whose rules bind the author. `unknown` is a piece without a named profession. */
export type Profession =
  'physician' | 'psychologist' | 'dentist' | 'nurse' | 'journalist' | 'other' | 'unknown';

/** A sentence in shadow offsets, with what is known of its words. */
export interface ReadSentence extends TextRange {
  readonly notes: SentenceNotes;
}

/** One field with its sentences, in shadow offsets. */
export interface ReadField {
  readonly field: string;
  readonly shadow: ShadowText;
  readonly sentences: readonly ReadSentence[];
}

/** Which council's rules the establishment answers to; null where it is none or nobody has said. */
export type EstablishmentKind = 'medical' | 'dental' | 'psychology' | 'nursing' | null;

/** The article as the rules see it. */
export interface CfmContext {
  readonly snapshot: ArticleSnapshot;
  readonly profession: Profession;
  readonly establishment: EstablishmentKind;
  readonly fields: readonly ReadField[];
  /** Those of all fields, in reading order. */
  readonly sentences: readonly PlacedSentence[];
  /** By group of phrases the sentences that hold one. */
  readonly bearing: ReadonlyMap<string, readonly PlacedSentence[]>;
  /** All visible text, folded, fields parted by blank lines. */
  readonly folded: string;
  /** The same with its capitals and accents. */
  readonly text: string;
  /** The lay public can read it. */
  readonly laypeople: boolean;
  /** Somebody sells: a pharmacy, a maker of supplements. */
  readonly isAdvert: boolean;
  /** What the template prints beside the text, folded, or the empty string. */
  readonly identification: string;
}

/** A place where a rule fires, in shadow offsets. */
export interface RuleMatch extends TextRange {
  readonly field: ReadField;
  /** Overrides the rule's severity where the case is milder. */
  readonly severity?: Severity;
  readonly confidence?: number;
  /** Replaces the place and mends the fault. */
  readonly fix?: string;
  /** Said instead of the rule's own suggestion where the author's profile tells more. */
  readonly suggestion?: LocalizedText;
}

export interface ComplianceRule {
  readonly id: string;
  readonly severity: Severity;
  readonly source: string;
  readonly certainty: Certainty;
  /** First day the rule binds, ISO date. */
  readonly validFrom: string;
  /** Last day it binds; absent while it does. */
  readonly validTo?: string;
  readonly area: RuleArea;
  readonly message: LocalizedText;
  readonly suggestion: LocalizedText;
  /** What it leaves alone, for the page of rules; null where it has no exception. */
  readonly exceptions: LocalizedText | null;
  /** What it looks for in sentences, by the names that `find` uses. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
  readonly find: (context: CfmContext) => readonly RuleMatch[];
}

/** One sentence with its field and its place in it. */
export interface PlacedSentence {
  readonly field: ReadField;
  readonly sentence: ReadSentence;
  readonly index: number;
}

/** The sentences of an article where a phrase of the group stands. */
export const sentencesWith = ({ bearing }: CfmContext, group: string): readonly PlacedSentence[] =>
  bearing.get(group) ?? [];

/** The hits of a group of phrases in one sentence. */
export const hitsIn = (sentence: ReadSentence, group: string): readonly PhraseHit[] =>
  sentence.notes.hits.get(group) ?? [];

export const has = (sentence: ReadSentence, group: string): boolean =>
  sentence.notes.hits.has(group);

/** The place of a hit in shadow offsets. */
export function placeOf({ field, sentence }: PlacedSentence, hit: PhraseHit): RuleMatch {
  const first = sentence.notes.tokens[hit.start];
  const last = sentence.notes.tokens[hit.end - 1];
  const start = sentence.start + (first?.start ?? 0);
  return { field, start, end: last === undefined ? sentence.end : sentence.start + last.end };
}

/** The folded words of a sentence. */
export const foldedSentence = ({ field, sentence }: PlacedSentence): string =>
  field.shadow.folded.slice(sentence.start, sentence.end);

export const wholeSentence = ({ field, sentence }: PlacedSentence): RuleMatch => ({
  field,
  start: sentence.start,
  end: sentence.end,
});

/** Marks the end of the article's main text: for rules about what is missing. */
export function wholeArticle(context: CfmContext): readonly RuleMatch[] {
  const field = context.fields.find((f) => f.field === 'content') ?? context.fields[0];
  const last = field?.sentences.at(-1);
  return field === undefined || last === undefined
    ? []
    : [{ field, start: last.start, end: last.end }];
}

/** A given and a family name at least. */
export function isFullName(name: string | null): boolean {
  const words = (name ?? '').split(/\s+/).filter((word) => /^\p{L}{2}/u.test(word));
  return words.length >= 2;
}
