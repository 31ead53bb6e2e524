import { IsISO8601, IsOptional } from 'class-validator';

export class PublishDto {
  /** When the approved revision shall become public, ISO 8601 with an offset; at once when left out. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  readonly scheduled_at?: string | null;
}
