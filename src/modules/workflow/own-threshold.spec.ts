import { applyMinScore } from './own-threshold.js';
import type { StageOutcome } from './stage-outcome.js';

const outcome = (score: number | null, verdict: StageOutcome['verdict']): StageOutcome => ({
  stage: 'S.2.1',
  verdict,
  result: { score },
  findings: [],
  columns: {
    lgpd_score: score,
    medical_claims: null,
    scientific_references: null,
    compliance_validations: { lgpd_check: verdict },
  },
});

describe('a minimum score of the tenant’s own', () => {
  it.each([
    ['none is asked for', outcome(0, 'passed'), 0, 'passed'],
    ['the score is reached', outcome(90, 'passed'), 90, 'passed'],
    ['the score is missed', outcome(89, 'passed'), 90, 'blocked'],
    ['the score is missed in a text to be reviewed', outcome(89, 'review'), 90, 'blocked'],
    ['the rules of the install block already', outcome(100, 'blocked'), 0, 'blocked'],
    ['the stage has no score', outcome(null, 'review'), 100, 'review'],
  ] as const)('where %s', (_case, given, minScore, verdict) => {
    const tightened = applyMinScore(given, minScore);
    expect(tightened.verdict).toBe(verdict);
    const changed = tightened.verdict !== given.verdict;
    expect(tightened.findings.map(({ rule }) => rule)).toEqual(changed ? ['LGPD-MIN-SCORE'] : []);
    expect(tightened.columns.compliance_validations.lgpd_check).toBe(verdict);
  });
});
