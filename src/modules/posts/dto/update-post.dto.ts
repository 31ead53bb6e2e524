import { IsIn } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { OptionalPostFields } from './optional-post-fields.dto.js';
import { IsContent, IsSlug, IsTitle } from './post-fields.js';

/** What shall change; what is left out stays. */
export class UpdatePostDto extends OptionalPostFields {
  @IfGiven()
  @IsTitle()
  readonly title?: string;

  /** The article, HTML, up to 500,000 characters. */
  @IfGiven()
  @IsContent()
  readonly content?: string;

  /** Stays when the title changes. */
  @IfGiven()
  @IsSlug()
  readonly slug?: string;

  /**
   * `private` takes the post from the public, `draft` too; for those who may publish. Publishing is a route of its own.
   */
  @IfGiven()
  @IsIn(['draft', 'private'])
  readonly status?: 'draft' | 'private';
}
