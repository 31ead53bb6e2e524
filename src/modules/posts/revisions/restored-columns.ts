import { EMPTY } from '../post-row.js';
import { REVIEWED_COLUMNS } from '../reviewed-columns.js';
import type { Snapshot } from './revision-diff.js';

/**
 * Columns of a post that a revision has, each with what a revision that does not name it means. Not the slug: under which
 * address a post is found is no part of going back to a text.
 */
const RESTORED: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    REVIEWED_COLUMNS.filter((name) => name !== 'slug').map((name) => [name, emptyOf(name)]),
  ),
  title: '',
};

function emptyOf(name: string): unknown {
  return Object.entries(EMPTY).find(([column]) => column === name)?.[1] ?? null;
}

/** The names of the columns, for SQL. */
export const RESTORED_COLUMNS: readonly string[] = Object.keys(RESTORED);

/** What a post gets from a revision, by column. */
export function columnsOf(snapshot: Snapshot): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(RESTORED).map(([name, empty]) => [name, snapshot[name] ?? empty]));
}
