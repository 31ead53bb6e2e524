import fc from 'fast-check';
import { CFM_RULES } from '#compliance/cfm/rule-table.js';
import { NO_POLICY, type RulePolicy } from '#compliance/cfm/rule-policy.js';
import { plainArticle } from '#compliance/plain-article.js';
import type { Finding, Severity } from '#compliance/types.js';
import { MACHINE_STAGES } from '#kernel/stages.js';
import { analyse, NO_DEMANDS } from './analyse.js';
import { applyOwnPolicy } from './own-policy.js';
import type { StageOutcome } from './stage-outcome.js';

const RANK = { passed: 0, review: 1, blocked: 2, m: 0, M: 1, B: 2 } as const;

const article = plainArticle(
  {
    title: 'Rejuvenescimento íntimo',
    content:
      '<p>O melhor resultado da região.</p><p>Estudos mostram que o tratamento reduz a dor em 80%.</p>',
  },
  { author: { name: 'Ana Prado', professionalType: 'medico' } },
);
const phrase = {
  key: 'intimo',
  words: 'rejuvenescimento intimo',
  severity: 'B',
  message: { pt: 'Não usamos.', en: 'We do not use it.' },
  suggestion: { pt: 'Diga o procedimento.', en: 'Name the procedure.' },
  fields: [],
} as const;

const ruleOf = (of: 'cfm' | 'anvisa'): string =>
  CFM_RULES.find(({ area }) => area === of)?.id ?? '';

const under = (own: Partial<RulePolicy>): Map<string, StageOutcome> => {
  const demands = { ...NO_DEMANDS, policy: { ...NO_POLICY, ruleSet: 'x', ...own } };
  return new Map(
    MACHINE_STAGES.flatMap((stage) =>
      analyse(article, stage, demands)
        .slice(0, 1)
        .map((outcome) => [stage, outcome] as const),
    ),
  );
};
const without = under({});

describe('what a tenant asks beyond the rules', () => {
  it('is nothing where it has no policy', () => {
    for (const [stage, outcome] of without) {
      expect(outcome).toEqual(
        analyse(article, stage === outcome.stage ? outcome.stage : 'S.2.1')[0],
      );
    }
  });

  it.each([
    ['a council’s rule', 'S.4-1.1-3', ruleOf('cfm'), 'cfm_check'],
    ['a rule on medicines', 'S.4-1.1-3', ruleOf('anvisa'), 'anvisa_check'],
    ['a claim', 'S.3.1', 'CLAIM-NO-REFERENCE', 'claims_check'],
    ['personal data', 'S.2.1', 'LGPD-AGE', 'lgpd_check'],
  ] as const)('makes %s severer, its verdict and its check', (_what, stage, rule, check) => {
    const found: Finding = {
      rule,
      severity: 'm',
      stage,
      field: 'title',
      start: 0,
      end: 5,
      message: phrase.message,
      suggestion: phrase.suggestion,
      source: 'x',
      confidence: 1,
    };
    const given = without.get(stage);
    if (given === undefined) throw new Error('no stage');
    const before: StageOutcome = { ...given, verdict: 'passed', findings: [found] };
    const raised = (least: Severity) =>
      applyOwnPolicy(before, { ...NO_POLICY, atLeast: { [rule]: least } }, article);
    expect(raised('B')).toMatchObject({
      verdict: 'blocked',
      findings: [{ ...found, severity: 'B' }],
      columns: { compliance_validations: { [check]: 'blocked' } },
    });
    expect(raised('M').verdict).toBe('review');
    expect(raised('m')).toEqual(before);
  });

  it('adds words of the house’s own to the last stage, under a check of their own', () => {
    const after = under({ phrases: [phrase] });
    expect(after.get('S.2.1')).toEqual(without.get('S.2.1'));
    expect(after.get('S.3.1')).toEqual(without.get('S.3.1'));
    const last = after.get('S.4-1.1-3');
    expect(last?.verdict).toBe('blocked');
    expect(last?.columns.compliance_validations).toEqual({
      ...without.get('S.4-1.1-3')?.columns.compliance_validations,
      policy_check: 'blocked',
    });
    expect(last?.findings.filter(({ rule }) => rule === 'TENANT-INTIMO')).toMatchObject([
      { field: 'title', start: 0, end: 23, severity: 'B' },
    ]);
    const clean = under({ phrases: [{ ...phrase, words: 'outra coisa' }] }).get('S.4-1.1-3');
    expect(clean?.columns.compliance_validations).toMatchObject({ policy_check: 'passed' });
  });

  it('holds for the stages that are asked after one that blocks', () => {
    const bad = plainArticle({ ...article.fields, excerpt: 'Paciente de CPF 529.982.247-25.' });
    const demands = { ...NO_DEMANDS, policy: { ...NO_POLICY, phrases: [phrase] } };
    const outcomes = analyse(bad, 'S.2.1', demands);
    expect(outcomes.map(({ stage }) => stage)).toEqual(['S.2.1', 'S.3.1', 'S.4-1.1-3']);
    expect(outcomes.at(-1)?.findings.map(({ rule }) => rule)).toContain('TENANT-INTIMO');
  });

  it('never loosens anything, whatever the policy', () => {
    const severity = fc.constantFrom<Severity>('B', 'M', 'm');
    const ids = [...CFM_RULES.map(({ id }) => id), 'CLAIM-NO-REFERENCE', 'LGPD-PERSON_NAME'];
    const policy = fc.record({
      atLeast: fc.dictionary(fc.constantFrom(...ids), severity),
      phrases: fc.array(
        fc.record({
          key: fc.constantFrom('a', 'b'),
          words: fc.constantFrom('melhor', 'dor', 'nada disso', ''),
          severity,
          message: fc.constant(phrase.message),
          suggestion: fc.constant(phrase.suggestion),
          fields: fc.constant([]),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(policy, (own) => {
        for (const [stage, after] of under(own)) {
          const before = without.get(stage);
          if (before === undefined) throw new Error('no stage');
          expect(RANK[after.verdict]).toBeGreaterThanOrEqual(RANK[before.verdict]);
          before.findings.forEach((finding, index) => {
            const same = after.findings[index];
            expect(same).toEqual({ ...finding, severity: same?.severity });
            expect(RANK[same?.severity ?? 'm']).toBeGreaterThanOrEqual(RANK[finding.severity]);
          });
          const checks = new Map(Object.entries(RANK));
          for (const [name, said] of Object.entries(before.columns.compliance_validations)) {
            const now = after.columns.compliance_validations[name] ?? '';
            expect(checks.get(now) ?? -1).toBeGreaterThanOrEqual(checks.get(said) ?? 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
