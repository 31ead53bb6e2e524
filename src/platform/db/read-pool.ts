import pg from 'pg';

/** Injection token of the pool behind `Db.readOnce`. */
export const READ_POOL = Symbol('READ_POOL');

/** Limits that keep one bad statement or a lost server from holding a request for longer than two seconds or so. */
export const CONNECTION_LIMITS = {
  connectionTimeoutMillis: 1_500,
  statement_timeout: 10_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
} as const;

/** Connections that may carry several statements at once without waiting for each answer. */
export function createReadPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'parecer-read',
    pipeline: true,
    ...CONNECTION_LIMITS,
  });
  // an idle connection that the server closes is no reason to end the process
  pool.on('error', () => undefined);
  return pool;
}
