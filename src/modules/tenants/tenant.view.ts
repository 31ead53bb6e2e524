import { ApiProperty } from '@nestjs/swagger';
import { TENANT_STATUSES, type TenantStatus } from './tenant.entity.js';

/** A tenant as the administrators of the install see it: whom they serve, nothing of what is inside. */
export class TenantView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly slug!: string;
  readonly name!: string;
  @ApiProperty({ enum: TENANT_STATUSES })
  readonly status!: TenantStatus;
  @ApiProperty({ type: String, nullable: true })
  readonly status_reason!: string | null;
  @ApiProperty({ type: Date, nullable: true })
  readonly deletion_due_at!: Date | null;
  @ApiProperty({ type: String, nullable: true })
  readonly legal_hold_reason!: string | null;
  @ApiProperty({ type: Date, nullable: true })
  readonly deleted_at!: Date | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'What differs from the defaults; all that is in force stands in `usage`',
  })
  readonly limits!: Readonly<Record<string, unknown>>;
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
    status_reason: tenant.status_reason,
    deletion_due_at: tenant.deletion_due_at,
    legal_hold_reason: tenant.legal_hold_reason,
    deleted_at: tenant.deleted_at,
    limits: tenant.limits,
    created_at: tenant.created_at,
    updated_at: tenant.updated_at,
    version: tenant.version,
  };
}
