import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import { MAX_FIELDS, NewFieldDto } from '#modules/custom-fields/custom-fields.service.js';
import { IfGiven } from '#platform/http/if-given.js';
import { OptionalPostFields } from './optional-post-fields.dto.js';
import { IsContent, IsSlug, IsTitle } from './post-fields.js';

/** A new draft. */
export class CreatePostDto extends OptionalPostFields {
  @IsTitle()
  readonly title!: string;

  /** The article, HTML, up to 500,000 characters. */
  @IsContent()
  readonly content!: string;

  /** Made from the title when left out; then a number is added where another post has it. */
  @IfGiven()
  @IsSlug()
  readonly slug?: string;

  /** The post and its fields are stored together or not at all. */
  @ApiPropertyOptional({ type: [NewFieldDto] })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MAX_FIELDS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewFieldDto)
  readonly custom_fields?: readonly NewFieldDto[];
}
