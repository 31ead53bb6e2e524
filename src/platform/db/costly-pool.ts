import type pg from 'pg';
import { problem } from '#kernel/problem.js';
import { createReadPool } from './read-pool.js';

/** Injection token of the pool for reads that are marked as costly. */
export const COSTLY_POOL = Symbol('COSTLY_POOL');

const LIMITS = { connectionTimeoutMillis: 1_000, statement_timeout: 2_000 } as const;
const WAITING_PER_CONNECTION = 4;
const RETRY_SECONDS = 2;

/** Half as many connections as other reads have, beside those: however many searches come, the others do not wait. */
export function createCostlyPool(url: string, ofOthers: number): pg.Pool {
  return createReadPool(url, Math.max(1, Math.floor(ofOthers / 2)), LIMITS);
}

/**
 * A connection for a costly statement.
 * @throws Problem service.overloaded when too many wait for one, or this one has waited for a second
 */
export async function lendCostly(pool: pg.Pool): Promise<pg.PoolClient> {
  const { max } = pool.options;
  if (pool.waitingCount >= max * WAITING_PER_CONNECTION) throw overloaded();
  try {
    return await pool.connect();
  } catch (error) {
    throw pool.totalCount >= max && pool.idleCount === 0 ? overloaded() : error;
  }
}

const overloaded = () => problem('service.overloaded', { retryAfterSeconds: RETRY_SECONDS });
