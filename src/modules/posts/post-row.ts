import type { Tx } from '#platform/db/tx.js';
import { PostEntity } from './post.entity.js';
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
  await tx.change(`update posts set ${assigned} where id = $1`, [
    id,
    ...cells.map(({ value }) => value),
  ]);
}

/** The id of the new post, `planned` where it was named before; null when the slug is taken. */
export async function insertPost(
  tx: Tx,
  planned: string | null,
  columns: PostColumns,
): Promise<string | null> {
  const given = cellsOf(columns);
  const left = cellsOf(EMPTY).filter(({ name }) => !given.some((cell) => cell.name === name));
  const cells = [...(planned === null ? [] : [{ name: 'id', value: planned }]), ...given, ...left];
  const row = await tx.one<{ readonly id: string }>(
    `insert into posts (${cells.map(({ name }) => name).join(', ')})
     values (${cells.map((_, n) => `$${n + 1}`).join(', ')})
     on conflict (slug, tenant_id, post_type) do nothing returning id`,
    cells.map(({ value }) => value),
  );
  return row?.id ?? null;
}

/** Columns that hold JSON; the driver would write a list as an array of the database. */
const JSON_COLUMNS: ReadonlySet<WrittenColumn> = new Set(['blocks', 'disclosures']);

interface Cell {
  readonly name: WrittenColumn;
  readonly value: unknown;
}

/** Only columns of the list above, whatever else the object has. */
function cellsOf(columns: PostColumns): readonly Cell[] {
  const empty: PostColumns = EMPTY;
  return WRITTEN.flatMap((name) => {
    const given = columns[name];
    if (given === undefined) return [];
    const value = given ?? empty[name] ?? null;
    return [{ name, value: JSON_COLUMNS.has(name) ? toJson(value) : value }];
  });
}

/** Without nulls: what was taken back was never said, and a snapshot names nothing that is not there. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => part ?? undefined);
}
