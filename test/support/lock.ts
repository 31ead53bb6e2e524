import pg from 'pg';
import type { TestDatabase } from './database.js';
import { eventually } from './wait.js';

/**
 * Holds a row that some work will need in its middle, so that the work can be stopped exactly there. Ends with `release`.
 */
export class HeldRow {
  private constructor(
    private readonly client: pg.Client,
    private readonly database: TestDatabase,
  ) {}

  static async take(
    database: TestDatabase,
    table: 'categories' | 'posts',
    id: string,
  ): Promise<HeldRow> {
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query('begin');
    await client.query(`select 1 from ${table} where id = $1 for update`, [id]);
    return new HeldRow(client, database);
  }

  /** Until somebody else waits for the row. */
  async awaited(): Promise<void> {
    await eventually('somebody waits for the row', 20, async () => (await this.waiting()) > 0);
  }

  async release(): Promise<void> {
    await this.client.query('rollback');
    await this.client.end();
  }

  /** Until nobody waits any more: whoever was stopped has been noticed and undone by the server. */
  async left(): Promise<void> {
    await eventually('nobody waits for the row', 20, async () => (await this.waiting()) === 0);
  }

  private async waiting(): Promise<number> {
    const [row] = await this.database.admin<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and usename = 'parecer_app'`,
    );
    return row?.n ?? 0;
  }
}
