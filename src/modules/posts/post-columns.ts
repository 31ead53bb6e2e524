/** Columns that a publication has its own copy of: the approved text, whatever is being written beside it. */
const PUBLISHED_COLUMNS = [
  'title',
  'slug',
  'excerpt',
  'content',
  'post_type',
  'meta_description',
  'meta_keywords',
  'medical_category',
  'compliance_level',
  'medical_disclaimer',
  'author_id',
  'category_id',
  'revision',
] as const;

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

/**
 * SELECT over the posts somebody may see. `sight` is the parameter (`$1`) of the person who sees only his own posts as
 * they are being written; of others' he sees the published text alone, and nothing where there is none. Null is for
 * those who see all.
 */
export function visiblePostsSql(sight: string | null, withContent: boolean): string {
  const published = PUBLISHED_COLUMNS.filter((name) => withContent || name !== 'content');
  if (sight === null) {
    return `select ${[...OWN_COLUMNS, ...published].map((name) => `p.${name}`).join(', ')}, p.requires_crm_validation,
      true as inside from posts p`;
  }
  const inside = `p.author_id = ${sight}::uuid`;
  const seen = published.map(
    (name) => `case when ${inside} then p.${name} else u.${name} end as ${name}`,
  );
  return `select ${OWN_COLUMNS.map((name) => `p.${name}`).join(', ')}, ${seen.join(', ')},
      case when ${inside} then p.requires_crm_validation else u.medical_category is not null end as requires_crm_validation,
      ${inside} as inside
    from posts p left join publications u on u.tenant_id = p.tenant_id and u.post_id = p.id
   where (${inside} or u.post_id is not null)`;
}
