import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import { KEY_PERMISSIONS, type Permission } from '#kernel/permissions.js';

export const PERMISSION = 'parecer:permission';
export const PUBLIC = 'parecer:public';
export const OPTIONAL_KEY = 'parecer:optional-key';

/** Where the API description says what a route asks for; null: nothing. */
export const PERMISSION_EXTENSION = 'x-permission';

/** Who may call this route: everybody whose role has the permission, and keys where they can be given it. */
export const Can = (permission: Permission) =>
  applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiExtension(PERMISSION_EXTENSION, permission),
    ...(KEY_PERMISSIONS.some((known) => known === permission) ? [ApiSecurity('api_key')] : []),
  );

/** This route needs no credentials. */
export const Public = () =>
  applyDecorators(SetMetadata(PUBLIC, true), ApiExtension(PERMISSION_EXTENSION, null));

/** This route needs no credentials; those that are shown must work, and an API key must be allowed this. */
export const KeyOptional = (permission: Permission) =>
  applyDecorators(Public(), SetMetadata(OPTIONAL_KEY, permission));
