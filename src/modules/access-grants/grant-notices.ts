import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { AuditDb } from '#platform/db/audit-db.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Mails } from '#platform/mail/mails.js';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { GRANT_NOTICES, type GrantNotice, grantLetter, type ToldGrant } from './grant-letters.js';

const TELL_EVERY_MS = 2_000;
const BATCH = 100;

interface Untold {
  readonly tenant_id: string;
  readonly grant_id: string;
}

interface DueGrant extends ToldGrant {
  readonly due: readonly string[];
  readonly told: readonly string[];
}

/**
 * Tells a tenant's administrators what becomes of access to it. What was told stands with the grant, in the transaction
 * that queues the letters, so that each is written once, whatever dies meanwhile.
 */
@Injectable()
export class GrantNotices implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
    private readonly db: Db,
    private readonly auditDb: AuditDb,
    private readonly mails: Mails,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.chores.register('tell of access grants', TELL_EVERY_MS, () => this.tellAll());
  }

  /** One grant that cannot be told of does not hold up the others. */
  async tellAll(): Promise<void> {
    const untold = await this.relayDb.query<Untold>(
      'select tenant_id, grant_id from app.untold_grants($1)',
      [BATCH],
    );
    for (const { tenant_id: tenantId, grant_id: id } of untold) {
      if (!isTenantId(tenantId)) continue;
      try {
        await this.db.runAs(systemScope(tenantId, 'access-grants', id), (tx) =>
          this.tell(tx, tenantId, id),
        );
      } catch (err) {
        this.log.error({ err, grant_id: id }, 'nobody could be told of an access grant');
      }
    }
  }

  private async tell(tx: Tx, tenantId: TenantId, id: string): Promise<void> {
    const grant = await tx.one<DueGrant>(
      `select g.id, t.name as tenant_name, g.admin_id, g.reason, g.scope, g.minutes, g.expires_at, g.revoked_at, g.told,
              app.grant_notices(g) as due
         from access_grants g join tenants t on t.id = g.tenant_id where g.id = $1 for update of g`,
      [id],
    );
    if (grant === null) return;
    const { due, told } = grant;
    const news = GRANT_NOTICES.filter((notice) => due.includes(notice) && !told.includes(notice));
    const administrators = await tx.query<{ readonly email: string }>(
      `select email from users where role = 'administrator' and deleted_at is null order by email`,
    );
    for (const notice of news) {
      for (const { email } of administrators) {
        await this.mails.queue(tx, { to: email, ...grantLetter(notice, grant) });
      }
    }
    await tx.change('update access_grants set told = $2 where id = $1 returning id', [id, due]);
    await this.noteEnd(news, tenantId, grant);
  }

  /** Time ends a grant without a statement that a trigger could note. */
  private async noteEnd(
    news: readonly GrantNotice[],
    tenantId: TenantId,
    { id, admin_id: adminId, revoked_at: revokedAt, expires_at: expiresAt }: DueGrant,
  ): Promise<void> {
    if (!news.includes('ended') || revokedAt !== null || expiresAt === null) return;
    await this.auditDb.append([
      {
        tenantId,
        operation: 'update',
        resourceType: 'access_grant',
        resourceId: id,
        userId: adminId,
        decision: 'system',
        trustScore: 100,
        at: expiresAt,
        metadata: { event: 'expired', grant_id: id },
      },
    ]);
  }
}
