import { databaseRolePassword } from '#platform/crypto/keys.js';
import type { Config } from '#platform/config/config.js';

/**
 * The database roles that log in, each for one kind of work. None is a superuser; only the owner may change the schema.
 * `parecer_app` serves editors, `parecer_public` partner sites, `parecer_auth` credentials; `parecer_audit` appends to the
 * trail and `parecer_relay` moves events to the queue.
 */
export const LOGIN_ROLES = [
  'parecer_owner',
  'parecer_app',
  'parecer_public',
  'parecer_auth',
  'parecer_audit',
  'parecer_relay',
] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];

/** Roles nobody logs in as: they own the functions that may do more than their caller. */
export const SILENT_ROLES = ['parecer_definer', 'parecer_keeper'] as const;

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
