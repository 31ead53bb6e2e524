import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { KEY_PERMISSIONS, type Permission } from '#kernel/permissions.js';

export const PERMISSION = 'parecer:permission';
export const PUBLIC = 'parecer:public';
export const OPTIONAL_KEY = 'parecer:optional-key';

/** Who may call this route: everybody whose role has the permission, and keys where they can be given it. */
export const Can = (permission: Permission) =>
  applyDecorators(
    SetMetadata(PERMISSION, permission),
    ...(KEY_PERMISSIONS.some((known) => known === permission) ? [ApiSecurity('api_key')] : []),
  );

/** This route needs no credentials. */
export const Public = () => SetMetadata(PUBLIC, true);

/** This route needs no credentials; who shows any, shows an API key that works and may do this. */
export const KeyOptional = (permission: Permission) =>
  applyDecorators(Public(), SetMetadata(OPTIONAL_KEY, permission));
