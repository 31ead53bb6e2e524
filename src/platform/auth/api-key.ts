import type { DeliveryLevel } from '#kernel/key-scopes.js';
import type { TenantId, UserId } from '#kernel/ids.js';
import type { Permission } from '#kernel/permissions.js';
import type { AddressRanges } from './address-ranges.js';

/** A key whose secret was right; whether it may be used here and now is asked at each use. */
export interface ApiKey {
  readonly id: string;
  readonly tenantId: TenantId;
  /** Whom the key acts as: stands in the trail. */
  readonly serviceUserId: UserId;
  readonly permissions: readonly Permission[];
  readonly levels: readonly DeliveryLevel[];
  /** null: from anywhere. */
  readonly addresses: AddressRanges | null;
  /** Empty: not bound to web pages. */
  readonly origins: readonly string[];
  readonly expiresAt: Date;
  /** Set when the key was rotated. */
  readonly overlapUntil: Date | null;
  readonly revokedAt: Date | null;
}

export const KEY_OBJECTIONS = [
  'revoked',
  'rotated',
  'expired',
  'address',
  'origin',
  'tenant',
] as const;

/** Why a key with the right secret is refused. */
export type KeyObjection = (typeof KEY_OBJECTIONS)[number];

/** For the trail of the key's tenant; the caller is not told. */
export interface KeyRefusal {
  readonly key: ApiKey;
  readonly objection: KeyObjection;
}
