import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { MAX_TIME } from '../../dto/publish.dto.js';
import { ACTIONS, type Action, PLAN_STATES, type PlanState } from '../plan.js';

export class CancelScheduleDto {
  /** Which plan ends; both when left out. */
  @IsOptional()
  @IsIn(ACTIONS)
  readonly action?: Action;
}

export class CalendarDto extends PageQueryDto {
  /** Not before this instant, written with its offset; now when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TIME)
  readonly from?: string;

  /** Before this instant; 31 days after `from` when left out, 366 at most. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TIME)
  readonly to?: string;

  /** What is planned when left out; `failed` for what went wrong. */
  @IsOptional()
  @IsIn(PLAN_STATES)
  readonly state?: PlanState;
}
