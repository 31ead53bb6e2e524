import type { KeptStatement } from '#platform/db/backend.js';
import type { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { NEW_POST_SQL } from './post-columns.js';
import type { PostEntity } from './post.entity.js';
import type { PostView } from './post.view.js';
import { REVIEWED_COLUMNS } from './reviewed-columns.js';

/** Everything of a post that somebody writes. What is not named here is the database's own. */
const WRITTEN = [
  ...REVIEWED_COLUMNS,
  'status',
  'comment_status',
  'ping_status',
  'sanitizer_version',
  'scheduled_at',
  'scheduled_revision',
] as const satisfies readonly (keyof PostEntity)[];

type WrittenColumn = (typeof WRITTEN)[number];

/** What is written of a post, by column; what is left out stays, or in a new post is its column's default. */
export type PostColumns = { readonly [Column in WrittenColumn]?: PostEntity[Column] | null };

/** What null means where the column has no null, and what a new post has that names nothing. */
export const EMPTY = {
  post_type: 'post',
  comment_status: 'open',
  ping_status: 'open',
  compliance_level: 'public',
  menu_order: 0,
  tag_ids: [],
  category_ids: [],
  author_ids: [],
  reviewer_ids: [],
  related_ids: [],
  media_ids: [],
  noindex: false,
  blocks: [],
  disclosures: {},
} as const satisfies PostColumns;

/**
 * Writes columns of a post in one statement, which is one version and at most one revision. null empties a list or a
 * number as it empties a text. The caller holds the row.
 */
export async function applyColumns(tx: Tx, id: string, columns: PostColumns): Promise<void> {
  const cells = cellsOf(columns);
  if (cells.length === 0) return;
  const assigned = cells.map(({ name }, n) => `${name} = $${n + 2}`).join(', ');
  await tx.change(keptUpdate(`update posts set ${assigned} where id = $1`), [
    id,
    ...cells.map(({ value }) => value),
  ]);
}

/** As many texts as editors' programs have ways to save; each connection of the server keeps them, so there is an end. */
const MAX_UPDATES = 32;
const UPDATES = new Map<string, KeptStatement>();

/** The same text under a name, the first time and the next; once there are many, without one. */
function keptUpdate(text: string): KeptStatement | string {
  const known = UPDATES.get(text);
  if (known !== undefined) return known;
  if (UPDATES.size >= MAX_UPDATES) return text;
  const kept = { name: `update_post_${UPDATES.size}`, text };
  UPDATES.set(text, kept);
  return kept;
}

/** All columns, so that there is one text, which the server keeps: whatever a body leaves out, its value is known here. */
const INSERT: KeptStatement = {
  name: 'insert_post',
  text: `insert into posts (id, ${WRITTEN.join(', ')})
     values (coalesce($1, app.uuid_v7()), ${WRITTEN.map((_, n) => `$${n + 2}`).join(', ')})
     on conflict (slug, tenant_id, post_type) do nothing returning ${NEW_POST_SQL}`,
};

/** A post as whoever sees its working copy reads it. */
export type PostRow = Omit<PostView, 'custom_fields'> & { readonly inside: boolean };

/**
 * The new post as it is stored, with the id `planned` where it was named before; null when the slug is taken. No trigger
 * changes the row after its insertion.
 */
export async function insertPost(
  tx: Tx,
  planned: string | null,
  columns: PostColumns,
): Promise<PostRow | null> {
  return tx.one<PostRow>(INSERT, [planned, ...newValues(columns)]);
}

/** The same as a transaction of its own where none is open, for a post that nothing else is written with. */
export async function insertPostAlone(db: Db, columns: PostColumns): Promise<PostRow | null> {
  const [row] = await db.write<PostRow>(INSERT, [null, ...newValues(columns)]);
  return row ?? null;
}

function newValues(columns: PostColumns): readonly unknown[] {
  return WRITTEN.map((name) => cellOf(name, columns[name] === undefined ? LEFT_OUT : columns));
}

/** Columns that hold JSON; the driver would write a list as an array of the database. */
const JSON_COLUMNS: ReadonlySet<WrittenColumn> = new Set(['blocks', 'disclosures']);

interface Cell {
  readonly name: WrittenColumn;
  readonly value: unknown;
}

/** Only columns of the list above, whatever else the object has. */
function cellsOf(columns: PostColumns): readonly Cell[] {
  return WRITTEN.filter((name) => columns[name] !== undefined).map((name) => ({
    name,
    value: cellOf(name, columns),
  }));
}

function cellOf(name: WrittenColumn, columns: PostColumns): unknown {
  const value = columns[name] ?? WITHOUT[name] ?? null;
  return JSON_COLUMNS.has(name) ? toJson(value) : value;
}

/** Without nulls: what was taken back was never said, and a snapshot names nothing that is not there. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => part ?? undefined);
}

const WITHOUT: PostColumns = EMPTY;

/** What a new post has in the columns that its body leaves out. */
const LEFT_OUT: PostColumns = { ...EMPTY, status: 'draft', sanitizer_version: 0 };
