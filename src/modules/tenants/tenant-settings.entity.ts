import { Column, Entity, PrimaryColumn } from 'typeorm';

export const LOCALES = ['pt-BR', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What is known of the house that publishes; what nobody has said is not there. */
export interface Establishment {
  readonly type?: string;
  readonly crm_registration?: string;
  readonly technical_director?: {
    readonly name: string;
    readonly registry?: string;
    readonly rqe?: string;
  };
  readonly sector?: 'public' | 'private';
}

/** What a tenant decides for itself; the administrators of the install do not see it. */
@Entity('tenant_settings')
export class TenantSettingsEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  readonly tenant_id!: string;

  @Column({ name: 'locale', type: 'varchar', length: 10 })
  readonly locale!: Locale;

  /** As browsers send them. */
  @Column({ name: 'cors_origins', type: 'text', array: true })
  readonly cors_origins!: string[];

  /** 0–100. */
  @Column({ name: 'lgpd_min_score', type: 'integer' })
  readonly lgpd_min_score!: number;

  @Column({ name: 'establishment', type: 'jsonb' })
  readonly establishment!: Establishment;

  /** Counted up by the database at every change. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;
}
