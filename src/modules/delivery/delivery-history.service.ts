import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { ScopedQuery } from '#platform/db/scoped-query.js';
import type { Reader } from './delivery-reader.js';
import { type Delivered, tagFor } from './delivery-reply.js';
import type { ArticleRequest, ListRequest } from './delivery-request.js';
import type { ArticleRow, ListRow } from './delivery.queries.js';
import { cleanText, pageOf, SLUG } from './delivery.service.js';
import { ARTICLE_THEN_QUERY, LIST_THEN_QUERY } from './history.queries.js';

/** Signed beside the levels: without it the database tells nothing of the past. */
const HISTORY = 'history';

/**
 * What was public at a moment: records of the tenant, for who shows a key of it. An article that was taken back because it
 * was wrong must not stay within everybody's reach.
 */
@Injectable()
export class DeliveryHistory {
  constructor(private readonly db: Db) {}

  /** @throws Problem delivery.key_required */
  async list(
    reader: Reader,
    { limit, before, filters }: ListRequest,
    asOf: string,
  ): Promise<Delivered> {
    const valueOf = new Map(filters.map(({ name, value }) => [name, value]));
    const [row] = await this.read<ListRow & object>(reader, LIST_THEN_QUERY, [
      asOf,
      limit,
      ...before,
      valueOf.get('post_type') ?? null,
      valueOf.get('medical_category') ?? null,
      valueOf.get('category') ?? null,
    ]);
    return pageOf(reader, row);
  }

  /** @throws Problem delivery.key_required, delivery.not_found */
  async article(
    reader: Reader,
    slug: string,
    { postType }: ArticleRequest,
    asOf: string,
  ): Promise<Delivered> {
    if (!SLUG.test(slug)) throw problem('delivery.not_found');
    const [row] = await this.read<ArticleRow & object>(reader, ARTICLE_THEN_QUERY, [
      asOf,
      slug,
      postType,
    ]);
    if (row === undefined) throw problem('delivery.not_found');
    return { etag: tagFor(reader, row.etag), json: cleanText(row), id: row.id };
  }

  private async read<Row extends object>(
    { tenantId, levels, scope }: Reader,
    query: ScopedQuery,
    values: readonly unknown[],
  ): Promise<Row[]> {
    if (scope === null) throw problem('delivery.key_required');
    return this.db.readOnce<Row>(tenantId, [...levels, HISTORY], query, values);
  }
}
