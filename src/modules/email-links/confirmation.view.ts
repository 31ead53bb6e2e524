import { ApiProperty } from '@nestjs/swagger';

const STATUSES = ['email_changed', 'invitation_accepted'] as const;

export class ConfirmationView {
  /** What the link did. */
  @ApiProperty({ enum: STATUSES })
  readonly status!: (typeof STATUSES)[number];
}
