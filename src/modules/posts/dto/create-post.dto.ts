import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsUUID, ValidateNested } from 'class-validator';
import { MAX_FIELDS, NewFieldDto } from '#modules/custom-fields/custom-fields.service.js';
import { IfGiven } from '#platform/http/if-given.js';
import type { ComplianceLevel, MedicalCategory } from '../post.entity.js';
import {
  IsComplianceLevel,
  IsContent,
  IsLongText,
  IsMedicalCategory,
  IsMetaDescription,
  IsMetaKeywords,
  IsOpenOrClosed,
  IsOptionalId,
  IsPostType,
  IsSlug,
  IsTitle,
} from './post-fields.js';

/** A new draft. */
export class CreatePostDto {
  @IsTitle()
  readonly title!: string;

  /** The article, HTML, up to 500,000 characters. */
  @IsContent()
  readonly content!: string;

  /** Made from the title when left out; then a number is added where another post has it. */
  @IfGiven()
  @IsSlug()
  readonly slug?: string;

  @IsLongText()
  readonly excerpt?: string | null;

  @IfGiven()
  @IsPostType()
  readonly post_type?: string;

  @IfGiven()
  @IsOpenOrClosed()
  readonly comment_status?: string;

  @IfGiven()
  @IsOpenOrClosed()
  readonly ping_status?: string;

  @IsOptionalId()
  readonly category_id?: string | null;

  @IsMedicalCategory()
  readonly medical_category?: MedicalCategory | null;

  /** Who may read it once published. */
  @IfGiven()
  @IsComplianceLevel()
  readonly compliance_level?: ComplianceLevel;

  /** Needed for the levels professional and restricted. */
  @IsLongText()
  readonly medical_disclaimer?: string | null;

  @IsMetaDescription()
  readonly meta_description?: string | null;

  @IsMetaKeywords()
  readonly meta_keywords?: string | null;

  /** Somebody else than the caller: for those who may change every post. */
  @IfGiven()
  @IsUUID()
  readonly author_id?: string;

  /** The post and its fields are stored together or not at all. */
  @ApiPropertyOptional({ type: [NewFieldDto] })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MAX_FIELDS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewFieldDto)
  readonly custom_fields?: readonly NewFieldDto[];
}
