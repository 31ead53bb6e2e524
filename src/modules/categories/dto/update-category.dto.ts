import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { IsCategoryName, IsCategorySlug, IsDescription, IsSpecialty } from './category-fields.js';

/** What shall change; what is left out stays. */
export class UpdateCategoryDto {
  @IfGiven()
  @IsCategoryName()
  readonly name?: string;

  /** Stays when the name changes. */
  @IfGiven()
  @IsCategorySlug()
  readonly slug?: string;

  @IsDescription()
  readonly description?: string | null;

  /** Moves the category with everything below it; null makes it a root. */
  @IsOptional()
  @IsUUID()
  readonly parent_id?: string | null;

  @IsSpecialty()
  readonly medical_specialty?: string | null;

  @IfGiven()
  @IsBoolean()
  readonly compliance_required?: boolean;

  @IfGiven()
  @IsBoolean()
  readonly crm_validation_required?: boolean;
}
