import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('categories')
export class CategoryEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  @Column({ name: 'name', type: 'varchar', length: 100 })
  readonly name!: string;

  @Column({ name: 'slug', type: 'varchar', length: 100 })
  readonly slug!: string;

  @Column({ name: 'description', type: 'text', nullable: true })
  readonly description!: string | null;

  /** How many posts are public in it, as their main or a further category; counted by the database. */
  @Column({ name: 'count', type: 'integer', nullable: true })
  readonly count!: number | null;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  readonly parent_id!: string | null;

  /** 0 for a root; kept by the database. */
  @Column({ name: 'level', type: 'integer', nullable: true })
  readonly level!: number | null;

  @Column({ name: 'medical_specialty', type: 'varchar', length: 50, nullable: true })
  readonly medical_specialty!: string | null;

  @Column({ name: 'compliance_required', type: 'boolean', nullable: true })
  readonly compliance_required!: boolean | null;

  @Column({ name: 'crm_validation_required', type: 'boolean', nullable: true })
  readonly crm_validation_required!: boolean | null;

  /** The nearest that is named, its own or one above; these three are kept by the database. */
  @Column({ name: 'effective_medical_specialty', type: 'varchar', length: 50, nullable: true })
  readonly effective_medical_specialty!: string | null;

  @Column({ name: 'effective_compliance_required', type: 'boolean' })
  readonly effective_compliance_required!: boolean;

  @Column({ name: 'effective_crm_validation_required', type: 'boolean' })
  readonly effective_crm_validation_required!: boolean;

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
