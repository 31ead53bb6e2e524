import { isUuid } from '#kernel/ids.js';
import type { Tx } from '#platform/db/tx.js';

/** Where what a column names is to be found, as SQL over a row `r` of that table. $1 has the ids, $2 the post. */
const PLACES = {
  user: `users r where r.deleted_at is null and r.role <> 'service' and r.id = any ($1::uuid[]) and $2::uuid is not null`,
  category: 'categories r where r.id = any ($1::uuid[]) and $2::uuid is not null',
  tag: 'tags r where r.id = any ($1::uuid[]) and $2::uuid is not null',
  post: 'posts r where r.deleted_at is null and r.id = any ($1::uuid[]) and r.id <> $2',
  media: 'media r where r.id = any ($1::uuid[]) and $2::uuid is not null',
} as const;
type Place = keyof typeof PLACES;

/** In the order in which the tables are locked, always the same: two who restore must not wait for each other. */
const REFERENCES: readonly (readonly [column: string, place: Place])[] = [
  ['author_id', 'user'],
  ['author_ids', 'user'],
  ['reviewer_ids', 'user'],
  ['category_id', 'category'],
  ['category_ids', 'category'],
  ['tag_ids', 'tag'],
  ['related_ids', 'post'],
  ['parent_id', 'post'],
  ['featured_media_id', 'media'],
  ['og_image_id', 'media'],
  ['media_ids', 'media'],
];

export interface DroppedReference {
  readonly field: string;
  readonly id: string;
}

/**
 * Takes out of columns what is no more, and holds what is there until the transaction ends.
 * @returns what was taken out
 */
export async function dropMissing(
  tx: Tx,
  postId: string,
  columns: Map<string, unknown>,
): Promise<readonly DroppedReference[]> {
  const found = new Map<Place, ReadonlySet<string>>();
  for (const place of new Set(REFERENCES.map(([, name]) => name))) {
    const named = REFERENCES.flatMap(([column, of]) =>
      of === place ? idsIn(columns.get(column)) : [],
    );
    found.set(place, await present(tx, postId, place, named));
  }
  return REFERENCES.flatMap(([field, place]) => {
    const value = columns.get(field);
    const there = found.get(place) ?? new Set<string>();
    const gone = idsIn(value).filter((id) => !there.has(id));
    if (gone.length === 0) return [];
    columns.set(field, Array.isArray(value) ? idsIn(value).filter((id) => there.has(id)) : null);
    return gone.map((id) => ({ field, id }));
  });
}

async function present(
  tx: Tx,
  postId: string,
  place: Place,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(
    `select r.id from ${PLACES[place]} order by r.id for key share`,
    [[...new Set(ids)].filter(isUuid), postId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whether the post can stand below another: one of its type, hierarchical, and not itself below the post. */
export async function canStandBelow(
  tx: Tx,
  postId: string,
  parentId: string,
  postType: string,
): Promise<boolean> {
  const row = await tx.one<{ fits: boolean }>(
    `with recursive above as (
        select p.id, p.parent_id, 1 as n from posts p
          join post_types t on t.key = p.post_type and t.hierarchical
         where p.id = $2 and p.post_type = $3 and p.deleted_at is null
        union all
        select p.id, p.parent_id, a.n + 1 from posts p join above a on p.id = a.parent_id where a.n <= 20)
      select coalesce(bool_and(id <> $1) and max(n) <= 20, false) as fits from above`,
    [postId, parentId, postType],
  );
  return row?.fits ?? false;
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
