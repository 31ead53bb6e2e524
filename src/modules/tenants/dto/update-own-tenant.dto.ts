import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { type Locale, LOCALES } from '../tenant-settings.entity.js';
import { EstablishmentDto } from './establishment.dto.js';
import { IsOrigin } from './is-origin.js';

/** Limits of the tenant's own; they only ever ask for more than the install does. */
export class ThresholdsDto {
  /** Articles whose LGPD score is below it are refused by stage S.2.1; 0 to 100. */
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(100)
  readonly lgpd_min_score?: number;
}

/** What is left out stays as it is. */
export class SettingsDto {
  /** The language of what the system writes to this tenant's people. */
  @IfGiven()
  @IsIn(LOCALES)
  readonly locale?: Locale;

  /**
   * Whose pages may call the editors' routes: at most 20 exact origins. People sign in only on pages of a domain that the
   * tenant has verified, or below it.
   */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsOrigin({ each: true })
  readonly cors_origins?: string[];

  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => ThresholdsDto)
  readonly thresholds?: ThresholdsDto;

  /** What the rules about advertising ask of the clinic, hospital or publisher. */
  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => EstablishmentDto)
  readonly establishment?: EstablishmentDto;
}

export class UpdateOwnTenantDto {
  @IfGiven()
  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name?: string;

  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => SettingsDto)
  readonly settings?: SettingsDto;
}
