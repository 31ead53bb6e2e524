import type { EntityManager } from 'typeorm';
import type { EventMap, EventName } from '#kernel/events.js';

/** One open transaction under one scope. Never used by two statements at a time. */
export class Tx {
  private readonly events: { readonly name: EventName; readonly payload: object }[] = [];

  constructor(readonly manager: EntityManager) {}

  /** Runs one statement; values go in as $1, $2, …, never into the text. */
  async query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...values]);
  }

  /** The first row of a statement, or null. */
  async one<Row>(sql: string, values: readonly unknown[] = []): Promise<Row | null> {
    const rows = await this.query<Row>(sql, values);
    return rows[0] ?? null;
  }

  /**
   * Like `query` for UPDATE and DELETE … RETURNING, where TypeORM answers with a pair of rows and count.
   */
  async change<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const [rows] = await this.manager.query<[Row[], number]>(sql, [...values]);
    return rows;
  }

  /** Tells the rest of the house, once this transaction commits and only then. */
  emit<Name extends EventName>(name: Name, payload: EventMap[Name]): void {
    this.events.push({ name, payload });
  }

  /** Writes the events told so far as outbox rows; `Db` calls it just before the commit. */
  async flushEvents(): Promise<void> {
    if (this.events.length === 0) return;
    const rows = this.events.splice(0);
    await this.query(
      `insert into outbox (name, payload)
       select e ->> 'name', e -> 'payload' from jsonb_array_elements($1::jsonb) e`,
      [JSON.stringify(rows)],
    );
  }
}
