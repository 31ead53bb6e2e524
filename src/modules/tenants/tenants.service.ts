import { Injectable } from '@nestjs/common';
import { FirstAdministratorsService } from '#modules/invitations/first-administrators.service.js';
import { type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import { ACCEPTED, type AcceptedView } from '#platform/http/accepted.view.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import type { CreateTenantDto, TenantAdministratorDto } from './dto/create-tenant.dto.js';
import type { UpdateTenantDto } from './dto/update-tenant.dto.js';
import { TenantEntity, type TenantStatus } from './tenant.entity.js';
import { type TenantView, toTenantView } from './tenant.view.js';

const COLUMNS = `id, slug, name, status, status_reason, deletion_due_at, legal_hold_reason, deleted_at, limits, created_at,
  updated_at, version`;

interface TenantRow extends TenantView {
  readonly instant: string;
}

/** The list of tenants, for administrators of the install: whom it serves, never what they write. */
@Injectable()
export class TenantsService {
  constructor(
    private readonly db: Db,
    private readonly administrators: FirstAdministratorsService,
  ) {}

  async list({ limit, cursor }: PageQueryDto): Promise<Page<TenantView>> {
    const rows = await this.db.read<TenantRow>(
      `select ${COLUMNS}, ${instantSql('created_at')} as instant from tenants
          where (created_at, id) < ($1::timestamptz, $2::uuid)
          order by created_at desc, id desc limit $3`,
      [...readTimeCursor(cursor), limit + 1],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toTenantView) };
  }

  /** @throws Problem tenants.not_found */
  async get(id: string): Promise<TenantView> {
    return this.db.run(async (tx) => toTenantView(await find(tx, id)));
  }

  /**
   * Makes a tenant and invites its first administrator. Whether the address has an account elsewhere, only its reader
   * learns.
   * @throws Problem tenants.slug_taken
   */
  async create({ slug, name, administrator }: CreateTenantDto): Promise<TenantView> {
    return this.db.run(async (tx) => {
      const id = await this.administrators.found(tx, { slug, name }, administrator);
      return toTenantView(await find(tx, id));
    });
  }

  /**
   * Invites an administrator of a tenant that has none and does not end.
   * @throws Problem tenants.not_found, tenants.has_administrator, tenants.wrong_status
   */
  async inviteAdministrator(id: string, body: TenantAdministratorDto): Promise<AcceptedView> {
    return this.db.run(async (tx) => {
      await this.administrators.invite(tx, await find(tx, id), body);
      return ACCEPTED;
    });
  }

  /** @throws Problem tenants.not_found, tenants.stale */
  async update(
    id: string,
    version: number | null,
    { name, limits }: UpdateTenantDto,
  ): Promise<TenantView> {
    return this.db.run(async (tx) => {
      const tenant = await lockTenant(tx, id, version);
      if (limits === undefined && (name ?? tenant.name) === tenant.name)
        return toTenantView(tenant);
      await tx.change(
        `update tenants set name = coalesce($2, name),
           limits = jsonb_strip_nulls(limits || coalesce($3::jsonb, '{}')) where id = $1`,
        [tenant.id, name ?? null, limits === undefined ? null : JSON.stringify(limits)],
      );
      return toTenantView(await find(tx, tenant.id));
    });
  }

  /**
   * Ends the use of a tenant on every process within five seconds: no log-in, no key, no delivery; its jobs and
   * scheduled posts wait.
   * @throws Problem tenants.not_found, tenants.wrong_status
   */
  async suspend(id: string, reason: string): Promise<TenantView> {
    return this.move(id, 'suspended', ['active'], reason);
  }

  /** @throws Problem tenants.not_found, tenants.wrong_status */
  async reactivate(id: string, reason: string): Promise<TenantView> {
    return this.move(id, 'active', ['suspended'], reason);
  }

  private async move(
    id: string,
    to: TenantStatus,
    from: readonly TenantStatus[],
    reason: string,
  ): Promise<TenantView> {
    return this.db.run(async (tx) => {
      const { status } = await lockTenant(tx, id, null);
      if (!from.includes(status))
        throw problem('tenants.wrong_status', { detail: `It is ${status}.` });
      await tx.change('update tenants set status = $2, status_reason = $3 where id = $1', [
        id,
        to,
        reason,
      ]);
      return toTenantView(await find(tx, id));
    });
  }
}

async function find(tx: Tx, id: string): Promise<TenantEntity> {
  const tenant = isUuid(id) ? await tx.manager.findOneBy(TenantEntity, { id }) : null;
  if (tenant === null) throw problem('tenants.not_found');
  return tenant;
}

/** Holds the row until the transaction ends, so that the version checked is the version changed. */
export async function lockTenant(
  tx: Tx,
  id: string,
  version: number | null,
): Promise<TenantEntity> {
  const tenant = isUuid(id)
    ? await tx.manager.findOne(TenantEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (tenant === null) throw problem('tenants.not_found');
  if (version !== null && version !== tenant.version) throw problem('tenants.stale');
  return tenant;
}
