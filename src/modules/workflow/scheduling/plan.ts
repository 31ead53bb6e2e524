export const ACTIONS = ['publish', 'unpublish'] as const;
export type Action = (typeof ACTIONS)[number];

/** `skipped`: its time came and there was nothing left to do, or no sense in doing it. */
export const PLAN_STATES = ['planned', 'done', 'skipped', 'failed', 'cancelled'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Why a plan ended before its time, or without effect. Failures have the codes of `kernel/problem.ts`. */
export type EndReason =
  | 'cancelled'
  | 'replaced'
  | 'published'
  | 'unpublished'
  | 'trashed'
  | 'patient'
  | 'not_public'
  | 'over'
  | 'released_now'
  | 'release_failed';

/** One planned change of one post, as the database keeps it. */
export interface PlannedChange {
  readonly id: string;
  readonly post_id: string;
  readonly release_id: string | null;
  readonly action: Action;
  /** The approved revision that goes out; null for taking back. */
  readonly revision: number | null;
  readonly planned_for: Date;
  readonly time_zone: string;
  readonly attempts: number;
  readonly reason: string | null;
}

export const PLAN_COLUMNS = `id, post_id, release_id, action, revision, planned_for, time_zone, attempts, reason`;

/** A change to be planned. */
export interface NewPlan {
  readonly action: Action;
  readonly revision: number | null;
  readonly at: Date;
  readonly zone: string;
}

/** What became of a planned change. */
export interface Outcome {
  readonly action: Action;
  readonly state: PlanState;
  readonly lateBySeconds: number;
  readonly madeUp: boolean;
}
