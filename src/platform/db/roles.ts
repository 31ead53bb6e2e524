import { databaseRolePassword } from '#platform/crypto/keys.js';
import type { Config } from '#platform/config/config.js';

/** The database roles that log in. None is a superuser; only the owner may change the schema. */
export const LOGIN_ROLES = ['parecer_owner', 'parecer_app', 'parecer_relay'] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];

/**
 * The address under which one role reaches the database of `baseUrl`. User and password of `baseUrl` itself are
 * never used to serve: it may be the address of an administrator, who passes by row security.
 */
export function roleUrl(baseUrl: string, role: LoginRole, secret: string): string {
  const url = new URL(baseUrl);
  url.username = role;
  url.password = databaseRolePassword(secret, role);
  return url.toString();
}

/** The address for one role under a configuration whose database is known. */
export function configuredRoleUrl(
  config: Pick<Config, 'secret'> & { readonly databaseUrl: string },
  role: LoginRole,
): string {
  return roleUrl(config.databaseUrl, role, config.secret);
}
