import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { TENANT_ROLES, type TenantRole } from '#kernel/permissions.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';

export class ListUsersDto extends PageQueryDto {
  @IsOptional()
  @IsIn(TENANT_ROLES)
  readonly role?: TenantRole;

  /** Part of the name or the e-mail; case and accents do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;
}
