import { type CursorKey, decodeCursor } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';

const INSTANT = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const BEFORE_ALL: TimeKey = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Where a page of a list begins that runs newest first: a time in microseconds, and the id for rows of one time. */
export type TimeKey = readonly [instant: string, id: string];

/** SQL for the first part of the key. A JavaScript Date would lose the microseconds and with them rows. */
export function instantSql(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/**
 * The key that `(time, id) < ($n::timestamptz, $m::uuid)` compares with; without a cursor it lies before all rows, so
 * that one statement serves every page.
 * @throws Problem request.invalid_cursor
 */
export function readTimeCursor(cursor: string | undefined): TimeKey {
  if (cursor === undefined) return BEFORE_ALL;
  const key: CursorKey = decodeCursor(cursor, 2) ?? [];
  const [instant, id] = key;
  if (instant === undefined || !isInstant(instant) || !isUuid(id)) {
    throw problem('request.invalid_cursor');
  }
  return [instant, id];
}

/** PostgreSQL refuses the 30th of February, where JavaScript takes the 2nd of March. */
function isInstant(text: string): boolean {
  if (!INSTANT.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}
