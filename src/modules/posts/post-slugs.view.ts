import { ApiProperty } from '@nestjs/swagger';

/** A time in which a post was public under one address. */
export class PublicSlugView {
  readonly slug!: string;
  readonly post_type!: string;
  readonly since!: Date;
  /** Null for the present address. */
  @ApiProperty({ type: Date, nullable: true })
  readonly until!: Date | null;
}

export class PublicSlugsView {
  @ApiProperty({ type: [PublicSlugView] })
  readonly data!: readonly PublicSlugView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}
