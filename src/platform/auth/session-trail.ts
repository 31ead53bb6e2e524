import type { AuthDb } from '#platform/db/auth-db.js';

export interface SessionEvent {
  readonly event:
    | 'log_in'
    | 'log_in_failed'
    | 'log_out'
    | 'session_ended'
    | 'reauthenticated'
    | 'reauthentication_failed'
    | 'password_changed';
  /** null where no session came to be. */
  readonly sessionId: string | null;
  /** Who acts, or tries to act as; null when nobody has the e-mail. */
  readonly userId: string | null;
  readonly decision: 'allow' | 'deny:credentials' | 'deny:second_factor';
  /** null: it goes to the install's own trail. */
  readonly tenantId: string | null;
  /** 0–100. */
  readonly trustScore: number;
  readonly requestId: string;
}

/** Appends one event to the audit trail of its tenant. Neither e-mail nor password ever stand in it. */
export async function recordSessionEvent(authDb: AuthDb, event: SessionEvent): Promise<void> {
  await authDb.query('select app.record_session_event($1, $2, $3, $4, $5, $6, $7)', [
    event.event,
    event.sessionId,
    event.userId,
    event.tenantId,
    event.decision,
    event.trustScore,
    event.requestId,
  ]);
}
