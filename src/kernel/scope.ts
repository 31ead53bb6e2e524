import type { TenantId, UserId } from './ids.js';
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
      readonly sessionId: string;
    }
  | { readonly kind: 'system'; readonly name: string };

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
