import { IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQueryDto } from '#platform/http/page-query.dto.js';

const WORD = /^[a-z_]{1,50}$/;
/** A day of UTC, or an instant that names its offset: what PostgreSQL and JavaScript understand alike. */
const INSTANT =
  /^[12]\d{3}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;
const INSTANT_MESSAGE = 'must be a day (2026-01-31) or an instant (2026-01-31T12:00:00Z)';

export class ListAuditDto extends PageQueryDto {
  /** create, update, delete, read or access. */
  @IsOptional()
  @Matches(WORD)
  readonly operation?: string;

  /** What it was done to, for instance post, category, user. */
  @IsOptional()
  @Matches(WORD)
  readonly resource_type?: string;

  @IsOptional()
  @IsUUID()
  readonly resource_id?: string;

  @IsOptional()
  @IsUUID()
  readonly user_id?: string;

  /** Not before this day or instant. */
  @IsOptional()
  @Matches(INSTANT, { message: INSTANT_MESSAGE })
  @IsISO8601({ strict: true })
  readonly from?: string;

  /** Before this day or instant. */
  @IsOptional()
  @Matches(INSTANT, { message: INSTANT_MESSAGE })
  @IsISO8601({ strict: true })
  readonly to?: string;
}
