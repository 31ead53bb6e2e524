import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { TenantId } from '#kernel/ids.js';
import type { Scope } from '#kernel/scope.js';
import { currentFrame, withScope } from './scope-store.js';
import { beginSql } from './scope-sql.js';
import { READ_POOL } from './read-pool.js';
import type { ScopedQuery } from './scoped-query.js';
import { Tx } from './tx.js';

/**
 * The only way to the database. Every access is one transaction that carries the scope of the work, so row
 * security always knows the tenant; without a scope there is no access.
 */
@Injectable()
export class Db {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(READ_POOL) private readonly readPool: pg.Pool,
  ) {}

  /**
   * Does `work` in the transaction of the current scope: joins the open one, or opens and commits one.
   * Never hold it over hashing, uploads or the network.
   * @throws Error outside of any scope
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const frame = currentFrame();
    if (frame === null) throw new Error('database work needs a scope');
    if (frame.tx !== null) return work(frame.tx);
    return this.transaction(frame.scope, async (tx) => {
      frame.tx = tx;
      try {
        return await work(tx);
      } finally {
        frame.tx = null;
      }
    });
  }

  /** Does `work` in a transaction of its own under another scope: for workers, log-in and set-up. */
  async runAs<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return withScope(scope, () => this.run(work));
  }

  /**
   * One read-only statement under a tenant's row security, in a single round trip and without a BEGIN: see
   * `scopedQuery`. `values` are the statement's own, $2 and following.
   */
  async readOnce<Row extends pg.QueryResultRow>(
    tenantId: TenantId,
    { name, text }: ScopedQuery,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const result = await this.readPool.query<Row>({ name, text, values: [tenantId, ...values] });
    return result.rows;
  }

  private async transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.query(beginSql(scope));
      markTransaction(runner, true);
      const tx = new Tx(runner.manager);
      const result = await work(tx);
      await tx.flushEvents();
      await runner.query('commit');
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      markTransaction(runner, false);
      await runner.release();
    }
  }
}

/**
 * TypeORM must know of the transaction that was opened by hand, or save() would open one of its own. The property is
 * read-only to TypeScript alone.
 */
function markTransaction(runner: QueryRunner, active: boolean): void {
  Reflect.set(runner, 'isTransactionActive', active);
}

/** A connection that cannot even roll back is closed: the pool then drops it instead of passing it on. */
async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('rollback');
  } catch {
    const client: unknown = await runner.connect().catch(() => null);
    if (isClosable(client)) await client.end().catch(() => undefined);
  }
}

function isClosable(client: unknown): client is { end(): Promise<void> } {
  return typeof client === 'object' && client !== null && 'end' in client;
}
