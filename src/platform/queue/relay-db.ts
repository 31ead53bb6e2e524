import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { openPool } from '#platform/db/open-pool.js';

/** The relay's own few connections: a role that sees outbox rows of all tenants and no content of any. */
@Injectable()
export class RelayDb implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(private readonly url: string) {
    this.pool = openPool({ connectionString: url, max: 2, application_name: 'parecer-relay' });
  }

  async query<Row extends pg.QueryResultRow>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows;
  }

  /** Runs `work` in one transaction; a connection that failed is not used again. */
  async transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      broken = false;
      return result;
    } finally {
      client.release(broken);
    }
  }

  /** A connection outside of the pool that hears notifications. */
  async listen(channel: string, heard: () => void, lost: () => void): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => undefined);
    client.on('end', lost);
    client.on('notification', heard);
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    return client;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
