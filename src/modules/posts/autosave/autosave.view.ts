import { ApiProperty } from '@nestjs/swagger';

export class AutosaveView {
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly fields!: Readonly<Record<string, unknown>>;
  /** The version of the post that was being changed. */
  readonly base_version!: number;
  readonly saved_at!: Date;
  /** Whether the post was changed since: `GET …/revisions/{revision}/diff/working` tells how. */
  readonly stale!: boolean;
  readonly current_version!: number;
}
