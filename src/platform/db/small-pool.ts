import pg from 'pg';
import { CONNECTION_LIMITS } from './read-pool.js';

/** A few connections of one role for one kind of work, without a tenant: what it may do is what the role may. */
export class SmallPool {
  private readonly pool: pg.Pool;

  constructor(url: string, max: number, name: string) {
    this.pool = new pg.Pool({
      connectionString: url,
      max,
      application_name: name,
      ...CONNECTION_LIMITS,
    });
    this.pool.on('error', () => undefined);
    // one that is in use has no listener of the pool's own, and a lost server would end the process
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Runs one statement; values go in as $1, $2, …, never into the text. */
  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows;
  }

  /** The first row of a statement, or null. */
  async one<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row | null> {
    const [row] = await this.query<Row>(sql, values);
    return row ?? null;
  }

  async end(): Promise<void> {
    await this.pool.end();
  }
}
