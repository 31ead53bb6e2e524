import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const DOMAIN_STATES = ['pending', 'verified', 'lost'] as const;
export type DomainState = (typeof DOMAIN_STATES)[number];

/** `dns`: a TXT record; `http`: a file on the domain's own web server. */
export const PROOF_METHODS = ['dns', 'http'] as const;
export type ProofMethod = (typeof PROOF_METHODS)[number];

@Entity('tenant_domains')
export class TenantDomainEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  @Column({ name: 'tenant_id', type: 'uuid', select: false })
  readonly tenant_id!: string;

  /** Lower case, in ASCII: an international name in its xn-- form. */
  @Column({ name: 'domain', type: 'varchar', length: 253 })
  readonly domain!: string;

  @Column({ name: 'state', type: 'varchar', length: 10 })
  readonly state!: DomainState;

  @Column({ name: 'method', type: 'varchar', length: 10, nullable: true })
  readonly method!: ProofMethod | null;

  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true })
  readonly verified_at!: Date | null;

  @Column({ name: 'checked_at', type: 'timestamptz', nullable: true })
  readonly checked_at!: Date | null;

  /** When somebody last asked for a look. */
  @Column({ name: 'tried_at', type: 'timestamptz', nullable: true })
  readonly tried_at!: Date | null;

  @Column({ name: 'missed', type: 'integer' })
  readonly missed!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly created_at!: Date;
}
