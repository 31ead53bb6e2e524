import { originalRange, shadowText, type ShadowText } from '../text/shadow-text.js';
import type { ArticleSnapshot, Finding, LocalizedText, Severity } from '../types.js';

/** Words a tenant does not want in print, beyond what the law forbids. */
export interface OwnPhrase {
  /** Unique in the policy, `a-z0-9-`, at most 40 long; its findings bear the rule `TENANT-<KEY>`. */
  readonly key: string;
  /** Literal words, never a pattern: capitals, accents and the width of the gaps between them do not matter. */
  readonly words: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly suggestion: LocalizedText;
  /** Names of fields, for instance `title`; empty: every field. */
  readonly fields: readonly string[];
}

/**
 * What a tenant asks for beyond the rule set. It can only tighten: there is no way to write down that a rule is off or
 * milder.
 */
export interface RulePolicy {
  /** The version of the rule set it was written against, for instance "2026.11.2". */
  readonly ruleSet: string;
  /** By rule id, the least severity its findings have. One that is milder than the finding's own changes nothing. */
  readonly atLeast: Readonly<Record<string, Severity>>;
  readonly phrases: readonly OwnPhrase[];
}

export const NO_POLICY: RulePolicy = { ruleSet: '', atLeast: {}, phrases: [] };

export const POLICY_LIMITS = {
  phrases: 200,
  words: 120,
  repeats: 3,
  key: 40,
  message: 300,
} as const;

/** So that a phrase as common as "de" cannot fill a report. */
const MAX_FINDINGS_OF_A_PHRASE = 50;
const RANK = { m: 0, M: 1, B: 2 } as const satisfies Record<Severity, number>;
const KEY = /^[a-z\d](?:[a-z\d-]{0,38}[a-z\d])?$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The more severe of two. */
export function severer(one: Severity, other: Severity): Severity {
  return RANK[one] >= RANK[other] ? one : other;
}

/** One thing wrong with a policy, with a JSON pointer to it. */
export interface PolicyFault {
  readonly pointer: string;
  readonly reason:
    'unknown-rule' | 'key' | 'duplicate-key' | 'words' | 'repeated-word' | 'message' | 'too-many';
}

/** Everything wrong with a policy before it is stored; `knownRules` are the ids of the rule set. */
export function policyFaults(
  policy: RulePolicy,
  knownRules: ReadonlySet<string>,
): readonly PolicyFault[] {
  const unknown = Object.keys(policy.atLeast)
    .filter((id) => !knownRules.has(id))
    .map((id): PolicyFault => ({ pointer: `/atLeast/${id}`, reason: 'unknown-rule' }));
  const seen = new Set<string>();
  const faulty = policy.phrases.flatMap((phrase, index) => {
    const faults = phraseFaults(phrase, `/phrases/${index}`);
    if (!seen.has(phrase.key)) {
      seen.add(phrase.key);
      return faults;
    }
    const again: PolicyFault = { pointer: `/phrases/${index}/key`, reason: 'duplicate-key' };
    return [...faults, again];
  });
  const tooMany: readonly PolicyFault[] =
    policy.phrases.length > POLICY_LIMITS.phrases
      ? [{ pointer: '/phrases', reason: 'too-many' }]
      : [];
  return [...unknown, ...faulty, ...tooMany];
}

function phraseFaults(phrase: OwnPhrase, pointer: string): readonly PolicyFault[] {
  // what is looked for, and not the markup around it
  const words = phrase.words.length <= POLICY_LIMITS.words ? literalWords(phrase.words) : [];
  const letters = [...words.join('')].filter((unit) => LETTER_OR_DIGIT.test(unit)).length;
  const texts = [phrase.message, phrase.suggestion].flatMap(({ pt, en }) => [pt, en]);
  const checks: readonly (readonly [boolean, string, PolicyFault['reason']])[] = [
    [KEY.test(phrase.key), '/key', 'key'],
    [letters >= 2, '/words', 'words'],
    [mostOften(words) <= POLICY_LIMITS.repeats, '/words', 'repeated-word'],
    [
      texts.every((text) => text.trim() !== '' && text.length <= POLICY_LIMITS.message),
      '/message',
      'message',
    ],
  ];
  return checks
    .filter(([holds]) => !holds)
    .map(([, at, reason]) => ({ pointer: pointer + at, reason }));
}

/** The words of a phrase as they are looked for: read as the texts are, without markup, capitals and accents. */
function literalWords(words: string): readonly string[] {
  return shadowText(words)
    .folded.split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * How often a phrase has the word that it has most often. So often is a word of a text compared with it, at the most: in a phrase
 * like "a a a … b" every place of "a a a …" would be a beginning of its own.
 */
function mostOften(words: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 * The findings under a tenant's policy: every one that was given, none milder than it was, and behind them those of the
 * tenant's own phrases. Pure and linear in the text for each phrase.
 */
export function applyPolicy(
  findings: readonly Finding[],
  policy: RulePolicy,
  snapshot: ArticleSnapshot,
): readonly Finding[] {
  const raised = findings.map((finding) => {
    const least = Object.hasOwn(policy.atLeast, finding.rule)
      ? policy.atLeast[finding.rule]
      : undefined;
    return least === undefined || severer(finding.severity, least) === finding.severity
      ? finding
      : { ...finding, severity: least };
  });
  if (policy.phrases.length === 0) return raised;
  const shadows = Object.entries(snapshot.fields).map(
    ([field, value]) => [field, shadowText(value)] as const,
  );
  const own = policy.phrases.flatMap((phrase) =>
    shadows
      .filter(([field]) => phrase.fields.length === 0 || phrase.fields.includes(field))
      .flatMap(([field, shadow]) =>
        placesOf(phrase.words, shadow).map((range) => ownFinding(phrase, field, range, policy)),
      )
      .slice(0, MAX_FINDINGS_OF_A_PHRASE),
  );
  return [...raised, ...own];
}

function ownFinding(
  phrase: OwnPhrase,
  field: string,
  range: { readonly start: number; readonly end: number },
  policy: RulePolicy,
): Finding {
  return {
    rule: `TENANT-${phrase.key.toUpperCase()}`,
    severity: phrase.severity,
    stage: 'S.4-1.1-3',
    field,
    ...range,
    message: phrase.message,
    suggestion: phrase.suggestion,
    source: `house rule (policy on rule set ${policy.ruleSet})`,
    confidence: 1,
  };
}

/** Where the words stand as whole words, in offsets of the original; at most {@link MAX_FINDINGS_OF_A_PHRASE}. */
function placesOf(
  words: string,
  shadow: ShadowText,
): readonly { readonly start: number; readonly end: number }[] {
  const literal = literalWords(words).map(escapeLiteral);
  if (literal.length === 0) return [];
  const whole = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${literal.join(String.raw`\s{1,20}`)}(?![\p{L}\p{N}])`,
    'gu',
  );
  const places = [];
  for (const match of shadow.folded.matchAll(whole)) {
    places.push(originalRange(shadow, match.index, match.index + match[0].length));
    if (places.length === MAX_FINDINGS_OF_A_PHRASE) break;
  }
  return places;
}

function escapeLiteral(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
