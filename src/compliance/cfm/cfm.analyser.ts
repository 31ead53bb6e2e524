import { afresh, type Recall } from '../memo.js';
import { originalRange } from '../text/shadow-text.js';
import type { ArticleSnapshot, CfmResult, Finding, Verdict } from '../types.js';
import { readContext } from './context.js';
import type { ComplianceRule, Profession, RuleArea, RuleMatch } from './rule.js';
import { ANVISA_RULES } from './rules-anvisa.js';
import { CONDUCT_RULES } from './rules-conduct.js';
import { IDENTIFICATION_RULES } from './rules-identification.js';
import { OTHER_COUNCIL_RULES } from './rules-other-councils.js';
import { SENSATIONAL_RULES } from './rules-sensational.js';
import type { SentenceNotes } from './sentence-notes.js';

/** The whole rule table, in the order findings are listed. */
export const CFM_RULES: readonly ComplianceRule[] = [
  ...IDENTIFICATION_RULES,
  ...CONDUCT_RULES,
  ...SENSATIONAL_RULES,
  ...ANVISA_RULES,
  ...OTHER_COUNCIL_RULES,
];

/** A news article is not an advertisement (Res. CFM 2.336/2023 art. 1º): journalists answer to no council. */
const AREAS: Readonly<Record<Profession, readonly RuleArea[]>> = {
  physician: ['cfm', 'anvisa'],
  unknown: ['cfm', 'anvisa'],
  psychologist: ['cfp', 'anvisa'],
  dentist: ['cfo', 'anvisa'],
  nurse: ['cofen', 'anvisa'],
  journalist: ['anvisa'],
  other: ['anvisa'],
};

const DEFAULT_CONFIDENCE = 0.85;

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
    suggestion: rule.suggestion,
    source: rule.source,
    confidence: match.confidence ?? DEFAULT_CONFIDENCE,
  };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'B')) return 'blocked';
  return findings.some((finding) => finding.severity === 'M') ? 'review' : 'passed';
}

/**
 * Stage S.4-1.1-3: the councils' publicity rules and the medicines' rules. The councils bind by the author's
 * profession; the medicines' rules bind everybody. Pure: same snapshot, same result. `recall` may know what the rules said
 * of sentences that were read before.
 */
export function analyseCfm(
  snapshot: ArticleSnapshot,
  recall: Recall<SentenceNotes> = afresh,
): CfmResult {
  const context = readContext(snapshot, recall);
  const areas = AREAS[context.profession];
  const fired = CFM_RULES.filter((rule) => areas.includes(rule.area)).map((rule) => ({
    area: rule.area,
    findings: rule.find(context).map((match) => toFinding(rule, match)),
  }));
  const findingsOf = (anvisa: boolean): readonly Finding[] =>
    fired.filter(({ area }) => (area === 'anvisa') === anvisa).flatMap(({ findings }) => findings);
  return {
    cfm: verdictOf(findingsOf(false)),
    anvisa: verdictOf(findingsOf(true)),
    findings: fired.flatMap(({ findings }) => findings),
  };
}
