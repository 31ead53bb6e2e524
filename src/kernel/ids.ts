/** An id that names what it identifies, so that a post's id cannot be passed where a tenant's is wanted. */
type Branded<Name extends string> = string & { readonly __brand: Name };

export type TenantId = Branded<'TenantId'>;
export type UserId = Branded<'UserId'>;

/** The tenant of rows that belong to the install itself: no tenant ever has this id. */
export const PLATFORM_TENANT_ID = '00000000-0000-0000-0000-000000000000';

/** Stands in the audit trail where nobody was signed in. */
export const NOBODY_ID = '00000000-0000-0000-0000-000000000000';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the canonical 36 character form of a UUID, in either case. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

export function isTenantId(value: unknown): value is TenantId {
  return isUuid(value);
}

export function isUserId(value: unknown): value is UserId {
  return isUuid(value);
}
