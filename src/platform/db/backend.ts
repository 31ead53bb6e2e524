import pg from 'pg';

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
  /** What is asked from now until all has run that is ready to run goes to the server in one write. */
  together(): void;
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
    query: async <Row>(statement: string | KeptStatement, values: readonly unknown[]) => {
      try {
        return await ask<Row>(client, statement, values);
      } catch (error) {
        // where it was asked says more than where the answer came in
        if (error instanceof Error) Error.captureStackTrace(error);
        throw error;
      }
    },
    together: () => {
      const { stream } = client.connection;
      stream.cork();
      process.nextTick(() => stream.uncork());
    },
  };
}

async function ask<Row>(
  client: Client,
  statement: string | KeptStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const { text, name } =
      typeof statement === 'string' ? { text: statement, name: undefined } : statement;
    const asked = new Asked<Row & object>(text, [...values], (error, result) => {
      if (error === undefined || error === null) resolve(result.rows);
      else reject(error);
    });
    asked.name = name;
    client.query(asked);
  });
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
