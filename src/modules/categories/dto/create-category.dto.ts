import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { IsCategoryName, IsCategorySlug, IsDescription, IsSpecialty } from './category-fields.js';

export class CreateCategoryDto {
  @IsCategoryName()
  readonly name!: string;

  /** Made from the name when left out; then a number is added where another category has it. */
  @IfGiven()
  @IsCategorySlug()
  readonly slug?: string;

  @IsDescription()
  readonly description?: string | null;

  /** Null or left out for a root. */
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
