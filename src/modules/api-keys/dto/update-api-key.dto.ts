import { ApiProperty } from '@nestjs/swagger';
import { IfGiven } from '#platform/http/if-given.js';
import { AreOrigins, AreRanges, IsExpiry, IsKeyName } from './key-fields.js';

/** Scopes are not among them: a key that shall do something else is another key. */
export class UpdateApiKeyDto {
  @IfGiven()
  @IsKeyName()
  readonly name?: string;

  /** ISO 8601 with an offset, 366 days from its creation at most. */
  @IfGiven()
  @IsExpiry()
  readonly expires_at?: string;

  /** Replaces all ranges. */
  @IfGiven()
  @AreRanges()
  @ApiProperty({ type: [String], required: false })
  readonly ip_ranges?: string[];

  /** Replaces all origins. */
  @IfGiven()
  @AreOrigins()
  @ApiProperty({ type: [String], required: false })
  readonly origins?: string[];
}
