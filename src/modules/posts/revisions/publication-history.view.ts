import { ApiProperty } from '@nestjs/swagger';

export class PersonRefView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly name!: string;
}

/** A time in which one revision was public. */
export class PublicationPeriodView {
  readonly revision!: number;
  readonly slug!: string;
  readonly compliance_level!: string;
  /** The date that readers see. */
  readonly published_at!: Date;
  readonly public_from!: Date;
  /** Null while it is public. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly public_until!: Date | null;
  /** Who approved the revision. */
  @ApiProperty({ type: PersonRefView, nullable: true })
  readonly approved_by!: PersonRefView | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly approved_at!: Date | null;
  /** Who put it out; null for the house itself, at a planned time. */
  @ApiProperty({ type: PersonRefView, nullable: true })
  readonly published_by!: PersonRefView | null;
  /** Who took it back or put another in its place; null for the house itself. */
  @ApiProperty({ type: PersonRefView, nullable: true })
  readonly ended_by!: PersonRefView | null;
}

export class PublicationPeriodsView {
  @ApiProperty({ type: [PublicationPeriodView] })
  readonly data!: readonly PublicationPeriodView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}
