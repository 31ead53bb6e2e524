import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('post_types')
export class PostTypeEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', select: false })
  readonly tenant_id!: string;

  /** What posts name it by; never changed. */
  @PrimaryColumn({ name: 'key', type: 'varchar', length: 30 })
  readonly key!: string;

  @Column({ name: 'label', type: 'varchar', length: 100 })
  readonly label!: string;

  @Column({ name: 'label_plural', type: 'varchar', length: 100 })
  readonly label_plural!: string;

  @Column({ name: 'description', type: 'text', nullable: true })
  readonly description!: string | null;

  @Column({ name: 'hierarchical', type: 'boolean' })
  readonly hierarchical!: boolean;

  @Column({ name: 'builtin', type: 'boolean' })
  readonly builtin!: boolean;

  @Column({ name: 'inserted_at', type: 'timestamptz' })
  readonly inserted_at!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;

  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
