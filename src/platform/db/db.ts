import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { TenantId } from '#kernel/ids.js';
import { Problem } from '#kernel/problem.js';
import type { Scope } from '#kernel/scope.js';
import { type Backend, backendOf, type KeptStatement } from './backend.js';
import { isRefusedRow, readDatabaseError } from './database-error.js';
import { COSTLY_POOL, lendCostly } from './costly-pool.js';
import { READ_POOL } from './read-pool.js';
import { currentFrame, type Frame, withScope } from './scope-store.js';
import type { ScopedQuery } from './scoped-query.js';
import { beginReading, beginStatement, readerContext, type Statement } from './signed-context.js';
import { Tx } from './tx.js';

/** Injection token of the key that signs what a transaction works under. */
export const CONTEXT_KEY = Symbol('CONTEXT_KEY');

/** Runs one `scopedQuery` under the context it is given for. */
type ReadScoped = <Row>(query: ScopedQuery, values: readonly unknown[]) => Promise<Row[]>;

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
    const frame = frameOfWork();
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
   * One statement that only reads, under the current scope: in the open transaction, or in one of its own that begins,
   * reads and ends in a single round trip.
   * @throws Error outside of any scope
   */
  async read<Row>(
    statement: string | KeptStatement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const frame = frameOfWork();
    if (frame.tx !== null) return frame.tx.query<Row>(statement, values);
    return this.alone<Row>(frame, beginReading, statement, values);
  }

  /**
   * One statement that writes, under the current scope: in the open transaction, or in one of its own that begins, writes
   * and commits in a single round trip.
   * @throws Error outside of any scope
   */
  async write<Row>(
    statement: string | KeptStatement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const frame = frameOfWork();
    if (frame.tx !== null) return frame.tx.query<Row>(statement, values);
    if (frame.abort?.aborted === true) throw new RequestAborted();
    return this.alone<Row>(frame, isLent(frame) ? beginReading : beginStatement, statement, values);
  }

  /**
   * One read of published rows as the role of partner sites, in a single round trip and without a BEGIN: see
   * `scopedQuery`. `levels` are the compliance levels the reader may see, and are signed with the tenant; `values` are
   * the statement's own, $2 and following.
   * @throws Problem service.overloaded for a costly statement when too many are under way
   */
  async readOnce<Row>(
    tenantId: TenantId,
    levels: readonly string[],
    query: ScopedQuery,
    values: readonly unknown[],
  ): Promise<Row[]> {
    return this.readInTurn(tenantId, levels, query.costly, async (read) =>
      read<Row>(query, values),
    );
  }

  /**
   * Such reads one after the other on one connection, among the costly ones or not. Each is a transaction of its own.
   * @throws Problem service.overloaded when too many costly ones are under way
   */
  async readInTurn<T>(
    tenantId: TenantId,
    levels: readonly string[],
    costly: boolean,
    work: (read: ReadScoped) => Promise<T>,
  ): Promise<T> {
    const client = await (costly ? lendCostly(this.costlyPool) : this.readPool.connect());
    return lend(client, async (backend) =>
      work(async (query, values) => {
        const context = readerContext(tenantId, levels, backend.pid, this.key);
        return backend.query(query, [context, ...values]);
      }),
    );
  }

  /**
   * The beginning goes to the server together with the first statement of `work`. Where the server refuses to begin, that
   * statement finds a transaction that has failed.
   */
  private async transaction<T>(frame: Frame, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.borrow(async (backend, manager) => {
      const context = this.contextOf(frame, backend);
      backend.together();
      const begun = begin(backend, isLent(frame) ? 'begin read only' : 'begin', context);
      const tx = new Tx(manager, backend);
      const result = await firstOf(begun, work(tx));
      if (frame.abort?.aborted === true) throw new RequestAborted();
      await tx.commit();
      return result;
    });
  }

  /** One statement that is a transaction by itself, in one message with the context it works under. */
  private async alone<Row>(
    frame: Frame,
    contextFor: typeof beginStatement,
    statement: string | KeptStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const client = await appPoolOf(this.dataSource).connect();
    return lend(client, async (backend) => {
      const { connection, pid } = backend;
      const context = contextFor(frame.scope, pid, this.key, sessions.get(connection) ?? null);
      const { opening, rows } = await backend.queryAfter<Row>(context, statement, values);
      rememberSession(connection, opening);
      return rows;
    });
  }

  private contextOf({ scope }: Frame, { connection, pid }: Backend): Statement {
    return beginStatement(scope, pid, this.key, sessions.get(connection) ?? null);
  }

  /** Lends a connection to `work`, which leaves it without a transaction unless it throws. */
  private async borrow<T>(
    work: (backend: Backend, manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const backend = backendOf(await runner.connect());
      markTransaction(runner, true);
      return await work(backend, runner.manager);
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

/** A context under an access grant is believed only where nothing is written. */
function isLent({ scope: { actor } }: Frame): boolean {
  return actor.kind === 'user' && actor.grant !== undefined;
}

/**
 * Lends a connection to work that leaves nothing open, also where a row is refused. After any other error nobody knows what
 * state it is in, and it is closed.
 */
async function lend<T>(client: pg.PoolClient, work: (backend: Backend) => Promise<T>): Promise<T> {
  let broken = true;
  try {
    const result = await work(backendOf(client));
    broken = false;
    return result;
  } catch (error) {
    broken = !isRefusal(error);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** TypeORM's connections without TypeORM, which takes as long over lending one as the server does over a small read. */
function appPoolOf({ driver }: DataSource): pg.Pool {
  const pool: unknown = 'master' in driver ? driver.master : null;
  if (!isPool(pool)) throw new Error('TypeORM no longer has a pool of pg');
  return pool;
}

function isPool(pool: unknown): pool is pg.Pool {
  return typeof pool === 'object' && pool !== null && 'connect' in pool && 'idleCount' in pool;
}

/** Waits for both. What failed at the beginning explains whatever failed after it. */
async function firstOf<T>(begun: Promise<void>, work: Promise<T>): Promise<T> {
  const [beginning, outcome] = await Promise.allSettled([begun, work]);
  if (beginning.status === 'rejected') throw beginning.reason;
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

function frameOfWork(): Frame {
  const frame = currentFrame();
  if (frame === null) throw new Error('database work needs a scope');
  return frame;
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
const sessions = new WeakMap<object, string>();

/**
 * BEGIN and the signed settings.
 * @throws Error when the connection comes with the context or the session of other work; it is closed then
 */
async function begin(
  backend: Backend,
  opening: 'begin' | 'begin read only',
  { text, values }: Statement,
): Promise<void> {
  const [, rows] = await Promise.all([
    backend.query(opening, []),
    backend.query<{ readonly session: string }>(text, values),
  ]);
  rememberSession(backend.connection, rows[0]?.session);
}

function rememberSession(connection: object, session: unknown): void {
  if (typeof session === 'string' && !sessions.has(connection)) sessions.set(connection, session);
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
