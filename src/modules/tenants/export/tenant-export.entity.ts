import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const EXPORT_STATES = ['waiting', 'running', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

@Entity('tenant_exports')
export class TenantExportEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  @Column({ name: 'tenant_id', type: 'uuid', select: false })
  readonly tenant_id!: string;

  @Column({ name: 'state', type: 'varchar', length: 10 })
  readonly state!: ExportState;

  @Column({ name: 'requested_by', type: 'uuid' })
  readonly requested_by!: string;

  /** Whether values of fields and files marked as patient data are in it. */
  @Column({ name: 'include_phi', type: 'boolean' })
  readonly include_phi!: boolean;

  @Column({ name: 'reason', type: 'varchar', length: 1000, nullable: true })
  readonly reason!: string | null;

  @Column({ name: 'attempts', type: 'integer' })
  readonly attempts!: number;

  @Column({ name: 'failure', type: 'varchar', length: 100, nullable: true })
  readonly failure!: string | null;

  /** Key of the blob store. */
  @Column({ name: 'blob_key', type: 'varchar', length: 500, nullable: true })
  readonly blob_key!: string | null;

  /** The driver gives 64-bit integers as text. */
  @Column({ name: 'bytes', type: 'bigint', nullable: true })
  readonly bytes!: string | null;

  @Column({ name: 'sha256', type: 'text', nullable: true })
  readonly sha256!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly created_at!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  readonly finished_at!: Date | null;

  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  readonly expires_at!: Date | null;
}
