import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('tenants')
export class TenantEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  /** The tenant's name in addresses; partners' links hold it, so it never changes and is never given out again. */
  @Column({ name: 'slug', type: 'varchar', length: 63 })
  readonly slug!: string;

  @Column({ name: 'name', type: 'varchar', length: 255 })
  readonly name!: string;

  @Column({ name: 'status', type: 'varchar', length: 20 })
  readonly status!: TenantStatus;

  /** Why it is suspended or to be deleted. */
  @Column({ name: 'status_reason', type: 'varchar', length: 1000, nullable: true })
  readonly status_reason!: string | null;

  /** True while set-up fills a demo tenant. */
  @Column({ name: 'seeding', type: 'boolean' })
  readonly seeding!: boolean;

  @Column({ name: 'deletion_requested_at', type: 'timestamptz', nullable: true })
  readonly deletion_requested_at!: Date | null;

  @Column({ name: 'deletion_requested_by', type: 'uuid', nullable: true })
  readonly deletion_requested_by!: string | null;

  /** From then on its rows are removed, unless a legal hold keeps them. */
  @Column({ name: 'deletion_due_at', type: 'timestamptz', nullable: true })
  readonly deletion_due_at!: Date | null;

  @Column({ name: 'legal_hold_reason', type: 'varchar', length: 1000, nullable: true })
  readonly legal_hold_reason!: string | null;

  @Column({ name: 'legal_hold_at', type: 'timestamptz', nullable: true })
  readonly legal_hold_at!: Date | null;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  readonly deleted_at!: Date | null;

  /** How many rows of each table were removed. */
  @Column({ name: 'erased', type: 'jsonb' })
  readonly erased!: Readonly<Record<string, number>>;

  /** What differs from the defaults in `src/kernel/limits.ts`. */
  @Column({ name: 'limits', type: 'jsonb' })
  readonly limits!: Readonly<Record<string, unknown>>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly created_at!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;

  /** Counted up by the database at every change. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}

/**
 * Only of an active tenant anybody can sign in and anything is delivered. `deleting` waits until its rows are removed,
 * `deleted` is what is left of it then.
 */
export const TENANT_STATUSES = ['active', 'suspended', 'deleting', 'deleted'] as const;
export type TenantStatus = (typeof TENANT_STATUSES)[number];
