import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsSafeText } from '#platform/html/is-safe-text.js';
import { IfGiven } from '#platform/http/if-given.js';
import { MEDIA_ACCESS_LEVELS, type MediaAccessLevel } from '../media.entity.js';
import { PictureDto } from './picture.dto.js';

export class UpdateMediaDto {
  @IsOptional()
  @IsString()
  @MaxLength(255)
  @IsSafeText()
  readonly title?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(255)
  @IsSafeText()
  readonly alt_text?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  @IsSafeText()
  readonly caption?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  @IsSafeText()
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

  /** What a picture or video shows, for the rules on pictures; replaced whole, null takes it back. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PictureDto)
  readonly picture?: PictureDto | null;
}
