import pg from 'pg';

/** Limits that keep one bad statement or a lost server from holding a request for longer than two seconds or so. */
export const CONNECTION_LIMITS = {
  connectionTimeoutMillis: 1_500,
  statement_timeout: 10_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
} as const;

/** A pool whose lost connections fail the work that had them, and never the process. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...CONNECTION_LIMITS, ...config });
  pool.on('error', () => undefined);
  // the pool listens to idle connections alone: one that the server ends right after an answer, before it is given
  // back, would have nobody to tell
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
