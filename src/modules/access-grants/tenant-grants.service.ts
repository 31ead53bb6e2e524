import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { requireFreshAuthentication } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import {
  type GrantAccessView,
  stateSql,
  type TenantGrantView,
  toTenantGrantView,
} from './access-grant.view.js';

interface GrantRow extends TenantGrantView {
  readonly instant: string;
}

interface AccessRow extends GrantAccessView {
  readonly instant: string;
}

const COLUMNS = `g.id, g.tenant_id, g.admin_id, g.reason, g.scope, g.minutes, ${stateSql('g')}, g.requested_at,
  g.decided_at, g.starts_at, g.expires_at, g.revoked_at, g.first_used_at, g.decided_by, g.revoked_by`;

/** Who asked to look into this tenant, who was let in, and what he saw. */
@Injectable()
export class TenantGrantsService {
  constructor(private readonly db: Db) {}

  /** Newest first. */
  async list({ limit, cursor }: PageQueryDto): Promise<Page<TenantGrantView>> {
    const rows = await this.db.read<GrantRow>(
      `select ${COLUMNS}, ${instantSql('g.requested_at')} as instant from access_grants g
          where (g.requested_at, g.id) < ($1::timestamptz, $2::uuid)
          order by g.requested_at desc, g.id desc limit $3`,
      [...readTimeCursor(cursor), limit + 1],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toTenantGrantView) };
  }

  /** @throws Problem grants.not_found */
  async get(id: string): Promise<TenantGrantView> {
    return this.db.run((tx) => find(tx, id));
  }

  /**
   * Lets the administrator of the install in, from now on.
   * @throws Problem auth.stale_authentication, grants.not_found, grants.wrong_state
   */
  async approve(id: string): Promise<TenantGrantView> {
    requireFreshAuthentication();
    return this.become(id, 'approved');
  }

  /** @throws Problem grants.not_found, grants.wrong_state */
  async refuse(id: string): Promise<TenantGrantView> {
    return this.become(id, 'refused');
  }

  /**
   * Ends a grant at once, also while it is in use.
   * @throws Problem grants.not_found, grants.wrong_state
   */
  async revoke(id: string): Promise<TenantGrantView> {
    return this.become(id, 'revoked');
  }

  /**
   * Every row that was seen under a grant and every request that showed none, newest first.
   * @throws Problem grants.not_found
   */
  async accesses(id: string, { limit, cursor }: PageQueryDto): Promise<Page<GrantAccessView>> {
    const rows = await this.db.run(async (tx) => {
      const grant = await find(tx, id);
      // by person and time, which the trail has an index for; the grant's id is inside a document
      return tx.query<AccessRow>(
        `select id, resource_type, resource_id, metadata ->> 'request_id' as request_id, metadata ->> 'method' as method,
                metadata ->> 'route' as route, (metadata ->> 'status')::integer as status, created_at as at,
                ${instantSql('created_at')} as instant
           from audit_trail
          where user_id = $1 and created_at >= $2 and metadata ->> 'grant_id' = $3
            and operation in ('read', 'access') and (created_at, id) < ($4::timestamptz, $5::uuid)
          order by created_at desc, id desc limit $6`,
        [grant.admin_id, grant.requested_at, grant.id, ...readTimeCursor(cursor), limit + 1],
      );
    });
    const page = toPage(rows, limit, ({ instant, id: line }) => [instant, line]);
    return { ...page, data: page.data.map(({ instant: _instant, ...access }) => access) };
  }

  /** Who decides and when is told to the database by the signed context, and it says what may follow what. */
  private async become(
    id: string,
    state: 'approved' | 'refused' | 'revoked',
  ): Promise<TenantGrantView> {
    return this.db.run(async (tx) => {
      const grant = await find(tx, id);
      await tx.change('update access_grants set state = $2 where id = $1 returning id', [
        grant.id,
        state,
      ]);
      return find(tx, grant.id);
    });
  }
}

async function find(tx: Tx, id: string): Promise<TenantGrantView> {
  const row = isUuid(id)
    ? await tx.one<TenantGrantView>(`select ${COLUMNS} from access_grants g where g.id = $1`, [id])
    : null;
  if (row === null) throw problem('grants.not_found');
  return toTenantGrantView(row);
}
