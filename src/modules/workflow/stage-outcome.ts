import type { Finding, Verdict } from '#compliance/types.js';
import type { StageResult } from '#compliance/stages.js';
import type { MachineStage } from '#kernel/stages.js';

/** What one stage adds to the review's row, under the names of the schema document; null leaves a column alone. */
export interface StageOutcome {
  readonly stage: MachineStage;
  readonly verdict: Verdict;
  readonly result: object;
  readonly findings: readonly Finding[];
  readonly columns: {
    readonly lgpd_score: number | null;
    readonly medical_claims: object | null;
    readonly scientific_references: object | null;
    readonly compliance_validations: Readonly<Record<string, string>>;
  };
}

const NOTHING = { lgpd_score: null, medical_claims: null, scientific_references: null } as const;

/** Sorts a stage's result into what is stored whole and what the review shows. */
export function toOutcome(result: StageResult): StageOutcome {
  switch (result.stage) {
    case 'S.2.1': {
      const { findings, ...lgpd } = result.lgpd;
      return {
        stage: result.stage,
        verdict: lgpd.verdict,
        result: lgpd,
        findings,
        columns: {
          ...NOTHING,
          lgpd_score: lgpd.score,
          compliance_validations: { lgpd_check: lgpd.verdict },
        },
      };
    }
    case 'S.3.1': {
      const { findings, verdict, claims, references } = result.claims;
      return {
        stage: result.stage,
        verdict,
        result: { claims, references },
        findings,
        columns: {
          ...NOTHING,
          medical_claims: claims,
          scientific_references: references,
          compliance_validations: { claims_check: verdict },
        },
      };
    }
    case 'S.4-1.1-3': {
      const { findings, cfm, anvisa } = result.cfm;
      return {
        stage: result.stage,
        verdict: worst(cfm, anvisa),
        result: { cfm, anvisa },
        findings,
        columns: { ...NOTHING, compliance_validations: { cfm_check: cfm, anvisa_check: anvisa } },
      };
    }
  }
}

/** The stricter of two verdicts. */
export function worst(a: Verdict, b: Verdict): Verdict {
  if (a === 'blocked' || b === 'blocked') return 'blocked';
  return a === 'review' || b === 'review' ? 'review' : 'passed';
}
