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

/**
 * Read-only connections of the role of partner sites, for statements that run thousands of times. Planning costs them more than running: with a
 * parameter in LIMIT the server would plan anew each time unless told to keep its first general plan.
 */
export function createReadPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'parecer-public',
    options: '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan',
    ...CONNECTION_LIMITS,
  });
  // an idle connection that the server closes is no reason to end the process
  pool.on('error', () => undefined);
  return pool;
}
