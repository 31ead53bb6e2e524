import { isUuid, NOBODY_ID } from '#kernel/ids.js';
import { type FieldError, problem, type ProblemCode } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { currentPerson } from '#platform/auth/current-person.js';
import type { Tx } from '#platform/db/tx.js';
import type { OptionalPostFields } from './dto/optional-post-fields.dto.js';
import { sightOf } from './post-access.js';
import { seenSql } from './post-columns.js';

interface Reference {
  readonly code: ProblemCode;
  readonly message: string;
  /** Says whether `v.id` may be named; `asked` has the post, and who sees only some posts or only some files. */
  readonly known: string;
}

const FILE: Reference = {
  code: 'posts.media_not_found',
  message: 'There is no such file',
  known: `exists (select 1 from media r where r.id = v.id and (asked.file_sight is null or r.uploaded_by_id = asked.file_sight
    or (not coalesce(r.contains_phi, false) and r.access_level is distinct from 'restricted')))`,
};
const CATEGORY: Reference = {
  code: 'posts.category_not_found',
  message: 'There is no such category',
  known: 'exists (select 1 from categories r where r.id = v.id)',
};
const otherPost = `exists (select 1 from posts r
  where r.id = v.id and r.id <> asked.post_id and r.deleted_at is null and ${seenSql('r', 'asked.sight')})`;

/** What a post may name, by field. Whoever is named already may stay, also when he could not be named now. */
const REFERENCES = {
  category_id: CATEGORY,
  parent_id: {
    code: 'posts.parent_not_found',
    message: 'There is no such post to stand below',
    known: otherPost,
  },
  featured_media_id: FILE,
  og_image_id: FILE,
  tag_ids: {
    code: 'posts.tag_not_found',
    message: 'There is no such tag',
    known: 'exists (select 1 from tags r where r.id = v.id)',
  },
  category_ids: CATEGORY,
  author_ids: {
    code: 'posts.author_not_found',
    message: 'There is no such author',
    known: `exists (select 1 from users r where r.id = v.id and r.deleted_at is null and r.role <> 'service')`,
  },
  reviewer_ids: {
    code: 'posts.reviewer_not_found',
    message: 'There is nobody of this id with a professional registry or a medical role',
    known: `exists (select 1 from users r where r.id = v.id and r.deleted_at is null and r.role <> 'service'
      and (coalesce(r.professional_registry, '') <> '' or r.role in ('medical_professional', 'medical_admin')))`,
  },
  related_ids: {
    code: 'posts.related_not_found',
    message: 'There is no such other post',
    known: otherPost,
  },
} as const satisfies Partial<Record<keyof OptionalPostFields, Reference>>;

/** A page is never among those it could stand below, and it is there all the same. */
const BELOW_ITSELF = { code: 'posts.cycle', message: 'A post cannot stand below itself' } as const;

type ReferenceField = keyof typeof REFERENCES;
const FIELDS = [
  'category_id',
  'parent_id',
  'featured_media_id',
  'og_image_id',
  'tag_ids',
  'category_ids',
  'author_ids',
  'reviewer_ids',
  'related_ids',
] as const satisfies readonly ReferenceField[];

type Given = Pick<OptionalPostFields, ReferenceField>;

interface Missing {
  readonly field: ReferenceField;
  /** Its place in a list, from 0. */
  readonly place: number;
}

/** True for a body that names no other row, so that there is none to look for. */
export function namesNothing(body: Given): boolean {
  return FIELDS.every((field) => listOf(body[field]).length === 0);
}

/**
 * Finds which of the rows a body names are not there, for this person, in one statement. The foreign keys say the same;
 * but of a list they do not say which.
 * @throws Problem request.invalid for what is no id; posts.cycle; posts.tag_not_found and its like, with the place of each
 */
export async function assertReferences(tx: Tx, postId: string, body: Given): Promise<void> {
  const missing = await missingOf(tx, postId, body);
  const errors = missing.map(({ field, place }): FieldError & { readonly code: ProblemCode } => ({
    pointer: pointerOf(field, place, body),
    ...(field === 'parent_id' && body.parent_id?.toLowerCase() === postId.toLowerCase()
      ? BELOW_ITSELF
      : { message: REFERENCES[field].message, code: REFERENCES[field].code }),
  }));
  const [first] = errors;
  if (first !== undefined) throw problem(first.code, { errors });
}

/** The same body without what a new post of this person could not name. */
export async function withoutMissing<Body extends Given>(tx: Tx, body: Body): Promise<Body> {
  const missing = await missingOf(tx, NOBODY_ID, body);
  if (missing.length === 0) return body;
  const gone = new Set(missing.map(({ field, place }) => `${field}.${place}`));
  const kept = FIELDS.map((field) => {
    const value = body[field];
    if (typeof value === 'string') return [field, gone.has(`${field}.0`) ? null : value];
    return [field, value?.filter((_, place) => !gone.has(`${field}.${place}`))];
  });
  return { ...body, ...Object.fromEntries(kept) };
}

async function missingOf(tx: Tx, postId: string, body: Given): Promise<readonly Missing[]> {
  const given = FIELDS.flatMap((field) => {
    const ids = listOf(body[field]);
    return ids.length === 0 ? [] : [{ field, ids }];
  });
  if (given.length === 0) return [];
  assertIds(given, body);
  return tx.query<Missing>(
    `with asked as (select $1::uuid as post_id, $2::uuid as sight, $3::uuid as file_sight)
     ${given.map(({ field }, n) => missingSql(field, `$${n + 4}`)).join(' union all ')}`,
    [postId, sightOf(), fileSight(), ...given.map(({ ids }) => ids)],
  );
}

function missingSql(field: ReferenceField, ids: string): string {
  const named = field.endsWith('_ids') ? `v.id = any (own.${field})` : `v.id = own.${field}`;
  return `select '${field}' as field, (v.n - 1)::integer as place
    from asked cross join unnest(${ids}::uuid[]) with ordinality v (id, n)
   where not ${REFERENCES[field].known}
     and not exists (select 1 from posts own where own.id = asked.post_id and ${named})`;
}

/** The person who sees only some files; null for who sees all. */
function fileSight(): string | null {
  const person = currentPerson();
  const seesAll = actorMay(person, 'posts:update_any') || actorMay(person, 'posts:review');
  return seesAll ? null : person.userId;
}

function assertIds(
  given: readonly { readonly field: ReferenceField; readonly ids: readonly string[] }[],
  body: Given,
): void {
  const errors = given.flatMap(({ field, ids }) =>
    ids.flatMap((id, place) =>
      isUuid(id)
        ? []
        : [{ pointer: pointerOf(field, place, body), message: 'must be a UUID', code: 'isUuid' }],
    ),
  );
  if (errors.length > 0) throw problem('request.invalid', { errors });
}

function listOf(value: string | readonly string[] | null | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

function pointerOf(field: ReferenceField, place: number, body: Given): string {
  return Array.isArray(body[field]) ? `/${field}/${place}` : `/${field}`;
}
