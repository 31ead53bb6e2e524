import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiSecurity } from '@nestjs/swagger';
import { GRANT_PERMISSIONS, KEY_PERMISSIONS, type Permission } from '#kernel/permissions.js';

export const PERMISSION = 'parecer:permission';
export const PUBLIC = 'parecer:public';
export const OPTIONAL_KEY = 'parecer:optional-key';

/** Where the API description says what a route asks for; null: nothing. */
export const PERMISSION_EXTENSION = 'x-permission';

const LENT: ReadonlySet<Permission> = new Set(Object.values(GRANT_PERMISSIONS).flat());
const GRANT_HEADER = {
  name: 'X-Access-Grant',
  required: false,
  description:
    'For administrators of the install: the access grant by which a tenant lets them read',
  schema: { type: 'string', format: 'uuid' },
} as const;

/** Who may call this route: everybody whose role has the permission, and keys where they can be given it. */
export const Can = (permission: Permission) =>
  applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiExtension(PERMISSION_EXTENSION, permission),
    ...(KEY_PERMISSIONS.some((known) => known === permission) ? [ApiSecurity('api_key')] : []),
    ...(LENT.has(permission) ? [ApiHeader(GRANT_HEADER)] : []),
  );

/** This route needs no credentials. */
export const Public = () =>
  applyDecorators(SetMetadata(PUBLIC, true), ApiExtension(PERMISSION_EXTENSION, null));

/** This route needs no credentials; those that are shown must work, and an API key must be allowed this. */
export const KeyOptional = (permission: Permission) =>
  applyDecorators(Public(), SetMetadata(OPTIONAL_KEY, permission));
