import { type ProblemCode, type Problem, problem } from '#kernel/problem.js';
import { readTimeCursor, type TimeKey } from '#platform/db/time-cursor.js';
import {
  type FieldFilterValues,
  MAX_FIELD_FILTERS,
  readFieldFilter,
} from './delivery-field-filter.js';
import { LIST_FILTERS, type ListFilter } from './delivery.queries.js';
import { readInstant } from './instant.js';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;
const MAX_WORDS_CHARS = 200;
const LIMIT = /^[1-9]\d{0,2}$/;
const FILTER_VALUES: Readonly<Record<ListFilter, RegExp>> = {
  post_type: /^[a-z][a-z0-9_-]{0,29}$/,
  medical_category: /^[a-z_]{1,30}$/,
  category: /^[A-Za-z0-9_-]{1,100}$/,
  branch: /^[A-Za-z0-9_-]{1,100}$/,
  tag: /^[A-Za-z0-9_-]{1,100}$/,
};
const LIST_PARAMETERS: ReadonlySet<string> = new Set([
  'limit',
  'cursor',
  'as_of',
  'include_below',
  ...LIST_FILTERS.filter((name) => name !== 'branch'),
]);
const ARTICLE_PARAMETERS: ReadonlySet<string> = new Set(['post_type', 'as_of']);
const PAGES_PARAMETERS: ReadonlySet<string> = new Set(['post_type']);
const SEARCH_PARAMETERS: ReadonlySet<string> = new Set(['q', 'limit']);
const NONE: ReadonlySet<string> = new Set();

interface MomentRequest {
  /** The moment that is asked for; null: now. */
  readonly asOf: string | null;
}

export interface ListRequest extends MomentRequest {
  readonly limit: number;
  readonly before: TimeKey;
  /** In the order of LIST_FILTERS. */
  readonly filters: readonly { readonly name: ListFilter; readonly value: string }[];
  readonly byFields: readonly FieldFilterValues[];
}

export interface ArticleRequest extends MomentRequest {
  /** Null: whatever type has the slug, a post before a page and both before others. */
  readonly postType: string | null;
}

export interface SearchRequest {
  readonly words: string;
  readonly limit: number;
}

/*
 * These routes are called a thousand times for each call of any other. Their few parameters are read here by hand: a
 * DTO would cost as much as the database does.
 */

/** @throws Problem request.unknown_parameter, request.invalid_parameter, request.invalid_cursor */
export function readListRequest(query: unknown): ListRequest {
  const { byFields, others } = fieldFilters(query);
  const given = known(others, LIST_PARAMETERS);
  const below = includesBelow(given);
  const filters = LIST_FILTERS.flatMap((name) => {
    if (name === (below ? 'category' : 'branch')) return [];
    const value = filterOf(given, name);
    return value === null ? [] : [{ name, value }];
  });
  if (given.has('as_of') && below) {
    throw invalid('as_of', 'does not go with include_below: the tree is that of today');
  }
  if (given.has('as_of') && (byFields.length > 0 || given.has('tag'))) {
    throw invalid('as_of', 'does not go with filters by fields or tags, which are of today');
  }
  return {
    limit: limitOf(given),
    before: readTimeCursor(given.get('cursor')),
    filters,
    byFields,
    asOf: asOfIn(given),
  };
}

/** Takes the filters by values of fields out of a query. */
function fieldFilters(query: unknown): {
  readonly byFields: readonly FieldFilterValues[];
  readonly others: unknown;
} {
  if (typeof query !== 'object' || query === null) return { byFields: [], others: query };
  const byFields: FieldFilterValues[] = [];
  const others: (readonly [string, unknown])[] = [];
  for (const [name, value] of Object.entries(query)) {
    const read = name.startsWith('field.') ? readFieldFilter(name, value) : null;
    if (read === null) others.push([name, value]);
    else if (typeof read === 'string') throw invalid(name, read);
    else if (byFields.push(read) > MAX_FIELD_FILTERS) {
      throw invalid(name, `is one filter too many: there can be ${MAX_FIELD_FILTERS}`);
    }
  }
  // not by assignment: `__proto__` would not be there any more
  return { byFields, others: Object.fromEntries(others) };
}

/** @throws Problem request.unknown_parameter, request.invalid_parameter */
export function readArticleRequest(query: unknown): ArticleRequest {
  const given = known(query, ARTICLE_PARAMETERS);
  return { postType: filterOf(given, 'post_type'), asOf: asOfIn(given) };
}

/**
 * The type whose tree is asked for.
 * @throws Problem request.unknown_parameter, request.invalid_parameter
 */
export function readPagesRequest(query: unknown): string {
  return filterOf(known(query, PAGES_PARAMETERS), 'post_type') ?? 'page';
}

/** @throws Problem request.unknown_parameter, request.invalid_parameter */
export function readSearchRequest(query: unknown): SearchRequest {
  const given = known(query, SEARCH_PARAMETERS);
  const words = given.get('q')?.trim() ?? '';
  if (words === '' || words.length > MAX_WORDS_CHARS || words.includes('\0')) {
    throw invalid('q', `must have 1 to ${MAX_WORDS_CHARS} characters`);
  }
  return { words, limit: limitOf(given) };
}

/** @throws Problem request.unknown_parameter */
export function refuseQuery(query: unknown): void {
  known(query, NONE);
}

/** Whether a category is asked for together with those below it. */
function includesBelow(given: ReadonlyMap<string, string>): boolean {
  const text = given.get('include_below');
  if (text === undefined) return false;
  if (text !== 'true' && text !== 'false') throw invalid('include_below', 'must be true or false');
  if (!given.has('category')) throw invalid('include_below', 'needs category');
  return text === 'true';
}

function filterOf(given: ReadonlyMap<string, string>, name: ListFilter): string | null {
  const parameter = name === 'branch' ? 'category' : name;
  const value = given.get(parameter);
  if (value === undefined) return null;
  if (!FILTER_VALUES[name].test(value))
    throw invalid(parameter, 'is not a value this filter can have');
  return value;
}

function asOfIn(given: ReadonlyMap<string, string>): string | null {
  const text = given.get('as_of');
  if (text === undefined) return null;
  const moment = readInstant(text);
  if (moment === null) {
    throw invalid('as_of', 'must be a moment as in 2026-11-25T12:00:00.000Z');
  }
  if (moment > Date.now()) throw invalid('as_of', 'must not be in the future');
  return text;
}

function limitOf(given: ReadonlyMap<string, string>): number {
  const text = given.get('limit');
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = LIMIT.test(text) ? Number(text) : Infinity;
  if (limit > MAX_LIMIT) throw invalid('limit', `must be a whole number from 1 to ${MAX_LIMIT}`);
  return limit;
}

function known(query: unknown, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  if (typeof query !== 'object' || query === null) return given;
  const strangers: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (!names.has(name)) strangers.push(name);
    else if (typeof value !== 'string') throw invalid(name, 'must be given once');
    else given.set(name, value);
  }
  if (strangers.length > 0) {
    throw refused('request.unknown_parameter', strangers, 'is not known here');
  }
  return given;
}

function invalid(name: string, message: string): Problem {
  return refused('request.invalid_parameter', [name], message);
}

function refused(code: ProblemCode, names: readonly string[], message: string): Problem {
  return problem(code, {
    detail: `${names.join(', ')}: ${message}.`,
    errors: names.map((pointer) => ({ pointer, message, code })),
  });
}
