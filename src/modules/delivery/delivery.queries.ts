import { type ScopedQuery, scopedQuery } from '#platform/db/scoped-query.js';
import { fieldFilterSql, placeOfFilter } from './delivery-field-filter.js';
import { markedPartsSql, markedTextSql } from '#platform/search/highlight.js';

/** ISO-8601 in UTC with milliseconds, as JavaScript writes it. */
const iso = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What a reader may see is decided by two columns; every statement of this file uses this line. */
const visible = (levels: string): string =>
  `p.tenant_id = scope.tenant_id and p.compliance_level = any (${levels}::text[]) and p.published_at <= now()`;

/** What a page prints of who signs, as the councils ask for it; `app.article_relations` gives further people the same. */
const SIGNED = `u.name, u.professional_type, u.professional_registry, u.speciality,
    case when u.specialities = '[]' then '[]' else app.registered_specialities(u.specialities) end as specialities`;

/** One article as a list shows it; needs a publication as `p`, its author as `u` and its category as `c`. */
export const SUMMARY = `
  p.post_id as id, p.title, p.slug, p.excerpt, ${iso('p.published_at')} as published_at,
  ${iso('p.updated_at')} as updated_at, p.post_type, p.medical_category, p.compliance_level,
  (select a from (select ${SIGNED}) a) as author,
  (select k from (select c.name, c.slug) k where c.slug is not null) as category`;

/**
 * Author and category by their keys, one article at a time: row security hides from the planner how few rows it meets,
 * and a join would make it read whole tables.
 */
export const PEOPLE = `
  left join lateral (select name, professional_type, professional_registry, speciality, specialities, version from users
                      where id = p.author_id offset 0) u on true
  left join lateral (select name, slug, version from categories where id = p.category_id offset 0) c on true`;

/** What a page prints of the house. */
export const HOUSE = `cross join lateral (select app.printed_establishment() as printed offset 0) h`;

/** Has nothing but what a list shows: the most of what is published. */
const PLAIN = `(p.tag_ids, p.category_ids, p.author_ids, p.reviewer_ids, p.related_ids) = ('{}', '{}', '{}', '{}', '{}')
  and num_nonnulls(p.parent_id, p.featured_media_id, p.og_image_id) = 0`;

/**
 * What an article refers to, as far as this reader may see it; a row of nulls for a plain one, which is not asked.
 * Needs a publication as `p`.
 */
export const RELATIONS = `
  left join lateral (select * from app.article_relations(p.parent_id, p.tag_ids, p.category_id || p.category_ids,
                       p.author_id || p.author_ids, p.reviewer_ids, p.related_ids, p.featured_media_id, p.og_image_id)
                      where not (${PLAIN}) offset 0) r on true`;

/** One article with all that stands in no list; needs what SUMMARY needs, its relations as `r` and the house as `h`. */
export const ARTICLE = `${SUMMARY}, p.content, p.medical_disclaimer,
  case when p.custom_fields = '[]' then '{}' else app.shown_fields(p.custom_fields) end as custom_fields,
  (select s from (select coalesce(p.seo_title, p.title) as title, p.meta_description as description,
    p.meta_keywords as keywords, p.slug as canonical_slug, p.canonical_url, p.noindex,
    (select o from (select coalesce(p.og_title, p.seo_title, p.title) as title,
      coalesce(p.og_description, p.meta_description, p.excerpt) as description,
      coalesce(r.og_image, r.featured_media) as image) o) as og) s) as seo,
  nullif(p.disclosures - '{product,form,testimonial_reposts_in_semester}'::text[], '{}') as disclosures,
  p.wp_id, coalesce(r.tags, '[]') as tags,
  coalesce(r.categories, (select json_agg(k) from (select c.name, c.slug) k where c.slug is not null), '[]') as categories,
  coalesce(r.authors, (select json_agg(a) from (select ${SIGNED}) a)) as authors,
  coalesce(r.reviewers, '[]') as reviewers, h.printed as establishment, coalesce(r.related, '[]') as related, r.featured_media,
  r.parent, p.menu_order, coalesce(r.above || '/', '') || p.slug as path`;

