import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('tags')
export class TagEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  @Column({ name: 'name', type: 'varchar', length: 100 })
  readonly name!: string;

  @Column({ name: 'slug', type: 'varchar', length: 100 })
  readonly slug!: string;

  @Column({ name: 'description', type: 'text', nullable: true })
  readonly description!: string | null;

  /** How many published articles bear it; counted by the database. */
  @Column({ name: 'count', type: 'integer' })
  readonly count!: number;

  @Column({ name: 'tenant_id', type: 'uuid', select: false })
  readonly tenant_id!: string;

  @Column({ name: 'inserted_at', type: 'timestamptz' })
  readonly inserted_at!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;

  @Column({ name: 'wp_id', type: 'integer' })
  readonly wp_id!: number;

  /** Counted up by the database at every change an editor makes. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
