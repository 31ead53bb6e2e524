import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { limitsOf } from '#kernel/limits.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { type CounterRow, toUsageView, type UsageView } from './usage.view.js';

/** Row security leaves a tenant its own row, and an administrator of the install every one. */
const LIMITS = 'select limits from tenants where id = coalesce($1::uuid, app.current_tenant())';
const OWN_COUNTERS = `
  select kind, case when month < app.this_month() then 0 else used end as used from tenant_usage`;
const COUNTERS_OF = 'select kind, used from app.tenant_counters($1)';

/** What tenants use of what they may: numbers, never content. */
@Injectable()
export class UsageService {
  constructor(private readonly db: Db) {}

  /**
   * Of the scope's own tenant.
   * @throws Problem tenants.not_found for who has none
   */
  async own(): Promise<UsageView> {
    return this.db.run((tx) => usageOf(tx, null, tx.query<CounterRow>(OWN_COUNTERS)));
  }

  /**
   * Of any tenant, for administrators of the install.
   * @throws Problem tenants.not_found
   */
  async of(id: string): Promise<UsageView> {
    if (!isUuid(id)) throw problem('tenants.not_found');
    return this.db.run((tx) => usageOf(tx, id, tx.query<CounterRow>(COUNTERS_OF, [id])));
  }
}

async function usageOf(
  tx: Tx,
  id: string | null,
  counters: Promise<readonly CounterRow[]>,
): Promise<UsageView> {
  const counted = await counters;
  const tenant = await tx.one<{ readonly limits: Readonly<Record<string, unknown>> }>(LIMITS, [id]);
  if (tenant === null) throw problem('tenants.not_found');
  return toUsageView(counted, limitsOf(tenant.limits));
}
