import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { requireFreshAuthentication } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import { type AccessGrantView, stateSql, toAccessGrantView } from './access-grant.view.js';
import type { RequestAccessDto } from './dto/request-access.dto.js';

interface GrantRow extends AccessGrantView {
  readonly instant: string;
}

const COLUMNS = `g.id, g.tenant_id, g.admin_id, g.reason, g.scope, g.minutes, ${stateSql('g')}, g.requested_at,
  g.decided_at, g.starts_at, g.expires_at, g.revoked_at, g.first_used_at, ${instantSql('g.requested_at')} as instant`;

/** What an administrator of the install asked tenants for. His transactions have no tenant: functions are his only way. */
@Injectable()
export class AccessGrantsService {
  constructor(private readonly db: Db) {}

  /** @throws Problem auth.stale_authentication, grants.tenant_not_found, grants.already_requested */
  async request({ tenant_id, reason, scope, minutes }: RequestAccessDto): Promise<AccessGrantView> {
    requireFreshAuthentication();
    return this.db.run(async (tx) => {
      const asked = await tx.one<{ readonly id: string }>(
        'select app.request_access($1, $2, $3, $4) as id',
        [tenant_id, reason.trim(), scope, minutes],
      );
      if (asked === null) throw new Error('request_access gave no id');
      return find(tx, asked.id);
    });
  }

  /** His own, newest first. */
  async list({ limit, cursor }: PageQueryDto): Promise<Page<AccessGrantView>> {
    const rows = await this.db.read<GrantRow>(
      `select ${COLUMNS} from app.own_access_grants() g
          where (g.requested_at, g.id) < ($1::timestamptz, $2::uuid)
          order by g.requested_at desc, g.id desc limit $3`,
      [...readTimeCursor(cursor), limit + 1],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toAccessGrantView) };
  }

  /** @throws Problem grants.not_found */
  async get(id: string): Promise<AccessGrantView> {
    return this.db.run((tx) => find(tx, id));
  }

  /**
   * Gives a grant back, or takes a request back.
   * @throws Problem grants.not_found, grants.wrong_state for one that has ended
   */
  async giveBack(id: string): Promise<void> {
    const returned = await this.db.run(async (tx) =>
      isUuid(id)
        ? tx.one<{ readonly was_his: boolean }>('select app.return_access($1) as was_his', [id])
        : null,
    );
    if (returned?.was_his !== true) throw problem('grants.not_found');
  }
}

async function find(tx: Tx, id: string): Promise<AccessGrantView> {
  const row = isUuid(id)
    ? await tx.one<GrantRow>(`select ${COLUMNS} from app.own_access_grants() g where g.id = $1`, [
        id,
      ])
    : null;
  if (row === null) throw problem('grants.not_found');
  return toAccessGrantView(row);
}
