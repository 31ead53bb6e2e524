import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MEDICAL_CATEGORIES, type MedicalCategory } from '#kernel/medical-categories.js';
import { IfGiven } from '#platform/http/if-given.js';
import { MAX_CHECKED } from '../checked-fields.js';
import { CheckAuthorDto, CheckEstablishmentDto, CheckFactsDto } from './check-facts.dto.js';

const LEVELS = ['public', 'professional', 'restricted'] as const;

const FIELDS = {
  type: 'object',
  additionalProperties: { type: 'string' },
  example: { title: 'Sol e pele', content: '<p>O protetor reduz o risco de queimadura.</p>' },
} as const;

/** The texts in an editor's hands. What is left out is as the post has it. */
export class CheckPostDto {
  /**
   * By the names that findings give: title, content, excerpt, …, custom_fields.<key>, media.<id>.alt_text. An empty text
   * takes the field away. Together up to 1,048,576 characters.
   */
  @ApiPropertyOptional(FIELDS)
  @IfGiven()
  @IsObject()
  readonly fields?: Readonly<Record<string, unknown>>;

  /** Who would read it. */
  @IfGiven()
  @IsIn(LEVELS)
  readonly compliance_level?: (typeof LEVELS)[number];

  @IsOptional()
  @IsIn(MEDICAL_CATEGORIES)
  readonly medical_category?: MedicalCategory | null;
}

/** A text of no post. */
export class CheckDto extends CheckPostDto {
  /** Short for a `content` and nothing else. */
  @IfGiven()
  @IsString()
  @MaxLength(MAX_CHECKED)
  readonly text?: string;

  @IfGiven()
  @Matches(/^[a-z][a-z0-9_-]{0,29}$/, {
    message: 'post_type must be 1 to 30 of a-z, 0-9, _ and -, beginning with a letter',
  })
  readonly post_type?: string;

  /** The caller's own profile when it is left out. */
  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => CheckAuthorDto)
  readonly author?: CheckAuthorDto;

  /** The tenant's name when it is left out. */
  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => CheckEstablishmentDto)
  readonly establishment?: CheckEstablishmentDto;

  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => CheckFactsDto)
  readonly facts?: CheckFactsDto;
}
