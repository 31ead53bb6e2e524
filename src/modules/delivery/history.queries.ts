import { scopedQuery } from '#platform/db/scoped-query.js';
import {
  ARTICLE,
  ETAG,
  HOUSE,
  PEOPLE,
  RELATIONS,
  SUMMARY,
  TYPE_ORDER,
} from './delivery.queries.js';

/*
 * What was public at a moment, and what is not public yet: rows of the same shape as `publications`, which the database
 * makes from history and revisions, written by the very SQL that writes today's answers.
 */

/** One article as it was, chosen as today's is. Values: moment, slug, type or null. */
export const ARTICLE_THEN_QUERY = scopedQuery(
  'delivery_article_then',
  `select p.post_id as id, ${ETAG} as etag, row_to_json(j)::text as article, coalesce(p.sanitizer_version, 0) as cleaned_by
     from (select p.* from app.publication_as_of($2::timestamptz, $3) p
            where p.tenant_id = scope.tenant_id and ($4::text is null or p.post_type = $4)
            order by ${TYPE_ORDER}, p.published_at, p.post_id limit 1) p
     ${PEOPLE} ${RELATIONS} ${HOUSE}
    cross join lateral (select ${ARTICLE}) j`,
);

/** A slug that names no category is in no article, and not a filter that was left out. */
const CATEGORY = `case when $8::text is null then null else coalesce(
  (select id from categories where slug = $8), '00000000-0000-0000-0000-000000000000') end`;

/**
 * A page of what was public, the newest first; gives a ListRow. Values: moment, limit, the key to begin below (instant,
 * id), post type, medical category, category.
 */
export const LIST_THEN_QUERY = scopedQuery(
  'delivery_list_then',
  `select string_agg(row_to_json(j)::text, ',' order by p.n) filter (where p.n <= $3) as articles,
          count(*) > $3 as more,
          max(to_char(p.published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            filter (where p.n = $3) as last_instant,
          max(p.post_id::text) filter (where p.n = $3) as last_id
     from (select f.*, row_number() over (order by f.published_at desc, f.post_id desc) as n
             from app.publications_as_of($2::timestamptz, $4::timestamptz, $5::uuid, $3::integer + 1, $6, $7,
               ${CATEGORY}) f
            where f.tenant_id = scope.tenant_id) p
     ${PEOPLE}
    cross join lateral (select ${SUMMARY}) j`,
);

/** The revision of a token as an article. Values: the token's hash. */
export const PREVIEW_QUERY = scopedQuery(
  'delivery_preview',
  `select row_to_json(j)::text as article, coalesce(p.sanitizer_version, 0) as cleaned_by
     from app.previewed($2) p ${PEOPLE} ${RELATIONS} ${HOUSE}
    cross join lateral (select ${ARTICLE}) j
    where p.tenant_id = scope.tenant_id`,
);
