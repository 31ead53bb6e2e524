import { isTenantId, NOBODY_ID, PLATFORM_TENANT_ID, type TenantId } from '#kernel/ids.js';
import { type Scope, systemScope } from '#kernel/scope.js';
import type { Tx } from '#platform/db/tx.js';

export interface SessionEvent {
  readonly event: 'log_in' | 'log_in_failed' | 'log_out';
  /** null where no session came to be. */
  readonly sessionId: string | null;
  /** Whose account it is about; null when nobody has the e-mail. */
  readonly userId: string | null;
  readonly decision: 'allow' | 'deny:credentials' | 'deny:second_factor';
  /** 0–100. */
  readonly trustScore: number;
}

/** The scope under which a person's session events are written: his tenant's, or the install's own. */
export function trailScope(tenantId: string | null, requestId: string): Scope {
  return systemScope(trailTenant(tenantId), 'auth', requestId);
}

/** Appends one event to the audit trail of the scope's tenant. Neither e-mail nor password ever stand in it. */
export async function recordSessionEvent(tx: Tx, event: SessionEvent): Promise<void> {
  await tx.query(
    `insert into audit_trail
       (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
     values ('access', 'session', $1, app.current_tenant(), $2,
       jsonb_build_object('event', $3::text, 'request_id', current_setting('app.request_id', true)), $4, $5)`,
    [
      event.sessionId ?? NOBODY_ID,
      event.userId ?? NOBODY_ID,
      event.event,
      event.trustScore,
      event.decision,
    ],
  );
}

function trailTenant(tenantId: string | null): TenantId {
  const owner = tenantId ?? PLATFORM_TENANT_ID;
  if (!isTenantId(owner)) throw new Error('a trail was asked for that belongs to no tenant');
  return owner;
}
