import { afresh, type Recall } from '../memo.js';
import { originalRange } from '../text/shadow-text.js';
import type { ArticleSnapshot, CfmResult, Finding, Verdict } from '../types.js';
import { readContext } from './context.js';
import { CFM_RULES, PHRASES } from './rule-table.js';
import type { CfmContext, ComplianceRule, Profession, RuleArea, RuleMatch } from './rule.js';
import type { SentenceNotes } from './sentence-notes.js';

/** A news article is not an advertisement (Res. CFM 2.336/2023 art. 1º): journalists answer to no council. */
const COUNCIL_OF: Readonly<Record<Profession, RuleArea | null>> = {
  physician: 'cfm',
  unknown: null,
  psychologist: 'cfp',
  dentist: 'cfo',
  nurse: 'cofen',
  journalist: null,
  other: null,
};
const COUNCIL_OF_HOUSE = {
  medical: 'cfm',
  dental: 'cfo',
  psychology: 'cfp',
  nursing: 'cofen',
} as const;

const DEFAULT_CONFIDENCE = 0.85;

/** Whose rules bind: the author's council; without a named profession the establishment's, else the physicians'. */
function areasOf({ profession, establishment, isAdvert }: CfmContext): ReadonlySet<RuleArea> {
  const own = COUNCIL_OF[profession];
  const house = establishment === null ? null : COUNCIL_OF_HOUSE[establishment];
  const council = profession === 'unknown' ? (house ?? (isAdvert ? null : 'cfm')) : own;
  return new Set<RuleArea>(['anvisa', 'lgpd', ...(council === null ? [] : [council])]);
}

/** Whether a rule binds on a day (ISO date); without a day, whether it has not ended. */
function isInForce({ validFrom, validTo }: ComplianceRule, on: string | undefined): boolean {
  if (on === undefined) return validTo === undefined;
  return validFrom <= on && (validTo === undefined || on <= validTo);
}

function toFinding(rule: ComplianceRule, match: RuleMatch): Finding {
  const { start, end } = originalRange(match.field.shadow, match.start, match.end);
  return {
    rule: rule.id,
    severity: match.severity ?? rule.severity,
    stage: 'S.4-1.1-3',
    field: match.field.field,
    start,
    end,
    message: rule.message,
    suggestion: match.suggestion ?? rule.suggestion,
    source: rule.certainty === 'unverified' ? `${rule.source} (article not re-read)` : rule.source,
    confidence: match.confidence ?? DEFAULT_CONFIDENCE,
    ...(match.fix === undefined ? {} : { fix: match.fix }),
  };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'B')) return 'blocked';
  return findings.some((finding) => finding.severity === 'M') ? 'review' : 'passed';
}

const ANVISA_IDS: ReadonlySet<string> = new Set(
  CFM_RULES.filter(({ area }) => area === 'anvisa').map(({ id }) => id),
);

function resultOf(findings: readonly Finding[]): CfmResult {
  return {
    cfm: verdictOf(findings.filter(({ rule }) => !ANVISA_IDS.has(rule))),
    anvisa: verdictOf(findings.filter(({ rule }) => ANVISA_IDS.has(rule))),
    findings,
  };
}

/**
 * Stage S.4-1.1-3: the councils' publicity rules, the medicines' rules and what of the law on personal data bears on
 * publishing. The councils bind by the author's profession; the others bind everybody. Pure: same snapshot, same result.
 * `recall` may know what was read in sentences before.
 */
export function analyseCfm(
  snapshot: ArticleSnapshot,
  recall: Recall<SentenceNotes> = afresh,
): CfmResult {
  const context = readContext(snapshot, PHRASES, recall);
  const areas = areasOf(context);
  return resultOf(
    CFM_RULES.filter((rule) => areas.has(rule.area) && isInForce(rule, snapshot.on)).flatMap(
      (rule) => rule.find(context).map((match) => toFinding(rule, match)),
    ),
  );
}
