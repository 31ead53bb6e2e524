import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PictureKind } from '#compliance/article-facts.js';

export const ATTACHMENT_TYPES = ['image', 'video', 'document', 'audio'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

export const MEDIA_ACCESS_LEVELS = ['public', 'professional', 'restricted'] as const;
export type MediaAccessLevel = (typeof MEDIA_ACCESS_LEVELS)[number];

/** What is known of what a picture shows; null where nobody has said. */
export interface Picture {
  readonly kind: PictureKind;
  readonly patients: number | null;
  readonly patient_consent: { readonly given: boolean; readonly reference: string | null } | null;
  readonly identifiable: boolean | null;
  readonly edited: boolean | null;
  readonly has_complications: boolean | null;
  readonly credit: string | null;
}

@Entity('media')
export class MediaEntity {
  @PrimaryGeneratedColumn('uuid', { name: 'id' })
  readonly id!: string;

  @Column({ name: 'title', type: 'varchar', length: 255, nullable: true })
  readonly title!: string | null;

  /** Ours, unguessable, unique over all tenants. */
  @Column({ name: 'filename', type: 'varchar', length: 255 })
  readonly filename!: string;

  /** The uploader's, for display alone. */
  @Column({ name: 'original_filename', type: 'varchar', length: 255 })
  readonly original_filename!: string;

  @Column({ name: 'mime_type', type: 'varchar', length: 100 })
  readonly mime_type!: string;

  /** Bytes; the driver gives 64-bit integers as text. */
  @Column({ name: 'file_size', type: 'bigint' })
  readonly file_size!: string;

  /** Key of the blob store. */
  @Column({ name: 'file_path', type: 'varchar', length: 500, nullable: true })
  readonly file_path!: string | null;

  @Column({ name: 'url', type: 'varchar', length: 500, nullable: true })
  readonly url!: string | null;

  /** Pixels as displayed, orientation applied; null for what is no image. */
  @Column({ name: 'width', type: 'integer', nullable: true })
  readonly width!: number | null;

  @Column({ name: 'height', type: 'integer', nullable: true })
  readonly height!: number | null;

  @Column({ name: 'alt_text', type: 'varchar', length: 255, nullable: true })
  readonly alt_text!: string | null;

  @Column({ name: 'caption', type: 'text', nullable: true })
  readonly caption!: string | null;

  @Column({ name: 'description', type: 'text', nullable: true })
  readonly description!: string | null;

  @Column({ name: 'attachment_type', type: 'varchar', length: 20, nullable: true })
  readonly attachment_type!: AttachmentType | null;

  @Column({ name: 'medical_content', type: 'boolean', nullable: true })
  readonly medical_content!: boolean | null;

  @Column({ name: 'contains_phi', type: 'boolean', nullable: true })
  readonly contains_phi!: boolean | null;

  @Column({ name: 'picture', type: 'jsonb', nullable: true })
  readonly picture!: Picture | null;

  @Column({ name: 'dicom_metadata', type: 'text', nullable: true })
  readonly dicom_metadata!: string | null;

  @Column({ name: 'encryption_status', type: 'varchar', length: 20, nullable: true })
  readonly encryption_status!: string | null;

  @Column({ name: 'access_level', type: 'varchar', length: 20, nullable: true })
  readonly access_level!: MediaAccessLevel | null;

  @Column({ name: 'requires_crm_validation', type: 'boolean', nullable: true })
  readonly requires_crm_validation!: boolean | null;

  @Column({ name: 'uploaded_by_id', type: 'uuid' })
  readonly uploaded_by_id!: string;

  @Column({ name: 'post_id', type: 'uuid', nullable: true })
  readonly post_id!: string | null;

  @Column({ name: 'tenant_id', type: 'uuid', select: false })
  readonly tenant_id!: string;

  @Column({ name: 'inserted_at', type: 'timestamptz' })
  readonly inserted_at!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  readonly updated_at!: Date;

  @Column({ name: 'wp_id', type: 'integer' })
  readonly wp_id!: number;

  /** Counted up by the database at every change. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;

  @Column({ name: 'sha256', type: 'text' })
  readonly sha256!: string;
}
