import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EventMap } from '#kernel/events.js';
import { isTenantId, isUuid, type TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Chores } from '#platform/queue/chores.js';
import { JobHandlers } from '#platform/queue/job-handlers.js';
import { Jobs } from '#platform/queue/jobs.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { BLOB_STORE, type BlobStore } from '#platform/storage/blob-store.js';
import { ExportWriter } from './export-writer.js';

type ExportDue = EventMap['tenant.export_due'];

const TEND_EVERY_MS = 60_000;
/** An export that is older and has no job lost it. */
const IDLE = '1 minute';
const BATCH = 100;
const MAX_ATTEMPTS = 10;
const KEPT = '7 days';

/**
 * Makes the archives that were asked for, makes lost jobs anew, and removes archives whose time is over. The row is the
 * truth: a job that comes twice, or for a tenant that is suspended, changes nothing.
 */
@Injectable()
export class ExportProcessor implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly relayDb: RelayDb,
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
    private readonly chores: Chores,
    private readonly writer: ExportWriter,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.handlers.register('tenant.export_due', {
      read: readExportDue,
      handle: (tenantId, due) => this.process(tenantId, due),
      giveUp: (tenantId, due, reason) => this.giveUp(tenantId, due, reason),
    });
    this.chores.register('tend exports', TEND_EVERY_MS, () => this.tend());
  }

  async process(tenantId: TenantId, { export_id: id }: ExportDue): Promise<void> {
    const scope = systemScope(tenantId, 'export', id);
    const [begun] = await this.db.runAs(scope, (tx) =>
      tx.change<{ readonly include_phi: boolean }>(
        `update tenant_exports set state = 'running', attempts = attempts + 1
          where id = $1 and state in ('waiting', 'running')
            and exists (select 1 from tenants t where t.id = app.current_tenant() and t.status = 'active')
        returning include_phi`,
        [id],
      ),
    );
    if (begun === undefined) return;
    const blob = await this.writer.write(tenantId, begun.include_phi);
    const done = await this.db.runAs(scope, (tx) =>
      tx.change(
        `update tenant_exports
            set state = 'ready', blob_key = $2, bytes = $3, sha256 = $4, failure = null, finished_at = now(),
                expires_at = now() + $5::interval
          where id = $1 and state = 'running' returning id`,
        [id, blob.key, blob.bytes, blob.sha256, KEPT],
      ),
    );
    // another delivery of the same job was quicker
    if (done.length === 0) await this.blobs.remove(blob.key);
  }

  /** One tenant's trouble does not keep the others waiting. */
  async tend(): Promise<void> {
    const found = await this.relayDb.query<{ tenant_id: string; export_id: string; state: string }>(
      'select tenant_id, export_id, state from app.exports_to_tend($1::interval, $2)',
      [IDLE, BATCH],
    );
    for (const { tenant_id: tenantId, export_id: id, state } of found) {
      if (!isTenantId(tenantId)) continue;
      try {
        if (state === 'ready') await this.expire(tenantId, id);
        else await this.requeue(tenantId, id);
      } catch (err) {
        this.log.warn({ err, export: id }, 'an export could not be tended');
      }
    }
  }

  /** The bytes go first: a row that still names them is found again. */
  private async expire(tenantId: TenantId, id: string): Promise<void> {
    const scope = systemScope(tenantId, 'export', id);
    const row = await this.db.runAs(scope, (tx) =>
      tx.one<{ readonly blob_key: string | null }>(
        'select blob_key from tenant_exports where id = $1',
        [id],
      ),
    );
    const key = row?.blob_key ?? null;
    if (key !== null) await this.blobs.remove(key);
    await this.db.runAs(scope, (tx) =>
      tx.change(
        `update tenant_exports set state = 'expired', blob_key = null where id = $1 and state = 'ready'`,
        [id],
      ),
    );
  }

  private async requeue(tenantId: TenantId, id: string): Promise<void> {
    const payload = { export_id: id };
    if (await this.jobs.isAlive('tenant.export_due', tenantId, payload)) return;
    const scope = systemScope(tenantId, 'export', id);
    const worn = await this.db.runAs(scope, (tx) =>
      tx.one('select 1 from tenant_exports where id = $1 and attempts >= $2', [id, MAX_ATTEMPTS]),
    );
    if (worn !== null) await this.giveUp(tenantId, payload, 'no worker finished it');
    else await this.jobs.add([{ name: 'tenant.export_due', tenantId, payload }]);
  }

  private async giveUp(
    tenantId: TenantId,
    { export_id: id }: ExportDue,
    reason: string,
  ): Promise<void> {
    await this.db.runAs(systemScope(tenantId, 'export', id), (tx) =>
      tx.change(
        `update tenant_exports set state = 'failed', failure = $2, finished_at = now()
          where id = $1 and state in ('waiting', 'running')`,
        [id, reason.slice(0, 100)],
      ),
    );
  }
}

function readExportDue({ export_id: id }: Readonly<Record<string, unknown>>): ExportDue | null {
  return isUuid(id) ? { export_id: id } : null;
}
