import { ApiProperty } from '@nestjs/swagger';
import { PostView } from '../post.view.js';

/** Something that the revision refers to and that is no more. */
export class DroppedReferenceView {
  readonly field!: string;
  readonly id!: string;
}

/** The working copy after a revision was restored. */
export class RestoredPostView extends PostView {
  readonly restored_revision!: number;
  @ApiProperty({ type: [DroppedReferenceView] })
  readonly dropped!: readonly DroppedReferenceView[];
  /**
   * What stayed as it was although the revision has it otherwise: custom fields that are a patient's by now or are required,
   * and the authors where the caller may not name others. Custom fields as `custom_fields.key`.
   */
  @ApiProperty({ type: [String] })
  readonly kept!: readonly string[];
}
