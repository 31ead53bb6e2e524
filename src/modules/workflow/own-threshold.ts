import type { Finding } from '#compliance/types.js';
import type { StageOutcome } from './stage-outcome.js';

/**
 * What a tenant asks for beyond the rules of the install: an article whose LGPD score is below its minimum is refused.
 * It only ever makes a verdict stricter.
 */
export function applyMinScore(outcome: StageOutcome, minScore: number): StageOutcome {
  const score = outcome.columns.lgpd_score;
  if (score === null || score >= minScore) return outcome;
  return {
    ...outcome,
    verdict: 'blocked',
    findings: [...outcome.findings, tooLow(score, minScore)],
    columns: {
      ...outcome.columns,
      compliance_validations: { ...outcome.columns.compliance_validations, lgpd_check: 'blocked' },
    },
  };
}

/** It is about the text as a whole, so it marks none of it. */
function tooLow(score: number, minScore: number): Finding {
  return {
    rule: 'LGPD-MIN-SCORE',
    severity: 'B',
    stage: 'S.2.1',
    field: 'content',
    start: 0,
    end: 0,
    message: {
      pt: `A pontuação LGPD do texto é ${score}; a instituição exige no mínimo ${minScore}.`,
      en: `The text has an LGPD score of ${score}; the institution asks for ${minScore} at least.`,
    },
    suggestion: {
      pt: 'Remova ou generalize os dados pessoais apontados; a pontuação sobe com cada um.',
      en: 'Remove or generalise the personal data that were found; each one raises the score.',
    },
    source: 'LGPD (Lei 13.709/2018) art. 6º, III, e art. 50',
    confidence: 1,
  };
}
