import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What every list takes. */
export class PageQueryDto {
  /** How many rows, 1 to 100. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit: number = 20;

  /** `next_cursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(512)
  readonly cursor?: string;
}
