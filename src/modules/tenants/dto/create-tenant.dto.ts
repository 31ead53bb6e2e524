import { Type } from 'class-transformer';
import { IsDefined, IsObject, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IsMailAddress } from '#platform/mail/mail-address.js';

/** Whoever invites the tenant's other people; is invited by mail. */
export class TenantAdministratorDto {
  @IsMailAddress()
  readonly email!: string;

  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name!: string;
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
