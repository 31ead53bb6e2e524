import { IsOptional, IsString, MaxLength } from 'class-validator';
import { MAX_TIME, MAX_ZONE } from './publish.dto.js';

export class UnpublishDto {
  /** When the post shall be taken back, at once when left out; written as for publishing. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TIME)
  readonly scheduled_at?: string | null;

  /** IANA name, America/Sao_Paulo when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_ZONE)
  readonly time_zone?: string | null;
}
