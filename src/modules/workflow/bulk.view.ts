import { ApiProperty } from '@nestjs/swagger';
import { PROBLEMS } from '#kernel/problem.js';

/** What became of one post. */
export class BulkResultView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  /** The status the route for one post would have answered with. */
  readonly status!: number;
  /** Why it was not done; null where it was. */
  @ApiProperty({ type: String, nullable: true, enum: [...Object.keys(PROBLEMS), null] })
  readonly code!: string | null;
  /** The same in words. */
  @ApiProperty({ type: String, nullable: true })
  readonly message!: string | null;
  /** Its version now; null where nothing was done. */
  @ApiProperty({ type: Number, nullable: true })
  readonly version!: number | null;
}

/** In the order of the items. */
export class BulkResultsView {
  @ApiProperty({ type: [BulkResultView] })
  readonly data!: readonly BulkResultView[];
  readonly done!: number;
  readonly failed!: number;
}
