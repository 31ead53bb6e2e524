import { applyDecorators } from '@nestjs/common';
import { ApiHideProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { MEDICAL_CATEGORIES, type MedicalCategory } from '#kernel/medical-categories.js';
import { WORKFLOW_STATES, type WorkflowState } from '#kernel/stages.js';
import { AreFieldFilters, type GivenFilter } from '#modules/custom-fields/field-filters.service.js';
import { GathersQuery } from '#platform/http/gathered-query.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import {
  COMPLIANCE_LEVELS,
  type ComplianceLevel,
  POST_STATUSES,
  type PostStatus,
} from '../post.entity.js';
import { LIST_FIELDS, type ListField } from '../post-list-fields.js';

/** What a list can be in the order of; `-` turns it round. Posts without such a time come last. */
const POST_SORTS = [
  'inserted_at',
  '-inserted_at',
  'updated_at',
  '-updated_at',
  'published_at',
  '-published_at',
  'scheduled_at',
  '-scheduled_at',
  'menu_order',
  '-menu_order',
  'title',
  '-title',
] as const;
export type PostSort = (typeof POST_SORTS)[number];

/** `a,b` as a list; given twice it is none, and refused. */
const CommaSeparated = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(',') : [''],
  );

const AsBoolean = () =>
  Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );

/** A day of UTC, or an instant that names its offset: what PostgreSQL and JavaScript understand alike. */
const INSTANT =
  /^[12]\d{3}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;
const IsInstant = () =>
  applyDecorators(
    IsOptional(),
    Matches(INSTANT, {
      message: 'must be a day (2026-01-31) or an instant (2026-01-31T12:00:00Z)',
    }),
    IsISO8601({ strict: true }),
  );

/** Which posts a list or a count is about. */
@GathersQuery('field.', 'field')
export class PostFiltersDto {
  /** One or more, `draft,scheduled`. Without it every status but the trash. */
  @ApiPropertyOptional({ type: String, example: 'draft,scheduled' })
  @IsOptional()
  @CommaSeparated()
  @IsIn(POST_STATUSES, { each: true })
  readonly status?: readonly PostStatus[];

  @IsOptional()
  @IsString()
  @MaxLength(30)
  readonly post_type?: string;

  @IsOptional()
  @IsUUID()
  readonly category_id?: string;

  /** With `category_id`: true for those of the categories below it too. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @AsBoolean()
  @IsBoolean()
  readonly include_below?: boolean;

  @IsOptional()
  @IsUUID()
  readonly tag_id?: string;

  /** The one who answers for it, or one who is named beside. */
  @IsOptional()
  @IsUUID()
  readonly author_id?: string;

  @IsOptional()
  @IsUUID()
  readonly reviewer_id?: string;

  /** The page it stands below. */
  @IsOptional()
  @IsUUID()
  readonly parent_id?: string;

  /** Where its review is; of posts whose making one may look into. */
  @IsOptional()
  @IsIn(WORKFLOW_STATES)
  readonly state?: WorkflowState;

  @IsOptional()
  @IsIn(MEDICAL_CATEGORIES)
  readonly medical_category?: MedicalCategory;

  @IsOptional()
  @IsIn(COMPLIANCE_LEVELS)
  readonly compliance_level?: ComplianceLevel;

  @IsInstant()
  readonly 'inserted_at.gte'?: string;

  @IsInstant()
  readonly 'inserted_at.lt'?: string;

  @IsInstant()
  readonly 'updated_at.gte'?: string;

  @IsInstant()
  readonly 'updated_at.lt'?: string;

  @IsInstant()
  readonly 'published_at.gte'?: string;

  @IsInstant()
  readonly 'published_at.lt'?: string;

  @IsInstant()
  readonly 'scheduled_at.gte'?: string;

  @IsInstant()
  readonly 'scheduled_at.lt'?: string;

  /** `field.<key>=`, `field.<key>.gte=`, `field.<key>.lte=`: by values of fields whose definition is filterable. */
  @ApiHideProperty()
  @IsOptional()
  @AreFieldFilters()
  readonly field?: readonly GivenFilter[];
}

/**
 * A page of posts. With `q` the best of the newest five hundred that fit come first, unless sorted otherwise, with the hits marked.
 */
@GathersQuery('field.', 'field')
export class ListPostsDto extends IntersectionType(PageQueryDto, PostFiltersDto) {
  /**
   * What to look for in title, excerpt, keywords and text: all the words, "a phrase", -without, this or that. Singular
   * finds plural, the last word may be half typed, and where nothing fits, words that resemble are tried.
   */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly q?: string;

  /** Newest first when left out. */
  @IsOptional()
  @IsIn(POST_SORTS)
  readonly sort?: PostSort;

  /** Which members of a post are wanted, `title,status`; its id always is. All when left out. */
  @ApiPropertyOptional({ type: String, example: 'title,status,updated_at' })
  @IsOptional()
  @CommaSeparated()
  @IsIn(LIST_FIELDS, { each: true })
  readonly fields?: readonly ListField[];
}
