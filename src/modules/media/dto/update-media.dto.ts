import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { MEDIA_ACCESS_LEVELS, type MediaAccessLevel } from '../media.entity.js';

export class UpdateMediaDto {
  @IsOptional()
  @IsString()
  @MaxLength(255)
  readonly title?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(255)
  readonly alt_text?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  readonly caption?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  readonly description?: string | null;

  /** null takes the file off its post. */
  @IsOptional()
  @IsUUID()
  readonly post_id?: string | null;

  @IfGiven()
  @IsIn(MEDIA_ACCESS_LEVELS)
  readonly access_level?: MediaAccessLevel;

  @IfGiven()
  @IsBoolean()
  readonly medical_content?: boolean;

  /** Whether the file shows data of a patient. */
  @IfGiven()
  @IsBoolean()
  readonly contains_phi?: boolean;
}
