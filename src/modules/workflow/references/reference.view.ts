import { ApiProperty } from '@nestjs/swagger';

export const REFERENCE_STATES = [
  'syntax-invalid',
  'unresolved',
  'found',
  'mismatch',
  'retracted',
] as const;

export const UNRESOLVED_REASONS = [
  'off',
  'no_registry',
  'not_asked',
  'waiting',
  'silent',
  'absent',
  'elsewhere',
] as const;
export type UnresolvedReason = (typeof UNRESOLVED_REASONS)[number];

/** That a work was taken back. */
export class RetractionView {
  /** In the registry's words. */
  label!: string;
  /** Where the notice stands. */
  @ApiProperty({ type: String, nullable: true })
  notice!: string | null;
  /** As exact as the registry has it: 2020-06-05, 2020-06 or 2020. */
  @ApiProperty({ type: String, nullable: true })
  date!: string | null;
}

/** One reference of the article, and what registries know of it. */
export class ReferenceView {
  /** pubmed, pmc, doi, clinicaltrials, cochrane, scielo, rebec or isbn. */
  type!: string;
  id!: string;
  @ApiProperty({ enum: REFERENCE_STATES })
  status!: (typeof REFERENCE_STATES)[number];
  /**
   * Why it is unresolved: the install asks nobody (`off`), there is no registry to ask (`no_registry`), it was not asked for
   * (`not_asked`) or is being so (`waiting`), the registry does not answer (`silent`), has no such record (`absent`), or the
   * identifier is another registry's (`elsewhere`).
   */
  @ApiProperty({ enum: UNRESOLVED_REASONS, nullable: true })
  reason!: UnresolvedReason | null;
  field!: string;
  /** Where it begins in the field's value, in UTF-16 code units. */
  start!: number;
  /** Where it ends, exclusive. */
  end!: number;
  /** As the registry has it: text, never markup. */
  @ApiProperty({ type: String, nullable: true })
  title!: string | null;
  @ApiProperty({ type: String, nullable: true })
  journal!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  year!: number | null;
  /** Where it is read. */
  @ApiProperty({ type: String, nullable: true })
  url!: string | null;
  @ApiProperty({ type: [String] })
  publication_types!: readonly string[];
  /** Oxford CEBM 2011, 1 to 5, proposed by rule from the publication types or the title; nobody has judged it. */
  @ApiProperty({ type: String, nullable: true })
  evidence_level!: string | null;
  /** `rule` where a level is proposed. */
  @ApiProperty({ type: String, nullable: true, enum: ['rule'] })
  evidence_proposed_by!: 'rule' | null;
  @ApiProperty({ type: RetractionView, nullable: true })
  retraction!: RetractionView | null;
  /** When the registry said all this. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  checked_at!: string | null;
  /** When it is asked again. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  next_look_at!: string | null;
}

/** That references are being looked up again. */
export class ReferenceLookUpView {
  /** The review's. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  content_id!: string;
  /** How many are asked for now; those that were asked for a moment ago are not. */
  asked!: number;
}
