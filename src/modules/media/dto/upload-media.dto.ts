import { Transform, type TransformFnParams } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsSafeText } from '#platform/html/is-safe-text.js';
import { toBoolean } from '../form-boolean.js';
import { MEDIA_ACCESS_LEVELS, type MediaAccessLevel } from '../media.entity.js';

/** The parts of an upload beside the file. */
export class UploadMediaDto {
  @IsOptional()
  @IsString()
  @MaxLength(255)
  @IsSafeText()
  readonly title?: string;

  /** What a reader who does not see the picture is told. */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  @IsSafeText()
  readonly alt_text?: string;

  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  @IsSafeText()
  readonly caption?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  @IsSafeText()
  readonly description?: string;

  @IsOptional()
  @IsUUID()
  readonly post_id?: string;

  /** `public` when left out. */
  @IsOptional()
  @IsIn(MEDIA_ACCESS_LEVELS)
  readonly access_level?: MediaAccessLevel;

  @IsOptional()
  @Transform(({ value }: TransformFnParams) => toBoolean(value))
  @IsBoolean()
  readonly medical_content?: boolean;

  /** Whether the file shows data of a patient. */
  @IsOptional()
  @Transform(({ value }: TransformFnParams) => toBoolean(value))
  @IsBoolean()
  readonly contains_phi?: boolean;
}
