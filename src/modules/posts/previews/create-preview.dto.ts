import { IsInt, Max, Min } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';

const HOUR = 3_600;
const WEEK = 7 * 24 * HOUR;

export class CreatePreviewDto {
  /** The working one when left out. */
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(999_999_999)
  readonly revision?: number;

  /** In seconds; an hour when left out, a week at most. */
  @IfGiven()
  @IsInt()
  @Min(60)
  @Max(WEEK)
  readonly expires_in: number = HOUR;
}
