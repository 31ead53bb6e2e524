import { IsInt, Max, Min } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { IsExpiry } from './key-fields.js';

export class RotateApiKeyDto {
  /** How long the old key still works, 0 to 72. With 0, the default, it ends at once. */
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(72)
  readonly overlap_hours: number = 0;

  /** When the new key ends; when left out, it lives as long as the old one was made for. */
  @IfGiven()
  @IsExpiry()
  readonly expires_at?: string;
}
