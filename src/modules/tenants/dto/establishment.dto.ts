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
import { IsPlainLine } from '#platform/html/is-safe-text.js';

export const SECTORS = ['public', 'private'] as const;

export class TechnicalDirectorDto {
  @IsString()
  @MaxLength(255)
  @IsPlainLine()
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name!: string;

  /** As the council writes it, for instance "CRM/SP 123456". */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @IsPlainLine()
  readonly registry?: string | null;

  /** Digits alone. */
  @IsOptional()
  @IsString()
  @Matches(/^\d{1,10}$/, { message: 'rqe must be 1 to 10 digits' })
  readonly rqe?: string | null;
}

/** What the councils ask of the house that publishes. What is left out stays, null takes it back. */
export class EstablishmentDto {
  /** For instance clinica, hospital, farmacia. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z-]{0,39}$/, { message: 'type must be 1 to 40 of a-z and -' })
  readonly type?: string | null;

  /** Its registration or cadastre at the regional council of medicine. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  @IsPlainLine()
  readonly crm_registration?: string | null;

  /** Who answers for it before the council; replaced whole. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TechnicalDirectorDto)
  readonly technical_director?: TechnicalDirectorDto | null;

  @IsOptional()
  @IsIn(SECTORS)
  readonly sector?: (typeof SECTORS)[number] | null;
}
