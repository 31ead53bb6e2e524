import { RULESET_VERSION } from '#compliance/stages.js';
import type {
  ArticleSnapshot,
  Finding,
  PersonalDataSpan,
  ScoreTerm,
  Verdict,
} from '#compliance/types.js';
import type { IdentifiedBlock } from '#platform/html/block-ids.js';
import type { Language } from '#platform/http/language.js';
import { toFindingView } from '../finding-view.js';
import type { CheckReading } from './check-threads.js';
import type { CheckFindingView, CheckView, PersonalDataView, ScoreTermView } from './check.view.js';

/** A text made to be found fault with must not make an answer of hundreds of megabytes. */
const MAX_LISTED = 10_000;
const MAX_EXCERPT = 300;

export interface Checked {
  readonly fields: ArticleSnapshot['fields'];
  /** The blocks of the content that was checked; none where it has none yet. */
  readonly blocks: readonly IdentifiedBlock[];
  readonly reading: CheckReading;
}

export function toCheckView({ fields, blocks, reading }: Checked, language: Language): CheckView {
  const { outcomes, terms, spans } = reading;
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const columns = outcomes.map((outcome) => outcome.columns);
  const claims = Object.entries(firstOf(columns.map((own) => own.medical_claims)) ?? {});
  const references = listOf(firstOf(columns.map((own) => own.scientific_references)));
  return {
    verdict: strictest(outcomes.map(({ verdict }) => verdict)),
    ruleset_version: RULESET_VERSION,
    stages: outcomes.map(({ stage, verdict }) => ({ stage, verdict })),
    lgpd_score: firstOf(columns.map((own) => own.lgpd_score)) ?? 0,
    lgpd_terms: terms.slice(0, MAX_LISTED).map(toTermView),
    compliance_validations: columns.reduce(
      (all, own) => ({ ...all, ...own.compliance_validations }),
      {},
    ),
    personal_data: spans.slice(0, MAX_LISTED).map(toPersonalDataView),
    medical_claims: Object.fromEntries(claims.slice(0, MAX_LISTED)),
    scientific_references: references.slice(0, MAX_LISTED),
    findings: findings.slice(0, MAX_LISTED).map((finding) => ({
      ...toFindingView(finding, language, blocks),
      ...wordsOf(finding, fields[finding.field] ?? ''),
    })),
    counts: {
      findings: findings.length,
      spans: spans.length,
      claims: claims.length,
      references: references.length,
    },
  };
}

function wordsOf(
  { start, end, fix }: Finding,
  text: string,
): Pick<CheckFindingView, 'excerpt' | 'fix'> {
  return {
    excerpt: text.slice(start, Math.min(end, start + MAX_EXCERPT)).replace(/[\ud800-\udbff]$/, ''),
    fix: fix === undefined ? null : { start, end, replacement: fix },
  };
}

function toTermView({ type, weight, confidence, factor }: ScoreTerm): ScoreTermView {
  return { type, weight, confidence, factor };
}

function toPersonalDataView(span: PersonalDataSpan): PersonalDataView {
  const { field, start, end, type, tier, confidence, valid = null, allow, reason, mask } = span;
  return { field, start, end, type, tier, confidence, valid, allow, reason, mask };
}

function strictest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('blocked')) return 'blocked';
  return verdicts.includes('review') ? 'review' : 'passed';
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

const listOf = (value: object | null): readonly object[] => (Array.isArray(value) ? value : []);
