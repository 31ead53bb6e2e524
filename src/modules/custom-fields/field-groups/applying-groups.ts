import { LRUCache } from 'lru-cache';
import type { Tx } from '#platform/db/tx.js';
import type { FieldDefinition } from './definition.js';
import { applies, type Location, type PostFacts } from './location.js';

/** The key of the lock between what groups say and values that are held against it. */
const GROUPS_LOCK = 7204134;
const KEPT_GROUPS = 500;

/** A field with the group that says what it is. */
export interface GroupedField {
  readonly definition: FieldDefinition;
  readonly group: string;
  /** Place among the fields of its group. */
  readonly order: number;
}

interface ActiveGroup {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly location: Location;
}

/** By id and version, which no two tenants share and no change keeps. */
const kept = new LRUCache<string, readonly FieldDefinition[]>({ max: KEPT_GROUPS });

/** Who writes values waits for who changes groups, and the other way round: no value slips in under an old definition. */
export async function lockGroups(tx: Tx, how: 'reading' | 'changing'): Promise<void> {
  const shared = how === 'reading' ? '_shared' : '';
  await tx.query(
    `select pg_advisory_xact_lock${shared}(${GROUPS_LOCK}, hashtext(app.current_tenant()::text))`,
  );
}

/** The outermost fields that groups define for a post, by key. Of two groups the first one counts. */
export async function fieldsFor(
  tx: Tx,
  facts: PostFacts,
): Promise<ReadonlyMap<string, GroupedField>> {
  const active = await tx.query<ActiveGroup>(
    'select id, key, version, location from field_groups where active order by position, key',
  );
  const found = new Map<string, GroupedField>();
  for (const group of active.filter(({ location }) => applies(location, facts))) {
    for (const [order, definition] of (await definitionsOf(tx, group)).entries()) {
      if (!found.has(definition.name)) {
        found.set(definition.name, { definition, group: group.key, order });
      }
    }
  }
  return found;
}

async function definitionsOf(
  tx: Tx,
  { id, version }: ActiveGroup,
): Promise<readonly FieldDefinition[]> {
  const known = kept.get(`${id}.${version}`);
  if (known !== undefined) return known;
  const row = await tx.one<{ fields: readonly FieldDefinition[]; version: number }>(
    'select fields, version from field_groups where id = $1',
    [id],
  );
  if (row === null) return [];
  kept.set(`${id}.${row.version}`, row.fields);
  return row.fields;
}

interface PostFactsRow {
  readonly post_type: string | null;
  readonly category_ids: readonly string[];
  readonly medical_category: string | null;
  readonly compliance_level: string | null;
  readonly status: string | null;
  readonly author_role: string | null;
}

/** What groups can go by of a post that is stored. */
export async function factsOf(tx: Tx, postId: string): Promise<PostFacts> {
  const row = await tx.one<PostFactsRow>(
    `select p.post_type, array_remove(p.category_id || p.category_ids, null) as category_ids, p.medical_category,
            p.compliance_level, p.status, u.role as author_role
       from posts p left join users u on u.id = p.author_id where p.id = $1`,
    [postId],
  );
  return toFacts(row ?? {});
}

/** What groups can go by of a post that is about to be stored. */
export async function factsOfDraft(tx: Tx, draft: DraftFacts): Promise<PostFacts> {
  const author = await tx.one<{ author_role: string }>(
    'select role as author_role from users where id = $1',
    [draft.author_id],
  );
  return toFacts({
    post_type: draft.post_type ?? 'post',
    category_ids: [draft.category_id ?? [], draft.category_ids ?? []].flat(),
    medical_category: draft.medical_category ?? null,
    compliance_level: draft.compliance_level ?? 'public',
    status: 'draft',
    author_role: author?.author_role ?? null,
  });
}

/** A new post, as far as groups go by it. */
export interface DraftFacts {
  readonly author_id: string;
  readonly post_type?: string | undefined;
  readonly category_id?: string | null | undefined;
  readonly category_ids?: readonly string[] | null | undefined;
  readonly medical_category?: string | null | undefined;
  readonly compliance_level?: string | null | undefined;
}

function toFacts(row: Partial<PostFactsRow>): PostFacts {
  const one = (value: string | null | undefined) =>
    value === null || value === undefined ? [] : [value];
  return {
    post_type: one(row.post_type),
    category_id: row.category_ids ?? [],
    medical_category: one(row.medical_category),
    compliance_level: one(row.compliance_level),
    post_status: one(row.status),
    author_role: one(row.author_role),
  };
}
