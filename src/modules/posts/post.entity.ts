import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProductClass } from '#compliance/article-facts.js';
import type { MedicalCategory } from '#kernel/medical-categories.js';
import type { IdentifiedBlock } from '#platform/html/block-ids.js';

export const POST_STATUSES = ['draft', 'published', 'private', 'scheduled', 'trash'] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

export const COMPLIANCE_LEVELS = ['public', 'professional', 'restricted', 'phi'] as const;
export type ComplianceLevel = (typeof COMPLIANCE_LEVELS)[number];

/** What a post discloses; what nobody has said is not there. */
export interface Disclosures {
  readonly sponsor?: string | null;
  readonly conflict_of_interest?: string | null;
  readonly advertiser?: { readonly type: string; readonly name: string } | null;
  readonly product?: {
    readonly class: ProductClass;
    readonly brand?: string | null;
    readonly dcb?: string | null;
    readonly registration?: string | null;
  } | null;
  readonly form?: { readonly fields: readonly string[]; readonly privacy_notice: boolean } | null;
  readonly testimonial_reposts_in_semester?: number | null;
}

/** The working copy of an article; what the public sees is kept apart. */
@Entity('posts')
export class PostEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  tenant_id!: string;

  @Column({ type: 'integer' })
  wp_id!: number;

  @Column({ type: 'varchar', length: 255 })
  title!: string;

  @Column({ type: 'varchar', length: 255 })
  slug!: string;

  @Column({ type: 'text', nullable: true })
  content!: string | null;

  @Column({ type: 'text', nullable: true })
  excerpt!: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  status!: PostStatus;

  @Column({ type: 'varchar', length: 30, nullable: true })
  post_type!: string;

  @Column({ type: 'varchar', length: 10, nullable: true })
  comment_status!: string;

  @Column({ type: 'varchar', length: 10, nullable: true })
  ping_status!: string;

  @Column({ type: 'varchar', length: 160, nullable: true })
  meta_description!: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  meta_keywords!: string | null;

  @Column({ type: 'varchar', length: 30, nullable: true })
  medical_category!: MedicalCategory | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  compliance_level!: ComplianceLevel;

  @Column({ type: 'boolean', nullable: true })
  requires_crm_validation!: boolean;

  @Column({ type: 'text', nullable: true })
  medical_disclaimer!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  published_at!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  scheduled_at!: Date | null;

  @Column({ type: 'integer', nullable: true })
  scheduled_revision!: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  unpublish_at!: Date | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  schedule_time_zone!: string | null;

  @Column({ type: 'integer', nullable: true })
  version!: number;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ type: 'text' })
  content_hash!: string;

  @Column({ type: 'timestamptz', nullable: true })
  deleted_at!: Date | null;

  @Column({ type: 'uuid' })
  author_id!: string;

  @Column({ type: 'uuid', nullable: true })
  category_id!: string | null;

  @Column({ type: 'uuid', nullable: true })
  parent_id!: string | null;

  @Column({ type: 'integer' })
  menu_order!: number;

  @Column({ type: 'uuid', nullable: true })
  featured_media_id!: string | null;

  @Column({ type: 'uuid', array: true })
  tag_ids!: readonly string[];

  /** Beside the main one. */
  @Column({ type: 'uuid', array: true })
  category_ids!: readonly string[];

  /** Beside the one who answers for it. */
  @Column({ type: 'uuid', array: true })
  author_ids!: readonly string[];

  @Column({ type: 'uuid', array: true })
  reviewer_ids!: readonly string[];

  @Column({ type: 'uuid', array: true })
  related_ids!: readonly string[];

  /** Files that the content shows. */
  @Column({ type: 'uuid', array: true })
  media_ids!: readonly string[];

  @Column({ type: 'varchar', length: 255, nullable: true })
  seo_title!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  canonical_url!: string | null;

  @Column({ type: 'boolean' })
  noindex!: boolean;

  @Column({ type: 'varchar', length: 255, nullable: true })
  og_title!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  og_description!: string | null;

  @Column({ type: 'uuid', nullable: true })
  og_image_id!: string | null;

  @Column({ type: 'jsonb' })
  disclosures!: Disclosures;

  /** Where each block of the content stands. */
  @Column({ type: 'jsonb' })
  blocks!: readonly IdentifiedBlock[];

  /** The rules under which the content was cleaned. */
  @Column({ type: 'smallint' })
  sanitizer_version!: number;

  @Column({ type: 'timestamptz' })
  inserted_at!: Date;

  @Column({ type: 'timestamptz' })
  updated_at!: Date;
}
