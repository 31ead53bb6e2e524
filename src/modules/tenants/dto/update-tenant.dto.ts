import { IsIn, IsObject, IsString, Matches, MaxLength } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { TENANT_STATUSES, type TenantStatus } from '../tenant.entity.js';

export class UpdateTenantDto {
  @IfGiven()
  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name?: string;

  /** `suspended` ends every session of the tenant within seconds. */
  @IfGiven()
  @IsIn(TENANT_STATUSES)
  readonly status?: TenantStatus;

  /** Replaces all settings; 16 KiB of JSON at most. */
  @IfGiven()
  @IsObject()
  readonly settings?: Record<string, unknown>;
}
