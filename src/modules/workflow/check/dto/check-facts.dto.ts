import { ApiPropertyOptional } from '@nestjs/swagger';
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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import type { PictureKind, ProductClass } from '#compliance/article-facts.js';
import { IfGiven } from '#platform/http/if-given.js';

const MAX_PICTURES = 200;
const MAX_FORM_FIELDS = 200;
const MAX_SPECIALITIES = 20;

export const PICTURE_KINDS = [
  'before_after',
  'clinical',
  'photo',
  'stock',
  'illustration',
] as const satisfies readonly PictureKind[];

export const PRODUCT_CLASSES = [
  'prescription',
  'controlled',
  'over-the-counter',
  'supplement',
  'compounded',
  'cannabis',
  'infant-formula',
] as const satisfies readonly ProductClass[];

const IsWord = () => applyDecorators(IsOptional(), IsString(), MaxLength(255));
const IsFlag = () => applyDecorators(IsOptional(), IsBoolean());
const IsCount = () => applyDecorators(IsOptional(), IsInt(), Min(0), Max(1_000_000));
const IsPart = (type: () => new () => object) =>
  applyDecorators(IsOptional(), IsObject(), ValidateNested(), Type(type));

export class CheckSpecialityDto {
  @IsString()
  @MaxLength(255)
  readonly name!: string;

  /** The number of its registration (RQE). */
  @IsWord()
  readonly rqe?: string | null;
}

/** Who signs the text. What is left out is not known. */
export class CheckAuthorDto {
  @IsWord()
  readonly name?: string | null;

  /** For instance medico, psicologo, enfermeiro, cirurgiao-dentista, jornalista. */
  @IsWord()
  readonly professional_type?: string | null;

  /** For instance CRM/SP 123456. */
  @IsWord()
  readonly professional_registry?: string | null;

  @IsWord()
  readonly speciality?: string | null;

  @ApiPropertyOptional({ type: [CheckSpecialityDto] })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MAX_SPECIALITIES)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CheckSpecialityDto)
  readonly specialities?: readonly CheckSpecialityDto[];
}

export class CheckDirectorDto {
  @IsString()
  @MaxLength(255)
  readonly name!: string;

  @IsWord()
  readonly registry?: string | null;

  @IsWord()
  readonly rqe?: string | null;
}

/** Who publishes. What is left out is not known. */
export class CheckEstablishmentDto {
  @IsWord()
  readonly name?: string | null;

  /** For instance clinica, hospital, farmacia. */
  @IsWord()
  readonly type?: string | null;

  @IsWord()
  readonly crm_registration?: string | null;

  @IsPart(() => CheckDirectorDto)
  readonly technical_director?: CheckDirectorDto | null;

  @ApiPropertyOptional({ enum: ['public', 'private'], nullable: true })
  @IsOptional()
  @IsIn(['public', 'private'])
  readonly sector?: 'public' | 'private' | null;
}

export class CheckPictureDto {
  @ApiPropertyOptional({ enum: PICTURE_KINDS })
  @IsIn(PICTURE_KINDS)
  readonly kind!: PictureKind;

  @IsCount()
  readonly patients?: number | null;

  @IsFlag()
  readonly patient_consent?: boolean | null;

  @IsFlag()
  readonly identifiable?: boolean | null;

  @IsFlag()
  readonly edited?: boolean | null;

  /** Whether unsatisfactory outcomes or complications are shown too. */
  @IsFlag()
  readonly has_complications?: boolean | null;

  @IsWord()
  readonly credit?: string | null;
}

export class CheckFormDto {
  @ApiPropertyOptional({ type: [String] })
  @IsArray()
  @ArrayMaxSize(MAX_FORM_FIELDS)
  @IsString({ each: true })
  @MaxLength(255, { each: true })
  readonly fields!: readonly string[];

  @IsBoolean()
  readonly privacy_notice!: boolean;
}

export class CheckAdvertiserDto {
  @IsString()
  @MaxLength(255)
  readonly type!: string;

  @IsString()
  @MaxLength(255)
  readonly name!: string;
}

export class CheckProductDto {
  @IsIn(PRODUCT_CLASSES)
  readonly class!: ProductClass;

  @IsWord()
  readonly brand?: string | null;

  /** Denominação Comum Brasileira. */
  @IsWord()
  readonly dcb?: string | null;

  /** Number of the registration at Anvisa. */
  @IsWord()
  readonly registration?: string | null;
}

/** What the text itself does not say, but a rule asks for. */
export class CheckFactsDto {
  @ApiPropertyOptional({ type: [CheckPictureDto] })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(MAX_PICTURES)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CheckPictureDto)
  readonly pictures?: readonly CheckPictureDto[];

  @IsPart(() => CheckFormDto)
  readonly form?: CheckFormDto | null;

  @IsWord()
  readonly sponsor?: string | null;

  @IsWord()
  readonly conflict_of_interest?: string | null;

  @IsPart(() => CheckAdvertiserDto)
  readonly advertiser?: CheckAdvertiserDto | null;

  @IsPart(() => CheckProductDto)
  readonly product?: CheckProductDto | null;

  @IsCount()
  readonly testimonial_reposts_in_semester?: number | null;
}