/** The columns a list needs: the text of the articles stays where it is. */
const LISTED = `p.post_id, p.title, p.slug, p.excerpt, p.published_at, p.updated_at, p.post_type, p.medical_category,
  p.compliance_level, p.author_id, p.category_id`;

const FILTERS = {
  post_type: (value: string) => `p.post_type = ${value}`,
  medical_category: (value: string) => `p.medical_category = ${value}`,
  category: (value: string) =>
    filedSql(`category_id = (select id from categories where slug = ${value})`),
  branch: (value: string) => filedSql(`category_id in (${branchSql(value)})`),
  tag: (value: string) => filedSql(`tag_id = (select id from tags where slug = ${value})`),
} as const;

/** A category by its slug, and those below it. */
const branchSql = (slug: string) => `
  with recursive branch (id) as (
    select k.id from categories k where k.slug = ${slug}
    union all select k.id from branch b join categories k on k.parent_id = b.id
  ) select id from branch`;

/** Main and further categories, and tags, of what is public stand by themselves, in the order of a list. */
const filedSql = (term: string) =>
  `exists (select 1 from publication_terms f where f.tenant_id = p.tenant_id and f.post_id = p.post_id and f.${term})`;

/** Filters that lead a list: the index of their terms gives it in its order. */
const LEADING = {
  tag: (value: string) => `t.tag_id = (select id from tags where slug = ${value})`,
  category: (value: string) => `t.category_id = (select id from categories where slug = ${value})`,
} as const;

export type ListFilter = keyof typeof FILTERS;

/** In the order in which their values are passed. */
export const LIST_FILTERS = ['post_type', 'medical_category', 'category', 'branch', 'tag'] as const;

export interface ListRow {
  /** The articles as JSON text without the brackets; null when there are none. */
  readonly articles: string | null;
  readonly more: boolean;
  readonly last_instant: string | null;
  readonly last_id: string | null;
}

/**
 * A page of the newest articles. Values: levels, limit, the key to begin below (instant, id), then those of `filters`, then six
 * for each filter by a field.
 * Each level is read along the index on its own, so that a list of levels does not cost the order; one row more than
 * asked for tells whether there is another page.
 */
export function listQuery(filters: readonly ListFilter[], byFields = 0): ScopedQuery {
  return scopedQuery(
    ['delivery_list', ...filters, ...(byFields === 0 ? [] : [`fields${byFields}`])].join('_'),
    `select string_agg(row_to_json(j)::text, ',' order by p.n) filter (where p.n <= $3) as articles,
            count(*) > $3 as more,
            max(to_char(p.published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
              filter (where p.n = $3) as last_instant,
            max(p.post_id::text) filter (where p.n = $3) as last_id
       from (select ${LISTED}, row_number() over (order by p.published_at desc, p.post_id desc) as n
               from unnest($2::text[]) as level
              cross join lateral (${ofLevel(filters, byFields)}) p
              order by p.published_at desc, p.post_id desc limit $3::integer + 1) p
       ${PEOPLE}
      cross join lateral (select ${SUMMARY}) j`,
  );
}

