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
  query<Row>(asked: {
    readonly name?: string;
    readonly text: string;
    readonly values: unknown[];
  }): Promise<{ readonly rows: Row[] }>;
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
      const { rows } = await client.query<Row>(
        typeof statement === 'string'
          ? { text: statement, values: [...values] }
          : { name: statement.name, text: statement.text, values: [...values] },
      );
      return rows;
    },
    together: () => {
      const { stream } = client.connection;
      stream.cork();
      process.nextTick(() => stream.uncork());
    },
  };
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
