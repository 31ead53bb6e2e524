import { ApiProperty } from '@nestjs/swagger';
import { MEDICAL_CATEGORIES, type MedicalCategory } from '#kernel/medical-categories.js';
import { CustomFieldView } from '#modules/custom-fields/custom-fields.service.js';
import { DisclosuresView, toDisclosuresView } from './disclosures.view.js';
import {
  COMPLIANCE_LEVELS,
  type ComplianceLevel,
  POST_STATUSES,
  type PostStatus,
} from './post.entity.js';

const IDS = { type: 'array', items: { type: 'string', format: 'uuid' } } as const;

/** A post in a list: everything but its text. */
export class PostRowView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  /** The id WordPress clients know it by. */
  readonly wp_id!: number;
  readonly title!: string;
  readonly slug!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly excerpt!: string | null;
  @ApiProperty({ enum: POST_STATUSES })
  readonly status!: PostStatus;
  readonly post_type!: string;
  readonly comment_status!: string;
  readonly ping_status!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly meta_description!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly meta_keywords!: string | null;
  @ApiProperty({ enum: MEDICAL_CATEGORIES, nullable: true })
  readonly medical_category!: MedicalCategory | null;
  @ApiProperty({ enum: COMPLIANCE_LEVELS })
  readonly compliance_level!: ComplianceLevel;
  readonly requires_crm_validation!: boolean;
  @ApiProperty({ type: String, nullable: true })
  readonly medical_disclaimer!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly published_at!: Date | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly scheduled_at!: Date | null;
  /** When it is planned to be taken back. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly unpublish_at!: Date | null;
  /** IANA name of the zone in which it was last planned. */
  @ApiProperty({ type: String, nullable: true })
  readonly schedule_time_zone!: string | null;
  /** Rises with every change; the ETag. */
  readonly version!: number;
  /** Rises when the text that would be published changes. */
  readonly revision!: number;
  @ApiProperty({ format: 'uuid' })
  readonly author_id!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly category_id!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly parent_id!: string | null;
  readonly menu_order!: number;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly featured_media_id!: string | null;
  @ApiProperty(IDS)
  readonly tag_ids!: readonly string[];
  /** Beside the main one. */
  @ApiProperty(IDS)
  readonly category_ids!: readonly string[];
  /** Beside the author, in the order in which they are named. */
  @ApiProperty(IDS)
  readonly author_ids!: readonly string[];
  @ApiProperty(IDS)
  readonly reviewer_ids!: readonly string[];
  @ApiProperty(IDS)
  readonly related_ids!: readonly string[];
  /** Files that the content shows. */
  @ApiProperty(IDS)
  readonly media_ids!: readonly string[];
  @ApiProperty({ type: String, nullable: true })
  readonly seo_title!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uri' })
  readonly canonical_url!: string | null;
  readonly noindex!: boolean;
  @ApiProperty({ type: String, nullable: true })
  readonly og_title!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly og_description!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly og_image_id!: string | null;
  /** What is known of it beside its text. */
  readonly disclosures!: DisclosuresView;
  readonly inserted_at!: Date;
  readonly updated_at!: Date;
}

/** A block of the content: characters `start` up to `end`. */
export class PostBlockView {
  /** Stays when the text around it changes. */
  readonly id!: string;
  readonly tag!: string;
  readonly start!: number;
  readonly end!: number;
}

/** A post with its text and its fields. */
export class PostView extends PostRowView {
  @ApiProperty({ type: String, nullable: true })
  readonly content!: string | null;
  @ApiProperty({ type: [PostBlockView] })
  readonly blocks!: readonly PostBlockView[];
  @ApiProperty({ type: [CustomFieldView] })
  readonly custom_fields!: readonly CustomFieldView[];
}

/** One saved state of the text that would be published. */
export class RevisionRowView {
  readonly revision!: number;
  readonly content_hash!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly created_by!: string | null;
  /** Null where the house itself made it. */
  @ApiProperty({ type: String, nullable: true })
  readonly created_by_name!: string | null;
  readonly created_at!: Date;
  /** What points at it: `working` is being written, `published` is what readers see. */
  @ApiProperty({ enum: ['working', 'published', 'scheduled', 'approved'], isArray: true })
  readonly pointers!: readonly ('working' | 'published' | 'scheduled' | 'approved')[];
}

export class RevisionView extends RevisionRowView {
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly snapshot!: object;
}

export class RevisionsView {
  @ApiProperty({ type: [RevisionRowView] })
  readonly data!: readonly RevisionRowView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

/** The row without what only the query needs; what is not named here never leaves the house. */
export function toPostRowView(row: PostRowView): PostRowView {
  return {
    id: row.id,
    wp_id: row.wp_id,
    title: row.title,
    slug: row.slug,
    excerpt: row.excerpt,
    status: row.status,
    post_type: row.post_type,
    comment_status: row.comment_status,
    ping_status: row.ping_status,
    meta_description: row.meta_description,
    meta_keywords: row.meta_keywords,
    medical_category: row.medical_category,
    compliance_level: row.compliance_level,
    requires_crm_validation: row.requires_crm_validation,
    medical_disclaimer: row.medical_disclaimer,
    published_at: row.published_at,
    scheduled_at: row.scheduled_at,
    unpublish_at: row.unpublish_at,
    schedule_time_zone: row.schedule_time_zone,
    version: row.version,
    revision: row.revision,
    author_id: row.author_id,
    category_id: row.category_id,
    parent_id: row.parent_id,
    menu_order: row.menu_order,
    featured_media_id: row.featured_media_id,
    tag_ids: row.tag_ids,
    category_ids: row.category_ids,
    author_ids: row.author_ids,
    reviewer_ids: row.reviewer_ids,
    related_ids: row.related_ids,
    media_ids: row.media_ids,
    seo_title: row.seo_title,
    canonical_url: row.canonical_url,
    noindex: row.noindex,
    og_title: row.og_title,
    og_description: row.og_description,
    og_image_id: row.og_image_id,
    disclosures: toDisclosuresView(row.disclosures),
    inserted_at: row.inserted_at,
    updated_at: row.updated_at,
  };
}
