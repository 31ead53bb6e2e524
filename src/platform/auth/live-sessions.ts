import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isTenantId, isUserId, type TenantId, type UserId } from '#kernel/ids.js';
import { isRole, type Permission, type Role, ROLE_PERMISSIONS } from '#kernel/permissions.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { Revocations } from './revocations.js';

/** Who is signed in, as the database says now. */
export interface Principal {
  readonly userId: UserId;
  readonly tenantId: TenantId | null;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly sessionId: string;
  readonly authenticatedAt: Date;
}

interface SessionRow {
  readonly user_id: string;
  readonly tenant_id: string | null;
  readonly role: string;
  readonly authenticated_at: Date;
}

const REMEMBER_MS = 5_000;
const MAX_REMEMBERED = 20_000;

/**
 * Looks up sessions and remembers each for five seconds. A log-out, a demotion or a suspension is heard of at once, and
 * takes effect within that time also where it is not.
 */
@Injectable()
export class LiveSessions {
  private readonly seen = new LRUCache<string, Principal>({
    max: MAX_REMEMBERED,
    ttl: REMEMBER_MS,
  });

  constructor(
    private readonly authDb: AuthDb,
    revocations: Revocations,
  ) {
    revocations.on('session', (id) => this.forget(id));
    revocations.on('user', (id) => this.forgetWhere(({ userId }) => userId === id));
    revocations.on('tenant', (id) => this.forgetWhere(({ tenantId }) => tenantId === id));
    revocations.onGap(() => this.seen.clear());
  }

  /** The person behind a session, or null when it ended. */
  async find(sessionId: string): Promise<Principal | null> {
    const remembered = this.recall(sessionId);
    if (remembered !== null) return remembered;
    const row = await this.authDb.one<SessionRow>('select * from app.live_session($1)', [
      sessionId,
    ]);
    const principal = row === null ? null : toPrincipal(row, sessionId);
    if (principal !== null) this.seen.set(sessionId, principal);
    return principal;
  }

  /** The same without a look at the database: null, too, for whom it must be asked. */
  recall(sessionId: string): Principal | null {
    return this.seen.get(sessionId) ?? null;
  }

  forget(sessionId: string): void {
    this.seen.delete(sessionId);
  }

  private forgetWhere(matches: (principal: Principal) => boolean): void {
    for (const [sessionId, principal] of this.seen.entries()) {
      if (matches(principal)) this.seen.delete(sessionId);
    }
  }
}

function toPrincipal(row: SessionRow, sessionId: string): Principal | null {
  const { user_id: userId, tenant_id: tenantId, role, authenticated_at: authenticatedAt } = row;
  if (!isUserId(userId) || !isRole(role)) return null;
  if (tenantId !== null && !isTenantId(tenantId)) return null;
  const permissions = ROLE_PERMISSIONS[role];
  return { userId, tenantId, role, permissions, sessionId, authenticatedAt };
}
