import { ApiProperty } from '@nestjs/swagger';
import { MACHINE_STAGES } from '#kernel/stages.js';
import { FindingView } from '../workflow.view.js';

const VERDICTS = ['passed', 'review', 'blocked'] as const;
const TIERS = ['direct', 'quasi', 'sensitive'] as const;

/** What mends a finding as it stands: put `replacement` in the place of `start`–`end` of its field. */
export class FixView {
  start!: number;
  /** Exclusive. */
  end!: number;
  replacement!: string;
}

export class CheckFindingView extends FindingView {
  /** The words themselves, from the text that was given; after 300 characters they are cut off. Nothing else repeats them. */
  excerpt!: string;
  @ApiProperty({ type: FixView, nullable: true })
  fix!: FixView | null;
}

export class CheckedStageView {
  @ApiProperty({ enum: MACHINE_STAGES })
  stage!: string;
  /** What the stage would say in a review. */
  @ApiProperty({ enum: VERDICTS })
  verdict!: string;
}

/** One term of the score: it multiplies by `factor`, which is 1 − weight × confidence. */
export class ScoreTermView {
  type!: string;
  weight!: number;
  confidence!: number;
  factor!: number;
}

/** Where a personal datum stands, of which kind, and its mask; never the datum. */
export class PersonalDataView {
  field!: string;
  /** Where it begins in the field's value, in UTF-16 code units. */
  start!: number;
  /** Exclusive. */
  end!: number;
  /** For instance CPF, EMAIL, PERSON_NAME. */
  type!: string;
  @ApiProperty({ enum: TIERS })
  tier!: string;
  confidence!: number;
  /** Whether the check digits hold; null where the kind has none. */
  @ApiProperty({ type: Boolean, nullable: true })
  valid!: boolean | null;
  /** May be printed: a professional's identification, the institution's own contacts. */
  allow!: boolean;
  /** Why the recogniser decided so. */
  reason!: string;
  mask!: string;
}

/** How many there are of each; the lists end after 10,000. */
export class CheckCountsView {
  findings!: number;
  spans!: number;
  claims!: number;
  references!: number;
}

/** All that a review would find in a text, without one. Nothing of it is kept. */
export class CheckView {
  /** The strictest of the stages'. */
  @ApiProperty({ enum: VERDICTS })
  verdict!: string;
  /** The version of the rules. */
  ruleset_version!: string;
  @ApiProperty({ type: [CheckedStageView] })
  stages!: readonly CheckedStageView[];
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  lgpd_score!: number;
  /** The product of the factors, times 100 and rounded down, is the score. */
  @ApiProperty({ type: [ScoreTermView] })
  lgpd_terms!: readonly ScoreTermView[];
  @ApiProperty({ type: 'object', additionalProperties: true })
  compliance_validations!: object;
  @ApiProperty({ type: [PersonalDataView] })
  personal_data!: readonly PersonalDataView[];
  @ApiProperty({ type: 'object', additionalProperties: true })
  medical_claims!: object;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  scientific_references!: readonly object[];
  @ApiProperty({ type: [CheckFindingView] })
  findings!: readonly CheckFindingView[];
  counts!: CheckCountsView;
}
