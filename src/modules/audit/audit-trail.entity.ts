import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Appended to by triggers and by AuditWriter, never changed; partitioned by month, hence the key of two columns. */
@Entity('audit_trail')
export class AuditTrailEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;

  @PrimaryColumn({ name: 'created_at', type: 'timestamptz' })
  readonly created_at!: Date;

  @Column({ name: 'operation', type: 'varchar', length: 50 })
  readonly operation!: string;

  @Column({ name: 'resource_type', type: 'varchar', length: 50 })
  readonly resource_type!: string;

  @Column({ name: 'resource_id', type: 'uuid' })
  readonly resource_id!: string;

  @Column({ name: 'tenant_id', type: 'uuid' })
  readonly tenant_id!: string;

  @Column({ name: 'user_id', type: 'uuid' })
  readonly user_id!: string;

  @Column({ name: 'metadata', type: 'jsonb', nullable: true })
  readonly metadata!: Readonly<Record<string, unknown>> | null;

  @Column({ name: 'trust_score', type: 'integer', nullable: true })
  readonly trust_score!: number | null;

  @Column({ name: 'policy_decision', type: 'varchar', length: 50, nullable: true })
  readonly policy_decision!: string | null;
}
