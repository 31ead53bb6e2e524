import { fold } from '#compliance/text/fold.js';
import { entityAt } from '#compliance/text/entities.js';
import { proposedEvidenceLevel } from '#compliance/claims/evidence-level.js';
import type { ReferenceType } from '#compliance/types.js';

/** Kinds of references that a registry can be asked about. ReBEC has no interface, and a book's number no registry of claims. */
export const RESOLVABLE = [
  'pubmed',
  'pmc',
  'doi',
  'clinicaltrials',
  'cochrane',
  'scielo',
] as const satisfies readonly ReferenceType[];
export type ResolvableKind = (typeof RESOLVABLE)[number];

export function isResolvable(kind: unknown): kind is ResolvableKind {
  return RESOLVABLE.some((known) => known === kind);
}

/** That a publisher or a registry has taken a work back. */
export interface Retraction {
  /** In the registry's words: "Retraction", "Withdrawal", "Retracted Publication". */
  readonly label: string;
  /** Where the notice stands; null when the registry does not say. */
  readonly notice: string | null;
  /** ISO date, as exact as the registry has it; null when it has none. */
  readonly date: string | null;
}

/** What a registry knows of one work. Texts are plain, short and fit to be stored. */
export interface Work {
  readonly title: string;
  /** Further words to hold against a claim: other languages' titles, conditions, interventions; may be empty. */
  readonly topics: string;
  readonly journal: string | null;
  readonly year: number | null;
  /** Where people read it: built by us from the identifier, never taken from an answer. */
  readonly url: string;
  readonly publicationTypes: readonly string[];
  /** Oxford CEBM 2011 level "1"–"5" that publication types or the title propose; null when nothing does. Never a judgement. */
  readonly evidenceLevel: string | null;
  readonly retraction: Retraction | null;
}

/** What came of asking. Only `found` says anything for a claim; silence says nothing against the reference either. */
export type LookUp =
  | { readonly outcome: 'found'; readonly work: Work }
  /** The registry answered: it has no such record. */
  | { readonly outcome: 'absent' }
  /** The identifier is another registry's, which is not asked. */
  | { readonly outcome: 'elsewhere' }
  | Silence;

/** Nothing was learned: nobody answered, or not in a way to be believed. */
export interface Silence {
  readonly outcome: 'silent';
  /** A class of failure, never content. */
  readonly reason: SilenceReason;
  /** How long the host asks to be left alone, in milliseconds. */
  readonly restMs: number | null;
}

export type SilenceReason =
  | 'resting'
  | 'busy'
  | 'timeout'
  | 'connection'
  | 'rate_limited'
  | 'server_error'
  | 'refused'
  | 'redirected'
  | 'too_large'
  | 'unreadable';

/** A DOI as a registry names it; half a pair of a surrogate, which no address can hold, is of \p{C}. */
export function isDoi(text: string): boolean {
  return /^10\.\d{4,9}\/[^\p{C}\s]{1,250}$/u.test(text);
}

const MAX_TITLE = 500;
const MAX_TOPICS = 2_000;
const MAX_NAME = 200;

/** A title of somebody else's as plain text of one line: no markup, no entities, no control characters, 500 characters. */
export function plainTitle(text: string): string {
  return oneLine(text, MAX_TITLE);
}

/** Several texts in a row, for comparison only. */
export function plainTopics(texts: readonly string[]): string {
  return oneLine(texts.slice(0, 60).join(' · '), MAX_TOPICS);
}

export function plainName(text: string | null): string | null {
  return text === null ? null : oneLine(text, MAX_NAME);
}

function oneLine(text: string, max: number): string {
  return (
    decoded(text.slice(0, max * 4).replace(/<[^<>]{0,200}>/g, ''))
      // with the u flag half a pair is one of these, too
      .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim()
      .slice(0, max)
      .replace(/[\ud800-\udbff]$/, '')
  );
}

function decoded(text: string): string {
  return text.replace(
    /&[#A-Za-z\d]{2,24};/g,
    (reference) => entityAt(reference, 0)?.text ?? reference,
  );
}

/** The first four digits that can be a year, of a text or a number. */
export function yearOf(text: unknown): number | null {
  if (typeof text !== 'string' && typeof text !== 'number') return null;
  const year = /(?:^|\D)((?:1[89]|20)\d\d)(?:\D|$)/.exec(String(text))?.[1];
  return year === undefined ? null : Number(year);
}

const LEVELS: readonly (readonly [level: string, types: readonly string[]])[] = [
  ['1', ['Meta-Analysis', 'Network Meta-Analysis', 'Systematic Review']],
  ['2', ['Randomized Controlled Trial']],
  ['3', ['Observational Study']],
  ['4', ['Case Reports']],
  ['5', ['Comment', 'Editorial', 'Review']],
];
/** Judged by other means than the designs of single studies. */
const GUIDELINES = ['Practice Guideline', 'Guideline'];

/** The level that publication types of PubMed propose, else the design that the title names; null for guidelines. */
export function proposedLevel(types: readonly string[], title: string): string | null {
  if (types.some((type) => GUIDELINES.includes(type))) return null;
  const byType = LEVELS.find(([, names]) => types.some((type) => names.includes(type)));
  return byType?.[0] ?? proposedEvidenceLevel(fold(title));
}

/** Publishers put it before the title when they take a work back. */
export function retractedByTitle(title: string): Retraction | null {
  const label = /^\W{0,3}(RETRACTED|WITHDRAWN|REMOVED|RETRATADO|RETRACTADO)(?: ARTICLE)?\s?:/i.exec(
    title,
  );
  return label === null ? null : { label: label[1] ?? '', notice: null, date: null };
}
