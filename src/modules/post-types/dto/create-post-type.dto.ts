import { IsBoolean, Matches } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { IsLabel, IsTypeDescription, POST_TYPE_KEY } from './post-type-fields.js';

export class CreatePostTypeDto {
  /** 1 to 30 of a-z, 0-9, _ and -, beginning with a letter. It stays. */
  @Matches(POST_TYPE_KEY, {
    message: 'key must be 1 to 30 of a-z, 0-9, _ and -, beginning with a letter',
  })
  readonly key!: string;

  @IsLabel()
  readonly label!: string;

  @IsLabel()
  readonly label_plural!: string;

  @IsTypeDescription()
  readonly description?: string | null;

  @IfGiven()
  @IsBoolean()
  readonly hierarchical?: boolean;
}
