import { IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { TENANT_ROLES, type TenantRole } from '#kernel/permissions.js';
import { IsGoodPassword } from '#platform/auth/is-good-password.js';

export class CreateUserDto {
  /** Kept in lower case. */
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

  @IsIn(TENANT_ROLES)
  readonly role!: TenantRole;

  /** As the council writes it, for instance "CRM/SP 123456". */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly professional_registry?: string | null;

  /** For instance "medico" or "enfermeiro". */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly professional_type?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly speciality?: string | null;
}
