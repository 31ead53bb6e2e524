import { Type } from 'class-transformer';
import { IsObject, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { TenantLimitsDto } from './tenant-limits.dto.js';

export class UpdateTenantDto {
  @IfGiven()
  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name?: string;

  /** Limits that are not named stay; null takes one back to its default. */
  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => TenantLimitsDto)
  readonly limits?: TenantLimitsDto;
}
