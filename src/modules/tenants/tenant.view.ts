import { ApiProperty } from '@nestjs/swagger';
import { TENANT_STATUSES, type TenantStatus } from './tenant.entity.js';

export class TenantView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly slug!: string;
  readonly name!: string;
  @ApiProperty({ enum: TENANT_STATUSES })
  readonly status!: TenantStatus;
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly settings!: Readonly<Record<string, unknown>>;
  readonly created_at!: Date;
  readonly updated_at!: Date;
  readonly version!: number;
}

export class TenantsPageView {
  @ApiProperty({ type: [TenantView] })
  readonly data!: readonly TenantView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export function toTenantView(tenant: TenantView): TenantView {
  return {
    id: tenant.id,
    slug: tenant.slug,
    name: tenant.name,
    status: tenant.status,
    settings: tenant.settings,
    created_at: tenant.created_at,
    updated_at: tenant.updated_at,
    version: tenant.version,
  };
}
