import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { MedicalCategory } from '#kernel/medical-categories.js';
import { IfGiven } from '#platform/http/if-given.js';
import type { ComplianceLevel } from '../post.entity.js';
import { DisclosuresDto } from './disclosures.dto.js';
import {
  IsCanonicalUrl,
  IsComplianceLevel,
  IsIdList,
  IsLongText,
  IsMedicalCategory,
  IsMenuOrder,
  IsMetaDescription,
  IsMetaKeywords,
  IsOgDescription,
  IsOpenOrClosed,
  IsOptionalFlag,
  IsOptionalId,
  IsPostType,
  IsShortText,
} from './post-fields.js';

/** What may be left out of a new post and of a change to one alike. */
export class OptionalPostFields {
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

  /** The post it stands below, of the same type, where posts of the type stand below each other. */
  @IsOptionalId()
  readonly parent_id?: string | null;

  /** Where it stands among its siblings. */
  @IsMenuOrder()
  readonly menu_order?: number | null;

  @IsOptionalId()
  readonly featured_media_id?: string | null;

  @IsIdList(100)
  readonly tag_ids?: readonly string[] | null;

  /** Further ones beside the main one. */
  @IsIdList(50)
  readonly category_ids?: readonly string[] | null;

  /** Who wrote it beside the author. Others than the caller: for those who may change every post. */
  @IsIdList(50)
  readonly author_ids?: readonly string[] | null;

  /** Who is named as having checked it: people with a professional registry or a medical role. */
  @IsIdList(50)
  readonly reviewer_ids?: readonly string[] | null;

  @IsIdList(100)
  readonly related_ids?: readonly string[] | null;

  /** For search engines, instead of the title. */
  @IsShortText()
  readonly seo_title?: string | null;

  /** Where the same text stands first. */
  @IsCanonicalUrl()
  readonly canonical_url?: string | null;

  /** Asks search engines not to list it. */
  @IsOptionalFlag()
  readonly noindex?: boolean | null;

  /** For what social networks show. */
  @IsShortText()
  readonly og_title?: string | null;

  @IsOgDescription()
  readonly og_description?: string | null;

  @IsOptionalId()
  readonly og_image_id?: string | null;

  /** Sponsor, interests, advertiser, product and form: replaced whole, judged with the text, never guessed. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DisclosuresDto)
  readonly disclosures?: DisclosuresDto | null;
}
