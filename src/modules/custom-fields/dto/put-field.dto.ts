import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import {
  MEDICAL_SIGNIFICANCES,
  type MedicalSignificance,
  META_TYPES,
  type MetaType,
} from '../field-types.js';

/** How many fields one request may bring. */
export const MAX_FIELDS = 100;
/** Lower case, as the database keeps it: `crm_do_autor`. */
export const META_KEY = /^[a-z_][a-z0-9_]{0,99}$/;

/** A value and what is known of its field. What is left out stays as it is, or is the default of a new field. */
export class PutFieldDto {
  /** The value as text, whatever its type; null empties the field. Left out, the value of a known field stays. */
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 65_535 })
  @IsOptional()
  @IsString()
  @MaxLength(65_535)
  readonly meta_value?: string | null;

  @IfGiven()
  @IsIn(META_TYPES)
  readonly meta_type?: MetaType;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly field_group?: string | null;

  /** Fields are listed from the lowest on. */
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  readonly field_order?: number;

  /** A required field cannot be emptied or removed. */
  @IfGiven()
  @IsBoolean()
  readonly is_required?: boolean;

  /** Marks patient data: encrypted, and never published. Only who may read the value takes the mark off. */
  @IfGiven()
  @IsBoolean()
  readonly is_phi?: boolean;

  @IfGiven()
  @IsIn(MEDICAL_SIGNIFICANCES)
  readonly medical_significance?: MedicalSignificance;

  @IfGiven()
  @IsBoolean()
  readonly requires_validation?: boolean;

  /**
   * JSON Schema, or any of min, max, integer (for numbers), min_length, max_length, options, pattern. A pattern is a
   * regular expression without backreferences, lookarounds and word boundaries. Where a group defines the field, its rules count.
   */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, nullable: true })
  @IsOptional()
  @IsObject()
  readonly validation_rules?: object | null;
}

/** A field that names its key itself. */
export class NewFieldDto extends PutFieldDto {
  @Matches(META_KEY, {
    message: 'meta_key must be 1 to 100 of a-z, 0-9 and _, not beginning with a digit',
  })
  readonly meta_key!: string;
}

export class PutFieldsDto {
  @ApiProperty({ type: [NewFieldDto] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_FIELDS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewFieldDto)
  readonly fields!: readonly NewFieldDto[];
}
