import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Speciality } from '#compliance/article-facts.js';
import type { Role } from '#kernel/permissions.js';

@Entity('users')
export class UserEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  /** Lower-case, and unique over all tenants: log-in asks for no tenant. */
  @Column({ name: 'email', type: 'varchar', length: 255 })
  readonly email!: string;

  @Column({ name: 'password_hash', type: 'varchar', length: 255, select: false })
  readonly password_hash!: string;

  @Column({ name: 'name', type: 'varchar', length: 255 })
  readonly name!: string;

  @Column({ name: 'role', type: 'varchar', length: 50 })
  readonly role!: Role;

  @Column({ name: 'mfa_enabled', type: 'boolean', nullable: true })
  readonly mfa_enabled!: boolean | null;

  @Column({ name: 'professional_registry', type: 'varchar', length: 100, nullable: true })
  readonly professional_registry!: string | null;

  @Column({ name: 'professional_type', type: 'varchar', length: 50, nullable: true })
  readonly professional_type!: string | null;

  @Column({ name: 'speciality', type: 'varchar', length: 100, nullable: true })
  readonly speciality!: string | null;

  @Column({ name: 'specialities', type: 'jsonb' })
  readonly specialities!: readonly Speciality[];

  @Column({ name: 'validated_at', type: 'timestamptz', nullable: true })
  readonly validated_at!: Date | null;

  /** When its owner followed a link that was sent there; null: nobody ever did. */
  @Column({ name: 'email_confirmed_at', type: 'timestamptz', nullable: true })
  readonly email_confirmed_at!: Date | null;

  @Column({ name: 'tenant_id', type: 'uuid', nullable: true, select: false })
  readonly tenant_id!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly created_at!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  readonly deleted_at!: Date | null;

  @Column({ name: 'deleted_by', type: 'uuid', nullable: true })
  readonly deleted_by!: string | null;

  @Column({ name: 'wp_id', type: 'integer', nullable: true })
  readonly wp_id!: number | null;

  /** Counted up by the database at every change. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
