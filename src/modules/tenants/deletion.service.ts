import { Inject, Injectable } from '@nestjs/common';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { installScope, systemScope } from '#kernel/scope.js';
import { requireFreshAuthentication, requireScope } from '#platform/auth/current-person.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { Mail } from '#platform/mail/mail.js';
import { Mails } from '#platform/mail/mails.js';
import { deletionCancelledLetter, deletionLetter } from './deletion-letters.js';
import { lockTenant } from './tenants.service.js';
import type { TenantEntity } from './tenant.entity.js';
import { type TenantView, toTenantView } from './tenant.view.js';

const DAY_MS = 24 * 3_600_000;

/**
 * The wish to delete a tenant, and the time to change one's mind: asked for by either side, told to both, stopped by the
 * administrators of the install. `TenantErasure` does it once the time is over.
 */
@Injectable()
export class DeletionService {
  constructor(
    private readonly db: Db,
    private readonly mails: Mails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * For administrators of the install.
   * @throws Problem tenants.not_found, tenants.wrong_status, tenants.held, auth.stale_authentication
   */
  async request(id: string, reason: string): Promise<TenantView> {
    requireFreshAuthentication();
    const addresses = await this.administratorsOf(id);
    return this.db.run(async (tx) => this.mark(tx, id, reason, 'install', addresses));
  }

  /**
   * For the tenant's own administrator, whose session it ends.
   * @throws Problem tenants.held, auth.stale_authentication
   */
  async requestOwn(reason: string): Promise<TenantView> {
    requireFreshAuthentication();
    const { tenantId } = requireScope();
    if (tenantId === null) throw problem('policy.forbidden');
    const addresses = await this.operators();
    return this.db.run(async (tx) =>
      this.mark(tx, tenantId, reason, 'tenant', [...addresses, ...(await administrators(tx))]),
    );
  }

  /**
   * The tenant stays suspended until it is reactivated.
   * @throws Problem tenants.not_found, tenants.wrong_status
   */
  async cancel(id: string, reason: string): Promise<TenantView> {
    const addresses = await this.administratorsOf(id);
    return this.db.run(async (tx) => {
      const tenant = await lockTenant(tx, id, null);
      if (tenant.status !== 'deleting') throw wrongStatus(tenant);
      await tx.change(`update tenants set status = 'suspended', status_reason = $2 where id = $1`, [
        id,
        reason,
      ]);
      await this.tell(tx, addresses, (to) =>
        deletionCancelledLetter({ to, tenantName: tenant.name, slug: tenant.slug }),
      );
      return view(tx, id);
    });
  }

  /**
   * Nothing of the tenant is erased while a hold stands, whatever was asked for and however long ago.
   * @throws Problem tenants.not_found, tenants.wrong_status, auth.stale_authentication
   */
  async hold(id: string, reason: string): Promise<TenantView> {
    return this.setHold(id, reason, true);
  }

  /** @throws Problem tenants.not_found, tenants.wrong_status, auth.stale_authentication */
  async release(id: string, reason: string): Promise<TenantView> {
    return this.setHold(id, reason, false);
  }

  private async setHold(id: string, reason: string, held: boolean): Promise<TenantView> {
    requireFreshAuthentication();
    return this.db.run(async (tx) => {
      const tenant = await lockTenant(tx, id, null);
      if (tenant.status === 'deleted' || (tenant.legal_hold_at !== null) === held) {
        throw wrongStatus(tenant);
      }
      await tx.change(
        `update tenants set legal_hold_at = case when $3 then now() end, legal_hold_reason = $2 where id = $1`,
        [id, reason, held],
      );
      return view(tx, id);
    });
  }

  private async mark(
    tx: Tx,
    id: string,
    reason: string,
    askedBy: 'install' | 'tenant',
    addresses: readonly string[],
  ): Promise<TenantView> {
    const tenant = await lockTenant(tx, id, null);
    if (tenant.status !== 'active' && tenant.status !== 'suspended') throw wrongStatus(tenant);
    if (tenant.legal_hold_at !== null) throw problem('tenants.held');
    const [row] = await tx.change<{ readonly deletion_due_at: Date }>(
      `update tenants set status = 'deleting', status_reason = $2, deletion_due_at = now() + $3 * interval '1 ms'
        where id = $1 returning deletion_due_at`,
      [id, reason, this.config.deletionWaitDays * DAY_MS],
    );
    if (row === undefined) throw problem('tenants.not_found');
    const { name: tenantName, slug } = tenant;
    await this.tell(tx, addresses, (to) =>
      deletionLetter({ to, tenantName, slug, dueAt: row.deletion_due_at, askedBy }),
    );
    return view(tx, id);
  }

  private async tell(
    tx: Tx,
    addresses: readonly string[],
    letter: (to: string) => Mail,
  ): Promise<void> {
    for (const to of addresses) await this.mails.queue(tx, letter(to));
  }

  /** Who sees no row of a tenant still has to write to its administrators; the addresses go into letters alone. */
  private async administratorsOf(id: string): Promise<readonly string[]> {
    if (!isTenantId(id)) throw problem('tenants.not_found');
    return this.db.runAs(scopeFor(id), administrators);
  }

  private async operators(): Promise<readonly string[]> {
    return this.db.runAs(installScope('tenant-deletion'), async (tx) => {
      const rows = await tx.query<{ readonly email: string }>(
        `select email from users where role = 'platform_admin' and deleted_at is null order by id`,
      );
      return rows.map(({ email }) => email);
    });
  }
}

const scopeFor = (id: TenantId) => systemScope(id, 'tenant-deletion', 'tenant-deletion');

async function administrators(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.query<{ readonly email: string }>(
    `select email from users where role = 'administrator' and deleted_at is null order by id`,
  );
  return rows.map(({ email }) => email);
}

async function view(tx: Tx, id: string): Promise<TenantView> {
  return toTenantView(await lockTenant(tx, id, null));
}

function wrongStatus({ status, legal_hold_at: heldAt }: TenantEntity) {
  const held = heldAt === null ? '' : ' and held';
  return problem('tenants.wrong_status', { detail: `It is ${status}${held}.` });
}
