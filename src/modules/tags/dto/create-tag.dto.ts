import { IfGiven } from '#platform/http/if-given.js';
import { IsTagDescription, IsTagName, IsTagSlug } from './tag-fields.js';

export class CreateTagDto {
  @IsTagName()
  readonly name!: string;

  /** Made from the name when left out; then a number is added where another tag has it. */
  @IfGiven()
  @IsTagSlug()
  readonly slug?: string;

  @IsTagDescription()
  readonly description?: string | null;
}
