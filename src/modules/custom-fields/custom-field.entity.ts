import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { MedicalSignificance, MetaType } from './field-types.js';

@Entity('custom_fields')
export class CustomFieldEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  /** Unique within its post. */
  @Column({ name: 'meta_key', type: 'varchar', length: 100 })
  readonly meta_key!: string;

  @Column({ name: 'meta_value', type: 'text', nullable: true })
  readonly meta_value!: string | null;

  /** Which key opens the value; null where it is not encrypted. */
  @Column({ name: 'key_id', type: 'uuid', nullable: true })
  readonly key_id!: string | null;

  @Column({ name: 'meta_type', type: 'varchar', length: 20, nullable: true })
  readonly meta_type!: MetaType | null;

  @Column({ name: 'medical_significance', type: 'varchar', length: 20, nullable: true })
  readonly medical_significance!: MedicalSignificance | null;

  @Column({ name: 'requires_validation', type: 'boolean', nullable: true })
  readonly requires_validation!: boolean | null;

  /** JSON, but text in the database. */
  @Column({ name: 'validation_rules', type: 'text', nullable: true })
  readonly validation_rules!: string | null;

  /** Patient data: encrypted, never part of a revision, so never published. */
  @Column({ name: 'is_phi', type: 'boolean', nullable: true })
  readonly is_phi!: boolean | null;

  @Column({ name: 'field_group', type: 'varchar', length: 100, nullable: true })
  readonly field_group!: string | null;

  @Column({ name: 'field_order', type: 'integer', nullable: true })
  readonly field_order!: number | null;

  @Column({ name: 'is_required', type: 'boolean', nullable: true })
  readonly is_required!: boolean | null;

  /** The posts and files the value names; null for none. */
  @Column({ name: 'refs', type: 'jsonb', nullable: true })
  readonly refs!: object | null;

  @Column({ name: 'post_id', type: 'uuid' })
  readonly post_id!: string;

  @Column({ name: 'tenant_id', type: 'uuid', select: false })
  readonly tenant_id!: string;

  @Column({ name: 'inserted_at', type: 'timestamptz' })
  readonly inserted_at!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;
}
