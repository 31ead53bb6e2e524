import { Injectable } from '@nestjs/common';
import { encodeCursor } from '#kernel/cursor.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { ScopedQuery } from '#platform/db/scoped-query.js';
import { SANITIZER_VERSION } from '#platform/html/sanitize-html.js';
import { noneMatch } from '#platform/http/etag.js';
import { toHighlight } from '#platform/search/highlight.js';
import { readSearchWords } from '#platform/search/search-words.js';
import { cleanArticle } from './clean-article.js';
import { toCategoryTree } from './category-tree.js';
import { toPageTree } from './page-tree.js';
import type { Reader } from './delivery-reader.js';
import { type Delivered, type Moved, tagFor, tagged } from './delivery-reply.js';
import type { ArticleRequest, ListRequest, SearchRequest } from './delivery-request.js';
import {
  ARTICLE_QUERY,
  type ArticleRow,
  CATEGORIES_QUERY,
  type CategoryRow,
  type Hit,
  type HitRow,
  HITS_QUERY,
  listQuery,
  type ListRow,
  MOVED_QUERY,
  type MovedRow,
  type PageRow,
  PAGES_QUERY,
  SEARCH_QUERY,
  TAG_QUERY,
  type TagRow,
} from './delivery.queries.js';

export const SLUG = /^[a-z0-9_-]{1,255}$/;

/**
 * Gives out published articles. Everything a reader may not see answers alike: an unknown or suspended tenant, an
 * unknown slug, an article that is withdrawn, not due yet or of another level.
 */
@Injectable()
export class DeliveryService {
  private readonly lists = new Map<string, ScopedQuery>();

  constructor(private readonly db: Db) {}

  /** The newest articles. */
  async list(
    reader: Reader,
    { limit, before, filters, byFields }: ListRequest,
  ): Promise<Delivered> {
    const query = this.listQueryOf(filters, byFields.length);
    const [row] = await this.read<ListRow & object>(reader, query, [
      reader.levels,
      limit,
      ...before,
      ...filters.map(({ value }) => value),
      ...byFields.flat(),
    ]);
    return pageOf(reader, row);
  }

  /**
   * One article, or where it is now if it was public under the slug before; who has it already costs no more than a look
   * at its version.
   * @throws Problem delivery.not_found
   */
  async article(
    reader: Reader,
    slug: string,
    { postType }: ArticleRequest,
    ifNoneMatch: string | undefined,
  ): Promise<Delivered | Moved> {
    if (!SLUG.test(slug)) throw problem('delivery.not_found');
    const values = [slug, reader.levels, postType];
    if (ifNoneMatch !== undefined) {
      const [known] = await this.read<TagRow & object>(reader, TAG_QUERY, values);
      if (known === undefined) return this.moved(reader, values, postType);
      const etag = tagFor(reader, known.etag);
      if (noneMatch(ifNoneMatch, etag)) return { etag, json: null, id: known.id };
    }
    const [row] = await this.read<ArticleRow & object>(reader, ARTICLE_QUERY, values);
    if (row === undefined) return this.moved(reader, values, postType);
    // until the stored copy was gone over, which is soon after the rules changed
    const json = cleanText(row);
    return { etag: tagFor(reader, row.etag), json, id: row.id };
  }

  /** The articles that fit the words best. */
  async search(reader: Reader, { words, limit }: SearchRequest): Promise<Delivered> {
    const rows = await this.found(reader, readSearchWords(words).query, limit);
    const data = rows.map(({ article, rank, title, excerpt, content }) => ({
      ...article,
      rank,
      highlights: {
        title: toHighlight(title),
        excerpt: toHighlight(excerpt),
        content: toHighlight(content),
      },
    }));
    return tagged(JSON.stringify({ data, next_cursor: null }), reader);
  }

  /** The tree of categories with the numbers of their articles. */
  async categories(reader: Reader): Promise<Delivered> {
    const rows = await this.read<CategoryRow & object>(reader, CATEGORIES_QUERY, [reader.levels]);
    return tagged(JSON.stringify({ data: toCategoryTree(rows) }), reader);
  }

  /** The tree of a type's pages. */
  async pages(reader: Reader, type: string): Promise<Delivered> {
    const rows = await this.read<PageRow & object>(reader, PAGES_QUERY, [reader.levels, type]);
    return tagged(JSON.stringify({ data: toPageTree(rows) }), reader);
  }

  /** Names the type where the reader did, or where the slug alone could be a post's. */
  private async moved(
    reader: Reader,
    values: readonly unknown[],
    postType: string | null,
  ): Promise<Moved> {
    const [row] = await this.read<MovedRow & object>(reader, MOVED_QUERY, values);
    if (row === undefined) throw problem('delivery.not_found');
    const query =
      postType === null && row.post_type === 'post' ? '' : `?post_type=${row.post_type}`;
    return { movedTo: `posts/${row.slug}${query}`, id: row.id };
  }

  private async found(
    { tenantId, levels }: Reader,
    query: string,
    limit: number,
  ): Promise<readonly HitRow[]> {
    return this.db.readInTurn(tenantId, levels, HITS_QUERY.costly, async (read) => {
      const hits = await read<Hit>(HITS_QUERY, [query, limit]);
      if (hits.length === 0) return [];
      const ids = hits.map(({ post_id: id }) => id);
      const ranks = hits.map(({ rank }) => rank);
      return read<HitRow>(SEARCH_QUERY, [ids, ranks, query, levels]);
    });
  }

  /** The levels are signed with the tenant: what a statement forgets to ask for, the database still keeps. */
  private async read<Row extends object>(
    { tenantId, levels }: Reader,
    query: ScopedQuery,
    values: readonly unknown[],
  ): Promise<Row[]> {
    return this.db.readOnce<Row>(tenantId, levels, query, values);
  }

  /** One statement for each set of filters: the server plans each for what it really has to do. */
  private listQueryOf(filters: ListRequest['filters'], byFields: number): ScopedQuery {
    const names = filters.map(({ name }) => name);
    const key = [...names, byFields].join();
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    const made = listQuery(names, byFields);
    this.lists.set(key, made);
    return made;
  }
}

/** The text of an article, cleaned where older rules let it through. */
export function cleanText({
  article,
  cleaned_by,
}: Pick<ArticleRow, 'article' | 'cleaned_by'>): string {
  return cleaned_by < SANITIZER_VERSION ? cleanArticle(article) : article;
}

/** The page that a list's one row tells of. */
export function pageOf(reader: Reader, row: ListRow | undefined): Delivered {
  const { articles = null, more = false, last_instant = null, last_id = null } = row ?? {};
  const next = more && last_instant !== null && last_id !== null ? [last_instant, last_id] : null;
  const cursor = next === null ? 'null' : `"${encodeCursor(next)}"`;
  return tagged(`{"data":[${articles ?? ''}],"next_cursor":${cursor}}`, reader);
}
