import { ApiProperty } from '@nestjs/swagger';
import { inZone } from '#kernel/zoned-time.js';
import type { Language } from '#platform/http/language.js';
import { ACTIONS, type Action, PLAN_STATES, type PlanState } from './plan.js';
import { ReasonView, toReasonView } from './reason.view.js';

/** One planned change of a post, and what became of it. */
export class ScheduleEntryView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ACTIONS })
  action!: Action;
  /** The approved revision that goes out, whatever is written meanwhile; null for taking back. */
  @ApiProperty({ type: Number, nullable: true })
  revision!: number | null;
  @ApiProperty({ format: 'date-time' })
  planned_for!: string;
  /** The same instant as the clocks of `time_zone` show it. */
  local_time!: string;
  time_zone!: string;
  /** `skipped`: its time came, and there was nothing to do or no sense in it. */
  @ApiProperty({ enum: PLAN_STATES })
  state!: PlanState;
  /** Why it ended otherwise than planned, or why the last try failed. */
  @ApiProperty({ type: ReasonView, nullable: true })
  reason!: ReasonView | null;
  /** How often it was tried and failed. */
  attempts!: number;
  /** When it is tried again after a failure. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  next_try_at!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  ended_at!: string | null;
  /** True when the service was down at its second and did it afterwards. */
  made_up!: boolean;
  @ApiProperty({ type: Number, nullable: true })
  late_by_seconds!: number | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  release_id!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  planned_by!: string | null;
  @ApiProperty({ format: 'date-time' })
  created_at!: string;
}

export class SchedulePageView {
  @ApiProperty({ type: [ScheduleEntryView] })
  data!: readonly ScheduleEntryView[];
  @ApiProperty({ type: String, nullable: true })
  next_cursor!: string | null;
}

/** Something of a calendar: one post's change, or a release as a whole. */
export class CalendarEntryView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ['post', 'release'] })
  kind!: 'post' | 'release';
  @ApiProperty({ format: 'date-time' })
  planned_for!: string;
  local_time!: string;
  time_zone!: string;
  @ApiProperty({ enum: PLAN_STATES })
  state!: PlanState;
  @ApiProperty({ type: ReasonView, nullable: true })
  reason!: ReasonView | null;
  /** The title of the post, or the name of the release. */
  title!: string;
  /** What is done with the post; null for a release. */
  @ApiProperty({ enum: ACTIONS, nullable: true })
  action!: Action | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  post_id!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  revision!: number | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  release_id!: string | null;
  made_up!: boolean;
  @ApiProperty({ type: Number, nullable: true })
  late_by_seconds!: number | null;
}

export class CalendarView {
  @ApiProperty({ type: [CalendarEntryView] })
  data!: readonly CalendarEntryView[];
  @ApiProperty({ type: String, nullable: true })
  next_cursor!: string | null;
}

export interface ScheduleRow {
  readonly id: string;
  readonly action: Action;
  readonly revision: number | null;
  readonly planned_for: Date;
  readonly time_zone: string;
  readonly state: PlanState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly due_at: Date;
  readonly ended_at: Date | null;
  readonly made_up: boolean;
  readonly late_by_seconds: string | null;
  readonly release_id: string | null;
  readonly planned_by: string | null;
  readonly created_at: Date;
}

export interface CalendarRow {
  readonly id: string;
  readonly kind: 'post' | 'release';
  readonly planned_for: Date;
  readonly time_zone: string;
  readonly state: PlanState;
  readonly reason: string | null;
  readonly title: string;
  readonly action: Action | null;
  readonly post_id: string | null;
  readonly revision: number | null;
  readonly release_id: string | null;
  readonly made_up: boolean;
  readonly late_by_seconds: string | null;
}

export function toScheduleEntryView(row: ScheduleRow, language: Language): ScheduleEntryView {
  return {
    id: row.id,
    action: row.action,
    revision: row.revision,
    planned_for: row.planned_for.toISOString(),
    local_time: inZone(row.planned_for, row.time_zone),
    time_zone: row.time_zone,
    state: row.state,
    reason: toReasonView(row.reason, language),
    attempts: row.attempts,
    next_try_at: row.state === 'planned' && row.attempts > 0 ? row.due_at.toISOString() : null,
    ended_at: row.ended_at?.toISOString() ?? null,
    made_up: row.made_up,
    late_by_seconds: toSeconds(row.late_by_seconds),
    release_id: row.release_id,
    planned_by: row.planned_by,
    created_at: row.created_at.toISOString(),
  };
}

export function toCalendarEntryView(row: CalendarRow, language: Language): CalendarEntryView {
  return {
    id: row.id,
    kind: row.kind,
    planned_for: row.planned_for.toISOString(),
    local_time: inZone(row.planned_for, row.time_zone),
    time_zone: row.time_zone,
    state: row.state,
    reason: toReasonView(row.reason, language),
    title: row.title,
    action: row.action,
    post_id: row.post_id,
    revision: row.revision,
    release_id: row.release_id,
    made_up: row.made_up,
    late_by_seconds: toSeconds(row.late_by_seconds),
  };
}

/** A numeric comes as text. */
export function toSeconds(text: string | null): number | null {
  return text === null ? null : Number(text);
}
