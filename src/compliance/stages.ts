import type { MachineStage } from '#kernel/stages.js';
import { analyseCfm } from './cfm/cfm.analyser.js';
import type { SentenceNotes } from './cfm/sentence-notes.js';
import { analyseClaims, type SentenceReading } from './claims/claims.analyser.js';
import { analyseLgpd } from './lgpd/lgpd.analyser.js';
import type { Candidate } from './lgpd/scan.js';
import { afresh, type Recall } from './memo.js';
import type { ArticleSnapshot, CfmResult, ClaimsResult, Finding, LgpdResult } from './types.js';

/** Stored with every result: the same snapshot under the same version gives the same findings. */
export const RULESET_VERSION = '2026.11.6';

export type StageResult =
  | { readonly stage: 'S.2.1'; readonly lgpd: LgpdResult }
  | { readonly stage: 'S.3.1'; readonly claims: ClaimsResult }
  | { readonly stage: 'S.4-1.1-3'; readonly cfm: CfmResult };

/** What analysers may remember of texts they read before, each of the parts it reads apart. */
export interface Memo {
  readonly pieces: Recall<readonly Candidate[]>;
  readonly sentences: Recall<SentenceReading>;
  readonly notes: Recall<SentenceNotes>;
}

const NO_MEMO: Memo = { pieces: afresh, sentences: afresh, notes: afresh };

/** The pure function behind each machine stage. A memo makes it quicker and changes nothing of its answer. */
export const STAGE_ANALYSERS = {
  'S.2.1': (snapshot, { pieces } = NO_MEMO) => ({
    stage: 'S.2.1',
    lgpd: analyseLgpd(snapshot, pieces),
  }),
  'S.3.1': (snapshot, { sentences } = NO_MEMO) => ({
    stage: 'S.3.1',
    claims: analyseClaims(snapshot, sentences),
  }),
  'S.4-1.1-3': (snapshot, { notes } = NO_MEMO) => ({
    stage: 'S.4-1.1-3',
    cfm: analyseCfm(snapshot, notes),
  }),
} as const satisfies Record<MachineStage, (snapshot: ArticleSnapshot, memo?: Memo) => StageResult>;

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
