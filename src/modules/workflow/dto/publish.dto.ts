import { IsOptional, IsString, MaxLength } from 'class-validator';

/** As long as a time or the name of a zone gets; what it says is read in `planned-times.ts`. */
export const MAX_TIME = 40;
export const MAX_ZONE = 64;

export class PublishDto {
  /**
   * When the approved revision shall become public, at once when left out: an instant with its offset
   * (2026-12-01T08:00:00-03:00), or a local time (2026-12-01T08:00:00), which is read in `time_zone`.
   */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TIME)
  readonly scheduled_at?: string | null;

  /** When it shall be taken back again, written alike. Left out, a planned end stays as it is; null: no end. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TIME)
  readonly unpublish_at?: string | null;

  /** IANA name, America/Sao_Paulo when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_ZONE)
  readonly time_zone?: string | null;
}
