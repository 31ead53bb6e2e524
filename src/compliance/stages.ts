import type { MachineStage } from '#kernel/stages.js';
import { analyseCfm } from './cfm/cfm.analyser.js';
import { analyseClaims } from './claims/claims.analyser.js';
import { analyseLgpd } from './lgpd/lgpd.analyser.js';
import type { ArticleSnapshot, CfmResult, ClaimsResult, Finding, LgpdResult } from './types.js';

/** Stored with every result: the same snapshot under the same version gives the same findings. */
export const RULESET_VERSION = '2026.11.1';

export type StageResult =
  | { readonly stage: 'S.2.1'; readonly lgpd: LgpdResult }
  | { readonly stage: 'S.3.1'; readonly claims: ClaimsResult }
  | { readonly stage: 'S.4-1.1-3'; readonly cfm: CfmResult };

/** The pure function behind each machine stage. */
export const STAGE_ANALYSERS = {
  'S.2.1': (snapshot) => ({ stage: 'S.2.1', lgpd: analyseLgpd(snapshot) }),
  'S.3.1': (snapshot) => ({ stage: 'S.3.1', claims: analyseClaims(snapshot) }),
  'S.4-1.1-3': (snapshot) => ({ stage: 'S.4-1.1-3', cfm: analyseCfm(snapshot) }),
} as const satisfies Record<MachineStage, (snapshot: ArticleSnapshot) => StageResult>;

/** The findings of any stage's result. */
export function findingsOf(result: StageResult): readonly Finding[] {
  switch (result.stage) {
    case 'S.2.1':
      return result.lgpd.findings;
    case 'S.3.1':
      return result.claims.findings;
    case 'S.4-1.1-3':
      return result.cfm.findings;
  }
}
