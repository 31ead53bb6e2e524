import { CFM_RULES } from '#compliance/cfm/rule-table.js';
import { applyPolicy, type RulePolicy } from '#compliance/cfm/rule-policy.js';
import type { ArticleSnapshot, Finding, Severity, Verdict } from '#compliance/types.js';
import type { MachineStage } from '#kernel/stages.js';
import { type StageOutcome, worst } from './stage-outcome.js';

const VERDICTS = { B: 'blocked', M: 'review', m: 'passed' } as const satisfies Record<
  Severity,
  Verdict
>;
const MEDICINES: ReadonlySet<string> = new Set(
  CFM_RULES.filter(({ area }) => area === 'anvisa').map(({ id }) => id),
);
/** Words of the house's own are no council's. */
const HOUSE_CHECK = 'policy_check';

/**
 * A stage's outcome under what its tenant asks beyond the rules: findings that are raised and, in the last stage, words of the
 * house's own. No finding is lost and no verdict becomes milder, whatever the policy says.
 */
export function applyOwnPolicy(
  outcome: StageOutcome,
  policy: RulePolicy,
  snapshot: ArticleSnapshot,
): StageOutcome {
  const phrases = outcome.stage === 'S.4-1.1-3' ? policy.phrases : [];
  if (phrases.length === 0 && Object.keys(policy.atLeast).length === 0) return outcome;
  const findings = applyPolicy(outcome.findings, { ...policy, phrases }, snapshot);
  const checks = new Map<string, string>(Object.entries(outcome.columns.compliance_validations));
  if (phrases.length > 0) checks.set(HOUSE_CHECK, 'passed');
  let verdict = outcome.verdict;
  findings.forEach((finding, index) => {
    const isOwn = index >= outcome.findings.length;
    if (!isOwn && finding.severity === outcome.findings[index]?.severity) return;
    const check = isOwn ? HOUSE_CHECK : checkOf(outcome.stage, finding);
    checks.set(check, worst(verdictIn(checks.get(check)), VERDICTS[finding.severity]));
    verdict = worst(verdict, VERDICTS[finding.severity]);
  });
  const validations = Object.fromEntries(checks);
  return {
    ...outcome,
    verdict,
    findings,
    columns: { ...outcome.columns, compliance_validations: validations },
  };
}

function checkOf(stage: MachineStage, { rule }: Finding): string {
  if (stage === 'S.2.1') return 'lgpd_check';
  if (stage === 'S.3.1') return 'claims_check';
  return MEDICINES.has(rule) ? 'anvisa_check' : 'cfm_check';
}

function verdictIn(said: string | undefined): Verdict {
  return Object.values(VERDICTS).find((verdict) => verdict === said) ?? 'passed';
}
