import { ApiProperty } from '@nestjs/swagger';

export class LiveView {
  readonly status!: string;
}

export class ReadyView {
  readonly status!: string;
  /** What was asked, and whether it answered. */
  @ApiProperty({ type: Object, additionalProperties: { type: 'string' } })
  readonly checks!: Readonly<Record<string, string>>;
}
