import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { DEFAULT_LIMITS, type LimitName } from '#kernel/limits.js';

/** A whole number from nought up, or null for the default. */
const Limit = (name: LimitName) =>
  applyDecorators(
    IsOptional(),
    IsInt(),
    Min(0),
    Max(Number.MAX_SAFE_INTEGER),
    ApiPropertyOptional({
      type: 'integer',
      nullable: true,
      description: `Default: ${DEFAULT_LIMITS[name] ?? 'no limit'}`,
    }),
  );

export class TenantLimitsDto {
  @Limit('posts')
  readonly posts?: number | null;

  @Limit('storage_bytes')
  readonly storage_bytes?: number | null;

  @Limit('seats')
  readonly seats?: number | null;

  @Limit('requests_per_minute')
  readonly requests_per_minute?: number | null;

  @Limit('requests_per_minute_per_key')
  readonly requests_per_minute_per_key?: number | null;

  @Limit('requests_per_month')
  readonly requests_per_month?: number | null;
}
