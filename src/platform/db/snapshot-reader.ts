import type { KeyObject } from 'node:crypto';
import pg from 'pg';
import type { TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { backendOf } from './backend.js';
import { contextStatement } from './signed-context.js';

/** Rows a fetch: one may have megabytes of text. */
const FETCH = 50;
/** A slow disk at the other end must not end the snapshot. */
const LIMITS = { statement_timeout: 60_000, idle_in_transaction_session_timeout: 600_000 } as const;

/**
 * All of one tenant as it stood at one moment, read on a connection of its own and as the editors' role: row security
 * decides what is seen. It locks nothing and changes nothing.
 */
export class SnapshotReader {
  private constructor(
    private readonly client: pg.Client,
    private readonly tenantId: TenantId,
    private readonly key: KeyObject,
  ) {}

  /** `url` is that of parecer_app. The snapshot ends with `work`. */
  static async during<T>(
    url: string,
    key: KeyObject,
    tenantId: TenantId,
    work: (reader: SnapshotReader) => Promise<T>,
  ): Promise<T> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'parecer-snapshot',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      ...LIMITS,
    });
    // a lost server shows in the next statement
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      return await work(new SnapshotReader(client, tenantId, key));
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /**
   * The rows of one statement, a few at a time. One statement after the other.
   * @throws Error when the snapshot was without its tenant for a moment: rows may be missing then
   */
  async *rows<Row extends pg.QueryResultRow>(
    sql: string,
    values: readonly unknown[] = [],
  ): AsyncGenerator<Row> {
    await this.prove();
    await this.assertTenant();
    await this.client.query(`declare snapshot_rows no scroll cursor for ${sql}`, [...values]);
    for (;;) {
      await this.prove();
      const { rows } = await this.client.query<Row>(`fetch ${FETCH} from snapshot_rows`);
      // whoever takes the rows may be slow; what came without a proof must not have been taken
      await this.assertTenant();
      yield* rows;
      if (rows.length < FETCH) break;
    }
    await this.client.query('close snapshot_rows');
  }

  /**
   * A proof grows old while a long snapshot is read, and without one every table looks empty, or ends too soon: it is made
   * anew before each look at the rows, and its effect is looked at.
   */
  private async prove(): Promise<void> {
    const scope = systemScope(this.tenantId, 'snapshot', 'snapshot');
    const { text, values } = contextStatement(scope, backendOf(this.client).pid, this.key);
    await this.client.query(text, [...values]);
  }

  private async assertTenant(): Promise<void> {
    const { rows } = await this.client.query<{ tenant: string | null }>(
      'select app.current_tenant() as tenant',
    );
    if (rows[0]?.tenant !== this.tenantId) throw new Error('the snapshot lost its tenant');
  }
}
