/** The few things the house needs of a connection of pg, whoever holds it. */
export interface Backend {
  /** The process that serves the connection; a proof is bound to it. */
  readonly pid: number;
  /** Tells it from others. */
  readonly connection: object;
  query(
    text: string,
    values: readonly string[],
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

interface Client {
  readonly processID: number;
  query(
    text: string,
    values?: unknown[],
  ): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
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
    query: async (text, values) => (await client.query(text, [...values])).rows,
  };
}

function isClient(client: unknown): client is Client {
  return (
    typeof client === 'object' &&
    client !== null &&
    'processID' in client &&
    typeof client.processID === 'number'
  );
}
