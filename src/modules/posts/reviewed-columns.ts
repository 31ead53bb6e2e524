import type { PostEntity } from './post.entity.js';

/**
 * What a review judges of a post, and what its publication has a copy of. A new column of this kind is named here, in
 * `app.post_snapshot` and in `app.fill_publication`.
 */
export const REVIEWED_COLUMNS = [
  'title',
  'slug',
  'excerpt',
  'content',
  'post_type',
  'meta_description',
  'meta_keywords',
  'medical_category',
  'compliance_level',
  'medical_disclaimer',
  'author_id',
  'category_id',
  'parent_id',
  'menu_order',
  'featured_media_id',
  'tag_ids',
  'category_ids',
  'author_ids',
  'reviewer_ids',
  'related_ids',
  'media_ids',
  'seo_title',
  'canonical_url',
  'noindex',
  'og_title',
  'og_description',
  'og_image_id',
  'blocks',
  'disclosures',
] as const satisfies readonly (keyof PostEntity)[];
