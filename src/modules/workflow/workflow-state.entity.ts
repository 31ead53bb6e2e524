import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stage, WorkflowState } from '#kernel/stages.js';

/** The review of one revision of one post. */
@Entity('workflow_states')
export class WorkflowStateEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  tenant_id!: string;

  @Column({ type: 'uuid' })
  content_id!: string;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'varchar', length: 50, nullable: true })
  current_stage!: Stage | null;

  @Column({ type: 'varchar', length: 30 })
  state!: WorkflowState;

  @Column({ type: 'integer', nullable: true })
  lgpd_score!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  medical_claims!: object | null;

  @Column({ type: 'jsonb', nullable: true })
  scientific_references!: object | null;

  @Column({ type: 'jsonb', nullable: true })
  compliance_validations!: object | null;

  @Column({ type: 'uuid', nullable: true })
  submitted_by!: string | null;

  @Column({ type: 'uuid', nullable: true })
  decided_by!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decided_at!: Date | null;

  @Column({ type: 'text', nullable: true })
  decision_reason!: string | null;

  /** Since when an approval counts no more: what is known of a picture has changed. */
  @Column({ type: 'timestamptz', nullable: true })
  questioned_at!: Date | null;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'varchar', length: 200, nullable: true })
  stage_error!: string | null;

  @Column({ type: 'timestamptz' })
  progressed_at!: Date;

  @Column({ type: 'timestamptz' })
  created_at!: Date;

  @Column({ type: 'timestamptz' })
  updated_at!: Date;
}