/** The newest articles of one level, led by a term where a filter names one. */
function ofLevel(filters: readonly ListFilter[], byFields: number): string {
  const valueOf = (name: ListFilter) => `$${filters.indexOf(name) + 6}`;
  const leader = (['tag', 'category', 'branch'] as const).find((name) => filters.includes(name));
  const first = 6 + filters.length;
  const conditions = [
    ...filters.filter((name) => name !== leader).map((name) => FILTERS[name](valueOf(name))),
    ...Array.from({ length: byFields }, (_, n) => fieldFilterSql(placeOfFilter(first, n))),
  ]
    .map((condition) => `and ${condition}`)
    .join(' ');
  const rest = (
    row: string,
  ) => `${row}.tenant_id = scope.tenant_id and ${row}.compliance_level = level
      and ${row}.published_at <= now() and (${row}.published_at, ${row}.post_id) < ($4::timestamptz, $5::uuid)`;
  const order = (row: string) =>
    `order by ${row}.published_at desc, ${row}.post_id desc limit $3::integer + 1`;
  if (leader === undefined) {
    return `select ${LISTED} from publications p where ${rest('p')} ${conditions} ${order('p')}`;
  }
  const led = (term: string) => `select ${LISTED} from publication_terms t
    cross join lateral (select ${LISTED} from publications p
      where p.tenant_id = t.tenant_id and p.post_id = t.post_id ${conditions} offset 0) p
    where ${rest('t')} and ${term} ${order('t')}`;
  if (leader !== 'branch') return led(LEADING[leader](valueOf(leader)));
  // each category's newest along the index; what stands in several of them is one article
  return `select distinct on (f.published_at, f.post_id) f.* from (${branchSql(valueOf('branch'))}) k
    cross join lateral (${led('t.category_id = k.id')}) f ${order('f')}`;
}

/**
 * Changes whenever anything in the reply does: the publication's version begins anew when it is withdrawn and published
 * again, author, category and house have names of their own, and so has all that an article refers to.
 */
export const ETAG = `concat_ws('.', '"' || p.post_id, p.version, extract(epoch from p.updated_at),
  extract(epoch from p.published_at), u.version, coalesce(c.version, 0),
  case when p.custom_fields <> '[]' then app.named_tag(p.custom_fields) end, r.tag,
  left(encode(sha256(convert_to(h.printed::text, 'UTF8')), 'hex'), 12)) || '"'`;

/** Where two types have a slug and the reader names none. */
export const TYPE_ORDER = `case p.post_type when 'post' then 0 when 'page' then 1 else 2 end`;

/** The one publication that a slug, levels and a type or null ($2, $3, $4) name. */
const NAMED = `(select p.* from publications p
    where p.slug = $2 and ${visible('$3')} and ($4::text is null or p.post_type = $4)
    order by ${TYPE_ORDER}, p.published_at, p.post_id limit 1) p`;

export interface TagRow {
  readonly id: string;
  readonly etag: string;
}
export interface ArticleRow extends TagRow {
  readonly article: string;
  /** By which version of the rules for HTML the text was cleaned. */
  readonly cleaned_by: number;
}

/** Values: slug, levels, type or null. */
export const TAG_QUERY = scopedQuery(
  'delivery_tag',
  `select p.post_id as id, ${ETAG} as etag from ${NAMED} ${PEOPLE} ${RELATIONS} ${HOUSE}`,
);

/** One article as JSON text, and its tag of the same instant. Values: slug, levels, type or null. */
export const ARTICLE_QUERY = scopedQuery(
  'delivery_article',
  `select p.post_id as id, ${ETAG} as etag, row_to_json(j)::text as article, p.sanitizer_version as cleaned_by
     from ${NAMED} ${PEOPLE} ${RELATIONS} ${HOUSE}
    cross join lateral (select ${ARTICLE}) j`,
);

export interface MovedRow {
  readonly id: string;
  readonly slug: string;
  readonly post_type: string;
}

/**
 * Where an article is that was public under a slug: the one that had it last, of those the reader may see. Always one
 * step, whatever it was called in between. Values: slug, levels, type or null.
 */
export const MOVED_QUERY = scopedQuery(
  'delivery_moved',
  `select p.post_id as id, p.slug, p.post_type
     from slug_history h join publications p on p.tenant_id = h.tenant_id and p.post_id = h.post_id
    where h.tenant_id = scope.tenant_id and h.slug = $2 and h.until is not null
      and ($4::text is null or h.post_type = $4) and ${visible('$3')}
    order by ${TYPE_ORDER.replace('p.', 'h.')}, h.until desc, h.post_id limit 1`,
);

