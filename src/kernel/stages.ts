/** The stages an article passes, in order. The names are those of the product's schema document. */
export const STAGES = ['S.1.1', 'S.2.1', 'S.3.1', 'S.4-1.1-3', 'S.5.1'] as const;
export type Stage = (typeof STAGES)[number];

/** The stages a machine works on; S.1.1 is the editor's own, S.5.1 means "may be published". */
export const MACHINE_STAGES = ['S.2.1', 'S.3.1', 'S.4-1.1-3'] as const;
export type MachineStage = (typeof MACHINE_STAGES)[number];

export const WORKFLOW_STATES = [
  'created',
  'lgpd_pending',
  'medical_pending',
  'cfm_pending',
  'approved',
  'rejected',
  'revision_required',
] as const;
export type WorkflowState = (typeof WORKFLOW_STATES)[number];

/** What a machine stage waits as, and where a run goes when that stage finds nothing that blocks. */
export const PIPELINE = {
  'S.2.1': { pendingAs: 'lgpd_pending', next: { stage: 'S.3.1', state: 'medical_pending' } },
  'S.3.1': { pendingAs: 'medical_pending', next: { stage: 'S.4-1.1-3', state: 'cfm_pending' } },
  'S.4-1.1-3': { pendingAs: 'cfm_pending', next: { stage: 'S.4-1.1-3', state: 'cfm_pending' } },
} as const satisfies Record<
  MachineStage,
  { pendingAs: WorkflowState; next: { stage: Stage; state: WorkflowState } }
>;
