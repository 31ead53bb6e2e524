import type { MachineStage } from './stages.js';

/**
 * What can happen, and what is told about it. A payload carries ids and revisions, never content:
 * the queue must stay free of personal data.
 */
export interface EventMap {
  /** A machine stage has to look at one run. */
  'workflow.stage_due': { readonly run_id: string; readonly stage: MachineStage };
}

export type EventName = keyof EventMap;

export const EVENT_NAMES = ['workflow.stage_due'] as const satisfies readonly EventName[];
