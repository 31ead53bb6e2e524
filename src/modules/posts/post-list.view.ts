import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { toHighlight } from '#platform/search/highlight.js';
import { POST_STATUSES, type PostStatus } from './post.entity.js';
import { LIST_FIELDS, type ListField } from './post-list-fields.js';
import { PostRowView, toPostRowView } from './post.view.js';

/** HTML in which `<mark>` around hits is the only markup. */
export class PostHighlightsView {
  readonly title!: string;
  readonly excerpt!: string;
  readonly content!: string;
}

/** A post in a list: everything but its text, or the members that `fields` names. */
export class PostListRowView extends PartialType(PostRowView) {
  @ApiProperty({ format: 'uuid' })
  declare readonly id: string;
  /** When it was put into the trash. */
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date-time' })
  readonly deleted_at?: Date | null;
  /** Who put it there. */
  @ApiPropertyOptional({ type: String, nullable: true, format: 'uuid' })
  readonly deleted_by?: string | null;
  /** With `q`: how well it fits. */
  readonly rank?: number;
  /** With `q`: where it fits. */
  readonly highlights?: PostHighlightsView;
}

export class PostsPageView {
  @ApiProperty({ type: [PostListRowView] })
  readonly data!: readonly PostListRowView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
  /** With `q`: true when nothing fits, and these are posts with words that resemble. */
  readonly fuzzy?: boolean;
  /** With `q`: the words that were probably meant. */
  @ApiPropertyOptional({ type: String, nullable: true })
  readonly did_you_mean?: string | null;
}

/** Numbers for the tabs above a list. */
export class PostCountsView {
  /** Without the trash. */
  readonly total!: number;
  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(POST_STATUSES.map((status) => [status, { type: 'integer' }])),
    required: [...POST_STATUSES],
  })
  readonly by_status!: Readonly<Record<PostStatus, number>>;
}

export interface PostListRow extends PostRowView {
  readonly deleted_at: Date | null;
  readonly deleted_by: string | null;
}

export interface PostHitRow extends PostListRow {
  readonly rank: number;
  readonly fuzzy: boolean;
  readonly marked_title: string;
  readonly marked_excerpt: string;
  readonly marked_content: string;
}

export function toPostListRowView(
  row: PostListRow,
  fields: readonly ListField[] = LIST_FIELDS,
): PostListRowView {
  const { deleted_at, deleted_by } = row;
  const view = { ...toPostRowView(row), deleted_at, deleted_by };
  const wanted: ReadonlySet<string> = new Set(['id', ...fields]);
  return {
    id: row.id,
    ...Object.fromEntries(Object.entries(view).filter(([name]) => wanted.has(name))),
  };
}

export function toPostHitView(row: PostHitRow, fields?: readonly ListField[]): PostListRowView {
  return {
    ...toPostListRowView(row, fields),
    rank: row.rank,
    highlights: {
      title: toHighlight(row.marked_title),
      excerpt: toHighlight(row.marked_excerpt),
      content: toHighlight(row.marked_content),
    },
  };
}

export function toPostCountsView(
  rows: readonly { readonly status: PostStatus; readonly count: number }[],
): PostCountsView {
  const by_status = { draft: 0, published: 0, private: 0, scheduled: 0, trash: 0 };
  for (const { status, count } of rows) by_status[status] = count;
  const everything = Object.values(by_status).reduce((sum, count) => sum + count, 0);
  return { total: everything - by_status.trash, by_status };
}