export interface HitRow {
  readonly article: Readonly<Record<string, unknown>>;
  readonly rank: number;
  readonly title: string;
  readonly excerpt: string;
  readonly content: string;
}

export interface Hit {
  readonly post_id: string;
  readonly rank: number;
}

/**
 * Which articles fit the words, best first. Apart from what is shown of them: most searches without a hit are over here, and
 * to make the other ready costs more than looking. Values: `SearchWords.query`, limit.
 */
export const HITS_QUERY = scopedQuery(
  'delivery_hits',
  `select h.post_id, h.rank from app.search_publications($2, $3) h where scope.tenant_id is not null`,
  true,
);

/**
 * What is shown of hits, as far as it is public now, each with its highlights as plain text with marks. Values: ids and
 * ranks, best first; `SearchWords.query`, levels.
 */
export const SEARCH_QUERY = scopedQuery(
  'delivery_search',
  `select row_to_json(j) as article, hit.rank,
          ${markedTextSql('p.title', 'q.query')} as title,
          ${markedTextSql('p.excerpt', 'q.query')} as excerpt,
          ${markedPartsSql('p.content', 'q.query', 'hit.n')} as content
     from unnest($2::uuid[], $3::real[]) with ordinality hit (post_id, rank, n)
     join publications p on p.post_id = hit.post_id
     ${PEOPLE}
    cross join lateral (select ${SUMMARY}) j
    cross join lateral (select to_tsquery('app.portuguese_folded', $4) as query) q
    where ${visible('$5')}
    order by hit.rank desc, p.published_at desc, p.post_id desc`,
  true,
);

export interface PageRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly title: string;
  readonly slug: string;
  readonly menu_order: number;
}

/** How many pages a tree has at most: more no menu shows. */
export const MAX_PAGES = 5_000;

/** Everything public of a type that stands in a tree, siblings in their order. Values: levels, type. */
export const PAGES_QUERY = scopedQuery(
  'delivery_pages',
  `select p.post_id as id, p.parent_id, p.title, p.slug, p.menu_order from publications p
    where ${visible('$2')} and p.post_type = $3 and p.post_type <> 'post'
    order by p.menu_order, p.title, p.post_id limit ${MAX_PAGES}`,
);

export interface CategoryRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
  readonly count: number;
  readonly total: number;
}

/**
 * Every category with the articles that are visible in it, as their main or a further category, and with those in it or
 * below it, each once: the sum of the branch, less what stands in several categories of it. Values: levels.
 */
export const CATEGORIES_QUERY = scopedQuery(
  'delivery_categories',
  `with recursive filed as materialized (
      select t.post_id, t.category_id from publication_terms t
       where t.tenant_id = scope.tenant_id and t.category_id is not null
         and t.compliance_level = any ($2::text[]) and t.published_at <= now()
    ), own as (
      select category_id, count(*)::integer as articles from filed group by category_id
    ), above as (
      select own.articles, own.category_id as id from own
      union all
      select above.articles, c.parent_id from above join categories c on c.id = above.id where c.parent_id is not null
    ), several as (
      select f.post_id, f.category_id as id from filed f
       where f.post_id in (select post_id from filed group by post_id having count(*) > 1)
      union all
      select s.post_id, c.parent_id from several s join categories c on c.id = s.id where c.parent_id is not null
    ), twice as (
      select id, sum(n - 1)::integer as articles
        from (select id, post_id, count(*) as n from several group by id, post_id) d where n > 1 group by id
    )
    select c.id, c.parent_id, c.name, c.slug, c.description, coalesce(own.articles, 0) as count,
           coalesce(t.articles, 0) - coalesce(twice.articles, 0) as total
      from categories c
      left join own on own.category_id = c.id
      left join (select id, sum(articles)::integer as articles from above group by id) t on t.id = c.id
      left join twice on twice.id = c.id
     order by c.name, c.id`,
);
