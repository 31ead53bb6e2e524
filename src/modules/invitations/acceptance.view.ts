import { ApiProperty } from '@nestjs/swagger';

const STATUSES = ['accepted', 'confirmation_sent'] as const;

export class AcceptanceView {
  /** `confirmation_sent`: nobody can sign in before the link in that mail was followed. */
  @ApiProperty({ enum: STATUSES })
  readonly status!: (typeof STATUSES)[number];
}
