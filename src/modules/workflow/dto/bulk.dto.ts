import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';

export const BULK_ACTIONS = [
  'trash',
  'restore',
  'submit',
  'publish',
  'unpublish',
  'set_category',
  'add_tags',
  'remove_tags',
  'set_author',
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

const MAX_ITEMS = 100;
const MAX_TAGS = 100;

/** One post of many. */
export class BulkItemDto {
  @IsUUID()
  readonly id!: string;

  /** The version one has seen; without it any will do. */
  @IfGiven()
  @IsInt()
  @Min(1)
  readonly version?: number;
}

/** One act on many posts, each for itself. */
export class BulkDto {
  @IsIn(BULK_ACTIONS)
  readonly action!: BulkAction;

  @ApiProperty({ type: [BulkItemDto] })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_ITEMS)
  @ArrayUnique(({ id }: BulkItemDto) => String(id).toLowerCase(), {
    message: 'items must name each post once',
  })
  @IsObject({ each: true })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BulkItemDto)
  readonly items!: readonly BulkItemDto[];

  /** For set_category; null takes them out of any. */
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf(
    ({ action, category_id }: BulkDto) => action === 'set_category' && category_id !== null,
  )
  @IsUUID()
  readonly category_id?: string | null;

  /** For add_tags and remove_tags. */
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @ValidateIf(({ action }: BulkDto) => action === 'add_tags' || action === 'remove_tags')
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_TAGS)
  @IsUUID(undefined, { each: true })
  readonly tag_ids?: readonly string[];

  /** For set_author. */
  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @ValidateIf(({ action }: BulkDto) => action === 'set_author')
  @IsUUID()
  readonly author_id?: string;
}
