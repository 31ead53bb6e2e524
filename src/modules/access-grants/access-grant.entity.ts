import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { GrantScope } from '#kernel/permissions.js';

/** A tenant's leave for an administrator of the install. All but `state`, `first_used_at` and `told` is the database's own. */
@Entity('access_grants')
export class AccessGrantEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  @Column({ name: 'tenant_id', type: 'uuid' })
  readonly tenant_id!: string;

  /** Who asked. */
  @Column({ name: 'admin_id', type: 'uuid' })
  readonly admin_id!: string;

  @Column({ name: 'reason', type: 'text' })
  readonly reason!: string;

  @Column({ name: 'scope', type: 'text', array: true })
  readonly scope!: readonly GrantScope[];

  /** How long it lasts from its approval on, 240 at most. */
  @Column({ name: 'minutes', type: 'integer' })
  readonly minutes!: number;

  @Column({ name: 'state', type: 'varchar', length: 20 })
  readonly state!: StoredGrantState;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  readonly requested_at!: Date;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  readonly decided_by!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  readonly decided_at!: Date | null;

  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true })
  readonly starts_at!: Date | null;

  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  readonly expires_at!: Date | null;

  /** Somebody of the tenant, or who asked. */
  @Column({ name: 'revoked_by', type: 'uuid', nullable: true })
  readonly revoked_by!: string | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  readonly revoked_at!: Date | null;

  @Column({ name: 'first_used_at', type: 'timestamptz', nullable: true })
  readonly first_used_at!: Date | null;

  /** Of what the tenant's administrators were told: see `app.grant_notices`. */
  @Column({ name: 'told', type: 'text', array: true })
  readonly told!: readonly string[];

  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;
}

/** What the table says. */
type StoredGrantState = 'requested' | 'approved' | 'refused' | 'revoked';
