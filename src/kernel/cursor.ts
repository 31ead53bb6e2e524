/** The sort key of the last row of a page, in the order of the sort columns. */
export type CursorKey = readonly string[];

const MAX_LENGTH = 512;

/** Packs a key into the opaque text that a client hands back. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/** Unpacks a cursor of exactly `parts` texts; null when it is none of ours. */
export function decodeCursor(cursor: string, parts: number): CursorKey | null {
  if (cursor.length > MAX_LENGTH) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(key) || key.length !== parts) return null;
    return key.every((part): part is string => typeof part === 'string') ? key : null;
  } catch {
    return null;
  }
}

export interface Page<Row> {
  readonly data: readonly Row[];
  readonly next_cursor: string | null;
}

/** Cuts the one row too many that a list query asks for, and makes the cursor from the last row kept. */
export function toPage<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => CursorKey,
): Page<Row> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { data, next_cursor: more ? encodeCursor(keyOf(last)) : null };
}
