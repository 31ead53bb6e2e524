import { ApiProperty } from '@nestjs/swagger';
import { TENANT_ROLES, type TenantRole } from '#kernel/permissions.js';

/** `pending` can be accepted; the others cannot any more, but one that expired can be sent again. */
export const INVITATION_STATES = ['pending', 'accepted', 'revoked', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export class InvitationView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly email!: string;
  readonly name!: string;
  @ApiProperty({ enum: TENANT_ROLES })
  readonly role!: TenantRole;
  @ApiProperty({ type: String, nullable: true })
  readonly professional_registry!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly professional_type!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly speciality!: string | null;
  @ApiProperty({ enum: INVITATION_STATES })
  readonly state!: InvitationState;
  /** Who invited; null for the install's invitation of a first administrator. */
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly invited_by!: string | null;
  /** Who came of it. */
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly user_id!: string | null;
  readonly created_at!: Date;
  readonly expires_at!: Date;
}

export class InvitationsPageView {
  @ApiProperty({ type: [InvitationView] })
  readonly data!: readonly InvitationView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export function toInvitationView(row: InvitationView): InvitationView {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    professional_registry: row.professional_registry,
    professional_type: row.professional_type,
    speciality: row.speciality,
    state: row.state,
    invited_by: row.invited_by,
    user_id: row.user_id,
    created_at: row.created_at,
    expires_at: row.expires_at,
  };
}
