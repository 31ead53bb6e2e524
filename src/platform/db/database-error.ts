import { QueryFailedError } from 'typeorm';

/** What a driver error says, free of the statement and its values. */
export interface DatabaseError {
  /** Five characters of SQLSTATE, a socket code such as ECONNREFUSED, or `NONE_FREE`. */
  readonly code: string;
  readonly constraint: string | null;
}

const SOCKET_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);

/** What pg-pool says when each of its connections was lent for as long as somebody waited. */
const NONE_FREE_TEXT = 'timeout exceeded when trying to connect';
const NONE_FREE = 'NONE_FREE';
/** Texts of pg and pg-pool that come without a code when a connection is lost. */
const CONNECTION_TEXTS =
  /Connection terminated|timeout expired|not queryable|Client was closed|Cannot use a pool after|connection is closed|driver not Connected/i;

/** Reads a driver's error, wrapped by TypeORM or not; null when it is something else. */
export function readDatabaseError(error: unknown): DatabaseError | null {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  // by shape, not by class: errors of the runtime itself may come from another realm
  if (typeof inner !== 'object' || inner === null || !('message' in inner)) return null;
  const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : null;
  const constraint =
    'constraint' in inner && typeof inner.constraint === 'string' ? inner.constraint : null;
  if (code !== null && (/^[0-9A-Z]{5}$/.test(code) || SOCKET_CODES.has(code))) {
    return { code, constraint };
  }
  if ('errors' in inner && Array.isArray(inner.errors)) {
    return inner.errors.map(readDatabaseError).find((found) => found !== null) ?? null;
  }
  const text = String(inner.message);
  if (text === NONE_FREE_TEXT) return { code: NONE_FREE, constraint: null };
  return CONNECTION_TEXTS.test(text) ? { code: 'ECONNRESET', constraint: null } : null;
}

/** True when the database cannot be reached or is going away: worth a retry later, nobody's mistake. */
export function isDatabaseDown({ code }: DatabaseError): boolean {
  return (
    SOCKET_CODES.has(code) || code.startsWith('08') || code.startsWith('57P') || code === '53300'
  );
}

/** True when a wait was cut short: for a connection, a lock, a statement over its time. */
export function isDatabaseBusy({ code }: DatabaseError): boolean {
  return (
    code === NONE_FREE ||
    code === '55P03' ||
    code === '57014' ||
    code === '40P01' ||
    code === '40001'
  );
}

/** True when a constraint refused a row (SQLSTATE class 23): a clean answer, the connection is as good as before. */
export function isRefusedRow({ code }: DatabaseError): boolean {
  return code.startsWith('23');
}

/** True when a row cannot go because others refer to it (RESTRICT), which is not that a row refers to nothing. */
export function isHeldRow({ code }: DatabaseError): boolean {
  return code === '23001';
}
