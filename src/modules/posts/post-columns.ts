import { REVIEWED_COLUMNS } from './reviewed-columns.js';

/** Columns that a publication has its own copy of: the approved text, whatever is being written beside it. */
const PUBLISHED_COLUMNS = [...REVIEWED_COLUMNS, 'revision'] as const;

/** What only who opens one post gets. */
const WHOLE_COLUMNS: readonly string[] = ['content', 'blocks'];

const OWN_COLUMNS = [
  'id',
  'wp_id',
  'status',
  'comment_status',
  'ping_status',
  'published_at',
  'scheduled_at',
  'unpublish_at',
  'schedule_time_zone',
  'version',
  'inserted_at',
  'updated_at',
  'deleted_at',
  'deleted_by',
] as const;

/** What who sees a post's working copy gets of it: columns and expressions over the row of posts called `alias`. */
function workingColumns(alias: string, withContent: boolean): string {
  const names = [...OWN_COLUMNS, ...publishedColumns(withContent), 'requires_crm_validation'];
  return `${names.map((name) => `${alias}.${name}`).join(', ')}, true as inside`;
}

function publishedColumns(withContent: boolean): readonly string[] {
  return PUBLISHED_COLUMNS.filter((name) => withContent || !WHOLE_COLUMNS.includes(name));
}

/** The same as `visiblePostsSql` gives of a post that somebody just wrote: for RETURNING. */
export const NEW_POST_SQL = workingColumns('posts', true);

/** True for a row of posts that a person, given as a parameter (`$1`), is an author of. */
export function wroteSql(alias: string, person: string): string {
  return `(${alias}.author_id = ${person}::uuid or ${person}::uuid = any (${alias}.author_ids))`;
}

/** True for a row of posts that somebody may see at all; `sight` is a parameter, null in it for who sees all. */
export function seenSql(alias: string, sight: string): string {
  return `(${sight}::uuid is null or ${wroteSql(alias, sight)}
    or exists (select 1 from publications seen where seen.post_id = ${alias}.id))`;
}

/**
 * SELECT over the posts somebody may see. `sight` is the parameter (`$1`) of the person who sees only his own posts as
 * they are being written; of others' he sees the published text alone, and nothing where there is none. Null is for
 * those who see all.
 */
export function visiblePostsSql(sight: string | null, withContent: boolean): string {
  if (sight === null) return `select ${workingColumns('p', withContent)} from posts p`;
  const inside = wroteSql('p', sight);
  const seen = publishedColumns(withContent).map(
    (name) => `case when ${inside} then p.${name} else u.${name} end as ${name}`,
  );
  return `select ${OWN_COLUMNS.map((name) => `p.${name}`).join(', ')}, ${seen.join(', ')},
      case when ${inside} then p.requires_crm_validation else u.medical_category is not null end as requires_crm_validation,
      ${inside} as inside
    from posts p left join publications u on u.tenant_id = p.tenant_id and u.post_id = p.id
   where (${inside} or u.post_id is not null)`;
}
