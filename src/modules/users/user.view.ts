import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '#kernel/permissions.js';

export class SpecialityView {
  readonly name!: string;
  /** Digits; null where none is known. */
  @ApiProperty({ type: String, nullable: true })
  readonly rqe!: string | null;
}

export class UserView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly email!: string;
  readonly name!: string;
  @ApiProperty({ enum: ROLES })
  readonly role!: Role;
  readonly mfa_enabled!: boolean;
  /** As the council writes it, for instance "CRM/SP 123456". */
  @ApiProperty({ type: String, nullable: true })
  readonly professional_registry!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly professional_type!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly speciality!: string | null;
  /** All that are announced, each with its registration (RQE). */
  @ApiProperty({ type: [SpecialityView] })
  readonly specialities!: readonly SpecialityView[];
  /** When an administrator checked the registry; null while nobody has. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly validated_at!: Date | null;
  /** When the person proved to read this address; null: never. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly email_confirmed_at!: Date | null;
  readonly created_at!: Date;
  readonly updated_at!: Date;
  readonly version!: number;
}

/** Takes rows and entities alike; what is not named here never leaves the house. */
export function toUserView(
  user: Omit<UserView, 'mfa_enabled'> & { readonly mfa_enabled: boolean | null },
): UserView {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    mfa_enabled: user.mfa_enabled ?? false,
    professional_registry: user.professional_registry,
    professional_type: user.professional_type,
    speciality: user.speciality,
    specialities: user.specialities.map(({ name, rqe }) => ({ name, rqe })),
    validated_at: user.validated_at,
    email_confirmed_at: user.email_confirmed_at,
    created_at: user.created_at,
    updated_at: user.updated_at,
    version: user.version,
  };
}
