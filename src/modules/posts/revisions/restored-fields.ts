import { isUuid } from '#kernel/ids.js';
import { cleanValue } from '#modules/custom-fields/custom-fields.service.js';
import type { Tx } from '#platform/db/tx.js';
import type { RestoredField } from './restore.query.js';
import type { DroppedReference } from './restored-references.js';
import { customFields, type CustomValue, type Snapshot } from './revision-diff.js';

interface Settled {
  /** What the post gets. */
  readonly fields: readonly RestoredField[];
  /** Keys of fields whose present value stays. */
  readonly untouched: readonly string[];
  readonly dropped: readonly DroppedReference[];
  readonly kept: readonly string[];
}

/** A field of the post that no restoring changes or takes away. */
interface HeldField {
  readonly key: string;
  readonly is_phi: boolean;
}

/**
 * The custom fields that a revision gives a post. Those that are a patient's by now, or were once marked so, stay, and so do
 * those that are required. A value that names a post or a file that is no more is not given back: half of it would be another value.
 */
export async function settleFields(tx: Tx, postId: string, snapshot: Snapshot): Promise<Settled> {
  const named = customFields(snapshot);
  const held = await tx.query<HeldField>(
    `select meta_key as key, coalesce(is_phi, false) as is_phi from custom_fields
      where post_id = $1 and (is_phi or is_required)
     union select d.meta_key, true from field_definitions d where d.is_phi and d.meta_key = any ($2::text[])
     union select m.key, true from unnest(app.marked_keys($1)) m (key) where m.key = any ($2::text[])`,
    [postId, [...named.keys()]],
  );
  const patients = new Set(held.filter(({ is_phi }) => is_phi).map(({ key }) => key));
  const refs = refsOf(snapshot);
  const dropped = await missing(tx, refs);
  const broken = new Set(dropped.map(({ field }) => field));
  const fields = [...named].flatMap(([key, field]): readonly RestoredField[] =>
    patients.has(key) || broken.has(key)
      ? []
      : [
          {
            key,
            type: field.type,
            group: field.group,
            value: clean(field),
            refs: refs.get(key) ?? null,
          },
        ],
  );
  const kept = held.filter(({ key, is_phi }) => is_phi === named.has(key)).map(({ key }) => key);
  return {
    fields,
    untouched: [...broken, ...patients],
    dropped: dropped.map(({ field, id }) => ({ field: `custom_fields.${field}`, id })),
    kept: kept.map((key) => `custom_fields.${key}`),
  };
}

function clean({ value, type }: CustomValue): unknown {
  return typeof value === 'string' && typeof type === 'string' ? cleanValue(type, value) : value;
}

/** What the values of a revision name, by key, as the database keeps it. */
function refsOf(snapshot: Snapshot): ReadonlyMap<string, readonly object[]> {
  const fields: readonly unknown[] = Array.isArray(snapshot.custom_fields)
    ? snapshot.custom_fields
    : [];
  return new Map(
    fields.flatMap((field): readonly (readonly [string, readonly object[]])[] => {
      if (typeof field !== 'object' || field === null || !('key' in field)) return [];
      if (typeof field.key !== 'string' || !('refs' in field) || !Array.isArray(field.refs))
        return [];
      const refs: readonly unknown[] = field.refs;
      return [[field.key, refs.filter((ref) => typeof ref === 'object' && ref !== null)]];
    }),
  );
}

/** The references that lead nowhere now; those that do not are held until the transaction ends. */
async function missing(
  tx: Tx,
  refs: ReadonlyMap<string, readonly object[]>,
): Promise<readonly DroppedReference[]> {
  const all = [...refs].flatMap(([field, list]) =>
    list.flatMap((ref) => {
      const kind = 'kind' in ref && ref.kind === 'media' ? 'media' : 'post';
      const ids: readonly unknown[] = 'ids' in ref && Array.isArray(ref.ids) ? ref.ids : [];
      return ids.filter(isUuid).map((id) => ({ field, kind, id }));
    }),
  );
  if (all.length === 0) return [];
  const idsOf = (kind: string) => [
    ...new Set(all.flatMap((each) => (each.kind === kind ? [each.id] : []))),
  ];
  const posts = await tx.query<{ id: string }>(
    'select id from posts where deleted_at is null and id = any ($1::uuid[]) order by id for key share',
    [idsOf('post')],
  );
  const media = await tx.query<{ id: string }>(
    'select id from media where id = any ($1::uuid[]) order by id for key share',
    [idsOf('media')],
  );
  const there = new Set([...posts, ...media].map(({ id }) => id));
  return all.filter(({ id }) => !there.has(id)).map(({ field, id }) => ({ field, id }));
}
