import type pg from 'pg';
import { openPool } from './open-pool.js';

/** A few connections of one role for one kind of work, without a tenant: what it may do is what the role may. */
export class SmallPool {
  private readonly pool: pg.Pool;

  constructor(url: string, max: number, name: string) {
    this.pool = openPool({ connectionString: url, max, application_name: name });
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
