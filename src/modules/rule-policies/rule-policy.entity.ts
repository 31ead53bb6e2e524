import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OwnPhrase } from '#compliance/cfm/rule-policy.js';
import type { Severity } from '#compliance/types.js';

/** One state of what a tenant asks beyond the rules; the newest holds. */
@Entity('rule_policies')
export class RulePolicyEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;

  @Column({ name: 'tenant_id', type: 'uuid', select: false })
  readonly tenant_id!: string;

  /** From 1, each the one before plus one. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;

  /** The version of the rule set it was written against. */
  @Column({ name: 'rule_set', type: 'varchar', length: 20 })
  readonly rule_set!: string;

  @Column({ name: 'at_least', type: 'jsonb' })
  readonly at_least!: Readonly<Record<string, Severity>>;

  @Column({ name: 'phrases', type: 'jsonb' })
  readonly phrases!: readonly OwnPhrase[];

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  readonly created_by!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly created_at!: Date;
}
