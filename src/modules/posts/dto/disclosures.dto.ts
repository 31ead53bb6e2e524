import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { PRODUCT_CLASSES, type ProductClass } from '#compliance/article-facts.js';
import { IsPlainLine, IsSafeText } from '#platform/html/is-safe-text.js';

const IsLine = (max: number) =>
  applyDecorators(
    IsString(),
    MaxLength(max),
    IsPlainLine(),
    IsSafeText(),
    Matches(/\S/, { message: '$property must not be blank' }),
  );

/** Whose advertisement it is. */
export class AdvertiserDto {
  /** For instance medico, clinica, farmacia, industria. */
  @Matches(/^[a-z][a-z-]{0,39}$/, { message: 'type must be 1 to 40 of a-z and -' })
  readonly type!: string;

  @IsLine(255)
  readonly name!: string;
}

/** The medicine or product that is told of. */
export class ProductDto {
  @IsIn(PRODUCT_CLASSES)
  readonly class!: ProductClass;

  @IsOptional()
  @IsLine(255)
  readonly brand?: string | null;

  /** Denominação Comum Brasileira: the generic name. */
  @IsOptional()
  @IsLine(255)
  readonly dcb?: string | null;

  /** Number of the registration at Anvisa. */
  @IsOptional()
  @IsLine(50)
  readonly registration?: string | null;
}

/** A form on the page, by the names of what it asks for. */
export class FormDto {
  @ApiProperty({ type: [String], maxItems: 40 })
  @IsArray()
  @ArrayMaxSize(40)
  @Matches(/^[^<>\p{Cc}]{1,100}$/u, {
    each: true,
    message: 'each of fields must be 1 to 100 characters without < and >',
  })
  readonly fields!: readonly string[];

  /** Whether the page tells what the data are for, before they are sent. */
  @IsBoolean()
  readonly privacy_notice!: boolean;
}

/** What a text does not say itself, but must be known of it to judge it. What is left out is not there. */
export class DisclosuresDto {
  @IsOptional()
  @IsLine(255)
  readonly sponsor?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  @IsSafeText()
  @Matches(/\S/, { message: 'conflict_of_interest must not be blank' })
  readonly conflict_of_interest?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AdvertiserDto)
  readonly advertiser?: AdvertiserDto | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProductDto)
  readonly product?: ProductDto | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FormDto)
  readonly form?: FormDto | null;

  /** How many testimonials of patients were shared again this half-year, this one too. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  readonly testimonial_reposts_in_semester?: number | null;
}
