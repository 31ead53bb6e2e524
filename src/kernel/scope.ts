import { isUserId, NOBODY_ID, type TenantId, type UserId } from './ids.js';
import { type Permission, type Role, ROLE_PERMISSIONS } from './permissions.js';

/** On whose behalf the current work is done. Everything that touches the database carries one. */
export interface Scope {
  /** null for the install's own administrators: they see no tenant's row. */
  readonly tenantId: TenantId | null;
  readonly actor: Actor;
  readonly requestId: string;
  /** What the policy decided for this work, for the audit trail. */
  readonly decision: string;
  /** 0–100, how much the request is trusted. */
  readonly trustScore: number;
}

export type Actor =
  | {
      readonly kind: 'user';
      readonly userId: UserId;
      readonly role: Role;
      /** What he may do by the credentials he shows: all that his role allows, or less. */
      readonly permissions: readonly Permission[];
      /** null for an API key, which has no session. */
      readonly sessionId: string | null;
      /** When he last proved who he is by password; null for an API key. */
      readonly authenticatedAt: Date | null;
      /** The API key that was shown; absent where a person signed in. */
      readonly keyId?: string | undefined;
      /** Present while an administrator of the install works on a tenant that let him in. */
      readonly grant?: AccessGrant | undefined;
    }
  | { readonly kind: 'system'; readonly name: string };

export type Person = Extract<Actor, { readonly kind: 'user' }>;

/** Whether these credentials allow it; work of the house itself is not asked. */
export function actorMay(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'system' || actor.permissions.includes(permission);
}

/** A tenant's leave to look at some of its rows for a while. */
export interface AccessGrant {
  readonly id: string;
  readonly expiresAt: Date;
}

/** The scope of work that no person asked for: pipeline stages, schedules, set-up. */
export function systemScope(tenantId: TenantId | null, name: string, requestId: string): Scope {
  return {
    tenantId,
    actor: { kind: 'system', name },
    requestId,
    decision: 'system',
    trustScore: 100,
  };
}

/** Somebody with all that his role allows, without a session: for work done in his name. */
export function personOf(userId: UserId, role: Role): Person {
  const permissions = ROLE_PERMISSIONS[role];
  return { kind: 'user', userId, role, permissions, sessionId: null, authenticatedAt: null };
}

/** The scope of set-up: work of the install itself, before anybody can sign in. */
export function installScope(name: string): Scope {
  if (!isUserId(NOBODY_ID)) throw new Error('the id of nobody is no id');
  return {
    tenantId: null,
    actor: personOf(NOBODY_ID, 'platform_admin'),
    requestId: name,
    decision: 'system',
    trustScore: 100,
  };
}
