import { ApiProperty } from '@nestjs/swagger';
import { ReferenceView } from './references/reference.view.js';
import { STAGES, type Stage, WORKFLOW_STATES, type WorkflowState } from '#kernel/stages.js';

/** One thing a stage found: which words of which field break which rule. */
export class FindingView {
  /** Rule id of the catalogue, for instance CFM-11-GUARANTEE. */
  rule!: string;
  /** B blocks, M needs a reviewer's justification, m is advice. */
  @ApiProperty({ enum: ['B', 'M', 'm'] })
  severity!: string;
  @ApiProperty({ enum: STAGES })
  stage!: string;
  message!: string;
  /** The block of the content it stands in; null for other fields, and for what concerns the text as a whole. */
  @ApiProperty({ type: String, nullable: true })
  block_id!: string | null;
  /**
   * The field of the post: content, custom_fields.evidence_level, within structures custom_fields.faq.0.question, of a file
   * media.<id>.alt_text.
   */
  field!: string;
  /** The same in an editor's words. */
  place!: string;
  /** The file whose text it is; null for the post's own. */
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  media_id!: string | null;
  /** Where it begins in the field's value, in UTF-16 code units. */
  start!: number;
  /** Where it ends, exclusive. */
  end!: number;
  suggestion!: string;
  /** The law or resolution behind the rule. */
  source!: string;
  /** How sure the recogniser is, 0 to 1. */
  confidence!: number;
}

export class ActorView {
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  id!: string | null;
  /** The person's name, or the name of the machine part that acted. */
  name!: string;
}

export class TransitionView {
  @ApiProperty({ enum: STAGES })
  stage!: string;
  @ApiProperty({ enum: WORKFLOW_STATES })
  state!: string;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  actor!: ActorView;
  /** The revision that was judged. */
  revision!: number;
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

/** The review of a post's newest submitted revision, with everything the stages found. */
export class WorkflowView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  content_id!: string;
  @ApiProperty({ enum: STAGES })
  current_stage!: Stage;
  @ApiProperty({ enum: WORKFLOW_STATES })
  state!: WorkflowState;
  /** The revision this review judges. */
  revision!: number;
  /** True when every machine stage has spoken and a reviewer's decision is awaited. */
  awaiting_decision!: boolean;
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 100 })
  lgpd_score!: number | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  medical_claims!: object;
  @ApiProperty({ type: [ReferenceView] })
  scientific_references!: readonly ReferenceView[];
  @ApiProperty({ type: 'object', additionalProperties: true })
  compliance_validations!: object;
  @ApiProperty({ type: [FindingView] })
  findings!: readonly FindingView[];
  @ApiProperty({ type: [TransitionView] })
  history!: readonly TransitionView[];
  /** Why a machine stage could not finish; null while all is well. */
  @ApiProperty({ type: String, nullable: true })
  stage_error!: string | null;
}

/** What a submission answers. */
export class SubmissionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  content_id!: string;
  @ApiProperty({ enum: STAGES })
  current_stage!: Stage;
  @ApiProperty({ enum: WORKFLOW_STATES })
  state!: WorkflowState;
}
