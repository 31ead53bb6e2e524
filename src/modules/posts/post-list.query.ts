import { decodeCursor, type CursorKey } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { ListPostsDto, PostSort } from './dto/list-posts.dto.js';
import { visiblePostsSql } from './post-columns.js';

/** One statement with its values. */
export interface PostListQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the cursor of the next page is made from. */
export interface ListKeys {
  readonly id: string;
  readonly instant: string;
}

const FILTERS = [
  'status',
  'post_type',
  'category_id',
  'author_id',
  'medical_category',
  'compliance_level',
] as const;

/** Case and accents do not matter where people look for a title. */
const foldedSql = (sql: string) => `lower(public.unaccent(${sql}))`;

/**
 * The page of a list, one row more than asked for. `sight` as in `visiblePostsSql`.
 * @throws Problem request.invalid_cursor
 */
export function postListQuery(query: ListPostsDto, sight: string | null): PostListQuery {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const visible = visiblePostsSql(sight === null ? null : bind(sight), false);
  const order = orderOf(query.sort);
  const conditions = FILTERS.flatMap((name) => {
    const wanted = query[name];
    return wanted === undefined ? [] : [`s.${name} = ${bind(wanted)}`];
  });
  if (query.status === undefined) conditions.push(`s.status <> 'trash'`);
  if (query.q !== undefined) {
    const text = foldedSql(`s.title || ' ' || coalesce(s.excerpt, '')`);
    conditions.push(`position(${foldedSql(bind(query.q))} in ${text}) > 0`);
  }
  if (query.cursor !== undefined) conditions.push(afterSql(query.cursor, order, visible, bind));
  const text = `
    select s.*, ${instantSql(`s.${order.isTime ? order.column : 'inserted_at'}`)} as instant from (${visible}) s
     where ${conditions.join(' and ') || 'true'}
     order by ${order.by('s')} ${order.direction}, s.id ${order.direction} limit ${bind(query.limit + 1)}`;
  return { text, values };
}

/** Times stand in the cursor; a title can be longer than one, so the row is named and its title looked up. */
export function keyOfRow(sort: PostSort | undefined): (row: ListKeys) => CursorKey {
  return orderOf(sort).isTime ? ({ instant, id }) => [instant, id] : ({ id }) => [id];
}

interface Order {
  readonly column: string;
  readonly isTime: boolean;
  readonly direction: 'asc' | 'desc';
  /** The expression that rows are compared by. */
  readonly by: (alias: string) => string;
}

function orderOf(sort: PostSort = '-inserted_at'): Order {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const column = sort.replace('-', '');
  const isTime = column !== 'title';
  return {
    column,
    isTime,
    direction,
    by: (alias) => (isTime ? `${alias}.${column}` : foldedSql(`${alias}.title`)),
  };
}

function afterSql(
  cursor: string,
  order: Order,
  visible: string,
  bind: (value: unknown) => string,
): string {
  const follows = order.direction === 'desc' ? '<' : '>';
  const row = `(${order.by('s')}, s.id) ${follows}`;
  if (order.isTime) {
    const [instant, id] = readTimeCursor(cursor);
    return `${row} (${bind(instant)}::timestamptz, ${bind(id)}::uuid)`;
  }
  const [id] = decodeCursor(cursor, 1) ?? [];
  if (!isUuid(id)) throw problem('request.invalid_cursor');
  return `${row} (select ${order.by('c')}, c.id from (${visible}) c where c.id = ${bind(id)})`;
}
