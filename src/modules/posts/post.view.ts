import { ApiProperty } from '@nestjs/swagger';
import {
  COMPLIANCE_LEVELS,
  type ComplianceLevel,
  MEDICAL_CATEGORIES,
  type MedicalCategory,
  POST_STATUSES,
  type PostStatus,
} from './post.entity.js';

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
  /** Rises with every change; the ETag. */
  readonly version!: number;
  /** Rises when the text that would be published changes. */
  readonly revision!: number;
  @ApiProperty({ format: 'uuid' })
  readonly author_id!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly category_id!: string | null;
  readonly inserted_at!: Date;
  readonly updated_at!: Date;
}

/** A post with its text. */
export class PostView extends PostRowView {
  @ApiProperty({ type: String, nullable: true })
  readonly content!: string | null;
}

export class PostsPageView {
  @ApiProperty({ type: [PostRowView] })
  readonly data!: readonly PostRowView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

/** One saved state of the text that would be published. */
export class RevisionRowView {
  readonly revision!: number;
  readonly content_hash!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly created_by!: string | null;
  readonly created_at!: Date;
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

/** The columns of a list row, in SQL; what is not named here never leaves the house. */
export const ROW_COLUMNS = `p.id, p.wp_id, p.title, p.slug, p.excerpt, p.status, p.post_type, p.comment_status,
  p.ping_status, p.meta_description, p.meta_keywords, p.medical_category, p.compliance_level,
  p.requires_crm_validation, p.medical_disclaimer, p.published_at, p.scheduled_at, p.version, p.revision, p.author_id,
  p.category_id, p.inserted_at, p.updated_at`;

/** The columns of a whole post. */
export const POST_COLUMNS = `${ROW_COLUMNS}, p.content`;
