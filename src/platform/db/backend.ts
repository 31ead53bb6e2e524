import pg from 'pg';
import { OpenedQuery } from './opened-query.js';
import type { Statement } from './signed-context.js';

/**
 * A statement that runs so often that the server keeps it, planned, under a name; the name is unique to the text. On a
 * connection that goes from one person to the next, `app.begin_work` makes sure that nobody put another under it.
 */
export interface KeptStatement {
  readonly name: string;
  readonly text: string;
}

/** The few things the house needs of a connection of pg, whoever holds it. */
export interface Backend {
  /** The process that serves the connection; a proof is bound to it. */
  readonly pid: number;
  /** Tells it from others. */
  readonly connection: object;
  query<Row = Readonly<Record<string, unknown>>>(
    statement: string | KeptStatement,
    values: readonly unknown[],
  ): Promise<Row[]>;
  /**
   * One statement and, before it, `opening`, which gives one row that begins with a text: a transaction by themselves, in one
   * message. Gives that text and the statement's rows.
   */
  queryAfter<Row = Readonly<Record<string, unknown>>>(
    opening: Statement,
    statement: string | KeptStatement,
    values: readonly unknown[],
  ): Promise<Opened<Row>>;
  /** What is asked from now until all has run that is ready to run goes to the server in one write. */
  together(): void;
}

/** What came back of a statement and of what opened it. */
export interface Opened<Row> {
  readonly opening: unknown;
  readonly rows: Row[];
}

interface Client {
  readonly processID: number;
  readonly connection: { readonly stream: Corkable };
  query(asked: pg.Submittable): unknown;
}

/** Of a configuration pg copies each property with its description, which takes longer than to send it; a text it takes. */
class Asked<Row extends object> extends pg.Query<Row> {
  declare name: string | undefined;
}

interface Corkable {
  cork(): void;
  uncork(): void;
}

/**
 * A connection of pg as what it is; TypeORM hands it on without a type.
 * @throws Error when it is something else
 */
export function backendOf(client: unknown): Backend {
  if (!isClient(client)) throw new Error('this is no connection of pg');
  return {
    pid: client.processID,
    connection: client,
    query: async <Row>(statement: string | KeptStatement, values: readonly unknown[]) =>
      told(ask<Row>(client, statement, values)),
    queryAfter: async <Row>(
      opening: Statement,
      statement: string | KeptStatement,
      values: readonly unknown[],
    ) => told(askAfter<Row>(client, opening, statement, values)),
    together: () => {
      const { stream } = client.connection;
      stream.cork();
      process.nextTick(() => stream.uncork());
    },
  };
}

/** Where it was asked says more than where the answer came in. */
async function told<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}

async function ask<Row>(
  client: Client,
  statement: string | KeptStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const { text, name } = named(statement);
    const asked = new Asked<Row & object>(text, [...values], (error, result) => {
      if (error === undefined || error === null) resolve(result.rows);
      else reject(error);
    });
    asked.name = name;
    client.query(asked);
  });
}

async function askAfter<Row>(
  client: Client,
  opening: Statement,
  statement: string | KeptStatement,
  values: readonly unknown[],
): Promise<Opened<Row>> {
  return new Promise((resolve, reject) => {
    let opened: unknown;
    const keep = (value: unknown): void => {
      opened = value;
    };
    client.query(
      new OpenedQuery<Row & object>(opening, keep, named(statement), values, (error, result) => {
        if (error === undefined || error === null) resolve({ opening: opened, rows: result.rows });
        else reject(error);
      }),
    );
  });
}

function named(statement: string | KeptStatement): { name?: string; text: string } {
  return typeof statement === 'string' ? { text: statement } : statement;
}

function isClient(client: unknown): client is Client {
  return (
    typeof client === 'object' &&
    client !== null &&
    'processID' in client &&
    typeof client.processID === 'number' &&
    'connection' in client
  );
}
