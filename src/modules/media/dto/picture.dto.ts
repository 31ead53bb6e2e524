import { Type } from 'class-transformer';
import {
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PICTURE_KINDS, type PictureKind } from '#compliance/article-facts.js';
import type { Picture } from '../media.entity.js';
import { IsPlainLine, IsSafeText } from '#platform/html/is-safe-text.js';

/** A patient's leave to show a picture. He can take it back at any time: then it is given no more. */
export class PatientConsentDto {
  @IsBoolean()
  readonly given!: boolean;

  /** Under which number or name the signed form is kept; needed where the leave is given. Never the patient's own name. */
  @ValidateIf(({ given }: PatientConsentDto, value: unknown) => given || (value ?? null) !== null)
  @IsString()
  @MaxLength(200)
  @IsPlainLine()
  @Matches(/\S/, { message: 'reference must not be blank' })
  readonly reference?: string | null;
}

/** What the rules on pictures ask (Res. CFM 2.336/2023 art. 14); null or left out where nobody knows. */
export class PictureDto {
  @IsIn(PICTURE_KINDS)
  readonly kind!: PictureKind;

  /** How many patients each side of a comparison shows. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000)
  readonly patients?: number | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PatientConsentDto)
  readonly patient_consent?: PatientConsentDto | null;

  /** Whether somebody who knows the patient would recognise him. */
  @IsOptional()
  @IsBoolean()
  readonly identifiable?: boolean | null;

  /** Whether it was edited beyond crop, light and a stripe over the eyes. */
  @IsOptional()
  @IsBoolean()
  readonly edited?: boolean | null;

  /** Whether unsatisfactory outcomes or complications are shown too. */
  @IsOptional()
  @IsBoolean()
  readonly has_complications?: boolean | null;

  /** Whose picture it is. */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  @IsSafeText()
  readonly credit?: string | null;
}

/** The same with null for whatever was left out, as it is stored. */
export function pictureOf(given: PictureDto): Picture {
  const consent = given.patient_consent ?? null;
  return {
    kind: given.kind,
    patients: given.patients ?? null,
    patient_consent:
      consent === null ? null : { given: consent.given, reference: consent.reference ?? null },
    identifiable: given.identifiable ?? null,
    edited: given.edited ?? null,
    has_complications: given.has_complications ?? null,
    credit: given.credit ?? null,
  };
}
