import { ApiProperty } from '@nestjs/swagger';
import { GRANT_SCOPES, type GrantScope } from '#kernel/permissions.js';

export const GRANT_STATES = ['requested', 'approved', 'refused', 'revoked', 'expired'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

/** An access grant as who asked for it sees it. */
export class AccessGrantView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty({ format: 'uuid' })
  readonly tenant_id!: string;
  /** Who asked. */
  @ApiProperty({ format: 'uuid' })
  readonly admin_id!: string;
  readonly reason!: string;
  @ApiProperty({ enum: GRANT_SCOPES, isArray: true })
  readonly scope!: readonly GrantScope[];
  /** How long it lasts from its approval on. */
  readonly minutes!: number;
  /** `expired` also for a request that nobody decided within a week. */
  @ApiProperty({ enum: GRANT_STATES })
  readonly state!: GrantState;
  readonly requested_at!: Date;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly decided_at!: Date | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly starts_at!: Date | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly expires_at!: Date | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly revoked_at!: Date | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly first_used_at!: Date | null;
}

/** The same as the tenant sees it: also who decided and who ended it. */
export class TenantGrantView extends AccessGrantView {
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly decided_by!: string | null;
  /** The administrator himself when he gave it back. */
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly revoked_by!: string | null;
}

export class AccessGrantsPageView {
  @ApiProperty({ type: [AccessGrantView] })
  readonly data!: readonly AccessGrantView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export class TenantGrantsPageView {
  @ApiProperty({ type: [TenantGrantView] })
  readonly data!: readonly TenantGrantView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

/** One row that was seen, or one request that saw none, under a grant. */
export class GrantAccessView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly resource_type!: string;
  /** The nil UUID where a request showed no row. */
  @ApiProperty({ format: 'uuid' })
  readonly resource_id!: string;
  readonly request_id!: string;
  readonly method!: string;
  /** The pattern of the address, without its values. */
  readonly route!: string;
  readonly status!: number;
  readonly at!: Date;
}

export class GrantAccessesPageView {
  @ApiProperty({ type: [GrantAccessView] })
  readonly data!: readonly GrantAccessView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

/** The state of a grant at this moment, for SELECT; `alias` is of a row of access_grants. */
export function stateSql(alias: string): string {
  return `case when ${alias}.state = 'approved' and ${alias}.expires_at <= now() then 'expired'
    when ${alias}.state = 'requested' and ${alias}.requested_at < now() - interval '7 days' then 'expired'
    else ${alias}.state end as state`;
}

export function toAccessGrantView(row: AccessGrantView): AccessGrantView {
  return {
    id: row.id,
    tenant_id: row.tenant_id,
    admin_id: row.admin_id,
    reason: row.reason,
    scope: row.scope,
    minutes: row.minutes,
    state: row.state,
    requested_at: row.requested_at,
    decided_at: row.decided_at,
    starts_at: row.starts_at,
    expires_at: row.expires_at,
    revoked_at: row.revoked_at,
    first_used_at: row.first_used_at,
  };
}

export function toTenantGrantView(row: TenantGrantView): TenantGrantView {
  return {
    ...toAccessGrantView(row),
    decided_by: row.decided_by,
    revoked_by: row.revoked_by,
  };
}
