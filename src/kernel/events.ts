import type { MachineStage } from './stages.js';

/**
 * What can happen, and what is told about it. A payload carries ids and revisions, never content:
 * the queue must stay free of personal data.
 */
export interface EventMap {
  /** A machine stage has to look at one run. */
  'workflow.stage_due': { readonly run_id: string; readonly stage: MachineStage };
  /** References of one review are to be looked up. */
  'references.look_up_due': { readonly run_id: string };
  /** A tenant wants all that is its own in one archive. */
  'tenant.export_due': { readonly export_id: string };
}

export type EventName = keyof EventMap;

/**
 * What makes two events of a tenant the same work. While a job of this key waits or runs, another one is not made; the key may not
 * have a colon in it.
 */
export const EVENT_KEYS: { readonly [Name in EventName]: (payload: EventMap[Name]) => string } = {
  'workflow.stage_due': ({ run_id, stage }) => `${run_id}_${stage}`,
  'references.look_up_due': ({ run_id }) => `references_${run_id}`,
  'tenant.export_due': ({ export_id }) => `export_${export_id}`,
};

export function isEventName(value: unknown): value is EventName {
  return typeof value === 'string' && Object.hasOwn(EVENT_KEYS, value);
}
