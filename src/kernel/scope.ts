import { isUserId, NOBODY_ID, type TenantId, type UserId } from './ids.js';
import type { Role } from './permissions.js';

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
      /** null for an API key, which has no session. */
      readonly sessionId: string | null;
      /** Present while an administrator of the install works on a tenant that let him in. */
      readonly grant?: AccessGrant | undefined;
    }
  | { readonly kind: 'system'; readonly name: string };

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

/** The scope of set-up: work of the install itself, before anybody can sign in. */
export function installScope(name: string): Scope {
  if (!isUserId(NOBODY_ID)) throw new Error('the id of nobody is no id');
  return {
    tenantId: null,
    actor: { kind: 'user', userId: NOBODY_ID, role: 'platform_admin', sessionId: null },
    requestId: name,
    decision: 'system',
    trustScore: 100,
  };
}
