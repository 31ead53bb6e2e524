import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FieldDefinition } from './definition.js';
import type { Location } from './location.js';

@Entity('field_groups')
export class FieldGroupEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  /** Unique within its tenant, and never changed: by it a file finds the group it is about. */
  @Column({ name: 'key', type: 'varchar', length: 100 })
  readonly key!: string;

  @Column({ name: 'title', type: 'varchar', length: 255 })
  readonly title!: string;

  @Column({ name: 'location', type: 'jsonb' })
  readonly location!: Location;

  @Column({ name: 'position', type: 'integer' })
  readonly position!: number;

  @Column({ name: 'active', type: 'boolean' })
  readonly active!: boolean;

  @Column({ name: 'fields', type: 'jsonb' })
  readonly fields!: readonly FieldDefinition[];

  @Column({ name: 'tenant_id', type: 'uuid', select: false })
  readonly tenant_id!: string;

  @Column({ name: 'inserted_at', type: 'timestamptz' })
  readonly inserted_at!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;

  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
