import { ApiProperty } from '@nestjs/swagger';
import type { AuditTrailEntity } from './audit-trail.entity.js';

export class AuditView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  /** create, update, delete; read; access for a request that was refused. */
  readonly operation!: string;
  readonly resource_type!: string;
  /** The nil UUID for a list. */
  @ApiProperty({ format: 'uuid' })
  readonly resource_id!: string;
  /** The nil UUID where nobody was signed in. */
  @ApiProperty({ format: 'uuid' })
  readonly user_id!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly policy_decision!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  readonly trust_score!: number | null;
  /** Names of changed columns, the request, the route; never a value. */
  @ApiProperty({ type: Object, additionalProperties: true })
  readonly metadata!: Readonly<Record<string, unknown>>;
  readonly created_at!: Date;
}

export class AuditPageView {
  @ApiProperty({ type: [AuditView] })
  readonly data!: readonly AuditView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export function toAuditView(line: Omit<AuditTrailEntity, 'tenant_id'>): AuditView {
  return {
    id: line.id,
    operation: line.operation,
    resource_type: line.resource_type,
    resource_id: line.resource_id,
    user_id: line.user_id,
    policy_decision: line.policy_decision,
    trust_score: line.trust_score,
    metadata: line.metadata ?? {},
    created_at: line.created_at,
  };
}
