import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('tenants')
export class TenantEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  /** The tenant's name in addresses; partners' links hold it, so it never changes. */
  @Column({ name: 'slug', type: 'varchar', length: 63 })
  readonly slug!: string;

  @Column({ name: 'name', type: 'varchar', length: 255 })
  readonly name!: string;

  @Column({ name: 'status', type: 'varchar', length: 20 })
  readonly status!: TenantStatus;

  @Column({ name: 'settings', type: 'jsonb' })
  readonly settings!: Readonly<Record<string, unknown>>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly created_at!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;

  /** Counted up by the database at every change. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}

/** Nobody of a suspended tenant can sign in, and nothing of it is delivered. */
export const TENANT_STATUSES = ['active', 'suspended'] as const;
export type TenantStatus = (typeof TENANT_STATUSES)[number];
