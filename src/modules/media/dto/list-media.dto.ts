import { Transform, type TransformFnParams } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { toBoolean } from '../form-boolean.js';
import { ATTACHMENT_TYPES, type AttachmentType } from '../media.entity.js';

export class ListMediaDto extends PageQueryDto {
  @IsOptional()
  @IsIn(ATTACHMENT_TYPES)
  readonly attachment_type?: AttachmentType;

  @IsOptional()
  @IsUUID()
  readonly post_id?: string;

  @IsOptional()
  @Transform(({ value }: TransformFnParams) => toBoolean(value))
  @IsBoolean()
  readonly contains_phi?: boolean;
}
