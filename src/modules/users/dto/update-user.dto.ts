import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { TENANT_ROLES, type TenantRole } from '#kernel/permissions.js';
import { IfGiven } from '#platform/http/if-given.js';
import { IsPlainLine } from '#platform/html/is-safe-text.js';
import { SpecialityDto } from './speciality.dto.js';

export class UpdateUserDto {
  @IfGiven()
  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name?: string;

  /** Not one's own. */
  @IfGiven()
  @IsIn(TENANT_ROLES)
  readonly role?: TenantRole;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @IsPlainLine()
  readonly professional_registry?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  @IsPlainLine()
  readonly professional_type?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @IsPlainLine()
  readonly speciality?: string | null;

  /** All that are announced, each with its RQE: physicians must name both (Res. CFM 2.336/2023). Replaces the list. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(10)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SpecialityDto)
  readonly specialities?: readonly SpecialityDto[];

  /** Whether an administrator checked the registry. A changed registry has to be checked anew. */
  @IfGiven()
  @IsBoolean()
  readonly validated?: boolean;
}
