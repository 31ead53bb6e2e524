import type { EntityManager } from 'typeorm';
import type { EventMap, EventName } from '#kernel/events.js';
import type { Backend, KeptStatement } from './backend.js';

const WRITE_EVENTS: KeptStatement = {
  name: 'write_events',
  text: `insert into outbox (name, payload)
         select e ->> 'name', e -> 'payload' from jsonb_array_elements($1::jsonb) e`,
};

/** One open transaction under one scope. Never used by two statements at a time. */
export class Tx {
  private readonly events: { readonly name: EventName; readonly payload: object }[] = [];
  private readonly last: {
    readonly statement: KeptStatement;
    readonly values: readonly unknown[];
  }[] = [];

  constructor(
    readonly manager: EntityManager,
    private readonly backend: Backend,
  ) {}

  /** Runs one statement; values go in as $1, $2, …, never into the text. */
  async query<Row>(
    statement: string | KeptStatement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.backend.query<Row>(statement, values);
  }

  /** The first row of a statement, or null. */
  async one<Row>(
    statement: string | KeptStatement,
    values: readonly unknown[] = [],
  ): Promise<Row | null> {
    const rows = await this.query<Row>(statement, values);
    return rows[0] ?? null;
  }

  /** Like `query`, for what changes rows: those that UPDATE and DELETE … RETURNING give. */
  async change<Row>(
    statement: string | KeptStatement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.query<Row>(statement, values);
  }

  /** Tells the rest of the house, once this transaction commits and only then. */
  emit<Name extends EventName>(name: Name, payload: EventMap[Name]): void {
    this.events.push({ name, payload });
  }

  /** Runs a statement whose outcome nobody waits for, together with the commit; what it fails of, the commit fails of. */
  atEnd(statement: KeptStatement, values: readonly unknown[]): void {
    this.last.push({ statement, values });
  }

  /**
   * Runs what was left for the end, writes the events told so far as outbox rows, and commits, in one message to the server:
   * where one of it cannot be done, the commit finds a transaction that has failed, and ends it. `Db` alone calls it.
   */
  async commit(): Promise<void> {
    const events = this.events.splice(0);
    const written = events.length === 0 ? null : JSON.stringify(events);
    this.backend.together();
    await Promise.all([
      ...this.last
        .splice(0)
        .map(async ({ statement, values }) => this.backend.query(statement, values)),
      ...(written === null ? [] : [this.backend.query(WRITE_EVENTS, [written])]),
      this.backend.query('commit', []),
    ]);
  }
}
