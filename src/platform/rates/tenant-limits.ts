import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { type Limits, limitsOf } from '#kernel/limits.js';
import { Revocations } from '#platform/auth/revocations.js';
import { RatesDb } from './rates-db.js';

/** Asked again in the background after this long, … */
const FRESH_MS = 3_000;
/** … and waited for after this. */
const USABLE_MS = 5_000;
const MAX_REMEMBERED = 10_000;

interface Remembered {
  readonly limits: Limits;
  readonly at: number;
}

/** The limits of tenants, remembered for five seconds; a change is heard of at once. */
@Injectable()
export class TenantLimits {
  private readonly seen = new LRUCache<TenantId, Remembered>({ max: MAX_REMEMBERED });
  private readonly asked = new Map<TenantId, Promise<Limits>>();

  constructor(
    private readonly db: RatesDb,
    revocations: Revocations,
  ) {
    revocations.on('tenant', (id) => isTenantId(id) && this.seen.delete(id));
    revocations.onGap(() => this.seen.clear());
  }

  /** Mostly at once. While the database is down: as they were, or the defaults. */
  find(tenantId: TenantId): Limits | Promise<Limits> {
    const known = this.seen.get(tenantId);
    const age = known === undefined ? Infinity : Date.now() - known.at;
    if (known !== undefined && age < FRESH_MS) return known.limits;
    const asked = this.ask(tenantId, known);
    return known !== undefined && age < USABLE_MS ? known.limits : asked;
  }

  private async ask(tenantId: TenantId, known: Remembered | undefined): Promise<Limits> {
    const asked =
      this.asked.get(tenantId) ??
      this.lookUp(tenantId, known).finally(() => this.asked.delete(tenantId));
    this.asked.set(tenantId, asked);
    return asked;
  }

  private async lookUp(tenantId: TenantId, known: Remembered | undefined): Promise<Limits> {
    const limits = await this.read(tenantId).catch(() => known?.limits ?? limitsOf({}));
    this.seen.set(tenantId, { limits, at: Date.now() });
    return limits;
  }

  private async read(tenantId: TenantId): Promise<Limits> {
    const row = await this.db.one<{ readonly limits: Readonly<Record<string, unknown>> | null }>(
      'select app.limits_of_tenant($1) as limits',
      [tenantId],
    );
    return limitsOf(row?.limits ?? {});
  }
}
