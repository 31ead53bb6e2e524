import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '#platform/http/page-query.dto.js';

export class ListTagsDto extends PageQueryDto {
  /** A part of the name; case and accents do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;
}

export class RemoveTagDto {
  /** `true` takes the tag from the posts that bear it. */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly detach?: 'true' | 'false';
}
