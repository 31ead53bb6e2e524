import type { FieldFilter } from '#modules/custom-fields/field-filters.service.js';
import type { KeptStatement } from '#platform/db/backend.js';
import { markedPartsSql, markedTextSql } from '#platform/search/highlight.js';
import type { SearchWords } from '#platform/search/search-words.js';
import type { ListPostsDto, PostFiltersDto } from './dto/list-posts.dto.js';
import { visiblePostsSql } from './post-columns.js';
import { type Bind, filterConditions } from './post-filters.js';
import {
  BY_RANK,
  type Order,
  orderOf,
  type Stretch,
  stretches,
  type TitleSql,
} from './post-order.js';

/** One statement with its values. */
export interface PostListQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Of more hits than this nobody looks at the last. */
const MAX_HITS = 1000;

/**
 * The page of a list, one row more than asked for. `sight` as in `visiblePostsSql`.
 * @throws Problem request.invalid_cursor
 */
export function postListQuery(
  query: ListPostsDto,
  sight: string | null,
  byFields: readonly FieldFilter[],
): PostListQuery {
  const { bind, values } = binder();
  const visible = visiblePostsSql(sight === null ? null : bind(sight), false);
  const title = titleSql(sight, visible);
  const order = orderOf(query.sort ?? '-inserted_at', title);
  const from = order.by === TITLE_KEY ? byTitleSql(visible) : `(${visible}) s`;
  const conditions = filterConditions(query, sight, bind, byFields);
  const rows = bind(query.limit + 1);
  const parts = stretches(order, query.cursor, bind).map(
    (stretch) => `select s.*, ${order.place} as place from ${from}
      where ${allOf([...conditions, stretch.condition])} order by ${stretch.order} limit ${rows}`,
  );
  return { text: joined(parts, order, rows), values };
}

/** What fits the words: which posts, how well, and what is marked in them. */
export interface PostHits {
  readonly ids: readonly string[];
  readonly ranks: readonly number[];
  /** As PostgreSQL writes a query; null when nothing fits. */
  readonly query: string | null;
  /** True when only words that are alike were found. */
  readonly fuzzy: boolean;
}

/**
 * One row of `PostHits`. Apart from the page: most searches that find nothing are over here, and planning a page costs more
 * than looking.
 */
export const HITS: KeptStatement = {
  name: 'post_hits',
  text: `select coalesce(array_agg(h.post_id), '{}') as ids, coalesce(array_agg(h.rank), '{}') as ranks,
                min(h.query) as query, coalesce(bool_or(h.fuzzy), false) as fuzzy
           from app.search_posts($1, $2, $3, $4, $5, $6, $7, $8, ${MAX_HITS}) h`,
};

/** What `HITS` is asked with; `sight` as in `visiblePostsSql`. */
export function hitsValues(
  query: Pick<ListPostsDto, 'status' | 'post_type' | 'author_id'>,
  words: SearchWords,
  sight: string | null,
): readonly unknown[] {
  const { status = null, post_type: type = null, author_id: author = null } = query;
  return [words.query, words.open, words.last, words.plain, sight, status, type, author];
}

/**
 * The page of what was found, one row more than asked for, best first unless sorted otherwise, with the hits marked in the
 * text that somebody may see.
 * @throws Problem request.invalid_cursor
 */
export function postSearchQuery(
  query: ListPostsDto,
  found: PostHits,
  sight: string | null,
  byFields: readonly FieldFilter[],
): PostListQuery {
  const { bind, values } = binder();
  const visible = visiblePostsSql(sight === null ? null : bind(sight), true);
  const title: TitleSql = {
    by: TITLE_OF_VISIBLE,
    id: 's.id',
    of: (id) => `(select ${TITLE_OF_VISIBLE} from (${visible}) s where s.id = ${id})`,
  };
  const order = query.sort === undefined ? BY_RANK : orderOf(query.sort, title);
  const conditions = filterConditions(query, sight, bind, byFields);
  const hits = `select h.post_id, h.rank, ${bind(found.query)}::text as query, ${bind(found.fuzzy)}::boolean as fuzzy
    from unnest(${bind(found.ids)}::uuid[], ${bind(found.ranks)}::real[]) h (post_id, rank)`;
  const from = `(select v.*, h.rank, h.query, h.fuzzy from hits h join (${visible}) v on v.id = h.post_id) s`;
  const rows = bind(query.limit + 1);
  const parts = stretches(order, query.cursor, bind).map(
    (stretch) => `select s.*, ${order.place} as place from ${from}
      where ${allOf([...conditions, stretch.condition])} order by ${stretch.order} limit ${rows}`,
  );
  const text = `with hits as materialized (${hits}),
    page as materialized (select s.*, row_number() over () as n from (${joined(parts, order, rows)}) s)
    select p.*, ${markedTextSql('p.title', 'q.query')} as marked_title,
           ${markedTextSql('p.excerpt', 'q.query')} as marked_excerpt,
           ${markedPartsSql('p.content', 'q.query', 'p.n')} as marked_content
      from page p cross join lateral (select p.query::tsquery as query) q order by p.n`;
  return { text, values };
}

/** How many posts of each status somebody may see, the trash among them. */
export function postCountsQuery(
  filters: PostFiltersDto,
  sight: string | null,
  byFields: readonly FieldFilter[],
): PostListQuery {
  const { bind, values } = binder();
  const visible = visiblePostsSql(sight === null ? null : bind(sight), false);
  const { status = null } = filters;
  const conditions = filterConditions(filters, sight, bind, byFields).slice(
    status === null ? 1 : 0,
  );
  return {
    text: `select s.status, count(*)::integer as count from (${visible}) s
            where ${allOf(conditions)} group by s.status`,
    values,
  };
}

const TITLE_KEY = 'k.title_key';
const TITLE_OF_VISIBLE = 'app.title_key(s.title) collate "C"';

/**
 * Posts by their titles. Row security hides from the planner how many there are, and it would sort them all: "offset 0" leaves
 * it nothing but to follow the index and to look each post up.
 */
function byTitleSql(visible: string): string {
  return `post_search k cross join lateral (select v.* from (${visible}) v where v.id = k.post_id offset 0) s`;
}

/** Who sees every working copy has them in the order of an index; others only by the titles they may see. */
function titleSql(sight: string | null, visible: string): TitleSql {
  if (sight === null) {
    return {
      by: TITLE_KEY,
      id: 'k.post_id',
      of: (id) => `(select o.title_key from post_search o where o.post_id = ${id})`,
    };
  }
  return {
    by: TITLE_OF_VISIBLE,
    id: 's.id',
    of: (id) => `(select ${TITLE_OF_VISIBLE} from (${visible}) s where s.id = ${id})`,
  };
}

function binder(): { readonly bind: Bind; readonly values: readonly unknown[] } {
  const values: unknown[] = [];
  return { bind: (value) => `$${values.push(value)}`, values };
}

function allOf(conditions: readonly Stretch['condition'][]): string {
  return conditions.filter((condition) => condition !== null).join(' and ') || 'true';
}

/** Each part is in order and cut by itself, so that an index gives it; what is left is put together. */
function joined(parts: readonly string[], order: Order, rows: string): string {
  const [only = '', ...others] = parts;
  if (others.length === 0) return only;
  const { by, direction } = order;
  return `select s.* from (${parts.map((part) => `(${part})`).join(' union all ')}) s
    order by ${by} is null, ${by} ${direction}, s.id ${direction} limit ${rows}`;
}
