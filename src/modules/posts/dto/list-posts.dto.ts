import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import {
  COMPLIANCE_LEVELS,
  type ComplianceLevel,
  MEDICAL_CATEGORIES,
  type MedicalCategory,
  POST_STATUSES,
  type PostStatus,
} from '../post.entity.js';

/** What a list can be in the order of; `-` turns it round. */
const POST_SORTS = [
  'inserted_at',
  '-inserted_at',
  'updated_at',
  '-updated_at',
  'title',
  '-title',
] as const;
export type PostSort = (typeof POST_SORTS)[number];

export class ListPostsDto extends PageQueryDto {
  /** Without it every status but the trash. */
  @IsOptional()
  @IsIn(POST_STATUSES)
  readonly status?: PostStatus;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  readonly post_type?: string;

  @IsOptional()
  @IsUUID()
  readonly category_id?: string;

  @IsOptional()
  @IsUUID()
  readonly author_id?: string;

  @IsOptional()
  @IsIn(MEDICAL_CATEGORIES)
  readonly medical_category?: MedicalCategory;

  @IsOptional()
  @IsIn(COMPLIANCE_LEVELS)
  readonly compliance_level?: ComplianceLevel;

  /** Part of the title or the excerpt; case and accents do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;

  /** Newest first when left out. */
  @IsOptional()
  @IsIn(POST_SORTS)
  readonly sort?: PostSort;
}
