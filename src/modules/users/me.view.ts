import { ApiProperty } from '@nestjs/swagger';
import { type Permission, PERMISSIONS, type Role, ROLES } from '#kernel/permissions.js';
import { UserView } from './user.view.js';

export class MyTenantView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly slug!: string;
  readonly name!: string;
}

export class MeView {
  readonly user!: UserView;
  /** null for administrators of the install. */
  @ApiProperty({ type: MyTenantView, nullable: true })
  readonly tenant!: MyTenantView | null;
  @ApiProperty({ enum: ROLES })
  readonly role!: Role;
  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  readonly permissions!: readonly Permission[];
}

export function toMeView(
  user: UserView,
  tenant: MyTenantView | null,
  permissions: readonly Permission[],
): MeView {
  return { user, tenant, role: user.role, permissions };
}
