import { IfGiven } from '#platform/http/if-given.js';
import { IsTagDescription, IsTagName, IsTagSlug } from './tag-fields.js';

/** What shall change; what is left out stays. */
export class UpdateTagDto {
  @IfGiven()
  @IsTagName()
  readonly name?: string;

  /** Stays when the name changes. */
  @IfGiven()
  @IsTagSlug()
  readonly slug?: string;

  @IsTagDescription()
  readonly description?: string | null;
}
