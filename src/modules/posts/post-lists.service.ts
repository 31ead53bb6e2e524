import { Injectable } from '@nestjs/common';
import { toPage } from '#kernel/cursor.js';
import { type FieldFilter, FieldFilters } from '#modules/custom-fields/field-filters.service.js';
import { Db } from '#platform/db/db.js';
import { meantWords } from '#platform/search/closest-word.js';
import { hitsOf } from '#platform/search/highlight.js';
import { readSearchWords, type SearchWords } from '#platform/search/search-words.js';
import type { ListPostsDto, PostFiltersDto } from './dto/list-posts.dto.js';
import { sightOf } from './post-access.js';
import type { PostStatus } from './post.entity.js';
import {
  HITS,
  hitsValues,
  type PostHits,
  postCountsQuery,
  postListQuery,
  postSearchQuery,
} from './post-list.query.js';
import {
  type PostCountsView,
  type PostHitRow,
  type PostListRow,
  type PostsPageView,
  toPostCountsView,
  toPostHitView,
  toPostListRowView,
} from './post-list.view.js';
import { keyOfRow, type ListKeys } from './post-order.js';

/** Lists, finds and counts posts as the current person may see them. */
@Injectable()
export class PostLists {
  constructor(
    private readonly db: Db,
    private readonly fields: FieldFilters,
  ) {}

  /** @throws Problem request.invalid_cursor, request.invalid_parameter */
  async list(query: ListPostsDto): Promise<PostsPageView> {
    if (query.q !== undefined) return this.search(query, readSearchWords(query.q));
    const byFields = await this.fields.read(query.field);
    const { text, values } = postListQuery(query, sightOf(), byFields);
    const rows = await this.db.read<PostListRow & ListKeys>(text, values);
    const page = toPage(rows, query.limit, keyOfRow);
    return { ...page, data: page.data.map((row) => toPostListRowView(row, query.fields)) };
  }

  async counts(filters: PostFiltersDto): Promise<PostCountsView> {
    const byFields = await this.fields.read(filters.field);
    const { text, values } = postCountsQuery(filters, sightOf(), byFields);
    return toPostCountsView(
      await this.db.read<{ status: PostStatus; count: number }>(text, values),
    );
  }

  private async search(query: ListPostsDto, words: SearchWords): Promise<PostsPageView> {
    const byFields = await this.fields.read(query.field);
    const rows = await this.found(query, words, byFields);
    const page = toPage(rows, query.limit, keyOfRow);
    const fuzzy = rows.some((row) => row.fuzzy);
    return {
      ...page,
      data: page.data.map((row) => toPostHitView(row, query.fields)),
      fuzzy,
      did_you_mean: fuzzy ? meantWords(words.plain ?? [], markedWords(rows)) : null,
    };
  }

  private async found(
    query: ListPostsDto,
    words: SearchWords,
    byFields: readonly FieldFilter[],
  ): Promise<(PostHitRow & ListKeys)[]> {
    const [hits] = await this.db.read<PostHits>(HITS, hitsValues(query, words, sightOf()));
    if (hits === undefined) throw new Error('an aggregate gives one row');
    if (hits.ids.length === 0) return [];
    const { text, values } = postSearchQuery(query, hits, sightOf(), byFields);
    return this.db.read<PostHitRow & ListKeys>(text, values);
  }
}

/** Of the texts he sees, so that nothing is proposed from one he does not. */
function markedWords(rows: readonly PostHitRow[]): readonly string[] {
  return rows.flatMap(({ marked_title, marked_excerpt, marked_content }) =>
    [marked_title, marked_excerpt, marked_content].flatMap(hitsOf),
  );
}
