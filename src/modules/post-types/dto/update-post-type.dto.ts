import { IsBoolean } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { IsLabel, IsTypeDescription } from './post-type-fields.js';

/** What shall change; what is left out stays. */
export class UpdatePostTypeDto {
  @IfGiven()
  @IsLabel()
  readonly label?: string;

  @IfGiven()
  @IsLabel()
  readonly label_plural?: string;

  @IsTypeDescription()
  readonly description?: string | null;

  /** Stays true as long as posts of the type stand below each other. */
  @IfGiven()
  @IsBoolean()
  readonly hierarchical?: boolean;
}
