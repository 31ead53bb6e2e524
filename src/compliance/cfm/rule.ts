import type { ShadowText, TextRange } from '../text/shadow-text.js';
import type { ArticleSnapshot, LocalizedText, Severity } from '../types.js';
import { nextMatcher, type SentenceNotes } from './sentence-notes.js';

export type RuleArea = 'cfm' | 'anvisa' | 'cfp' | 'cfo' | 'cofen';

/** Whose rules bind the author. `unknown` is a clinic's piece without a named profession. */
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

/** The article as the rules see it. */
export interface CfmContext {
  readonly snapshot: ArticleSnapshot;
  readonly profession: Profession;
  readonly fields: readonly ReadField[];
  /** All visible text, folded, fields parted by blank lines. */
  readonly folded: string;
  /** The lay public can read it. */
  readonly laypeople: boolean;
}

/** A place where a rule fires, in shadow offsets. */
export interface RuleMatch extends TextRange {
  readonly field: ReadField;
  /** Overrides the rule's severity where the case is milder. */
  readonly severity?: Severity;
  readonly confidence?: number;
}

export interface ComplianceRule {
  readonly id: string;
  readonly severity: Severity;
  readonly source: string;
  /** First day the rule binds, ISO date. */
  readonly validFrom: string;
  readonly area: RuleArea;
  readonly message: LocalizedText;
  readonly suggestion: LocalizedText;
  readonly find: (context: CfmContext) => readonly RuleMatch[];
}

interface PhraseOptions {
  /** Any of these, in the folded sentence, is the violation. */
  readonly any: readonly RegExp[];
  /** Any of these in the sentence shows a near miss: negation, refusal of promises, education. */
  readonly unless?: readonly RegExp[];
  /** The whole text must also show this. */
  readonly when?: (context: CfmContext) => boolean;
}

/**
 * A matcher over sentences: fires at the first phrase of each sentence that no near-miss pattern excuses. What it says of
 * a sentence depends on the folded words of that sentence alone, and is remembered with them.
 */
export function phrases({ any, unless = [], when }: PhraseOptions): ComplianceRule['find'] {
  const matcher = nextMatcher();
  return (context) => {
    if (when !== undefined && !when(context)) return [];
    return context.fields.flatMap((field) =>
      field.sentences.flatMap((sentence) => {
        const hit = sentence.notes.recall(matcher, () => {
          const text = field.shadow.folded.slice(sentence.start, sentence.end);
          const found = firstMatch(text, any);
          return unless.some((pattern) => pattern.test(text)) ? undefined : found;
        });
        if (hit === undefined) return [];
        return [{ field, start: sentence.start + hit.start, end: sentence.start + hit.end }];
      }),
    );
  };
}

function firstMatch(text: string, patterns: readonly RegExp[]): TextRange | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null && match[0] !== '')
      return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Marks the beginning of the article's main text: for rules about what is missing. */
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
