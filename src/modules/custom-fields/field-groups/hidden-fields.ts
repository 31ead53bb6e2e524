import type { Tx } from '#platform/db/tx.js';
import type { MetaType } from '../field-types.js';
import { typedValue, typeFault } from '../field-value.js';
import type { GroupedField } from './applying-groups.js';
import { shownFields, type Values } from './conditions.js';

/** A value of a post as conditions look at it. */
export interface StoredValue {
  readonly key: string;
  readonly type: MetaType;
  readonly text: string | null;
  readonly is_phi: boolean;
}

/** The keys of a post's fields that its conditions hide. Patient data is asked about by none. */
export function hiddenKeys(
  fields: ReadonlyMap<string, GroupedField>,
  stored: readonly StoredValue[],
): ReadonlySet<string> {
  const values: Record<string, unknown> = {};
  for (const { key, text, is_phi: isPhi } of stored) {
    const field = fields.get(key);
    if (field === undefined || isPhi) continue;
    const { type } = field.definition;
    const fits = text !== null && text !== '' && typeFault(type, text) === null;
    values[key] = fits ? typedValue(type, text) : null;
  }
  return hidden(fields, values);
}

/** Each group asks about its own fields alone. */
function hidden(fields: ReadonlyMap<string, GroupedField>, values: Values): ReadonlySet<string> {
  const all = [...fields.values()];
  const keys = new Set<string>();
  for (const group of new Set(all.map((field) => field.group))) {
    const own = all.filter((field) => field.group === group).map(({ definition }) => definition);
    const shown = shownFields(own, values);
    for (const { name } of own) if (!shown.has(name)) keys.add(name);
  }
  return keys;
}

/** Notes which fields of a post are hidden; true when that changed. */
export async function keepHidden(
  tx: Tx,
  postId: string,
  keys: ReadonlySet<string>,
): Promise<boolean> {
  const wanted = [...keys];
  const gone = await tx.change(
    'delete from hidden_fields where post_id = $1 and meta_key <> all ($2::text[]) returning meta_key',
    [postId, wanted],
  );
  if (wanted.length === 0) return gone.length > 0;
  const added = await tx.query(
    `insert into hidden_fields (post_id, meta_key) select $1, k from unnest($2::text[]) k
     on conflict do nothing returning meta_key`,
    [postId, wanted],
  );
  return gone.length + added.length > 0;
}
