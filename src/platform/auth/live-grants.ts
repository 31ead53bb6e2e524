import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isTenantId, isUuid, type TenantId } from '#kernel/ids.js';
import { GRANT_PERMISSIONS, isGrantScope, type Permission } from '#kernel/permissions.js';
import { problem } from '#kernel/problem.js';
import type { AccessGrant } from '#kernel/scope.js';
import { AuthDb } from '#platform/db/auth-db.js';
import type { Principal } from './live-sessions.js';
import { Revocations } from './revocations.js';

/** Somebody signed in, who may work under a tenant's leave. */
export type GrantedPrincipal = Principal & { readonly grant?: AccessGrant | undefined };

interface Lent {
  readonly id: string;
  readonly adminId: string;
  readonly tenantId: TenantId;
  readonly permissions: readonly Permission[];
  readonly expiresAt: Date;
}

interface GrantRow {
  readonly tenant_id: string;
  readonly scope: readonly string[];
  readonly expires_at: Date;
}

const REMEMBER_MS = 2_500;
const MAX_REMEMBERED = 1_000;

/**
 * Looks up access grants and remembers each for a moment. A revocation is heard of at once, and takes effect within that
 * time also where it is not; the database itself asks anew at every statement.
 */
@Injectable()
export class LiveGrants {
  private readonly seen = new LRUCache<string, Lent>({ max: MAX_REMEMBERED, ttl: REMEMBER_MS });

  constructor(
    private readonly authDb: AuthDb,
    revocations: Revocations,
  ) {
    revocations.on('grant', (id) => this.forgetWhere((lent) => lent.id === id));
    revocations.on('tenant', (id) => this.forgetWhere(({ tenantId }) => tenantId === id));
    revocations.on('user', (id) => this.forgetWhere(({ adminId }) => adminId === id));
    revocations.onGap(() => this.seen.clear());
  }

  /**
   * The same person, at work on the tenant that let him in: with its id and what the grant allows, instead of his own.
   * @throws Problem grants.not_active, alike for whatever reason
   */
  async enter(principal: Principal, grantId: string): Promise<GrantedPrincipal> {
    const lent = await this.find(grantId, principal);
    if (lent === null) throw problem('grants.not_active');
    const { tenantId, permissions, id, expiresAt } = lent;
    return { ...principal, tenantId, permissions, grant: { id, expiresAt } };
  }

  /** Whether a grant that was let through before still stands. */
  async stands({ id }: AccessGrant, person: Pick<Principal, 'userId' | 'role'>): Promise<boolean> {
    return (await this.find(id, person)) !== null;
  }

  private async find(
    id: string,
    { userId, role }: Pick<Principal, 'userId' | 'role'>,
  ): Promise<Lent | null> {
    if (role !== 'platform_admin' || !isUuid(id)) return null;
    const key = `${userId} ${id.toLowerCase()}`;
    const lent = this.seen.get(key) ?? (await this.lookUp(id.toLowerCase(), userId));
    if (lent === null || lent.expiresAt.getTime() <= Date.now()) return null;
    this.seen.set(key, lent, { noUpdateTTL: true });
    return lent;
  }

  private async lookUp(id: string, adminId: string): Promise<Lent | null> {
    const row = await this.authDb.one<GrantRow>('select * from app.active_grant($1, $2)', [
      id,
      adminId,
    ]);
    if (row === null || !isTenantId(row.tenant_id)) return null;
    const permissions = row.scope.filter(isGrantScope).flatMap((name) => GRANT_PERMISSIONS[name]);
    return { id, adminId, tenantId: row.tenant_id, permissions, expiresAt: row.expires_at };
  }

  private forgetWhere(matches: (lent: Lent) => boolean): void {
    for (const [key, lent] of this.seen.entries()) {
      if (matches(lent)) this.seen.delete(key);
    }
  }
}
