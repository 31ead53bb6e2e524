import type pg from 'pg';
import { openPool } from './open-pool.js';

/** Injection token of the pool behind `Db.readOnce` and `Db.readInTurn`. */
export const READ_POOL = Symbol('READ_POOL');

/**
 * Read-only connections of the role of partner sites, for statements that run thousands of times. Planning costs them more
 * than running: with a parameter in LIMIT the server would plan anew each time unless told to keep its first general plan.
 */
export function createReadPool(url: string, max: number, limits: pg.PoolConfig = {}): pg.Pool {
  return openPool({
    connectionString: url,
    max,
    application_name: 'parecer-public',
    options: '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan',
    ...limits,
  });
}
