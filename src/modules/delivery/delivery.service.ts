import { Injectable } from '@nestjs/common';
import { encodeCursor } from '#kernel/cursor.js';
import type { TenantId } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { ScopedQuery } from '#platform/db/scoped-query.js';
import { noneMatch } from '#platform/http/etag.js';
import { toCategoryTree } from './category-tree.js';
import { type Delivered, tagged } from './delivery-reply.js';
import type { ListRequest, SearchRequest } from './delivery-request.js';
import {
  ARTICLE_QUERY,
  type ArticleRow,
  CATEGORIES_QUERY,
  type CategoryRow,
  type HitRow,
  listQuery,
  type ListRow,
  SEARCH_QUERY,
  TAG_QUERY,
  type TagRow,
} from './delivery.queries.js';
import { toHighlight } from './search-highlight.js';
import { TenantDirectory } from './tenant-directory.js';

/** What a reader sees who shows no key. */
const PUBLIC_LEVELS = ['public'] as const;
const SLUG = /^[a-z0-9_-]{1,255}$/;

/**
 * Gives out published articles. Everything a reader may not see answers alike: an unknown or suspended tenant, an
 * unknown slug, an article that is withdrawn, not due yet or of another level.
 */
@Injectable()
export class DeliveryService {
  private readonly lists = new Map<string, ScopedQuery>();

  constructor(
    private readonly db: Db,
    private readonly tenants: TenantDirectory,
  ) {}

  /** The newest articles. */
  async list(tenantSlug: string, { limit, before, filters }: ListRequest): Promise<Delivered> {
    const tenantId = await this.tenantOf(tenantSlug);
    const query = this.listQueryOf(filters);
    const values = [PUBLIC_LEVELS, limit, ...before, ...filters.map(({ value }) => value)];
    const [row] = await this.db.readOnce<ListRow & object>(tenantId, PUBLIC_LEVELS, query, values);
    const { articles = null, more = false, last_instant = null, last_id = null } = row ?? {};
    const next = more && last_instant !== null && last_id !== null ? [last_instant, last_id] : null;
    const cursor = next === null ? 'null' : `"${encodeCursor(next)}"`;
    return tagged(`{"data":[${articles ?? ''}],"next_cursor":${cursor}}`);
  }

  /** One article; who has it already costs no more than a look at its version. */
  async article(
    tenantSlug: string,
    slug: string,
    ifNoneMatch: string | undefined,
  ): Promise<Delivered> {
    const tenantId = await this.tenantOf(tenantSlug);
    if (!SLUG.test(slug)) throw problem('delivery.not_found');
    const values = [slug, PUBLIC_LEVELS];
    if (ifNoneMatch !== undefined) {
      const [known] = await this.db.readOnce<TagRow & object>(
        tenantId,
        PUBLIC_LEVELS,
        TAG_QUERY,
        values,
      );
      if (known === undefined) throw problem('delivery.not_found');
      if (noneMatch(ifNoneMatch, known.etag)) return { etag: known.etag, json: null };
    }
    const [row] = await this.db.readOnce<ArticleRow & object>(
      tenantId,
      PUBLIC_LEVELS,
      ARTICLE_QUERY,
      values,
    );
    if (row === undefined) throw problem('delivery.not_found');
    return { etag: row.etag, json: row.article };
  }

  /** The articles that fit the words best. */
  async search(tenantSlug: string, { words, limit }: SearchRequest): Promise<Delivered> {
    const tenantId = await this.tenantOf(tenantSlug);
    const values = [words, PUBLIC_LEVELS, limit];
    const rows = await this.db.readOnce<HitRow & object>(
      tenantId,
      PUBLIC_LEVELS,
      SEARCH_QUERY,
      values,
    );
    const data = rows.map(({ article, rank, title, excerpt, content }) => ({
      ...article,
      rank,
      highlights: {
        title: toHighlight(title),
        excerpt: toHighlight(excerpt),
        content: toHighlight(content),
      },
    }));
    return tagged(JSON.stringify({ data, next_cursor: null }));
  }

  /** The tree of categories with the numbers of their articles. */
  async categories(tenantSlug: string): Promise<Delivered> {
    const tenantId = await this.tenantOf(tenantSlug);
    const rows = await this.db.readOnce<CategoryRow & object>(
      tenantId,
      PUBLIC_LEVELS,
      CATEGORIES_QUERY,
      [PUBLIC_LEVELS],
    );
    return tagged(JSON.stringify({ data: toCategoryTree(rows) }));
  }

  private async tenantOf(slug: string): Promise<TenantId> {
    const tenantId = await this.tenants.find(slug);
    if (tenantId === null) throw problem('delivery.not_found');
    return tenantId;
  }

  /** One statement for each set of filters: the server plans each for what it really has to do. */
  private listQueryOf(filters: ListRequest['filters']): ScopedQuery {
    const names = filters.map(({ name }) => name);
    const key = names.join();
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    const made = listQuery(names);
    this.lists.set(key, made);
    return made;
  }
}
