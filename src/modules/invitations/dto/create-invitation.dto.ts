import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { TENANT_ROLES, type TenantRole } from '#kernel/permissions.js';
import { IsPlainLine } from '#platform/html/is-safe-text.js';
import { IsMailAddress } from '#platform/mail/mail-address.js';

export class CreateInvitationDto {
  /** Where the invitation goes; kept in lower case. */
  @IsMailAddress()
  readonly email!: string;

  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name!: string;

  @IsIn(TENANT_ROLES)
  readonly role!: TenantRole;

  /** As the council writes it, for instance "CRM/SP 123456". */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @IsPlainLine()
  readonly professional_registry?: string | null;

  /** For instance "medico" or "enfermeiro". */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  @IsPlainLine()
  readonly professional_type?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @IsPlainLine()
  readonly speciality?: string | null;
}
