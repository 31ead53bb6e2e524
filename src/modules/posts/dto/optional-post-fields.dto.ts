import { IsUUID } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import type { ComplianceLevel, MedicalCategory } from '../post.entity.js';
import {
  IsComplianceLevel,
  IsLongText,
  IsMedicalCategory,
  IsMetaDescription,
  IsMetaKeywords,
  IsOpenOrClosed,
  IsOptionalId,
  IsPostType,
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
}
