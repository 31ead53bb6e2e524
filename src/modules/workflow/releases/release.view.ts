import { ApiProperty } from '@nestjs/swagger';
import { inZone } from '#kernel/zoned-time.js';
import type { Language } from '#platform/http/language.js';
import { ACTIONS, type Action, PLAN_STATES, type PlanState } from '../scheduling/plan.js';
import { ReasonView, toReasonView } from '../scheduling/reason.view.js';
import { toSeconds } from '../scheduling/schedule.view.js';
import { RELEASE_STATES, type ReleaseState } from './release-states.js';

/** A release in a list. */
export class ReleaseRowView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  @ApiProperty({ enum: RELEASE_STATES })
  state!: ReleaseState;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  scheduled_at!: string | null;
  /** The same instant as the clocks of `time_zone` show it. */
  @ApiProperty({ type: String, nullable: true })
  local_time!: string | null;
  time_zone!: string;
  item_count!: number;
  /** Why it failed; nothing was changed then. */
  @ApiProperty({ type: ReasonView, nullable: true })
  reason!: ReasonView | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  ended_at!: string | null;
  /** True when the service was down at its second and did it afterwards. */
  made_up!: boolean;
  @ApiProperty({ type: Number, nullable: true })
  late_by_seconds!: number | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  created_by!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  planned_by!: string | null;
  /** Rises with every change; the ETag. */
  version!: number;
  @ApiProperty({ format: 'date-time' })
  inserted_at!: string;
  @ApiProperty({ format: 'date-time' })
  updated_at!: string;
}

export class ReleaseItemView {
  @ApiProperty({ format: 'uuid' })
  post_id!: string;
  @ApiProperty({ enum: ACTIONS })
  action!: Action;
  /** The revision that was asked for; null for the one approved at the time of planning. */
  @ApiProperty({ type: Number, nullable: true })
  revision!: number | null;
  /** The revision that goes out, once the release is planned. */
  @ApiProperty({ type: Number, nullable: true })
  planned_revision!: number | null;
  /** What became of it; null before the release is planned. */
  @ApiProperty({ enum: PLAN_STATES, nullable: true })
  state!: PlanState | null;
  @ApiProperty({ type: ReasonView, nullable: true })
  reason!: ReasonView | null;
}

export class ReleaseView extends ReleaseRowView {
  @ApiProperty({ type: [ReleaseItemView] })
  items!: readonly ReleaseItemView[];
}

export class ReleasesPageView {
  @ApiProperty({ type: [ReleaseRowView] })
  data!: readonly ReleaseRowView[];
  @ApiProperty({ type: String, nullable: true })
  next_cursor!: string | null;
}

export interface ReleaseRow {
  readonly id: string;
  readonly name: string;
  readonly state: ReleaseState;
  readonly scheduled_at: Date | null;
  readonly time_zone: string;
  readonly item_count: number;
  readonly failure: string | null;
  readonly ended_at: Date | null;
  readonly made_up: boolean;
  readonly late_by_seconds: string | null;
  readonly created_by: string | null;
  readonly planned_by: string | null;
  readonly version: number;
  readonly inserted_at: Date;
  readonly updated_at: Date;
}

export interface ReleaseItemRow {
  readonly post_id: string;
  readonly action: Action;
  readonly revision: number | null;
  readonly planned_revision: number | null;
  readonly state: PlanState | null;
  readonly reason: string | null;
}

export function toReleaseRowView(row: ReleaseRow, language: Language): ReleaseRowView {
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    scheduled_at: row.scheduled_at?.toISOString() ?? null,
    local_time: row.scheduled_at === null ? null : inZone(row.scheduled_at, row.time_zone),
    time_zone: row.time_zone,
    item_count: row.item_count,
    reason: toReasonView(row.failure, language),
    ended_at: row.ended_at?.toISOString() ?? null,
    made_up: row.made_up,
    late_by_seconds: toSeconds(row.late_by_seconds),
    created_by: row.created_by,
    planned_by: row.planned_by,
    version: row.version,
    inserted_at: row.inserted_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

export function toReleaseItemView(row: ReleaseItemRow, language: Language): ReleaseItemView {
  return {
    post_id: row.post_id,
    action: row.action,
    revision: row.revision,
    planned_revision: row.planned_revision,
    state: row.state,
    reason: toReasonView(row.reason, language),
  };
}
