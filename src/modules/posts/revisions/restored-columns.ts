import type { Snapshot } from './revision-diff.js';

/**
 * Columns of a post that a revision has, each with what a revision that does not name it means. Not the slug: under which
 * address a post is found is no part of going back to a text.
 */
const RESTORED = {
  title: '',
  content: null,
  excerpt: null,
  post_type: 'post',
  meta_description: null,
  meta_keywords: null,
  medical_category: null,
  compliance_level: 'public',
  medical_disclaimer: null,
  author_id: null,
  category_id: null,
  parent_id: null,
  menu_order: 0,
  featured_media_id: null,
  tag_ids: [],
  category_ids: [],
  author_ids: [],
  reviewer_ids: [],
  related_ids: [],
  media_ids: [],
  seo_title: null,
  canonical_url: null,
  noindex: false,
  og_title: null,
  og_description: null,
  og_image_id: null,
  blocks: [],
} as const satisfies Readonly<Record<string, unknown>>;

/** The names of the columns, for SQL. */
export const RESTORED_COLUMNS: readonly string[] = Object.keys(RESTORED);

/** What a post gets from a revision, by column. */
export function columnsOf(snapshot: Snapshot): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(RESTORED).map(([name, empty]) => [name, snapshot[name] ?? empty]));
}
