import { type CursorKey, decodeCursor } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { PostSort } from './dto/list-posts.dto.js';
import type { Bind } from './post-filters.js';

/** What the cursor of the next page is made from; `place` is null for a post without such a time. */
export interface ListKeys {
  readonly id: string;
  readonly place: string | null;
}

/** How a list is ordered and where one of its pages begins. Rows of one place stand by their ids. */
export interface Order {
  /** What rows are compared by; must be a column of `s` for a page to cost the same wherever it is. */
  readonly by: string;
  /** SQL of the id that rows of one place stand by. */
  readonly id: string;
  readonly direction: 'asc' | 'desc';
  /** SQL text of the place, for the cursor. */
  readonly place: string;
  /** Rows without a place come last. */
  readonly nullable: boolean;
  /** SQL of a place from its text. */
  readonly read: (place: string) => string;
  /** @throws Problem request.invalid_cursor */
  readonly decode: (cursor: string) => readonly [place: string, id: string];
}

/** The part of a list that one pass of an index gives. */
export interface Stretch {
  readonly condition: string | null;
  readonly order: string;
}

const TIMES: ReadonlySet<string> = new Set([
  'inserted_at',
  'updated_at',
  'published_at',
  'scheduled_at',
]);
const NO_PLACE = '';
const NUMBER = /^-?\d{1,10}$/;
/** Within what a real holds. */
const RANK = /^\d(?:\.\d{1,12})?(?:e-(?:[0-2]?\d|3[0-7]))?$/;

/** How titles are compared: that of a row (`by`) with the id beside it, and that of the post of an id. */
export interface TitleSql {
  readonly by: string;
  readonly id: string;
  readonly of: (id: string) => string;
}

export function orderOf(sort: PostSort, title: TitleSql): Order {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const column = sort.replace('-', '');
  if (TIMES.has(column)) return timeOrder(column, direction);
  if (column === 'title') return titleOrder(title, direction);
  return {
    by: `s.${column}`,
    id: 's.id',
    direction,
    place: `s.${column}::text`,
    nullable: false,
    // ten digits may be more than an integer holds
    read: (place) => `${place}::bigint`,
    decode: (cursor) => decodeMatching(cursor, NUMBER),
  };
}

/** The best hits first. */
export const BY_RANK: Order = {
  by: 's.rank',
  id: 's.id',
  direction: 'desc',
  place: 's.rank::text',
  nullable: false,
  read: (place) => `${place}::real`,
  decode: (cursor) => decodeMatching(cursor, RANK),
};

function timeOrder(column: string, direction: 'asc' | 'desc'): Order {
  const nullable = column === 'published_at' || column === 'scheduled_at';
  return {
    by: `s.${column}`,
    id: 's.id',
    direction,
    place: instantSql(`s.${column}`),
    nullable,
    read: (place) => `${place}::timestamptz`,
    decode: (cursor) => {
      const [place, id] = decodeCursor(cursor, 2) ?? [];
      if (nullable && place === NO_PLACE && isUuid(id)) return [NO_PLACE, id];
      return readTimeCursor(cursor);
    },
  };
}

/** A title can be longer than a cursor: the row is named and its title looked up. */
function titleOrder({ by, id: postId, of }: TitleSql, direction: 'asc' | 'desc'): Order {
  return {
    by,
    id: postId,
    direction,
    place: 's.id::text',
    nullable: false,
    read: (place) => of(`${place}::uuid`),
    decode: (cursor) => {
      const [id] = decodeCursor(cursor, 2) ?? [];
      if (!isUuid(id)) throw problem('request.invalid_cursor');
      return [id, id];
    },
  };
}

function decodeMatching(cursor: string, form: RegExp): readonly [place: string, id: string] {
  const [place, id] = decodeCursor(cursor, 2) ?? [];
  if (place === undefined || !form.test(place) || !isUuid(id)) {
    throw problem('request.invalid_cursor');
  }
  return [place, id];
}

/**
 * The stretches of a page, one after the other: rows that have a place, then those that have none.
 * @throws Problem request.invalid_cursor
 */
export function stretches(order: Order, cursor: string | undefined, bind: Bind): Stretch[] {
  const { by, id: ids, direction, nullable } = order;
  const follows = direction === 'desc' ? '<' : '>';
  const [place, id] = cursor === undefined ? [] : order.decode(cursor);
  const placed: Stretch = {
    condition:
      place === undefined || place === NO_PLACE
        ? null
        : `(${by}, ${ids}) ${follows} (${order.read(bind(place))}, ${bind(id)}::uuid)`,
    order: `${by} ${direction}, ${ids} ${direction}`,
  };
  if (!nullable) return [placed];
  const unplaced: Stretch = {
    condition: place === NO_PLACE ? `${ids} ${follows} ${bind(id)}::uuid` : null,
    order: `${ids} ${direction}`,
  };
  const withNull = { ...unplaced, condition: and(`${by} is null`, unplaced.condition) };
  const withPlace = { ...placed, condition: and(`${by} is not null`, placed.condition) };
  return place === NO_PLACE ? [withNull] : [withPlace, withNull];
}

function and(first: string, second: string | null): string {
  return second === null ? first : `${first} and ${second}`;
}

/** The cursor's key of a row. */
export function keyOfRow({ place, id }: ListKeys): CursorKey {
  return [place ?? NO_PLACE, id];
}
