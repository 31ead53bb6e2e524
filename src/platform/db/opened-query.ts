import pg from 'pg';
import type { Statement } from './signed-context.js';

/** What pg's Query does beyond its typings: what it writes, and what it makes of the messages that come back. */
interface Protocol extends pg.Submittable {
  name?: string | undefined;
  queryMode?: 'extended' | undefined;
  readonly portal: string;
  _result: Shape;
  _accumulateRows: boolean;
  prepare(connection: Connection): void;
  _getRows(connection: Connection, rows: number | undefined): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

interface Connection {
  execute(asked: { readonly portal: string; readonly rows: number }): void;
  describe(asked: unknown): void;
}

/** How pg reads the rows of a statement: their columns, and what makes a value of each. */
interface Shape {
  readonly fields: unknown;
  readonly _parsers: unknown;
  readonly _prebuiltEmptyResultObject: unknown;
}

/** What a connection knows of the statements that its server keeps. */
interface Kept {
  /** By name. */
  readonly shapes: Map<string, Shape>;
  /** The same connection, but it asks for no description. */
  readonly silent: Connection;
}

const keptBy = new WeakMap<Connection, Kept>();

function keptOf(connection: Connection): Kept {
  const known = keptBy.get(connection);
  if (known !== undefined) return known;
  const silence: Partial<Connection> = { describe: () => undefined };
  const silent: Connection = Object.assign(Object.create(connection), silence);
  const made = { shapes: new Map<string, Shape>(), silent };
  keptBy.set(connection, made);
  return made;
}

type Callback<Row extends object> = (
  error: Error | null | undefined,
  result: { readonly rows: Row[] },
) => void;

type QueryClass = new <Row extends object>(
  text: string,
  values: unknown[],
  callback: Callback<Row>,
) => Protocol;

const METHODS = [
  'prepare',
  '_getRows',
  'handleRowDescription',
  'handleDataRow',
  'handleCommandComplete',
] as const satisfies readonly (keyof Protocol)[];

const Query = queryClass(pg.Query);

/**
 * A statement that gives one value, without the message that ends a transaction: another follows in the same. The value is taken
 * as it comes, a text: how its row looks is not asked.
 */
class Opening extends Query<object> {
  constructor(
    { text, values }: Statement,
    private readonly onValue: (value: unknown) => void,
  ) {
    super(text, [...values], () => undefined);
  }

  override handleDataRow(message: unknown): void {
    this.onValue(firstValueOf(message));
  }

  override _getRows(connection: Connection): void {
    connection.execute({ portal: this.portal, rows: 0 });
  }
}

/**
 * One statement and what must run before it, in one message: the server takes both for one transaction, which begins and ends
 * with them and needs no BEGIN. After an error in the first the second does not run. What is kept under a name by the
 * server can be the second alone; how its rows look is asked once in a connection, as the server refuses to run it once they
 * would look otherwise.
 */
export class OpenedQuery<Row extends object> extends Query<Row> {
  private readonly opening: Opening;
  private opened = false;
  private kept: Kept | null = null;
  private shape: Shape | null = null;

  /** `onOpened` is given the first value of the first statement's one row. */
  constructor(
    opening: Statement,
    onOpened: (value: unknown) => void,
    { name, text }: { readonly name?: string; readonly text: string },
    values: readonly unknown[],
    callback: Callback<Row>,
  ) {
    super(text, [...values], callback);
    this.name = name;
    // a statement without values would be sent in a way that ends the transaction before it
    this.queryMode = 'extended';
    this.opening = new Opening(opening, onOpened);
  }

  override prepare(connection: Connection): void {
    this.kept = keptOf(connection);
    this.opening.prepare(this.kept.silent);
    if (this.name !== undefined) this.shape = this.kept.shapes.get(this.name) ?? null;
    super.prepare(this.shape === null ? connection : this.kept.silent);
  }

  override handleRowDescription(message: unknown): void {
    super.handleRowDescription(message);
    if (this.name !== undefined) this.kept?.shapes.set(this.name, shapeOf(this._result));
  }

  override handleDataRow(message: unknown): void {
    if (this.opened) super.handleDataRow(message);
    else this.opening.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.opened) super.handleCommandComplete(message, connection);
    else if (this.shape !== null) this.describeRows(this.shape);
    this.opened = true;
  }

  private describeRows(shape: Shape): void {
    Object.assign(this._result, shape);
    this._accumulateRows = true;
  }
}

function shapeOf({ fields, _parsers, _prebuiltEmptyResultObject }: Shape): Shape {
  return { fields, _parsers, _prebuiltEmptyResultObject };
}

function firstValueOf(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('fields' in message)) return undefined;
  const { fields } = message;
  return Array.isArray(fields) ? fields.at(0) : undefined;
}

/** @throws Error when pg was exchanged for one that works otherwise */
function queryClass(found: unknown): QueryClass {
  if (!isQueryClass(found)) throw new Error('pg has another Query than this is made for');
  return found;
}

function isQueryClass(found: unknown): found is QueryClass {
  if (typeof found !== 'function') return false;
  const prototype: unknown = found.prototype;
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    METHODS.every((name) => typeof Reflect.get(prototype, name) === 'function')
  );
}
