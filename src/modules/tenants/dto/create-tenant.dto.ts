import { Type } from 'class-transformer';
import {
  IsDefined,
  IsEmail,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsGoodPassword } from '#platform/auth/is-good-password.js';

/** Whoever sets up the tenant's other people. */
export class TenantAdministratorDto {
  @IsEmail()
  @MaxLength(255)
  readonly email!: string;

  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name!: string;

  /** 12 to 128 characters, none of the first to be guessed, and not the e-mail or the name. */
  @IsGoodPassword()
  readonly password!: string;
}

export class CreateTenantDto {
  /** Lower-case letters, digits and hyphens, as in a host name. */
  @IsString()
  @MaxLength(63)
  @Matches(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, {
    message: 'slug must be lower-case letters, digits and inner hyphens',
  })
  readonly slug!: string;

  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name!: string;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => TenantAdministratorDto)
  readonly administrator!: TenantAdministratorDto;
}
