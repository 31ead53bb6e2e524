import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { TenantId } from '#kernel/ids.js';
import { Problem } from '#kernel/problem.js';
import type { Scope } from '#kernel/scope.js';
import { backendOf } from './backend.js';
import { isRefusedRow, readDatabaseError } from './database-error.js';
import { COSTLY_POOL, lendCostly } from './costly-pool.js';
import { READ_POOL } from './read-pool.js';
import { currentFrame, type Frame, withScope } from './scope-store.js';
import type { ScopedQuery } from './scoped-query.js';
import { contextStatement, readerContext } from './signed-context.js';
import { Tx } from './tx.js';

/** Injection token of the key that signs what a transaction works under. */
export const CONTEXT_KEY = Symbol('CONTEXT_KEY');

/**
 * The only way to the content of tenants. Every access is one transaction that carries the signed scope of the work, so
 * row security always knows the tenant; without a scope there is no access.
 */
@Injectable()
export class Db {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(READ_POOL) private readonly readPool: pg.Pool,
    @Inject(COSTLY_POOL) private readonly costlyPool: pg.Pool,
    @Inject(CONTEXT_KEY) private readonly key: KeyObject,
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
    return this.transaction(frame, async (tx) => {
      frame.tx = tx;
      try {
        return await work(tx);
      } finally {
        frame.tx = null;
      }
    });
  }

  /** Does `work` in a transaction of its own under another scope: for workers, chores and set-up. */
  async runAs<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return withScope(scope, () => this.run(work));
  }

  /**
   * One read of published rows as the role of partner sites, in a single round trip and without a BEGIN: see
   * `scopedQuery`. `levels` are the compliance levels the reader may see, and are signed with the tenant; `values` are
   * the statement's own, $2 and following.
   * @throws Problem service.overloaded for a costly statement when too many are under way
   */
  async readOnce<Row extends pg.QueryResultRow>(
    tenantId: TenantId,
    levels: readonly string[],
    { name, text, costly }: ScopedQuery,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const client = await (costly ? lendCostly(this.costlyPool) : this.readPool.connect());
    let broken = true;
    try {
      const context = readerContext(tenantId, levels, backendOf(client).pid, this.key);
      const result = await client.query<Row>({ name, text, values: [context, ...values] });
      broken = false;
      return result.rows;
    } finally {
      client.release(broken);
    }
  }

  private async transaction<T>(frame: Frame, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await begin(await runner.connect(), frame.scope, this.key);
      markTransaction(runner, true);
      const tx = new Tx(runner.manager);
      const result = await work(tx);
      await tx.flushEvents();
      if (frame.abort?.aborted === true) throw new RequestAborted();
      await runner.query('commit');
      return result;
    } catch (error) {
      // TypeORM lets go of a connection that breaks, and then complains of what was let go instead of why
      const lost = runner.isReleased;
      await giveUp(runner, error);
      throw lost && readDatabaseError(error) === null ? new ConnectionLost(error) : error;
    } finally {
      markTransaction(runner, false);
      await runner.release();
    }
  }
}

/** The server ended the connection in the middle of the work. */
class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super('Connection terminated in the middle of a transaction', { cause });
    this.name = 'ConnectionLost';
  }
}

/** The caller went away before the work was committed: none of it stays, and the connection is not used again. */
class RequestAborted extends Error {
  constructor() {
    super('the request was aborted by its caller');
    this.name = 'RequestAborted';
  }
}

/** How each connection was when it was new: what its session is set to. */
const sessions = new WeakMap<object, unknown>();

/**
 * BEGIN and the signed settings in one message. A context under an access grant is believed only where nothing is written.
 * @throws Error when the connection comes with the context or the session of other work; it is closed then
 */
async function begin(connection: unknown, scope: Scope, key: KeyObject): Promise<void> {
  const backend = backendOf(connection);
  const { text, values } = contextStatement(scope, backend.pid, key);
  const lent = scope.actor.kind === 'user' && scope.actor.grant !== undefined;
  const [, context] = await Promise.all([
    backend.query(lent ? 'begin read only' : 'begin', []),
    backend.query(text, values),
  ]);
  if (context[0]?.before !== '') {
    throw new Error('a connection came with the context of other work');
  }
  const { session } = context[0];
  const asNew = sessions.get(backend.connection) ?? session;
  if (session !== asNew) throw new Error('a connection came with the session of other work');
  sessions.set(backend.connection, asNew);
}

/**
 * TypeORM must know of the transaction that was opened by hand, or save() would open one of its own. The property is
 * read-only to TypeScript alone.
 */
function markTransaction(runner: QueryRunner, active: boolean): void {
  Reflect.set(runner, 'isTransactionActive', active);
}

/**
 * What we refused on purpose, or a constraint did, is rolled back and the connection goes on. After anything else nobody
 * knows what state it is in: it is closed, which rolls back too, and the pool opens another when it needs one.
 */
async function giveUp(runner: QueryRunner, error: unknown): Promise<void> {
  if (isRefusal(error)) {
    const rolledBack = await runner.query('rollback').then(
      () => true,
      () => false,
    );
    if (rolledBack) return;
  }
  if (!canDrop(runner)) throw new Error('TypeORM no longer lets a connection be dropped');
  await runner.releasePostgresConnection(new Error('its last work failed'));
}

function canDrop(
  runner: QueryRunner,
): runner is QueryRunner & { releasePostgresConnection(reason: Error): Promise<void> } {
  return 'releasePostgresConnection' in runner;
}

function isRefusal(error: unknown): boolean {
  if (error instanceof Problem) return true;
  const known = readDatabaseError(error);
  return known !== null && isRefusedRow(known);
}
