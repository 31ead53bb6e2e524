import { SetMetadata } from '@nestjs/common';
import type { Permission } from '#kernel/permissions.js';

export const PERMISSION = 'parecer:permission';
export const PUBLIC = 'parecer:public';

/** Who may call this route: everybody whose role has the permission. */
export const Can = (permission: Permission) => SetMetadata(PERMISSION, permission);

/** This route needs no credentials. */
export const Public = () => SetMetadata(PUBLIC, true);
