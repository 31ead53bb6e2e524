import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MEDICAL_SIGNIFICANCES, META_TYPES } from '../../field-types.js';
import { MAX_CHOICES, MAX_GROUP_FIELDS, MAX_ROWS, OPERATORS } from '../definition.js';

// What a field of a group may say, for the API's description alone: `read-definitions.ts` reads it, since a class cannot say
// what contradicts what.

/** A question about another field of the same level. */
export class ConditionDto {
  /** Its name. */
  readonly field!: string;
  @ApiProperty({ enum: OPERATORS })
  readonly operator!: string;
  /** What it is compared with; `empty` and `not_empty` need none. */
  @ApiPropertyOptional({ default: '' })
  readonly value?: string;
}

/** What can be chosen. A text alone is its own label. */
export class ChoiceDto {
  readonly value!: string;
  readonly label!: string;
}

/** One kind of block of flexible content. A block names it in `acf_fc_layout`. */
export class LayoutDto {
  readonly name!: string;
  @ApiPropertyOptional({ description: 'The name when left out.' })
  readonly label?: string;
  @ApiPropertyOptional({ type: () => [FieldDefinitionDto], default: [] })
  readonly sub_fields?: readonly FieldDefinitionDto[];
}

/** One field of a group. Answers have every member; a request needs `name` and `type`. */
export class FieldDefinitionDto {
  @ApiProperty({
    description: 'The key of the value: a-z, 0-9 and _, not beginning with a digit.',
    maxLength: 100,
  })
  readonly name!: string;

  @ApiProperty({ enum: META_TYPES })
  readonly type!: string;

  @ApiPropertyOptional({ description: 'The name when left out.', maxLength: 255 })
  readonly label?: string;

  @ApiPropertyOptional({ default: '', maxLength: 2_000 })
  readonly instructions?: string;

  @ApiPropertyOptional({
    default: false,
    description: 'Asked for when a post is submitted; a draft may be incomplete.',
  })
  readonly required?: boolean;

  @ApiPropertyOptional({
    type: 'array',
    items: { oneOf: [{ $ref: '#/components/schemas/ChoiceDto' }, { type: 'string' }] },
    maxItems: MAX_CHOICES,
    default: [],
    description: 'Of select and checkbox. Without any, every harmless text will do.',
  })
  readonly choices?: readonly unknown[];

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    default: null,
    minimum: 0,
    maximum: MAX_ROWS,
    description: 'Of checkbox, relationship, repeater and flexible_content.',
  })
  readonly min_rows?: number | null;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    default: null,
    minimum: 0,
    maximum: MAX_ROWS,
  })
  readonly max_rows?: number | null;

  @ApiPropertyOptional({
    type: 'object',
    nullable: true,
    default: null,
    additionalProperties: true,
    description:
      'JSON Schema (2020-12 or draft-07, `$ref` within it alone), or any of min, max, integer, min_length, max_length, options, pattern.',
    example: { type: 'number', minimum: 15, maximum: 50 },
  })
  readonly validation_rules?: object | null;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'array', items: { $ref: '#/components/schemas/ConditionDto' } },
    default: [],
    description: 'Any of lists of conditions that hold together; without one it is always there.',
  })
  readonly conditional_logic?: readonly unknown[];

  @ApiPropertyOptional({ enum: MEDICAL_SIGNIFICANCES, default: 'none' })
  readonly medical_significance?: string;

  @ApiPropertyOptional({
    default: false,
    description: 'Of an outermost field: its values are patient data on every post.',
  })
  readonly is_phi?: boolean;

  @ApiPropertyOptional({
    default: false,
    description:
      'Of an outermost text, number, date, select or true_false: posts are found by it (`field.<name>=`).',
  })
  readonly filterable?: boolean;

  @ApiPropertyOptional({ default: false, description: 'By partner sites too; needs filterable.' })
  readonly public_filter?: boolean;

  @ApiPropertyOptional({
    type: () => [FieldDefinitionDto],
    default: [],
    maxItems: MAX_GROUP_FIELDS,
    description: 'Of repeater and group, five levels deep at most.',
  })
  readonly sub_fields?: readonly FieldDefinitionDto[];

  @ApiPropertyOptional({
    type: [LayoutDto],
    default: [],
    maxItems: 50,
    description: 'Of flexible_content.',
  })
  readonly layouts?: readonly LayoutDto[];
}
