import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsPlainLine } from '#platform/html/is-safe-text.js';
import { IfGiven } from '#platform/http/if-given.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { MAX_TIME, MAX_ZONE } from '../../dto/publish.dto.js';
import { ACTIONS, type Action } from '../../scheduling/plan.js';
import { RELEASE_STATES, type ReleaseState } from '../release-states.js';

/** All of them are changed in one transaction. */
export const MAX_ITEMS = 100;

export class ReleaseItemDto {
  @IsUUID()
  readonly post_id!: string;

  @IsIn(ACTIONS)
  readonly action!: Action;

  /** An approved revision to publish; the working revision at the time of planning when left out. */
  @ApiProperty({ type: Number, nullable: true, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  readonly revision?: number | null;
}

export class CreateReleaseDto {
  @IsString()
  @MaxLength(200)
  @IsPlainLine()
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name!: string;

  /** When all of it shall happen: an instant with its offset, or a local time that is read in `time_zone`. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TIME)
  readonly scheduled_at?: string | null;

  /** IANA name, America/Sao_Paulo when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_ZONE)
  readonly time_zone?: string | null;

  @ApiPropertyOptional({ type: [ReleaseItemDto], maxItems: MAX_ITEMS })
  @IfGiven()
  @ArrayMaxSize(MAX_ITEMS)
  @ArrayUnique(({ post_id }: ReleaseItemDto) => String(post_id).toLowerCase(), {
    message: 'items must name each post once',
  })
  @IsObject({ each: true })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ReleaseItemDto)
  readonly items?: readonly ReleaseItemDto[];
}

export class UpdateReleaseDto {
  @IfGiven()
  @IsString()
  @MaxLength(200)
  @IsPlainLine()
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name?: string;

  /** As when it was made; null for no time yet. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TIME)
  readonly scheduled_at?: string | null;

  /** In which `scheduled_at` is read and shown. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_ZONE)
  readonly time_zone?: string | null;

  /** All of them anew. */
  @ApiPropertyOptional({ type: [ReleaseItemDto], maxItems: MAX_ITEMS })
  @IfGiven()
  @ArrayMaxSize(MAX_ITEMS)
  @ArrayUnique(({ post_id }: ReleaseItemDto) => String(post_id).toLowerCase(), {
    message: 'items must name each post once',
  })
  @IsObject({ each: true })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ReleaseItemDto)
  readonly items?: readonly ReleaseItemDto[];
}

export class PlanReleaseDto {
  /** Another time than the release has. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TIME)
  readonly scheduled_at?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_ZONE)
  readonly time_zone?: string | null;
}

export class ListReleasesDto extends PageQueryDto {
  @IsOptional()
  @IsIn(RELEASE_STATES)
  readonly state?: ReleaseState;
}
