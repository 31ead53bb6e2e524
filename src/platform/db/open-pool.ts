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
  pool.on('connect', hearErrors);
  return pool;
}

/**
 * A pool listens to idle connections alone, and whoever borrows one only once he has it: one that the server ends in the
 * same breath as it answers would have nobody to tell, and end the process.
 */
export function hearErrors(client: Pick<pg.ClientBase, 'on'>): void {
  client.on('error', () => undefined);
}
