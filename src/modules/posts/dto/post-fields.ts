import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { MEDICAL_CATEGORIES } from '#kernel/medical-categories.js';
import { SLUG } from '#kernel/slug.js';
import { IsPlainLine, IsSafeText } from '#platform/html/is-safe-text.js';
import { COMPLIANCE_LEVELS } from '../post.entity.js';

/** Half a megabyte of letters: ten times the longest article a reader finishes. */
export const MAX_CONTENT = 500_000;
const MAX_TEXT = 5_000;
/** More places in a menu than anybody fills; well inside of the column. */
const MAX_ORDER = 1_000_000;

// The rules of each field, once for creating and changing.
export const IsTitle = () =>
  applyDecorators(
    IsString(),
    MaxLength(255),
    IsPlainLine(),
    Matches(/\S/, { message: 'title must not be blank' }),
  );
export const IsSlug = () =>
  applyDecorators(
    IsString(),
    MaxLength(255),
    Matches(SLUG, { message: 'slug may have a-z, 0-9, _ and single hyphens between them' }),
  );
export const IsContent = () => applyDecorators(IsString(), MaxLength(MAX_CONTENT));
export const IsLongText = () =>
  applyDecorators(IsOptional(), IsString(), MaxLength(MAX_TEXT), IsSafeText());
export const IsPostType = () =>
  applyDecorators(
    Matches(/^[a-z][a-z0-9_-]{0,29}$/, {
      message: 'post_type must be 1 to 30 of a-z, 0-9, _ and -, beginning with a letter',
    }),
  );
export const IsMetaDescription = () =>
  applyDecorators(IsOptional(), IsString(), MaxLength(160), IsPlainLine());
export const IsMetaKeywords = () =>
  applyDecorators(IsOptional(), IsString(), MaxLength(255), IsPlainLine());
export const IsOptionalId = () => applyDecorators(IsOptional(), IsUUID());
export const IsMedicalCategory = () => applyDecorators(IsOptional(), IsIn(MEDICAL_CATEGORIES));
export const IsComplianceLevel = () => applyDecorators(IsIn(COMPLIANCE_LEVELS));
export const IsOpenOrClosed = () => applyDecorators(IsIn(['open', 'closed']));
export const IsShortText = () =>
  applyDecorators(IsOptional(), IsString(), MaxLength(255), IsPlainLine());
export const IsOgDescription = () =>
  applyDecorators(IsOptional(), IsString(), MaxLength(500), IsPlainLine());
export const IsMenuOrder = () =>
  applyDecorators(IsOptional(), IsInt(), Min(-MAX_ORDER), Max(MAX_ORDER));
export const IsOptionalFlag = () => applyDecorators(IsOptional(), IsBoolean());
export const IsCanonicalUrl = () =>
  applyDecorators(
    IsOptional(),
    IsUrl(
      { protocols: ['https'], require_protocol: true, disallow_auth: true },
      { message: 'canonical_url must be an https address' },
    ),
    MaxLength(500),
  );

/**
 * References in order. Whether each is an id, and of something that is there, is said with the place of the one that is
 * not (post-references.ts): the validator can only point at the whole list.
 */
export const IsIdList = (max: number) =>
  applyDecorators(
    ApiPropertyOptional({
      type: 'array',
      items: { type: 'string', format: 'uuid' },
      maxItems: max,
      nullable: true,
    }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
  );
